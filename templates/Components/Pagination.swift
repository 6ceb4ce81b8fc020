import HTML

/// How many entries a page of a list holds.
let entriesPerPage = 20

/// The address of a page of a list: the first is the list itself.
func pagePath(_ base: String, _ number: Int) -> String { number == 1 ? base : "\(base)seite/\(number)/" }

extension SiteIndex {
  /// Links to the other pages of a list; nothing if there is only one.
  func pagination(_ base: String, current: Int, last: Int) -> HTML {
    guard last > 1 else { return .empty }
    var items: [HTML] = []
    if current > 1 { items.append(step(base, current - 1, Texts.previous)) }
    let near = max(1, current - 2)...min(last, current + 2)
    for number in unique([1] + near + [last]) {
      if number == current {
        items.append(
          "<li><span aria-current=\"page\"><span class=\"visually-hidden\">\(Texts.page) </span>\(number)</span></li>")
      } else if number == 1 || number == last || abs(number - current) < 2 {
        items.append(pageLink(base, number))
      } else if abs(number - current) == 2 {
        items.append("<li><span class=\"gap\" aria-hidden=\"true\">…</span></li>")
      }
    }
    if current < last { items.append(step(base, current + 1, Texts.next)) }
    return """
      <nav class="pagination" aria-label="\(Texts.morePages)" data-pages><ol>\(items)</ol></nav>
      """
  }

  private func pageLink(_ base: String, _ number: Int) -> HTML {
    """
    <li><a href="\(href(pagePath(base, number)))" aria-label="\(Texts.pageNumber(number))">\(number)</a></li>
    """
  }

  private func step(_ base: String, _ number: Int, _ word: String) -> HTML {
    """
    <li><a href="\(href(pagePath(base, number)))">\(word)</a></li>
    """
  }
}

extension Array {
  /// In parts of so many elements; at least one part, which may be empty.
  func pages(of count: Int = entriesPerPage) -> [ArraySlice<Element>] {
    guard !isEmpty else { return [[]] }
    return stride(from: 0, to: self.count, by: count).map { self[$0..<Swift.min($0 + count, self.count)] }
  }
}
