import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// Files to download, each with format, size, and whether it is accessible (EN 301 549 chapter 10).
  func documents(_ documents: [Dokument], in directory: String) -> HTML {
    let items = documents.compactMap { document -> HTML? in
      let access = document.istBarrierefrei.map { $0 ? Texts.accessible : Texts.notAccessible }
      if let address = document.url {
        let note = [Texts.elsewhere, access].compactMap { $0 }.joined(separator: ", ")
        return "<li>\(Icon.extern.html)<div>\(externalLink(address, document.titel))<small>\(note)</small></div></li>"
      }
      guard let name = document.datei, let file = file(name, in: directory) else { return nil }
      let note = [file.ending.uppercased(), Texts.size(file.size), access].compactMap { $0 }.joined(separator: ", ")
      return """
        <li>\(Icon.dokument.html)<div><a href="\(href(file.url))">\(document.titel)</a><small>\(note)</small></div></li>
        """
    }
    guard !items.isEmpty else { return .empty }
    return """
      <ul class="documents">\(items)</ul>
      """
  }

  /// A file that an entry names.
  func file(_ name: FileName, in directory: String) -> MediaFile? {
    resolvePath(name.path, from: directory).flatMap { library.tree.media[$0] }
  }

  /// The picture of an entry with its text, size and credit; nothing without one.
  func picture(_ picture: Bild?, in directory: String) -> HTML {
    guard let picture, let file = file(picture.datei, in: directory) else { return .empty }
    return """
      <figure><img src="\(href(file.url))"\(attribute: "width", file.pixels?.width)\(attribute: "height", file.pixels?.height) alt="\(picture.alt)"><figcaption><span class="credit">\(picture.nachweis)</span></figcaption></figure>
      """
  }
}
