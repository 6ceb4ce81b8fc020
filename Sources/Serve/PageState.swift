import Hashing
import JSON

/// What an open page must know to stay in step: compared with what it was made from, it tells whether to load again,
/// to take another style sheet, or to show other mistakes.
struct PageState: Equatable, Sendable {
  /// Changes when the page would look different, style sheets left out.
  var page: String
  /// The addresses of the page's style sheets, in their order.
  var styles: [String]
  /// Changes with the mistakes to be shown; empty without any.
  var mistakes: String

  var json: JSON {
    ["page": .string(page), "styles": .array(styles.map(JSON.string)), "mistakes": .string(mistakes)]
  }

  /// The state of a page of these bytes.
  init(html: [UInt8], media: UInt64, mistakes: String) {
    let (rest, styles) = withoutStyleSheets(html)
    page = XXH64.hash(rest, seed: media).hexText
    self.styles = styles
    self.mistakes = mistakes
  }
}

/// Cuts the addresses of style sheets out of a page.
func withoutStyleSheets(_ html: [UInt8]) -> (rest: [UInt8], styles: [String]) {
  var rest: [UInt8] = []
  var styles: [String] = []
  var done = 0
  while let tag = html[done...].firstRange(of: Array("<link ".utf8)) {
    let end = html[tag.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex
    let attributes = html[tag.upperBound..<end]
    guard attributes.firstRange(of: Array("\"stylesheet\"".utf8)) != nil,
      let name = attributes.firstRange(of: Array("href=\"".utf8)),
      let quote = attributes[name.upperBound...].firstIndex(of: UInt8(ascii: "\""))
    else {
      rest += html[done..<end]
      done = end
      continue
    }
    rest += html[done..<name.upperBound]
    styles.append(String(decoding: html[name.upperBound..<quote], as: UTF8.self).replacing("&amp;", with: "&"))
    done = quote
  }
  return (rest + html[done...], styles)
}

/// Puts the script that keeps a page in step into its head.
func withScript(_ html: [UInt8], _ state: PageState) -> [UInt8] {
  let tag = Array("<script type=\"module\" src=\"\(ClientFiles.script.path)?page=\(state.page)\"></script>".utf8)
  let place = html.firstRange(of: Array("</head>".utf8))?.lowerBound ?? html.endIndex
  return Array(html[..<place]) + tag + Array(html[place...])
}
