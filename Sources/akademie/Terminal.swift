import ArgumentParser
import Diagnostics
import POSIX

/// Standard output and standard error.
enum Terminal {
  /// Writes bytes whole; a closed pipe is the reader's decision, not our failure.
  ///
  /// - Returns: the number of the system's error (`errno`), 0 if all went well.
  @discardableResult static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { POSIX.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno == EPIPE ? 0 : errno
      }
    }
    return 0
  }

  /// Writes to standard output what was asked for: whoever reads it has to know if it is not whole.
  ///
  /// - Throws: `ExitCode.failure`, after saying why.
  static func answer(_ bytes: [UInt8], _ language: Language) throws {
    let failure = write(bytes, to: STDOUT_FILENO)
    guard failure != 0 else { return }
    let reason = Wording(errno: failure)
    note(
      Wording(
        de: "Die Ausgabe lässt sich nicht schreiben (\(reason.de)).",
        en: "The output cannot be written (\(reason.en)).")[language])
    throw ExitCode.failure
  }

  static func print(_ text: String) { write(Array((text + "\n").utf8), to: STDOUT_FILENO) }
  static func note(_ text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Whether somebody sits there who can be asked: both ends are a terminal that understands control sequences.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && hasControlSequences }

  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Colour only on a terminal that has not asked for none (no-color.org).
  static var hasColour: Bool {
    hasControlSequences && variable("NO_COLOR") == nil
  }

  /// Whether standard error is a terminal that moves its cursor when told so.
  private static var hasControlSequences: Bool { isErrorTerminal && variable("TERM") != "dumb" }

  /// A variable of the environment that is not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Shows which stage is running, on a terminal only; the next text overwrites it.
  static func progress(_ stage: String) {
    guard hasControlSequences else { return }
    write(Array("\r\u{1B}[K\(stage)…".utf8), to: STDERR_FILENO)
  }

  static func endProgress() {
    guard hasControlSequences else { return }
    write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  /// Appends to the job summary; that it cannot be written is said, and stops nothing.
  static func append(_ bytes: [UInt8], toSummary path: String, _ language: Language) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    var failure = errno
    if descriptor >= 0 {
      failure = write(bytes, to: descriptor)
      close(descriptor)
      if failure == 0 { return }
    }
    let reason = Wording(errno: failure)
    note(
      Wording(
        de: "Die Zusammenfassung des Laufs lässt sich nicht schreiben (\(path): \(reason.de)).",
        en: "The job summary cannot be written (\(path): \(reason.en)).")[language])
  }
}
