import Diagnostics

extension SitePlan {
  /// Published addresses that the new site neither has nor redirects: others may have handed them on.
  ///
  /// Pages, feeds and calendars count; files whose names hold a hash, and the search index, are only found through pages.
  /// Lists that come about by what entries say (by topic, page 2) may end with the last of these and are warned of only.
  func gone(_ published: [String]) -> [Diagnostic] {
    guard !published.isEmpty else { return [] }
    let paths = Set(pages.map(\.path))
    return published.sorted().compactMap { path in
      guard isLasting(path), !paths.contains(path) else { return nil }
      let suggestion = nearest(to: path, among: pages.map(\.path).filter { $0.hasSuffix("/") }.sorted())
      return Diagnostic(
        isDerived(path) ? .listGone(path) : .addressGone(path, suggestion: suggestion), at: Location(file: "build.json")
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
    return parts.last != "steckbrief"
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
          "Schreiben Sie den alten Dateinamen beim Nachfolger in »frueher«\(suggestion.map { "; am ähnlichsten ist \($0)" } ?? "").",
        en:
          "Write the old file name into `frueher` of the entry that follows it\(suggestion.map { "; the nearest is \($0)" } ?? "")."
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
