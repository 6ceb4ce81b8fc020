// The module Build: read → parse → validate → render → index → write.
//
// `check` is `build` without the last step. Each stage returns a new value; nothing lives through two stages.

import CivilTime
import Content
import Diagnostics
import Output

/// What to build from, and where to.
public struct BuildRequest: Sendable {
  public var content: String
  /// Nil: everything is done but written.
  public var output: String?
  public var now: Instant
  /// Warnings stop the site from being published.
  public var isStrict: Bool
  /// Addresses of the site as it is published: none of them may vanish.
  public var published: [String]
  /// Whether the result says which files are copied, what is in them, and which pages name them; for comparing two builds.
  public var comparesFiles = false
  /// Called with the name of each stage when it begins.
  public var progress: @Sendable (String) -> Void

  /// A request; without `output` nothing is written.
  public init(
    content: String, output: String?, now: Instant, isStrict: Bool = false, published: [String] = [],
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.content = content
    self.output = output
    self.now = now
    self.isStrict = isStrict
    self.published = published
    self.progress = progress
  }
}

/// What a build gave.
public struct BuildResult: Sendable {
  /// Sorted by file and line.
  public var diagnostics: [Diagnostic]
  /// HTML pages.
  public var pages: Int
  /// What changed in the output folder; nil if nothing was written.
  public var summary: Summary?
  public var timings: Timings
  /// The hash of each page and file by its address, as in `build.json`, which has those of the search index too; empty if
  /// nothing was rendered. Files that are copied have none unless they were written.
  public var hashes: [String: String] = [:]
  /// Pages that show or offer each copied file, by its address; empty unless it was asked for.
  public var pagesNaming: [String: [String]] = [:]
}

/// Builds a site. Mistakes of the content are in the result; if one is grave, nothing was written.
///
/// - Throws: `BuildError` when the content folder cannot be read or the output not be written.
public func build<Library>(_ site: Site<Library>, _ request: BuildRequest) async throws(BuildError) -> BuildResult {
  var timings = Timings()
  request.progress("Lesen")
  if let output = request.output, isOutput(output, within: request.content) {
    throw .outputWithinContent(output, content: request.content)
  }
  let tree = try read(request.content, site.folders)
  timings.end("read")
  request.progress("Prüfen")
  let (library, mistakes) = await site.load(tree)
  timings.end("parse")
  let pages = await site.pages(library)
  let plan = SitePlan(pages, address: site.address(library))
  timings.end("plan")
  let gone = plan.gone(
    request.published, besides: site.retired(library), hidden: site.hidden(library), kinds: site.kinds)
  let found =
    (mistakes + plan.collisions(besides: mistakes) + plan.dead(site.links(library)) + gone).sortedForReport()
  if found.failsBuild(strict: request.isStrict) {
    return BuildResult(diagnostics: found, pages: 0, summary: nil, timings: timings)
  }
  let staging = try request.output.map { (path) throws(BuildError) in try stage(path) }
  do {
    request.progress("Schreiben")
    let rendered = try await render(plan, to: staging, comparingFiles: request.comparesFiles)
    timings.end("render")
    request.progress("Suche")
    let index = try await writeIndex(of: site.documents(library), to: staging)
    timings.end("index")
    let faults = (found + rendered.faults(besides: plan.deadPlaces(site.links(library), in: rendered)))
      .sortedForReport()
    timings.end("links")
    if faults.failsBuild(strict: request.isStrict) {
      staging?.abandon()
      return BuildResult(diagnostics: faults, pages: 0, summary: nil, timings: timings)
    }
    try writeReport(rendered, index, site.counts(library), request.now, to: staging)
    let summary = try staging.map { (staging) throws(BuildError) in try publish(staging) }
    timings.end("write")
    return BuildResult(
      diagnostics: faults, pages: rendered.pageCount, summary: summary, timings: timings, hashes: rendered.hashes,
      pagesNaming: rendered.pagesNaming)
  } catch {
    staging?.abandon()
    throw error
  }
}

private func read(_ content: String, _ folders: [String]) throws(BuildError) -> SourceTree {
  do { return try SourceTree.list(content, folders: folders) } catch { throw .contentFolder(content, error) }
}

private func stage(_ path: String) throws(BuildError) -> Staging {
  do { return try OutputFolder.open(path) } catch { throw .output(error) }
}

private func publish(_ staging: Staging) throws(BuildError) -> Summary {
  do { return try staging.commit() } catch { throw .output(error) }
}
