import Testing

@testable import Templates

/// The list of keywords, which is what the search is without a script.
@Suite struct SearchWordsTests {
  private func keywords() async throws -> String {
    let site = try await Rendering(
      """
      -- synonyme.yaml --
      gruppen:
        - [Bürgerbus, Anrufsammeltaxi, Bus auf Zuruf]
        - [Wochenmarkt, Bauernmarkt]
        - [Fernwärme, Nahwärme]
      -- themen/verkehr.md (thema) --
      titel: Verkehr
      -- orte/astadt.md (ort) --
      titel: Astadt
      kurztext: Der Bürgerbus hält am Brunnen. Mehr Leute als gedacht fahren mit.
      -- orte/bstadt.md (ort) --
      titel: Bstadt
      kurztext: Hier fährt der Bürgerbus bis zum Brunnen. Mehr Halte kommen.
      -- orte/cstadt.md (ort) --
      titel: Cstadt
      kurztext: Auf dem Wochenmarkt am Brunnen trifft man alle. Mehr braucht es nicht.
      """)
    return try #require(site.text("/stichworte/"))
  }

  @Test func synonymsLeadToAllEntriesThatSpeakOfOneOfThem() async throws {
    let page = try await keywords()
    for word in ["Bürgerbus", "Anrufsammeltaxi", "Bus auf Zuruf"] {
      #expect(
        page.contains(
          "<li>\(word)<ul><li><a href=\"/orte/astadt/\">Astadt</a></li><li><a href=\"/orte/bstadt/\">Bstadt</a></li></ul></li>"
        ))
    }
    let only = "<li><a href=\"/orte/cstadt/\"><span>Bauernmarkt <small>siehe Cstadt</small></span></a></li>"
    #expect(page.contains(only))
    #expect(!page.contains("Nahwärme"))
  }

  @Test func nounsOfSeveralEntriesAreKeywords() async throws {
    let page = try await keywords()
    #expect(page.contains("<li>Brunnen<ul><li><a href=\"/orte/astadt/\">Astadt</a></li>"))
    #expect(!page.contains("<li>Mehr<ul>"), "a word that only begins sentences is no noun")
  }
}
