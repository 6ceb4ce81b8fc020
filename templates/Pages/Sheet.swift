/// The texts of a Steckbrief, and whether they fit on its one page.
struct Sheet {
  var title: String
  var lede: String
  var numbers: [(name: String, value: String)]
  var benefits: [String]
  var sections: [Section]
  var phone: String?
  var who: String
  var mail: String?
  var source: String

  /// A heading with a paragraph, or with points.
  struct Section {
    var title: String
    var texts: [String]
    var isList: Bool

    /// Nil without a text.
    init?(_ title: String, _ text: String?) {
      guard let text else { return nil }
      (self.title, texts, isList) = (title, [text], false)
    }

    /// Nil without a point.
    init?(_ title: String, points: [String]) {
      guard !points.isEmpty else { return nil }
      (self.title, texts, isList) = (title, points, true)
    }
  }

  /// Whether a printer needs one page. Pixels of the print style (`5-druck.css`): a page has 994 of them between its margins,
  /// a line of text 18. How many letters stand in a line is taken from below, since some letters are wide.
  var fits: Bool { height <= 980 }

  private var height: Int {
    let head = 32 + 28 * lines(title, of: 50) + 23 * lines(lede, of: 80)
    let facts = 25 + numbers.reduce(0) { $0 + 21 + 18 * (max(lines($1.value, of: 28), lines($1.name, of: 17)) - 1) }
    let points = 25 + benefits.reduce(0) { $0 + 3 + 18 * lines($1, of: 42) }
    let parts = sections.reduce(0) { sum, part in
      part.texts.reduce(sum + 29) { $0 + 3 + 18 * lines($1, of: 92) }
    }
    let foot = 62 + (phone == nil ? 0 : 34) + 18 * lines("\(who) · \(mail ?? "")", of: 85) + 18 * lines(source, of: 85)
    return head + max(facts, points) + parts + foot + 40
  }

  private func lines(_ text: String, of letters: Int) -> Int {
    max(1, (text.unicodeScalars.count + letters - 1) / letters)
  }
}
