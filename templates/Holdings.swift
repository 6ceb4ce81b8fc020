import CivilTime
import Collections
import Content

/// Places of entries in the library's shelves, by type; each type in the order in which lists show it.
struct Holdings: Sendable {
  var beispiele: [Int] = []
  var veranstaltungen: [Int] = []
  var videos: [Int] = []
  var masterclasses: [Int] = []
  var orte: [Int] = []
  var methoden: [Int] = []
  var personen: [Int] = []
  var foerderprogramme: [Int] = []
  var netzwerke: [Int] = []

  var count: Int {
    beispiele.count + veranstaltungen.count + videos.count + masterclasses.count + orte.count + methoden.count
      + personen.count + foerderprogramme.count + netzwerke.count
  }
}

extension Holdings {
  /// Whether a page that shows so many of each type leaves any out.
  func isTooMuch(for limit: Int) -> Bool {
    [beispiele, veranstaltungen, videos, masterclasses, orte, methoden, personen, foerderprogramme, netzwerke].contains
    {
      $0.count > limit
    }
  }
}

/// What belongs to each topic, town and audience; worked out once in one pass over each shelf.
struct Catalogue: Sendable {
  /// Everything, sorted.
  private(set) var all = Holdings()
  private(set) var ofTopic: [String: Holdings] = [:]
  private(set) var ofTown: [String: Holdings] = [:]
  private(set) var ofAudience: [Zielgruppe: Holdings] = [:]
  /// Places of the topics below a topic.
  private(set) var subtopics: [String: [Int]] = [:]

  init(_ library: Library) {
    all.beispiele = sorted(library.beispiele) { (-$0.fields.datum.ordinal, $0.name) }
    all.veranstaltungen = sorted(library.veranstaltungen) { event in
      let start = event.fields.beginn.start.secondsSince1970
      return (event.fields.ende.end < library.now ? Int.max / 2 - start : start, event.name)
    }
    all.videos = sorted(library.videos) { (-$0.fields.datum.ordinal, $0.name) }
    all.masterclasses = sorted(library.masterclasses) { course in
      let next = course.fields.einheiten.compactMap { $0.beginn?.start.secondsSince1970 }.first {
        $0 >= library.now.secondsSince1970
      }
      return (next ?? Int.max, course.name)
    }
    all.orte = sorted(library.orte) { (0, sortKey($0.title)) }
    all.methoden = sorted(library.methoden) { (0, sortKey($0.title)) }
    all.personen = sorted(library.personen) { (0, sortKey($0.title)) }.filter {
      library.personen[$0].fields.istReferentin
    }
    all.foerderprogramme = sorted(library.foerderprogramme) { (0, sortKey($0.title)) }
    all.netzwerke = sorted(library.netzwerke) { (0, sortKey($0.title)) }
    for place in library.themen.indices {
      if let above = library.themen[place].fields.ober { subtopics[above.name, default: []].append(place) }
    }
    file(library)
  }

  private mutating func file(_ library: Library) {
    file(library.beispiele, all.beispiele, \.beispiele) { [$0.ort.name] + $0.weitereOrte.map(\.name) }
    file(library.veranstaltungen, all.veranstaltungen, \.veranstaltungen) { [$0.ablauf.ort?.name].compactMap { $0 } }
    file(library.videos, all.videos, \.videos) { [$0.ort?.name].compactMap { $0 } }
    file(library.masterclasses, all.masterclasses, \.masterclasses) { [$0.ablauf.ort?.name].compactMap { $0 } }
    file(library.orte, all.orte, \.orte) { _ in [] }
    file(library.methoden, all.methoden, \.methoden) { _ in [] }
    file(library.personen, all.personen, \.personen) { [$0.ort?.name].compactMap { $0 } }
    file(library.foerderprogramme, all.foerderprogramme, \.foerderprogramme) { _ in [] }
    file(library.netzwerke, all.netzwerke, \.netzwerke) { $0.orte.map(\.name) }
    fileUnions(library)
  }

  private mutating func file<Fields>(
    _ shelf: Shelf<Fields>, _ order: [Int], _ drawer: WritableKeyPath<Holdings, [Int]>, towns: (Fields) -> [String]
  ) {
    for position in order {
      // Fields are many: they are looked at where they are, not taken out.
      let entry = shelf[position]
      for topic in Set(entry.fields.common.themen.map(\.name)) {
        ofTopic[topic, default: Holdings()][keyPath: drawer].append(position)
      }
      for town in Set(towns(entry.fields)) { ofTown[town, default: Holdings()][keyPath: drawer].append(position) }
      for group in Set(entry.fields.common.zielgruppen) {
        ofAudience[group, default: Holdings()][keyPath: drawer].append(position)
      }
    }
  }

  /// A town may name its union where the union does not name the town.
  private mutating func fileUnions(_ library: Library) {
    let places = Dictionary(uniqueKeysWithValues: library.netzwerke.indices.map { (library.netzwerke[$0].name, $0) })
    for town in library.orte {
      for union in town.fields.verbund.compactMap({ places[$0.name] })
      where ofTown[town.name]?.netzwerke.contains(union) != true {
        ofTown[town.name, default: Holdings()].netzwerke.append(union)
      }
    }
  }
}

private func sorted<Fields>(_ shelf: Shelf<Fields>, by key: (Entry<Fields>) -> (Int, String)) -> [Int] {
  let keyed = shelf.indices.map { (place: $0, key: key(shelf[$0])) }
  return keyed.sorted { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }.map(\.place)
}
