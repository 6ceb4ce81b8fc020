import CCurl
import Content
import Diagnostics
import Dispatch
import Editing
import Foundation

/// Why the list of published addresses cannot be had.
struct PublishedFailure: Error {
  var summary: Wording
}

/// The addresses in a `build.json` with the hash of what stands there: a file, or an http(s) address; that of a site, or its
/// folder, stands for its `build.json`.
///
/// Much is read, but not without end: the list of a site of 10,000 entries has some megabytes.
///
/// - Returns: nil, if there is nothing published there yet (404).
/// - Throws: `PublishedFailure` if it cannot be read or is no such list.
func publishedPages(_ source: String) async throws(PublishedFailure) -> [String: String]? {
  let data: Data
  if source.hasPrefix("https://") || source.hasPrefix("http://") {
    guard let fetched = try await fetch(source) else { return nil }
    data = fetched
  } else {
    let path = Disk.exists(source + "/build.json") ? source + "/build.json" : source
    guard let bytes = try? readFile(path, limit: publishedLimit) else {
      throw failure(source, de: "lässt sich nicht lesen", en: "cannot be read")
    }
    data = Data(bytes)
  }
  guard let report = try? JSONDecoder().decode(PublishedReport.self, from: data) else {
    throw failure(source, de: "ist keine build.json dieser Website", en: "is no build.json of this site")
  }
  return report.hashes
}

/// What to say where nothing is published: right for the first time only.
func nothingPublished(_ source: String) -> Wording {
  Wording(
    de:
      "Unter »\(source)« ist nichts veröffentlicht (404); verglichen wurde also nichts. Gibt es die Website schon, prüfen Sie die Adresse.",
    en:
      "Nothing is published at `\(source)` (404), so nothing was compared. If the site exists already, check the address."
  )
}

/// In bytes.
private let publishedLimit = 64 << 20

private struct PublishedReport: Decodable {
  var hashes: [String: String]
}

private func fetch(_ source: String) async throws(PublishedFailure) -> Data? {
  guard var url = URL(string: source), url.host != nil else {
    throw failure(source, de: "ist keine Adresse", en: "is no address")
  }
  if url.pathExtension != "json" { url.appendPathComponent("build.json") }
  let address = url.absoluteString
  let answer = await withCheckedContinuation { continuation in
    // A request blocks its thread, of which Swift's tasks have one for each core.
    DispatchQueue.global().async { continuation.resume(returning: download(address)) }
  }
  if answer.status == 404 { return nil }
  if answer.isTooLong { throw failure(source, de: "ist zu groß", en: "is too large") }
  guard answer.failure == PROBE_OK else { throw failure(source, de: "ist nicht zu erreichen", en: "cannot be reached") }
  guard answer.status == 200 else {
    throw failure(source, de: "antwortet mit \(answer.status)", en: "answers with \(answer.status)")
  }
  return answer.data
}

private func download(_ address: String) -> (failure: probe_failure, status: Int, isTooLong: Bool, data: Data) {
  guard LinkClient.isReady else { return (PROBE_CONNECTION, 0, false, Data()) }
  var answer = fetched()
  CCurl.fetch(address, 60_000, publishedLimit, "akademie", &answer)
  defer { fetched_free(&answer) }
  let data = answer.bytes.map { Data(bytes: $0, count: answer.count) } ?? Data()
  return (answer.failure, answer.status, answer.is_too_long != 0, data)
}

private func failure(_ source: String, de: String, en: String) -> PublishedFailure {
  PublishedFailure(summary: Wording(de: "»\(source)« \(de).", en: "`\(source)` \(en)."))
}
