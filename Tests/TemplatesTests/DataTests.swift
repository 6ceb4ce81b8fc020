import JSON
import Testing

@testable import Templates

@Suite struct CSVTests {
  private let table = CSV(
    header: ["titel", "zahl"],
    rows: [["Anna sagt \"ja\"", 12], ["=SUMME(A1)", .array(["eins; zwei", "drei, vier"])], ["zwei\nZeilen", .null]])

  @Test func followsRFC4180() {
    #expect(
      String(decoding: table.bytes(.standard), as: UTF8.self)
        == "titel,zahl\r\n\"Anna sagt \"\"ja\"\"\",12\r\n'=SUMME(A1),\"eins; zwei | drei, vier\"\r\n\"zwei\nZeilen\",\r\n"
    )
  }

  @Test func hasSemicolonsAndAMarkForTheGermanExcel() {
    #expect(
      table.bytes(.germanExcel)
        == [0xEF, 0xBB, 0xBF]
        + Array(
          "titel;zahl\r\n\"Anna sagt \"\"ja\"\"\";12\r\n'=SUMME(A1);\"eins; zwei | drei, vier\"\r\n\"zwei\nZeilen\";\r\n"
            .utf8))
  }

  @Test(arguments: ["=1", "+1", "-1", "@x", "\tx"])
  func nothingIsRunAsAFormula(text: String) {
    let bytes = CSV(header: ["a"], rows: [[.string(text)]]).bytes(.standard)
    #expect(String(decoding: bytes, as: UTF8.self) == "a\r\n'\(text)\r\n")
  }
}

