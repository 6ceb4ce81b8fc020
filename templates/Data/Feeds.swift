import Build
import CivilTime
import Collections
import Content

/// Every feed: of all types together, of each type, of each topic; each of the newest fifty entries.
func feedFiles(_ library: Library) -> [Page] {
  let news = library.news
  var byType: [String: [FeedEntry]] = [:]
  var byTopic: [String: [FeedEntry]] = [:]
  for entry in news {
    byType[entry.teaser.id.type, default: []].append(entry)
    for topic in Set(entry.teaser.themen) { byTopic[topic, default: []].append(entry) }
  }
  var pages = [feed("", "/feed.xml", "/", news, library)]
  for (type, folder) in AcademyTypes.all {
    guard let title = Texts.feedTitle(type) else { continue }
    pages.append(feed(title, "/\(folder)/feed.xml", "/\(folder)/", byType[type] ?? [], library))
  }
  for topic in library.themen {
    pages.append(feed(topic.title, topicFeedPath(topic.name), topic.path, byTopic[topic.name] ?? [], library))
  }
  return pages
}

/// Where the feed of a topic is published.
func topicFeedPath(_ topic: String) -> String { "/themen/\(topic)/feed.xml" }

private func feed(_ title: String, _ path: String, _ page: String, _ news: [FeedEntry], _ library: Library) -> Page {
  let name = library.settings.name
  let newest = Array(news.prefix(50))
  return Page(
    path, owner: "feed", isIndexed: false,
    content: .bytes {
      Feed(title: title.isEmpty ? name : "\(title) – \(name)", path: path, page: page, entries: newest).xml(library)
        .bytes
    })
}

extension Library {
  /// All entries that are news, the newest first: by the day on which they came to the site, else by the day of their particulars.
  fileprivate var news: [FeedEntry] {
    teasers.compactMap { teaser in
      guard Texts.feedTitle(teaser.id.type) != nil, let updated = teaser.stand else { return nil }
      let isDated = teaser.id.type == Beispiel.type || teaser.id.type == Video.type
      let published = isDated ? teaser.day : nil
      return FeedEntry(teaser: teaser, published: published, updated: max(updated, published ?? updated))
    }
    .sorted { left, right in
      let (a, b) = (left.published ?? left.updated, right.published ?? right.updated)
      return a == b ? left.teaser.id < right.teaser.id : a > b
    }
  }
}
