import CivilTime
import Collections
import Content
import Diagnostics

/// The day on which all examples are built.
let exampleInstant = CivilDateTime(Day(year: 2026, month: 11, day: 23) ?? Day(ordinal: 0), .midnight).instant

extension Example {
  /// What building the wrong or the right site reports. The site is written to a folder of its own, which must not exist.
  ///
  /// - Throws: when the disk refuses.
  public func build(isRight: Bool, in folder: String) async throws(ExampleFailure) -> [Diagnostic] {
    do throws(FileFailure) {
      for (path, bytes) in files(isRight: isRight).sorted(by: { $0.key < $1.key }) {
        try Disk.makeFolders(above: "\(folder)/\(path)")
        try Disk.create(bytes, at: "\(folder)/\(path)")
      }
    } catch {
      throw ExampleFailure(reason: error.summary.de)
    }
    do throws(FileMistake) {
      let tree = try SourceTree.list(folder, folders: AcademyTypes.folders)
      let (_, diagnostics) = await Library.load(tree, LoadOptions(now: exampleInstant))
      return (diagnostics + languageHints(in: tree, besides: diagnostics)).sortedForReport()
    } catch {
      throw ExampleFailure(reason: "\(error)")
    }
  }
}

/// Why an example could not be built: never because of what it shows.
public struct ExampleFailure: Error, Sendable {
  public var reason: String
}
