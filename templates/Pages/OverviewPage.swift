import PercentCoding
import Build
import Collections
import Content
import Editing
import HTML

extension SiteIndex {
  /// `/redaktion/uebersicht/` and the same as JSON: for editors, so neither in the sitemap nor in the search.
  func overviewPages(_ overview: Overview?) -> [Page] {
    guard let overview else { return [] }
    var frame = PageFrame(
      title: Texts.overviewTitle, description: Texts.overviewLede, path: "/redaktion/uebersicht/", kind: "uebersicht"
    ).below()
    frame.isIndexed = false
    return [
      htmlPage(frame, owner: "uebersicht") { [self] in overviewMain(overview) },
      Page(
        "/redaktion/uebersicht.json", owner: "uebersicht", isIndexed: false,
        content: .bytes { overview.json.bytes(.pretty) }),
    ]
  }

  private func overviewMain(_ overview: Overview) -> HTML {
    let published = Set(library.teasers.map(\.path))
    let changes = overview.changes
    let counted = { (title: String, count: Int?) in count.map { "\(title) (\(Texts.grouped($0)))" } ?? title }
    let contents =
      [(title: counted(Texts.changesTitle, changes?.count), href: "#geaendert")]
      + overview.sections.map { (title: counted($0.title, $0.rows.count), href: "#\($0.id)") }
    let missing: HTML = editPattern == nil ? "<p class=\"notice\">\(Texts.editMissing)</p>" : .empty
    let head = PageHead(
      title: Texts.overviewTitle, lede: Texts.overviewLede,
      meta: ["<li>\(Texts.overviewOf(overview.day.german))</li>"])
    let file = linkList([(Texts.overviewFile, href("/redaktion/uebersicht.json"), "uebersicht.json")])
    return """
      <div class="tone-ort">\(pageHead(head))\(missing)\(columns(contents))\(changesSection(changes, overview.publishedAt.flatMap(SiteAddress.init) ?? library.address))\(overview.sections.map { overviewSection($0, published) })\(file)</div>
      """
  }

  private func overviewSection(_ section: Overview.Section, _ published: Set<String>) -> HTML {
    let head = ([Texts.overviewEntry] + section.columns + [editColumn]).map { name -> HTML in
      "<th scope=\"col\">\(name)</th>"
    }
    let rows = section.rows.prefix(mostRows).map { row -> HTML in
      let title: HTML =
        row.path.flatMap { published.contains($0) ? $0 : nil }.map { "<a href=\"\(href($0))\">\(row.title)</a>" }
        ?? "\(row.title)"
      let cells = row.cells.map { cell -> HTML in "<td>\(cell)</td>" }
      return "<tr><th scope=\"row\">\(title)</th>\(cells)<td>\(editLink(row.file, row.line, row.title))</td></tr>"
    }
    let body: HTML =
      rows.isEmpty
      ? "<p class=\"soft\">\(Texts.nothingToDo)</p>" : overviewTable(section.title, head, rows, of: section.rows.count)
    return Templates.section(section.id, section.title, "<p>\(section.meaning)</p>\(body)")
  }

  private func changesSection(_ changes: [PageChange]?, _ published: SiteAddress) -> HTML {
    guard let changes else { return section("geaendert", Texts.changesTitle, "<p>\(Texts.noComparison)</p>") }
    guard !changes.isEmpty else { return section("geaendert", Texts.changesTitle, "<p>\(Texts.noChanges)</p>") }
    let head = [Texts.whatChanged, Texts.publishedVersion, Texts.thisVersion, editColumn].map { name -> HTML in
      "<th scope=\"col\">\(name)</th>"
    }
    let rows = changes.prefix(mostRows).map { change -> HTML in
      let old: HTML =
        change.old.map { path in
          // A gone address of this very site would be a dead link; elsewhere the old page can still be looked at.
          change.kind == .gone && published == library.address
            ? "\(path)" : "<a href=\"\(published.absolute(path))\">\(path)</a>"
        } ?? "\(Texts.nowhere)"
      let new: HTML = change.new.map { "<a href=\"\(href($0))\">\($0)</a>" } ?? "\(Texts.nowhere)"
      let edit: HTML =
        change.file.map { editLink($0, nil, change.new ?? change.old ?? "") } ?? "\(Texts.noEntry)"
      return "<tr><th scope=\"row\">\(change.kind.rawValue)</th><td>\(old)</td><td>\(new)</td><td>\(edit)</td></tr>"
    }
    let table = overviewTable(Texts.changesTitle, head, rows, of: changes.count)
    return section("geaendert", Texts.changesTitle, "<p>\(Texts.changesMeaning)</p>\(table)")
  }

  private func overviewTable(_ title: String, _ head: [HTML], _ rows: [HTML], of count: Int) -> HTML {
    let more: HTML = count > rows.count ? "<p>\(Texts.andMore(count - rows.count))</p>" : .empty
    return """
      <div class="table-scroll" role="region" aria-label="\(Texts.tableOf(title))" tabindex="0"><table><thead><tr>\(head)</tr></thead><tbody>\(rows)</tbody></table></div>\(more)
      """
  }

  private var editColumn: String { editPattern == nil ? Texts.sourceFile : Texts.editEntry }

  private func editLink(_ file: String, _ line: Int?, _ title: String) -> HTML {
    let place = line.map { "\(file), \(Texts.inLine($0))" } ?? file
    guard let pattern = editPattern else { return "<code>\(place)</code>" }
    let address = pattern.before + percentEncoded(file, keeping: .path) + pattern.after
    return """
      <a href="\(address)" aria-label="\(Texts.editEntry): \(title)">\(Texts.editEntry)</a> <small class="soft">\(place)</small>
      """
  }

  /// What stands before and behind the file in the address for editing; nil if the settings name none that leads to a web page.
  private var editPattern: (before: String, after: String)? {
    guard let pattern = settings.bearbeiten, pattern.hasPrefix("https://") || pattern.hasPrefix("http://") else {
      return nil
    }
    let parts = pattern.split(separator: "{datei}", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}

/// A page with more rows is of no use to anybody.
private let mostRows = 500
