import TestSupport
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

/// A preview shows what is still to appear, and says so wherever it is named.
@Suite struct ScheduledEntryTests {
  private static let later = "Erscheint ab 1. Juni 2027</span>"

  @Test func listsSayFromWhenAnEntryAppears() async throws {
    let text = """
      -- beispiele/alter-bahnhof.md (beispiel) --
      veroeffentlichen_ab: 2027-06-01
      -- veranstaltungen/tagung.md (veranstaltung) --
      titel: Tagung
      veroeffentlichen_ab: 2027-06-01
      -- veranstaltungen/heute.md (veranstaltung) --
      titel: Heutige Tagung
      veroeffentlichen_ab: 2026-11-23
      -- veranstaltungen/entwurf.md (veranstaltung) --
      titel: Entwurf einer Tagung
      entwurf: ja
      veroeffentlichen_ab: 2027-06-01
      -- personen/erika.md (person) --
      titel: Erika Beispiel
      art: person
      referentin: ja
      einwilligung: 2026-05-04
      veroeffentlichen_ab: 2027-06-01
      """
    let site = try await Rendering(text, withDrafts: true)
    for path in ["/beispiele/", "/veranstaltungen/", "/fachleute/"] {
      let page = try #require(site.text(path))
      #expect(page.components(separatedBy: Self.later).count == 2, "\(path)")
    }
    #expect(site.text("/veranstaltungen/")?.contains("Entwurf</span>") == true)
    let page = try #require(site.text("/veranstaltungen/tagung/"))
    #expect(
      page.contains(
        "<p class=\"notice-title\">Erscheint später</p><p>Dieser Eintrag erscheint erst am 1. Juni 2027.</p>"))
    #expect(try await Rendering(text).text("/veranstaltungen/")?.contains("Erscheint ab") == false)
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
    let all = try #require(site.text("/beispiele/"))
    #expect(!all.contains("schnell-umsetzbar") && !all.contains("/beispiele/beendet/"))
    #expect(try await Rendering("").text("/beispiele/")?.contains("<p>Hier steht noch kein Eintrag.") == true)
  }

  @Test func everyEmptyListSaysSoAndLeadsOnAndCountsNothing() async throws {
    let site = try await Rendering("")
    let lists = [
      ("/orte/", "Noch ist kein Ort eingetragen."), ("/orte/a-z/", "Noch ist kein Ort eingetragen."),
      ("/stichworte/", "Noch gibt es keine Stichworte."), ("/themen/", "Noch ist kein Thema eingetragen."),
      ("/videos/", "Noch gibt es keine Videos."), ("/masterclasses/", "Noch gibt es keine Masterclasses."),
      ("/methoden/", "Noch ist der Methodenkoffer leer."), ("/fachleute/", "Noch steht hier niemand."),
      ("/netzwerke/", "Noch ist kein Netzwerk eingetragen."),
      ("/foerderprogramme/", "Noch ist kein Förderprogramm eingetragen."),
      ("/veranstaltungen/archiv/", "Noch liegt nichts im Archiv."),
    ]
    for (path, sentence) in lists {
      let page = try #require(site.text(path))
      #expect(page.contains("<p>\(sentence) Rufen Sie uns an: <a href=\"tel:"), "\(path)")
      #expect(page.contains("<a class=\"more\" href=\"/mitmachen/\">"), "\(path)")
      #expect(!page.contains("class=\"count\""), "\(path)")
    }
    #expect(site.text("/daten/")?.contains("0 Einträge") == false)
  }
}

@Suite struct FacetTests {
  private static let examples = """
    -- beispiele/eins.md (beispiel) --
    titel: Eins ist hier
    aufwand: hoch
    themen: [bahnhof]
    -- beispiele/zwei.md (beispiel) --
    titel: Zwei ist hier
    aufwand: hoch
    themen: [leerstand]
    -- beispiele/drei.md (beispiel) --
    titel: Drei ist hier
    aufwand: gering
    themen: [leerstand]

    """

