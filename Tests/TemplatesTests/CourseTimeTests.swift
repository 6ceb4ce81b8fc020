import Testing

/// What Masterclasses say of their time: ideas, dates, units without one, by the build and for the reader's clock.
@Suite struct CourseTimeTests {
  private func course(_ fields: String) async throws -> Rendering {
    try await Rendering("-- masterclasses/reihe.md (masterclass) --\n\(fields)")
  }

  @Test func anIdeaPromisesNothing() async throws {
    let site = try await course(
      """
      status: geplant
      teilnahme: unbekannt
      einheiten: [{titel: Inhalt und Termine noch offen, art: selbstlernen}]
      """)
    let page = try #require(site.text("/masterclasses/reihe/"))
    #expect(page.contains("<dt>Beginn</dt><dd>Termine noch offen</dd>"))
    #expect(page.contains("<dt>Teilnahme</dt><dd>noch offen</dd>"))
    #expect(page.contains("<td>Termin offen</td><td>noch offen</td>"))
    for wrong in ["1 Einheit", "frei wählbar", "zum Selbstlernen", "Zugang", "CourseInstance", "nicht überliefert"] {
      #expect(!page.contains(wrong), "\(wrong)")
    }
    #expect(page.contains("\"@type\":\"WebPage\"") && !page.contains("\"@type\":\"Course\""))
    let list = try #require(site.text("/masterclasses/"))
    #expect(list.contains("<ul class=\"fact\" data-slot=\"fakten\"><li>Termine noch offen</li></ul>"))
    #expect(!list.contains("1 Einheit"))
  }

  @Test func whatIsCancelledCanNotBeBegunAtAnyTime() async throws {
    let site = try await course(
      """
      status: abgesagt
      anmeldung: anmeldung@example.org
      einheiten: [{titel: Zählen, art: selbstlernen}, {titel: Treffen}]
      """)
    let page = try #require(site.text("/masterclasses/reihe/"))
    #expect(page.matches(of: /<td>entfällt<\/td>/).count == 2)
    for path in ["/masterclasses/", "/masterclasses/reihe/"] {
      let page = try #require(site.text(path))
      #expect(!page.contains("frei wählbar") && !page.contains("<dt>Beginn</dt>"), "\(path)")
      #expect(page.contains("abgesagt</span>"), "\(path)")
    }
  }

  @Test(arguments: [
    ("", "", false), (", material: [Grundriss]", "", true),
    ("", "dokumente: [{titel: Begehungsbogen, url: https://example.org/bogen.pdf}]", true),
  ])
  func onlyMaterialThatThereIsStays(unit: String, fields: String, stays: Bool) async throws {
    let site = try await course(
      "einheiten: [{titel: Auftakt, beginn: 2026-11-17 18:00, ende: 2026-11-17 20:00\(unit)}]\n\(fields)")
    let words = "Diese Masterclass ist vorbei.\(stays ? " Das Material bleibt hier." : "")</p>"
    #expect(site.text("/masterclasses/reihe/")?.contains(words) == true)
  }

  @Test(arguments: [
    ("", "030 23125 000", "tel:+493023125000"), ("kontakt: amt", "030 23125 321", "tel:+493023125321"),
  ])
  func whereNobodyCanSignUpAccessNamesATelephone(fields: String, number: String, address: String) async throws {
    let site = try await Rendering(
      """
      -- personen/amt.md (person) --
      titel: Bauamt Beispielhausen
      telefon: 030 23125 321
      -- masterclasses/reihe.md (masterclass) --
      teilnahme: digital
      zugang: nach Anmeldung
      einheiten: [{titel: Auftakt, beginn: 2027-01-17 18:00, ende: 2027-01-17 20:00}]
      \(fields)
      -- veranstaltungen/treffen.md (veranstaltung) --
      teilnahme: digital
      zugang: nach Anmeldung
      status: geplant
      \(fields)
      -- veranstaltungen/offen.md (veranstaltung) --
      titel: Mit Anmeldung
      teilnahme: digital
      zugang: nach Anmeldung
      anmeldung: anmeldung@example.org
      """)
    let words = "Zugang nach der Anmeldung. Wie Sie sich anmelden, erfahren Sie am Telefon:"
    for path in ["/masterclasses/reihe/", "/veranstaltungen/treffen/"] {
      #expect(site.text(path)?.contains("<dd>\(words) <a href=\"\(address)\">\(number)</a></dd>") == true, "\(path)")
    }
    #expect(site.text("/veranstaltungen/offen/")?.contains("<dd>Zugang nach der Anmeldung</dd>") == true)
    let entry = try #require(site.events("/veranstaltungen/treffen/treffen.ics")?.first)
    #expect(entry.contains { $0.contains("\\n\(words.replacing(",", with: "\\,")) \(number)") })
  }

