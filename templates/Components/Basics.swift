import CivilTime
import Collections
import Content
import FrontMatter
import HTML

/// A heading of level 1 to 4; the level is the page's business, not the component's.
func heading(_ level: Int, id: String? = nil, _ content: HTML) -> HTML {
  switch level {
  case 1: "<h1\(attribute: "id", id)>\(content)</h1>"
  case 2: "<h2\(attribute: "id", id)>\(content)</h2>"
  case 3: "<h3\(attribute: "id", id)>\(content)</h3>"
  default: "<h4\(attribute: "id", id)>\(content)</h4>"
  }
}

/// `tel:` of a German number (RFC 3966, global form): the leading zero becomes `+49`, `00` becomes `+`, and the `(0)` behind a
/// country's code, which is dialled only inside the country, falls away.
func phoneAddress(_ number: String) -> String {
  let isInternational = number.hasPrefix("+") || number.hasPrefix("00")
  let dialled = isInternational ? number.replacing("(0)", with: "") : number
  let digits = dialled.filter { $0.isASCII && $0.isNumber }
  if number.hasPrefix("+") { return "tel:+\(digits)" }
  if number.hasPrefix("00") { return "tel:+\(digits.dropFirst(2))" }
  return digits.hasPrefix("0") ? "tel:+49\(digits.dropFirst())" : "tel:\(digits)"
}

/// The number as a link, with the receiver before it.
func phoneLink(_ number: String) -> HTML {
  """
  <a class="phone" href="\(phoneAddress(number))">\(Icon.telefon.html)<span>\(number)</span></a>
  """
}

/// A link out of the site, marked in words for screen readers.
func externalLink(_ address: String, _ text: String) -> HTML {
  """
  <a href="\(address)" rel="external noopener">\(text)<span class="visually-hidden">\(Texts.externalLink)</span></a>
  """
}

/// A licence by its short name; the Creative Commons ones with their deed.
func licenceLink(_ licence: String) -> HTML {
  let parts = licence.split(separator: " ")
  guard parts.count == 3, parts[0] == "CC",
    let terms = ["BY", "BY-SA", "BY-ND", "BY-NC"].first(where: { $0 == parts[1] })
  else { return "\(licence)" }
  return """
    <a href="https://creativecommons.org/licenses/\(terms.lowercased())/\(parts[2])/deed.de" rel="license external noopener">\(licence)<span class="visually-hidden">\(Texts.externalLink)</span></a>
    """
}

/// A day in words and for machines.
func time(_ day: Day) -> HTML { time(.day(day)) }

/// The same for what may be known to the month or year alone.
func time(_ date: PartialDate) -> HTML {
  """
  <time datetime="\(date.iso)">\(unbroken(date.german))</time>
  """
}

/// The text of an entry as the Markdown module wrote it; the only place where templates trust bytes.
func prose<Fields>(_ entry: Entry<Fields>) -> HTML {
  guard !entry.body.html.isEmpty else { return .empty }
  return """
    <div class="prose">\(markup(of: entry))</div>
    """
}

/// The text of an entry without the frame that sets it as prose.
func markup<Fields>(of entry: Entry<Fields>) -> HTML { HTML(trusting: entry.body.html) }

/// A word with its drawing, as an item of a list of particulars.
func meta(_ icon: Icon, _ text: HTML) -> HTML {
  """
  <li class="with-icon">\(icon.html)<span>\(text)</span></li>
  """
}

/// `→ Alle Beispiele`.
func more(_ href: String, _ text: String) -> HTML {
  """
  <a class="more" href="\(href)">\(text)\(Icon.weiter.html)</a>
  """
}

/// `← Alle Beispiele`.
func back(_ href: String, _ text: String) -> HTML {
  """
  <a class="more" href="\(href)">\(Icon.zurueck.html)\(text)</a>
  """
}

/// A section with its heading, and perhaps a link to more beside it.
func section(_ id: String, _ title: String, more: HTML = .empty, _ body: HTML) -> HTML {
  """
  <section class="section" aria-labelledby="\(id)"><div class="section-head"><h2 id="\(id)">\(title)</h2>\(more)</div>\(body)</section>
  """
}

/// A small box beside the text.
func panel(_ id: String, _ title: String, tone: Tone? = nil, _ body: HTML) -> HTML {
  """
  <section class="\(tone.map { "panel \($0.name)" } ?? "panel")" aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>\(body)</section>
  """
}

/// Links as a row of labels.
func tags(_ links: [(title: String, href: String)]) -> HTML {
  guard !links.isEmpty else { return .empty }
  let items = links.map { link -> HTML in
    """
    <li><a href="\(link.href)">\(link.title)</a></li>
    """
  }
  return """
    <ul class="tags">\(items)</ul>
    """
}

/// Links one below the other, each perhaps with a word behind it.
func linkList(_ links: [(title: String, href: String, note: String?)]) -> HTML {
  let items = links.map { link -> HTML in
    let note: HTML = link.note.map { "<small>\($0)</small>" } ?? .empty
    return """
      <li><a href="\(link.href)">\(link.title)</a>\(note)</li>
      """
  }
  return """
    <ul class="link-list">\(items)</ul>
    """
}

/// Links in columns.
func columns(_ links: [(title: String, href: String)]) -> HTML {
  let items = links.map { link -> HTML in "<li><a href=\"\(link.href)\">\(link.title)</a></li>" }
  return "<ul class=\"columns-list\">\(items)</ul>"
}

/// The colour of a type.
enum Tone: String, Sendable {
  case beispiel, veranstaltung, video, masterclass, ort
  /// Its class.
  var name: String { "tone-\(rawValue)" }

  /// The tone of entries of a type; all but the four core types share one, methods go with Masterclasses.
  init(type: String) {
    self = type == Methode.type ? .masterclass : Tone(rawValue: type) ?? .ort
  }
}
