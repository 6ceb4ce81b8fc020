import Content
import Foundation

/// The folder of the whole project.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// Paths from the project's folder, sorted.
func filesBelow(_ folder: String, endingIn endings: [String]) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: "\(repository)/\(folder)")
    .filter { path in endings.contains { path.hasSuffix($0) } }.map { "\(folder)/\($0)" }.sorted()
}

/// The texts of all string literals of a Swift or JavaScript file.
func literals(ofFile path: String) throws -> [String] {
  literals(of: String(decoding: try readFile("\(repository)/\(path)", limit: 1 << 20), as: UTF8.self))
}

/// The texts of all string literals of some code; what is interpolated becomes »…«, and its own literals count too.
func literals(of code: String) -> [String] {
  var scanner = LiteralScanner(code: Array(code))
  scanner.scanCode(until: nil)
  return scanner.found
}

/// Finds the literals of Swift and of JavaScript, whose comments, quotes and escapes are alike.
private struct LiteralScanner {
  let code: [Character]
  var index = 0
  var found: [String] = []

  private func at(_ word: String) -> Bool { code[index...].starts(with: word) }

  /// Goes on behind the bracket that closes the interpolation, or to the end.
  mutating func scanCode(until closing: Character?) {
    let opening: Character = closing == ")" ? "(" : "{"
    var depth = 0
    while index < code.count {
      let character = code[index]
      if character == closing, depth == 0 {
        index += 1
        return
      }
      if character == opening { depth += 1 }
      if character == closing { depth -= 1 }
      if at("//") {
        skip(to: "\n")
      } else if at("/*") {
        skip(to: "*/")
      } else if character == "/", startsPattern {
        skipPattern()
      } else if "\"'`".contains(character) {
        scanLiteral(quote: at("\"\"\"") ? "\"\"\"" : String(character))
      } else {
        index += 1
      }
    }
  }

  private mutating func skip(to end: String) {
    while index < code.count, !at(end) { index += 1 }
    index = min(code.count, index + end.count)
  }

  /// A slash starts a pattern where no value stands before it (ECMAScript, InputElementRegExp).
  private var startsPattern: Bool {
    let before = code[..<index].last { !$0.isWhitespace }
    return before.map { "(,=:[!&|?{};\n".contains($0) } ?? true
  }

  private mutating func skipPattern() {
    var inClass = false
    index += 1
    while index < code.count, inClass || code[index] != "/", !code[index].isNewline {
      if code[index] == "\\" {
        index += 1
      } else if code[index] == "[" {
        inClass = true
      } else if code[index] == "]" {
        inClass = false
      }
      index += 1
    }
    index += 1
  }

  private mutating func scanLiteral(quote: String) {
    var text = ""
    index += quote.count
    while index < code.count, !at(quote) {
      if at("\\(") || (quote == "`" && at("${")) {
        let closing: Character = code[index] == "$" ? "}" : ")"
        index += 2
        scanCode(until: closing)
        text += "…"
      } else {
        if code[index] == "\\" { index += 1 }
        if index < code.count { text.append(code[index]) }
        index += 1
      }
    }
    index += quote.count
    found.append(text)
  }
}
