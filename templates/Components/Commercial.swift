import Collections
import Content

extension Library {
  /// Whether an entry has to be marked as that of a commercial provider.
  func isMarkedCommercial(_ id: EntryID) -> Bool {
    settings.gewerbliche == .kennzeichnen && self[id]?.istGewerblich == true
  }

  /// The title of an entry where nothing but its title is shown, with the mark of a commercial provider.
  func markedTitle(_ teaser: Teaser) -> String { markedTitle(teaser.title, of: teaser.id) }

  /// The same for a whole entry.
  func markedTitle<Fields>(_ entry: Entry<Fields>) -> String { markedTitle(entry.title, of: entry.id) }

  private func markedTitle(_ title: String, of id: EntryID) -> String {
    isMarkedCommercial(id) ? "\(title) (\(Texts.commercialShort))" : title
  }
}
