import Testing

@testable import Templates

@Suite struct PartnerTests {
  @Test func partnersOfTheSameLandComeFirstAndNobodyIsPairedWithItself() async throws {
    let site = try await Rendering(
      """
      -- orte/astadt.md (ort) --
      titel: Astadt
      bundesland: Hessen
      bietet: [{thema: bahnhof, text: Wir zeigen A.}]
      -- orte/bstadt.md (ort) --
      titel: Bstadt
      bietet: [{thema: bahnhof, text: Wir zeigen B.}]
      -- orte/zstadt.md (ort) --
      titel: Zstadt
      sucht: [{thema: bahnhof, text: Wer hat einen Bahnhof?}]
      bietet: [{thema: bahnhof, text: Wir zeigen Z.}]
      """)
    let market = try #require(Partners(site.library).markets.first)
    let (first, count) = market.offers.partners(of: market.seeks.all[0].town)
    #expect(first.map(\.text) == ["Wir zeigen B.", "Wir zeigen A."])
    #expect(count == 2)
    #expect(market.unnamedOffers.map(\.text) == ["Wir zeigen Z."])
  }

  @Test func aWishWithoutAnOfferNamesTheTelephone() async throws {
    let site = try await Rendering(
      "-- orte/zstadt.md (ort) --\ntitel: Zstadt\nsucht: [{thema: bahnhof, text: Wer hat einen Bahnhof?}]")
    #expect(
      site.text("/mitmachen/partner-finden/")?.contains(
        "Dazu gibt es noch kein Angebot. <a href=\"tel:+493023125000\">Rufen Sie uns an</a>, wir fragen herum.") == true
    )
  }
}

@Suite struct ProgrammeTests {
  @Test func aPassedDeadlineIsNeverShownAsOpen() async throws {
    let site = try await Rendering("-- foerderprogramme/mitte.md (foerderprogramm) --\nantragsfrist: 2026-11-22")
    let words = "abgelaufen am <time datetime=\"2026-11-22\"><span class=\"nowrap\">22. November 2026</span></time>"
    #expect(site.text("/foerderprogramme/")?.contains(">\(words)</td>") == true)
    #expect(site.text("/foerderprogramme/mitte/")?.contains("<dd>\(words)</dd>") == true)
    #expect(site.text("/foerderprogramme/mitte/")?.contains("zurzeit kein Antrag möglich") == true)
  }

  @Test func whatNobodyCheckedForTwelveMonthsSaysSo() async throws {
    let site = try await Rendering("-- foerderprogramme/mitte.md (foerderprogramm) --\nstand: 2025-11-23")
    #expect(
      site.text("/foerderprogramme/mitte/")?.contains("zuletzt im November 2025 geprüft. Fragen Sie beim Geber nach")
        == true)
    let fresh = try await Rendering("-- foerderprogramme/mitte.md (foerderprogramm) --\nstand: 2025-11-24")
    #expect(fresh.text("/foerderprogramme/mitte/")?.contains("Lange nicht geprüft") == false)
  }
}

@Suite struct FilmTests {
  @Test func aFilmElsewhereIsOnlyLinkedUntilItIsAskedForAndItsOriginAloneMayBeFramed() async throws {
    let site = try await Rendering(
      """
      -- videos/film.md (video) --
      !datei
      extern: {anbieter: Filmarchiv, kennung: "https://film.example.org/w/1"}
      """)
    let page = try #require(site.text("/videos/film/"))
    #expect(page.contains("content=\"default-src &#39;self&#39;; frame-src https://film.example.org\""))
    #expect(page.contains("data-film=\"https://film.example.org/w/1\""))
    #expect(
      page.contains(
        "<a class=\"button quiet\" href=\"https://film.example.org/w/1\" rel=\"external noreferrer\">Film beim Anbieter ansehen<span class=\"visually-hidden\"> (andere Website)</span></a>"
      ))
    #expect(!page.contains("<iframe"))
    #expect(
      site.text("/_headers")?.contains("default-src 'self'; frame-src https://film.example.org; base-uri") == true)
  }

  @Test func aFilmOfOurOwnIsNotLoadedBeforeItIsAskedFor() async throws {
    let site = try await Rendering("-- videos/film.md (video) --")
    let page = try #require(site.text("/videos/film/"))
    #expect(page.contains("<video id=\"film\" controls preload=\"none\" playsinline"))
    #expect(
      page.contains(
        "<track kind=\"captions\" src=\"/medien/videos/rundgang.vtt\" srclang=\"de\" label=\"Deutsch\" default>"))
    #expect(!page.contains("autoplay"))
  }
}

@Suite struct ReportTests {
  @Test func theQuestionsAreTheFieldsThatAnExampleMustHave() async throws {
    let page = try #require(try await Rendering("").text("/mitmachen/beispiel-melden/"))
    #expect(page.contains("<h2>Die sechs Fragen</h2>"))
    for question in [
      "Wie heißt Ihr Beispiel?", "Worum geht es in ein bis zwei Sätzen?", "Zu welchen Themen passt es?",
      "Wer beantwortet Fragen?", "Welches Datum soll darüber stehen?", "In welcher Stadt?",
    ] {
      #expect(page.contains("<li><h3>\(question)</h3>"))
    }
  }

  @Test func withoutAMailAddressThereIsNoMailToNobody() async throws {
    let page = try #require(try await Rendering("").text("/mitmachen/beispiel-melden/"))
    #expect(!page.contains("mailto:"))
    #expect(page.contains("Rufen Sie uns an, und speichern Sie die Datei"))
  }
}

@Suite struct FilmAddressTests {
  @Test(arguments: [
    (
      "YouTube", "a1b2C3d4-_x", "https://www.youtube.com/watch?v=a1b2C3d4-_x",
      "https://www.youtube-nocookie.com/embed/a1b2C3d4-_x"
    ),
    ("Vimeo", "123456789", "https://vimeo.com/123456789", "https://player.vimeo.com/video/123456789"),
  ])
  func theAddressOfAKnownProviderFollowsFromTheIdentifier(
    provider: String, name: String, address: String, player: String
  ) async throws {
    let site = try await Rendering(
      "-- videos/film.md (video) --\n!datei\nextern: {anbieter: \(provider), kennung: \"\(name)\"}")
    let page = try #require(site.text("/videos/film/"))
    #expect(page.contains("<h2 id=\"film\">Film bei \(provider)</h2>"))
    #expect(page.contains("data-film=\"\(player)\""))
    #expect(page.contains("<a class=\"button quiet\" href=\"\(address)\" rel=\"external noreferrer\">"))
    #expect(page.contains("frame-src \(player.split(separator: "/").prefix(2).joined(separator: "//"))"))
  }
}
