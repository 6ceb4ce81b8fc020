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
  /// Files named beside the entry, to be looked for.
  public internal(set) var files: [WrittenFile] = []

  private let source: SourceText?
  private let mapping: [Node.Pair]
  private let place: Place
  private let path: String
  /// All keys in order of declaration; few enough that searching beats hashing.
  private var known: [String] = []
  private var used: [String] = []
  private var missing: [Declared] = []
  private var faulty: [String] = []

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
    used.append(field.key)
    var reader = Reader(
      source: source, key: field.key, kind: kind, isRequired: field.isRequired, example: field.example, path: path)
    let value: Value?
    if pair.value.isEmpty {
      reader.report(
        field.isRequired ? .emptyRequired(field.key) : .emptyOptional(field.key), at: pair.keyPlace,
        correction: "\(field.key): \(field.example)")
      value = nil
    } else {
      value = kind.read(pair.value, &reader)
    }
    if value == nil || !reader.diagnostics.isEmpty { faulty.append(field.key) }
    if !reader.diagnostics.isEmpty { diagnostics += reader.diagnostics }
    if !reader.references.isEmpty { references += reader.references }
    if !reader.files.isEmpty { files += reader.files }
    return value
  }
}

extension Form {
  /// Whether a field stands in the entry and was read without mistakes.
  public func has(_ key: String) -> Bool { used.contains(key) && !faulty.contains(key) }

  /// Whether a field stands in the entry, rightly or wrongly.
  public func mentions(_ key: String) -> Bool { used.contains(key) }

  /// Reports a mistake about the given fields, at the first of them that stands in the entry. Nothing is reported if one of them
  /// was itself misread: one mistake gives one message.
  public mutating func report(_ message: Message, about keys: String..., correction: String? = nil) {
    guard let source, !keys.contains(where: faulty.contains) else { return }
    let pair = keys.compactMap { key in mapping.first { $0.key == key } }.first
    let place = pair?.keyPlace ?? place
    let location = source.location(line: place.line, column: place.column, length: place.length)
    diagnostics.append(Diagnostic(message, at: location, correction: correction))
  }

  /// The place of a field's value, or of the whole form.
  public func place(of key: String) -> Place {
    mapping.first { $0.key == key }?.value.place ?? place
  }

  /// Ends the reading: what is left over is unknown, what is missing is reported; an unknown key that is nearly
  /// a missing one is a single slip.
  mutating func finish() {
    guard let source else { return }
    var stillMissing = missing
    for pair in mapping where !used.contains(pair.key) {
      let open = stillMissing.map(\.key)
      let unused = known.filter { !used.contains($0) }
      let suggestion =
        nearest(to: pair.key, among: open) ?? nearest(to: pair.key, among: unused)
        ?? nearest(to: pair.key, among: known)
      stillMissing.removeAll { $0.key == suggestion }
      let location = source.location(
        line: pair.keyPlace.line, column: pair.keyPlace.column, length: pair.keyPlace.length)
      let correction = suggestion.flatMap { corrected(location.excerpt ?? "", pair.writtenKey, $0) }
      diagnostics.append(
        Diagnostic(
          .unknownField(pair.writtenKey, in: path, suggestion: suggestion, known: known), at: location,
          correction: correction))
    }
    for field in stillMissing {
      let location = source.location(line: place.line, column: place.column, length: place.length)
      diagnostics.append(
        Diagnostic(
          .missingField(field.key, in: path, help: field.help), at: location,
          correction: "\(field.key): \(field.example)"))
    }
  }

  private func corrected(_ line: String, _ written: String, _ key: String) -> String? {
    guard let range = line.range(of: written) else { return nil }
    return line.replacingCharacters(in: range, with: key)
  }
}

extension String {
  /// The first place of `needle`.
  fileprivate func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
