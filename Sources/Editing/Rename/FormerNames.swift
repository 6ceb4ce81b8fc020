import Diagnostics
import FrontMatter

/// The field `frueher` of an entry's text.
struct FormerNames {
  private let source: SourceText
  private let names: [String]

  init(_ source: SourceText, _ names: [String]) {
    self.source = source
    self.names = names
  }

  /// The edits that add a name and take another one out. A field that is there is written anew on one line; a comment
  /// behind it stays.
  func adding(_ added: String, removing removed: String) -> [RenamePlan.Edit] {
    let list = "[\((names.filter { $0 != removed && $0 != added } + [added]).joined(separator: ", "))]"
    guard let fence = closingFence else { return [] }
    guard let field = lines(before: fence) else {
      let start = source.range(ofLine: fence).lowerBound
      return [RenamePlan.Edit(line: fence, old: "", new: "frueher: \(list)\(lineEnd)", range: start..<start)]
    }
    let start = source.range(ofLine: field.lowerBound).lowerBound
    let end = source.range(ofLine: field.upperBound - 1).upperBound
    let old = String(decoding: source.bytes[start..<end], as: UTF8.self)
    let comment = field.count == 1 ? (old.place(of: " #").map { String(old[$0.lowerBound...]) } ?? "") : ""
    return [
      RenamePlan.Edit(line: field.lowerBound, old: old, new: "frueher: \(list)\(comment)", range: start..<end)
    ]
  }

  /// The lines of the field: its own, and those that are indented or begin with a dash.
  private func lines(before fence: Int) -> Range<Int>? {
    var start: Int?
    for number in 2..<max(2, fence) {
      let line = source.text(ofLine: number)
      if let start {
        guard line.first == " " || line.hasPrefix("- ") || line == "-" || line.hasPrefix("]") else {
          return start..<number
        }
      } else if let colon = line.firstIndex(of: ":"), asciiKey(String(line[..<colon])) == "frueher" {
        start = number
      }
    }
    return start.map { $0..<fence }
  }

  private var closingFence: Int? {
    guard case .success(let text) = source.fenced() else { return nil }
    return text.bodyLine - 1
  }

  /// As the file has them.
  private var lineEnd: String {
    source.bytes.place(of: [0x0D, 0x0A]) == nil ? "\n" : "\r\n"
  }
}
