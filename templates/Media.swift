import Build
import Collections
import Content

extension SiteIndex {
  /// Copies of the files that belong to published entries, and of the shared folders; nothing that lies beside a draft.
  var mediaFiles: [Page] {
    let all = library.tree.media.values.sorted { $0.path < $1.path }
    let published = PublishedMedia(library, all.map(\.path))
    return all.filter { published.holds($0.path) }.map { file in
      Page(
        file.url, owner: file.path, isIndexed: false, content: .copy(from: file.path, below: library.tree.root))
    }
  }
}

/// Which files of the content folder may be published.
private struct PublishedMedia {
  /// Folders of which everything is published: shared ones, and those that are one entry's own.
  private var folders: Set<String> = ["bilder", "medien"]
  /// Files that lie among entries, and that a published one names.
  private var named: Set<String> = []

  /// - Parameter all: every file that is no entry.
  init(_ library: Library, _ all: [String]) {
    addAll(library, names: false)
    // Files among entries are rare, and what all entries name takes long to collect.
    if all.contains(where: { !liesInFolder($0) }) { addAll(library, names: true) }
  }

  private mutating func addAll(_ library: Library, names: Bool) {
    add(library.beispiele, names)
    add(library.veranstaltungen, names)
    add(library.videos, names)
    add(library.masterclasses, names)
    add(library.orte, names)
    add(library.themen, names)
    add(library.methoden, names)
    add(library.personen, names)
    add(library.foerderprogramme, names)
    add(library.netzwerke, names)
    add(library.seiten, names)
  }

  /// The folders of entries, or the files that they name.
  private mutating func add<Fields: AcademyEntry>(_ shelf: Shelf<Fields>, _ names: Bool) {
    for entry in shelf {
      let directory = entry.directory
      guard names else {
        if directory != Fields.folder { folders.insert(directory) }
        continue
      }
      named.formUnion(entry.files.compactMap { resolvePath($0, from: directory) })
      let destinations = entry.body.images.map(\.destination) + entry.body.links.map(\.destination)
      named.formUnion(destinations.filter(mayBeFile).compactMap { fileNamed(by: $0, from: directory) })
    }
  }

  /// Not the address of an entry or of another site.
  private func mayBeFile(_ destination: String) -> Bool {
    !destination.utf8.contains(UInt8(ascii: ":")) && !destination.hasSuffix(".md")
  }

  func holds(_ path: String) -> Bool { named.contains(path) || liesInFolder(path) }

  private func liesInFolder(_ path: String) -> Bool {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if folders.contains(String(folder)) { return true }
    }
    return false
  }
}
