import Diagnostics

/// A content type's declaration runs over a form, once for every entry to read its fields and once to describe them:
///
/// ```swift
/// init(_ form: inout Form) {
///   titel = form.required("titel", .text(3...110), help: "Überschrift der Seite.", example: "Alter Bahnhof wird Treffpunkt")
///   kosten = form.optional("kosten", .money, help: "Gesamtkosten in Euro.", example: "45000")
/// }
/// ```
///
/// Reading never stops at a mistake: it is noted, a placeholder stands in, and the next field is read. An entry
/// with notes of grave mistakes is not published, so placeholders never reach a page.
public struct Form: Sendable {
  /// The fields in order of declaration.
  public private(set) var fields: [Field] = []
  /// What reading found wrong.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// References to other entries, to be resolved when all entries are known.
  public internal(set) var references: [Reference] = []
  /// What was probably meant where no name stands, each with its diagnostic.
  var guesses: [Guess] = []
  /// Files named beside the entry, to be looked for.
  public internal(set) var files: [WrittenFile] = []

  private let source: SourceText?
  let mapping: [Node.Pair]
  private let place: Place
  private let path: String
  /// All keys in order of declaration; few enough that searching beats hashing.
  private var known: [String] = []
  private var used: [String] = []
  /// Optional fields that stand there without a value on purpose.
  private var cleared: [String] = []
  private var missing: [Declared] = []
  private var faulty: [String] = []
  /// Misspelt keys with the free ones that they must be, and what was said about them.
  private(set) var misspelt: [(written: String, key: String, diagnostic: Diagnostic)] = []
  /// What was noted because a field is absent, not because one is wrong.
  private(set) var absences: [Diagnostic] = []
  /// Fields of which one is needed because of what others say.
  private(set) var lacking: [[String]] = []
  /// Mistakes that consist in fields being absent; held back until it is known that none of these is merely misspelt.
  private var lacks: [(keys: [String], diagnostic: Diagnostic)] = []

  /// A form that describes: every field is absent, nothing is reported.
  public init() { self.init(source: nil, mapping: [], place: Place(line: 1, column: 1), path: "") }

  /// A form that reads a mapping. `path` names the surrounding field in messages, `place` is where a missing field is reported.
  init(source: SourceText?, mapping: [Node.Pair], place: Place, path: String) {
    self.source = source
    self.mapping = mapping
    self.place = place
    self.path = path
  }

  /// Whether this run only describes the fields.
  public var isDescribing: Bool { source == nil }

  /// Reads a field that every entry must have.
  public mutating func required<Value>(_ key: String, _ kind: Kind<Value>, help: String, example: String) -> Value {
    let declared = Declared(key: key, isRequired: true, help: help, example: example)
    if let value = value(of: declared, kind) { return value }
    return kind.placeholder
  }

  /// Reads a field that may be left out.
  public mutating func optional<Value>(_ key: String, _ kind: Kind<Value>, help: String, example: String) -> Value? {
    value(of: Declared(key: key, isRequired: false, help: help, example: example), kind)
  }

  /// Reads a field that may be left out and then holds `fallback`; `written` is how that stands in a file.
  public mutating func optional<Value>(
    _ key: String, _ kind: Kind<Value>, or fallback: Value, written: String, help: String, example: String
  ) -> Value {
    let declared = Declared(key: key, isRequired: false, help: help, example: example, fallback: written)
    return value(of: declared, kind) ?? fallback
  }

  /// Reads a list that may be left out and is then empty.
  public mutating func list<Element>(
    _ key: String, of kind: Kind<Element>, _ count: ClosedRange<Int> = 0...50, help: String, example: String
  ) -> [Element] {
    optional(key, .list(of: kind, count), help: help, example: example) ?? []
  }

  /// A field without its shape, which costs more than reading and is wanted only when describing.
  private struct Declared {
    var key: String
    var isRequired: Bool
    var help: String
    var example: String
    var fallback: String?
  }

