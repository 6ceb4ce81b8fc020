/// The search client as it is sent to browsers: one module, without what only its readers need.
package enum ClientScript {
  /// The client's sources below the folder of the site's scripts, in the order in which one uses the others.
  package static let sources = [
    "suche/woerter.js", "suche/dateien.js", "suche/abgleich.js", "suche/anzeige.js", "suche.js", "suche/oberflaeche.js",
  ]

  /// Joins the sources of the client and of its interface, in this order.
  ///
  /// Comment lines, blanks and line ends without meaning go; so do the imports of one source from another, which are one
  /// module now, and all exports but ``entryPoint``. That is safe because no source has a text that spans lines. The names
  /// in ``internalNames`` become short, and `const` becomes `let`, which means the same in code that runs. Each statement of the
  /// sources ends in a semicolon or a brace, and no loop has an empty body.
  package static func bundle(_ sources: [[UInt8]]) -> [UInt8] {
    var bundle: [UInt8] = []
    for source in sources {
      for line in source.split(separator: UInt8(ascii: "\n")) {
        let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard !text.isEmpty, !text.starts(with: "//".utf8), !text.starts(with: "import {".utf8) else { continue }
        let isShared = text.starts(with: "export ".utf8) && !text.starts(with: entryPoint.utf8)
        bundle += isShared ? text.dropFirst("export ".utf8.count) : text
        bundle.append(UInt8(ascii: "\n"))
      }
    }
    return withJoinedDeclarations(withoutBlanks(shortened(bundle)))
  }

  /// What whoever imports the module may use.
  private static let entryPoint = "export async function open("

  /// Makes one declaration of several that follow each other, `let a=1;let b=2` is `let a=1,b=2`, and drops what need not stand
  /// in front of a closing brace.
  private static func withJoinedDeclarations(_ source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    // For each bracket that is open, whether the statement within it is a declaration.
    var isDeclaring = [false]
    var index = 0
    while index < source.count {
      if let end = endOfLiteral(source, at: index, after: result) {
        result += source[index..<end]
        index = end
        continue
      }
      let byte = source[index]
      let last = result.last ?? UInt8(ascii: ";")
      if ";{\n".utf8.contains(last) || last == UInt8(ascii: "}") && isPart(byte),
        let innermost = isDeclaring.indices.last
      {
        let isDeclaration = source[index...].starts(with: "let".utf8) && !isPart(source[index + 3])
        if isDeclaration, last == UInt8(ascii: ";"), isDeclaring[innermost] {
          result[result.count - 1] = UInt8(ascii: ",")
          index += source[index + 3] == UInt8(ascii: " ") ? 4 : 3
          continue
        }
        isDeclaring[innermost] = isDeclaration
      }
      if "([{".utf8.contains(byte) { isDeclaring.append(false) }
      if byte == UInt8(ascii: "}"), last == UInt8(ascii: ";") || last == UInt8(ascii: ",") { result.removeLast() }
      if ")]}".utf8.contains(byte), isDeclaring.count > 1 { isDeclaring.removeLast() }
      result.append(byte)
      index += 1
    }
    return result
  }

  /// Drops blanks that stand beside a sign, and ends of lines after `{ ( [ , ; }`, outside texts and patterns.
  private static func withoutBlanks(_ source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      let byte = source[index]
      if let end = endOfLiteral(source, at: index, after: result) {
        result += source[index..<end]
        index = end
        continue
      }
      index += 1
      let next = index < source.count ? source[index] : 0
      let last = result.last ?? UInt8(ascii: "\n")
      let isBlank = byte == UInt8(ascii: " ") && !(isPart(last) && isPart(next)) && !(last == next && next != byte)
      let isBreak = byte == UInt8(ascii: "\n") && "{([,;}\n".utf8.contains(last) && !result.isEmpty
      if !isBlank && !isBreak { result.append(byte) }
    }
    return result
  }

  /// Where a text, template or pattern ends that begins at `start`; nil if none does.
  private static func endOfLiteral(_ source: [UInt8], at start: Int, after before: [UInt8]) -> Int? {
    let mark = source[start]
    guard "'`/".utf8.contains(mark) else { return nil }
    let isBehindWord = before.suffix(6).elementsEqual("return".utf8)
    if mark == UInt8(ascii: "/"), let last = before.last, !isBehindWord, !"(,=!?:&|[{;\n>".utf8.contains(last) {
      return nil
    }
    var index = start + 1
    var isInSet = false
    while index < source.count, source[index] != mark || isInSet {
      if source[index] == UInt8(ascii: "\\") { index += 1 }
      if mark == UInt8(ascii: "/"), index < source.count {
        if source[index] == UInt8(ascii: "[") {
          isInSet = true
        } else if source[index] == UInt8(ascii: "]") {
          isInSet = false
        }
      }
      index += 1
    }
    return min(index + 1, source.count)
  }

  /// Names of variables, functions and properties that nothing outside the sources sees, and that stand in no text or
  /// pattern there; a test checks the latter, and that each occurs.
  package static let internalNames: [String] = """
    word file hits text folded hit entry words number root cut start shard group found most last kind fail chosen exact
    better whole other ranked prefix asked sums parts steps stored item scores places plain stem regions frontCoded
    generation documents holding cuts counting problems kinds share correct wanted begin marked update readRoot readShard weight
    ancestors overflow synonyms announce latest resultsPage correction element decoder LIMIT
    perStore perPassage addPrefix addParts addSynonyms lookUp prefixWeight pick matcher response reader
    rising record passage withPhrases phrases telling rank safeURL SPECIAL IGNORED HYPHEN PERSON LINKERS ENDINGS
    FILTERS selects address filtered complete suggest choose show timer running opening
    query place event chunks pattern region vowel result answer match Hits Bytes Index inflate phrase
    batch known border linker parameters nearestTo letter files verb light PARTICIPLE lists rest
    lower latin code char scale byte shared numbers members passes pass counts holds enough common least cost far rows
    row typed note run work visible later made forms full ask entries texts sum idf fold terms
    distance WORD BODY SHORT names options attributes page right left base
    Files Matching term tail scan doc amount series mainTerm extent finish entryKey hitList postings isSought raw
    best more fault field choices everyHit joined others choice box
    strict counted settle offer awaited filled before path wrong first next put load missing step out bytes string
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Replaces each internal name by one of one or two letters that the sources do not use; the most frequent get one.
  private static func shortened(_ source: [UInt8]) -> [UInt8] {
    // The words of the language that short, so that none becomes a name.
    var identifiers = Dictionary(uniqueKeysWithValues: ["do", "if", "in"].map { (Array($0.utf8)[...], 0) })
    forEachIdentifier(source) { identifiers[source[$0], default: 0] += 1 }
    // Letters that the language's own words have often come first: a compressor has short codes for them.
    let alphabet = Array("etnraisoclufdhpmgvybwkxjqz".utf8)
    var letters = alphabet.map { [$0] } + alphabet.map { [$0 & ~0x20] }
    letters += letters.flatMap { first in alphabet.map { first + [$0] } }
    var free = letters.filter { identifiers[$0[...]] == nil }.makeIterator()
    var names: [ArraySlice<UInt8>: [UInt8]] = [:]
    let uses = internalNames.map { (name: Array($0.utf8)[...], count: identifiers[Array($0.utf8)[...]] ?? 0) }
    for (name, _) in uses.sorted(by: { $0.count > $1.count }) { names[name] = free.next() }
    names[Array("const".utf8)[...]] = Array("let".utf8)
    var result: [UInt8] = []
    var copied = 0
    forEachIdentifier(source) { range in
      guard let name = names[source[range]] else { return }
      result += source[copied..<range.lowerBound] + name
      copied = range.upperBound
    }
    return result + source[copied...]
  }

  /// Runs of ASCII letters, digits, `_` and `$` that are no part of a hyphenated word.
  private static func forEachIdentifier(_ source: [UInt8], _ body: (Range<Int>) -> Void) {
    var index = 0
    while index < source.count {
      let start = index
      while index < source.count, isPart(source[index]) { index += 1 }
      if index > start { body(start..<index) } else { index += 1 }
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byteClass(byte) <= 2 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte >= 0x80
  }
}
