import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// „Partner finden“: all topics with the first pairs of each, and a page of each topic with all of them.
  var partnerPages: [Page] {
    let partners = Partners(library)
    return [overview(partners)] + partners.markets.flatMap(topicPages)
  }

  /// How many pairs of a topic stand on the overview.
  private static let onOverview = 5

  /// Where all who seek and offer something in a topic stand.
  func partnerPath(_ topic: Entry<Thema>) -> String { "/mitmachen/partner-finden/\(topic.name)/" }

  private func overview(_ partners: Partners) -> Page {
    var frame = PageFrame(
      title: Texts.findPartners, description: Texts.partnersLede, path: "/mitmachen/partner-finden/",
      kind: "partner-finden",
      section: "/mitmachen/"
    ).below((Texts.takePartTitle, "/mitmachen/"))
    frame.jsonLD = collectionPage(Texts.findPartners, frame.path, library)
    return htmlPage(frame, owner: "partner-finden") { [self] in
      let topics = partners.markets.map { market in
        section(
          "t-\(market.topic.name)", market.topic.title,
          more: allPartners(market),
          pairs(Array(items(market).prefix(SiteIndex.onOverview)), market))
      }
      let body: HTML = topics.isEmpty ? "<p>\(Texts.noPartners)</p>" : topics.joined()
      return """
        <div class="tone-ort">\(pageHead(PageHead(title: Texts.findPartners, lede: Texts.partnersLede)))\(body)\(ownContactBox)</div>
        """
    }
  }

  /// The way to all of a topic. The heading beside it names the topic, which the link alone has to say too.
  private func allPartners(_ market: Partners.Market) -> HTML {
    """
    <a class="more" href="\(href(partnerPath(market.topic)))"><span class="visually-hidden">\(market.topic.title): </span>\(Texts.allPartners(market.seeks.all.count, market.offers.all.count))\(Icon.weiter.html)</a>
    """
  }

  private func topicPages(_ market: Partners.Market) -> [Page] {
    let title = "\(Texts.findPartners): \(market.topic.title)"
    let base = partnerPath(market.topic)
    let parts = items(market).pages()
    return parts.enumerated().map { place, part in
      var frame = PageFrame(
        title: Texts.numbered(title, place + 1), description: Texts.partnersLede, path: pagePath(base, place + 1),
        kind: "partner-finden", section: "/mitmachen/"
      ).below((Texts.takePartTitle, "/mitmachen/"), (Texts.findPartners, "/mitmachen/partner-finden/"))
      frame.jsonLD = collectionPage(title, frame.path, library)
      return htmlPage(frame, owner: "partner-finden") { [self] in
        """
        <div class="tone-ort">\(pageHead(PageHead(title: title, lede: Texts.partnersLede)))\(pairs(Array(part), market))\(pagination(base, current: place + 1, last: parts.count))<p>\(more(href(market.topic.path), Texts.allAbout(market.topic.title)))</p>\(ownContactBox)</div>
        """
      }
    }
  }

  /// What begins a pair: somebody who seeks; or somebody who offers and stands beside no seeker yet.
  private enum Item {
    case seek(Partners.Sentence)
    case offer(Partners.Sentence)
  }

  private func items(_ market: Partners.Market) -> [Item] {
    market.seeks.all.map { .seek($0) } + market.unnamedOffers.map { .offer($0) }
  }

  private func pairs(_ items: [Item], _ market: Partners.Market) -> HTML {
    "<ul class=\"pairs\">\(items.map { pair($0, market) })</ul>"
  }

  private func pair(_ item: Item, _ market: Partners.Market) -> HTML {
    switch item {
    case .seek(let sentence):
      let (first, count) = market.offers.partners(of: sentence.town)
      return
        "<li class=\"pair\">\(side(sentence, "seeks", Texts.seeks))<div>\(others(first, count, "offers", Texts.offersWord, none: Texts.noOfferYet))</div></li>"
    case .offer(let sentence):
      let (first, count) = market.seeks.partners(of: sentence.town)
      return
        "<li class=\"pair\">\(side(sentence, "offers", Texts.offersWord))<div>\(others(first, count, "seeks", Texts.seeks, none: Texts.noSeekYet))</div></li>"
    }
  }

  private func side(_ sentence: Partners.Sentence, _ look: String, _ word: String) -> HTML {
    """
    <div class="side \(look)"><p class="label"><a href="\(href(sentence.town.path))">\(sentence.town.title)</a> \(word)</p><p>\(sentence.text)</p></div>
    """
  }

  private func others(_ first: [Partners.Sentence], _ count: Int, _ look: String, _ word: String, none: String) -> HTML
  {
    guard !first.isEmpty else {
      return
        "<p class=\"soft\">\(none) <a href=\"\(phoneAddress(settings.telefon))\">\(Texts.callUs)</a>\(Texts.weAskAround)</p>"
    }
    let left = count - first.count
    let words = look == "offers" ? Texts.andOtherOffers(left) : Texts.andOtherWishes(left)
    let rest: HTML = left > 0 ? "<p class=\"soft\">\(words)</p>" : .empty
    return "\(first.map { side($0, look, word) })\(rest)"
  }
}
