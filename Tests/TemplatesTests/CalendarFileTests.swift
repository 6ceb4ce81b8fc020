import Testing

@Suite struct CalendarFileTests {
  @Test func anEventSaysInItsCalendarEntryHowToTakePart() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      teilnahme: hybrid
      veranstaltungsort: Bürgerhaus, Marktplatz 1
      zugang: nach Anmeldung
      anmeldung: anmeldung@example.org
      anmeldeschluss: 2027-02-20
      gebuehr: kostenfrei
      zugaenglichkeit: [rollstuhlgerecht]
      status: geplant
      fassung: 3
      stand: 2026-11-20
      themen: [bahnhof, leerstand]
      """)
    #expect(
      site.events("/veranstaltungen/tagung/tagung.ics") == [
        [
          "UID:veranstaltung-tagung@www.example.org", "DTSTAMP:20261120T000000Z", "LAST-MODIFIED:20261120T000000Z",
          "SEQUENCE:3", "DTSTART;TZID=Europe/Berlin:20270304T100000", "DTEND;TZID=Europe/Berlin:20270304T160000",
          "STATUS:TENTATIVE", "SUMMARY:Tagung der kleinen Städte",
          "DESCRIPTION:Einen Tag lang berichten Städte\\, was bei ihnen gelungen ist und was nicht.\\n"
            + "Stand der Planung: geplant\\, noch nicht bestätigt\\nTeilnahme: vor Ort und digital\\n"
            + "Zugang nach der Anmeldung\\nAnmeldung bis 20. Februar 2027\\nAnmelden: anmeldung@example.org\\n"
            + "Kosten: kostenfrei\\nZugänglichkeit: rollstuhlgerecht",
          "LOCATION:Bürgerhaus\\, Marktplatz 1\\, Musterstadt", "URL:https://www.example.org/veranstaltungen/tagung/",
          "CATEGORIES:Bahnhof,Leerstand",
        ]
      ])
  }

  @Test func datedUnitsAreInTheirOwnAndTheOverallAndTheTopicsCalendar() async throws {
    let site = try await Rendering(
      """
      -- masterclasses/bahnhof-umbauen.md (masterclass) --
      stand: 2026-11-20
      einheiten:
        - titel: Auftakt
          beginn: 2027-01-14 16:00
          ende: 2027-01-14 18:00
        - titel: Lesen
          art: selbstlernen
        - titel: Auftakt
          beginn: 2027-02-11
      """)
    let uids = { (path: String) in site.events(path)?.map { $0[0] } }
    let expected = [
      "UID:masterclass-bahnhof-umbauen-auftakt-20270114t160000@www.example.org",
      "UID:masterclass-bahnhof-umbauen-auftakt-20270211@www.example.org",
    ]
    #expect(uids("/masterclasses/bahnhof-umbauen/bahnhof-umbauen.ics") == expected)
    #expect(uids("/veranstaltungen/kalender.ics") == expected)
    #expect(uids("/themen/bahnhof/kalender.ics") == expected)
    #expect(
      site.events("/masterclasses/bahnhof-umbauen/bahnhof-umbauen.ics")?[1][4...5] == [
        "DTSTART;VALUE=DATE:20270211", "DTEND;VALUE=DATE:20270212",
      ])
  }

  @Test func noUnitTakesOverTheIdentityOfAnother() async throws {
    func identities(_ first: String, _ second: String, front: String = "") async throws -> [String: String] {
      let site = try await Rendering(
        """
        -- masterclasses/reihe.md (masterclass) --
        einheiten:
          \(front)
          - {titel: \(first), beginn: 2027-01-11 18:00, ende: 2027-01-11 20:00}
          - {titel: \(second), beginn: 2027-02-11 18:00, ende: 2027-02-11 20:00}
        """)
      let events = try #require(site.events("/masterclasses/reihe/reihe.ics"))
      var starts: [String: String] = [:]
      for lines in events {
        let identity = String(lines[0].prefix { $0 != "@" }.dropFirst("UID:masterclass-reihe-".count))
        starts[identity] = String(lines[4].suffix(15))
      }
      return starts
    }
    let (first, second) = ("20270111T180000", "20270211T180000")
    #expect(
      try await identities("Sprechstunde", "Sprechstunde") == [
        "sprechstunde-20270111t180000": first, "sprechstunde-20270211t180000": second,
      ])
    #expect(try await identities("Auftakt", "Sprechstunde") == ["auftakt": first, "sprechstunde": second])
    let withAnother = try await identities(
      "Auftakt", "Sprechstunde", front: "- {titel: Vorher, beginn: 2027-01-04 18:00, ende: 2027-01-04 20:00}")
    #expect(withAnother["auftakt"] == first && withAnother["sprechstunde"] == second && withAnother.count == 3)
  }

  @Test func anEventKnownToAYearOnlyHasNoCalendarFileAndItsPageSaysSo() async throws {
    let site = try await Rendering("-- veranstaltungen/tagung.md (veranstaltung) --\nbeginn: 2026\nende: 2027")
    #expect(site.text("/veranstaltungen/tagung/tagung.ics") == nil)
    #expect(site.events("/veranstaltungen/kalender.ics") == [])
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(page.contains("Der genaue Tag ist nicht bekannt, deshalb gibt es keine Kalenderdatei."))
    #expect(page.contains("<dd><time datetime=\"2026\">2026 <span class=\"nowrap\">bis 2027</span></time></dd>"))
  }

  @Test func theOverallCalendarReachesBackTwelveMonths() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/alt.md (veranstaltung) --
      beginn: 2025-11-22
      ende: 2025-11-22
      -- veranstaltungen/neuer.md (veranstaltung) --
      titel: Eine andere Tagung
      beginn: 2025-11-23
      ende: 2025-11-23
      """)
    #expect(site.events("/veranstaltungen/kalender.ics")?.map { $0[0] } == ["UID:veranstaltung-neuer@www.example.org"])
  }
}
