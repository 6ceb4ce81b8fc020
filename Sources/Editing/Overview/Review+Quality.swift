import Collections
import Content
import Diagnostics
import FrontMatter

extension Review {
  /// Topics, people and plain pages do without; all else is found and believed more easily with both.
  var incomplete: Overview.Section {
    let without = [Thema.type, Person.type, Seite.type]
    let rows = published.filter { !without.contains($0.id.type) }.compactMap { entry -> Overview.Row? in
      let missing = [
        entry.common.bild == nil ? "Bild" : nil,
        entry.common.kontakt == nil && entry.id.type != Ort.type ? "Kontakt" : nil,
      ].compactMap { $0 }
      return missing.isEmpty ? nil : entry.row([missing.joined(separator: " und ")])
    }
    return Overview.Section(
      id: "luecken", title: "Ohne Bild oder Kontakt",
      meaning: "Ein Bild macht neugierig, ein Kontakt macht Mut zum Nachfragen.", columns: ["Es fehlt"], rows: rows)
  }

  var unused: Overview.Section {
    let directory = Directory(entries.map(\.record), folders: AcademyTypes.folderOfType)
    let named = Set(published.flatMap { entry in entry.references.compactMap { directory.record(for: $0)?.id } })
    let kinds = [Thema.type: "Thema", Person.type: "Person oder Stelle"]
    let rows = published.compactMap { entry in
      kinds[entry.id.type].flatMap { named.contains(entry.id) || entry.isListed ? nil : entry.row([$0]) }
    }
    return Overview.Section(
      id: "unbenutzt", title: "Themen und Personen, die niemand nennt",
      meaning: "Ordnen Sie ihnen Einträge zu, oder nehmen Sie sie heraus.", columns: ["Was"], rows: rows)
  }

  /// What the nightly check of links found; of an address in several entries each has its row.
  func brokenLinks(in tree: SourceTree) async -> Overview.Section {
    let byFile = Dictionary(entries.map { ($0.shown, $0) }, uniquingKeysWith: { first, _ in first })
    let records = sources.links?.records ?? [:]
    let links = records.isEmpty ? [] : await externalLinks(in: tree)
    let rows = links.compactMap { link -> Overview.Row? in
      guard let record = records[link.address], let reason = record.outcome.words,
        let entry = byFile[link.location.file]
      else { return nil }
      return entry.row([link.address, reason, (record.since ?? record.day).german], line: link.location.line)
    }
    let wasAsked =
      sources.links == nil
      ? "Nach den Links hat noch niemand gefragt: akademie check --links tut es."
      : "Suchen Sie die neue Adresse, oder nehmen Sie den Link heraus."
    return Overview.Section(
      id: "links", title: "Verweise, die ins Leere führen", meaning: wasAsked, columns: ["Adresse", "Warum", "Seit"],
      rows: rows)
  }

  /// One row a file, those with most to mend first.
  func hints(_ found: [Diagnostic]) -> Overview.Section {
    let byFile = Dictionary(grouping: found, by: \.location.file)
    let rows = entries.compactMap { entry -> (count: Int, row: Overview.Row)? in
      guard let hints = byFile[entry.shown]?.sortedForReport(), let first = hints.first else { return nil }
      let kinds = hintKinds.compactMap { id, word -> String? in
        let count = hints.count { $0.id == id }
        return count == 0 ? nil : "\(count) × \(word)"
      }
      let row = entry.row([String(hints.count), kinds.joined(separator: ", ")], line: first.location.line)
      return (hints.count, row)
    }
    return Overview.Section(
      id: "sprache", title: "Hinweise zur Sprache",
      meaning: "Was sich leichter lesen ließe; akademie check nennt jede Zeile.", columns: ["Anzahl", "Welche"],
      rows: rows.sorted { ($1.count, $0.row.file) < ($0.count, $1.row.file) }.map(\.row))
  }

  var readability: Overview.Section {
    let measured = entries.filter(\.isSound).map {
      ($0, wordCount(ofBody: $0.body), Editing.readability(ofBody: $0.body))
    }
    let sorted = measured.sorted { ($1.2 ?? -99, $0.0.file) < ($0.2 ?? -99, $1.0.file) }
    return Overview.Section(
      id: "lesbarkeit", title: "Umfang und Lesbarkeit",
      meaning:
        "Die Zahl ist die erste Wiener Sachtextformel (Bamberger und Vanecek 1984): die Schulstufe, ab der ein Text zu verstehen ist, von 4 (leicht) bis 15 (sehr schwer). Unter 30 Wörtern sagt sie nichts.",
      columns: ["Wörter", "Schulstufe"],
      rows: sorted.map { entry, words, level in entry.row([String(words), level.map(oneDecimal) ?? "–"]) })
  }
}

/// `9,4`; nothing of the system's locale in it.
private func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10),\(abs(tenths) % 10)"
}

private let hintKinds = [
  ("KA-1301", "Fremdwort"), ("KA-1302", "langer Satz"), ("KA-1303", "Überschrift, die nichts sagt"),
  ("KA-1304", "Link, der nichts sagt"), ("KA-1305", "viele Hauptwörter"), ("KA-1306", "andere Schreibweise"),
  ("KA-1307", "nur Männer genannt"), ("KA-1308", "Rest der Vorlage"), ("KA-1310", "Ausnahme ohne Anlass"),
]

extension LinkOutcome {
  /// Why a link leads nowhere, for the overview; nil if it does not.
  fileprivate var words: String? {
    switch self {
    case .broken(let status): "Antwort \(status)"
    case .unreachable(let failure): failure.words.de
    case .endless: "Leitet im Kreis weiter"
    case .faulty(let status): "Heute nicht erreichbar (Antwort \(status)), vielleicht nur vorübergehend"
    case .moved(let target): "Umgezogen nach \(target)"
    case .fine, .refused, .later: nil
    }
  }
}
