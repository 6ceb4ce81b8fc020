import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// Whom to ask about an entry: telephone first, then name, then mail. Without a contact, the academy itself.
  func contactBox(_ person: Entry<Person>?, title: String = Texts.askThem) -> HTML {
    guard let person, person.fields.istErreichbar else { return ownContactBox }
    let fields = person.fields
    let place = parts(of: person)
    let phone: HTML = fields.telefon.map { "<p>\(phoneLink($0))</p>" } ?? .empty
    let office: HTML = place.isEmpty ? .empty : "<p>\(place.joined(separator: ", "))</p>"
    return """
      <section class="contact" aria-labelledby="kontakt"><h2 id="kontakt">\(title)</h2>\(phone)<p class="who"><a href="\(href(person.path))">\(person.title)</a></p>\(office)\(fields.email.map(mailLine))</section>
      """
  }

  /// Function, body and town of a person or office, each only if nothing before it, nor the name, says it already.
  func parts(of person: Entry<Person>) -> [String] {
    let fields = person.fields
    let all = [fields.rolle, fields.institution, library.orte[fields.ort]?.title].compactMap { $0 }
    return all.reduce(into: []) { parts, part in
      if !([person.title] + parts).contains(where: { $0.names(part) }) { parts.append(part) }
    }
  }

  /// The academy's telephone and mail.
  var ownContactBox: HTML {
    """
    <section class="contact" aria-labelledby="kontakt"><h2 id="kontakt">\(Texts.askUs)</h2><p>\(phoneLink(settings.telefon))</p><p class="who">\(settings.name)</p><p>\(unbroken(settings.sprechzeiten))</p>\(settings.email.map(mailLine))</section>
    """
  }

  /// A line with an address for mail, which breaks at its sign.
  func mailLine(_ email: String) -> HTML {
    let parts = email.split(separator: "@", maxSplits: 1)
    let shown: HTML = parts.count == 2 ? "\(parts[0])@<wbr>\(parts[1])" : "\(email)"
    return """
      <p><a class="mail" href="mailto:\(email)">\(Icon.post.html)<span>\(shown)</span></a></p>
      """
  }

  /// The academy's telephone, large.
  func hotline(id: String? = nil, _ title: String, _ text: String) -> HTML {
    """
    <div class="hotline"><div>\(heading(2, id: id, "\(title)"))<p>\(text)</p></div>\(phoneLink(settings.telefon))</div>
    """
  }
}

/// What the foot of an entry says about it.
struct Stamp {
  var title: String
  var path: String
  var stand: PartialDate?
  /// Who answers for the particulars.
  var office: String?
  var common: Common?
}

extension SiteIndex {
  /// Stand, responsible office, source, licence, and a way to hand the page on.
  func stamp(_ stamp: Stamp) -> HTML {
    let date: HTML = stamp.stand.map { time($0) } ?? "\(Texts.stateUnknown)"
    let source: HTML = stamp.common?.quelle.map { "<p>\(Texts.source) \(sourceText($0))</p>" } ?? .empty
    let credit: HTML = stamp.common?.bild.map { "<p>\(Texts.picture) \($0.nachweis)</p>" } ?? .empty
    let body = Texts.handOnBody(stamp.title, absolute(stamp.path))
    return """
      <footer class="stamp"><p>\(Texts.stateOf) \(date)</p><p>\(responsible): \(stamp.office ?? responsibleOffice)</p>\(source)<p>\(Texts.licence) \(licenceLink(stamp.common?.lizenz ?? settings.lizenz))</p>\(credit)<p class="no-print"><a href="mailto:?subject=\(component: stamp.title)&amp;body=\(component: body)">\(Texts.handOn)</a></p></footer>
      """
  }

  /// The same for an entry, with the note if it is old. What happened some day in a year counts from that year.
  func stamp<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, date: PartialDate? = nil, office: Entry<Person>? = nil
  ) -> HTML {
    let common = entry.fields.common
    let stand = common.stand.map(PartialDate.day) ?? date.flatMap { $0.first > library.today ? nil : $0 }
    let person = office ?? library.personen[common.kontakt]
    return """
      \(stamp(Stamp(title: entry.title, path: entry.path, stand: stand, office: person?.title, common: common)))\(ageNotice(stand))
      """
  }

  private var responsible: HTML {
    guard paths.has("/ueber-uns/zustaendigkeit/") else { return "\(Texts.responsible)" }
    return """
      <a href="\(href("/ueber-uns/zustaendigkeit/"))">\(Texts.responsible)</a>
      """
  }

  private func sourceText(_ source: String) -> HTML {
    source.hasPrefix("https://") || source.hasPrefix("http://") ? externalLink(source, source) : "\(source)"
  }
}

extension String {
  /// Whether other words stand in these, whole: `Bauamt Musterstadt` names `Musterstadt`, `Musterstadtlauf` does not.
  func names(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? nil : self[range.upperBound]
      return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
    }
  }
}
