/// A buffer for the folded form of one word; letters go in as they are read.
///
/// Folding rules beside ``LetterFolding``: `ae`, `oe` become `a`, `o`; `ue` becomes `u` unless a vowel or `q` stands before
/// it (`neue`, `Quelle`). What exceeds 64 scalars is cut off, so that no input makes long terms.
struct FoldedWord: ~Copyable {
  /// Longest folded word, in Unicode scalars.
  static let limit = 64
  private static let capacity = 64 * 4 + 8

  let bytes: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var scalars = 0
  /// Whether an `e` that comes next only spells an umlaut.
  private var takesE = false
  private var last: UInt8 = 0

  init() {
    bytes = .allocate(capacity: Self.capacity)
    bytes.initialize(repeating: 0, count: Self.capacity)
  }

  deinit { bytes.deallocate() }

  var isEmpty: Bool { count == 0 }
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
  var array: [UInt8] { Array(buffer) }

  mutating func removeAll() {
    count = 0
    scalars = 0
    takesE = false
    last = 0
  }

  /// Appends a lower-case ASCII letter or digit.
  @inline(__always)
  mutating func append(ascii letter: UInt8) {
    if takesE && letter == UInt8(ascii: "e") {
      takesE = false
      last = letter
      return
    }
    takesE =
      letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o")
      || (letter == UInt8(ascii: "u") && !Self.keepsUE(after: last))
    last = letter
    guard scalars < Self.limit else { return }
    bytes[count] = letter
    count += 1
    scalars += 1
  }

  /// Appends a scalar outside ASCII: folded, or in lower case if no fold is known. Marks disappear.
  mutating func append(scalar: Unicode.Scalar) {
    if let fold = LetterFolding.fold(scalar.value) {
      append(ascii: fold.first)
      if fold.second != 0 { append(ascii: fold.second) }
      return
    }
    guard !(0x300...0x36F).contains(scalar.value) else { return }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      takesE = false
      last = 0
      guard scalars < Self.limit else { return }
      for byte in lower.utf8 {
        bytes[count] = byte
        count += 1
      }
      scalars += 1
    }
  }

  /// Appends an already folded word; used to join the parts of a hyphenated one.
  mutating func append(folded part: UnsafeBufferPointer<UInt8>) {
    for byte in part {
      if byte & 0xC0 != 0x80 {
        guard scalars < Self.limit else { return }
        scalars += 1
      }
      bytes[count] = byte
      count += 1
    }
  }

  /// Folds a single word.
  static func fold(_ text: [UInt8]) -> [UInt8] {
    var word = FoldedWord()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !isIgnorable(scalar) {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if byteClass(byte) <= 2 { word.append(ascii: byteClass(byte) == 1 ? byte | 0x20 : byte) }
      } else if isWordScalar(scalar) {
        word.append(scalar: scalar)
      }
    }
    return word.array
  }

  private static func keepsUE(after letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), UInt8(ascii: "q"):
      return true
    default: return false
    }
  }
}
