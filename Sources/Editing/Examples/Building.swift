import CivilTime
import Collections
import Content
import Diagnostics

/// The day on which all examples are built.
public let exampleInstant = CivilDateTime(Day(year: 2026, month: 11, day: 23) ?? Day(ordinal: 0), .midnight).instant

/// Plans all pages of a content folder and says what is wrong beside what is published: only a site knows which pages it has.
public typealias PublicationCheck =
  @Sendable (_ content: String, _ published: [String]) async throws(ExampleFailure) -> [Diagnostic]

extension Example {
  /// What building the wrong or the right site reports. The site is written to a folder of its own, which must not exist.
  ///
  /// - Throws: when the disk refuses.
  public func build(
    isRight: Bool, in folder: String, checking: PublicationCheck
  ) async throws(ExampleFailure) -> [Diagnostic] {
    do throws(FileFailure) {
      for (path, bytes) in files(isRight: isRight).sorted(by: { $0.key < $1.key }) {
        try Disk.makeFolders(above: "\(folder)/\(path)")
        try Disk.create(bytes, at: "\(folder)/\(path)")
      }
    } catch {
      throw ExampleFailure(reason: error.summary.de)
    }
    guard published.isEmpty else { return try await checking(folder, published) }
    do throws(FileMistake) {
      let tree = try SourceTree.list(folder, folders: AcademyTypes.folders)
      let (_, diagnostics) = await Library.load(tree, LoadOptions(now: exampleInstant))
      let cache = LinkCache(answers.mapValues { LinkCache.Record($0, day: Day(ordinal: 0)) })
      let links = answers.isEmpty ? [] : linkHints(await allLinks(in: tree), cache)
      return (diagnostics + languageHints(in: tree, besides: diagnostics) + links).sortedForReport()
    } catch {
      throw ExampleFailure(reason: "\(error)")
    }
  }
}

/// Why an example could not be built: never because of what it shows.
public struct ExampleFailure: Error, Sendable {
  public var reason: String

  /// A failure in the words of who failed.
  public init(reason: String) { self.reason = reason }
}
