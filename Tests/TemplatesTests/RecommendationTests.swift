import Testing

@Suite struct RecommendationTests {
  /// Folder, type and where the page stands.
  private let types = [
    ("beispiele", "beispiel"), ("veranstaltungen", "veranstaltung"), ("videos", "video"),
    ("masterclasses", "masterclass"), ("orte", "ort"), ("themen", "thema"), ("methoden", "methode"),
    ("foerderprogramme", "foerderprogramm"), ("netzwerke", "netzwerk"),
  ]

  @Test func whatEditorsRecommendStandsOnThePageOfEveryType() async throws {
    var text = "-- methoden/spaziergang.md (methode) --\ntitel: Spaziergang\n"
    for (folder, type) in types {
      text += "-- \(folder)/x.md (\(type)) --\ntitel: Ein Eintrag\npassend: [methoden/spaziergang]\n"
    }
    let site = try await Rendering(text)
    for (folder, _) in types {
      let main = try #require(site.text("/\(folder)/x/")?.components(separatedBy: "<main").last)
      #expect(main.contains("<a href=\"/methoden/spaziergang/\">"), "\(folder)")
    }
  }

  @Test func aFilmNamesTheMasterclassThatShowsIt() async throws {
    let site = try await Rendering(
      "-- masterclasses/reihe.md (masterclass) --\nvideos: [film]\n-- videos/film.md (video) --\ntitel: Film")
    #expect(
      site.text("/masterclasses/reihe/")?.contains("<a href=\"/videos/film/\">Film</a><small>Video</small>") == true)
    #expect(
      site.text("/videos/film/")?.contains("<a href=\"/masterclasses/reihe/\">Bahnhöfe umbauen</a>") == true)
  }

  @Test func aNetworkAndAProgrammeShowAllThatNameThem() async throws {
    var text = "-- netzwerke/verbund.md (netzwerk) --\n-- foerderprogramme/mitte.md (foerderprogramm) --\n"
    for number in 1...14 {
      text += """
        -- beispiele/b\(number).md (beispiel) --
        titel: Beispiel \(number)
        verbund: [verbund]
        foerderung: [mitte]
        -- veranstaltungen/v\(number).md (veranstaltung) --
        titel: Termin \(number)
        veranstalter: [verbund]

        """
    }
    let site = try await Rendering(text)
    let network = try #require(site.text("/netzwerke/verbund/"))
    let programme = try #require(site.text("/foerderprogramme/mitte/"))
    for number in 1...14 {
      #expect(network.contains("href=\"/beispiele/b\(number)/\""))
      #expect(network.contains("<a href=\"/veranstaltungen/v\(number)/\">"))
      #expect(programme.contains("href=\"/beispiele/b\(number)/\""))
    }
  }

  @Test func aProgrammeOfHundredsLeadsToAPagedListInsteadOfGrowing() async throws {
    var text = "-- foerderprogramme/mitte.md (foerderprogramm) --\n"
    for number in 1...150 {
      text += "-- beispiele/b\(number).md (beispiel) --\ntitel: Beispiel \(number)\nfoerderung: [mitte]\n"
    }
    let site = try await Rendering(text)
    let programme = try #require(site.text("/foerderprogramme/mitte/"))
    #expect(programme.contains("href=\"/foerderprogramme/mitte/alle/\">Alle weiteren"))
    #expect(programme.matches(of: /href="\/beispiele\/b[0-9]+\/"/).count == 112)
    let all = ["alle/", "alle/seite/2/"].compactMap { site.text("/foerderprogramme/mitte/\($0)") }.joined()
    for number in 1...150 { #expect(all.contains("href=\"/beispiele/b\(number)/\"")) }
  }
}
