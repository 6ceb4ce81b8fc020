import Foundation
import POSIX

/// A program of this package, run to its end.
public struct Run: Sendable, Equatable {
  /// Exit status, or the negative number of the signal that killed it.
  public var status: Int32
  public var output: String
  public var error: String

  /// Runs a product in a folder; nothing of the test's own environment but `PATH` is handed on. On a terminal, which
  /// `script` provides, output and error are one. A line of the shell may start it, as `exec "$0" "$@" > /dev/full`.
  public init(
    _ product: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
    onTerminal: Bool = false, limits: Limits? = nil, shell: String? = nil
  ) throws {
    let process = Process()
    let program = try productsFolder().appendingPathComponent(product)
    process.executableURL = onTerminal ? URL(fileURLWithPath: "/usr/bin/script") : program
    process.arguments = onTerminal ? Run.onTerminal(program.path, arguments) : arguments
    // The shell sets the limits and gives way to the program.
    let limited = limits.map { "ulimit -t \($0.seconds) && ulimit -d \($0.kibibytes) && exec \"$0\" \"$@\"" }
    if let script = shell ?? limited {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", script, program.path] + arguments
    }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
    process.standardInput = FileHandle.nullDevice
    let paths = ["out", "err"].map { NSTemporaryDirectory() + "akademie-\(UUID().uuidString).\($0)" }
    for path in paths { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    defer { for path in paths { unlink(path) } }
    process.standardOutput = FileHandle(forWritingAtPath: paths[0])
    process.standardError = FileHandle(forWritingAtPath: paths[1])
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    output = try String(contentsOfFile: paths[0], encoding: .utf8)
    error = try String(contentsOfFile: paths[1], encoding: .utf8)
    if onTerminal { output = output.replacingOccurrences(of: "\r\n", with: "\n") }
  }

  /// What a run may take: CPU seconds and KiB of data.
  public struct Limits: Sendable {
    var seconds: Int
    var kibibytes: Int

    /// Limits that the system enforces.
    public init(seconds: Int, kibibytes: Int) {
      self.seconds = seconds
      self.kibibytes = kibibytes
    }
  }

  /// What a test expects.
  public init(status: Int32, output: String, error: String) {
    self.status = status
    self.output = output
    self.error = error
  }

  private static func onTerminal(_ program: String, _ arguments: [String]) -> [String] {
    #if os(Linux)
      let words = ([program] + arguments).map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
      return ["--quiet", "--return", "--command", words.joined(separator: " "), "/dev/null"]
    #else
      return ["-q", "/dev/null", program] + arguments
    #endif
  }
}
