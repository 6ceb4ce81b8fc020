import Diagnostics

/// How somebody is reached: the way is recognised by its form.
public enum ContactWay: Sendable, Hashable {
  case address(String)
  case email(String)
  case phone(String)
}

extension Kind where Value == String {
  /// An https or http address (RFC 3986) with a host that has a dot.
  public static var address: Kind {
    Kind(.address, placeholder: "https://example.org/") { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if isWebAddress(text) { return text }
      reader.report(.notAnAddress(reader.name, text), at: node, better: addressMeant(by: text))
      return nil
    }
  }

  /// One mail address (the dot-atom form of RFC 5322 § 3.4.1).
  public static var email: Kind {
    Kind(.email, placeholder: "redaktion@example.org") { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if isMailAddress(text) { return text }
      reader.report(.notAMailAddress(reader.name, text), at: node, better: nil)
      return nil
    }
  }

  /// A telephone number with area code, as dialled (`030 23125 000`, `+49 30 23125000`).
  public static var phone: Kind {
    Kind(.phone, placeholder: "030 23125000") { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if isPhoneNumber(text) { return text }
      reader.report(.notAPhoneNumber(reader.name, text), at: node, better: nil)
      return nil
    }
  }
}

extension Kind where Value == ContactWay {
  /// An address, a mail address or a telephone number.
  public static var contact: Kind {
    Kind(.contact, placeholder: .phone("")) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if isWebAddress(text) { return .address(text) }
      if isMailAddress(text) { return .email(text) }
      if isPhoneNumber(text) { return .phone(text) }
      reader.report(.notAContact(reader.name, text), at: node, better: contactMeant(by: text))
      return nil
    }
  }
}

/// The same way without the scheme that belongs into links only, or with the one that an address lacks.
private func contactMeant(by text: String) -> String? {
  for scheme in ["mailto:", "tel:"] where text.lowercased().hasPrefix(scheme) {
    let rest = trimmed(String(text.dropFirst(scheme.count)))
    return isMailAddress(rest) || isPhoneNumber(rest) ? rest : nil
  }
  return addressMeant(by: text)
}

/// The address with its scheme, in small letters, and without the angle brackets of a mail.
private func addressMeant(by text: String) -> String? {
  if text.hasPrefix("<"), text.hasSuffix(">") {
    let inner = String(text.dropFirst().dropLast())
    return isWebAddress(inner) ? inner : addressMeant(by: inner)
  }
  // `www.example.org/a`, `example.org`
  if text.contains(#/^[A-Za-z0-9äöüß.-]+\.[a-z]{2,}(\/\S*)?$/#) {
    return isWebAddress("https://" + text) ? "https://" + text : nil
  }
  guard let end = text.firstRange(of: "://") else { return nil }
  let mended = text[..<end.lowerBound].lowercased() + text[end.lowerBound...]
  return isWebAddress(mended) ? mended : nil
}

/// An absolute http or https address without spaces, quotation marks or user part.
public func isWebAddress(_ text: String) -> Bool {
  let rest: Substring
  if text.hasPrefix("https://") {
    rest = text.dropFirst(8)
  } else if text.hasPrefix("http://") {
    rest = text.dropFirst(7)
  } else {
    return false
  }
  let host = rest.prefix { !"/?#:".contains($0) }
  let forbidden: Set<Character> = ["\"", "<", ">", "\\", "^", "`", "{", "|", "}", "@"]
  guard host.contains("."), !host.hasPrefix("."), !host.hasSuffix("."), !host.contains("..") else { return false }
  let behind = rest.dropFirst(host.count)
  if behind.hasPrefix(":") {
    let port = behind.dropFirst().prefix { !"/?#".contains($0) }
    guard port.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(port), 1...65_535 ~= number else {
      return false
    }
  }
  guard host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }) else { return false }
  return rest.count <= 2_000
    && rest.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace }
    && !rest.prefix(while: { $0 != "/" }).contains { forbidden.contains($0) }
    && !rest.contains { forbidden.contains($0) && $0 != "@" }
}

/// `local@domain.tld` with the characters people use.
public func isMailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, text.utf8.count <= 254 else { return false }
  let local = parts[0]
  let domain = parts[1]
  let isLocal = { (c: Character) in c.isASCII && (c.isLetter || c.isNumber || "._%+-".contains(c)) }
  let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
  return !local.isEmpty && local.allSatisfy(isLocal) && !local.hasPrefix(".") && !local.hasSuffix(".")
    && labels.count >= 2
    && labels.allSatisfy { label in
      !label.isEmpty && !label.hasPrefix("-") && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
}

/// Digits with spaces, hyphens, slashes, brackets; begins with 0 or +; 6 to 20 digits (ITU-T E.164 allows 15, extensions more).
/// The short numbers that begin with 11, such as 115 of the public offices, have 3 to 6.
public func isPhoneNumber(_ text: String) -> Bool {
  let digits = text.filter { ("0"..."9").contains($0) }
  let isShort = text.hasPrefix("11")
  guard isShort || text.hasPrefix("0") || text.hasPrefix("+") || text.hasPrefix("(0") else { return false }
  // `030 23125-101/-102` are two.
  guard !text.filter({ $0 != " " }).contains("/-") else { return false }
  return (isShort ? 3...6 : 6...20).contains(digits.count)
    && text.dropFirst().allSatisfy { ("0"..."9").contains($0) || " -–/()".contains($0) }
}
