import Hashing
import CivilTime
import JSON
import Output
import Search

/// Writes the search index below `suche/`; returns the address and hash of each of its files.
func writeIndex(of material: SearchMaterial, to staging: Staging?) async throws(BuildError) -> [RenderedFile] {
  let files = await SearchIndexBuilder(settings: material.settings).build(material.documents)
  var written: [RenderedFile] = []
  for file in files {
    let hash: UInt64
    if let staging {
      do { hash = try staging.write(file.bytes, to: "suche/\(file.path)").hash } catch { throw .output(error) }
    } else {
      hash = XXH64.hash(file.bytes)
    }
    written.append(RenderedFile(path: "/suche/\(file.path)", hash: hash, facts: nil, diagnostics: []))
  }
  return written
}

/// Writes `build.json`: which build this is, when it was made, what it holds, and a hash of every page, so that
/// a deployment can be verified and two builds be compared.
func writeReport(
  _ rendered: Rendered, _ index: [RenderedFile], _ counts: [(type: String, count: Int)], _ now: Instant,
  to staging: Staging?
) throws(BuildError) {
  guard let staging else { return }
  let files = (rendered.files + index).sorted { $0.path < $1.path }
  var identity = XXH64()
  for file in files {
    Array(file.path.utf8).withUnsafeBytes { identity.update($0) }
    withUnsafeBytes(of: (file.hash ?? 0).littleEndian) { identity.update($0) }
  }
  let report: JSON = [
    "id": .string(identity.finish().hexText),
    "time": .string(now.isoBerlin),
    "pages": .int(rendered.pageCount),
    "files": .int(files.count + 1),
    "entries": .object(counts.map { JSON.Member($0.type, .int($0.count)) }),
    "hashes": .object(files.map { JSON.Member($0.path, .string(($0.hash ?? 0).hexText)) }),
  ]
  do { try staging.write(report.bytes(.pretty), to: "build.json") } catch { throw .output(error) }
}

extension Rendered {
  /// The hash of each file by its address, as it stands in `build.json`.
  var hashes: [String: String] {
    let hashed = files.lazy.compactMap { file in file.hash.map { (file.path, $0.hexText) } }
    return Dictionary(hashed, uniquingKeysWith: { first, _ in first })
  }
}
