/// A path of a file named from within a folder, with `.` and `..` worked out.
///
/// - Returns: the path below the content folder, or nil if it leads out of it.
public func resolvePath(_ written: some StringProtocol, from directory: String) -> String? {
  // On bytes: every link of every entry passes through here.
  var path: [UInt8] = []
  path.reserveCapacity(directory.utf8.count + written.utf8.count)
  if written.utf8.first != UInt8(ascii: "/") { _ = append(directory.utf8, to: &path) }
  return append(written.utf8, to: &path) ? String(decoding: path, as: UTF8.self) : nil
}

/// Appends the parts of a path; false if `..` leads above the beginning.
private func append(_ bytes: some Sequence<UInt8>, to path: inout [UInt8]) -> Bool {
  var part: [UInt8] = []
  func endPart() -> Bool {
    defer { part.removeAll(keepingCapacity: true) }
    if part.isEmpty || part == [UInt8(ascii: ".")] { return true }
    guard part == Array("..".utf8) else {
      if !path.isEmpty { path.append(UInt8(ascii: "/")) }
      path += part
      return true
    }
    guard !path.isEmpty else { return false }
    path.removeSubrange((path.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
    return true
  }
  for byte in bytes {
    if byte != UInt8(ascii: "/") { part.append(byte) } else if !endPart() { return false }
  }
  return endPart()
}

/// Text with `%xx` decoded (RFC 3986 § 2.1); unchanged if that is not UTF-8.
public func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  let source = Array(text.utf8)
  var index = 0
  while index < source.count {
    if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
      let value = UInt8(String(decoding: source[index + 1...index + 2], as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      index += 3
    } else {
      bytes.append(source[index])
      index += 1
    }
  }
  return String(validating: bytes, as: UTF8.self) ?? text
}

/// A path as it stands in an address: everything but unreserved characters, `/` and a few marks is `%xx` (RFC 3986 § 2.3).
public func percentEncoded(path: String) -> String {
  let isPlain = { (byte: UInt8) in
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || [0x2D, 0x2E, 0x5F, 0x7E, 0x2F].contains(byte)
  }
  guard !path.utf8.allSatisfy(isPlain) else { return path }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    if isPlain(byte) {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
