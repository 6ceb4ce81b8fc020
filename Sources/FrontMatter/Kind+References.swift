import Diagnostics

extension Kind where Value == Reference {
  /// The file name of another entry; without `types` any type is allowed and may be named in front (`orte/eilenburg`).
  ///
  /// - Parameter more: the field that takes further entries of the kind.
  public static func reference(_ types: String..., more: String? = nil) -> Kind {
    Kind(
      .reference(types),
      placeholder: Reference(types: types, name: "", field: "", isRequired: false, place: Place(line: 1, column: 1))
    ) {
      node, reader in
      guard let text = reader.text(of: node) else { return nil }
      return reader.reference(text, types: types, more: more, at: node)
    }
  }
}

extension Reader {
  /// Takes the text for the name of an entry.
  mutating func reference(_ text: String, types: [String], more: String? = nil, at node: Node) -> Reference? {
    // So Decap CMS names an entry with a folder of its own (its issue 4092).
    let text = text.hasSuffix("/index") ? String(text.dropLast(6)) : text
    guard isEntryName(text, mayHaveType: types.isEmpty) else {
      reportNoEntryName(text, types: types, more: more, at: node)
      return nil
    }
    let reference = Reference(types: types, name: text, field: name, isRequired: isRequired, place: node.place)
    references.append(reference)
    return reference
  }
}

extension Reader {
  private mutating func reportNoEntryName(_ text: String, types: [String], more: String?, at node: Node) {
    let parts = text.split { $0 == "," || $0 == ";" }.map { trimmed(String($0)) }
    let names = parts.map(nameOfEntry)
    if parts.count > 1, !isElement, case .list = shape {
      report(.listNeedsBrackets(name), at: node, better: "[\(names.joined(separator: ", "))]")
      return
    }
    let joined = valuesTogether(in: text)
    let isJoined = text.contains { ",;/&+ ".contains($0) } && joined != text.split(separator: " ").map(String.init)
    if !isElement, !isAlone(in: shape),
      parts.count > 1 || isJoined && joined.count > 1 && joined.allSatisfy({ isEntryName($0) })
    {
      report(.oneNameOnly(name, text, more: more), at: node.place)
      return
    }
    if text.contains("@") {
      report(.notAnEntryName(name, text), at: node.place)
      return
    }
    // In a list the names may as well be separated wrongly.
    let words = valuesTogether(in: text)
    let mayBeSeveral = isInBrackets(node) || isAlone(in: shape)
    let isMissingComma = mayBeSeveral && words.count > 1 && words.allSatisfy { isEntryName($0) }
    let several = isMissingComma ? words : isInBrackets(node) && parts.count > 1 ? names : []
    let whole = nameOfEntry(inPath: several.joined(separator: " ").isEmpty ? text : several.joined(separator: " "))
    report(.notAnEntryName(name, text), at: node, better: whole.isEmpty ? nil : whole)
    if isEntryName(whole) {
      let meant = Reference(types: types, name: whole, field: name, isRequired: isRequired, place: node.place)
      guesses.append(Guess(reference: meant, several: several, needsBrackets: !isElement))
    }
  }

  /// Whether the value is the only one of a list, without brackets.
  private func isAlone(in shape: Shape) -> Bool {
    if case .list = shape { return !isElement }
    return false
  }
}

/// The name that is probably meant by a path to an entry's file (`../orte/eilenburg.md`) or by its title.
private func nameOfEntry(inPath text: String) -> String {
  var path = text[...]
  if let comma = path.firstIndex(of: ",") { path = path[..<comma] }
  if path.hasSuffix(".md") { path = path.dropLast(3) }
  if path.hasSuffix("/index") { path = path.dropLast(6) }
  return entryName(from: path.split(separator: "/").last.map(String.init) ?? "")
}

