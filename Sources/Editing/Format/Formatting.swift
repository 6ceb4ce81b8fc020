import Collections
import Diagnostics
import FrontMatter
import Markdown

/// An entry's text in canonical form: fields in one order, values quoted in one way, one blank line where there were several.
///
/// Meaning comes first: if the front matter would be read or the text be shown differently, that half stays as it is.
/// Comments stay with the field below them. Running it twice changes nothing more.
///
/// - Parameter order: the keys as they should stand; others keep their order behind them.
/// - Returns: nil for a file that cannot be read as an entry.
public func formatted(_ source: SourceText, order: [String]) -> [UInt8]? {
  guard source.mistakesOfEncoding().isEmpty, case .success(let parts) = source.fenced(),
    let root = readTree(source, parts.yaml)
  else { return nil }
  let yaml = formattedFields(source, parts, root, order) ?? lines(source.bytes[parts.yaml])
  let body = formattedBody(source.bytes[parts.body])
  return Array((["---"] + yaml + ["---"] + body).map { $0 + "\n" }.joined().utf8)
}

/// The canonical order of a type's fields: what every entry needs, then what its type has, then what all types have.
public func canonicalOrder(_ fields: [Field], common: Set<String>) -> [String] {
  let required = fields.filter(\.isRequired).map(\.key)
  let optional = fields.filter { !$0.isRequired }.map(\.key)
  return required + optional.filter { !common.contains($0) } + optional.filter(common.contains)
}

/// The keys that entries of every type may have.
public let commonKeys =
  AcademyTypes.declarations.map { Set($0.fields.map(\.key)) }
  .reduce(into: Set<String>?.none) { $0 = $0?.intersection($1) ?? $1 } ?? []

private func formattedFields(
  _ source: SourceText, _ parts: FencedText, _ root: Node, _ order: [String]
) -> [String]? {
  guard let fields = FieldBlocks(source, root, lastLine: parts.bodyLine - 2) else { return nil }
  let result = fields.ordered(order)
  let text = SourceText(file: source.file, bytes: Array(result.map { $0 + "\n" }.joined().utf8))
  guard let again = readTree(text, 0..<text.bytes.count), meansTheSame(root, again) else { return nil }
  return result
}

/// Whether two trees are read alike; the order of keys has no meaning.
func meansTheSame(_ left: Node, _ right: Node) -> Bool {
  switch (left.content, right.content) {
  case (.scalar(let a, _), .scalar(let b, _)): return a == b && left.isEmpty == right.isEmpty
  case (.list(let a), .list(let b)): return a.count == b.count && zip(a, b).allSatisfy(meansTheSame)
  case (.mapping(let a), .mapping(let b)):
    guard a.count == b.count else { return false }
    return a.allSatisfy { pair in
      b.first { $0.key == pair.key }.map { meansTheSame(pair.value, $0.value) } ?? false
    }
  default: return false
  }
}

/// The text without blank lines at its ends and with one where there were several; unless the page would change.
private func formattedBody(_ bytes: ArraySlice<UInt8>) -> [String] {
  let written = lines(bytes)
  var result: [String] = []
  // Code is as it is (CommonMark § 4.5).
  var fence: Character?
  for line in written {
    let bare = line.drop { $0 == " " || $0 == "\t" }
    if let mark = fence {
      result.append(line)
      if isFence(bare, mark), bare.allSatisfy({ $0 == mark || $0 == " " }) { fence = nil }
      continue
    }
    fence = ["`", "~"].first { isFence(bare, $0) }
    if bare.isEmpty, result.last?.isEmpty ?? true { continue }
    result.append(bare.isEmpty ? "" : line)
  }
  while result.last?.isEmpty == true { result.removeLast() }
  let before = Markdown.parse(MarkdownSource(file: "", bytes: Array(bytes)))
  let after = Markdown.parse(MarkdownSource(file: "", bytes: Array(result.map { $0 + "\n" }.joined().utf8)))
  return before.html == after.html ? result : written
}

private func isFence(_ line: Substring, _ mark: Character) -> Bool { line.hasPrefix(String(repeating: mark, count: 3)) }

/// Lines without their ends, whichever these are; the last one need not be ended.
private func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
  var result: [String] = []
  var line: [UInt8] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    index += 1
    guard byte == 0x0A || byte == 0x0D else {
      line.append(byte)
      continue
    }
    if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
    result.append(String(decoding: line, as: UTF8.self))
    line = []
  }
  if !line.isEmpty { result.append(String(decoding: line, as: UTF8.self)) }
  return result
}
