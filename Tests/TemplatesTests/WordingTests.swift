import Testing

@testable import Templates

@Suite struct WordingTests {
  @Test func whoIsLeftOutIsCountedWithANoun() {
    #expect(Texts.andOtherTowns(1) == "und ein weiterer Ort")
    #expect(Texts.andOtherTowns(5) == "und fünf weitere Orte")
    #expect(Texts.andOtherTowns(1_200) == "und 1.200 weitere Orte")
    #expect(Texts.andOtherOffers(1) == "und ein weiteres Angebot")
    #expect(Texts.andOtherWishes(2) == "und zwei weitere Gesuche")
  }

  @Test func aNounAmongCarriersIsWrittenAsOne() async throws {
    let site = try await Rendering("-- beispiele/studie.md (beispiel) --\ntraeger_art: forschung")
    #expect(site.text("/beispiele/studie/")?.contains("<dt>Träger</dt><dd>Forschung</dd>") == true)
    #expect(Texts.carrier(.kommunal) == "kommunal")
  }

  @Test func theCouncilIsToldWhatASteckbriefIsAndLedToThoseOfItsExamples() async throws {
    let site = try await Rendering("-- beispiele/bahnhof.md (beispiel) --\nzielgruppen: [rat, initiativen]")
    let link = "<a href=\"/beispiele/bahnhof/steckbrief/\">Steckbrief: Alter Bahnhof wird Treffpunkt</a>"
    let council = try #require(site.text("/fuer/rat/"))
    #expect(council.contains("<h2 id=\"steckbriefe\">Steckbrief für den Rat</h2>"))
    #expect(council.contains("auf einer Seite zum Ausdrucken für die Sitzung"))
    #expect(council.contains(link))
    #expect(site.text("/fuer/initiativen/")?.contains(link) == false)
  }

  @Test func aSheetAsksToCallOnlyWhereThereIsANumber() async throws {
    let site = try await Rendering(
      """
      -- personen/amt.md (person) --
      titel: Bauamt Beispielhausen
      !telefon
      email: bauamt@example.org
      -- beispiele/mail.md (beispiel) --
      kontakt: amt
      -- beispiele/telefon.md (beispiel) --
      """)
    #expect(site.text("/beispiele/mail/steckbrief/")?.contains("<h2 id=\"kontakt\">Wen fragen?</h2>") == true)
    #expect(site.text("/beispiele/telefon/steckbrief/")?.contains("<h2 id=\"kontakt\">Wen anrufen?</h2>") == true)
  }

  @Test func onPaperAButtonBecomesWordsWithItsAddress() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/netz.md (veranstaltung) --
      anmeldung: https://example.org/anmelden
      -- veranstaltungen/post.md (veranstaltung) --
      anmeldung: anmeldung@example.org
      """)
    let printed = { (path: String, words: String) in
      site.text(path)?.contains("<p class=\"print-only\">\(words)</p>") == true
    }
    #expect(printed("/veranstaltungen/netz/", "Im Internet anmelden: https://example.org/anmelden"))
    #expect(printed("/veranstaltungen/post/", "Per E-Mail anmelden: anmeldung@example.org"))
    #expect(printed("/veranstaltungen/post/", "https://www.example.org/veranstaltungen/post/"))
  }

  @Test func noHeadingPromisesNumbersThatAreMissing() async throws {
    let site = try await Rendering(
      """
      -- orte/region.md (ort) --
      titel: Region
      einwohner: unbekannt
      -- orte/stadt.md (ort) --
      titel: Stadt
      """)
    #expect(site.text("/orte/region/")?.contains("Die Stadt in Zahlen") == false)
    #expect(site.text("/orte/stadt/")?.contains("<h2 id=\"fakten\">Die Stadt in Zahlen</h2>") == true)
    // Sizes add up to all towns.
    #expect(site.text("/orte/")?.contains("Ohne Angabe der Größe: 1 Ort</p>") == true)
  }

  @Test func linksToFeedsAndCalendarsSayWhatTheyDo() async throws {
    let site = try await Rendering("-- veranstaltungen/tagung.md (veranstaltung) --")
    let data = try #require(site.text("/daten/"))
    #expect(data.contains("<a href=\"/beispiele/feed.xml\">Neues abonnieren: Gute Beispiele</a>"))
    #expect(data.contains("<a href=\"/veranstaltungen/kalender.ics\">Kalenderdatei speichern</a>"))
    #expect(
      site.text("/mitmachen/")?.contains(
        "<li><a href=\"webcal://www.example.org/veranstaltungen/kalender.ics\">Termine abonnieren</a></li>") == true)
  }

  @Test func theLinkToASignUpSaysWhatItDoes() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/tagung.md (veranstaltung) --
      anmeldung: anmeldung@example.org
      anmeldeschluss: 2027-01-08
      """)
    #expect(
      site.text("/veranstaltungen/tagung/")?.contains(
        "<span class=\"nowrap\">bis 8. Januar 2027</span> · <a href=\"#anmelden\">Anmelden</a></span>") == true)
  }

  @Test func aTopicIsNamedOnceAboveItsPairs() async throws {
    let site = try await Rendering(
      "-- orte/zstadt.md (ort) --\ntitel: Zstadt\nsucht: [{thema: bahnhof, text: Wer hat einen Bahnhof?}]")
    #expect(
      site.text("/mitmachen/partner-finden/")?.contains(
        "<span class=\"visually-hidden\">Bahnhof: </span>1 sucht, niemand bietet<svg") == true)
  }

  @Test func winnersStandOnceOnTheirCompetition() async throws {
    let site = try await Rendering(
      """
      -- veranstaltungen/wettbewerb.md (veranstaltung) --
      format: wettbewerb
      -- beispiele/bahnhof.md (beispiel) --
      ausgezeichnet: [wettbewerb]
      -- veranstaltungen/tagung.md (veranstaltung) --
      titel: Tagung
      -- beispiele/park.md (beispiel) --
      titel: Park am Markt
      ausgezeichnet: [tagung]
      """)
    let page = try #require(site.text("/veranstaltungen/wettbewerb/"))
    #expect(page.components(separatedBy: "href=\"/beispiele/bahnhof/\"").count - 1 == 1)
    #expect(site.text("/veranstaltungen/tagung/")?.contains("href=\"/beispiele/park/\"") == true)
  }
}