  @Test func aUnitHasItsOwnPlace() async throws {
    let site = try await course(
      """
      teilnahme: hybrid
      zugang: https://raum.example.org/
      einheiten:
        - {titel: Abend, beginn: 2027-01-12 18:00, ende: 2027-01-12 20:00, teilnahme: digital}
        - {titel: Besuch, beginn: 2027-01-20 18:00, ende: 2027-01-20 20:00, teilnahme: praesenz}
        - {titel: Fest, beginn: 2027-01-27 18:00, ende: 2027-01-27 20:00}
      """)
    let page = try #require(site.text("/masterclasses/reihe/"))
    for how in ["digital", "Musterstadt, vor Ort", "Musterstadt, vor Ort und digital"] {
      #expect(page.contains("<td>\(how)</td>"), "\(how)")
    }
    let events = try #require(site.events("/masterclasses/reihe/reihe.ics"))
    #expect(
      events.map { $0.filter { $0.hasPrefix("LOCATION:") } } == [
        ["LOCATION:https://raum.example.org/"], ["LOCATION:Musterstadt"], ["LOCATION:Musterstadt"],
      ])
    #expect(events.map { $0.contains { $0.contains("Zugang: ") } } == [true, false, true])
  }

  @Test func whoeverStudiesAloneIsNotDoneWithTheLastDate() async throws {
    let site = try await course(
      """
      anmeldung: anmeldung@example.org
      einheiten:
        - {titel: Zählen, art: selbstlernen}
        - {titel: Sprechstunde, beginn: 2026-11-17 18:00, ende: 2026-11-17 20:00}
      """)
    let page = try #require(site.text("/masterclasses/reihe/"))
    #expect(!page.contains("ist vorbei") && !page.contains("In den Kalender"))
    #expect(page.contains("<dt>Beginn</dt><dd>frei wählbar</dd>"))
    #expect(page.contains("<div data-open>"))
    #expect(site.text("/masterclasses/")?.contains("<li>frei wählbar</li>") == true)
  }

  @Test func whereOneSignedUpByADayTheLastDateIsTheEnd() async throws {
    let site = try await course(
      """
      anmeldung: anmeldung@example.org
      anmeldeschluss: 2026-11-01
      einheiten:
        - {titel: Zählen, art: selbstlernen}
        - {titel: Sprechstunde, beginn: 2026-11-17 18:00, ende: 2026-11-17 20:00}
      """)
    #expect(site.text("/masterclasses/reihe/")?.contains("\">Diese Masterclass ist vorbei.") == true)
    #expect(site.text("/masterclasses/")?.contains("<li data-from=\"2026-11-17T20:00:00+01:00\">abgeschlossen") == true)
  }

  @Test func aCardSaysSinceWhenItRunsAndThatNobodyGetsInAnyMore() async throws {
    let site = try await course(
      """
      anmeldung: anmeldung@example.org
      anmeldeschluss: 2026-11-01
      einheiten:
        - {titel: Auftakt, beginn: 2026-11-17 18:00, ende: 2026-11-17 20:00}
        - {titel: Schluss, beginn: 2026-12-17 18:00, ende: 2026-12-17 20:00}
      """)
    let (begin, end) = ("2026-11-17T18:00:00+01:00", "2026-12-17T20:00:00+01:00")
    let facts = [
      "<li data-until=\"\(end)\"><span><span data-until=\"\(begin)\" hidden>ab 17. November 2026</span>",
      "<span data-from=\"\(begin)\">läuft seit 17. November 2026</span>",
      "<span data-from=\"2026-11-02T00:00:00+01:00\">, Anmeldung beendet</span></span></li>",
      "<li data-from=\"\(end)\" hidden>abgeschlossen</li>",
    ]
    for path in ["/masterclasses/", "/themen/bahnhof/", "/orte/musterstadt/"] {
      let page = try #require(site.text(path))
      #expect(page.contains(facts.joined()), "\(path)")
      #expect(page.contains("/assets/zeit"), "\(path)")
    }
  }

  @Test(arguments: [("abgesagt", false), ("geplant", true)])
  func whatIsNotConfirmedNeitherRunsNorIsOver(status: String, wasPlanned: Bool) async throws {
    let site = try await course(
      """
      status: \(status)
      einheiten: [{titel: Auftakt, beginn: 2026-11-17 18:00, ende: 2026-11-17 20:00}]
      """)
    let list = try #require(site.text("/masterclasses/"))
    #expect(!list.contains("läuft seit") && !list.contains("abgeschlossen"))
    #expect(list.contains("\">war geplant</span>") == wasPlanned)
    #expect(site.text("/masterclasses/reihe/")?.contains("Masterclass ist vorbei") == false)
  }
}