extension Reader {
  /// `/bilder/x.jpg` and `..\bilder\x.jpg` as they are seen from the entry; nil for what is no path of this site.
  fileprivate func pathBelowContent(_ text: String) -> String? {
    guard !text.contains("://"), !text.contains("\0") else { return nil }
    // A path on the editor's own computer: the file has yet to come beside the entry.
    if text.contains(#/^([A-Za-z]:|~)[\\\/]|^\/(Users|home)\//#) { return nil }
    let path = text.map { $0 == "\\" ? "/" : String($0) }.joined()
    guard path.hasPrefix("/") else { return path }
    guard path.hasPrefix("/bilder/") || path.hasPrefix("/medien/") else { return nil }
    return (source.file.hasSuffix("/index.md") ? "../.." : "..") + path
  }
}

/// a–z, 0–9 and single hyphens between them.
public func isEntryName(_ text: String, mayHaveType: Bool = false) -> Bool {
  var previous: UInt8 = 0x2D
  var length = 0
  var slashes = 0
  for byte in text.utf8 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: length += 1
    case 0x2D where previous != 0x2D: length += 1
    case 0x2F where mayHaveType && slashes == 0 && previous != 0x2D:
      slashes = 1
      length = 0
      previous = 0x2D
      continue
    default: return false
    }
    guard length <= 120 else { return false }
    previous = byte
  }
  return previous != 0x2D
}

/// Either the name of an entry or free text.
public enum TextOrReference: Sendable, Hashable {
  case text(String)
  case reference(Reference)
}

extension Kind where Value == TextOrReference {
  /// What looks like an entry's name (no capital, no space) is one and must exist; anything else is text.
  public static func textOrReference(_ length: ClosedRange<Int>, _ types: String...) -> Kind {
    Kind(.either([.reference(types), .text(length)]), placeholder: .text("")) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if isEntryName(text) {
        return reader.reference(text, types: types, at: node).map(TextOrReference.reference)
      }
      return Kind<String>.text(length).read(node, &reader).map(TextOrReference.text)
    }
  }
}

/// A file beside the entry.
public struct FileName: Sendable, Hashable {
  /// Relative to the entry's folder; `../` steps stay inside the content folder.
  public var path: String
  public var place: Place
}

extension Kind where Value == FileName {
  /// A file beside the entry with one of the endings; that it exists is checked when all files are known.
  public static func file(_ endings: String...) -> Kind {
    Kind(.file(endings), placeholder: FileName(path: "", place: Place(line: 1, column: 1))) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      let ending = text.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard !text.hasPrefix("/"), !text.contains("\\"), !text.contains("://"), !text.contains("\0") else {
        if let better = reader.pathBelowContent(text) {
          reader.report(.fileOutside(reader.name, text), at: node, better: better)
        } else {
          reader.report(.fileOutside(reader.name, text), at: node.place)
        }
        return nil
      }
      let files = text.split { $0 == "," || $0 == ";" }
      if files.count > 1, files.allSatisfy({ part in endings.contains { trimmed(String(part)).hasSuffix("." + $0) } }) {
        reader.report(.oneNameOnly(reader.name, text, more: nil), at: node.place)
        return nil
      }
      guard text.contains("."), endings.contains(ending) else {
        let isForeign = ["heic", "heif", "tif", "tiff", "bmp", "psd", "mov", "avi", "wmv"].contains(ending)
        reader.report(.wrongFileEnding(reader.name, text, allowed: endings, isForeign: isForeign), at: node.place)
        return nil
      }
      reader.files.append(WrittenFile(path: text, field: reader.name, place: node.place))
      return FileName(path: text, place: node.place)
    }
  }
}

extension Kind where Value == String {
  /// The name of an entry, which need not exist (any more).
  public static var entryName: Kind {
    Kind(.entryName, placeholder: "") { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if isEntryName(text) { return text }
      let better = nameOfEntry(inPath: text)
      reader.report(.notAnEntryName(reader.name, text), at: node, better: better.isEmpty ? nil : better)
      return nil
    }
  }
}
