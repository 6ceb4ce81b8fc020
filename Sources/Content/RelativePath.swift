/// A path of a file named from within a folder, with `.` and `..` worked out.
///
/// - Returns: the path below the content folder, or nil if it leads out of it.
public func resolvePath(_ written: some StringProtocol, from directory: String) -> String? {
  if written.hasPrefix("../"), !directory.contains("/") {
    // `../orte/eilenburg`: what most links look like.
    let rest = written.dropFirst(3)
    if !rest.utf8.contains(UInt8(ascii: ".")), !rest.hasPrefix("/"), !rest.contains("//") { return String(rest) }
  }
  var parts = written.hasPrefix("/") ? [] : directory.split(separator: "/").map(String.init)
  for part in written.split(separator: "/") {
    switch part {
    case ".": continue
    case "..":
      guard !parts.isEmpty else { return nil }
      parts.removeLast()
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
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
