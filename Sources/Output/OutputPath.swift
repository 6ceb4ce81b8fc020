/// A path below the output folder, compared byte by byte (a `String` would treat differently composed
/// umlauts as one name, most file systems do not).
struct OutputPath: Hashable, Comparable, Sendable {
  let text: String

  /// A path that the operating system gave us.
  init(listed text: String) { self.text = text }

  /// A path that a page or an asset asks for.
  ///
  /// Allowed are one or more names separated by `/`, each at most 255 bytes, together at most 1,024. Refused are
  /// absolute paths, empty names, `.` and `..`, backslashes, control characters (C0, DEL, C1), and the names that
  /// the output folder keeps for itself.
  init(checking text: String) throws(OutputError) {
    guard !text.isEmpty else { throw .badPath(text, de: "er ist leer", en: "it is empty") }
    guard text.utf8.count <= 1024 else {
      throw .badPath(text, de: "er ist länger als 1024 Bytes", en: "it is longer than 1024 bytes")
    }
    guard !reservedNames.contains(text) else {
      throw .badPath(text, de: "dieser Name ist vergeben", en: "this name is reserved")
    }
    if let complaint = OutputPath.complaint(about: text) { throw .badPath(text, de: complaint.de, en: complaint.en) }
    self.text = text
  }

  private static func complaint(about text: String) -> (de: String, en: String)? {
    var length = 0
    var onlyDots = true
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "/"):
        if let complaint = complaint(aboutNameOf: length, onlyDots: onlyDots) { return complaint }
        (length, onlyDots, previous) = (0, true, 0)
        continue
      case UInt8(ascii: "\\"): return ("er enthält einen Rückstrich", "it contains a backslash")
      case 0..<0x20, 0x7F: return ("er enthält ein Steuerzeichen", "it contains a control character")
      case 0x80..<0xA0 where previous == 0xC2:
        return ("er enthält ein Steuerzeichen", "it contains a control character")
      case UInt8(ascii: "."): break
      default: onlyDots = false
      }
      length += 1
      previous = byte
    }
    return complaint(aboutNameOf: length, onlyDots: onlyDots)
  }

  private static func complaint(aboutNameOf length: Int, onlyDots: Bool) -> (de: String, en: String)? {
    if length == 0 { return ("ein Name darin ist leer", "a name in it is empty") }
    if onlyDots && length <= 2 { return ("er enthält ».« oder »..«", "it contains “.” or “..”") }
    if length > 255 { return ("ein Name darin ist länger als 255 Bytes", "a name in it is longer than 255 bytes") }
    return nil
  }

  /// The path of the folder it lies in, `nil` at the top.
  var parent: OutputPath? {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return OutputPath(listed: String(text[..<slash]))
  }

  /// A path in this folder; the top folder is the empty path.
  func appending(_ name: String) -> OutputPath {
    OutputPath(listed: text.isEmpty ? name : text + "/" + name)
  }

  static func == (left: OutputPath, right: OutputPath) -> Bool { compare(left, right) == 0 }
  static func < (left: OutputPath, right: OutputPath) -> Bool { compare(left, right) < 0 }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private static func compare(_ left: OutputPath, _ right: OutputPath) -> Int {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { a in
      right.withUTF8 { b in
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
        return a.count - b.count
      }
    }
  }
}

/// Names at the top of the output folder that no page may take: our list of files, and the files by which
/// people keep the folder in their repository.
let reservedNames: Set<String> = [Manifest.fileName, ".gitignore", ".gitkeep"]