@Suite struct FeedTests {
  @Test func aFeedTakesItsDatesFromTheEntries() async throws {
    let site = try await Rendering(
      "-- beispiele/bahnhof-neu.md (beispiel) --\nstand: 2026-06-01\nmuster: ja\ntitel: Laden & <Café>")
    #expect(
      site.text("/beispiele/feed.xml") == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
        <title>Gute Beispiele – Kleinstadtakademie</title>
        <subtitle>Hier teilen kleine Städte, was bei ihnen gelingt.</subtitle>
        <id>https://www.example.org/beispiele/feed.xml</id>
        <link rel="self" type="application/atom+xml" href="https://www.example.org/beispiele/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://www.example.org/beispiele/"/>
        <updated>2026-06-01T00:00:00Z</updated>
        <author><name>Musterstelle für Stadtentwicklung</name></author>
        <rights>CC BY 4.0</rights>
        <entry>
        <title>Muster: Laden &amp; &lt;Café&gt;</title>
        <id>https://www.example.org/beispiele/bahnhof-neu/</id>
        <link rel="alternate" type="text/html" href="https://www.example.org/beispiele/bahnhof-neu/"/>
        <published>2026-05-04T00:00:00Z</published>
        <updated>2026-06-01T00:00:00Z</updated>
        <summary>Die Stadt hat das leere Empfangsgebäude gekauft und mit Vereinen umgebaut.</summary>
        <category term="bahnhof" label="Bahnhof"/>
        <category term="leerstand" label="Leerstand"/>
        <category term="muster" label="Muster (erfunden)"/>
        </entry>
        </feed>

        """)
  }
}

/// What feeds say of events, for which Atom has no fields.
@Suite struct EventFeedTests {
  /// Titles, stamps and summaries of a feed's entries.
  private func entries(_ path: String, _ text: String) async throws -> [[String]] {
    let feed = try #require(try await Rendering(text).text(path))
    return feed.components(separatedBy: "<entry>").dropFirst().map { entry in
      ["title", "updated", "summary"].map { tag in
        let part = entry.components(separatedBy: "<\(tag)>").dropFirst().first
        return part?.components(separatedBy: "</\(tag)>").first ?? ""
      }
    }
  }

  private func event(_ name: String, _ fields: String) -> String {
    "-- veranstaltungen/\(name).md (veranstaltung) --\ntitel: Termin \(name)\nkurztext: \(kurztext)\n\(fields)\n"
  }

  private let kurztext = "Einen Tag lang berichten Städte, was ihnen gelungen ist."

  @Test func anEventSaysWhenAndWhereItIsAndWhetherItTakesPlace() async throws {
    let site = [
      event("a", "muster: ja\nstatus: abgesagt\nstand: 2026-11-04"),
      event("b", "status: verschoben\nbisher: 2027-02-20 10:00\nveranstaltungsort: Bürgerhaus\nstand: 2026-11-03"),
      event("c", "status: geplant\nteilnahme: hybrid\nzugang: nach Anmeldung\nstand: 2026-11-02"),
      event("d", "teilnahme: unbekannt\n!ort\nbeginn: 2021\nende: 2022\nstand: 2026-11-01"),
    ]
    let when = "Wann: Donnerstag, 4. März 2027, 10–16 Uhr."
    #expect(
      try await entries("/veranstaltungen/feed.xml", site.joined()) == [
        [
          "Muster: Abgesagt: Termin a", "2026-11-04T00:00:00Z",
          "\(when) Wo: Musterstadt. Stand der Planung: abgesagt.\n\(kurztext)",
        ],
        [
          "Termin b (neuer Termin)", "2026-11-03T00:00:00Z",
          "\(when) Wo: Bürgerhaus, Musterstadt. Neuer Termin (bisher 20. Februar 2027, 10 Uhr).\n\(kurztext)",
        ],
        [
          "Termin c", "2026-11-02T00:00:00Z",
          "\(when) Wo: Musterstadt, vor Ort und digital. Stand der Planung: geplant, noch nicht bestätigt.\n\(kurztext)",
        ],
        ["Termin d", "2026-11-01T00:00:00Z", "Wann: 2021 bis 2022.\n\(kurztext)"],
      ])
  }

  @Test func aMasterclassSaysWhenItBegins() async throws {
    let course = """
      -- masterclasses/reihe.md (masterclass) --
      titel: Reihe
      status: abgesagt
      kurztext: \(kurztext)
      einheiten: [{titel: Auftakt, beginn: 2027-01-12 18:00, ende: 2027-01-12 20:00}]
      """
    // Without a Stand the stamp lies years before; a cancellation is a version of its own.
    #expect(
      try await entries("/masterclasses/feed.xml", course) == [
        [
          "Abgesagt: Reihe", "2017-01-13T00:00:00Z",
          "Beginn: Dienstag, 12. Januar 2027, 18 Uhr. Wo: Musterstadt. Stand der Planung: abgesagt.\n\(kurztext)",
        ]
      ])
  }

  @Test func noStampMovesWithTheDayOfTheBuildAndWhatComesStandsFirst() async throws {
    let found = try await entries(
      "/veranstaltungen/feed.xml",
      event("alt", "beginn: 2026-11-20\nende: 2026-11-20") + event("neu", "") + event("abgesagt", "status: abgesagt")
        + event("geprueft", "stand: 2026-11-21"))
    #expect(
      found.map { "\($0[0]) \($0[1].prefix(10))" } == [
        "Abgesagt: Termin abgesagt 2017-03-05", "Termin neu 2017-03-04", "Termin geprueft 2026-11-21",
        "Termin alt 2016-11-20",
      ])
  }
}

@Suite struct StructuredDataTests {
  @Test func anEventsAttendanceModeIsThatOfItsField() async throws {
    let site = try await Rendering(
      "-- veranstaltungen/tagung.md (veranstaltung) --\nteilnahme: hybrid\nzugang: https://raum.example.org/tagung\nstatus: abgesagt"
    )
    let event = try #require(site.library.veranstaltungen["tagung"])
    #expect(
      jsonLD(event, site.library).map { $0.text() } == [
        #"{"@context":"https://schema.org","@type":"Event","@id":"https://www.example.org/veranstaltungen/tagung/","url":"https://www.example.org/veranstaltungen/tagung/","name":"Tagung der kleinen Städte","description":"Einen Tag lang berichten Städte, was bei ihnen gelungen ist und was nicht.","inLanguage":"de","startDate":"2027-03-04T10:00:00+01:00","endDate":"2027-03-04T16:00:00+01:00","eventAttendanceMode":"https://schema.org/MixedEventAttendanceMode","eventStatus":"https://schema.org/EventCancelled","location":[{"@type":"Place","name":"Musterstadt","address":{"@type":"PostalAddress","addressLocality":"Musterstadt","addressRegion":"Sachsen","addressCountry":"DE"}},{"@type":"VirtualLocation","url":"https://raum.example.org/tagung"}],"organizer":[{"@type":"Organization","name":"Kleinstadtakademie","url":"https://www.example.org/"}]}"#
      ])
  }

  @Test(arguments: [
    ("anmeldeschluss: 2026-11-22", nil), ("anmeldeschluss: 2026-11-23", "InStock"), ("", "InStock"),
    ("anmeldeschluss: 2026-11-24\nstatus: ausgebucht", "SoldOut"), ("status: abgesagt", nil),
    ("beginn: 2026-11-23 09:00\nende: 2026-11-24 16:00", nil),
    ("format: wettbewerb\nbeginn: 2026-11-01\nende: 2026-11-30", "InStock"),
  ])
  func afterItsDeadlineAnEventIsNotOffered(fields: String, availability: String?) async throws {
    let site = try await Rendering(
      "-- veranstaltungen/tagung.md (veranstaltung) --\nanmeldung: https://anmeldung.example.org/\n\(fields)")
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(page.contains("\"@type\":\"Offer\""))
    let found = page.firstMatch(of: /"availability":"https:\/\/schema\.org\/(\w+)"/)?.1
    #expect(found.map(String.init) == availability)
  }

  @Test func ofWhatIsInventedNoProgramIsTold() async throws {
    let entries = [
      ("beispiele/x", "beispiel"), ("veranstaltungen/x", "veranstaltung"), ("videos/x", "video"),
      ("masterclasses/x", "masterclass"), ("methoden/x", "methode"), ("foerderprogramme/x", "foerderprogramm"),
      ("netzwerke/x", "netzwerk"), ("orte/x", "ort"), ("themen/x", "thema"),
    ]
    for mark in ["ja", "nein"] {
      let site = try await Rendering(
        entries.map { "-- \($0.0).md (\($0.1)) --\ntitel: Eintrag \($0.1)\nmuster: \(mark)\n" }.joined())
      for (path, _) in entries {
        let page = try #require(site.text("/\(path)/"))
        let types = page.matches(of: /"@context":"https:\/\/schema\.org","@type":"(\w+)"/).map(\.1)
        #expect(types.count == (mark == "ja" ? 1 : 2) && types.last == "BreadcrumbList", "\(path): \(mark)")
      }
    }
  }

  @Test func aFilmWithoutAPictureNamesThePosterThatItsPageShows() async throws {
    let site = try await Rendering("-- videos/film.md (video) --")
    let page = try #require(site.text("/videos/film/"))
    let poster = try #require(page.firstMatch(of: /\sposter="([^"]+)"/)?.1)
    #expect(page.contains("\"thumbnailUrl\":\"https://www.example.org\(poster)\""))
  }

  @Test func theTranscriptIsWhatStandsUnderItsHeading() async throws {
    let site = try await Rendering(
      "-- videos/film.md (video) --\n---\n## Worum es geht\n\nNicht das.\n\n## Transkript\n\nEins & *zwei*.\n\nDrei.\n\n## Danach\n\nAuch nicht.\n"
    )
    let film = try #require(site.library.videos["film"])
    #expect(transcript(film) == "Eins & zwei.\nDrei.")
  }
}
