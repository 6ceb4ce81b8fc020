import CivilTime
import Collections
import Content
import FrontMatter

/// What a page says in its fields, beside title, summary and text: people look for it as they read it there.
protocol Findable: AcademyEntry {
  /// The fields in words, group by group; nil ones are left out.
  func spoken(in library: Library) -> [[String?]]
  /// The day or year that the page itself is about, by ISO 8601; nil if it is about none.
  var foundDay: String? { get }
  /// Whether it is called off.
  var isCancelled: Bool { get }
  /// The Länder that it names beside its first town, that town's among them or not.
  func otherStates(in library: Library) -> [String]
}

extension Findable {
  var foundDay: String? { nil }
  var isCancelled: Bool { false }
  func otherStates(in library: Library) -> [String] { [] }
}

extension Beispiel: Findable {
  var foundDay: String? { datum.iso }

  func otherStates(in library: Library) -> [String] { library.orte[weitereOrte].map(\.fields.bundesland.rawValue) }

  func spoken(in library: Library) -> [[String?]] {
    let partners = partner.compactMap { partner in
      switch partner {
      case .text(let text): text
      case .reference(let reference): library[titled: [reference]].first
      }
    }
    return [
      library.orte[weitereOrte].map(\.title), ortsteile, [Texts.status(status), kosten.map(Texts.money)],
      library[titled: foerderung], nutzen, nutzenArt.map(Texts.benefit), lehren, partners, [personal, umgesetzt],
      library[titled: methoden + verbund + ausgezeichnet],
    ]
  }
}

extension Veranstaltung: Findable {
  var foundDay: String? { String(beginn.iso.prefix(10)) }
  var isCancelled: Bool { ablauf.status == .abgesagt }

  func spoken(in library: Library) -> [[String?]] {
    [
      [span(beginn, ende), Texts.format(format)], ablauf.spoken, zugaenglichkeit.map(Texts.accessibility),
      programm.map(\.titel), programm.map(\.ort), library[titled: veranstalter + referentinnen + marktplatz],
    ]
  }
}

extension Masterclass: Findable {
  var isCancelled: Bool { ablauf.status == .abgesagt }
  var foundDay: String? { startsAnyTime || isIdea ? nil : beginn.map { String($0.iso.prefix(10)) } }

  func spoken(in library: Library) -> [[String?]] {
    [
      [leitfrage], ablauf.spoken, lernziele, voraussetzungen, [nachweis], einheiten.map(\.titel),
      einheiten.map { unit in unit.beginn.map { span($0, nil) } }, einheiten.flatMap(\.material),
      library[titled: referentinnen],
    ]
  }
}

extension Ablauf {
  /// How one takes part.
  fileprivate var spoken: [String?] {
    let mode = teilnahme == .unbekannt ? nil : Texts.participation(teilnahme)
    return [mode, veranstaltungsort, Texts.status(status), gebuehr.map(Texts.fee)]
  }
}

extension Video: Findable {
  var foundDay: String? { datum.iso }

  func spoken(in library: Library) -> [[String?]] {
    [
      stimmen.map(\.rolle), stimmen.map(\.name), stimmen.map(\.zitat), kapitel.map(\.titel), library[titled: verbund],
    ]
  }
}

extension Ort: Findable {
  func spoken(in library: Library) -> [[String?]] {
    [[landkreis], ortsteile, sucht.map(\.text), bietet.map(\.text), library[titled: verbund]]
  }
}

extension Thema: Findable {
  func spoken(in library: Library) -> [[String?]] { [[leitfrage]] }
}

extension Methode: Findable {
  func spoken(in library: Library) -> [[String?]] {
    [
      [form.map(Texts.form), dauer.map(Texts.duration), gruppe.map(Texts.group), kosten.map(Texts.cost)], material,
      schritte,
    ]
  }
}

extension Person: Findable {
  func spoken(in library: Library) -> [[String?]] { [[rolle, institution], vortragsthemen] }
}

extension Foerderprogramm: Findable {
  func otherStates(in library: Library) -> [String] { bundesland.map(\.rawValue) }

  func spoken(in library: Library) -> [[String?]] {
    [[geber, Texts.level(ebene), foerdersatz, eigenanteil, hinweisHaushaltssicherung]]
  }
}

extension Netzwerk: Findable {
  func otherStates(in library: Library) -> [String] { library.orte[orte].map(\.fields.bundesland.rawValue) }

  func spoken(in library: Library) -> [[String?]] {
    [
      [Texts.art(art), traegerArt.map(Texts.carrier)], library.orte[orte].map(\.title), publikationen.map(\.titel),
    ]
  }
}

extension Seite: Findable {
  func spoken(in library: Library) -> [[String?]] { [meilensteine.map(\.text)] }
}

extension Library {
  /// The titles of the entries that references name, of whatever type.
  fileprivate subscript(titled references: [Reference]) -> [String] {
    references.compactMap { reference in
      reference.types.lazy.compactMap { self[EntryID($0, reference.entryName)]?.title }.first
    }
  }
}
