/// A path of a file named from within a folder, with `.` and `..` worked out.
///
/// - Returns: the path below the content folder, or nil if it leads out of it.
public func resolvePath(_ written: some StringProtocol, from directory: String) -> String? {
  // On bytes: every link of every entry passes through here.
  if !written.utf8.contains(UInt8(ascii: ".")), !written.utf8.contains(UInt8(ascii: "/")), !directory.isEmpty,
    !written.isEmpty
  {
    return "\(directory)/\(written)"
  }
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
