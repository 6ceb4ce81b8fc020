import Content
import Diagnostics

extension SitePlan {
  /// Published addresses that the new site neither has nor redirects: others may have handed them on.
  ///
  /// Pages, feeds, calendars and the files of entries count; files whose names hold a hash, and the search index, are only found
  /// through pages. Lists that come about by what entries say (by topic, page 2) may end with the last of these and are warned of
  /// only, as are pictures, which are seldom linked from elsewhere.
  ///
  /// - Parameter retired: addresses that are given up on purpose, each with what belongs to it.
  func gone(_ published: [String], besides retired: [String]) -> [Diagnostic] {
    guard !published.isEmpty else { return [] }
    let paths = Set(pages.map(\.path))
    let known = Set(published)
    let given = Set(retired)
    let candidates = KnownWords(pages.lazy.map(\.path).filter { $0.hasSuffix("/") || isFile($0) })
    return published.sorted().compactMap { path in
      guard isLasting(path), !paths.contains(path), !given.contains(path) else { return nil }
      // What belongs to an entry goes with it.
      if let entry = owner(of: path), given.contains(entry) || (known.contains(entry) && !paths.contains(entry)) {
        return nil
      }
      return Diagnostic(message(path, suggestion: candidates.nearest(to: path)), at: Location(file: "build.json"))
    }
  }

  private func message(_ path: String, suggestion: String?) -> Message {
    if isFile(path) { return isPicture(path) ? .pictureGone(path) : .fileGone(path) }
    return isDerived(path) ? .listGone(path) : .addressGone(path, suggestion: suggestion)
  }

  private func isLasting(_ path: String) -> Bool {
    guard path.hasPrefix("/"), !path.hasPrefix("/suche/") || path == "/suche/" else { return false }
    return path.hasSuffix("/") || [".xml", ".ics"].contains { path.hasSuffix($0) } || isFile(path)
  }

  /// A document, film, captions or picture from the content folder, under the name that it has there.
  private func isFile(_ path: String) -> Bool { path.hasPrefix("/medien/") }

  private func isPicture(_ path: String) -> Bool { MediaFile.isPicture(path) }

  /// `/beispiele/thema/bahnhof/`, `/beispiele/seite/2/`: three parts and more are lists, but for what belongs to one entry.
  private func isDerived(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.count >= 3, path.hasSuffix("/") else { return false }
    return owner(of: path) == nil
  }

  /// The page to which its sheet to print, its feed, its calendar or a file of its own belongs; nil for all others.
  private func owner(of path: String) -> String? {
    if path.hasSuffix("/steckbrief/") { return String(path.dropLast("steckbrief/".count)) }
    guard !path.hasSuffix("/") else { return nil }
    let parts = path.split(separator: "/")
    guard isFile(path) else { return parts.count < 2 ? nil : "/\(parts.dropLast().joined(separator: "/"))/" }
    guard parts.count >= 4 else { return nil }
    // Pages of their own stand at the top of the site.
    return parts[1] == "seiten" ? "/\(parts[2])/" : "/\(parts[1])/\(parts[2])/"
  }
}

extension Message {
  static func addressGone(_ path: String, suggestion: String?) -> Message {
    Message(
      "KA-0621", .error,
      Wording(
        de: "Die Adresse \(path) ist veröffentlicht, führte danach aber ins Leere.",
        en: "The address \(path) is published, but would lead nowhere."),
      help: Wording(
        de:
          "Schreiben Sie den alten Dateinamen beim Nachfolger in »frueher«\(suggestion.map { "; am ähnlichsten ist \($0)" } ?? ""). Gibt es keinen, nennen Sie die Adresse in site.yaml: entfallen: [\(path)].",
        en:
          "Write the old file name into `frueher` of the entry that follows it\(suggestion.map { "; the nearest is \($0)" } ?? ""). If there is none, name the address in site.yaml: entfallen: [\(path)]."
      ))
  }

  static func listGone(_ path: String) -> Message {
    Message(
      "KA-0622", .warning,
      Wording(
        de: "Die Liste \(path) ist veröffentlicht und hat nun keinen Eintrag mehr.",
        en: "The list \(path) is published and has no entry any more."),
      help: Wording(
        de: "Ist das gewollt, brauchen Sie nichts zu tun.", en: "If that is intended, there is nothing to do."))
  }

  static func fileGone(_ path: String) -> Message {
    Message(
      "KA-0623", .error,
      Wording(
        de: "Die Datei \(path) ist veröffentlicht, wäre danach aber nicht mehr da.",
        en: "The file \(path) is published, but would not be there any more."),
      help: Wording(
        de:
          "Geben Sie ihr den alten Namen und Ort wieder. Soll es sie nicht mehr geben, nennen Sie die Adresse in site.yaml: entfallen: [\(path)].",
        en:
          "Give it back its old name and place. If it shall not exist any more, name the address in site.yaml: entfallen: [\(path)]."
      ))
  }

  static func pictureGone(_ path: String) -> Message {
    Message(
      "KA-0624", .warning,
      Wording(
        de: "Das Bild \(path) ist veröffentlicht und wäre danach nicht mehr da.",
        en: "The picture \(path) is published and would not be there any more."),
      help: Wording(
        de:
          "Ist das gewollt, brauchen Sie nichts zu tun; wer das Bild von anderswo aus zeigt, sieht es dann nicht mehr.",
        en:
          "If that is intended, there is nothing to do; whoever shows the picture from elsewhere will not see it any more."
      ))
  }
}
