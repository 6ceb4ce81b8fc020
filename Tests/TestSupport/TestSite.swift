import CivilTime
import Collections
import Content
import Diagnostics
import Foundation

/// A content folder of its own, removed with the last reference to it.
public final class TestSite: Sendable {
  /// The folder above the content folder.
  public let folder: String
  /// The content folder.
  public var root: String { folder + "/content" }

  /// Noon of 23 November 2026: the day of every build in tests that does not name another.
  public static let now = Instant(secondsSince1970: 1_795_431_600)

  /// Writes a site given in one string; `standard` adds what it mentions but does not give.
  public init(_ text: String, standard: Bool = true) throws {
    folder = NSTemporaryDirectory() + "akademie-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder + "/content", withIntermediateDirectories: true)
    let sections = Sections(text)
    for section in standard ? sections.withStandard : sections.all { try write(section.text, to: section.path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes one more file.
  public func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  /// Writes one more file from its bytes.
  public func write(_ bytes: [UInt8], to path: String) throws {
    let target = URL(fileURLWithPath: "\(root)/\(path)")
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
  }

  /// Loads the library.
  public func load(_ options: LoadOptions = LoadOptions(now: TestSite.now)) async throws -> (Library, [Diagnostic]) {
    let tree = try SourceTree.list(root, folders: AcademyTypes.folders)
    return await Library.load(tree, options)
  }

  /// What is wrong with the content, sorted.
  public func check(_ options: LoadOptions = LoadOptions(now: TestSite.now)) async throws -> [Diagnostic] {
    try await load(options).1.sortedForReport()
  }

  /// What is wrong with the content, printed; the folder is called `content`.
  public func report(
    _ language: Language = .de, _ format: Format = .text, _ options: LoadOptions = LoadOptions(now: TestSite.now)
  ) async throws -> String {
    shown(Report(try await check(options), language: language).bytes(format))
  }

  /// Text with the folder called `content`.
  public func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: root, with: "content")
  }

  /// A copy of the site in which a line of a file is replaced by one or more lines.
  public func replacing(line: Int, of file: String, with text: String) throws -> TestSite {
    let copy = try TestSite("", standard: false)
    try FileManager.default.removeItem(atPath: copy.root)
    try FileManager.default.copyItem(atPath: root, toPath: copy.root)
    let path = copy.root + file.dropFirst(root.count)
    var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    if lines.indices.contains(line - 1) { lines[line - 1] = text }
    try lines.joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
    return copy
  }
}
