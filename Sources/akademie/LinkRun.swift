import ArgumentParser
import CivilTime
import Collections
import Content
import Diagnostics
import Editing

/// Asks for every address of other sites in the content, stores the answers, and says what is wrong with the links.
///
/// - Returns: hints, and nothing if the content folder cannot be read, which the check itself then reports.
/// - Throws: the exit status for a cache file that cannot be read or written.
func linkHints(_ options: SiteOptions, _ links: LinkOptions) async throws -> [Diagnostic] {
  guard let tree = try? SourceTree.list(options.content, folders: AcademyTypes.folders) else { return [] }
  guard let cache = LinkCache.read(links.linksCache) else {
    Terminal.note(notACache(links.linksCache)[options.language])
    throw ExitCode.failure
  }
  let found = await externalLinks(in: tree)
  let addresses = found.map(\.address)
  let today = CivilDateTime(options.instant).day
  let due = cache.due(addresses, today: today, days: links.linksDays)
  let settings = Settings.read(tree).0
  let client = LinkClient(
    timeout: links.linksTimeout, allowsLocal: links.linksLocal, name: "akademie (Linkpruefung; \(settings.adresse))")
  let outcomes = await checkLinks(
    due, links.policy, progress: { if !options.quiet { Terminal.progress("Links \($0)/\(due.count)") } }
  ) { await client.ask($0) }
  Terminal.endProgress()
  let next = cache.adding(outcomes, of: addresses, today: today)
  do throws(FileFailure) { try next.write(to: links.linksCache) } catch {
    Terminal.note(error.summary[options.language])
    throw ExitCode.failure
  }
  if !options.quiet, !options.format.isDocument {
    let later = outcomes.values.count { $0 == .later }
    Terminal.note(summary(asked: due.count - later, of: Set(addresses).count, later: later)[options.language])
  }
  return linkHints(found, next)
}

func notACache(_ path: String) -> Wording {
  Wording(
    de:
      "»\(path)« hält keine Antworten auf Links. Löschen Sie die Datei, oder nennen Sie mit --links-cache eine andere.",
    en: "`\(path)` holds no answers to links. Delete the file, or name another one with --links-cache.")
}

/// What is put off has no answer yet: its site wants to be left alone, or is too slow today.
private func summary(asked: Int, of all: Int, later: Int) -> Wording {
  Wording(
    de: "Links nach draußen: \(asked) von \(all) Adressen gefragt\(later == 0 ? "" : ", \(later) aufgeschoben").",
    en: "Links to other sites: asked \(asked) of \(all) addresses\(later == 0 ? "" : ", \(later) put off").")
}
