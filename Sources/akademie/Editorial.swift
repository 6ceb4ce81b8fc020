import ArgumentParser
import CivilTime
import Collections
import Content
import Diagnostics
import Editing
import Templates

/// The editors' overview of the content as it is, compared with the published site if the options name one.
///
/// The comparison needs the hashes of all pages, so the site is rendered once without the overview and without being written.
func editorialAdditions(_ options: SiteOptions, linksCache: String) async throws -> Additions {
  guard let tree = try? SourceTree.list(options.content, folders: AcademyTypes.folders) else { return Additions() }
  guard let cache = LinkCache.read(linksCache) else {
    Terminal.note(notACache(linksCache)[options.language])
    throw ExitCode.failure
  }
  let history = firstCommits(in: options.content)
  let sources = OverviewSources(
    now: options.instant, links: cache.records.isEmpty ? nil : cache, added: history.days, isHistoryCut: history.isCut)
  var additions = Additions()
  additions.published = try await published(options)
  var overview = await Overview.read(tree, sources)
  overview.publishedAt = (options.baseURL ?? Settings.read(tree).0.adresse)
  if options.published != nil {
    let comparing = Additions(published: additions.published, comparesFiles: true)
    let result = try await result(options, output: nil, with: comparing)
    let (library, _) = await Library.load(tree, options.loadOptions)
    if !result.hashes.isEmpty {
      let changes = pageChanges(
        from: additions.published ?? [:], to: result.hashes, redirects: library.redirects.map { ($0.from, $0.to) },
        pagesNaming: result.pagesNaming)
      overview.changes = overview.withFiles(changes, owner: ownerPage)
    }
  }
  additions.overview = overview
  return additions
}

/// The changed pages for the summary of a job, as Markdown. Addresses hold no character that Markdown takes for markup.
func changeSummary(_ changes: [PageChange], language: Language) -> String {
  let title = Wording(de: "Diese Seiten haben sich geändert", en: "These pages have changed")[language]
  let none = Wording(de: "Keine Seite ist anders als veröffentlicht.", en: "No page differs from the published one.")
  guard !changes.isEmpty else { return "\n### \(title)\n\n\(none[language])\n" }
  let head = Wording(de: "| Was | Veröffentlicht | Neu |", en: "| What | Published | New |")[language]
  let rows = changes.prefix(mostListed).map { change in
    "| \(change.kind.words[language]) | \(code(change.old)) | \(code(change.new)) |\n"
  }
  let rest = changes.count - rows.count
  let more = Wording(de: "\n… und \(rest) weitere.\n", en: "\n… and \(rest) more.\n")[language]
  return "\n### \(title)\n\n\(head)\n| --- | --- | --- |\n\(rows.joined())\(rest > 0 ? more : "")"
}

/// GitHub takes a summary of at most 1 MiB.
private let mostListed = 1_000

private func code(_ path: String?) -> String {
  // A published list is data from elsewhere: what could end the code or the cell is left out.
  path.map { "`\($0.filter { !"`|\n\r<>".contains($0) })`" } ?? ""
}

extension PageChange.Kind {
  fileprivate var words: Wording {
    switch self {
    case .moved: Wording(de: rawValue, en: "moved")
    case .gone: Wording(de: rawValue, en: "gone")
    case .new: Wording(de: rawValue, en: "new")
    case .changed: Wording(de: rawValue, en: "changed")
    }
  }
}
