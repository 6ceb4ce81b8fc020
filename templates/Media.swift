import Build
import Collections
import Content
import PercentCoding

extension SiteIndex {
  /// Copies of the files that belong to published entries: what lies in a folder of their own, and what they or the settings
  /// name elsewhere; nothing of a draft.
  var mediaFiles: [Page] {
    let all = library.tree.media.values.sorted { $0.path < $1.path }
    let published = PublishedMedia(library)
    return all.filter { published.holds($0.path) }.map { file in
      Page(
        file.url, owner: file.path, isIndexed: false, content: .copy(from: file.path, below: library.tree.root))
    }
  }
}

/// Which files of the content folder may be published.
private struct PublishedMedia {
  /// Folders that are one entry's own: everything in them is published.
  private var folders: Set<String> = []
  /// Files that lie elsewhere, and that something published names.
  private var named: Set<String> = []

  init(_ library: Library) {
    insert(library.settings.redaktion.flatMap { resolvePath($0.skript.path, from: "") })
    named.formUnion(library.pathLinks.compactMap { published($0.path) })
    add(library.beispiele)
    add(library.veranstaltungen)
    add(library.videos)
    add(library.masterclasses)
    add(library.orte)
    add(library.themen)
    add(library.methoden)
    add(library.personen)
    add(library.foerderprogramme)
    add(library.netzwerke)
    add(library.seiten)
  }

  private mutating func add<Fields: AcademyEntry>(_ shelf: Shelf<Fields>) {
    for entry in shelf {
      let directory = entry.directory
      if directory != Fields.folder { folders.insert(directory) }
      for file in entry.files { insert(resolvePath(file, from: directory)) }
      for image in entry.body.images { insert(fileNamed(by: image.destination, from: directory)) }
      for link in entry.body.links where link.kind == .file {
        insert(fileNamed(by: link.destination, from: directory))
      }
    }
  }

  private mutating func insert(_ path: String?) { if let path { named.insert(path) } }

  /// The file behind an address of the site, `/medien/bilder/plan.pdf`.
  private func published(_ address: String) -> String? {
    address.hasPrefix("/medien/") ? percentDecoded(String(address.dropFirst("/medien/".count))) : nil
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
