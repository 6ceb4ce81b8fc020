import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error.
enum Terminal {
  /// Writes bytes whole; a closed pipe is the reader's decision, not our failure.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { platformWrite(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }

  static func print(_ text: String) { write(Array((text + "\n").utf8), to: STDOUT_FILENO) }
  static func note(_ text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Whether somebody sits there who can be asked: both ends are a terminal that understands control sequences.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isErrorTerminal && variable("TERM") != "dumb" }

  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Colour only on a terminal that has not asked for none (no-color.org).
  static var hasColour: Bool {
    isErrorTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
  }

  /// A variable of the environment that is not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Shows which stage is running, on a terminal only; the next text overwrites it.
  static func progress(_ stage: String) {
    guard isErrorTerminal else { return }
    write(Array("\r\u{1B}[K\(stage)…".utf8), to: STDERR_FILENO)
  }

  static func endProgress() {
    guard isErrorTerminal else { return }
    write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  /// Appends to a file that another program reads, such as the job summary.
  static func append(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return note("\(path): \(String(cString: strerror(errno)))") }
    write(bytes, to: descriptor)
    close(descriptor)
  }
}

private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
  #elseif canImport(Musl)
    Musl.write(descriptor, bytes, count)
  #else
    Darwin.write(descriptor, bytes, count)
  #endif
}
