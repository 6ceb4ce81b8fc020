import Build
import Collections
import Content
import FrontMatter

extension SiteIndex {
  /// Copies of the files that belong to published entries, and of the shared folders; nothing that lies beside a draft.
  var mediaFiles: [Page] {
    let published = PublishedMedia(library)
    return library.tree.media.values.sorted { $0.path < $1.path }.filter { published.holds($0.path) }.map { file in
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

  init(_ library: Library) {
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
    for video in library.videos {
      let versions = [video.fields.gebaerdensprache, video.fields.audiodeskription].compactMap { version -> FileName? in
        if case .datei(let file) = version { return file }
        return nil
      }
      name((video.fields.dateien + [video.fields.untertitel] + versions).map(\.path), from: video.directory)
    }
  }

  private mutating func add<Fields: AcademyEntry>(_ shelf: Shelf<Fields>) {
    for entry in shelf {
      if entry.directory != Fields.folder { folders.insert(entry.directory) }
      let common = entry.fields.common
      name(
        [common.bild?.datei.path].compactMap { $0 } + common.dokumente.compactMap(\.datei?.path), from: entry.directory)
      name(entry.body.images.map(\.destination) + entry.body.links.map(\.destination), from: entry.directory)
    }
  }

  private mutating func name(_ paths: [String], from directory: String) {
    for path in paths {
      if let resolved = resolvePath(path, from: directory) { named.insert(resolved) }
    }
  }

  func holds(_ path: String) -> Bool {
    if named.contains(path) { return true }
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if folders.contains(String(folder)) { return true }
    }
    return false
  }
}
