import CivilTime
import Collections
import Content
import FrontMatter
import HTML

// What lists show of an entry of each type.

extension SiteIndex {
  /// `Musterstadt · Sachsen · 5.000 bis 9.999 Einw.`; of several towns the first, how many more, and all their Länder.
  func place(of towns: [Entry<Ort>]) -> String? {
    guard let town = towns.first else { return nil }
    let others = towns.count - 1
    let name = others == 0 ? town.title : "\(town.title) \(Texts.andOtherTowns(others))"
    let size = others == 0 ? town.fields.groesse.map(Texts.inhabitants) : nil
    return dotted([name, Texts.lands(unique(towns.map(\.fields.bundesland))), size])
  }

  func card(_ entry: Entry<Beispiel>) -> Card {
    let fields = entry.fields
    return Card(
      tone: .beispiel, path: entry.path, title: entry.title,
      place: place(of: library.orte[[fields.ort] + fields.weitereOrte]), text: fields.common.kurztext,
      facts: facts(fields), motif: Motif(topic: fields.common.themen.first?.name), badges: marks(library[entry.id]),
      values: values(fields))
  }

  /// Effort, time and cost, as far as they are known.
  func facts(_ fields: Beispiel) -> [String] {
    let money: String? = if case .euros = fields.kosten { fields.kosten.map(Texts.money) } else { nil }
    return [fields.aufwand.map(Texts.effortOf), fields.umsetzbarIn.map { "in \(Texts.within($0))" }, money].compactMap {
      $0
    }
  }

  /// What the facets know of an example.
  func values(_ fields: Beispiel) -> ListValues {
    let towns = library.orte[[fields.ort] + fields.weitereOrte]
    return ListValues(
      thema: fields.common.themen.map(\.name).joined(separator: " "),
      land: unique(towns.map(\.fields.bundesland.slug)).joined(separator: " "),
      groesse: unique(towns.compactMap { $0.fields.groesse?.rawValue }).joined(separator: " "),
      aufwand: fields.aufwand?.rawValue,
      zielgruppe: fields.common.zielgruppen.map(\.rawValue).joined(separator: " "), traeger: fields.traegerArt.rawValue)
  }

  func card(_ entry: Entry<Video>) -> Card {
    let fields = entry.fields
    let town = library.orte[fields.ort]
    return Card(
      tone: .video, path: entry.path, title: entry.title,
      place: town.map { "\($0.title) · \($0.fields.bundesland.rawValue)" }, text: fields.common.kurztext,
      facts: [Texts.withCaptions, Texts.art(fields.art)], motif: Motif(topic: fields.common.themen.first?.name),
      inner: filmSigns(fields.dauer), badges: marks(library[entry.id]),
      values: ListValues(
        thema: fields.common.themen.map(\.name).joined(separator: " "), land: town?.fields.bundesland.slug,
        art: fields.art.rawValue))
  }

  /// The triangle and the length upon a film's picture.
  func filmSigns(_ length: CivilTime.Duration) -> HTML {
    """
    <span class="play">\(Icon.start.html)</span><span class="duration">\(Texts.length(length))</span>
    """
  }

  func card(_ entry: Entry<Masterclass>) -> Card {
    let fields = entry.fields
    return Card(
      tone: .masterclass, path: entry.path, title: entry.title,
      place: fields.isIdea
        ? nil : dotted([Texts.units(fields.einheiten.count), fields.aufwandStunden.map(Texts.hours)]),
      text: fields.common.kurztext,
      facts: fields.ablauf.teilnahme == .unbekannt ? [] : [Texts.participation(fields.ablauf.teilnahme)],
      timedFacts: timedFacts(fields),
      motif: Motif(topic: fields.common.themen.first?.name),
      badges: statusBadges(fields.ablauf.status, until: end(of: fields)) + marks(library[entry.id]),
      values: ListValues(thema: fields.common.themen.map(\.name).joined(separator: " ")))
  }

