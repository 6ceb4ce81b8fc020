import Testing

/// What events say of their state: begun, booked, postponed, cancelled, and what by the clock is too late.
@Suite struct EventStateTests {
  @Test func whatHasBegunComesFirstOnTheStartPageAsInTheListAndSaysSo() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/wettbewerb.md (veranstaltung) --
      titel: Wettbewerb
      beginn: 2026-01-12
      ende: 2027-05-31
      -- veranstaltungen/tagung.md (veranstaltung) --
      """)
    let home = try #require(site.text("/"))
    let (ahead, begun) = (home.range(of: "Tagung der kleinen Städte</a>"), home.range(of: "Wettbewerb</a></h3>"))
    #expect(try #require(begun).lowerBound < #require(ahead).lowerBound)
    // The other one waits for the reader's clock.
    let badges = home.matches(of: /<li data-from="([^"]+)" data-until="([^"]+)"( hidden)?><span class="badge tone">/)
    #expect(badges.map { $0.3 == nil } == [true, false])
    #expect(badges.map(\.1) == ["2026-01-13T00:00:00+01:00", "2027-03-04T10:00:00+01:00"])
    #expect(badges.map(\.2) == ["2027-06-01T00:00:00+02:00", "2027-03-04T16:00:00+01:00"])
    let isShown = { (name: String) in
      site.text("/veranstaltungen/\(name)/")?.firstMatch(of: /<li data-from="[^"]+" data-until="[^"]+"( hidden)?>/).map
      {
        $0.1 == nil
      }
    }
    #expect(isShown("wettbewerb") == true)
    #expect(isShown("tagung") == false)
    // On the list a heading says it.
    let list = try #require(site.text("/veranstaltungen/"))
    #expect(list.contains("<h3 class=\"month\" id=\"m-laeuft\">Läuft schon</h3>"))
    #expect(!list.contains("läuft schon</span>"))
  }

  @Test func whatBeganThisMorningRunsAtNoonInEveryList() async throws {
    // The build is at noon.
    let site = try await Rendering(
      """
      -- veranstaltungen/heute.md (veranstaltung) --
      titel: Heute
      beginn: 2026-11-23 11:00
      ende: 2026-11-24 15:00
      -- veranstaltungen/abgesagt.md (veranstaltung) --
      titel: Fällt aus
      status: abgesagt
      beginn: 2026-11-23 10:00
      ende: 2026-11-24 15:00
      """)
    let list = try #require(site.text("/veranstaltungen/"))
    let running = try #require(list.firstMatch(of: /<section data-month data-running aria.*?<\/section>/)).0
    #expect(running.contains("Heute</a>") && !running.contains("Fällt aus"))
    #expect(running.contains("data-begins=\"2026-11-23T11:00:00+01:00\""))
  }

  @Test func aCompetitionIsEnteredUntilItsLastDayAndTakesNobodysTime() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/preis.md (veranstaltung) --
      titel: Preis
      format: wettbewerb
      beginn: 2027-02-01
      ende: 2027-06-30
      teilnahme: digital
      zugang: nach Anmeldung
      anmeldung: https://anmeldung.example.org/
      -- veranstaltungen/tagung.md (veranstaltung) --
      """)
    let page = try #require(site.text("/veranstaltungen/preis/")).replacing(/<\/?span[^>]*>/, with: "")
    #expect(page.contains("<dt>Einsendeschluss</dt><dd>30. Juni 2027 · <a href=\"#anmelden\">Teilnehmen</a>"))
    #expect(page.contains("<p>Einsenden bis <time datetime=\"2027-06-30\">Mittwoch, 30. Juni 2027</time></p>"))
    let list = try #require(site.text("/veranstaltungen/")).replacing(/<\/?span[^>]*>/, with: "")
    #expect(list.contains("Einsendeschluss: 30. Juni 2027</li>"))
    let entry = try #require(site.events("/veranstaltungen/preis/preis.ics")?.first)
    #expect(entry.contains("TRANSP:TRANSPARENT"))
    #expect(entry.contains { $0.contains("Einsendeschluss: 30. Juni 2027") })
    #expect(site.events("/veranstaltungen/tagung/tagung.ics")?.first?.contains("TRANSP:TRANSPARENT") == false)
  }

  @Test(arguments: [
    ("https://einreichen.example.org/", "Im Internet einreichen"), ("preis@example.org", "Per E-Mail einreichen"),
  ])
  func nobodySignsUpForACompetition(way: String, words: String) async throws {
    func event(_ name: String, _ fields: String) -> String {
      """
      -- veranstaltungen/\(name).md (veranstaltung) --
      titel: Preis \(name)
      format: wettbewerb
      beginn: 2027-01-01
      ende: 2027-06-30
      \(fields)
      anmeldung: \(way)

      """
    }
    let site = try await Rendering(event("offen", "") + event("zu", "anmeldeschluss: 2026-11-22"))
    for name in ["offen", "zu"] {
      let page = try #require(site.text("/veranstaltungen/\(name)/"))
      let panel = try #require(
        page.firstMatch(of: /<section class="panel[^>]* aria-labelledby="anmelden".*?<\/section>/)
      ).0
      #expect(panel.contains(words), "\(name)")
      #expect(panel.contains("Der Einsendeschluss ist vorbei. Fragen beantworten wir am Telefon:"), "\(name)")
      let seen = panel.replacing(/(?:id|aria-labelledby|href)="[^"]*"/, with: "")
      #expect(seen.firstMatch(of: /[Aa]nmeld/) == nil, "\(name)")
      #expect(!panel.contains("subject=Anmeldung"), "\(name)")
    }
    let entry = try #require(site.events("/veranstaltungen/offen/offen.ics")?.first)
    #expect(entry.contains { $0.contains("\\nEinreichen: \(way)") })
  }

  @Test func whatIsKnownToItsMonthHasNotBegunBeforeTheMonthIsOver() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/monat.md (veranstaltung) --
      titel: Irgendwann im November
      beginn: 2026-11
      ende: 2026-11
      -- veranstaltungen/laeuft.md (veranstaltung) --
      titel: Läuft
      beginn: 2026-11-20
      ende: 2026-11-30
      -- veranstaltungen/spaeter.md (veranstaltung) --
      titel: Später
      beginn: 2026-11-28
      ende: 2026-11-28
      """)
    let list = try #require(site.text("/veranstaltungen/"))
    #expect(
      list.matches(of: /<section data-month (?:data-running )?aria-labelledby="([^"]+)">/).map(\.1) == [
        "m-laeuft", "m-2026-11",
      ])
  }

  @Test func aDeadlineOfTheDayIsPassedByTheClock() async throws {
    func event(_ name: String, _ deadline: String) -> String {
      """
      -- veranstaltungen/\(name).md (veranstaltung) --
      titel: Tagung \(name)
      anmeldung: anmeldung@example.org
      anmeldeschluss: \(deadline)

      """
    }
    // The build is at noon.
    let site = try await Rendering(event("morgens", "2026-11-23 09:00") + event("abends", "2026-11-23 18:00"))
    let list = try #require(site.text("/veranstaltungen/"))
    #expect(list.matches(of: /data-until="([^"]+)"/).map(\.1) == ["2026-11-23T18:00:00+01:00"])
    let facts = try #require(site.text("/veranstaltungen/morgens/"))
    #expect(facts.contains("<span data-open hidden><span class=\"nowrap\">bis "))
    #expect(facts.contains("<span data-closed>abgelaufen "))
    #expect(try #require(site.text("/veranstaltungen/abends/")).contains("<span data-closed hidden>abgelaufen "))
  }

  @Test func theSignUpGoesWithTheEndOfTheEvent() async throws {
    let site = try await Rendering(
      "-- veranstaltungen/tagung.md (veranstaltung) --\nanmeldung: https://anmeldung.example.org/")
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(page.contains("aria-labelledby=\"anmelden\" data-until=\"2027-03-04T16:00:00+01:00\""))
  }

  @Test func whereNoSeatIsLeftNobodyIsLedToTheSignUp() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      status: ausgebucht
      anmeldung: https://anmeldung.example.org/
      anmeldeschluss: 2027-03-01
      """)
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(page.contains("<h2 id=\"anmelden\">Ausgebucht</h2><p>Alle Plätze sind vergeben. Ob noch einer frei wird"))
    #expect(!page.contains("Im Internet anmelden"))
    #expect(!page.contains("<dt>Anmeldung</dt>"))
    #expect(site.text("/veranstaltungen/")?.contains("Anmeldung bis") == false)
    let entry = try #require(site.events("/veranstaltungen/tagung/tagung.ics")?.first)
    #expect(!entry.contains { $0.contains("Anmelden:") })
  }

  @Test func whatIsPostponedNamesBothDates() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      status: verschoben
      bisher: 2027-02-20 10:00
      """)
    let list = try #require(site.text("/veranstaltungen/")).replacing(/<\/?span[^>]*>/, with: "")
    #expect(list.contains("Neuer Termin (bisher 20. Februar 2027, 10 Uhr)"))
    let entry = try #require(site.events("/veranstaltungen/tagung/tagung.ics")?.first)
    #expect(entry.contains("SEQUENCE:1"))
    #expect(entry.contains("STATUS:CONFIRMED"))
    #expect(entry.contains("SUMMARY:Tagung der kleinen Städte (neuer Termin)"))
    #expect(entry.contains { $0.contains("\\nNeuer Termin (bisher 20. Februar 2027\\, 10 Uhr)\\n") })
  }

  @Test func whatIsCancelledSaysSoInTheCalendarsTitleAndIsALaterVersion() async throws {
    let site = try await Rendering("-- veranstaltungen/tagung.md (veranstaltung) --\nstatus: abgesagt")
    let entry = try #require(site.events("/veranstaltungen/tagung/tagung.ics")?.first)
    #expect(entry.contains("SEQUENCE:1"))
    #expect(entry.contains("STATUS:CANCELLED"))
    #expect(entry.contains("SUMMARY:Abgesagt: Tagung der kleinen Städte"))
  }

  @Test func theArchiveCountsWhatDidNotTakePlace() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/ausgefallen.md (veranstaltung) --
      titel: Ausgefallen
      status: abgesagt
      beginn: 2026-05-04
      ende: 2026-05-04
      -- veranstaltungen/voll.md (veranstaltung) --
      titel: Voll
      status: ausgebucht
      beginn: 2026-05-05
      ende: 2026-05-05
      """)
    #expect(site.text("/veranstaltungen/archiv/")?.contains("2 Veranstaltungen, davon 1 abgesagt") == true)
    let year = try #require(site.text("/veranstaltungen/archiv/2026/"))
    #expect(year.contains("2 Veranstaltungen, davon 1 abgesagt"))
    #expect(year.contains("Was ausgefallen ist, ist gekennzeichnet."))
    #expect(year.contains("abgesagt</span>"))
    #expect(!year.contains("ausgebucht"))
  }

  @Test(arguments: [
    ("0", "kostenlos", true), ("0 €", "kostenlos", true), ("0,00 Euro", "kostenlos", true), ("40", "40 €", false),
    ("12,50 EUR", "12,50 €", false), ("40 Euro, für Ehrenamtliche kostenlos", nil, false),
    ("kostenlos", nil, true), ("Kosten trägt die Stadt", nil, false), ("kostenlos, sonst 5 Euro", nil, false),
  ])
  func aFeeReadsAsPeopleSayIt(written: String, shown: String?, isFree: Bool) async throws {
    let site = try await Rendering("-- veranstaltungen/tagung.md (veranstaltung) --\ngebuehr: \"\(written)\"")
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(page.contains("<dt>Kosten</dt><dd>\(shown ?? written)</dd>"))
    #expect(page.contains("\"price\":\"0\"") == isFree)
  }

  @Test func anExampleWithoutCostsSaysSo() async throws {
    let site = try await Rendering("-- beispiele/bahnhof.md (beispiel) --\nkosten: 0")
    #expect(site.text("/beispiele/bahnhof/")?.contains("<dt>Kosten</dt><dd>keine Kosten</dd>") == true)
  }

  @Test func aPlaceNamesItsTownOnce() async throws {
    let site = try await Rendering(
      "-- veranstaltungen/tagung.md (veranstaltung) --\nveranstaltungsort: Bürgerhaus, Marktplatz 1, Musterstadt")
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(page.contains("<dd>Bürgerhaus, Marktplatz 1, <a href=\"/orte/musterstadt/\">Musterstadt</a></dd>"))
  }
}
