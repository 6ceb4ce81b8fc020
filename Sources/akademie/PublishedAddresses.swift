import Diagnostics
import Editing
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Why the list of published addresses cannot be had.
struct PublishedFailure: Error {
  var summary: Wording
}

/// The addresses in a `build.json` with the hash of what stands there: a file, or an http(s) address; that of a site, or its
/// folder, stands for its `build.json`.
///
/// - Returns: none, if there is nothing published there yet (404).
/// - Throws: `PublishedFailure` if it cannot be read or is no such list.
func publishedPages(_ source: String) async throws(PublishedFailure) -> [String: String] {
  let data: Data
  if source.hasPrefix("https://") || source.hasPrefix("http://") {
    guard let fetched = try await fetch(source) else { return [:] }
    data = fetched
  } else {
    let path = Disk.exists(source + "/build.json") ? source + "/build.json" : source
    do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
      throw failure(source, de: "lässt sich nicht lesen", en: "cannot be read")
    }
  }
  guard let report = try? JSONDecoder().decode(PublishedReport.self, from: data) else {
    throw failure(source, de: "ist keine build.json dieser Website", en: "is no build.json of this site")
  }
  return report.hashes
}

private struct PublishedReport: Decodable {
  var hashes: [String: String]
}

private func fetch(_ source: String) async throws(PublishedFailure) -> Data? {
  guard var url = URL(string: source), url.host != nil else {
    throw failure(source, de: "ist keine Adresse", en: "is no address")
  }
  if url.pathExtension != "json" { url.appendPathComponent("build.json") }
  let request = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: 20)
  let answer: (Data, URLResponse)
  do { answer = try await URLSession.shared.data(for: request) } catch {
    throw failure(source, de: "ist nicht zu erreichen", en: "cannot be reached")
  }
  let status = (answer.1 as? HTTPURLResponse)?.statusCode ?? 0
  if status == 404 { return nil }
  guard status == 200 else { throw failure(source, de: "antwortet mit \(status)", en: "answers with \(status)") }
  return answer.0
}

private func failure(_ source: String, de: String, en: String) -> PublishedFailure {
  PublishedFailure(summary: Wording(de: "»\(source)« \(de).", en: "`\(source)` \(en)."))
}
