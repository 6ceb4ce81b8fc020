/// Text of XML with its character references and the five entities that every document has resolved (XML 1.0 § 4.1, § 4.6).
/// What is none of these stays.
func withoutReferences(_ text: ArraySlice<UInt8>) -> [UInt8] {
  guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
  let parts = String(decoding: text, as: UTF8.self).split(separator: "&", omittingEmptySubsequences: false)
  var resolved = String(parts[0])
  for part in parts.dropFirst() {
    if let end = part.firstIndex(of: ";"), let character = character(named: part[..<end]) {
      resolved.unicodeScalars.append(character)
      resolved += part[part.index(after: end)...]
    } else {
      resolved += "&" + part
    }
  }
  return Array(resolved.utf8)
}

private func character(named name: Substring) -> Unicode.Scalar? {
  switch name {
  case "amp": "&"
  case "lt": "<"
  case "gt": ">"
  case "quot": "\""
  case "apos": "'"
  case _ where name.lowercased().hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
  case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
  default: nil
  }
}
