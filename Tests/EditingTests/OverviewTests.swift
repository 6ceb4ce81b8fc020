import CivilTime
import Collections
import Content
@testable import Editing
import TestSupport
import Testing

@Suite struct OverviewTests {
  private func overview(_ text: String, _ sources: OverviewSources = OverviewSources(now: TestSite.now)) async throws
    -> Overview
  {
    let site = try TestSite(text)
    return await Overview.read(try SourceTree.list(site.root, folders: AcademyTypes.folders), sources)
  }

  /// `file | cell | cell` of each row.
  private func rows(_ id: String, of overview: Overview) -> [String] {
    overview.sections.first { $0.id == id }?.rows.map { ([$0.file] + $0.cells).joined(separator: " | ") } ?? ["?"]
  }

  @Test func sectionsAreAlwaysTheSame() async throws {
    let sections = try await overview("").sections
    #expect(
      sections.map(\.title) == [
        "Entwürfe", "Erscheint später", "Fristen, die vorbei sind", "Veranstaltungen ohne Bericht",
        "Seit zwei Jahren nicht geprüft", "Förderprogramme, seit einem Jahr nicht geprüft", "Ohne Bild oder Kontakt",
        "Themen und Personen, die niemand nennt", "Verweise, die ins Leere führen", "Hinweise zur Sprache",
        "Umfang und Lesbarkeit",
      ])
    #expect(sections.allSatisfy { section in section.rows.allSatisfy { $0.cells.count == section.columns.count } })
  }

  @Test func draftsHaveAnAgeAndTheOldestComeFirst() async throws {
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    let found = try await overview(
      """
      -- beispiele/neu.md (beispiel) --
      titel: Neu
      entwurf: ja
      -- methoden/alt.md (methode) --
      stand: 2025-11-23
      entwurf: ja
      -- methoden/ohne.md (methode) --
      entwurf: ja
      """, OverviewSources(now: TestSite.now, added: ["beispiele/neu.md": day]))
    #expect(
      rows("entwuerfe", of: found) == [
        "methoden/ohne.md | unbekannt | unbekannt", "methoden/alt.md | 23. November 2025 | 365 Tage",
        "beispiele/neu.md | 22. November 2026 | 1 Tag",
      ])
    #expect(rows("luecken", of: found).contains { $0.hasPrefix("methoden/") } == false)
  }

  @Test func datesThatWantAttentionAreListed() async throws {
    let found = try await overview(
      """
      -- methoden/bald.md (methode) --
      veroeffentlichen_ab: 2026-11-24
      -- methoden/heute.md (methode) --
      veroeffentlichen_ab: 2026-11-23
      -- veranstaltungen/kommt.md (veranstaltung) --
      anmeldeschluss: 2026-11-22
      -- veranstaltungen/offen.md (veranstaltung) --
      titel: Offene Tagung
      anmeldeschluss: 2026-11-23
      -- veranstaltungen/vorbei.md (veranstaltung) --
      titel: Gewesen
      beginn: 2026-11-20
      ende: 2026-11-21
      -- foerderprogramme/alt.md (foerderprogramm) --
      antragsfrist: 2026-11-01
      stand: 2025-11-23
      -- foerderprogramme/neu.md (foerderprogramm) --
      titel: Neues Programm
      antragsfrist: laufend
      stand: 2025-11-24
      -- foerderprogramme/naechste-runde.md (foerderprogramm) --
      titel: Nächste Runde
      antragsfrist: 2026-03-31
      gueltig_bis: 2030-12-31
      -- foerderprogramme/zu-ende.md (foerderprogramm) --
      titel: Zu Ende
      antragsfrist: 2026-03-31
      gueltig_bis: 2026-10-31
      -- beispiele/altes.md (beispiel) --
      titel: Alt und nie geprüft
      datum: 2019-05-18
      -- beispiele/geprueft.md (beispiel) --
      titel: Alt und geprüft
      datum: 2019-05-18
      stand: 2026-05-18
      -- methoden/staubig.md (methode) --
      titel: Staubig
      stand: 2024-11-23
      -- methoden/fast.md (methode) --
      titel: Fast staubig
      stand: 2024-11-24
      """)
    #expect(rows("geplant", of: found) == ["methoden/bald.md | 24. November 2026"])
    #expect(
      rows("fristen", of: found) == [
        "foerderprogramme/naechste-runde.md | Antrag | 31. März 2026",
        "foerderprogramme/zu-ende.md | Programm | 31. Oktober 2026",
        "foerderprogramme/alt.md | Antrag | 1. November 2026",
        "veranstaltungen/kommt.md | Anmeldung | 22. November 2026",
      ])
    #expect(
      rows("alter-stand", of: found) == [
        "beispiele/altes.md | 18. Mai 2019", "methoden/staubig.md | 23. November 2024",
      ])
    #expect(rows("programme", of: found) == ["foerderprogramme/alt.md | 23. November 2025"])
    #expect(rows("ohne-bericht", of: found) == [])
  }

  @Test func anEventWithoutTextIsMissed() async throws {
    let event = { (more: String) in
      """
      ---
      titel: Gewesen
      kurztext: Einen Tag lang berichten Städte, was bei ihnen gelungen ist und was nicht.
      format: tagung
      beginn: 2026-11-20 10:00
      ende: 2026-11-20 16:00
      teilnahme: praesenz
      ort: musterstadt
      \(more)
      ---

      """
    }
    let site = try TestSite("")
    try site.write(event("stand: 2026-11-21"), to: "veranstaltungen/ohne.md")
    try site.write(event("extern: ja"), to: "veranstaltungen/fremd.md")
    try site.write(event("status: abgesagt"), to: "veranstaltungen/abgesagt.md")
    try site.write(event("stand: 2026-11-21") + "Es kamen viele.\n", to: "veranstaltungen/mit.md")
    try site.write(event("stand: 2026-11-01") + "Wir laden ein.\n", to: "veranstaltungen/nur-einladung.md")
    try site.write(
      event("stand: 2026-11-01") + "Wir laden ein.\n\n## Dokumentation\n\nEs kamen viele.\n",
      to: "veranstaltungen/mit-abschnitt.md")
    let found = await Overview.read(
      try SourceTree.list(site.root, folders: AcademyTypes.folders), OverviewSources(now: TestSite.now))
    #expect(
      rows("ohne-bericht", of: found) == [
        "veranstaltungen/nur-einladung.md | 20. November 2026", "veranstaltungen/ohne.md | 20. November 2026",
      ])
  }

  @Test func whatIsMissingAndWhatNobodyNamesIsListed() async throws {
    let found = try await overview(
      """
      -- beispiele/bahnhof.md (beispiel) --
      -- methoden/world-cafe.md (methode) --
      -- themen/leise.md (thema) --
      titel: Leise
      -- personen/amt.md (person) --
      titel: Amt
      """)
    #expect(
      rows("luecken", of: found) == [
        "beispiele/bahnhof.md | Bild", "orte/musterstadt.md | Bild", "methoden/world-cafe.md | Bild und Kontakt",
      ])
    #expect(
      rows("unbenutzt", of: found) == ["themen/leise.md | Thema", "personen/amt.md | Person oder Stelle"])
  }

  @Test func aTopicIsNamedInEveryWayThatAReferenceMayBeWritten() async throws {
    let found = try await overview(
      """
      -- beispiele/bahnhof.md (beispiel) --
      passend: [themen/nach-ordner, thema/nach-art, ohne-art]
      -- themen/nach-ordner.md (thema) --
      titel: Nach Ordner
      -- themen/nach-art.md (thema) --
      titel: Nach Art
      -- themen/ohne-art.md (thema) --
      titel: Ohne Art
      -- personen/rednerin.md (person) --
      titel: Steht im Verzeichnis
      referentin: ja
      """)
    #expect(rows("unbenutzt", of: found) == [])
  }

  @Test func aCutHistoryTellsNoAges() async throws {
    let text = """
      -- beispiele/neu.md (beispiel) --
      datum: 2026-11-20
      entwurf: ja
      -- methoden/alt.md (methode) --
      stand: 2025-11-23
      entwurf: ja
      """
    let whole = try await overview(text)
    #expect(whole.sections[0].meaning == "Noch nicht veröffentlicht, die ältesten zuerst.")
    let cut = try await overview(text, OverviewSources(now: TestSite.now, isHistoryCut: true))
    let warning =
      " Achtung: Hier liegt nur das Ende der Versionsgeschichte (git clone --depth), darum ist diese Liste unvollständig; git fetch --unshallow holt den Rest."
    #expect(
      rows("entwuerfe", of: cut) == [
        "beispiele/neu.md | unbekannt | unbekannt", "methoden/alt.md | unbekannt | unbekannt",
      ])
    #expect(cut.sections[0].meaning == "Noch nicht veröffentlicht, die ältesten zuerst." + warning)
    #expect(
      cut.sections.first { $0.id == "ohne-bericht" }?.meaning
        == "Vorbei, und seither kam nichts dazu: Was kam heraus?" + warning)
    #expect(whole.json.text().contains("historyIsCut") == false)
    #expect(cut.json.text().hasPrefix(#"{"day":"2026-11-23","historyIsCut":true,"#))
  }

  @Test func brokenLinksComeFromTheAnswers() async throws {
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let text = """
      -- seiten/eins.md (seite) --
      ---
      [Ä](https://a.de/) [B](https://b.de/#x) [C](https://c.de/) [D](https://d.de/) [E](https://e.de/) [F](https://f.de/)
      """
    let cache = LinkCache([
      "https://a.de/": .init(.broken(status: 404), day: day, since: day.adding(days: -2)),
      "https://b.de/": .init(.moved(to: "https://x.de/"), day: day), "https://c.de/": .init(.fine, day: day),
      "https://d.de/": .init(.unreachable(.host), day: day, since: day), "https://e.de/": .init(.endless, day: day),
      "https://f.de/": .init(.faulty(status: 503), day: day, since: day.adding(days: -1)),
    ])
    let found = try await overview(text, OverviewSources(now: TestSite.now, links: cache))
    #expect(
      rows("links", of: found) == [
        "seiten/eins.md | https://a.de/ | Antwort 404 | 21. November 2026",
        "seiten/eins.md | https://b.de/ | Umgezogen nach https://x.de/ | 23. November 2026",
        "seiten/eins.md | https://d.de/ | Den Namen der Website gibt es nicht | 23. November 2026",
        "seiten/eins.md | https://e.de/ | Leitet im Kreis weiter | 23. November 2026",
        "seiten/eins.md | https://f.de/ | Heute nicht erreichbar (Antwort 503), vielleicht nur vorübergehend | 22. November 2026",
      ])
    let unasked = try await overview(text)
    #expect(
      unasked.sections.first { $0.id == "links" }?.meaning
        == "Nach den Links hat noch niemand gefragt: akademie check --links tut es.")
  }

  @Test func languageAndReadabilityAreMeasured() async throws {
    let long = (["Erst"] + [String](repeating: "wort", count: 40)).joined(separator: " ")
    let found = try await overview(
      """
      -- methoden/lang.md (methode) --
      ---
      \(long).

      \(long).
      -- methoden/kurz.md (methode) --
      titel: Kurz
      ---
      Drei kurze Wörter.
      """)
    #expect(rows("sprache", of: found) == ["methoden/lang.md | 2 | 2 × langer Satz"])
    #expect(rows("lesbarkeit", of: found).first == "methoden/lang.md | 82 | 2,7")
    #expect(rows("lesbarkeit", of: found).contains("methoden/kurz.md | 3 | –"))
  }

  @Test func changesShowOldAndNewSideBySide() {
    let published = [
      "/": "1", "/a/": "1", "/b/": "1", "/weg/": "1", "/alt/": "1", "/schon/": "9", "/assets/x.css": "1",
      "/redaktion/": "1",
    ]
    let current = [
      "/": "1", "/a/": "2", "/b/": "1", "/neu/": "1", "/alt/": "2", "/ziel/": "1", "/schon/": "9", "/assets/x.css": "2",
      "/redaktion/uebersicht/": "3",
    ]
    let changes = pageChanges(from: published, to: current, redirects: [("/alt/", "/ziel/"), ("/schon/", "/b/")])
    #expect(
      changes == [
        PageChange(.moved, old: "/alt/", new: "/ziel/"), PageChange(.gone, old: "/weg/", new: nil),
        PageChange(.new, old: nil, new: "/neu/"), PageChange(.changed, old: "/a/", new: "/a/"),
      ])
    #expect(pageChanges(from: current, to: current, redirects: [("/alt/", "/ziel/")]) == [])
    // A page that shows a file which was exchanged has changed, though its own bytes have not.
    #expect(
      pageChanges(
        from: ["/": "1", "/a/": "1", "/b/": "1", "/medien/x.webp": "1", "/medien/weg.webp": "1"],
        to: ["/": "1", "/a/": "1", "/b/": "1", "/medien/x.webp": "2", "/medien/neu.webp": "1"], redirects: [],
        pagesNaming: ["/medien/x.webp": ["/a/"], "/medien/neu.webp": ["/b/"]])
        == [PageChange(.changed, old: "/a/", new: "/a/")])
    // What lay below a page moves with it.
    #expect(
      pageChanges(
        from: ["/alt/": "1", "/alt/blatt/": "1"],
        to: ["/alt/": "2", "/alt/blatt/": "2", "/ziel/": "1", "/ziel/blatt/": "1"], redirects: [("/alt/", "/ziel/")])
        == [
          PageChange(.moved, old: "/alt/", new: "/ziel/"),
          PageChange(.moved, old: "/alt/blatt/", new: "/ziel/blatt/"),
        ])
  }

  @Test func changesKnowTheEntriesThatTheirPagesAreAbout() async throws {
    let found = try await overview("-- beispiele/neu.md (beispiel) --\n-- methoden/weg.md (methode) --\nentwurf: ja\n")
    let changes = [
      PageChange(.moved, old: "/beispiele/alt/", new: "/beispiele/neu/"),
      PageChange(.moved, old: "/beispiele/alt/blatt/", new: "/beispiele/neu/blatt/"),
      PageChange(.gone, old: "/methoden/weg/", new: nil), PageChange(.gone, old: "/methoden/unbekannt/", new: nil),
      PageChange(.changed, old: "/", new: "/"),
    ]
    let owner = { (path: String) in path.hasSuffix("/blatt/") ? String(path.dropLast(6)) : nil }
    #expect(
      found.withFiles(changes, owner: owner).map(\.file) == [
        "beispiele/neu.md", "beispiele/neu.md", "methoden/weg.md", nil, nil,
      ])
  }

  @Test func asJSONItHoldsAllRows() async throws {
    var found = try await overview("-- methoden/bald.md (methode) --\nveroeffentlichen_ab: 2026-11-24\n")
    found.sections = found.sections.filter { $0.id == "geplant" }
    var moved = PageChange(.moved, old: "/a/", new: "/b/")
    moved.file = "methoden/b.md"
    found.changes = [PageChange(.gone, old: "/a/", new: nil), moved]
    #expect(
      found.json.text(.pretty) == """
        {
          "day": "2026-11-23",
          "sections": [
            {
              "id": "geplant",
              "title": "Erscheint später",
              "rows": [
                {
                  "title": "World Café",
                  "file": "methoden/bald.md",
                  "address": "/methoden/bald/",
                  "particulars": {
                    "Ab": "24. November 2026"
                  }
                }
              ]
            }
          ],
          "changes": [
            {
              "kind": "entfallen",
              "old": "/a/"
            },
            {
              "kind": "umgezogen",
              "old": "/a/",
              "new": "/b/",
              "file": "methoden/b.md"
            }
          ]
        }
        """)
  }
}
