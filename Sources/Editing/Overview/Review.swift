import CivilTime
import Collections
import Content
import FrontMatter

/// The questions that the overview asks of all entries.
struct Review {
  let entries: [ReviewedEntry]
  let sources: OverviewSources
  let today: Day
  let published: [ReviewedEntry]

  init(entries: [ReviewedEntry], sources: OverviewSources) {
    let today = CivilDateTime(sources.now).day
    self.entries = entries
    self.sources = sources
    self.today = today
    published = entries.filter { $0.isPublished(on: today) }
  }

  var drafts: Overview.Section {
    let drafts = entries.filter(\.common.istEntwurf).map { entry in
      let own = sources.isHistoryCut ? nil : entry.common.stand ?? entry.day
      return (entry: entry, day: sources.added[entry.file] ?? own)
    }
    let sorted = drafts.sorted { ($0.day?.ordinal ?? .min, $0.entry.file) < ($1.day?.ordinal ?? .min, $1.entry.file) }
    return Overview.Section(
      id: "entwuerfe", title: "Entwürfe", meaning: "Noch nicht veröffentlicht, die ältesten zuerst." + sources.warning,
      columns: ["Seit", "Alter"],
      rows: sorted.map { $0.entry.row([$0.day?.german ?? "unbekannt", $0.day.map(age) ?? "unbekannt"]) })
  }

  var scheduled: Overview.Section {
    let later = entries.filter { $0.isSound && !$0.common.istEntwurf && $0.isScheduled(on: today) }
    return Overview.Section(
      id: "geplant", title: "Erscheint später",
      meaning: "Fertig, mit einem Tag in »veroeffentlichen_ab«.", columns: ["Ab"],
      rows: byDay(later, \.appears).map { $0.row([$0.appears?.german ?? ""]) })
  }

  var deadlines: Overview.Section {
    let passed = published.filter { entry in
      guard entry.passedDeadline(on: today) != nil else { return false }
      return entry.end.map { $0 > sources.now } ?? (entry.id.type == Foerderprogramm.type)
    }
    return Overview.Section(
      id: "fristen", title: "Fristen, die vorbei sind",
      meaning: "Anmeldungen vor dem Termin und Anträge: Gibt es eine neue Frist, oder ist das Angebot zu Ende?",
      columns: ["Frist", "Tag"],
      rows: byDay(passed) { $0.passedDeadline(on: today)?.day }.map { entry in
        let deadline = entry.passedDeadline(on: today)
        return entry.row([deadline?.name ?? "", deadline?.day.german ?? ""])
      })
  }

  var undocumented: Overview.Section {
    let over = published.filter { entry in
      guard entry.id.type == Veranstaltung.type, !entry.needsNoReport, let end = entry.end, end < sources.now else {
        return false
      }
      return entry.common.dokumente.isEmpty && !hasReport(entry, CivilDateTime(end).day)
    }
    let day = { (entry: ReviewedEntry) in entry.end.map { CivilDateTime($0).day } }
    return Overview.Section(
      id: "ohne-bericht", title: "Veranstaltungen ohne Bericht",
      meaning: "Vorbei, und seither kam nichts dazu: Was kam heraus?" + sources.warning, columns: ["Ende"],
      rows: byDay(over, day).map { $0.row([day($0)?.german ?? ""]) })
  }

  /// Whether a text tells of what was: under a heading of its own, or because somebody has been at it since. What was written
  /// before is the invitation.
  private func hasReport(_ entry: ReviewedEntry, _ end: Day) -> Bool {
    guard entry.body.contains(where: { !$0.isWhitespace }) else { return false }
    let headings = entry.body.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("#") }
    if headings.contains(where: { $0.lowercased().contains("dokumentation") }) { return true }
    guard let touched = entry.common.stand ?? sources.added[entry.file] else { return true }
    return touched > end
  }

  var old: Overview.Section {
    let checked = { (entry: ReviewedEntry) in entry.common.stand ?? entry.day }
    let old = published.filter { $0.id.type != Foerderprogramm.type && months(since: checked($0)) >= 24 }
    return Overview.Section(
      id: "alter-stand", title: "Seit zwei Jahren nicht geprüft",
      meaning: "Stimmt noch alles? Dann setzen Sie »stand« auf heute.", columns: ["Stand"],
      rows: byDay(old, checked).map { $0.row([checked($0)?.german ?? ""]) })
  }

  var uncheckedProgrammes: Overview.Section {
    let old = published.filter { $0.id.type == Foerderprogramm.type && months(since: $0.common.stand) >= 12 }
    return Overview.Section(
      id: "programme", title: "Förderprogramme, seit einem Jahr nicht geprüft",
      meaning: "Gibt es das Programm noch, mit denselben Beträgen und Fristen?", columns: ["Stand"],
      rows: byDay(old) { $0.common.stand }.map { $0.row([$0.common.stand?.german ?? ""]) })
  }

  /// Whole months from a day until today.
  private func months(since day: Day?) -> Int {
    guard let day else { return 0 }
    return (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day ? 1 : 0)
  }

  private func age(_ day: Day) -> String {
    let days = max(0, today - day)
    return days == 1 ? "1 Tag" : "\(days) Tage"
  }

  /// The earliest first, on one day by their files.
  func byDay(_ entries: [ReviewedEntry], _ day: (ReviewedEntry) -> Day?) -> [ReviewedEntry] {
    entries.map { ($0, day($0)?.ordinal ?? .min) }.sorted { ($0.1, $0.0.file) < ($1.1, $1.0.file) }.map(\.0)
  }
}
