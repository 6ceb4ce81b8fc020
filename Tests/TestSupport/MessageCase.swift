import Diagnostics
import Foundation

/// A site with what is said about it in both languages, from a file of such cases:
///
///     ======== a key that is nearly a missing one
///     -- beispiele/bahnhof.md (beispiel) --
///     !datum
///     datmu: 2026-05-04
///     ==== de
///     content/beispiele/bahnhof.md:…
///     ==== en
///     content/beispiele/bahnhof.md:…
///
/// `RECORD=1` writes what is said into the file, to be reviewed as a change.
public struct MessageCase: Sendable, CustomStringConvertible {
  public var name: String
  public var site: String
  public var de: String
  public var en: String
  public var description: String { name }

  /// The cases of a file beside the test's source.
  public static func all(in file: String, beside source: String = #filePath) -> [MessageCase] {
    guard let text = try? String(contentsOfFile: path(file, source), encoding: .utf8) else { return [] }
    return text.components(separatedBy: "======== ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      let name = lines[0]
      let parts = lines.dropFirst().split(separator: "==== de", maxSplits: 1, omittingEmptySubsequences: false)
      let said = (parts.count == 2 ? parts[1] : []).split(
        separator: "==== en", maxSplits: 1, omittingEmptySubsequences: false)
      return MessageCase(
        name: name, site: joined(parts[0]), de: said.isEmpty ? "" : joined(said[0]),
        en: said.count == 2 ? joined(said[1]) : "")
    }
  }

  /// Writes the cases of a file anew.
  public static func record(_ cases: [MessageCase], in file: String, beside source: String = #filePath) throws {
    let text = cases.map { "======== \($0.name)\n\($0.site)\n==== de\n\($0.de)\n==== en\n\($0.en)\n" }.joined(
      separator: "\n")
    try text.write(toFile: path(file, source), atomically: true, encoding: .utf8)
  }

  /// Whether expectations are to be written instead of compared.
  public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  private static func path(_ file: String, _ source: String) -> String {
    URL(fileURLWithPath: source).deletingLastPathComponent().appendingPathComponent(file).path
  }

  private static func joined(_ lines: ArraySlice<String>) -> String {
    lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}

extension MessageCase {
  /// What is said about the site now.
  public func measured() async throws -> MessageCase {
    var result = self
    let site = try TestSite(self.site)
    result.de = try await site.report(.de).trimmingCharacters(in: .newlines)
    result.en = try await site.report(.en).trimmingCharacters(in: .newlines)
    return result
  }

  /// The ids of everything said about the site.
  public func ids() async throws -> Set<String> { Set(try await TestSite(site).check().map(\.id)) }
}

/// The ids of messages that the sources of a module contain.
public func messageIDs(inSources folder: String, beside source: String = #filePath) throws -> Set<String> {
  let root = URL(fileURLWithPath: source).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/\(folder)")
  let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
  var ids: Set<String> = []
  for name in names where name.hasSuffix(".swift") {
    let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
    for match in text.matches(of: /"(KA-\d{4})"/) { ids.insert(String(match.1)) }
  }
  return ids
}
