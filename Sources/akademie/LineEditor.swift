import POSIX

/// Asks for one line on a terminal and says below it, at each key, how the answer stands.
struct LineEditor {
  /// What is to be said of an answer.
  struct Remark {
    var text: String
    var weight: Weight
  }

  /// What a remark means for the answer.
  enum Weight {
    /// It is taken.
    case note
    /// It is taken when Enter is pressed once more: it may be a slip.
    case doubt
    /// It cannot be taken.
    case refusal
  }

  /// What stands below the line while it is typed; nil if it is right.
  var remark: (String) -> Remark?

  /// The line, once Enter is pressed and it can be taken; nil after Ctrl-C or Ctrl-D.
  func ask() -> String? {
    guard var old = Self.settings else { return nil }
    var raw = old
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0 else { return nil }
    defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &old) }
    var line: [UInt8] = []
    draw(line, isFinal: false)
    var pushedBack: UInt8?
    var doubted: [UInt8]?
    while let byte = pushedBack ?? Self.read() {
      pushedBack = nil
      switch byte {
      case 0x0A, 0x0D:
        guard isTaken(line, &doubted) else {
          Terminal.write([0x07], to: STDERR_FILENO)
          continue
        }
        draw(line, isFinal: true)
        return text(line)
      case 0x03, 0x04: return cancel()
      case 0x15: line = []
      case 0x7F, 0x08:
        while let last = line.popLast(), last & 0xC0 == 0x80 {}
      case 0x1B:
        pushedBack = afterEscape()
        continue
      case 0..<0x20: continue
      default: line.append(byte)
      }
      // Half a character is not drawn.
      if String(validating: line, as: UTF8.self) != nil { draw(line, isFinal: false) }
    }
    return cancel()
  }

  /// Whether Enter takes the line: what may be a slip only the second time.
  private func isTaken(_ line: [UInt8], _ doubted: inout [UInt8]?) -> Bool {
    switch remark(text(line))?.weight ?? .note {
    case .note: return true
    case .doubt:
      defer { doubted = line }
      return doubted == line
    case .refusal: return false
    }
  }

  private func cancel() -> String? {
    Terminal.write(Array("\r\u{1B}[J\n".utf8), to: STDERR_FILENO)
    return nil
  }

  /// Arrow and function keys send ESC, a bracket, and bytes up to a letter, all at once. The key Esc sends ESC alone: what comes
  /// behind it was typed.
  ///
  /// - Returns: a byte that belongs to no such sequence.
  private func afterEscape() -> UInt8? {
    var terminal = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&terminal, 1, Self.sequenceTime) > 0, let next = Self.read() else { return nil }
    guard next == UInt8(ascii: "[") || next == UInt8(ascii: "O") else { return next }
    while let byte = Self.read(), !(0x40...0x7E).contains(byte) {}
    return nil
  }

  /// Milliseconds in which the rest of a sequence comes, also from afar; nobody types so fast.
  private static let sequenceTime: Int32 = 50

  /// The end of the line is shown where it is longer than the terminal is wide.
  private func draw(_ line: [UInt8], isFinal: Bool) {
    let all = text(line)
    let shown = String(all.suffix(max(10, Self.columns - 6)))
    var output = "\r\u{1B}[J> \(shown)"
    if isFinal {
      output += "\n"
    } else {
      let state = remark(all).map { "  \($0.text)" } ?? "  ✓"
      let rows = wrapped(state, max(10, Self.columns - 1))
      output += "\n\(rows.joined(separator: "\n"))\u{1B}[\(rows.count)A\r\u{1B}[\(shown.count + 2)C"
    }
    Terminal.write(Array(output.utf8), to: STDERR_FILENO)
  }

  /// A remark in as many rows as it needs, broken at spaces: how to mend the answer stands at its end.
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    var rows: [String] = []
    for word in text.split(separator: " ") {
      let piece = word.prefix(width - 2)
      if let row = rows.last, row.count + 1 + piece.count <= width {
        rows[rows.count - 1] = "\(row) \(piece)"
      } else {
        rows.append("  \(piece)")
      }
    }
    return rows
  }

  private func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

  private static func read() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = platformRead(&byte)
      if count == 1 { return byte }
      if count < 0, errno == EINTR { continue }
      return nil
    }
  }

  private static var settings: termios? {
    var settings = termios()
    return tcgetattr(STDIN_FILENO, &settings) == 0 ? settings : nil
  }

  private static var columns: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}

private func platformRead(_ byte: inout UInt8) -> Int { read(STDIN_FILENO, &byte, 1) }
