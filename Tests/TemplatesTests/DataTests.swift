import JSON
import Testing

@testable import Templates

@Suite struct CSVTests {
  private let table = CSV(
    header: ["titel", "zahl"],
    rows: [["Anna sagt \"ja\"", 12], ["=SUMME(A1)", .array(["eins; zwei", "drei, vier"])], ["zwei\nZeilen", .null]])

  @Test func followsRFC4180() {
    #expect(
      String(decoding: table.bytes(.standard), as: UTF8.self)
        == "titel,zahl\r\n\"Anna sagt \"\"ja\"\"\",12\r\n'=SUMME(A1),\"eins; zwei | drei, vier\"\r\n\"zwei\nZeilen\",\r\n"
    )
  }

  @Test func hasSemicolonsAndAMarkForTheGermanExcel() {
    #expect(
      table.bytes(.germanExcel)
        == [0xEF, 0xBB, 0xBF]
        + Array(
          "titel;zahl\r\n\"Anna sagt \"\"ja\"\"\";12\r\n'=SUMME(A1);\"eins; zwei | drei, vier\"\r\n\"zwei\nZeilen\";\r\n"
            .utf8))
  }

  @Test(arguments: ["=1", "+1", "-1", "@x", "\tx"])
  func nothingIsRunAsAFormula(text: String) {
    let bytes = CSV(header: ["a"], rows: [[.string(text)]]).bytes(.standard)
    #expect(String(decoding: bytes, as: UTF8.self) == "a\r\n'\(text)\r\n")
  }
}

@Suite struct FeedTests {
  @Test func aFeedTakesItsDatesFromTheEntries() async throws {
    let site = try await Rendering(
      "-- beispiele/bahnhof-neu.md (beispiel) --\nstand: 2026-06-01\nmuster: ja\ntitel: Laden & <Café>")
    #expect(
      site.text("/beispiele/feed.xml") == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
        <title>Gute Beispiele – Kleinstadtakademie</title>
        <subtitle>Hier teilen kleine Städte, was bei ihnen gelingt.</subtitle>
        <id>https://www.example.org/beispiele/feed.xml</id>
        <link rel="self" type="application/atom+xml" href="https://www.example.org/beispiele/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://www.example.org/beispiele/"/>
        <updated>2026-06-01T00:00:00Z</updated>
        <author><name>Musterstelle für Stadtentwicklung</name></author>
        <rights>CC BY 4.0</rights>
        <entry>
        <title>Muster: Laden &amp; &lt;Café&gt;</title>
        <id>https://www.example.org/beispiele/bahnhof-neu/</id>
        <link rel="alternate" type="text/html" href="https://www.example.org/beispiele/bahnhof-neu/"/>
        <published>2026-05-04T00:00:00Z</published>
        <updated>2026-06-01T00:00:00Z</updated>
        <summary>Die Stadt hat das leere Empfangsgebäude gekauft und mit Vereinen umgebaut.</summary>
        <category term="bahnhof" label="Bahnhof"/>
        <category term="leerstand" label="Leerstand"/>
        <category term="muster" label="Muster (erfunden)"/>
        </entry>
        </feed>

        """)
  }
}

@Suite struct StructuredDataTests {
  @Test func anEventsAttendanceModeIsThatOfItsField() async throws {
    let site = try await Rendering(
      "-- veranstaltungen/tagung.md (veranstaltung) --\nteilnahme: hybrid\nzugang: https://raum.example.org/tagung\nstatus: abgesagt"
    )
    let event = try #require(site.library.veranstaltungen["tagung"])
    #expect(
      jsonLD(event, site.library).map { $0.text() } == [
        #"{"@context":"https://schema.org","@type":"Event","@id":"https://www.example.org/veranstaltungen/tagung/","url":"https://www.example.org/veranstaltungen/tagung/","name":"Tagung der kleinen Städte","description":"Einen Tag lang berichten Städte, was bei ihnen gelungen ist und was nicht.","inLanguage":"de","startDate":"2027-03-04T10:00:00+01:00","endDate":"2027-03-04T16:00:00+01:00","eventAttendanceMode":"https://schema.org/MixedEventAttendanceMode","eventStatus":"https://schema.org/EventCancelled","location":[{"@type":"Place","name":"Musterstadt","address":{"@type":"PostalAddress","addressLocality":"Musterstadt","addressRegion":"Sachsen","addressCountry":"DE"}},{"@type":"VirtualLocation","url":"https://raum.example.org/tagung"}],"organizer":[{"@type":"Organization","name":"Kleinstadtakademie","url":"https://www.example.org/"}]}"#
      ])
  }

  @Test func aFilmWithoutAPictureNamesThePosterThatItsPageShows() async throws {
    let site = try await Rendering("-- videos/film.md (video) --")
    let page = try #require(site.text("/videos/film/"))
    let poster = try #require(page.firstMatch(of: /\sposter="([^"]+)"/)?.1)
    #expect(page.contains("\"thumbnailUrl\":\"https://www.example.org\(poster)\""))
  }

  @Test func theTranscriptIsWhatStandsUnderItsHeading() async throws {
    let site = try await Rendering(
      "-- videos/film.md (video) --\n---\n## Worum es geht\n\nNicht das.\n\n## Transkript\n\nEins & *zwei*.\n\nDrei.\n\n## Danach\n\nAuch nicht.\n"
    )
    let film = try #require(site.library.videos["film"])
    #expect(transcript(film) == "Eins & zwei.\nDrei.")
  }
}
