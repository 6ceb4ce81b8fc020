/// The texts of a document, by weight in ranking. Raw value: place in ``FieldCounts``.
enum Field: Int, Sendable {
  case body, headings, title, summary, topics, place
}

/// How often a word stands in each field of a document, in 32 bits; what does not fit counts as the most that does.
struct FieldCounts: Sendable {
  var bits: UInt32 = 0

  private static let shifts: [UInt32] = [0, 14, 18, 22, 26, 29]
  private static let masks: [UInt32] = [0x3FFF, 15, 15, 15, 7, 7]

  var body: UInt32 { bits & 0x3FFF }
  var headings: UInt32 { bits >> 14 & 15 }
  var title: UInt32 { bits >> 18 & 15 }
  var summary: UInt32 { bits >> 22 & 15 }
  var topics: UInt32 { bits >> 26 & 7 }
  var place: UInt32 { bits >> 29 }

  /// What adds one in a field, and the mask that tells whether there is room.
  static func unit(of field: Field) -> (one: UInt32, full: UInt32) {
    (1 << shifts[field.rawValue], masks[field.rawValue] << shifts[field.rawValue])
  }
}

/// The words of a run of documents, counted per document and field. The costly half of building: every byte passes here.
struct DocumentScan: ~Copyable, WordSink {
  private(set) var forms = Vocabulary(capacity: 1 << 14)
  /// By form: whether it was seen with a capital inside running text.
  private(set) var capital: [Bool] = []
  /// By form: where it was first seen, for showing it as it is written.
  private(set) var firstSeen: [Sighting] = []
  /// Form and counts of each document in turn; `documentEnds` cuts them.
  private(set) var entries: [(form: UInt32, counts: FieldCounts)] = []
  private(set) var documentEnds: [Int] = []
  /// Words of title, summary and body of each document.
  private(set) var lengths: [(title: Int, summary: Int, body: Int)] = []

  struct Sighting: Sendable {
    var document: UInt32
    var field: Field
    /// Which of the field's texts, where it has several.
    var part: UInt16
    var start: UInt32
    var end: UInt32
  }

  private var latestDocument: [UInt32] = []
  private var latestEntry: [UInt32] = []
  private var document: UInt32 = 0
  private var field = Field.body
  private var unit: (one: UInt32, full: UInt32) = (1, 0x3FFF)
  private var part: UInt16 = 0
  private var words = 0
  private let stopForms: Int

  init() {
    for word in StopWords.german { _ = forms.intern(word.utf8) }
    stopForms = forms.count
    for _ in 0..<stopForms { addForm(capital: false, start: 0, end: 0) }
  }

  /// Gives the counts away.
  consuming func finish() -> FinishedScan {
    FinishedScan(
      forms: forms, capital: capital, firstSeen: firstSeen, entries: entries, documentEnds: documentEnds,
      lengths: lengths)
  }

  /// Scans one document; `number` is its place in the index.
  mutating func scan(_ source: SearchDocument, number: Int, with scanner: inout WordScanner) {
    document = UInt32(number) + 1
    let title = scan(source.title, as: .title, &scanner)
    let summary = scan(source.summary, as: .summary, &scanner)
    scan(source.topics, as: .topics, &scanner)
    scan(source.placeTexts, as: .place, &scanner)
    scan(source.headings, as: .headings, &scanner)
    begin(.body)
    source.body.withUnsafeBufferPointer { scanner.scan($0, into: &self) }
    lengths.append((title, summary, words))
    documentEnds.append(entries.count)
  }

  private mutating func begin(_ field: Field) {
    self.field = field
    unit = FieldCounts.unit(of: field)
    words = 0
  }

  private mutating func scan(_ texts: [String], as field: Field, _ scanner: inout WordScanner) {
    for (index, text) in texts.enumerated() {
      part = UInt16(truncatingIfNeeded: index)
      _ = scan(text, as: field, &scanner)
    }
    part = 0
  }

  private mutating func scan(_ text: String, as field: Field, _ scanner: inout WordScanner) -> Int {
    begin(field)
    var text = text
    text.withUTF8 { scanner.scan($0, into: &self) }
    return words
  }

  @inline(__always)
  mutating func word(_ folded: UnsafeBufferPointer<UInt8>, start: Int, end: Int, capital: Bool) {
    let form = forms.intern(folded)
    words += 1
    if form < stopForms && field != .title && field != .topics { return }
    if form == self.capital.count { addForm(capital: capital, start: start, end: end) }
    if capital { self.capital[form] = true }
    count(form)
  }

  mutating func joined(_ folded: UnsafeBufferPointer<UInt8>, start: Int, end: Int) {
    let form = forms.intern(folded)
    if form == capital.count { addForm(capital: true, start: start, end: end) }
    count(form)
  }

  mutating func ellipsis(_ key: UnsafeBufferPointer<UInt8>) {
    let form = forms.intern(key)
    if form == capital.count { addForm(capital: false, start: 0, end: 0) }
    count(form)
  }

  @inline(__always)
  private mutating func count(_ form: Int) {
    if latestDocument[form] == document {
      let entry = Int(latestEntry[form])
      let bits = entries[entry].counts.bits
      if bits & unit.full != unit.full { entries[entry].counts.bits = bits + unit.one }
      return
    }
    latestDocument[form] = document
    latestEntry[form] = UInt32(entries.count)
    entries.append((UInt32(form), FieldCounts(bits: unit.one)))
  }

  private mutating func addForm(capital: Bool, start: Int, end: Int) {
    self.capital.append(capital)
    firstSeen.append(
      Sighting(document: document, field: field, part: part, start: UInt32(start), end: UInt32(end)))
    latestDocument.append(0)
    latestEntry.append(0)
  }
}
