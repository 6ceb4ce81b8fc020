import Build
import Collections
import Content
import HTML

/// A combination of filters that is asked for often, as a page of its own that needs no script.
struct MethodChoice: Sendable {
  var name: String
  var title: String
  var lede: String
  var fits: @Sendable (Methode) -> Bool

  static let all = [
    MethodChoice(name: "schnell-und-guenstig", title: Texts.quickAndCheap, lede: Texts.quickAndCheapLede) {
      ($0.dauer == .eineStunde || $0.dauer == .halberTag) && ($0.kosten == .keine || $0.kosten == .gering)
    },
    MethodChoice(name: "kleine-gruppe-vor-ort", title: Texts.smallAndLocal, lede: Texts.smallAndLocalLede) {
      ($0.gruppe == .bis10 || $0.gruppe == .bis30) && $0.form == .analog
    },
    MethodChoice(name: "grosse-gruppe-vor-ort", title: Texts.largeAndLocal, lede: Texts.largeAndLocalLede) {
      ($0.gruppe == .bis100 || $0.gruppe == .ueber100) && $0.form == .analog
    },
    MethodChoice(name: "digital-und-guenstig", title: Texts.digitalAndCheap, lede: Texts.digitalAndCheapLede) {
      ($0.form == .digital || $0.form == .hybrid) && ($0.kosten == .keine || $0.kosten == .gering)
    },
  ]

  var path: String { "/methoden/auswahl/\(name)/" }
}

extension SiteIndex {
  /// Links to the combinations that have methods.
  func quickChoice(_ methods: [Entry<Methode>]) -> HTML {
    let choices = MethodChoice.all.filter { choice in methods.contains { choice.fits($0.fields) } }
    guard !choices.isEmpty else { return .empty }
    return """
      <section aria-labelledby="auswahl"><h2 id="auswahl">\(Texts.quickChoice)</h2>\(tags(choices.map { ($0.title, href($0.path)) }))</section>
      """
  }

  func choicePage(_ choice: MethodChoice, _ methods: [Entry<Methode>]) -> Page? {
    let chosen = methods.filter { choice.fits($0.fields) }
    guard !chosen.isEmpty else { return nil }
    let frame = PageFrame(title: choice.title, description: choice.lede, path: choice.path, kind: "methoden")
      .below((Texts.methods, "/methoden/"))
    return htmlPage(frame, owner: "methoden") { [self] in
      """
      <div class="tone-masterclass">\(pageHead(PageHead(title: choice.title, lede: choice.lede)))<p class="count">\(Texts.count(methods: chosen.count))</p>\(cards(chosen.map { card($0) }, level: 2))<p>\(back(href("/methoden/"), Texts.allMethods))</p></div>
      """
    }
  }
}
