import TestSupport
import Testing

@testable import Templates

@Suite struct MediaTests {
  private let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"></svg>"

  @Test func onlyWhatSomethingPublishedNamesIsPublished() async throws {
    let fields = { (file: String) in "bild: ../\(file)\nbild_alt: Ein Haus mit Uhr\nbildnachweis: Foto der Stadt" }
    let site = try await Rendering(
      """
      -- beispiele/offen.md (beispiel) --
      \(fields("bilder/offen.svg"))
      ---
      [Plan](../medien/plan.pdf) [Lage](/medien/medien/lage.pdf) ![Ein Tor](../bilder/tor.svg "Foto der Stadt")
      -- beispiele/entwurf.md (beispiel) --
      titel: Noch nicht fertig
      entwurf: ja
      \(fields("bilder/entwurf.svg"))
      -- beispiele/spaeter.md (beispiel) --
      titel: Erscheint später
      veroeffentlichen_ab: 2027-01-01
      \(fields("bilder/spaeter.svg"))
      ---
      [Plan](../medien/spaeter.pdf)
      -- bilder/offen.svg --
      \(picture)
      -- bilder/tor.svg --
      \(picture)
      -- bilder/entwurf.svg --
      \(picture)
      -- bilder/spaeter.svg --
      \(picture)
      -- bilder/niemand.svg --
      \(picture)
      -- medien/plan.pdf --
      x
      -- medien/lage.pdf --
      x
      -- medien/spaeter.pdf --
      x
      """)
    #expect(
      site.paths(below: "/medien/") == [
        "/medien/bilder/offen.svg", "/medien/bilder/tor.svg", "/medien/medien/lage.pdf", "/medien/medien/plan.pdf",
      ])
  }
}

/// What pages say of the settings.
@Suite struct SettingTextTests {
  private func site(_ setting: String) async throws -> Rendering {
    try await Rendering(
      """
      -- site.yaml --
      \(Samples.settings)
      \(setting)
      -- seiten/start.md (seite) --
      rolle: start
      -- seiten/gewerbliche-anbieter.md (seite) --
      titel: Gewerbliche Anbieter
      rolle: gewerbliche-anbieter
      -- beispiele/bahnhof.md (beispiel) --
      muster: ja
      """)
  }

  @Test(arguments: [
    ("zeigen", "werden wie alle anderen gezeigt, ohne eigenes Kennzeichen."),
    ("kennzeichnen", "werden gezeigt und als solche gekennzeichnet."),
    ("weglassen", "werden auf dieser Website nicht gezeigt."),
  ])
  func thePageAboutCommercialProvidersSaysWhatHolds(setting: String, words: String) async throws {
    let page = try #require(try await site("gewerbliche: \(setting)").text("/gewerbliche-anbieter/"))
    #expect(page.contains("<p class=\"notice\">Einträge gewerblicher Träger \(words)</p>"))
  }

  @Test func samplesAreExplainedWhileThereAreAny() async throws {
    let words = "Einträge mit dem Hinweis „Muster“ sind erfunden."
    #expect(try await site("muster: zeigen").text("/")?.contains(words) == true)
    #expect(try await site("muster: weglassen").text("/")?.contains(words) == false)
  }
}

@Suite struct CommercialTests {
  /// A commercial body that an example and an event name.
  private func site(_ setting: String) async throws -> Rendering {
    try await Rendering(
      """
      -- site.yaml --
      \(Samples.settings)
      gewerbliche: \(setting)
      -- netzwerke/kommerz.md (netzwerk) --
      titel: Kommerz GmbH
      traeger_art: gewerblich
      stand: 2026-05-04
      themen: [bahnhof]
      -- beispiele/bahnhof.md (beispiel) --
      partner: [kommerz]
      verbund: [kommerz]
      -- veranstaltungen/tagung.md (veranstaltung) --
      veranstalter: [kommerz]
      """)
  }

  @Test func markedTheyAreMarkedEverywhere() async throws {
    let site = try await site("kennzeichnen")
    let link = "<a href=\"/netzwerke/kommerz/\">Kommerz GmbH (gewerblich)</a>"
    #expect(site.text("/beispiele/bahnhof/")?.contains("<dd>\(link)</dd>") == true)
    #expect(site.text("/beispiele/bahnhof/")?.contains("Netzwerk: Kommerz GmbH (gewerblich)<") == true)
    #expect(site.text("/veranstaltungen/tagung/")?.contains("<dd>\(link)</dd>") == true)
    #expect(site.text("/stichworte/")?.contains("<span>Kommerz GmbH (gewerblich)</span>") == true)
    #expect(site.text("/daten/veranstaltungen.json")?.contains("\"Kommerz GmbH (gewerblich)\"") == true)
    #expect(site.text("/themen/bahnhof/")?.contains("Kommerz GmbH (gewerblich)<") == true)
    for page in ["/beispiele/bahnhof/", "/veranstaltungen/tagung/", "/stichworte/", "/themen/bahnhof/"] {
      #expect(site.text(page)?.contains("Kommerz GmbH<") == false, "\(page)")
    }
  }

  @Test func shownTheyAreLikeAllOthers() async throws {
    let site = try await site("zeigen")
    for page in ["/beispiele/bahnhof/", "/veranstaltungen/tagung/", "/stichworte/", "/netzwerke/kommerz/"] {
      #expect(site.text(page)?.contains("(gewerblich)") == false, "\(page)")
      #expect(site.text(page)?.contains("Kommerz GmbH<") == true, "\(page)")
    }
  }
}
