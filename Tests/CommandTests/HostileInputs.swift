import Foundation
import TestSupport
import POSIX

/// What somebody could put into the content folder to break the program or the pages.
struct HostileInput: Sendable, CustomStringConvertible {
  var description: String
  /// Exit status that is right.
  var status: Int32
  /// Ids that are said, sorted; nil where only that it ends matters.
  var ids: [String]?
  /// Writes it.
  var write: @Sendable (TestSite) throws -> Void

  init(
    _ name: String, _ status: Int32 = 1, _ ids: [String]? = nil, _ write: @escaping @Sendable (TestSite) throws -> Void
  ) {
    description = name
    self.status = status
    self.ids = ids
    self.write = write
  }

  /// An example with these fields.
  static func fields(_ name: String, _ status: Int32, _ ids: [String], _ fields: String) -> HostileInput {
    HostileInput(name, status, ids) { try $0.write(entry(fields: fields), to: "beispiele/boese.md") }
  }

  /// An example with this text.
  static func body(
    _ name: String, _ status: Int32, _ ids: [String]?, _ body: @escaping @Sendable @autoclosure () -> String
  ) -> HostileInput {
    HostileInput(name, status, ids) { try $0.write(entry(body: body()), to: "beispiele/boese.md") }
  }

  static func entry(fields: String = "", body: String = "Text") -> String {
    let keys = Set(
      fields.split(separator: "\n").compactMap { $0.contains(":") ? String($0.prefix { $0 != ":" }) : nil })
    let sample = (Samples.entries["beispiel"] ?? "").components(separatedBy: "\n---\n")[0].dropFirst(4)
    let kept = sample.components(separatedBy: "\n").filter { !keys.contains(String($0.prefix { $0 != ":" })) }
      .map { $0.hasPrefix("titel:") ? "titel: Ein böses Beispiel" : $0 }
    return "---\n\(kept.joined(separator: "\n"))\n\(fields)\n---\n\(body)\n"
  }

