import JSON

/// A table for spreadsheets and programs (RFC 4180: quoted fields, CRLF), UTF-8.
struct CSV {
  /// Where the file will be opened.
  enum Dialect {
    /// Commas, as RFC 4180 has it.
    case standard
    /// Semicolons and a byte order mark: so the German Excel opens it in columns and with its umlauts.
    case germanExcel
  }

  var header: [String]
  var rows: [[JSON]]

  func bytes(_ dialect: Dialect) -> [UInt8] {
    let separator = dialect == .standard ? UInt8(ascii: ",") : UInt8(ascii: ";")
    var out: [UInt8] = dialect == .standard ? [] : [0xEF, 0xBB, 0xBF]
    write(header, separator, &out)
    for row in rows { write(row.map(CSV.text), separator, &out) }
    return out
  }

  private func write(_ fields: [String], _ separator: UInt8, _ out: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { out.append(separator) }
      CSV.write(field, separator, &out)
    }
    out += [0x0D, 0x0A]
  }

  private static func write(_ field: String, _ separator: UInt8, _ out: inout [UInt8]) {
    let text = guarded(field)
    guard text.utf8.contains(where: { $0 == separator || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }) else {
      out += text.utf8
      return
    }
    out.append(0x22)
    for byte in text.utf8 { out += byte == 0x22 ? [0x22, 0x22] : [byte] }
    out.append(0x22)
  }

  /// Spreadsheets run fields that begin like a formula (OWASP, CSV Injection); an apostrophe in front makes them text.
  private static func guarded(_ field: String) -> String {
    guard let first = field.utf8.first, "=+-@\t\r".utf8.contains(first) else { return field }
    return "'" + field
  }

  /// A value in one cell; several are separated by a bar. A text may hold a bar too: the JSON file beside keeps values apart.
  private static func text(_ value: JSON) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "ja" : "nein"
    case .int(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .array(let values): values.map(text).joined(separator: " | ")
    case .object(let members): members.map { "\($0.name): \(text($0.value))" }.joined(separator: ", ")
    }
  }
}
