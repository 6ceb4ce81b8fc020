import Hashing
import Checks
import Content
import Diagnostics
import HTML
import Output

/// What is kept of the rendered pages, whose bytes are on the disk by then.
struct Rendered: Sendable {
  /// One for each file, in the order of the plan.
  var files: [RenderedFile]
  var pageCount: Int { files.reduce(0) { $0 + ($1.facts == nil ? 0 : 1) } }

  /// A fault of the layout is on every page: the first ones tell enough.
  private static let mostFaults = 50

  /// What is wrong with pages: our fault, never an editor's, but for the links given, whose places are known by now.
  func faults(besides dead: [Diagnostic]) -> [Diagnostic] {
    let found = files.lazy.flatMap(\.diagnostics)
    let first = Array(found.prefix(Self.mostFaults))
    guard dead.isEmpty else { return first.filter { $0.id != "KA-1031" } + dead }
    guard first.isEmpty else { return first }
    return checkLinks(of: files.compactMap(\.facts))
  }
}

/// One file after rendering.
struct RenderedFile: Sendable {
  var path: String
  /// Nil for a file that would only be copied, and was not.
  var hash: UInt64?
  var facts: PageFacts?
  var diagnostics: [Diagnostic]
  /// The copied files that a page names, if it was asked for.
  var names: [String] = []
}

/// Renders all pages on all cores, checks each and writes it at once, so that few are in memory together.
///
/// - Parameter comparingFiles: whether copied files are hashed even where nothing is written, and pages say which they name.
func render(
  _ plan: SitePlan, to staging: Staging?, comparingFiles: Bool = false
) async throws(BuildError) -> Rendered {
  let files = plan.files
  let copies = comparingFiles ? CopiedFiles(plan.pages) : nil
  let repeated = repeatedCopies(plan.pages)
  let results = await Array(plan.pages.indices).parallelMap(chunk: 16) { place -> Result<RenderedFile?, BuildError> in
    guard repeated[place] == nil else { return .success(nil) }
    do throws(BuildError) {
      return .success(try renderFile(plan.pages[place], files, staging, copies))
    } catch {
      return .failure(error)
    }
  }
  var rendered = Rendered(files: [])
  rendered.files.reserveCapacity(results.count)
  for (place, result) in results.enumerated() {
    if let file = try result.get() {
      rendered.files.append(file)
    } else if let first = repeated[place] {
      rendered.files.append(try repeatFile(plan.pages[place], as: plan.pages[first], rendered.files[first], staging))
    }
  }
  return rendered
}

/// A file that is there already at another address: one file with two names, where the disk can do that.
private func repeatFile(
  _ page: Page, as first: Page, _ known: RenderedFile, _ staging: Staging?
) throws(BuildError) -> RenderedFile {
  do {
    try staging?.link(first.file, as: page.file)
    return RenderedFile(path: page.path, hash: known.hash, facts: nil, diagnostics: [])
  } catch {
    throw .output(error)
  }
}

private func renderFile(
  _ page: Page, _ files: OutputPaths, _ staging: Staging?, _ copies: CopiedFiles?
) throws(BuildError) -> RenderedFile {
  switch page.content {
  case .html(let make):
    let html = make()
    let (facts, faults) = inspect(html.bytes, path: page.file, in: files)
    let hash = try write(html.bytes, page, staging)
    let refused = html.refusals.map { Diagnostic($0) }
    return RenderedFile(
      path: page.path, hash: hash, facts: facts, diagnostics: refused + faults,
      names: copies?.named(in: html.bytes) ?? [])
  case .bytes(let make):
    return RenderedFile(path: page.path, hash: try write(make(), page, staging), facts: nil, diagnostics: [])
  case .copy(let source, let root):
    guard let staging else {
      let hash = copies.flatMap { _ in try? XXH64.hash(readFile("\(root)/\(source)", limit: .max)) }
      return RenderedFile(path: page.path, hash: hash, facts: nil, diagnostics: [])
    }
    do {
      let record = try staging.copy(from: source, below: root, to: page.file)
      return RenderedFile(path: page.path, hash: record.hash, facts: nil, diagnostics: [])
    } catch {
      throw .output(error)
    }
  }
}

private func write(_ bytes: [UInt8], _ page: Page, _ staging: Staging?) throws(BuildError) -> UInt64 {
  guard let staging else { return XXH64.hash(bytes) }
  do { return try staging.write(bytes, to: page.file).hash } catch { throw .output(error) }
}
