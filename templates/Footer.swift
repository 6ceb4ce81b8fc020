import Collections
import HTML

extension ChromeBuilder {
  /// Telephone, offers, about us, and what a public body must link on every page.
  var footer: HTML {
    """
    <footer class="site-footer">
    <div class="wrap">
    <div class="columns">
    <div><h2>\(Texts.callUs)</h2><a class="phone" href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a><p>\(unbroken(settings.sprechzeiten))\(mail)</p></div>
    \(column("fuss-angebote", Texts.offers, offers))
    \(column("fuss-ueber", Texts.aboutUs, about))
    \(column("fuss-pflicht", Texts.forEveryone, everyone))
    </div>
    <div class="line">\(line)<p>\(Texts.licenceOfTexts) \(licenceLink(settings.lizenz))</p></div>
    </div>
    </footer>
    """
  }

  private var mail: HTML {
    guard let email = settings.email else { return .empty }
    return """
      <br>\(Texts.orWrite) <a href="mailto:\(email)">\(email)</a>
      """
  }

  private typealias Link = (icon: Icon?, title: String, path: String)

  private var offers: [Link] {
    [
      (nil, Texts.methods, "/methoden/"), (nil, Texts.programmes, "/foerderprogramme/"),
      (nil, Texts.experts, "/fachleute/"), (nil, Texts.networks, "/netzwerke/"), (nil, Texts.towns, "/orte/"),
      (nil, Texts.findPartners, "/mitmachen/partner-finden/"), (nil, Texts.keywords, "/stichworte/"),
    ]
  }

  private var about: [Link] {
    [
      (nil, Texts.theAcademy, "/ueber-uns/"), (nil, Texts.whoIsResponsible, "/ueber-uns/zustaendigkeit/"),
      (nil, Texts.milestones, "/ueber-uns/meilensteine/"), (.abonnieren, Texts.subscribeNews, "/feed.xml"),
      (.kalender, Texts.subscribeEvents, "/veranstaltungen/kalender.ics"), (nil, Texts.openData, "/daten/"),
    ]
  }

  private var everyone: [Link] {
    [
      (.leicht, Texts.easyLanguage, "/leichte-sprache/"), (.gebaerden, Texts.signLanguage, "/gebaerdensprache/"),
      (nil, Texts.accessibilityStatement, "/barrierefreiheit/"),
      (nil, Texts.reportBarrier, paths.barrierReport ?? ""),
    ]
  }

  private var line: [HTML] {
    [(Texts.imprint, "/impressum/"), (Texts.privacy, "/datenschutz/"), (Texts.contact, "/kontakt/")]
      .filter { paths.has($0.1) }.map { title, path -> HTML in
        """
        <p><a href="\(href(path))">\(title)</a></p>
        """
      }
  }

  private func column(_ id: String, _ title: String, _ links: [Link]) -> HTML {
    let present = links.filter { paths.has($0.path) }
    guard !present.isEmpty else { return .empty }
    let items = present.map { link -> HTML in
      // A calendar is subscribed to, not fetched once.
      link.path.hasSuffix(".ics")
        ? "<li><a href=\"\(webcal: library.address.absolute(link.path))\">\(link.icon?.html)\(link.title)</a></li>"
        : """
        <li><a href="\(href(link.path))">\(link.icon?.html)\(link.title)</a></li>
        """
    }
    return """
      <nav aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2><ul>\(items)</ul></nav>
      """
  }
}
