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

  @Test func aTopicThatShowsAllHasNoFurtherList() async throws {
    let site = try await Rendering("-- veranstaltungen/tagung.md (veranstaltung) --\nthemen: [bahnhof]")
    #expect(site.text("/themen/bahnhof/")?.contains("/themen/bahnhof/alle/") == false)
    #expect(site.text("/themen/bahnhof/alle/") == nil)
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