  private mutating func value<Value>(of field: Declared, _ kind: Kind<Value>) -> Value? {
    guard let source else {
      fields.append(
        Field(
          key: field.key, shape: kind.shape, isRequired: field.isRequired, help: field.help, example: field.example,
          fallback: field.fallback))
      return nil
    }
    known.append(field.key)
    guard let position = mapping.firstIndex(where: { $0.key == field.key }) else {
      if field.isRequired { missing.append(field) }
      return nil
    }
    let pair = mapping[position]
    if !field.isRequired, pair.value.isCleared {
      cleared.append(field.key)
      return nil
    }
    used.append(field.key)
    var reader = Reader(
      source: source, key: field.key, kind: kind, isRequired: field.isRequired, example: field.example, path: path)
    let value: Value?
    if pair.value.isEmpty {
      reader.reportEmpty(at: pair.keyPlace)
      value = nil
    } else {
      value = kind.read(pair.value, &reader)
    }
    if value == nil || reader.diagnostics.contains(where: { $0.severity == .error }) { faulty.append(field.key) }
    if !reader.diagnostics.isEmpty { diagnostics += reader.diagnostics }
    if !reader.references.isEmpty { references += reader.references }
    if !reader.guesses.isEmpty { guesses += reader.guesses }
    if !reader.files.isEmpty { files += reader.files }
    return value
  }
}

extension Form {
  /// Whether a field stands in the entry and was read without mistakes.
  public func has(_ key: String) -> Bool { used.contains(key) && !faulty.contains(key) }

  /// Fields whose value is a placeholder.
  var unknown: Set<String> { Set(faulty + missing.map(\.key)) }

  /// Whether a field stands in the entry, rightly or wrongly.
  public func mentions(_ key: String) -> Bool { used.contains(key) }

  /// Reports a mistake about the given fields, at the first of them that stands in the entry. Nothing is reported if one of them
  /// was itself misread: one mistake gives one message.
  public mutating func report(_ message: Message, about keys: String...) {
    guard !keys.contains(where: faulty.contains) else { return }
    let pair = keys.compactMap { key in mapping.first { $0.key == key } }.first
    report(message, at: pair?.keyPlace ?? place)
  }

  /// Reports a mistake at a place that an earlier reading gave.
  public mutating func report(_ message: Message, at place: Place) {
    guard let source else { return }
    let location = source.location(line: place.line, column: place.column, length: place.length)
    diagnostics.append(Diagnostic(message, at: location))
  }

  /// Reports that one of the fields `keys` is needed, at the field `anchor`; `addition` is a line that would do. Nothing is
  /// reported if one of them stands there misspelt.
  public mutating func report(_ message: Message, lacking keys: [String], at anchor: String, addition: String? = nil) {
    guard let source else { return }
    let pair = mapping.first { $0.key == anchor }
    let place = pair?.keyPlace ?? place
    let location = source.location(line: place.line, column: place.column, length: place.length)
    let correction = addition.flatMap { added($0, at: place, behind: pair?.value) }
    lacks.append((keys, Diagnostic(message, at: location, correction: correction, isExample: true)))
  }

  /// The place of a field's value, or of the whole form.
  public func place(of key: String) -> Place {
    mapping.first { $0.key == key }?.value.place ?? place
  }

  /// What the extension Front Matter CMS notes beside the fields: the type of an entry, and the group of an object in a list.
  private var noteOfEditor: String { path.isEmpty ? "fmContentType" : "fieldGroup" }

  /// Ends the reading: what is left over is unknown, what is missing is reported; an unknown key that is nearly
  /// a missing one is a single slip.
  mutating func finish() {
    guard let source else { return }
    let parts = partsOfText(in: source)
    diagnostics += parts.diagnostics
    if reportForeignFields(source) { return }
    let glued = reportMissingSpaces(source)
    for pair in mapping
    where !used.contains(pair.key) && !cleared.contains(pair.key) && !parts.keys.contains(pair.key)
      && !glued.contains(pair.key) && pair.key != noteOfEditor
    {
      let wanted = missing.map(\.key) + lacks.flatMap(\.keys)
      let unused = known.filter { !used.contains($0) }
      // A capital begins a field only if nothing else is wrong with it: it is rather the second line of a text.
      let isName = pair.writtenKey.first?.isUppercase != true || known.contains(asciiKey(pair.writtenKey.lowercased()))
      let suggestion =
        !isName
        ? nil
        : nearest(to: pair.key, among: wanted) ?? nearest(to: pair.key, among: unused)
          ?? nearest(to: pair.key, among: known)
      if let suggestion, missing.contains(where: { $0.key == suggestion }) { faulty.append(suggestion) }
      missing.removeAll { $0.key == suggestion }
      lacks.removeAll { lack in lack.keys.contains { $0 == suggestion } }
      let place = pair.keyPlace
      let location = source.location(line: place.line, column: place.column, length: place.length)
      let isFree = suggestion.map { !used.contains($0) } ?? false
      let correction = isFree ? suggestion.flatMap { replaced(place, with: $0, in: location.excerpt) } : nil
      let message = Message.unknownField(pair.writtenKey, in: path, suggestion: suggestion, known: known)
      let diagnostic = Diagnostic(message, at: location, correction: correction)
      diagnostics.append(diagnostic)
      if isFree, let suggestion { misspelt.append((pair.key, suggestion, diagnostic)) }
    }
    absences = lacks.map(\.diagnostic)
    lacking = lacks.map(\.keys)
    for field in missing {
      let location = source.location(line: place.line, column: place.column, length: place.length)
      let correction = added("\(field.key): \(field.example)", at: place, behind: nil)
      let message = Message.missingField(field.key, in: path, help: field.help)
      absences.append(Diagnostic(message, at: location, correction: correction, isExample: true))
    }
    diagnostics += absences
  }

