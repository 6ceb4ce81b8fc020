import Collections
import HTML

/// The beginning of a page: kind, heading, one sentence, badges, particulars.
struct PageHead {
  /// The type of the entry; nil on lists.
  var type: String?
  /// Said instead of the type's name.
  var kind: String?
  var title: String
  var lede: String?
  var badges: [Badge] = []
  var meta: [HTML] = []
  /// The pattern beside the heading of an entry.
  var motif: Motif?
  /// Buttons and links below.
  var actions: HTML = .empty
}

extension SiteIndex {
  /// The beginning of a page.
  func pageHead(_ head: PageHead) -> HTML {
    let body = headBody(head)
    guard let motif = head.motif else {
      return """
        <header class="page-head">\(body)</header>
        """
    }
    return """
      <header class="page-head entry"><div class="text">\(body)</div>\(drawing(motif))</header>
      """
  }

  private func headBody(_ head: PageHead) -> HTML {
    let kind: HTML =
      head.type.map { type in
        """
        <p class="kind">\(Icon(type: type).html)<span>\(head.kind ?? Texts.kind(type))</span></p>
        """
      } ?? .empty
    let lede: HTML = head.lede.map { "<p class=\"lede\">\($0)</p>" } ?? .empty
    let meta: HTML = head.meta.isEmpty ? .empty : "<ul class=\"meta\">\(head.meta)</ul>"
    return "\(kind)<h1>\(head.title)</h1>\(lede)\(badgeList(head.badges))\(meta)\(head.actions)"
  }
}

extension Icon {
  /// The drawing of a type.
  init(type: String) {
    self =
      switch type {
      case Beispiel.type: .haus
      case Veranstaltung.type: .kalender
      case Video.type: .film
      case Masterclass.type: .lernen
      case Ort.type: .ort
      case Thema.type: .thema
      case Methode.type: .koffer
      case Netzwerk.type: .netz
      case Foerderprogramm.type: .foerderung
      case Person.type: .person
      default: .dokument
      }
  }
}

/// A short word about an entry that must be seen.
struct Badge: Sendable {
  /// How it is coloured; the word says it too.
  enum Look: String, Sendable {
    case plain = "badge", tone = "badge tone", good = "badge good", warn = "badge warn", bad = "badge bad"
  }
  var look: Look
  var icon: Icon?
  var text: String
  /// When it is shown; between two builds the script goes by the reader's clock.
  var time = ShownTime.always

  init(_ look: Look, _ icon: Icon?, _ text: String) {
    (self.look, self.icon, self.text) = (look, icon, text)
  }
}

extension Badge {
  /// The badge for some time only.
  func shown(_ time: ShownTime) -> Badge {
    var badge = self
    badge.time = time
    return badge
  }
}

/// Badges in a row; nothing if there are none.
func badgeList(_ badges: [Badge]) -> HTML {
  guard !badges.isEmpty else { return .empty }
  let items = badges.map { badge -> HTML in
    """
    <li\(shown: badge.time)><span class="\(badge.look.rawValue)">\(badge.icon?.html)\(badge.text)</span></li>
    """
  }
  return """
    <ul class="badges">\(items)</ul>
    """
}
