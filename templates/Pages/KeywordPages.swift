import Build
import Collections
import Content
import HTML

/// A word of the list from A to Z, and where it leads.
private struct Keyword: Sendable {
  var title: String
  var path: String
  /// The topic that it is another word for.
  var note: String?
  /// What kind of entry it is, where several have the same title.
  var kind: String?
  /// Where it leads if no single page is meant.
  var entries: [(teaser: Teaser, kind: String?)] = []
  var key: String
  /// 0 for letters, 1 for digits, 2 for what comes last.
  var rank: Int

  init(_ title: String, path: String, note: String? = nil, kind: String? = nil) {
    self.title = title
    self.path = path
    self.note = note
    self.kind = kind
    key = sortKey(title)
    rank = letterRank(key)
  }

  init(_ word: SpokenWord, kind: (Teaser) -> String?, shown: (Teaser) -> String) {
    self.init(word.title, path: word.entries.first?.path ?? "/")
    if word.entries.count > 1 {
      entries = word.entries.map { ($0, kind($0)) }
    } else {
      note = word.entries.first.map { Texts.see(shown($0)) }
    }
  }
}

/// Up to so many words stand on one page; more get a page for each letter.
private let wordsOnOnePage = 1_000

/// How many words a page of one letter holds.
private let wordsPerPage = 1_000

extension SiteIndex {
  /// `/stichworte/`: topics, towns, titles, synonyms and frequent words from A to Z; what the search is without a script.
  var keywordPages: [Page] {
    let words = keywords
    let groups = grouped(words) { firstLetter(ofKey: $0.key) }
    guard words.count > wordsOnOnePage else {
      return [keywordPage("/stichworte/", Texts.keywords) { [self] in keywordSections(groups) }]
    }
    let letters = groups.map(\.letter)
    let short = words.filter { $0.entries.isEmpty && ($0.note != nil || $0.path.hasPrefix("/themen/")) }
    let start = keywordPage("/stichworte/", Texts.keywords) { [self] in
      """
      \(alphabet(letters) { href(letterPath($0)) })\(section("themen-hier", Texts.topics, keywordList(short)))
      """
    }
    return [start] + groups.flatMap { letterPages($0.letter, $0.items, letters) }
  }

  private func letterPages(_ letter: String, _ words: [Keyword], _ letters: [String]) -> [Page] {
    let parts = words.pages(of: wordsPerPage)
    return parts.enumerated().map { place, part in
      let number = place + 1
      let title = Texts.keywordsWith(letter)
      let path = pagePath(letterPath(letter), number)
      return keywordPage(path, Texts.numbered(title, number)) { [self] in
        """
        \(alphabet(letters, current: letter) { href(letterPath($0)) })\(keywordList(Array(part)))\(pagination(letterPath(letter), current: number, last: parts.count))
        """
      }
    }
  }

  private func letterPath(_ letter: String) -> String { "/stichworte/\(letterID(letter))/" }

  private func keywordPage(_ path: String, _ title: String, _ body: @escaping @Sendable () -> HTML) -> Page {
    let frame = PageFrame(title: title, description: Texts.keywordsLede, path: path, kind: "stichworte")
    return htmlPage(
      path == "/stichworte/" ? frame.below() : frame.below((Texts.keywords, "/stichworte/")), owner: "Stichworte"
    ) { [self] in
      """
      <div class="tone-ort">\(pageHead(PageHead(title: title, lede: Texts.keywordsLede)))\(body())</div>
      """
    }
  }

  private func keywordSections(_ groups: [(letter: String, items: [Keyword])]) -> HTML {
    guard !groups.isEmpty else { return nothingYet(Texts.noKeywords) }
    let sections = groups.map { section(letterID($0.letter), $0.letter, keywordList($0.items)) }
    return """
      \(alphabet(groups.map(\.letter)))\(sections)
      """
  }

  private func keywordList(_ words: [Keyword]) -> HTML {
    let items = words.map { word -> HTML in
      guard word.entries.isEmpty else { return entryList(word) }
      return "<li><a href=\"\(href(word.path))\"><span>\(word.title)\(small(word.note ?? word.kind))</span></a></li>"
    }
    return """
      <ul class="columns-list">\(items)</ul>
      """
  }

  private func entryList(_ word: Keyword) -> HTML {
    let items = word.entries.map { entry, kind -> HTML in
      "<li><a href=\"\(href(entry.path))\">\(library.markedTitle(entry))\(small(kind))</a></li>"
    }
    return "<li>\(word.title)<ul>\(items)</ul></li>"
  }

  private func small(_ note: String?) -> HTML { note.map { " <small>\($0)</small>" } ?? .empty }

  /// All words, sorted.
  private var keywords: [Keyword] {
    var words: [Keyword] = []
    let teasers = library.teasers.filter { teaser in
      teaser.path != "/"
        && (teaser.id.type != Person.type || library.personen[teaser.id.name]?.fields.istReferentin == true)
    }
    let occurrences = Dictionary(teasers.map { ($0.title, 1) }, uniquingKeysWith: +)
    let kind = { (teaser: Teaser) in occurrences[teaser.title, default: 1] > 1 ? Texts.kind(teaser.id.type) : nil }
    for teaser in teasers { words.append(Keyword(library.markedTitle(teaser), path: teaser.path, kind: kind(teaser))) }
    for topic in library.themen {
      for word in topic.fields.synonyme where word != topic.title {
        words.append(Keyword(word, path: topic.path, note: Texts.see(topic.title)))
      }
    }
    let spoken = SpokenWords(teasers)
    let synonyms = spoken.synonyms(library.synonyms, without: Set(words.map(\.key)))
    words += synonyms.map { Keyword($0, kind: kind, shown: library.markedTitle) }
    words += spoken.frequent(without: Set(words.map(\.key))).map {
      Keyword($0, kind: kind, shown: library.markedTitle)
    }
    // Whatever is no letter comes last, so that every letter has one place.
    return words.sorted { ($0.rank, $0.key, $0.path) < ($1.rank, $1.key, $1.path) }
  }
}

private func letterRank(_ key: String) -> Int {
  guard let first = key.first else { return 2 }
  return first.isASCII && first.isLetter ? 0 : first.isNumber ? 1 : 2
}
