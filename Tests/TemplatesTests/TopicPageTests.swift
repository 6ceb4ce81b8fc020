import Testing

@Suite struct TopicPageTests {
  @Test func whatATopicCountsCanBeReachedFromIt() async throws {
    var text = ""
    for number in 1...9 {
      text += "-- veranstaltungen/v\(number).md (veranstaltung) --\ntitel: Termin \(number)\nthemen: [bahnhof]\n"
    }
    let site = try await Rendering(text)
    let topic = try #require(site.text("/themen/bahnhof/"))
    #expect(topic.contains("<a class=\"more\" href=\"/themen/bahnhof/alle/\">Alle 9 Einträge, neueste zuerst"))
    let all = try #require(site.text("/themen/bahnhof/alle/"))
    #expect(all.contains("<title>Alles zum Thema Bahnhof – Kleinstadtakademie</title>"))
    for number in 1...9 { #expect(all.contains("<a href=\"/veranstaltungen/v\(number)/\">Termin \(number)</a>")) }
  }

  @Test func theListOfAllNamesDaysOnlyAsFarAsTheyAreKnown() async throws {
    var text =
      "-- netzwerke/n.md (netzwerk) --\ntitel: Ein Netz\nthemen: [bahnhof]\nstand: 2026-05-04\n"
      + "-- veranstaltungen/alt.md (veranstaltung) --\ntitel: Damals\nthemen: [bahnhof]\nbeginn: 2021\nende: 2022\n"
      + "teilnahme: unbekannt\n"
    for number in 1...9 {
      text += "-- veranstaltungen/v\(number).md (veranstaltung) --\ntitel: Termin \(number)\nthemen: [bahnhof]\n"
    }
    let all = try #require(try await Rendering(text).text("/themen/bahnhof/alle/"))
    #expect(all.contains("<small>Veranstaltung, 2021 bis 2022</small>"))
    #expect(all.contains("<small>Netzwerk</small>"))
    #expect(!all.contains("1. Januar"))
  }

  @Test func aTopicThatShowsAllHasNoFurtherList() async throws {
    let site = try await Rendering("-- veranstaltungen/tagung.md (veranstaltung) --\nthemen: [bahnhof]")
    #expect(site.text("/themen/bahnhof/")?.contains("/themen/bahnhof/alle/") == false)
    #expect(site.text("/themen/bahnhof/alle/") == nil)
  }

  @Test func theCalendarOfATopicIsLinkedWhileItHoldsAnything() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      themen: [bahnhof]
      -- veranstaltungen/alt.md (veranstaltung) --
      titel: Lange vorbei
      themen: [leerstand]
      beginn: 2024-03-04
      ende: 2024-03-04
      """)
    for (topic, isLinked) in [("bahnhof", true), ("leerstand", false)] {
      let page = try #require(site.text("/themen/\(topic)/"))
      #expect(page.contains("href=\"/themen/\(topic)/kalender.ics\"") == isLinked, "\(topic)")
      #expect(page.contains("href=\"/themen/\(topic)/feed.xml\""), "\(topic)")
      #expect(site.events("/themen/\(topic)/kalender.ics")?.isEmpty == !isLinked, "\(topic)")
    }
  }

  @Test func aCardNamesTheTopicAbove() async throws {
    let site = try await Rendering(
      "-- themen/zusammenarbeit.md (thema) --\ntitel: Interkommunale Zusammenarbeit\n-- themen/verwaltung.md (thema) --\ntitel: Verwaltung\nober: zusammenarbeit"
    )
    #expect(site.text("/themen/")?.contains(">gehört zu: Interkommunale Zusammenarbeit</p>") == true)
  }

  @Test func theListForAnAudienceHasEveryEntryThatNamesIt() async throws {
    let site = try await Rendering(
      """
      -- beispiele/alter-bahnhof.md (beispiel) --
      zielgruppen: [rat]
      -- themen/innenstadt.md (thema) --
      titel: Innenstadt
      zielgruppen: [rat]
      -- seiten/beratung.md (seite) --
      titel: Beratung
      zielgruppen: [rat]
      """)
    #expect(site.text("/fuer/rat/")?.contains("Alle 3 Einträge, neueste zuerst") == true)
    let all = try #require(site.text("/fuer/rat/alle/"))
    for path in ["/beispiele/alter-bahnhof/", "/themen/innenstadt/", "/ueber-uns/"] {
      #expect(all.contains("<li><a href=\"\(path)\">"))
    }
  }
}
