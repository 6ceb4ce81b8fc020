import Foundation

/// What a program left behind.
public struct Ending: Sendable, Equatable {
  /// Exit status, or the negative number of the signal that killed it.
  public let status: Int32
  /// Standard output.
  public let output: String

  /// What a test expects.
  public init(status: Int32, output: String) {
    self.status = status
    self.output = output
  }
}

/// A program built by this package, running beside the test.
public final class ChildProcess {
  private let process = Process()
  private let pipe = Pipe()

  /// Starts a product of this package by its name.
  public init(product: String, _ arguments: [String]) throws {
    process.executableURL = try productsFolder().appendingPathComponent(product)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
  }

  /// Kills it as `kill -9` does.
  public func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits until it has ended.
  public func wait() -> Ending {
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Ending(
      status: process.terminationReason == .uncaughtSignal ? -status : status,
      output: String(decoding: output, as: UTF8.self))
  }
}

/// The folder of the test program, in which SwiftPM puts all products.
func productsFolder() throws -> URL {
  let arguments = CommandLine.arguments
  let bundle = arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] } ?? arguments[0]
  var folder = URL(fileURLWithPath: bundle).deletingLastPathComponent()
  while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
  return folder
}
