import Checks
import Content
import Diagnostics
import Search

/// A site whose pages are known but not yet rendered: what a preview shows, page by page, as they are asked for.
public struct PlannedSite<Library: Sendable>: Sendable {
  public let library: Library
  /// What is wrong with the content, sorted by file and line.
  public let diagnostics: [Diagnostic]
  /// All files of the content folder.
  public let tree: SourceTree
  private let plan: SitePlan
  private let material: @Sendable () -> SearchMaterial

  /// Reads and checks the content and plans the pages, as `build` does before it renders.
  ///
  /// - Parameter previous: an earlier plan of the same folder; entries that have not changed since are taken over.
  /// - Throws: `BuildError` when the content folder cannot be read.
  public init(_ site: Site<Library>, content: String, after previous: PlannedSite?) async throws(BuildError) {
    do { tree = try SourceTree.list(content, folders: site.folders) } catch { throw .contentFolder(content, error) }
    let checking: Task<[Diagnostic], Never>
    if let reload = site.reload, let previous {
      (library, checking) = await reload(tree, previous.library)
    } else {
      (library, checking) = await site.load(tree)
    }
    plan = SitePlan(await site.pages(library), address: site.address(library))
    material = { [documents = site.documents, library] in documents(library) }
    let mistakes = await checking.value
    diagnostics = (mistakes + plan.collisions(besides: mistakes)).sortedForReport()
  }

  /// The file at an address below the site's root, as in `Page.path`.
  public subscript(path: String) -> Page? { plan[path] }

  /// Renders a page and checks it; links into other pages are looked up, their fragments are not.
  ///
  /// - Returns: nil if the page is a file to be copied.
  public func render(_ page: Page) -> (bytes: [UInt8], diagnostics: [Diagnostic])? {
    switch page.content {
    case .html(let make):
      let html = make()
      let (_, faults) = inspect(html.bytes, path: page.file, in: plan.files)
      return (html.bytes, (html.refusals.map { Diagnostic($0) } + faults).sortedForReport())
    case .bytes(let make): return (make(), [])
    case .copy: return nil
    }
  }

  /// The files of the search index by their address.
  public func searchIndex() async -> [String: [UInt8]] {
    let material = material()
    let files = await SearchIndexBuilder(settings: material.settings).build(material.documents)
    return Dictionary(files.map { ("/suche/\($0.path)", $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }
}
