import Diagnostics
import Hashing

extension SitePlan {
  /// Published addresses that the new site neither has nor redirects: others may have handed them on.
  ///
  /// Pages, feeds and calendars count; files whose names hold a hash, and the search index, are only found through pages.
  /// Lists that come about by what entries say (by topic, page 2) may end with the last of these and are warned of only.
  ///
  /// - Parameters:
  ///   - retired: addresses that are given up on purpose, or their numbers where they hold a name.
  ///   - hidden: addresses of entries that are not published at the moment, with the file of each.
  ///   - isPersonal: whether an address holds the name of somebody.
  func gone(
    _ published: [String], besides retired: [String], hidden: [String: String] = [:],
    isPersonal: (String) -> Bool = { _ in false }
  ) -> [Diagnostic] {
    guard !published.isEmpty else { return [] }
    let paths = Set(pages.map(\.path))
    let known = Set(published)
    let candidates = KnownWords(pages.lazy.map(\.path).filter { $0.hasSuffix("/") })
    return published.sorted().compactMap { path in
      guard isLasting(path), !paths.contains(path), !retired.contains(path), !retired.contains(addressNumber(path))
      else { return nil }
      if let file = hidden[path] { return Diagnostic(.addressHidden(path), at: Location(file: file)) }
      if hidden.keys.contains(where: { $0 != "/" && path.hasPrefix($0) }) { return nil }
      // What belongs to an entry goes with it.
      if let entry = parentOfSheet(path), known.contains(entry), !paths.contains(entry) { return nil }
      let suggestion = candidates.nearest(to: path)
      return Diagnostic(
        isDerived(path)
          ? .listGone(path) : .addressGone(path, suggestion: suggestion, isPersonal: isPersonal(path)),
        at: Location(file: "build.json")
      )
    }
  }

  private func isLasting(_ path: String) -> Bool {
    guard path.hasPrefix("/"), !path.hasPrefix("/suche/") || path == "/suche/" else { return false }
    return path.hasSuffix("/") || [".xml", ".ics"].contains { path.hasSuffix($0) }
  }

  /// `/beispiele/thema/bahnhof/`, `/beispiele/seite/2/`: three parts and more are lists, but for what belongs to one entry.
  private func isDerived(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.count >= 3, path.hasSuffix("/") else { return false }
    return parentOfSheet(path) == nil
  }

  /// The entry whose sheet to print an address is; nil for all others.
  private func parentOfSheet(_ path: String) -> String? {
    path.hasSuffix("/steckbrief/") ? String(path.dropLast("steckbrief/".count)) : nil
  }
}

/// What stands for an address that shall not be written down itself, because it holds a name: 16 hexadecimal digits.
func addressNumber(_ path: String) -> String { XXH64.hash(Array(path.utf8)).hexText }

extension Message {
  static func addressGone(_ path: String, suggestion: String?, isPersonal: Bool = false) -> Message {
    let number = addressNumber(path)
    let nameless = isPersonal ? " Soll der Name auch dort nicht stehen: entfallen: [\(number)]." : ""
    let namelessEN = isPersonal ? " If the name shall not stand there either: entfallen: [\(number)]." : ""
    return Message(
      "KA-0621", .error,
      Wording(
        de: "Die Adresse \(path) ist veröffentlicht, führte danach aber ins Leere.",
        en: "The address \(path) is published, but would lead nowhere."),
      help: Wording(
        de:
          "Schreiben Sie den alten Dateinamen beim Nachfolger in »frueher«\(suggestion.map { "; am ähnlichsten ist \($0)" } ?? ""). Gibt es keinen, nennen Sie die Adresse in site.yaml: entfallen: [\(path)].\(nameless)",
        en:
          "Write the old file name into `frueher` of the entry that follows it\(suggestion.map { "; the nearest is \($0)" } ?? ""). If there is none, name the address in site.yaml: entfallen: [\(path)].\(namelessEN)"
      ))
  }

  static func addressHidden(_ path: String) -> Message {
    Message(
      "KA-0625", .warning,
      Wording(
        de: "Die Adresse \(path) ist veröffentlicht, ihr Eintrag ist zurzeit aber ausgeblendet.",
        en: "The address \(path) is published, but its entry is hidden at the moment."),
      help: Wording(
        de:
          "Ist das gewollt, brauchen Sie nichts zu tun: Wer sie aufruft, liest so lange, dass es die Seite nicht gibt. Erscheint der Eintrag wieder, gilt sie wieder.",
        en:
          "If that is intended, there is nothing to do: who calls it is told that there is no such page. When the entry appears again, so does the page."
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
}