  /// Whether it begins, runs or is over, and whether one still gets in: by the build, then by the reader's clock.
  private func timedFacts(_ fields: Masterclass) -> [HTML] {
    if fields.ablauf.status == .abgesagt { return [] }
    guard !fields.startsAnyTime, let begin = fields.beginn else { return ["<li>\(undated(fields))</li>"] }
    func shown(from: Instant? = nil, until: Instant? = nil) -> ShownTime {
      ShownTime(from: from, until: until, now: library.now)
    }
    let planned: HTML = "<span\(shown: shown(until: begin.end))>\(Texts.from(begin.firstDay))</span>"
    guard fields.ablauf.isConfirmed else {
      return ["<li>\(planned)<span\(shown: shown(from: begin.end))>\(Texts.wasPlanned)</span></li>"]
    }
    let end = end(of: fields)
    let closed = fields.ablauf.takesSignUps ? fields.ablauf.anmeldeschluss : nil
    let note = closed.map { "<span\(shown: shown(from: $0.end))>\(Texts.andSignUpEnded)</span>" as HTML }
    let now: HTML = """
      <li\(shown: shown(until: end))><span>\(planned)<span\(shown: shown(from: begin.end))>\(Texts.since(begin.firstDay))</span>\(note)</span></li>
      """
    let over = end.map { "<li\(shown: shown(from: $0))>\(Texts.over)</li>" as HTML }
    return [now, over ?? .empty]
  }

  func card(_ entry: Entry<Methode>) -> Card {
    let fields = entry.fields
    return Card(
      tone: .masterclass, path: entry.path, title: entry.title,
      place: dotted([Texts.art(fields.art), fields.form.map(Texts.form)]),
      text: fields.common.kurztext,
      facts: [fields.dauer.map(Texts.duration), fields.gruppe.map(Texts.group), fields.kosten.map(Texts.cost)]
        .compactMap { $0 },
      motif: Motif(topic: fields.common.themen.first?.name), badges: marks(library[entry.id]),
      values: ListValues(
        thema: fields.common.themen.map(\.name).joined(separator: " "), art: fields.art.rawValue,
        form: fields.form?.rawValue, dauer: fields.dauer?.rawValue, gruppe: fields.gruppe?.rawValue,
        kosten: fields.kosten?.rawValue))
  }

  func card(_ entry: Entry<Ort>, facts: [String] = []) -> Card {
    Card(
      tone: .ort, path: entry.path, title: entry.title,
      place: dotted([entry.fields.bundesland.rawValue, entry.fields.groesse.map(Texts.inhabitants)]),
      text: entry.fields.common.kurztext, facts: facts,
      motif: Motif(topic: entry.fields.common.themen.first?.name ?? entry.name),
      badges: marks(library[entry.id]))
  }

  func card(_ entry: Entry<Netzwerk>) -> Card {
    let fields = entry.fields
    return Card(
      tone: .ort, path: entry.path, title: entry.title, place: Texts.art(fields.art), text: fields.common.kurztext,
      facts: [
        fields.orte.isEmpty ? nil : Texts.count(towns: fields.orte.count), fields.traegerArt.map(Texts.carrier),
      ]
      .compactMap { $0 },
      motif: Motif(topic: fields.common.themen.first?.name ?? "netzwerk"), badges: marks(library[entry.id]),
      values: ListValues(art: fields.art.rawValue))
  }

  func card(_ entry: Entry<Foerderprogramm>) -> Card {
    let fields = entry.fields
    return Card(
      tone: .ort, path: entry.path, title: entry.title, place: "\(Texts.level(fields.ebene)) · \(fields.geber)",
      text: fields.common.kurztext, facts: [fields.foerdersatz].compactMap { $0 },
      motif: Motif(topic: "foerderung"), badges: marks(library[entry.id]))
  }

  func card(_ entry: Entry<Person>) -> Card {
    let fields = entry.fields
    return Card(
      tone: .ort, path: entry.path, title: entry.title,
      place: dotted(parts(of: entry).filter { $0 != fields.rolle }),
      text: fields.vortragsthemen.isEmpty ? fields.rolle : fields.vortragsthemen.joined(separator: ", "), facts: [],
      motif: Motif(topic: fields.common.themen.first?.name), badges: marks(library[entry.id]))
  }
}

/// Each once, in the order of their first appearance.
func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}

/// Particulars in one line; no line begins with a dot.
private func dotted(_ parts: [String?]) -> String { parts.compactMap { $0 }.joined(separator: "\u{A0}· ") }
