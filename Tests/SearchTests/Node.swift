import Foundation
import Search

/// The repository, and the parts of it that the search's tests read.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let evaluation = root.appending(path: "Tests/SearchEvaluation")

  /// Runs a script of Tests/SearchTests with Node; returns what it prints. Throws if it fails.
  static func node(_ script: String, _ arguments: [String] = []) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["node", root.appending(path: script).path] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw NodeFailure(status: process.terminationStatus, output: text) }
    return text
  }

  /// Writes an index to a new temporary folder, which the caller removes.
  static func write(_ files: [SearchIndexFile]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "suche-\(UUID().uuidString)")
    for file in files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    return folder
  }
}

struct NodeFailure: Error {
  var status: Int32
  var output: String
}

/// The documents, queries and synonyms of the evaluation.
enum Evaluation {
  private struct Line: Decodable {
    var url, type, title, summary, body: String
    var topics, headings: [String]
    var town, state, date: String?
  }

  static func documents() throws -> [SearchDocument] {
    let text = try String(contentsOf: Repository.evaluation.appending(path: "documents.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      return SearchDocument(
        url: line.url, type: line.type, title: line.title, summary: line.summary, topics: line.topics, town: line.town,
        state: line.state, date: line.date, headings: line.headings, body: Array(line.body.utf8))
    }
  }

  static func queries() throws -> [String] {
    let text = try String(contentsOf: Repository.evaluation.appending(path: "queries.tsv"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { $0.split(separator: "\t").dropFirst().first.map(String.init) }
  }

  static func synonyms() throws -> [[String]] {
    try JSONDecoder().decode(
      [[String]].self, from: Data(contentsOf: Repository.evaluation.appending(path: "synonyms.json")))
  }
}
