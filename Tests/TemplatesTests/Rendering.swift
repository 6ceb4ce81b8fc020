import Build
import CivilTime
import Collections
import Content
import HTML
import TestSupport

@testable import Templates

/// The files of a site given in one string, without any mistake in its content.
struct Rendering {
  let library: Library
  private let files: [String: Page]

  init(_ text: String, withDrafts: Bool = false) async throws {
    let site = try TestSite(text)
    var options = LoadOptions(now: TestSite.now)
    options.withDrafts = withDrafts
    options.reservedIDs.formUnion(Layout.ids)
    library = try await site.load(options).0
    let academy = Academy(assets: try Self.assets())
    files = Dictionary(await academy.pages(library).map { ($0.path, $0) }) { first, _ in first }
  }

  /// The site's own styles and scripts.
  static func assets() throws -> Assets {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    return try Assets(folder: "\(root)/templates/assets")
  }

  /// Addresses below a path, sorted.
  func paths(below path: String) -> [String] { files.keys.filter { $0.hasPrefix(path) }.sorted() }

  /// The file's text; nil if there is none.
  func text(_ path: String) -> String? {
    switch files[path]?.content {
    case .html(let render): render().description
    case .bytes(let bytes): String(decoding: bytes(), as: UTF8.self)
    case .copy, nil: nil
    }
  }

  /// The lines of a calendar's events, unfolded.
  func events(_ path: String) -> [[String]]? {
    guard let text = text(path) else { return nil }
    let lines = text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    var events: [[String]] = []
    var isInside = false
    for line in lines {
      if line == "BEGIN:VEVENT" { events.append([]) }
      isInside = line == "BEGIN:VEVENT" || (isInside && line != "END:VEVENT")
      if isInside, line != "BEGIN:VEVENT" { events[events.count - 1].append(line) }
    }
    return events
  }
}
