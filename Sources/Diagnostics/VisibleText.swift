/// Text from files and file names as it may be shown: characters that steer a terminal, reverse the direction of
/// writing or cannot be seen are replaced by something that can.
///
/// C0 controls and DEL become their pictures (U+2400 …), so that a column stays a column; C1 controls, line and
/// paragraph separators and format characters become `<U+202E>`. Joiners and variation selectors of emoji stay.
package func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { visible($0) != nil }) else { return text }
  return text.unicodeScalars.reduce(into: "") { out, scalar in
    if let replacement = visible(scalar) { out += replacement } else { out.unicodeScalars.append(scalar) }
  }
}

/// What to show for a scalar that must not be shown as it is.
func visible(_ scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x00..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map(String.init)
  case 0x20..<0x7F: return nil
  case 0x7F: return "\u{2421}"
  case 0x200D: return nil
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  default: return nil
  }
}

/// How many columns of a terminal a scalar takes: 0 for marks that combine with the one before, 2 for wide ones
/// (Unicode Standard Annex #11, East Asian Width W and F, by blocks), otherwise 1.
func columns(of scalar: Unicode.Scalar) -> Int {
  guard scalar.value >= 0x300 else { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
    0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
