import CivilTime
import Collections
import Content
import Diagnostics
import FrontMatter
import Testing
import TestSupport

/// Each content type's fields, required and optional.
@Suite struct TypeTests {
  static let types = AcademyTypes.declarations.map(\.name)

  /// A site with the sample of a type, and what it needs; `change` alters the sample.
  static func site(_ type: String, _ change: String = "") throws -> TestSite {
    let folder = AcademyTypes.declarations.first { $0.name == type }?.folder ?? type
    let film =
      type == "video"
      ? "\n-- \(folder)/rundgang.webm --\nOggS\n-- \(folder)/rundgang.vtt --\nWEBVTT\n\n00:01.000 --> 00:04.000\nHallo.\n"
      : ""
    return try TestSite("-- \(folder)/probe.md (\(type)) --\n\(change)\n\(film)")
  }

  @Test(arguments: types) func theSmallestEntryBuilds(_ type: String) async throws {
    let found = try await Self.site(type).check()
    #expect(found.filter { $0.severity != .hint } == [])
  }

  /// Sums over all types, of which the compiler names none when a type is added.
  @Test(arguments: types) func linksOfEveryTypeAreFollowedAndFound(_ type: String) async throws {
    let body = "## Transkript\n\n[Wohin](../orte/nirgends.md) [Wo](#nirgends) [Hier](probe.md)"
    let found = try await Self.site(type, "---\n\(body)").check().map(\.id).filter { $0.hasPrefix("KA-09") }
    #expect(found == ["KA-0901", "KA-0903"])
  }

  @Test func theSmallestExampleOfTheHandbookBuilds() async throws {
    #expect(try await Self.site("beispiel").report() == "")
  }

  @Test(arguments: [
    ("beispiel", ["titel", "kurztext", "themen", "kontakt", "datum", "ort"]),
    ("veranstaltung", ["titel", "kurztext", "format", "beginn", "ende", "teilnahme"]),
    ("video", ["titel", "kurztext", "datum", "dauer", "untertitel"]),
    ("masterclass", ["titel", "kurztext", "themen", "teilnahme", "referentinnen", "einheiten"]),
    ("ort", ["titel", "bundesland", "einwohner"]), ("thema", ["titel", "kurztext"]),
    ("methode", ["titel", "kurztext", "themen"]), ("person", ["titel", "art"]),
    ("foerderprogramm", ["titel", "kurztext", "stand", "geber", "ebene"]), ("netzwerk", ["titel", "kurztext", "art"]),
    ("seite", ["titel"]),
  ])
  func reportsEachMissingField(_ type: String, _ keys: [String]) async throws {
    let declaration = AcademyTypes.declarations.first { $0.name == type }
    #expect(declaration?.fields.filter(\.isRequired).map(\.key) == keys)
    for key in keys {
      let found = try await Self.site(type, "!\(key)").check().filter { $0.severity == .error }
      #expect(found.map(\.id) == ["KA-0302"])
      #expect(found.map(\.message.summary.de) == ["Das Feld »\(key)« fehlt."])
      #expect(found.map(\.message.summary.en) == ["The field `\(key)` is missing."])
      #expect(found.map(\.location.line) == [1])
    }
  }

