/// What a new entry is called until somebody gives it a title.
public let untitled = "Neuer Eintrag"

/// Whether a title is the one for the time being, perhaps with a number.
func isUntitled(_ title: String) -> Bool {
  guard title.hasPrefix(untitled) else { return false }
  return title.dropFirst(untitled.count).allSatisfy { $0 == " " || $0.isNumber }
}
