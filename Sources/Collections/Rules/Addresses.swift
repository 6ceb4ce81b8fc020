import Content
import Diagnostics
import FrontMatter

extension ExaminedLibrary {
  /// Words that are folders of the site below a type's list, so no entry may be called so.
  static let reservedNames: Set<String> = [
    "thema", "land", "groesse", "aufwand", "zielgruppe", "traeger", "status", "umsetzbar", "nutzen", "art", "seite",
    "archiv",
    "steckbrief", "kalender", "feed", "index", "was-ist-das", "schnell-umsetzbar", "beendet", "a-z", "karte",
  ]

  /// Folders at the top of the site whose files are published under rules of their own.
  private static let reservedPages: Set<String> = ["assets", "medien"]

  /// Whether an entry of a type cannot be called so.
  static func isReserved(_ name: String, of type: String) -> Bool {
    (type == Seite.type ? reservedPages : reservedNames).contains(name)
  }

  /// Two entries, or an entry and a page of the site, at one address.
  func addresses() -> [Diagnostic] {
    var owner: [String: String] = [:]
    let doubles = Set(pagesOfTakenRole().map(\.page.id))
    return outlines.flatMap { entry in
      // The address of a page comes from its role.
      guard entry.knows("rolle"), !doubles.contains(entry.id) else { return [Diagnostic]() }
      if Self.isReserved(entry.id.name, of: entry.id.type) {
        return [
          Diagnostic(.addressReserved(entry.path), at: Location(file: entry.file))
        ]
      }
      if let first = owner[entry.path] {
        return [Diagnostic(.addressTaken(entry.path, by: first), at: Location(file: entry.file))]
      }
      owner[entry.path] = entry.file
      return []
    }
  }

  /// `frueher` names that are in use, claimed twice, or the entry's own.
  func formerNames() -> [Diagnostic] {
    var claimed: [EntryID: String] = [:]
    return outlines.flatMap { entry in
      guard entry.knows("frueher") else { return [Diagnostic]() }
      return entry.common.frueher.compactMap { name in
        let old = EntryID(entry.id.type, name)
        if name == entry.id.name || entry.path.replacingLastPart(with: name) == entry.path {
          return Diagnostic(.formerNameIsOwn(name), at: entry.location("frueher"))
        }
        if Self.isReserved(name, of: entry.id.type) {
          return Diagnostic(
            .addressReserved(entry.path.replacingLastPart(with: name), isFormer: true), at: entry.location("frueher"))
        }
        if let owner = directory[old]?.file ?? claimed[old] {
          return Diagnostic(.formerNameTaken(name, by: owner), at: entry.location("frueher"))
        }
        claimed[old] = entry.file
        return nil
      }
    }
  }

  /// Old address to new address for every former name of a published entry.
  func redirects() -> [Redirect] {
    let all = outlines.flatMap { entry in
      guard entry.status == .published else { return [Redirect]() }
      return entry.common.frueher.filter { name in
        directory[EntryID(entry.id.type, name)] == nil && entry.path.replacingLastPart(with: name) != entry.path
      }.map { name in
        Redirect(
          from: entry.path.replacingLastPart(with: name), to: entry.path, name: name, place: entry.location("frueher"))
      }
    }
    // A name claimed twice has been reported.
    var seen: Set<String> = []
    return all.filter { seen.insert($0.from).inserted }.sorted { $0.from < $1.from }
  }

  /// Addresses, former ones too, of drafts, and of what appears later or is left out by a setting; an entry with a mistake stops the build anyway.
  func hidden() -> [String: HiddenEntry] {
    let addresses = outlines.filter { $0.isSound && !$0.isPublished }.flatMap { entry in
      ([entry.path] + entry.common.frueher.map(entry.path.replacingLastPart)).map {
        ($0, HiddenEntry(file: entry.file, isLeftOut: entry.status == .omitted))
      }
    }
    return Dictionary(addresses, uniquingKeysWith: { first, _ in first })
  }

  /// Titles are unique within a type.
  func titlesTwice() -> [Diagnostic] {
    var first: [EntryID: Outline] = [:]
    // Whoever came later chooses another one, as far as the entries' own days tell.
    let byAge = outlines.enumerated().filter { $1.knows("titel") }
      .map { (day: $1.entryDay?.ordinal ?? .min, place: $0, entry: $1) }
      .sorted { ($0.day, $0.place) < ($1.day, $1.place) }
    return byAge.compactMap { _, _, entry in
      let key = EntryID(entry.id.type, entry.common.titel.lowercased())
      guard let other = first[key] else {
        first[key] = entry
        return nil
      }
      var found = Diagnostic(.titleTwice(entry.common.titel, file: other.file), at: entry.location("titel"))
      found.notes = [
        Diagnostic.Note(
          at: other.location("titel"), Wording(de: "Das ist der andere Eintrag.", en: "This is the other entry."))
      ]
      return found
    }
  }

  /// Roles that a page has alone.
  func rolesTwice() -> [Diagnostic] {
    pagesOfTakenRole().map { page, file in
      Diagnostic(.roleTwice(page.fields.rolle?.rawValue ?? "", file: file), at: page.location(of: "rolle"))
    }
  }

  /// Pages whose role another page has, with that one's file.
  private func pagesOfTakenRole() -> [(page: Examined<Seite>, file: String)] {
    var first: [Seite.Rolle: String] = [:]
    return seiten.compactMap { page in
      guard page.knows("rolle"), let role = page.fields.rolle, role != .angebot else { return nil }
      if let file = first[role] { return (page, file) }
      first[role] = page.file
      return nil
    }
  }

  /// Entries that name themselves.
  func selfReferences() -> [Diagnostic] {
    outlines.flatMap { entry in
      entry.references.compactMap { reference in
        guard reference.name == entry.id.name || reference.typeInFront != nil,
          isUnambiguous(reference), resolve(reference)?.id == entry.id,
          !["ober", "reihe"].contains(reference.field)
        else { return nil }
        return Diagnostic(.ownReference(reference.field), at: entry.place(reference.place))
      }
    }
  }
}

/// Whether a new entry of a type cannot have this file name, because the site needs its address.
public func isReservedName(_ name: String, of type: String) -> Bool {
  name == "index" || ExaminedLibrary.isReserved(name, of: type)
}

extension String {
  /// `/beispiele/neu/` with the last part `alt` is `/beispiele/alt/`.
  fileprivate func replacingLastPart(with name: String) -> String {
    var parts = split(separator: "/").map(String.init)
    if !parts.isEmpty { parts.removeLast() }
    return "/" + (parts + [name]).joined(separator: "/") + "/"
  }
}
