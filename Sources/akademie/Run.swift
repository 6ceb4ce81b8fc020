import ArgumentParser
import Build
import Collections
import Content
import Diagnostics
import Editing
import Templates

extension ExitCode {
  /// The content has errors.
  static let contentHasErrors = ExitCode(1)
  /// Our fault or the disk's (EX_SOFTWARE of sysexits.h).
  static let failure = ExitCode(70)
}

/// What a command knows before the site is built.
struct Additions: Sendable {
  /// What was found out before, to be reported with the rest.
  var diagnostics: [Diagnostic] = []
  /// The page for editors.
  var overview: Overview?
  /// What is published, if that was asked for already.
  var published: [String: String]?
  /// Whether the files that are copied count for a comparison too.
  var comparesFiles = false
}

/// Builds or checks, prints what was found, and ends with the exit status that says how it went.
func run(_ options: SiteOptions, output: String?, with additions: Additions = Additions()) async throws -> BuildResult {
  let result = try await result(options, output: output, with: additions)
  Terminal.endProgress()
  try report(result, options)
  if options.timings { printTimings(result) }
  if result.diagnostics.contains(where: { $0.severity == .error && $0.id.hasPrefix("KA-10") }) {
    throw ExitCode.failure
  }
  if result.diagnostics.failsBuild(strict: options.strict) { throw ExitCode.contentHasErrors }
  return result
}

/// Builds or checks without a word but of what is not the content's fault.
func result(_ options: SiteOptions, output: String?, with additions: Additions) async throws -> BuildResult {
  let assets: Assets
  let folder = assetFolder(options.assets)
  do {
    assets = try Assets(folder: folder)
  } catch {
    try fail(.assetsMissing(folder), options)
  }
  let published = if let known = additions.published { known } else { try await published(options) }
  var request = BuildRequest(
    content: options.content, output: output, now: options.instant, isStrict: options.strict,
    published: published.keys.sorted(), progress: { if !options.quiet { Terminal.progress($0) } })
  request.comparesFiles = additions.comparesFiles
  let academy = Academy(assets: assets, overview: additions.overview)
  do {
    return try await build(site(academy, options, isCheck: output == nil, with: additions), request)
  } catch {
    try fail(error.message, options)
  }
}

/// What is published already, if the options say where: the hash of each address.
func published(_ options: SiteOptions) async throws -> [String: String] {
  guard let source = options.published else { return [:] }
  do throws(PublishedFailure) {
    if let pages = try await publishedPages(source) { return pages }
    Terminal.endProgress()
    Terminal.note(nothingPublished(source)[options.language])
    return [:]
  } catch {
    Terminal.note(error.summary[options.language])
    throw ExitCode.failure
  }
}

/// The site; a check also gives advice on language, which a build has no time for.
private func site(
  _ academy: Academy, _ options: SiteOptions, isCheck: Bool, with additions: Additions
) -> Site<Library> {
  academy.site(options.loadOptions).finding { tree, found in
    unfinishedRenaming(in: options.content)
      + (isCheck ? additions.diagnostics + languageHints(in: tree, besides: found) : [])
  }
}

/// What a renaming that was interrupted leaves is neither to be built nor to be mended by hand.
func unfinishedRenaming(in content: String) -> [Diagnostic] {
  RenameJournal.isWaiting(in: content) ? [Diagnostic(.renamingUnfinished, at: Location(file: ""))] : []
}

/// A report in the words and the format of the options; it goes into the job summary of GitHub too.
private func report(of diagnostics: [Diagnostic], _ options: SiteOptions) -> Report {
  let isForForge = [.github, .gitlab, .sarif].contains(options.format)
  // GitLab shows only what has a file.
  let named =
    options.format == .gitlab ? diagnostics.map { $0.placed(in: "\(options.content)/site.yaml") } : diagnostics
  let placed = isForForge ? named.map(RepositoryPaths().placed) : diagnostics
  let report = Report(placed, language: options.language, colour: Terminal.hasColour)
  if options.format == .github, let path = Terminal.variable("GITHUB_STEP_SUMMARY") {
    Terminal.append(report.jobSummary(linkingBelow: sourceAddress), toSummary: path, options.language)
  }
  return report
}

private func report(_ result: BuildResult, _ options: SiteOptions) throws {
  let report = report(of: result.diagnostics, options)
  if options.format.isDocument {
    try Terminal.answer(report.bytes(options.format), options.language)
  } else if !result.diagnostics.isEmpty {
    Terminal.write(report.bytes(options.format), to: 2)
  }
}

/// Where GitHub shows the files of the commit that is checked; nil elsewhere.
private var sourceAddress: String? {
  guard let server = Terminal.variable("GITHUB_SERVER_URL"), let repository = Terminal.variable("GITHUB_REPOSITORY"),
    let commit = Terminal.variable("GITHUB_SHA")
  else { return nil }
  return "\(server)/\(repository)/blob/\(commit)"
}

/// A failure that is not the content's fault.
private func fail(_ message: Message, _ options: SiteOptions) throws -> Never {
  Terminal.endProgress()
  let diagnostic = Diagnostic(message, at: Location(file: ""))
  let report = report(of: [diagnostic], options)
  if options.format.isDocument { Terminal.write(report.bytes(options.format), to: 1) }
  Terminal.write(report.bytes(options.format.isDocument ? .text : options.format), to: 2)
  throw ExitCode.failure
}

private func printTimings(_ result: BuildResult) {
  func milliseconds(_ seconds: Double) -> String {
    let text = String(Int((seconds * 1_000).rounded()))
    return String(repeating: " ", count: max(0, 8 - text.count)) + text
  }
  var lines = ["stage        wall ms   CPU ms"]
  for stage in result.timings.stages {
    let name = stage.name + String(repeating: " ", count: max(0, 10 - stage.name.count))
    lines.append("\(name)  \(milliseconds(stage.wall)) \(milliseconds(stage.cpu))")
  }
  let wall = result.timings.stages.reduce(0) { $0 + $1.wall }
  lines.append("total       \(milliseconds(wall)) \(milliseconds(result.timings.stages.reduce(0) { $0 + $1.cpu }))")
  lines.append("pages \(result.pages), peak memory \(Timings.peakMemory) MiB")
  Terminal.note(lines.joined(separator: "\n"))
}

extension Diagnostic {
  /// The same with a file, if it has none.
  fileprivate func placed(in file: String) -> Diagnostic {
    guard location.file.isEmpty else { return self }
    var placed = self
    placed.location.file = file
    return placed
  }
}

extension Message {
  static var renamingUnfinished: Message {
    Message(
      "KA-1106", .error,
      Wording(de: "Ein Umbenennen wurde unterbrochen.", en: "A renaming was interrupted."),
      help: Wording(
        de: "Führen Sie es zu Ende: akademie rename", en: "Finish it: akademie rename"))
  }

  static func assetsMissing(_ folder: String) -> Message {
    Message(
      "KA-1102", .error,
      Wording(
        de: "Die Gestaltungsdateien fehlen in »\(folder)«.", en: "The site's style sheets are missing in `\(folder)`."),
      help: Wording(
        de: "Starten Sie das Programm im Ordner des Projekts, oder nennen Sie sie mit --assets.",
        en: "Start the program in the project's folder, or name them with --assets."))
  }
}
