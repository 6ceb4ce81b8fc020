/// One page as the search index sees it.
///
/// All texts are plain words without markup. Two documents must not share a `url`; of such a pair the one whose other
/// fields sort first is kept.
package struct SearchDocument: Sendable, Equatable {
  /// Address as the site links to it, e.g. `/beispiele/bahnhof/`. Shown to visitors, never interpreted.
  package var url: String
  /// Kind of page in the words of the interface, e.g. `Beispiel`. Also the value of the filter `type`.
  package var type: String
  /// The page's main heading.
  package var title: String
  /// One or two sentences; the excerpt of a result when the body has no better passage.
  package var summary: String
  /// Names of the topics, e.g. `Leerstand`. Also the values of the filter `topic`.
  package var topics: [String]
  /// The town the page is about.
  package var town: String?
  /// The town's Land. Also the value of the filter `state`.
  package var state: String?
  /// Further Länder that the page is about; values of the filter `state` too.
  package var otherStates: [String]
  /// ISO 8601 date, `2026-11-23`, or a month or year; orders documents of one type, newest first.
  package var date: String?
  /// Headings of the body, weighed above the running text.
  package var headings: [String]
  /// Running text with the headings, UTF-8, a line feed between blocks. Invalid UTF-8 separates words.
  package var body: [UInt8]

  /// What says where the page belongs, in the order in which it is read.
  var placeTexts: [String] { [town ?? "", state ?? "", type] + otherStates }

  /// Creates a document; what a page does not have may be left out.
  package init(
    url: String, type: String, title: String, summary: String = "", topics: [String] = [], town: String? = nil,
    state: String? = nil, otherStates: [String] = [], date: String? = nil, headings: [String] = [], body: [UInt8] = []
  ) {
    self.url = url
    self.type = type
    self.title = title
    self.summary = summary
    self.topics = topics
    self.town = town
    self.state = state
    self.otherStates = otherStates
    self.date = date
    self.headings = headings
    self.body = body
  }
}

/// What a site may add to the search beside its documents.
package struct SearchSettings: Sendable, Equatable {
  /// Groups of words or short phrases that mean the same, e.g. `["ÖPNV", "Nahverkehr", "Bus und Bahn"]`.
  package var synonyms: [[String]]
  /// Further German words that may be parts of compounds, beside those of the documents themselves.
  package var splittingWords: [String]

  /// Creates settings; both lists are empty unless given.
  package init(synonyms: [[String]] = [], splittingWords: [String] = []) {
    self.synonyms = synonyms
    self.splittingWords = splittingWords
  }
}

/// One file of a finished index.
package struct SearchIndexFile: Sendable, Equatable {
  /// Path below the index folder, with `/` between components.
  package var path: String
  /// The whole content.
  package var bytes: [UInt8]

  /// Creates a file from its path and content.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
