import JSON

/// A value as YAML in block style. Every text is double-quoted, because JSON's escapes are YAML's (YAML 1.2 § 5.7)
/// and no reader can then take a text for a number, a date or a truth value.
public func yaml(_ value: JSON) -> String {
  var lines: [String] = []
  write(value, indent: 0, to: &lines)
  return lines.joined(separator: "\n") + "\n"
}

private func write(_ value: JSON, indent: Int, to lines: inout [String]) {
  let space = String(repeating: " ", count: indent)
  switch value {
  case .object(let members) where !members.isEmpty:
    for member in members {
      if isFlat(member.value) {
        lines.append("\(space)\(member.name): \(flat(member.value))")
      } else {
        lines.append("\(space)\(member.name):")
        write(member.value, indent: indent + 2, to: &lines)
      }
    }
  case .array(let elements) where !elements.isEmpty:
    for element in elements {
      let first = lines.count
      write(element, indent: indent + 2, to: &lines)
      lines[first] = "\(space)- \(lines[first].dropFirst(indent + 2))"
    }
  default: lines.append(space + flat(value))
  }
}

/// Whether a value stands on its key's line: scalars, lists of scalars, and what is empty.
private func isFlat(_ value: JSON) -> Bool {
  switch value {
  case .object(let members): members.isEmpty
  case .array(let elements): elements.allSatisfy { if case .object = $0 { false } else { isFlat($0) } }
  default: true
  }
}

private func flat(_ value: JSON) -> String {
  switch value {
  case .array(let elements): "[" + elements.map(flat).joined(separator: ", ") + "]"
  default: value.text()
  }
}
