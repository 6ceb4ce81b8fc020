import Foundation
import Output
import TestSupport

/// A folder with an output folder `public` in it.
struct Site {
  let folder: TemporaryFolder
  var output: String { folder.absolute("public") }
  /// Whether a build is at work, or left its folder behind.
  var hasWorkFolder: Bool { FileManager.default.fileExists(atPath: folder.absolute(".public.build")) }

  init(in parent: String = NSTemporaryDirectory()) throws { folder = try TemporaryFolder(in: parent) }

  @discardableResult
  func publish(_ files: KeyValuePairs<String, String>, rehearsal: Rehearsal = Rehearsal()) throws(OutputError)
    -> Summary
  {
    let staging = try OutputFolder.open(output, patience: .zero, rehearsal: rehearsal)
    for (path, text) in files { try staging.write(Array(text.utf8), to: path) }
    return try staging.commit()
  }

  /// The id of the error with which publishing fails, `nil` if it does not.
  func failure(publishing files: KeyValuePairs<String, String>) -> String? {
    do throws(OutputError) {
      try publish(files)
      return nil
    } catch {
      return error.message.id
    }
  }

  /// Starts the program that publishes pages into this folder.
  func probe(_ count: Int, _ text: String, _ options: String...) throws -> ChildProcess {
    try ChildProcess(product: "OutputProbe", [output, String(count), text] + options)
  }

  /// Inode and modification time of a published file.
  func identity(_ path: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: output + "/" + path)
    return ["\(attributes[.systemFileNumber] ?? "")", "\(attributes[.modificationDate] ?? "")"]
  }

  /// Gives a file a time in the past, so that rewriting it would show.
  func age(_ path: String) throws {
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: output + "/" + path)
  }
}
