import CivilTime
import HTML

/// One fact: a word and what is to be said to it.
struct Fact {
  var name: String
  var values: [HTML]
  /// Whether its text is so long that it takes two columns.
  var isWide = false
  /// When it is shown.
  var time = ShownTime.always

  init(_ name: String, _ value: HTML) { (self.name, values) = (name, [value]) }
  init(_ name: String, _ values: [HTML]) { (self.name, self.values) = (name, values) }

  /// No fact without a text.
  init?(_ name: String, text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(name, "\(text)")
    isWide = text.utf8.count > 70
  }

  /// The fact until an instant; none if that lies behind the build.
  func until(_ end: Instant?, now: Instant) -> Fact? {
    var fact = self
    fact.time = ShownTime(until: end, now: now)
    return fact.time.isHidden ? nil : fact
  }
}

/// The facts box, first on every entry: `dl` with a pair for each fact. Nil and empty ones are left out.
func factsBox(_ title: String, id: String = "fakten", _ facts: [Fact?]) -> HTML {
  let pairs = facts.compactMap { $0 }.filter { !$0.values.isEmpty }.map { fact -> HTML in
    let values = fact.values.map { value -> HTML in "<dd>\(value)</dd>" }
    return """
      <div\(attribute: "class", fact.isWide ? "wide" : nil)\(shown: fact.time)><dt>\(fact.name)</dt>\(values)</div>
      """
  }
  guard !pairs.isEmpty else { return .empty }
  return """
    <section class="facts" aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2><dl>\(pairs)</dl></section>
    """
}

/// Large numbers with what they count, each a link to its section.
func counts(_ items: [(tone: Tone, href: String, number: Int, text: String)]) -> HTML {
  let shown = items.filter { $0.number > 0 }.map { item -> HTML in
    """
    <li class="\(item.tone.name)"><a href="\(item.href)"><strong>\(item.number)</strong><span>\(item.text)</span></a></li>
    """
  }
  guard !shown.isEmpty else { return .empty }
  return """
    <ul class="counts">\(shown)</ul>
    """
}
