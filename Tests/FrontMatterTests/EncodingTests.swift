import Diagnostics
import Foundation
import Testing
import TestSupport

/// Files that are not plain UTF-8 text.
@Suite struct EncodingTests {
  struct Case: Sendable, CustomStringConvertible {
    var name: String
    var id: String
    var bytes: [UInt8]
    var de: String
    var en: String
    var description: String { name }
  }

  /// The sample with what stands for »Bahnhof« in its title replaced.
  static func sample(_ replacement: [UInt8]) -> [UInt8] {
    let parts = (Samples.entries["beispiel"] ?? "").components(separatedBy: "Alter Bahnhof wird")
    return Array(parts[0].utf8) + Array("Alter ".utf8) + replacement + Array(" wird".utf8) + Array(parts[1].utf8)
  }

  static func utf16(_ text: String, littleEndian: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  static let entry = Samples.entries["beispiel"] ?? ""
  static let utf8Remedy = (
    de: "Speichern Sie die Datei als UTF-8 (im Editor: »Speichern unter«, Codierung »UTF-8«).",
    en: "Store the file as UTF-8."
  )
  static let neighbours = (
    de: "Löschen Sie es, am besten mit den Zeichen davor und dahinter, und schreiben Sie diese neu.",
    en: "Delete it, best together with its neighbours, and type these again."
  )

  static func control(_ name: String, _ bytes: [UInt8], _ code: String) -> Case {
    Case(
      name: name, id: "KA-0106", bytes: sample(bytes),
      de: "2:14 Hier steht ein unsichtbares Steuerzeichen (\(code)). \(neighbours.de)",
      en: "2:14 There is an invisible control character (\(code)) here. \(neighbours.en)")
  }

  static func direction(_ name: String, _ text: String, _ code: String) -> Case {
    Case(
      name: name, id: "KA-0107", bytes: sample(Array(text.utf8)),
      de: "2:14 Hier steht ein unsichtbares Zeichen, das die Schreibrichtung ändert (\(code)). Löschen Sie es.",
      en: "2:14 There is an invisible character here that turns the direction of text (\(code)). Delete it.")
  }

  static func symbol(_ name: String, _ text: String, _ code: String) -> Case {
    Case(
      name: name, id: "KA-0108", bytes: sample(Array(text.utf8)),
      de: "2:14 Hier steht ein Zeichen einer Symbolschrift (\(code)), meist ein Punkt einer Liste aus Word; "
        + "andere sehen ein leeres Kästchen. Ersetzen Sie es: Listen beginnen mit »- «.",
      en: "2:14 There is a character of a symbol font (\(code)) here, mostly a list's bullet of a word processor; "
        + "others see an empty box. Replace it: lists begin with `- `.")
  }

  static func foreign(_ name: String, _ bytes: [UInt8], _ code: String, _ place: String = "2:14") -> Case {
    Case(
      name: name, id: "KA-0104", bytes: bytes,
      de: "\(place) Hier steht ein Zeichen, das nicht in UTF-8 gespeichert ist (Byte \(code)). \(utf8Remedy.de)",
      en: "\(place) This character is not stored as UTF-8 (byte \(code)). \(utf8Remedy.en)")
  }

  static let utf16Words = (
    de: "1:1 Die Datei ist in UTF-16 gespeichert. "
      + "Speichern Sie sie als UTF-8 (im Editor: »Speichern unter«, Codierung »UTF-8«).",
    en: "1:1 The file is stored as UTF-16. Store it as UTF-8."
  )

  static let cases: [Case] = [
    Case(
      name: "UTF-16LE", id: "KA-0103", bytes: utf16(entry, littleEndian: true), de: utf16Words.de, en: utf16Words.en),
    Case(
      name: "UTF-16BE", id: "KA-0103", bytes: utf16(entry, littleEndian: false), de: utf16Words.de, en: utf16Words.en),
    Case(
      name: "NUL", id: "KA-0105", bytes: sample([0x42, 0, 0x61]),
      de: "2:15 Hier steht ein Nullzeichen (U+0000). "
        + "Löschen Sie es; oft ist die Datei kein Text, sondern zum Beispiel ein Word-Dokument.",
      en:
        "2:15 There is a NUL character (U+0000) here. Delete it; often such a file is no text but, say, a Word document."
    ),
    Case(
      name: "UTF-16 without a mark", id: "KA-0103", bytes: utf16("---\n", littleEndian: true, mark: false),
      de: utf16Words.de, en: utf16Words.en),
    Case(
      name: "UTF-16, the high byte first, without a mark", id: "KA-0103",
      bytes: utf16("---\n", littleEndian: false, mark: false), de: utf16Words.de, en: utf16Words.en),
    control("ESC", [0x1B], "U+001B"), control("BEL", [0x07], "U+0007"), control("DEL", [0x7F], "U+007F"),
    control("NEL", [0xC2, 0x85], "U+0085"), control("CSI", [0xC2, 0x9B], "U+009B"),
    control("line separator", [0xE2, 0x80, 0xA8], "U+2028"),
    control("paragraph separator", [0xE2, 0x80, 0xA9], "U+2029"),
    control("a byte order mark within the text", [0xEF, 0xBB, 0xBF], "U+FEFF"),
    control("a non-character", [0xEF, 0xBF, 0xBE], "U+FFFE"),
    direction("right-to-left override", "\u{202E}", "U+202E"),
    direction("left-to-right embedding", "\u{202A}", "U+202A"),
    direction("first strong isolate", "\u{2068}", "U+2068"),
    direction("pop directional isolate", "\u{2069}", "U+2069"),
    symbol("a bullet of Wingdings", "\u{F0B7}", "U+F0B7"), symbol("the first private character", "\u{E000}", "U+E000"),
    foreign("Latin-1", sample([0xE4]), "E4"),
    foreign("Latin-1 at the very end", Array(entry.utf8) + [0xFC], "FC", "11:24"),
    foreign("Windows quotation marks", sample([0x84, 0x42, 0x93]), "84"),
    foreign("a slash in two bytes", sample([0xC0, 0xAF]), "C0"),
    foreign("a slash in three bytes", sample([0xE0, 0x80, 0xAF]), "E0"),
    foreign("a lone surrogate", sample([0xED, 0xA0, 0x80]), "ED"),
    foreign("beyond Unicode", sample([0xF4, 0x90, 0x80, 0x80]), "F4"),
    foreign("a character cut in the middle", sample([0xE2, 0x82]), "E2"),
  ]

  @Test func everyPlaceIsToldAndTheRestIsRead() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    try site.write(
      "---\ntitel: Alt\u{1}er Bau\nbundesland: Sachsen\neinwohner: viele\nfooo: \u{202E}\u{202E}x\nregion: Ein\u{2}s\nbaar: x\n---\n\n[a](#nix)\n",
      to: "orte/zwei.md")
    let found = try await site.check()
    #expect(
      found.map { "\($0.location.line):\($0.location.column) \($0.id)" } == [
        "2:11 KA-0106", "4:12 KA-0317", "5:7 KA-0107", "6:12 KA-0106", "7:1 KA-0301", "10:5 KA-0903",
      ])
  }

  @Test(arguments: cases) func isRefusedAtItsPlace(_ expected: Case) async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    try site.write(expected.bytes, to: "beispiele/bahnhof.md")
    for (language, words) in [(Language.de, expected.de), (.en, expected.en)] {
      // The rest of the entry is read all the same, and names what this site lacks.
      let found = try await site.check().filter { $0.id.hasPrefix("KA-01") }
      #expect(
        found.map {
          "\($0.location.line):\($0.location.column) \($0.message.summary[language]) \($0.message.help?[language] ?? "")"
        }
          == [words])
      #expect(found.map(\.id) == [expected.id])
    }
  }

  @Test(arguments: [
    "\u{FEFF}" + entry, entry.replacingOccurrences(of: "\n", with: "\r\n"),
    "\u{FEFF}" + entry.replacingOccurrences(of: "\n", with: "\r\n"), entry.replacingOccurrences(of: "\n", with: "\r"),
    entry.replacingOccurrences(of: "---\n", with: "---  \n"), entry + "\n\n\n",
  ]) func isAccepted(_ text: String) async throws {
    let site = try TestSite(
      "-- orte/musterstadt.md (ort) --\n-- themen/bahnhof.md (thema) --\n-- themen/leerstand.md (thema) --\ntitel: Leerstand\n-- personen/stadtbauamt-musterstadt.md (person) --\n"
    )
    try site.write(text, to: "beispiele/bahnhof.md")
    #expect(try await site.report() == "")
    let (library, _) = try await site.load()
    #expect(library.beispiele["bahnhof"]?.title == "Alter Bahnhof wird Treffpunkt")
    let html = String(decoding: library.beispiele["bahnhof"]?.body.html ?? [], as: UTF8.self)
    #expect(html.contains("<p>Der Bahnhof stand leer.</p>"))
  }

  @Test func countsLinesWithCarriageReturns() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n")
    let text = Self.entry.replacingOccurrences(of: "ort: musterstadt", with: "ort: musterstatd")
    for ending in ["\n", "\r\n", "\r"] {
      try site.write(text.replacingOccurrences(of: "\n", with: ending), to: "beispiele/bahnhof.md")
      let found = try await site.check().first { $0.message.summary.de.contains("musterstatd") }
      #expect(found?.location.line == 5)
      #expect(found?.location.column == 6)
      #expect(found?.correction == "ort: musterstadt")
    }
  }
}
