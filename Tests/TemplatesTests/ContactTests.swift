import Collections
import FrontMatter
import Testing

@testable import Templates

/// What cards, contacts and labels say of towns, people and offices.
@Suite struct ContactTests {
  @Test func aTownStandsOnceInTheLinesOfAContact() async throws {
    let site = try await Rendering(
      """
      -- personen/amt.md (person) --
      titel: Bauamt
      institution: Stadt Musterstadt
      ort: musterstadt
      referentin: ja
      -- personen/verein.md (person) --
      titel: Heimatverein
      institution: Verein Musterstadtlauf
      ort: musterstadt
      referentin: ja
      """)
    let page = try #require(site.text("/fachleute/amt/"))
    #expect(page.contains("<p>Stadt Musterstadt</p>"))
    #expect(try #require(site.text("/fachleute/verein/")).contains("<p>Verein Musterstadtlauf, Musterstadt</p>"))
    let list = try #require(site.text("/fachleute/"))
    #expect(list.contains("<p>Stadt <a href=\"/orte/musterstadt/\">Musterstadt</a></p>"))
    #expect(list.contains("<p>Verein Musterstadtlauf, <a href=\"/orte/musterstadt/\">Musterstadt</a></p>"))
  }

  @Test func onePersonOrOfficeIsCalledByASingular() async throws {
    let site = try await Rendering(
      """
      -- personen/amt.md (person) --
      titel: Bauamt Beispielhausen
      referentin: ja
      -- personen/erika.md (person) --
      titel: Erika Musterfrau
      art: person
      einwilligung: 2026-05-04
      referentin: ja
      -- beispiele/bahnhof.md (beispiel) --
      """)
    let kind = { (path: String) in site.text(path)?.firstMatch(of: /<p class="kind">.*?<span>([^<]*)/)?.1 }
    #expect(kind("/fachleute/amt/") == "Fachkontakt")
    #expect(kind("/fachleute/erika/") == "Fachkontakt")
    #expect(kind("/fachleute/stadtbauamt-musterstadt/") == "Kontakt")
    #expect(Texts.kind("person") == "Fachkontakt")
    // Who is in no list of Fachleute does not stand below it either.
    let crumb = "<li><a href=\"/fachleute/\">Fachleute</a></li><li aria-current=\"page\">"
    #expect(site.text("/fachleute/amt/")?.contains(crumb) == true)
    #expect(site.text("/fachleute/stadtbauamt-musterstadt/")?.contains(crumb) == false)
  }

  @Test(arguments: [
    (["Sachsen", "Sachsen"], "Musterstadt und ein weiterer Ort\u{A0}· Sachsen"),
    (["Sachsen", "Hessen"], "Musterstadt und ein weiterer Ort\u{A0}· Sachsen, Hessen"),
    (
      ["Sachsen", "Hessen", "Bayern", "Saarland"], "Musterstadt und drei weitere Orte\u{A0}· 4 Länder"
    ),
  ])
  func aCardNamesTheLaenderOfAllTowns(lands: [String], shown: String) async throws {
    let others = lands.dropFirst().enumerated().map { number, land in
      "-- orte/ort-\(number).md (ort) --\ntitel: Ort \(number)\nbundesland: \(land)\n"
    }
    let names = others.indices.map { "ort-\($0)" }.joined(separator: ", ")
    let site = try await Rendering(
      others.joined() + "-- beispiele/bahnhof.md (beispiel) --\nweitere_orte: [\(names)]\n")
    #expect(site.text("/beispiele/")?.contains("<p class=\"where\" data-slot=\"wo\">\(shown)</p>") == true)
  }

  @Test func onePersonIsNotSeveral() async throws {
    let site = try await Rendering(
      "-- orte/eins.md (ort) --\ntitel: Einsdorf\neinwohner: 1\n-- orte/viele.md (ort) --\ntitel: Vielstadt\neinwohner: 12400"
    )
    #expect(site.text("/orte/eins/")?.contains(". 1 Einwohnerin oder Einwohner.</p>") == true)
    #expect(site.text("/orte/viele/")?.contains(". 12.400 Einwohnerinnen und Einwohner.</p>") == true)
  }

  @Test func withoutSizesThereIsNoNavigationOfThem() async throws {
    let site = try await Rendering("-- orte/ort.md (ort) --\ntitel: Ohne Zahl\neinwohner: unbekannt")
    let page = try #require(site.text("/orte/"))
    #expect(page.contains("<nav aria-label=\"Länder\">") && !page.contains("Nach Größe"))
  }

  @Test func amongTheTownsOfTheStartPageALinkLeadsToTowns() async throws {
    let site = try await Rendering(
      """
      -- orte/klein.md (ort) --
      titel: Klein
      einwohner: 4000
      -- beispiele/bahnhof.md (beispiel) --
      ort: klein
      """)
    let home = try #require(site.text("/"))
    #expect(home.contains("<a href=\"/orte/groesse/unter-5000/\">unter\u{A0}5.000\u{A0}Einw.</a>"))
    #expect(!home.contains("/beispiele/groesse/"))
  }

  @Test func aMethodNamesWhereItWasTriedOnce() async throws {
    let site = try await Rendering(
      """
      -- methoden/runde.md (methode) --
      titel: Runde
      beispiele: [bahnhof]
      passend: [beispiel/bahnhof, thema/leerstand]
      -- beispiele/bahnhof.md (beispiel) --
      -- beispiele/laden.md (beispiel) --
      titel: Laden an der Ecke
      methoden: [runde]
      """)
    let page = try #require(site.text("/methoden/runde/"))
    for path in ["/beispiele/bahnhof/", "/beispiele/laden/"] {
      #expect(page.matches(of: try Regex("href=\"\(path)\"")).count == 1, "\(path)")
    }
    #expect(page.contains("<h2 id=\"dazu\">Dazu gehört</h2>"))
  }

  @Test func theQuestionsAreWordedForWhoeverReports() async throws {
    let page = try #require(try await Rendering("").text("/mitmachen/beispiel-melden/"))
    #expect(page.contains("<h3>Wer beantwortet Fragen?</h3><p>Wen dürfen andere Städte anrufen oder anschreiben?"))
    for word in ["Überschrift der Seite", "Feed", "eingetragen wurde", "sie braucht Telefon"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func everyQuestionOfTheReportIsWorded() {
    let asked = FrontMatter.fields { Beispiel(&$0) }.filter(\.isRequired).map(\.key)
    #expect(asked.count >= 6)
    for key in asked {
      #expect(Texts.advice(key) != nil, "\(key)")
      #expect(Texts.question(key) != "\(key.prefix(1).uppercased())\(key.dropFirst())?", "\(key)")
    }
  }
}
