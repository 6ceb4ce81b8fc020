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
  /// The path under which the site is published: `/`, or `/unter/pfad/`.
  public var path = "/"
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
  let tree = try read(request, site.folders)
  timings.end("read")
  request.progress("Prüfen")
  let (library, checking) = await site.load(tree)
  let mistakes = await checking.value
  timings.end("parse")
  let plan = SitePlan(await site.pages(library), address: site.address(library))
  timings.end("plan")
  let found = plan.faults(besides: mistakes, site, library, published: request.published)
  if found.failsBuild(strict: request.isStrict) { return BuildResult(refused: found, timings) }
  let staging = try request.output.map(stage)
  do throws(BuildError) {
    request.progress("Schreiben")
    let rendered = try await render(plan, to: staging, comparingFiles: request.comparesFiles)
    timings.end("render")
    request.progress("Suche")
    let index = try await writeIndex(of: site.documents(library), to: staging)
    timings.end("index")
    let dead = plan.deadPlaces(site.links(library), in: rendered)
    let faults = (found + rendered.faults(besides: dead)).sortedForReport()
    timings.end("links")
    if faults.failsBuild(strict: request.isStrict) {
      staging?.abandon()
      return BuildResult(refused: faults, timings)
    }
    try writeReport(rendered, index, site.counts(library), request.now, to: staging)
    let summary = try staging.map(publish)
    timings.end("write")
    return BuildResult(
      diagnostics: faults, pages: rendered.pageCount, path: plan.address.href("/"), summary: summary, timings: timings,
      hashes: rendered.hashes, pagesNaming: rendered.pagesNaming)
  } catch {
    staging?.abandon()
    throw error
  }
}

extension BuildResult {
  /// Nothing was written.
  fileprivate init(refused diagnostics: [Diagnostic], _ timings: Timings) {
    self.init(diagnostics: diagnostics, pages: 0, summary: nil, timings: timings)
  }
}

extension SitePlan {
  /// What is known to be wrong before anything is rendered.
  fileprivate func faults<Library>(
    besides mistakes: [Diagnostic], _ site: Site<Library>, _ library: Library, published: [String]
  ) -> [Diagnostic] {
    let gone = gone(published, besides: site.retired(library), hidden: site.hidden(library), kinds: site.kinds)
    return (mistakes + collisions(besides: mistakes) + dead(site.links(library)) + gone).sortedForReport()
  }
}

private func read(_ request: BuildRequest, _ folders: [String]) throws(BuildError) -> SourceTree {
  if let output = request.output, isOutput(output, within: request.content) {
    throw .outputWithinContent(output, content: request.content)
  }
  do { return try SourceTree.list(request.content, folders: folders) } catch {
    throw .contentFolder(request.content, error)
  }
}

private func stage(_ path: String) throws(BuildError) -> Staging {
  do { return try OutputFolder.open(path) } catch { throw .output(error) }
}

private func publish(_ staging: Staging) throws(BuildError) -> Summary {
  do { return try staging.commit() } catch { throw .output(error) }
}
