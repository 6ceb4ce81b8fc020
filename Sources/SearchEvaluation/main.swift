import Foundation
import Search

// Builds an index outside the site generator: for the evaluation, for the client's tests, and for measuring.
//
//   SearchEvaluation build DOCUMENTS.jsonl FOLDER [SYNONYMS.json]
//   SearchEvaluation client SCRIPTS-FOLDER > MODULE.js

struct JSONDocument: Decodable {
  var url: String
  var type: String
  var title: String
  var summary: String?
  var topics: [String]?
  var town: String?
  var state: String?
  var date: String?
  var headings: [String]?
  var body: String?

  var document: SearchDocument {
    SearchDocument(
      url: url, type: type, title: title, summary: summary ?? "", topics: topics ?? [], town: town, state: state,
      date: date, headings: headings ?? [], body: Array((body ?? "").utf8))
  }
}

func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// Peak memory of the process; 0 where there is no /proc.
func peakMegabytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1024
}

let arguments = CommandLine.arguments
if arguments.count >= 3, arguments[1] == "client" {
  let scripts = URL(fileURLWithPath: arguments[2])
  let sources = try ClientScript.sources.map { Array(try Data(contentsOf: scripts.appending(path: $0))) }
  FileHandle.standardOutput.write(Data(ClientScript.bundle(sources)))
  exit(0)
}
guard arguments.count >= 4, arguments[1] == "build" else {
  print("SearchEvaluation build DOCUMENTS.jsonl FOLDER [SYNONYMS.json]")
  exit(2)
}
let lines = try String(contentsOfFile: arguments[2], encoding: .utf8).split(separator: "\n")
let documents = try lines.map { try JSONDecoder().decode(JSONDocument.self, from: Data($0.utf8)).document }
let synonyms =
  arguments.count > 4
  ? try JSONDecoder().decode([[String]].self, from: Data(contentsOf: URL(fileURLWithPath: arguments[4]))) : []
let before = (cpuSeconds(), peakMegabytes(), Date())
let files = await SearchIndexBuilder(settings: SearchSettings(synonyms: synonyms)).build(documents)
let after = (cpuSeconds(), peakMegabytes(), Date())
let folder = URL(fileURLWithPath: arguments[3])
for file in files {
  let url = folder.appending(path: file.path)
  try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(file.bytes).write(to: url)
}
print(
  """
  documents \(documents.count)  files \(files.count)  bytes \(files.reduce(0) { $0 + $1.bytes.count })  \
  cpu \(String(format: "%.3f", after.0 - before.0)) s  wall \(String(format: "%.3f", after.2.timeIntervalSince(before.2))) s  \
  memory \(before.1) -> \(after.1) MB
  """)
