import Build
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// Pages that are a text with a heading: about us, duties, offers. The home page and `/mitmachen/` have templates of their own.
  var textPages: [Page] {
    library.seiten.filter { $0.fields.rolle != .start && $0.fields.rolle != .mitmachen }.map { entry in
      entryPage(entry) { [self] in
        entry.fields.rolle == .leichteSprache ? easyPage(entry) : textPage(entry)
      }
    }
  }

  private func textPage(_ entry: Entry<Seite>) -> HTML {
    let common = entry.fields.common
    let contact: HTML = common.kontakt == nil ? .empty : contactBox(library.personen[common.kontakt])
    let topics = topicPanel(common)
    let text: HTML =
      "\(picture(common.bild, in: entry.directory))\(prose(entry))\(commercialRule(entry))\(onward(entry))\(documentSection(common, in: entry.directory))\(contact)"
    let body: HTML =
      topics.isEmpty ? text : "<div class=\"split\"><div>\(text)</div><div class=\"aside\">\(topics)</div></div>"
    return page(
      textFrame(entry),
      """
      <article class="tone-ort">\(pageHead(PageHead(title: entry.title, lede: common.kurztext)))\(notices(common))\(body)\(stamp(entry))</article>
      """)
  }

  /// Leichte Sprache: large, a sentence a line, never hyphenated.
  private func easyPage(_ entry: Entry<Seite>) -> HTML {
    var frame = textFrame(entry)
    frame.kind = "leichte-sprache"
    let phone: HTML =
      "<p><a class=\"with-icon\" href=\"\(phoneAddress(settings.telefon))\">\(Icon.telefon.html)<span>\(settings.telefon)</span></a></p>"
    return page(
      frame,
      """
      <div class="easy"><h1>\(entry.title)</h1>\(notices(entry.fields.common))\(markup(of: entry))\(phone)</div>\(stamp(entry))
      """)
  }

  private func textFrame(_ entry: Entry<Seite>) -> PageFrame {
    let isOffer = entry.path.hasPrefix("/mitmachen/")
    var frame = frame(
      entry, section: isOffer ? "/mitmachen/" : entry.path.hasPrefix("/masterclasses/") ? "/masterclasses/" : nil)
    frame.jsonLD = jsonLD(entry, library)
    if isOffer { return frame.below((Texts.joinIn, "/mitmachen/")) }
    if entry.path.hasPrefix("/masterclasses/") { return frame.below((Texts.masterclasses, "/masterclasses/")) }
    if entry.path.hasPrefix("/ueber-uns/"), entry.path != "/ueber-uns/", paths.has("/ueber-uns/") {
      return frame.below((Texts.aboutUs, "/ueber-uns/"))
    }
    frame = frame.below()
    return frame
  }

  /// What the setting makes of commercial providers' entries, on the page about them.
  private func commercialRule(_ entry: Entry<Seite>) -> HTML {
    guard entry.fields.rolle == .gewerblicheAnbieter else { return .empty }
    return "<p class=\"notice\">\(Texts.commercialRule(settings.gewerbliche))</p>"
  }

  /// What stands below a page: of „Über uns“ the timeline, responsibility and positions.
  private func onward(_ entry: Entry<Seite>) -> HTML {
    var links: [(title: String, href: String, note: String?)] = []
    if !entry.fields.meilensteine.isEmpty { links.append((Texts.milestones, href("/ueber-uns/meilensteine/"), nil)) }
    if entry.fields.rolle == .ueberUns {
      let below = library.seiten.filter { $0.path.hasPrefix("/ueber-uns/") && $0.path != entry.path }
      links += below.map { ($0.title, href($0.path), nil) }
    }
    links += library.teasers(of: entry.fields.common.passend).map { ($0.title, href($0.path), nil) }
    guard !links.isEmpty else { return .empty }
    return section("auch-hier", Texts.readOn, linkList(links))
  }
}

extension Library {
  /// The published entries among references of any type.
  func teasers(of references: [Reference]) -> [Teaser] { references.compactMap { teaser($0) } }
}