  @Test(arguments: types) func everyFieldTakesItsOwnExample(_ type: String) async throws {
    let fields = AcademyTypes.declarations.first { $0.name == type }?.fields ?? []
    for field in fields {
      let found = try await Self.site(type, "titel: Eine Probe\n\(field.key): \(field.example)").check()
      // An example may name entries and files that this site lacks, and need a field beside it.
      let expected: Set = [
        "KA-0501", "KA-0505", "KA-0801", "KA-0811", "KA-0814", "KA-0511", "KA-0531", "KA-0532", "KA-0341", "KA-0342",
        "KA-0421", "KA-0422", "KA-0423", "KA-0427", "KA-0818", "KA-0822", "KA-0817", "KA-0516", "KA-0535",
      ]
      #expect(
        Set(found.map(\.id)).subtracting(expected) == [], "\(type).\(field.key): \(found.map(\.message.summary.de))")
    }
  }

  @Test(arguments: types) func everyFieldRefusesAListOfFields(_ type: String) async throws {
    let fields = AcademyTypes.declarations.first { $0.name == type }?.fields ?? []
    for field in fields {
      let found = try await Self.site(type, "\(field.key):\n  - {x: 1}\n  - [2, 3]").check().filter {
        $0.severity == .error
      }
      #expect(!found.isEmpty, "\(type).\(field.key)")
      #expect(found.allSatisfy { (2...14).contains($0.location.line) || $0.id == "KA-0302" }, "\(type).\(field.key)")
    }
  }

  @Test func takesUmlautSpellingsOfKeys() async throws {
    let site = try Self.site(
      "beispiel", "träger_art: forschung\nförderung: [mitte]\n-- foerderprogramme/mitte.md (foerderprogramm) --")
    #expect(try await site.report() == "")
    let (library, _) = try await site.load()
    #expect(library.beispiele["probe"]?.fields.traegerArt == .forschung)
    #expect(library.beispiele["probe"]?.fields.foerderung.map(\.name) == ["mitte"])
  }

  @Test(arguments: [
    ("no", "no"), ("08", "08"), ("1e3", "1e3"), ("12:30", "12:30"), ("0x1F", "0x1F"), ("true", "true"),
    ("2026-05-04", "2026-05-04"),
  ])
  func neverGuessesWhatAScalarMeans(_ written: String, _ read: String) async throws {
    let site = try Self.site("beispiel", "lizenz: \(written)")
    #expect(try await site.report() == "")
    let (library, _) = try await site.load()
    #expect(library.beispiele["probe"]?.fields.common.lizenz == read)
  }

  @Test(arguments: [
    ("2026-05-04", "2026-05-04"), ("04.05.2026", "2026-05-04"), ("4.5.2026", "2026-05-04"),
    ("\"2024-02-29\"", "2024-02-29"),
  ])
  func readsDays(_ written: String, _ iso: String) async throws {
    let (library, diagnostics) = try await Self.site("beispiel", "datum: \(written)").load()
    #expect(diagnostics.filter { $0.severity == .error } == [])
    #expect(library.beispiele["probe"]?.fields.datum.iso == iso)
  }

  @Test(arguments: [
    ("2027-03-04 10:00", "2027-03-04 16:00"), ("04.03.2027 10:00 Uhr", "04.03.2027 16 Uhr"),
    ("2027-03-04T10:00", "2027-03-04T16:00"), ("2027-03-04", "2027-03-05"), ("04.03.2027", "04.03.2027"),
    ("2027-03", "2027-03"), ("2027", "2027"), ("2027-03-28 01:59", "2027-03-28 03:00"),
    ("2027-10-31 01:59", "2027-10-31 03:00"),
  ])
  func readsBeginningAndEnd(_ start: String, _ end: String) async throws {
    let site = try Self.site("veranstaltung", "beginn: \(start)\nende: \(end)")
    #expect(try await site.report() == "")
  }

  @Test(arguments: [
    ("4. Mai 2027, 10 Uhr", "2027-05-04 10:00"), ("2027-05-04 10.00", "2027-05-04 10:00"),
    ("2027-05-04 1000", "2027-05-04 10:00"), ("04.05.2027 um 10:00 Uhr", "2027-05-04 10:00"),
    ("Di, 04.05.27 ab 9 Uhr", "2027-05-04 09:00"), ("2027-5-4", "2027-05-04"), ("2027–05–04", "2027-05-04"),
    ("2027-05-04 10:00 bis 18:00", "2027-05-04 10:00"), ("04.05.2027.", "2027-05-04"),
    ("Dienstag, 4. Mai 2027", "2027-05-04"),
  ])
  func correctsABeginningWithoutLosingItsTime(_ written: String, _ better: String) async throws {
    let found = try await Self.site("veranstaltung", "beginn: \(written)\nende: 2027-05-05 12:00").check()
    let mistakes = found.filter { $0.severity == .error && $0.location.excerpt?.hasPrefix("beginn") == true }
    #expect(mistakes.map(\.correction) == ["beginn: \(better)"])
    #expect(mistakes.map(\.isExample) == [false])
  }

  @Test(arguments: [
    ("2027-05-04 10:00 bis 18:00 im Saal", "2027-05-04 10:00"), ("4. Mai 2027 im Rathaus", "2027-05-04"),
    ("2027-05-04 25:00", "2027-05-04 12:00"), ("4. bis 6. Mai 2027", "2026-06-22 13:00"),
  ])
  func showsWhatABeginningLooksLikeWhereItsTextSaysMore(_ written: String, _ example: String) async throws {
    let found = try await Self.site("veranstaltung", "beginn: \(written)\nende: 2027-05-05 12:00").check()
    let mistakes = found.filter { $0.severity == .error && $0.location.excerpt?.hasPrefix("beginn") == true }
    #expect(mistakes.map(\.correction) == ["beginn: \(example)"])
    #expect(mistakes.map(\.isExample) == [true])
  }

  @Test(arguments: ["beispiele/probe-alt", "/beispiele/probe-alt/", "beispiel/probe-alt", "probe-alt.md", "Probe alt"])
  func correctsAFormerNameToTheNameAlone(_ written: String) async throws {
    let found = try await Self.site("beispiel", "frueher: [\(written)]").check()
    #expect(found.map(\.id) == ["KA-0319"])
    #expect(found.map(\.correction) == ["frueher: [probe-alt]"])
  }

  @Test func countsTheHoursOfTheNightWhenClocksChange() async throws {
    for (start, end, hours) in [
      ("2027-03-28 01:59", "2027-03-28 03:00", 60), ("2027-10-31 01:59", "2027-10-31 03:00", 2 * 3_600 + 60),
    ] {
      let (library, _) = try await Self.site("veranstaltung", "beginn: \(start)\nende: \(end)").load()
      let fields = library.veranstaltungen["probe"]?.fields
      #expect((fields?.ende.start.secondsSince1970 ?? 0) - (fields?.beginn.start.secondsSince1970 ?? 0) == hours)
    }
  }

  @Test(arguments: [
    ("45000", Money.euros(45_000)), ("45.000", .euros(45_000)), ("45.000 Euro", .euros(45_000)),
    ("45 000 €", .euros(45_000)),
    ("0", .euros(0)), ("rund 45.000 Euro", .text("rund 45.000 Euro")), ("4–5 Euro", .text("4–5 Euro")),
    ("10.000–20.000", .text("10.000–20.000")),
  ])
  func readsCosts(_ written: String, _ expected: Money) async throws {
    let (library, _) = try await Self.site("beispiel", "kosten: \(written)").load()
    #expect(library.beispiele["probe"]?.fields.kosten == expected)
  }

  @Test(arguments: [
    ("2020–2022", "2020–2022"), ("2020-2022", "2020–2022"), ("seit 2021", "seit 2021"), ("2023", "2023"),
    ("2020 – 2022", "2020–2022"),
  ])
  func readsSpansOfYears(_ written: String, _ text: String) async throws {
    let (library, _) = try await Self.site("beispiel", "zeitraum: \(written)").load()
    #expect(library.beispiele["probe"]?.fields.zeitraum?.text == text)
  }

  @Test(arguments: [
    (0, false), (1, true), (12_500, true), (5_000_000, true), (5_000_001, false),
  ])
  func boundsInhabitants(_ number: Int, _ isRight: Bool) async throws {
    let found = try await Self.site("ort", "einwohner: \(number)").check()
    #expect(found.map(\.id) == (isRight ? [] : ["KA-0333"]))
  }

  @Test(arguments: [("titel", 3, 110), ("kurztext", 40, 300), ("personal", 3, 160), ("lizenz", 2, 80)])
  func boundsTexts(_ key: String, _ least: Int, _ most: Int) async throws {
    for (count, id) in [(least - 1, "KA-0331"), (least, nil), (most, nil), (most + 1, "KA-0332")] as [(Int, String?)] {
      // Counted as people do: a flag or a decomposed umlaut is one character.
      for letter in ["x", "ü", "u\u{308}", "🇩🇪"] {
        let found = try await Self.site("beispiel", "\(key): \(String(repeating: letter, count: count))").check()
        #expect(found.map(\.id) == (id.map { [$0] } ?? []), "\(key) \(count) \(letter)")
      }
    }
  }

  @Test(arguments: [
    "030 23125 000", "+49 30 23125000", "(030) 23125-000", "03423/652-0", "115", "116117",
  ])
  func takesTelephoneNumbers(_ number: String) async throws {
    #expect(try await Self.site("person", "telefon: \"\(number)\"").check().filter { $0.severity == .error } == [])
  }

  @Test(arguments: ["12", "23125000", "030", "030 23125x", "+49", "tel:030", "030 23125 000 123456789 12345"])
  func refusesOtherNumbers(_ number: String) async throws {
    #expect(
      try await Self.site("person", "telefon: \"\(number)\"").check().filter { $0.severity == .error }.map(\.id) == [
        "KA-0322"
      ])
  }
}
