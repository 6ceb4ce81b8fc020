import Collections
import Content
import HTML

extension SiteIndex {
  /// The name of a person or office as a link.
  func personLink(_ person: Entry<Person>) -> HTML {
    """
    <a href="\(href(person.path))">\(person.title)</a>
    """
  }

  /// A person or office in a list: name, function, town, what about, how to ask.
  func personPanel(_ person: Entry<Person>, level: Int) -> HTML {
    let fields = person.fields
    let place = placeLine(person)
    let topics: HTML =
      fields.vortragsthemen.isEmpty
      ? .empty : "<p class=\"soft\">\(Texts.speaksAbout) \(fields.vortragsthemen.joined(separator: ", "))</p>"
    let name = personLink(person)
    let heading: HTML = level == 2 ? "<h2>\(name)</h2>" : "<h3>\(name)</h3>"
    return """
      <article class="panel person"><span class="letters" aria-hidden="true">\(initials(person.title))</span><div>\(heading)\(badgeList(marks(library[person.id])))\(place.isEmpty ? .empty : "<p>\(place)</p>")\(topics)\(ways(fields))</div></article>
      """
  }

  /// Function, body and town; the town's name is a link wherever it stands.
  private func placeLine(_ person: Entry<Person>) -> HTML {
    guard let town = library.orte[person.fields.ort] else { return "\(parts(of: person).joined(separator: ", "))" }
    let shown = parts(of: person).map { part -> HTML in
      guard part.names(town.title), let range = part.firstRange(of: town.title) else { return "\(part)" }
      return "\(part[..<range.lowerBound])\(link(town))\(part[range.upperBound...])"
    }
    return shown.joined(separator: ", ")
  }

  private func ways(_ person: Person) -> HTML {
    if let phone = person.telefon {
      return """
        <p><a class="with-icon" href="\(phoneAddress(phone))">\(Icon.telefon.html)<span>\(phone)</span></a></p>
        """
    }
    return person.email.map { mail -> HTML in
      """
      <p><a class="with-icon" href="mailto:\(mail)">\(Icon.post.html)<span>\(mail)</span></a></p>
      """
    } ?? .empty
  }
}

/// The first letters of the first and the last word that begin with a letter.
func initials(_ name: String) -> String {
  let letters = name.split(separator: " ").compactMap(\.first).filter(\.isLetter)
  guard let first = letters.first else { return "" }
  return letters.count > 1 ? "\(first)\(letters[letters.count - 1])".uppercased() : "\(first)".uppercased()
}