  static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let yaml: [HostileInput] = [
    .fields(
      "a bomb of aliases", 1, ["KA-0211", "KA-0212"],
      "nutzen: &a [x, x, x]\nlehren: &b [*a, *a, *a, *a]\npartner: &c [*b, *b, *b]\ndokumente: [*c]"),
    .fields("an alias of itself", 1, ["KA-0211", "KA-0212"], "nutzen: &a [*a]"),
    .fields("brackets without end", 1, ["KA-0218"], "nutzen: \(many("[", 60_000))"),
    .fields("braces without end", 1, ["KA-0217"], "nutzen: \(many("{", 60_000))"),
    .fields("closing brackets without beginning", 1, ["KA-0203"], "nutzen: \(many("]", 60_000))"),
    .fields("deep indentation", 1, ["KA-0218"], "nutzen:\n" + (1..<200).map { many(" ", $0) + "a:\n" }.joined()),
    .fields("deep dashes", 1, ["KA-0218"], "nutzen: \n  \(many("- ", 20_000))x"),
    .fields("a huge key", 1, ["KA-0206"], "\(many("k", 50_000)): x"),
    .fields("a huge key in quotes", 1, nil ?? ["KA-0206"], "\"\(many("k", 1_500))\": x"),
    .fields("a huge unknown key", 1, ["KA-0301"], "\(many("k", 900)): x"),
    .fields("ten thousand keys", 1, ["KA-0219"], (0..<6_000).map { "k\($0): x" }.joined(separator: "\n")),
    .fields("one key five thousand times", 1, ["KA-0219", "KA-0303"], many("lizenz: CC\n", 5_000)),
    .fields("ten thousand values", 1, ["KA-0218"], "nutzen: [\(many("abc, ", 12_000))abc]"),
    .fields("a list of ten thousand empty values", 1, ["KA-0218"], "nutzen:\n\(many("-\n", 12_000))"),
    HostileInput("front matter of 1 MB", 1, ["KA-0220"]) {
      try $0.write(entry(fields: "personal: \(many("Bahnhof ", 120_000))"), to: "beispiele/boese.md")
    },
    .fields("tags that make objects", 1, ["KA-0213"], "personal: !!python/object/apply:os.system [\"id\"]"),
    .fields("a tag of a local file", 1, ["KA-0213"], "personal: !include /etc/passwd"),
    .fields("merge keys", 1, ["KA-0214"], "<<: {titel: x}\n<<: [*a, *b]"),
    .fields("a second document", 1, ["KA-0215"], "...\ntitel: Zweites"),
    .fields("a question mark as key", 1, ["KA-0217"], "? {a: b}\n: c"),
    .fields("tabs everywhere", 1, ["KA-0202"], "\tnutzen:\t\t[a]"),
    .fields("an unclosed quote over many lines", 1, ["KA-0204"], "personal: \"\n" + many("Zeile\n", 5_000)),
    .fields("a block of text where a line belongs", 1, ["KA-0315"], "personal: |\n" + many("  Zeile\n", 3_000)),
    .fields("escapes of control characters", 1, ["KA-0208"], "personal: \"\\0\\e\""),
    .fields(
      "markup in every text", 0, [],
      "personal: \"<script>alert(1)</script>\"\nlizenz: \"\\\"><img src=x onerror=alert(1)>\""),
    .fields("a number beyond all numbers", 1, ["KA-0317"], "kosten: \(many("9", 5_000))"),
    .fields("a year beyond all years", 1, ["KA-0324"], "zeitraum: 99999999999999999999–99999999999999999999"),
  ]

  static let markdown: [HostileInput] = [
    .body("closing quotes without opening ones", 0, [], many("x\" ", 300_000)),
    .body("double quotes that open, single ones that close", 0, [], many("\"a' ", 200_000)),
    .body("a script", 1, ["KA-0701"], "<script>alert(1)</script>"),
    .body("an event attribute", 1, ["KA-0701"], "Text <b onclick=\"alert(1)\">fett</b>"),
    .body("an address that runs script", 1, ["KA-0702"], "[Klick](javascript:alert(1)) [Klick](JaVaScRiPt:alert(1))"),
    .body("an address that hides a script", 1, ["KA-0702"], "[Klick](java&#115;cript:alert(1)) ![x](data:text/html,x)"),
    .body("quotes without end", 1, nil, many(">", 60_000)),
    .body("lists within lists", 1, nil, (0..<400).map { many("  ", $0) + "- x\n" }.joined()),
    .body("brackets", 1, nil, many("[", 100_000)),
    .body("brackets and links", 1, nil, many("[a](", 50_000)),
    .body("stars", 0, [], many("*a ", 100_000)),
    .body("underscores", 0, [], many("_a __b ", 50_000)),
    .body("backticks", 1, nil, (1..<1_500).map { many("`", $0) + " " }.joined()),
    .body("at signs", 1, nil, many("a@", 100_000)),
    .body("a table that grows", 1, nil, many("|a", 1_000) + "\n" + many("|-", 1_000) + "\n" + many("|\n", 20_000)),
    .body("references that expand", 1, nil, "[a]: /\(many("x", 50_000))\n\n" + many("[a] ", 20_000)),
    .body(
      "footnotes without end", 1, nil,
      (0..<20_000).map { "[^\($0)]" }.joined() + "\n\n" + (0..<20_000).map { "[^\($0)]: x\n" }.joined()),
    .body("one heading ten thousand times", 0, nil, many("## Überschrift\n\n", 10_000)),
    .body("a word of a megabyte", 1, nil, many("x", 900_000)),
    .body("entities", 0, nil, many("&amp;&#x41;&Aacute; ", 10_000)),
    .body(
      "links to everywhere outside", 1, ["KA-0802", "KA-0901"],
      "[a](../../../../etc/passwd) [b](%2e%2e/%2e%2e/%2e%2e/x.pdf) [c](..%5c..%5cx) [d](x%00.pdf)"),
    .body("a picture outside", 1, ["KA-0802"], "![a](../../../../etc/passwd.png)"),
    .body(
      "advice without end", 0, nil,
      many("Umgestaltung Beteiligung Förderung\n\n", 10_000) + many("Stadt:innen ", 1_000) + "\n\n"
        + many("Ein Teilnehmer ", 500)),
    .body(
      "a long line of code spans and links", 0, nil,
      many("`a` ", 3_000) + "\n\n" + many("[a](https://example.org) ", 900)),
    .body("a link with a newline in it", 1, nil, "[a](<b\nc>) [d](&#10;javascript:alert(1))"),
  ]

  static let references: [HostileInput] = [
    .fields("an entry that names itself everywhere", 1, ["KA-0517"], "passend: [beispiel/boese]"),
    HostileInput("a circle of topics", 1, ["KA-0512"]) { site in
      for (name, above) in [("eins", "zwei"), ("zwei", "drei"), ("drei", "eins")] {
        try site.write(
          "---\ntitel: Thema \(name)\nkurztext: Ein Thema, das es nur gibt, damit ein Kreis entsteht.\nober: \(above)\n---\n",
          to: "themen/\(name).md")
      }
    },
    HostileInput("a circle of redirects", 1, ["KA-0612"]) { site in
      for (name, old) in [("eins", "zwei"), ("zwei", "drei"), ("drei", "eins")] {
        try site.write(
          "---\ntitel: Ort \(name)\nbundesland: Sachsen\neinwohner: 1\nfrueher: [\(old)]\n---\n", to: "orte/\(name).md")
      }
    },
    .fields(
      "a former name that leads outside", 1, ["KA-0319"], "frueher: [../../etc/cron, \"a/b\", \"..\"]"),
    .fields(
      "references that are paths", 1, ["KA-0306", "KA-0319"],
      "weitere_orte: [../../etc/passwd, \"a\\\\b\", \"\"]\npassend: [a/b/c]"),
    .fields(
      "files that are paths", 1, ["KA-0326", "KA-0327", "KA-0802"],
      "dokumente:\n  - {titel: Eins, datei: /etc/passwd.pdf}\n  - {titel: Zwei, datei: ../../../x.pdf}\n  - {titel: Drei, datei: \"a\\\\b.pdf\"}\n  - {titel: Vier, datei: passwd}\n  - {titel: Fünf, datei: \"file:///etc/x.pdf\"}"
    ),
    .fields(
      "addresses that are scripts", 1, ["KA-0320"],
      "dokumente:\n  - {titel: Eins, url: \"javascript:alert(1)\"}\n  - {titel: Zwei, url: \"data:text/html,x\"}\n  - {titel: Drei, url: \"https://exa mple.org\"}\n  - {titel: Vier, url: \"//example.org\"}"
    ),
    HostileInput("a thousand references to nobody among five hundred names", 1, ["KA-0501"]) { site in
      for number in 0..<500 {
        try site.write(
          "---\ntitel: Ort \(number)\nbundesland: Sachsen\neinwohner: 1\n---\n", to: "orte/ort-\(number)-musterstadt.md"
        )
      }
      for number in 0..<20 {
        let names = (0..<50).map { "weg-\(number)-\($0)-musterstadt" }.joined(separator: ", ")
        try site.write(
          entry(fields: "titel: Nummer \(number)\nweitere_orte: [\(names)]"), to: "beispiele/b\(number).md")
      }
    },
  ]

  static let dates: [HostileInput] = [
    .fields(
      "days that there are not", 1, ["KA-0402"], "datum: 2026-02-30\nstand: 31.04.2026\nveroeffentlichen_ab: 2023-02-29"
    ),
    .fields(
      "dates of other worlds", 1, ["KA-0401"], "datum: 0000-00-00\nstand: -2026-01-01\nveroeffentlichen_ab: ２０２６-０１-０１"),
    HostileInput("a town beyond all degrees", 1, ["KA-0345"]) {
      try $0.write(
        "---\ntitel: Weit\nbundesland: Sachsen\neinwohner: 1\nlage: {breite: \"-9223372036854775808\", laenge: \"9223372036854775807,5\"}\n---\n",
        to: "orte/weit.md")
    },
    .fields("a date of ten thousand digits", 1, ["KA-0401"], "datum: \(many("2", 10_000))"),
    HostileInput("an event of nine thousand years", 0, nil) {
      try $0.write(
        "---\ntitel: Ewigkeit\nkurztext: Eine Veranstaltung, die am ersten Tag beginnt und am letzten endet.\nformat: tagung\nbeginn: 0001-01-01\nende: 9999-12-31\nteilnahme: praesenz\nort: musterstadt\n---\n",
        to: "veranstaltungen/ewig.md")
    },
  ]

  static let files: [HostileInput] = [
    HostileInput("a link to the root", 1, ["KA-0602"]) {
      guard symlink("/", $0.root + "/orte/wurzel") == 0 else { throw POSIXError(.EIO) }
    },
    HostileInput("a link to itself", 1, ["KA-0602"]) {
      guard symlink("kreis.md", $0.root + "/orte/kreis.md") == 0 else { throw POSIXError(.EIO) }
    },
    HostileInput("a link to a secret", 1, ["KA-0602"]) {
      guard symlink("/etc/passwd", $0.root + "/orte/geheim.md") == 0 else { throw POSIXError(.EIO) }
    },
    HostileInput("a pipe", 1, ["KA-0602"]) {
      guard mkfifo($0.root + "/orte/rohr.md", 0o600) == 0 else { throw POSIXError(.EIO) }
    },
    HostileInput("a pipe for a picture", 1, ["KA-0602"]) {
      guard mkfifo($0.root + "/orte/rohr.png", 0o600) == 0 else { throw POSIXError(.EIO) }
    },
    HostileInput("a folder called like an entry", 0, ["KA-0533"]) { try $0.write("x", to: "orte/ordner.md/bild.txt") },
    HostileInput("a folder called like a picture", 0, ["KA-0533"]) { try $0.write("x", to: "orte/bild.png/bild.txt") },
    HostileInput("hidden files", 0, []) {
      try $0.write("x", to: "orte/.verborgen.md")
      try $0.write("x", to: ".git/config")
    },
    HostileInput("names of a shell", 1, ["KA-0608"]) {
      try $0.write("---\ntitel: Lang\nbundesland: Sachsen\neinwohner: 1\n---\n", to: "orte/$(reboot);rm -rf *.md")
    },
    HostileInput("a name that begins with dots is hidden", 0, []) { try $0.write("x", to: "orte/...md.md") },
    HostileInput("a name of 250 characters", 1, ["KA-0608"]) {
      try $0.write("---\ntitel: Lang\nbundesland: Sachsen\neinwohner: 1\n---\n", to: "orte/\(many("a", 250)).md")
    },
    HostileInput("names that differ in capitals", 1, ["KA-0609"]) { site in
      for name in ["neustadt", "Neustadt", "NEUSTADT"] {
        try site.write("---\ntitel: \(name)\nbundesland: Sachsen\neinwohner: 1\n---\n", to: "orte/\(name).md")
      }
    },
    HostileInput("names that differ in their Unicode form", 1, ["KA-0608", "KA-0609"]) { site in
      for name in ["m\u{FC}cheln", "mu\u{308}cheln"] {
        try site.write("---\ntitel: \(name)\nbundesland: Sachsen\neinwohner: 1\n---\n", to: "orte/\(name).md")
      }
    },
    HostileInput("an entry in both forms", 1, ["KA-0609"]) {
      try $0.write(Samples.entries["ort"] ?? "", to: "orte/musterstadt/index.md")
    },
    HostileInput("an empty entry", 1, ["KA-0101"]) { try $0.write("", to: "orte/leer.md") },
    HostileInput("an entry of fences", 1, ["KA-0221"]) { try $0.write("---\n---\n---\n---\n", to: "orte/leer.md") },
    HostileInput("an entry of noise", 1, nil) { site in
      var state: UInt64 = 42
      let noise = (0..<50_000).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      try site.write(noise, to: "orte/rauschen.md")
      try site.write(noise, to: "orte/rauschen.png")
    },
    HostileInput("an archive called like an entry", 1, ["KA-0104", "KA-0105", "KA-0106"]) {
      try $0.write([0x50, 0x4B, 3, 4, 0, 0, 0xFF, 0xFE] + Array("word/document.xml".utf8), to: "orte/bericht.md")
    },
    HostileInput("a picture whose header lies", 0, []) { site in
      let svg = { (size: String) in Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(size)></svg>".utf8) }
      try site.write(svg("width=\"\(many("9", 400))\" height=\"1\""), to: "bilder/a.svg")
      try site.write(svg("viewBox=\"0 0 -1e300 5\""), to: "bilder/b.svg")
      try site.write(svg("viewBox=\"0 0 nan inf\""), to: "bilder/c.svg")
      try site.write([0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 0xFF, count: 30), to: "bilder/d.png")
      try site.write([0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 5_000), to: "bilder/e.jpg")
      try site.write([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0], to: "bilder/f.jpg")
      try site.write(Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8), to: "bilder/g.webp")
      try site.write(Array("GIF8".utf8), to: "bilder/h.gif")
    },
    HostileInput("settings that are an archive", 1, ["KA-0105", "KA-0106"]) {
      try $0.write([0x50, 0x4B, 3, 4, 0, 0], to: "site.yaml")
    },
    HostileInput("settings that are a list", 1, ["KA-0221"]) { try $0.write("- a\n- b\n", to: "site.yaml") },
    HostileInput("synonyms of a million words", 1, ["KA-0220"]) {
      try $0.write("gruppen:\n" + many("  - [a1, b2, c3]\n", 50_000), to: "synonyme.yaml")
    },
    HostileInput("captions at the end of time", 1, nil) { site in
      try site.write((Samples.entries["video"] ?? ""), to: "videos/film.md")
      let time = "9223372036854775807:00:00.000"
      try site.write("WEBVTT\n\n\(time) --> \(time)\nEnde\n", to: "videos/rundgang.vtt")
      try site.write("OggS", to: "videos/rundgang.webm")
    },
    HostileInput("captions of noise", 1, nil) { site in
      try site.write(
        (Samples.entries["video"] ?? ""), to: "videos/film.md")
      try site.write([UInt8](repeating: 0xFF, count: 10_000), to: "videos/rundgang.vtt")
      try site.write("OggS", to: "videos/rundgang.webm")
    },
  ]

  static let all = yaml + markdown + references + dates + files
}
