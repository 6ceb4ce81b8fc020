import Build
import CivilTime
import Collections
import Content
import HTML

extension SiteIndex {
  /// Events, films, Masterclasses, methods, programmes, people and networks with their pages; feeds, calendars, data.
  var timePages: [Page] {
    let timetable = timetable
    return eventLists(timetable) + eventPages(timetable) + filmPages + coursePages(timetable) + methodPages
      + peoplePages
      + programmePages + networkPages + takePartPages + partnerPages + [reportPage] + dataPages
      + calendarFiles(library, timetable) + feedFiles(library)
  }

  /// A page of an entry. Its frame is made when it is rendered, on whatever core, so that thousands of pages cost nothing before.
  func framedPage<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, isIndexed: Bool = true, _ render: @escaping @Sendable () -> (PageFrame, HTML)
  ) -> Page {
    Page(
      entry.path, owner: entry.file, isIndexed: isIndexed, changed: library[entry.id]?.stand,
      content: .html {
        let (frame, main) = render()
        return self.page(frame, main)
      })
  }

  /// The frame of an entry's page, below the list of its type.
  func frame<Fields: AcademyEntry>(
    _ entry: Entry<Fields>, section: String?, below list: (title: String, path: String)
  ) -> PageFrame {
    let picture = entry.fields.common.bild.flatMap { file($0.datei, in: entry.directory) }
    return PageFrame(
      title: entry.title, description: entry.fields.common.kurztext ?? "\(Texts.kind(Fields.type)): \(entry.title)",
      path: entry.path, kind: Fields.type, section: section, image: picture?.url,
      isSample: entry.fields.common.istMuster
    ).below(list)
  }
}
