import Build
import CivilTime
import Collections
import Content

/// Every feed: of all types together, of each type, of each topic; each of the newest fifty entries.
func feedFiles(_ library: Library) -> [Page] {
  let news = Once<News>()
  func feed(_ title: String, _ path: String, _ page: String, _ pick: @escaping @Sendable (News) -> [FeedEntry]) -> Page
  {
    Page(
      path, owner: "feed", isIndexed: false,
      content: .bytes {
        let name = library.settings.name
        let newest = Array(pick(news.value { News(library) }).prefix(50))
        return Feed(title: title.isEmpty ? name : "\(title) – \(name)", path: path, page: page, entries: newest).xml(
          library
        )
        .bytes
      })
  }
  var pages = [feed("", "/feed.xml", "/", \.all)]
  for (type, folder) in AcademyTypes.all {
    guard let title = Texts.feedTitle(type) else { continue }
    pages.append(feed(title, "/\(folder)/feed.xml", "/\(folder)/") { $0.byType[type] ?? [] })
  }
  for topic in library.themen {
    pages.append(feed(topic.title, topicFeedPath(topic.name), topic.path) { $0.byTopic[topic.name] ?? [] })
  }
  return pages
}

/// Where the feed of a topic is published.
func topicFeedPath(_ topic: String) -> String { "/themen/\(topic)/feed.xml" }

/// What all feeds choose from, the newest first.
private struct News: Sendable {
  let all: [FeedEntry]
  private(set) var byType: [String: [FeedEntry]] = [:]
  private(set) var byTopic: [String: [FeedEntry]] = [:]

  init(_ library: Library) {
    all = library.news
    for entry in all {
      byType[entry.teaser.id.type, default: []].append(entry)
      for topic in Set(entry.teaser.themen) { byTopic[topic, default: []].append(entry) }
    }
  }
}

extension Library {
  /// All entries that are news, the newest first: by the day on which they came to the site, else by the day of their
  /// particulars, else by their own.
  fileprivate var news: [FeedEntry] {
    teasers.compactMap { teaser in
      guard Texts.feedTitle(teaser.id.type) != nil, let updated = revised(teaser) else { return nil }
      let isDated = teaser.id.type == Beispiel.type || teaser.id.type == Video.type
      let published = isDated ? teaser.day : nil
      return FeedEntry(teaser: teaser, published: published, updated: max(updated, published ?? updated))
    }
    .sorted { left, right in
      let (a, b) = (left.news, right.news)
      return a == b ? left.teaser.id < right.teaser.id : a > b
    }
  }
}

extension FeedEntry {
  /// Where it stands among the others. Its stamp will not do: that of an event without `stand` lies years back, and the event
  /// would be in no feed.
  fileprivate var news: Day { published ?? teaser.stand ?? teaser.day ?? updated }
}
