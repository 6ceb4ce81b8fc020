import Testing

@Suite struct ListPageTests {
  @Test func everyPageOfAListHasATitleOfItsOwn() async throws {
    let counts = [
      ("veranstaltungen", "veranstaltung", 21), ("masterclasses", "masterclass", 21), ("netzwerke", "netzwerk", 51),
      ("foerderprogramme", "foerderprogramm", 101), ("beispiele", "beispiel", 21),
    ]
    var text = ""
    for (folder, type, count) in counts {
      for number in 1...count { text += "-- \(folder)/x\(number).md (\(type)) --\ntitel: Eintrag \(number)\n" }
    }
    for number in 1...21 {
      text += """
        -- veranstaltungen/alt\(number).md (veranstaltung) --
        titel: Vergangen \(number)
        beginn: 2025-03-04
        ende: 2025-03-04

        """
    }
    let site = try await Rendering(text)
    let lists = [
      "/veranstaltungen/", "/veranstaltungen/archiv/2025/", "/masterclasses/", "/netzwerke/", "/foerderprogramme/",
      "/beispiele/",
    ]
    for list in lists {
      let first = try #require(site.title(list))
      let name = first.replacing(" – Kleinstadtakademie", with: "")
      #expect(site.title("\(list)seite/2/") == "\(name) – Seite 2 – Kleinstadtakademie")
    }
  }
}

@Suite struct EmptyListTests {
  @Test func aListOfExamplesWithoutAnyLeadsOn() async throws {
    let site = try await Rendering("-- beispiele/alter-bahnhof.md (beispiel) --")
    for path in ["/beispiele/schnell-umsetzbar/", "/beispiele/beendet/"] {
      let page = try #require(site.text(path))
      #expect(page.contains("<p>Hier steht noch kein Eintrag. <a href=\"/mitmachen/beispiel-melden/\">"))
      #expect(!page.contains("data-facets"))
    }
    #expect(try await Rendering("").text("/beispiele/")?.contains("<p>Hier steht noch kein Eintrag.") == true)
  }
}

@Suite struct IdentifierTests {
  @Test func aHeadingOfTheStartPageTakesNoIdOfItsFrame() async throws {
    let site = try await Rendering(
      """
      -- seiten/start.md (seite) --
      rolle: start
      ---
      ## Weg 1

      ## Film

      ## Weg 3
      """)
    let page = try #require(site.text("/"))
    let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(ids.count > 10)
    #expect(ids.count == Set(ids).count)
  }
}

extension Rendering {
  /// What the browser shows for a page's title.
  fileprivate func title(_ path: String) -> String? {
    guard let text = text(path), let start = text.range(of: "<title>"), let end = text.range(of: "</title>") else {
      return nil
    }
    return String(text[start.upperBound..<end.lowerBound])
  }
}
