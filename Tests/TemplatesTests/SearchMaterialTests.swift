import Search
import Testing

@testable import Templates

/// What the search knows of an entry beside its text.
@Suite struct SearchMaterialTests {
  private func documents() async throws -> [SearchDocument] {
    let site = try await Rendering(
      """
      -- themen/bahnhof.md (thema) --
      -- orte/astadt.md (ort) --
      titel: Astadt
      bundesland: Sachsen
      ortsteile: [Altdorf]
      sucht:
        - {thema: bahnhof, text: "Wir suchen einen Wartesaal."}
      -- orte/bstadt.md (ort) --
      titel: Bstadt
      bundesland: Hessen
      -- personen/amt.md (person) --
      referentin: ja
      vortragsthemen: [Mit der Bahn verhandeln]
      -- foerderprogramme/topf.md (foerderprogramm) --
      titel: Mustertopf
      ebene: land
      bundesland: [Hessen, Sachsen]
      hinweis_haushaltssicherung: Auch Städte in Haushaltssicherung dürfen.
      -- beispiele/haus.md (beispiel) --
      titel: Ein Haus
      ort: astadt
      weitere_orte: [bstadt]
      lehren: [Zuerst die Feuerwehr fragen]
      partner: [Volkshochschule]
      foerderung: [topf]
      -- veranstaltungen/treffen.md (veranstaltung) --
      titel: Ein Treffen
      beginn: 2027-05-08 14:00
      ende: 2027-05-08 15:00
      status: abgesagt
      zugaenglichkeit: [induktionsschleife]
      -- veranstaltungen/frueher.md (veranstaltung) --
      titel: Ein frühes Treffen
      beginn: 2021
      ende: 2022
      teilnahme: unbekannt
      -- masterclasses/kurs.md (masterclass) --
      titel: Ein Kurs
      einheiten:
        - {titel: Lesen, art: selbstlernen, material: [Strichliste]}
      """)
    let academy = Academy(assets: try Rendering.assets())
    return academy.searchMaterial(site.library).documents
  }

  @Test func holdsWhatThePageSaysInItsFields() async throws {
    let bodies = Dictionary(
      try await documents().map { ($0.url, String(decoding: $0.body, as: UTF8.self)) }, uniquingKeysWith: { $1 })
    let expected = [
      ("/orte/astadt/", ["Altdorf", "Wir suchen einen Wartesaal."]), ("/fachleute/amt/", ["Mit der Bahn verhandeln"]),
      ("/foerderprogramme/topf/", ["Auch Städte in Haushaltssicherung dürfen."]),
      ("/beispiele/haus/", ["Zuerst die Feuerwehr fragen", "Volkshochschule", "Mustertopf", "Bstadt"]),
      ("/veranstaltungen/treffen/", ["8. Mai 2027, 14–15 Uhr", "abgesagt", "Induktionsschleife für Hörgeräte"]),
      ("/masterclasses/kurs/", ["Lesen", "Strichliste"]),
    ]
    for (url, facts) in expected {
      let lines = try #require(bodies[url]).split(separator: "\n").map(String.init)
      #expect(facts.filter { !lines.contains($0) } == [], "\(url)")
    }
  }

  @Test func namesAllLaenderAndMarksWhatIsCalledOff() async throws {
    let all = Dictionary(try await documents().map { ($0.url, $0) }, uniquingKeysWith: { $1 })
    #expect(all["/foerderprogramme/topf/"]?.state == nil)
    #expect(all["/foerderprogramme/topf/"]?.otherStates == ["Hessen", "Sachsen"])
    #expect(all["/beispiele/haus/"]?.state == "Sachsen")
    #expect(all["/beispiele/haus/"]?.otherStates == ["Hessen"])
    #expect(all["/veranstaltungen/treffen/"]?.title == "Abgesagt: Ein Treffen")
  }

  @Test func datesOnlyWhatHasADayOfItsOwn() async throws {
    let all = Dictionary(try await documents().map { ($0.url, $0.date) }, uniquingKeysWith: { $1 })
    #expect(all["/veranstaltungen/treffen/"] == "2027-05-08")
    #expect(all["/veranstaltungen/frueher/"] == "2021")
    for url in ["/masterclasses/kurs/", "/orte/astadt/", "/themen/bahnhof/"] { #expect(all[url] == .some(nil)) }
  }

  @Test func knowsTheListsThatNoEntryIs() async throws {
    let titles = Dictionary(try await documents().map { ($0.url, $0.title) }, uniquingKeysWith: { $1 })
    #expect(titles["/mitmachen/partner-finden/"] == "Partner finden")
    #expect(titles["/mitmachen/beispiel-melden/"] == "Beispiel melden")
    #expect(titles["/foerderprogramme/"] == "Förderprogramme")
  }
}