  /// `{lat: 51.46, lon: 12.63}`: none of the fields is known, and all that are needed are missing. That is one mistake.
  private mutating func reportForeignFields(_ source: SourceText) -> Bool {
    guard !path.isEmpty, used.isEmpty, mapping.count > 1, missing.count > 1,
      mapping.allSatisfy({ !$0.writtenKey.contains(":") && nearest(to: $0.key, among: known) == nil })
    else { return false }
    let location = source.location(line: place.line, column: place.column, length: place.length)
    diagnostics.append(Diagnostic(.expectedFields(path, known), at: location))
    return true
  }

  /// `{zeit:10:15, titel:Vortrag}`: without a space YAML takes all of it for a key. What one line lacks is one slip.
  ///
  /// - Returns: the keys that YAML took.
  private mutating func reportMissingSpaces(_ source: SourceText) -> Set<String> {
    let glued = mapping.compactMap { pair in unglued(pair).map { (pair, $0) } }
    for line in Set(glued.map(\.0.keyPlace.line)).sorted() {
      let slips = glued.filter { $0.0.keyPlace.line == line }
      // From the end, so that places stay true.
      let correction = slips.reversed().reduce(source.text(ofLine: line)) { text, slip in
        replaced(slip.0.keyPlace, with: "\(slip.1.key): \(slip.1.value)", in: text) ?? text
      }
      let place = slips[0].0.keyPlace
      let location = source.location(line: line, column: place.column, length: place.length)
      diagnostics.append(Diagnostic(.missingSpace, at: location, correction: correction))
    }
    let keys = glued.map(\.1.key)
    faulty += keys
    missing.removeAll { keys.contains($0.key) }
    lacks.removeAll { lack in lack.keys.contains(where: keys.contains) }
    return Set(glued.map(\.0.key))
  }

  private func unglued(_ pair: Node.Pair) -> (key: String, value: Substring)? {
    guard let colon = pair.writtenKey.firstIndex(of: ":"), pair.value.isEmpty,
      let key = known.first(where: { $0 == asciiKey(String(pair.writtenKey[..<colon])) }), !used.contains(key)
    else { return nil }
    return (key, pair.writtenKey[colon...].dropFirst())
  }

  /// The line at `place` with the line `addition` below it, or above it where there is no fence to stand below. Nil if the
  /// field `value` goes on below that line, or within braces, where a line cannot be added.
  private func added(_ addition: String, at place: Place, behind value: Node?) -> String? {
    guard let source else { return nil }
    let line = source.text(ofLine: place.line)
    if !path.isEmpty {
      guard let first = mapping.first?.keyPlace, !line.unicodeScalars.prefix(first.column - 1).contains("{") else {
        return nil
      }
      let above = String(line.unicodeScalars.prefix(first.column - 1))
      let rest = String(line.unicodeScalars.dropFirst(first.column - 1))
      return "\(above)\(addition)\n\(String(repeating: " ", count: first.column - 1))\(rest)"
    }
    if let value {
      guard case .scalar = value.content, value.place.line == place.line else { return nil }
      return "\(line)\n\(addition)"
    }
    return line.hasPrefix("---") ? "---\n\(addition)" : "\(addition)\n\(line)"
  }
}
