import Testing

@Suite struct EventPageTests {
  @Test func whatIsOverStandsInTheArchiveAndNotAmongWhatIsComing() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/gestern.md (veranstaltung) --
      beginn: 2026-11-22 10:00
      ende: 2026-11-22 12:00
      """)
    let list = try #require(site.text("/veranstaltungen/"))
    #expect(
      list.contains(
        "<p data-empty>Zurzeit keine Termine. Abonnieren Sie den Kalender, dann erfahren Sie von neuen.</p>"))
    #expect(!list.contains("<section data-month aria"))
    #expect(list.contains("<section data-month data-running aria-labelledby=\"m-laeuft\" hidden>"))
    #expect(site.text("/veranstaltungen/archiv/2026/")?.contains("<p class=\"count\">1 Veranstaltung</p>") == true)
    #expect(site.text("/veranstaltungen/gestern/")?.contains("hat stattgefunden") == true)
  }

  @Test func anEventOfTodayIsStillComing() async throws {
    let site = try await Rendering(
      "-- veranstaltungen/heute.md (veranstaltung) --\nbeginn: 2026-11-23\nende: 2026-11-23")
    let list = try #require(site.text("/veranstaltungen/"))
    #expect(list.contains("<h3 class=\"month\" id=\"m-2026-11\">November 2026</h3>"))
    #expect(list.contains("<li data-ends=\"2026-11-24T00:00:00+01:00\" data-begins=\"2026-11-24T00:00:00+01:00\">"))
  }

  @Test func aPassedDeadlineClosesTheSignUp() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      anmeldung: anmeldung@example.org
      anmeldeschluss: 2026-11-22
      """)
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(page.contains("data-signup-until=\"2026-11-22T23:59:59+01:00\""))
    #expect(page.contains("<div data-open hidden>"))
    #expect(page.contains("<p data-closed>Die Anmeldung ist geschlossen."))
  }

  @Test func theProgrammeHasOneTableADayWithInformalPartsInWords() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      beginn: 2027-03-04
      ende: 2027-03-05
      programm:
        - {tag: 2027-03-05, zeit: abends, titel: Essen, informell: ja}
        - {tag: 2027-03-04, zeit: "14:00", titel: Begrüßung, ort: Saal}
      """)
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    let first =
      "<table class=\"schedule\"><caption>Donnerstag, 4. März 2027</caption><thead><tr><th scope=\"col\">Zeit</th><th scope=\"col\">Programmpunkt</th><th scope=\"col\">Ort</th></tr></thead><tbody><tr><th scope=\"row\">14 Uhr</th><td>Begrüßung</td><td>Saal</td></tr></tbody></table>"
    #expect(page.contains(first + "<table class=\"schedule\"><caption>Freitag, 5. März 2027</caption>"))
    #expect(page.contains("<tr class=\"informal\"><th scope=\"row\">abends</th><td>Essen <span class=\"badge\">"))
    #expect(page.contains("zwangloser Teil</span>"))
  }

  @Test func editionsOfASeriesNameEachOther() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/erste.md (veranstaltung) --
      titel: Erste Tagung
      beginn: 2024-03-04
      ende: 2024-03-04
      reihe: erste
      -- veranstaltungen/zweite.md (veranstaltung) --
      titel: Zweite Tagung
      reihe: erste
      """)
    #expect(
      site.text("/veranstaltungen/erste/")?.contains(
        "<p><span>Vorige Ausgabe</span>keine, dies ist die erste</p><p><span>Nächste Ausgabe</span><a href=\"/veranstaltungen/zweite/\">Zweite Tagung, 2027</a></p>"
      ) == true)
    #expect(site.text("/veranstaltungen/zweite/")?.contains("<span>Nächste Ausgabe</span>noch nicht geplant") == true)
  }

  @Test func whatTakesPlaceIsNotTheDayOfItsParticulars() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      -- veranstaltungen/gestern.md (veranstaltung) --
      titel: Gestern
      beginn: 2026-11-22
      ende: 2026-11-22
      -- masterclasses/reihe.md (masterclass) --
      einheiten: [{titel: Auftakt, beginn: 2027-01-12 18:00, ende: 2027-01-12 20:00}]
      """)
    // Nor is what has begun: nobody checked anything on that day.
    for path in ["/veranstaltungen/tagung/", "/masterclasses/reihe/", "/veranstaltungen/gestern/"] {
      #expect(site.text(path)?.contains("<p>Stand: nicht angegeben</p>") == true)
      #expect(site.text(path)?.contains("dateModified") == false)
    }
    let stamps = try #require(site.events("/veranstaltungen/kalender.ics")).flatMap { $0 }.filter {
      $0.hasPrefix("DTSTAMP") || $0.hasPrefix("LAST-MODIFIED")
    }
    // None of them moves with the day of the build.
    #expect(
      Set(stamps.map { $0.suffix(16) }) == ["20170304T000000Z", "20161122T000000Z", "20170112T000000Z"])
    let updates = try #require(site.text("/veranstaltungen/feed.xml")).matches(of: /<updated>(.*?)T/).map(\.1)
    #expect(updates == ["2017-03-04", "2017-03-04", "2016-11-22"])
  }

  @Test func whatHasBegunStandsUnderNoMonthThatIsPast() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/wettbewerb.md (veranstaltung) --
      beginn: 2026-01-12
      ende: 2027-05-31
      """)
    let list = try #require(site.text("/veranstaltungen/"))
    #expect(list.contains("<h3 class=\"month\" id=\"m-laeuft\">Läuft schon</h3>"))
    #expect(!list.contains("Januar 2026</h3>"))
  }

  @Test func whileThereAreFurtherPagesNoClockEmptiesTheCalendar() async throws {
    let events = (1...21).map { "-- veranstaltungen/v\($0).md (veranstaltung) --\ntitel: Termin \($0)\n" }
    let site = try await Rendering(events.joined())
    #expect(site.text("/veranstaltungen/")?.contains("data-empty") == false)
    #expect(site.text("/veranstaltungen/seite/2/")?.contains("<p data-empty hidden>") == true)
    let home = try #require(site.text("/"))
    #expect(!home.contains("data-empty"))
    #expect(home.components(separatedBy: "<li data-ends=").count - 1 == 12)
    #expect(
      home.matches(of: /<li data-ends="2027-03-04T16:00:00\+01:00" data-begins="2027-03-04T10:00:00\+01:00" hidden>/)
        .count == 9)
  }

  @Test func theArchiveIsLinkedEvenWhileItIsEmpty() async throws {
    let site = try await Rendering("-- veranstaltungen/tagung.md (veranstaltung) --")
    #expect(site.text("/veranstaltungen/")?.contains("href=\"/veranstaltungen/archiv/\"") == true)
  }

  @Test func aMasterclassSaysByTheClockThatItIsOver() async throws {
    let site = try await Rendering(
      """
      -- masterclasses/reihe.md (masterclass) --
      einheiten: [{titel: Auftakt, beginn: 2027-01-12 18:00, ende: 2027-01-12 20:00}]
      """)
    #expect(
      site.text("/masterclasses/reihe/")?.contains(
        "<p class=\"notice\" data-from=\"2027-01-12T20:00:00+01:00\" hidden>Diese Masterclass ist vorbei.") == true
    )
  }

  @Test func theFirstEditionNeedNotNameItself() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/erste.md (veranstaltung) --
      titel: Erste Tagung
      beginn: 2024-03-04
      ende: 2024-03-04
      -- veranstaltungen/zweite.md (veranstaltung) --
      titel: Zweite Tagung
      beginn: 2025-03-04
      ende: 2025-03-04
      reihe: erste
      -- veranstaltungen/dritte.md (veranstaltung) --
      titel: Dritte Tagung
      reihe: zweite
      """)
    let links = [
      ("erste", "keine, dies ist die erste", "<a href=\"/veranstaltungen/zweite/\">Zweite Tagung, 2025</a>"),
      (
        "zweite", "<a href=\"/veranstaltungen/erste/\">Erste Tagung, 2024</a>",
        "<a href=\"/veranstaltungen/dritte/\">Dritte Tagung, 2027</a>"
      ),
      ("dritte", "<a href=\"/veranstaltungen/zweite/\">Zweite Tagung, 2025</a>", "noch nicht geplant"),
    ]
    for (name, before, after) in links {
      #expect(
        site.text("/veranstaltungen/\(name)/")?.contains(
          "<p><span>Vorige Ausgabe</span>\(before)</p><p><span>Nächste Ausgabe</span>\(after)</p>") == true)
    }
  }

  @Test func nobodyIsAskedToSignUpForWhatIsCancelledOrHasBegun() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/abgesagt.md (veranstaltung) --
      titel: Abgesagt
      status: abgesagt
      anmeldung: https://anmeldung.example.org/
      anmeldeschluss: 2027-03-01
      -- veranstaltungen/laeuft.md (veranstaltung) --
      titel: Läuft
      beginn: 2026-11-20
      ende: 2026-11-30
      anmeldung: https://anmeldung.example.org/
      """)
    #expect(site.text("/veranstaltungen/abgesagt/")?.contains("<dt>Anmeldung</dt>") == false)
    #expect(site.text("/veranstaltungen/laeuft/")?.contains("<dt>Anmeldung</dt>") == false)
    #expect(site.text("/veranstaltungen/")?.contains("Anmeldung bis") == false)
    let cancelled = try #require(site.events("/veranstaltungen/abgesagt/abgesagt.ics")?.first)
    #expect(cancelled.contains("STATUS:CANCELLED"))
    #expect(!cancelled.contains { $0.contains("anmeldung.example.org") || $0.contains("Anmeldung bis") })
  }

  @Test func severalDaysAreSpeltOutWithTheirWeekdays() async throws {
    let site = try await Rendering(
      "-- veranstaltungen/tagung.md (veranstaltung) --\nbeginn: 2027-02-27\nende: 2027-03-01")
    let page = try #require(site.text("/veranstaltungen/tagung/")).replacing("<span class=\"nowrap\">", with: "")
    #expect(
      page.replacing("</span>", with: "").contains("Samstag, 27. Februar 2027, bis Montag, 1. März 2027</time>"))
  }

  @Test func theDocumentationHasOneHeadingThatIsSeen() async throws {
    let body = "beginn: 2026-11-20\nende: 2026-11-20\nstand: 2026-11-21\n---\n"
    let site = try await Rendering(
      """
      -- veranstaltungen/mit.md (veranstaltung) --
      titel: Mit Überschrift
      \(body)## Dokumentation

      Es war gut.
      -- veranstaltungen/ohne.md (veranstaltung) --
      titel: Ohne Überschrift
      \(body)Es war gut.
      """)
    for name in ["mit", "ohne"] {
      let page = try #require(site.text("/veranstaltungen/\(name)/"))
      #expect(page.matches(of: /<h2[^>]*>Dokumentation/).count == 1, "\(name)")
      #expect(!page.contains("class=\"visually-hidden\">Dokumentation"), "\(name)")
      #expect(page.contains("mit Dokumentation</span>"), "\(name)")
      #expect(!page.contains("ist vorbei"), "\(name)")
    }
  }

  @Test func beforeATextWithHeadingsOfItsOwnTheWordIsNoHeading() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      beginn: 2026-11-20
      ende: 2026-11-20
      stand: 2026-11-21
      ---
      ## Was zu hören war

      Viel.
      """)
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(!page.contains(">Dokumentation</h2>"))
    #expect(page.contains("<span>Dokumentation</span></p><div class=\"prose\"><div class=\"ueberschrift\"><h2"))
  }

  @Test func aListSaysOfWhatIsOverThatNobodyConfirmedIt() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/vielleicht.md (veranstaltung) --
      titel: Vielleicht
      status: geplant
      beginn: 2026-11-20
      ende: 2026-11-20
      -- veranstaltungen/kommt.md (veranstaltung) --
      titel: Kommt vielleicht
      status: geplant
      """)
    for path in ["/veranstaltungen/", "/veranstaltungen/archiv/2026/"] {
      let page = try #require(site.text(path))
      let row = try #require(page.firstMatch(of: /Vielleicht<\/a>.*?<\/article>/)).0
      #expect(row.contains("<li data-from=\"2026-11-21T00:00:00+01:00\"><span class=\"badge\">"), "\(path)")
      #expect(row.contains("war geplant</span>"), "\(path)")
    }
    // The other one waits for the reader's clock.
    #expect(
      site.text("/veranstaltungen/")?.contains(
        "<li data-from=\"2027-03-04T16:00:00+01:00\" hidden><span class=\"badge\">") == true)
  }

  @Test func aRowSaysWhatIsUnknownOfIt() async throws {
    func event(_ name: String, _ fields: String) -> String {
      """
      -- veranstaltungen/\(name).md (veranstaltung) --
      titel: Termin \(name)
      beginn: 2021
      ende: 2021
      teilnahme: unbekannt
      \(fields)

      """
    }
    let site = try await Rendering(event("a", "!ort") + event("b", "ort: musterstadt"))
    let rows = try #require(site.text("/veranstaltungen/archiv/2021/")).matches(
      of: /<ul class="meta"><li class="with-icon">.*?<span>(.*?)<\/span>/)
    #expect(Set(rows.map(\.1)) == ["Ort nicht überliefert", "Musterstadt"])
  }

  @Test func anAnnouncementIsNoDocumentationOfWhatIsOver() async throws {
    func event(_ name: String, _ format: String, _ more: String = "") -> String {
      """
      -- veranstaltungen/\(name).md (veranstaltung) --
      titel: Termin \(name)
      format: \(format)
      beginn: 2026-11-20
      ende: 2026-11-20
      stand: 2026-11-01
      \(more)
      """
    }
    let site = try await Rendering(
      event("tagung", "tagung") + event("suppe", "informelles-treffen") + event("fremd", "tagung", "extern: ja\n"))
    let follows = "Diese Veranstaltung ist vorbei. Die Dokumentation folgt an dieser Adresse.</p>"
    for name in ["tagung", "suppe", "fremd"] {
      let page = try #require(site.text("/veranstaltungen/\(name)/"))
      #expect(!page.contains(">Dokumentation</h2>") && !page.contains("mit Dokumentation"), "\(name)")
      #expect(page.contains("Diese Veranstaltung ist vorbei."), "\(name)")
      #expect(page.contains(follows) == (name == "tagung"), "\(name)")
    }
  }

  @Test func whatIsOverIsNoLongerOfferedAsIfItWereToCome() async throws {
    func event(_ name: String, _ more: String) -> String {
      """
      -- veranstaltungen/\(name).md (veranstaltung) --
      titel: Termin \(name)
      teilnahme: digital
      zugang: https://raum.example.org/
      referentinnen: [stadtbauamt-musterstadt]
      \(more)

      """
    }
    let site = try await Rendering(
      event("bald", "status: bestaetigt")
        + event("vorbei", "beginn: 2026-11-20 10:00\nende: 2026-11-20 12:00")
        + event("abgesagt", "status: abgesagt"))
    let bald = try #require(site.text("/veranstaltungen/bald/"))
    let end = "data-until=\"2027-03-04T16:00:00+01:00\""
    #expect(bald.contains("aria-labelledby=\"kalender\" \(end)>"))
    #expect(bald.contains("<div \(end)><dt>Zugang digital</dt>"))
    #expect(bald.contains("<div \(end)><dt>Zugänglichkeit</dt><dd>Fragen Sie uns"))
    #expect(bald.contains(">Wer vorträgt</h2>"))
    for (name, speakers) in [("vorbei", "Wer vorgetragen hat"), ("abgesagt", "Wer vortragen sollte")] {
      let page = try #require(site.text("/veranstaltungen/\(name)/"))
      #expect(page.contains(">\(speakers)</h2>"), "\(name)")
      for gone in ["In den Kalender", "Zugang digital", "Fragen Sie uns, wir klären"] {
        #expect(!page.contains(gone), "\(name): \(gone)")
      }
    }
    let cancelled = try #require(site.events("/veranstaltungen/abgesagt/abgesagt.ics")?.first)
    #expect(!cancelled.contains { $0.contains("Zugang: ") })
  }

  @Test func whatNobodyConfirmedIsNotSaidToHaveTakenPlace() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/vielleicht.md (veranstaltung) --
      titel: Vielleicht
      status: geplant
      beginn: 2026-11-20
      ende: 2026-11-20
      -- veranstaltungen/laeuft.md (veranstaltung) --
      titel: Noch offen
      status: geplant
      beginn: 2026-11-20
      ende: 2026-11-30
      """)
    let page = try #require(site.text("/veranstaltungen/vielleicht/"))
    #expect(page.contains("war geplant</span>"))
    #expect(page.contains("Ob die Veranstaltung stattgefunden hat, ist hier nicht vermerkt."))
    #expect(!page.contains("hat stattgefunden</span>") && !page.contains("noch nicht bestätigt"))
    #expect(site.text("/veranstaltungen/laeuft/")?.contains("äuft schon") == false)
  }

  @Test func whatIsKnownToYearsStandsInTheArchiveOfEachAndInItsSeriesWithBoth() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/erste.md (veranstaltung) --
      titel: Erste Tagung
      beginn: 2021
      ende: 2022
      -- veranstaltungen/zweite.md (veranstaltung) --
      titel: Zweite Tagung
      reihe: erste
      """)
    #expect(
      site.paths(below: "/veranstaltungen/archiv/") == [
        "/veranstaltungen/archiv/", "/veranstaltungen/archiv/2021/", "/veranstaltungen/archiv/2022/",
      ])
    for year in ["2021", "2022"] {
      #expect(site.text("/veranstaltungen/archiv/\(year)/")?.contains("Erste Tagung</a>") == true)
    }
    #expect(site.text("/veranstaltungen/zweite/")?.contains(">Erste Tagung, 2021 bis 2022</a>") == true)
  }
}