  /// What a value of a facet says on a page: its own count, and how many it has together with the page's value.
  private func numbers(_ page: String, _ value: String) throws -> (all: String, together: String?) {
    let pattern = try Regex<(Substring, Substring?, Substring)>(
      "data-value=\"\(value)\".*?<span class=\"n\"(?: data-together=\"(\\d+)\")?>(\\d+)</span>")
    let match = try #require(page.firstMatch(of: pattern))
    return (String(match.output.2), match.output.1.map(String.init))
  }

  @Test func onAPartsPageTheNumbersOfBothWaysAreKnown() async throws {
    let site = try await Rendering(FacetTests.examples)
    let part = try #require(site.text("/beispiele/aufwand/hoch/"))
    #expect(try numbers(part, "leerstand") == ("2", "1"))
    #expect(try numbers(part, "gering") == ("1", nil))
    #expect(part.contains("<p class=\"small soft\" data-without-script>Jede Auswahl zeigt alle Beispiele dazu"))
    let whole = try #require(site.text("/beispiele/"))
    #expect(try numbers(whole, "leerstand") == ("2", nil))
    #expect(!whole.contains("data-without-script"))
  }

  @Test func whatHasEndedIsAValueThatFurtherOnesAreChosenBeside() async throws {
    let site = try await Rendering(
      FacetTests.examples.replacing("aufwand: hoch", with: "aufwand: hoch\nstatus: beendet"))
    let ended = try #require(site.text("/beispiele/beendet/"))
    #expect(ended.contains("data-preset=\"auswahl=beendet\""))
    #expect(try numbers(ended, "leerstand") == ("2", "1"))
    #expect(ended.contains("<p class=\"small soft\" data-without-script>Jede Auswahl zeigt alle Beispiele dazu"))
    let link = "<a data-value=\"beendet\" href=\"/beispiele/beendet/\""
    #expect(ended.contains("\(link) aria-current=\"page\"><span>Beendete Vorhaben</span> <span class=\"n\">2</span>"))
    let whole = try #require(site.text("/beispiele/"))
    #expect(whole.contains("<summary>Besondere Auswahl</summary><ul><li>\(link)>"))
    let file = try #require(site.text("/beispiele/facetten.json"))
    #expect(file.matches(of: /"auswahl":\["beendet"\]/).count == 2 && file.matches(of: /"auswahl":\[\]/).count == 1)
  }

  @Test func otherListsKnowThemToo() async throws {
    let site = try await Rendering(
      """
      -- methoden/a.md (methode) --
      titel: Methode A
      dauer: ein-tag
      kosten: keine
      -- methoden/b.md (methode) --
      titel: Methode B
      dauer: ein-tag
      kosten: hoch
      """)
    let part = try #require(site.text("/methoden/kosten/keine/"))
    #expect(try numbers(part, "ein-tag") == ("2", "1"))
    #expect(part.contains("<h1>Methodenkoffer – Kosten: keine</h1>"))
  }

  @Test func aListHasItsNounForTheScript() async throws {
    let site = try await Rendering(
      """
      \(FacetTests.examples)-- videos/film.md (video) --
      -- personen/amt.md (person) --
      titel: Bauamt Beispielhausen
      referentin: ja
      """)
    for (path, words) in [
      ("/beispiele/", "data-one=\"Beispiel\" data-many=\"Beispiele\" data-of-many=\"Beispielen\""),
      ("/videos/", "data-one=\"Video\" data-many=\"Videos\" data-of-many=\"Videos\""),
      ("/fachleute/", "data-one=\"Fachkontakt\" data-many=\"Fachleute\" data-of-many=\"Fachleuten\""),
    ] { #expect(site.text(path)?.contains(words) == true) }
  }
}

@Suite struct NavigationTests {
  @Test func withoutTargetsThereIsNoMainNavigation() async throws {
    let bare = try #require(try await Rendering("").text("/"))
    #expect(!bare.contains("site-nav"))
    let site = try await Rendering(
      "-- site.yaml --\n\(Samples.settings)\nnavigation: [{titel: Beispiele, ziel: /beispiele/}]")
    let page = try #require(site.text("/"))
    #expect(page.contains("<ul><li><a href=\"/beispiele/\">Beispiele</a></li></ul></details></div></nav>\n</header>"))
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
