import Content
import Diagnostics
import Hashing

extension SitePlan {
  /// Published addresses that the new site neither has nor redirects: others may have handed them on.
  ///
  /// Pages, feeds, calendars and the files of entries count; files whose names hold a hash, and the search index, are only found
  /// through pages. Lists that come about by what entries say (by topic, page 2) may end with the last of these: a hint tells
  /// of it. Of pictures, which are seldom linked from elsewhere and often show somebody, a hint tells too: nobody has to keep one.
  ///
  /// - Parameters:
  ///   - retired: addresses that are given up on purpose, each with what belongs to it, or their numbers where they hold a name.
  ///   - hidden: addresses of entries that are not published at the moment, with the file of each.
  ///   - kinds: what an address tells of what stands there.
  func gone(
    _ published: [String], besides retired: [String], hidden: [String: String], kinds: AddressKinds
  ) -> [Diagnostic] {
    guard !published.isEmpty else { return [] }
    let paths = Set(pages.map(\.path))
    let known = Set(published)
    let given = Set(retired)
    // Made ready only if something is gone.
    lazy var candidates = KnownWords(pages.lazy.map(\.path).filter { $0.hasSuffix("/") && !isDerived($0, kinds) })
    return published.sorted().compactMap { path -> Diagnostic? in
      guard isLasting(path), !paths.contains(path), !isGiven(path, given) else { return nil }
      if let file = hidden[path] {
        return Diagnostic(.addressHidden(path, isPersonal: kinds.isPersonal(path)), at: Location(file: file))
      }
      // What belongs to an entry goes with it.
      if let entry = kinds.owner(path) {
        if isGiven(entry, given) || hidden[entry] != nil || known.contains(entry) && !paths.contains(entry) {
          return nil
        }
      }
      guard !isFile(path) else {
        return Diagnostic(isPicture(path) ? .pictureGone(path) : .fileGone(path), at: Location(file: "build.json"))
      }
      // Only a page can have a successor.
      let near = path.hasSuffix("/") && !isDerived(path, kinds) ? candidates.nearest(to: path) : nil
      let message: Message =
        isDerived(path, kinds)
        ? .listGone(path) : .addressGone(path, suggestion: near, isPersonal: kinds.isPersonal(path))
      return Diagnostic(message, at: Location(file: "build.json"))
    }
  }

  private func isGiven(_ path: String, _ given: Set<String>) -> Bool {
    given.contains(path) || given.contains(addressNumber(path))
  }

  private func isLasting(_ path: String) -> Bool {
    guard path.hasPrefix("/"), !path.hasPrefix("/suche/") || path == "/suche/" else { return false }
    return path.hasSuffix("/") || [".xml", ".ics"].contains { path.hasSuffix($0) } || isFile(path)
  }

  /// A document, film, captions or picture from the content folder, under the name that it has there.
  private func isFile(_ path: String) -> Bool { path.hasPrefix("/medien/") }

  private func isPicture(_ path: String) -> Bool { MediaFile.isPicture(path) }

  /// `/beispiele/thema/bahnhof/`, `/beispiele/seite/2/`: three parts and more are lists, but for what belongs to one entry.
  private func isDerived(_ path: String, _ kinds: AddressKinds) -> Bool {
    path.hasSuffix("/") && path.split(separator: "/").count >= 3 && kinds.owner(path) == nil
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

  static func addressHidden(_ path: String, isPersonal: Bool = false) -> Message {
    let entry = isPersonal ? addressNumber(path) : path
    return Message(
      "KA-0625", .error,
      Wording(
        de: "Die Adresse \(path) ist veröffentlicht, ihr Eintrag ist zurzeit aber ausgeblendet.",
        en: "The address \(path) is published, but its entry is hidden at the moment."),
      help: Wording(
        de:
          "Soll er eine Weile nicht erscheinen, nennen Sie die Adresse in site.yaml: entfallen: [\(entry)]. Erscheint er wieder, nehmen Sie sie dort heraus.",
        en:
          "If it shall not appear for a while, name the address in site.yaml: entfallen: [\(entry)]. When it appears again, take it out there."
      ))
  }

  static func listGone(_ path: String) -> Message {
    Message(
      "KA-0622", .hint,
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
          "Geben Sie ihr den alten Namen und Ort wieder, und nennen Sie sie in einem Eintrag. Soll es sie nicht mehr geben, nennen Sie die Adresse in site.yaml: entfallen: [\(path)]. Nennt sie jemanden, der nicht mehr genannt sein will: entfallen: [\(addressNumber(path))].",
        en:
          "Give it back its old name and place, and name it in an entry. If it shall not exist any more, name the address in site.yaml: entfallen: [\(path)]. If it names somebody who does not want to be named any more: entfallen: [\(addressNumber(path))]."
      ))
  }

  static func pictureGone(_ path: String) -> Message {
    Message(
      "KA-0624", .hint,
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
