import CivilTime
import Collections
import Content
import FrontMatter
import JSON

/// An event (schema.org Event; of a seminar EducationEvent) with attendance, status, place and sign-up; a plain WebPage where only a
/// year or month is known.
func jsonLD(_ event: Entry<Veranstaltung>, _ library: Library) -> [JSON] {
  let fields = event.fields
  // Of an event whose day or form nobody wrote down there is nothing that a calendar could use: its page is its record.
  guard fields.beginn.isExact, fields.ende.isExact, fields.ablauf.teilnahme != .unbekannt else {
    return [library.work("WebPage", event, stand: nil, [:])]
  }
  let organizers = library.netzwerke[fields.veranstalter].map(library.organization)
  let hosts = organizers.isEmpty && !fields.istExtern ? [library.operatorJSON] : organizers
  return [
    library.thing(
      fields.format == .seminar ? "EducationEvent" : "Event", event,
      [
        "inLanguage": "de",
        "startDate": .string(fields.beginn.iso), "endDate": .string(fields.ende.iso),
        "eventAttendanceMode": attendance(fields.ablauf.teilnahme),
        "eventStatus": status(fields.ablauf),
        "previousStartDate": fields.ablauf.bisher.map { .string($0.iso) },
        "location": library.location(fields.ablauf), "organizer": list(hosts),
        "performer": list(library.personen[fields.referentinnen].map(library.person)),
        "about": list(library.themen[fields.common.themen].map(library.term)),
        "maximumAttendeeCapacity": fields.ablauf.plaetze.map(JSON.int),
        "offers": library.offer(fields.ablaufWithDeadline, until: fields.signUpEnd, event.path),
      ])
  ]
}

/// A film (schema.org VideoObject) with its chapters as clips and the transcript.
///
/// `poster` is the full address of what the page shows where the entry has no picture of its own.
func jsonLD(_ film: Entry<Video>, _ library: Library, poster: String) -> [JSON] {
  let fields = film.fields
  let url = library.address.absolute(film.path)
  let file = fields.dateien.lazy.compactMap { library.media($0, of: film) }.first
  let starts = fields.kapitel.map(\.bei.seconds) + [fields.dauer.seconds]
  let clips: [JSON] = zip(fields.kapitel, starts.dropFirst()).map { chapter, end in
    [
      "@type": "Clip", "name": .string(chapter.titel), "startOffset": .int(chapter.bei.seconds),
      "endOffset": .int(end), "url": .string("\(url)#film"),
    ]
  }
  let caption = library.media(fields.untertitel, of: film)
  return [
    library.work(
      "VideoObject", film, stand: fields.datum,
      [
        "duration": .string(fields.dauer.iso), "uploadDate": .string(fields.datum.iso),
        "thumbnailUrl": .string(library.picture(film) ?? poster),
        "contentUrl": file.map { .string(library.address.absolute($0.url)) },
        "caption": caption.map {
          [
            "@type": "MediaObject", "encodingFormat": "text/vtt", "inLanguage": "de",
            "contentUrl": .string(library.address.absolute($0.url)),
          ]
        },
        "transcript": .string(transcript(film)),
        "contentLocation": library.orte[fields.ort].map(library.city), "hasPart": list(clips),
      ])
  ]
}

/// A Masterclass (schema.org Course), its run with the dated units as CourseInstance; a plain WebPage while it is an idea.
func jsonLD(_ course: Entry<Masterclass>, _ library: Library) -> [JSON] {
  let fields = course.fields
  // Of an idea nothing can be attended: its page only tells of it.
  if fields.isIdea { return [library.work("WebPage", course, stand: nil, [:])] }
  let dates = fields.einheiten.compactMap(\.beginn)
  let ends = fields.einheiten.compactMap { $0.ende ?? $0.beginn }
  let teachers = library.personen[fields.referentinnen].map(library.person)
  let instance: JSON = .present([
    "@type": "CourseInstance", "courseMode": courseMode(fields.ablauf.teilnahme),
    "courseWorkload": fields.aufwandStunden.map { .string("PT\($0)H") },
    "startDate": dates.first.map { .string($0.iso) }, "endDate": ends.last.map { .string($0.iso) },
    "eventStatus": status(fields.ablauf), "previousStartDate": fields.ablauf.bisher.map { .string($0.iso) },
    "location": library.location(fields.ablauf), "instructor": list(teachers),
    "maximumAttendeeCapacity": fields.ablauf.plaetze.map(JSON.int),
  ])
  return [
    library.work(
      "Course", course, stand: nil,
      [
        "provider": library.operatorJSON, "teaches": list(fields.lernziele.map(JSON.string)),
        "coursePrerequisites": list(fields.voraussetzungen.map(JSON.string)),
        "educationalCredentialAwarded": fields.nachweis.map(JSON.string),
        "offers": library.offer(fields.ablauf, until: fields.signUpEnd, course.path), "hasCourseInstance": instance,
      ])
  ]
}

private func attendance(_ mode: Ablauf.Teilnahme) -> JSON? {
  switch mode {
  case .praesenz: "https://schema.org/OfflineEventAttendanceMode"
  case .digital: "https://schema.org/OnlineEventAttendanceMode"
  case .hybrid: "https://schema.org/MixedEventAttendanceMode"
  case .unbekannt: nil
  }
}

private func courseMode(_ mode: Ablauf.Teilnahme) -> JSON? {
  switch mode {
  case .praesenz: "onsite"
  case .digital: "online"
  case .hybrid: "blended"
  case .unbekannt: nil
  }
}

private func status(_ course: Ablauf) -> JSON {
  switch course.status {
  case .geplant, .bestaetigt, .ausgebucht: "https://schema.org/EventScheduled"
  case .verschoben: "https://schema.org/EventRescheduled"
  case .abgesagt: "https://schema.org/EventCancelled"
  }
}

extension Library {
  /// Who publishes the site.
  var operatorJSON: JSON {
    ["@type": "Organization", "name": .string(settings.name), "url": .string(address.absolute("/"))]
  }

  fileprivate func location(_ course: Ablauf) -> JSON? {
    var places: [JSON] = []
    let town = orte[course.ort]
    if town != nil || course.veranstaltungsort != nil {
      let postal: JSON = .present([
        "@type": "PostalAddress", "addressLocality": town.map { .string($0.title) },
        "addressRegion": town.map { .string($0.fields.bundesland.rawValue) }, "addressCountry": "DE",
      ])
      places.append([
        "@type": "Place", "name": .string(course.veranstaltungsort ?? town?.title ?? ""), "address": postal,
      ])
    }
    switch course.zugang {
    case .adresse(let url): places.append(["@type": "VirtualLocation", "url": .string(url)])
    case .nachAnmeldung: places.append(["@type": "VirtualLocation", "name": .string(Texts.accessAfterSignUp)])
    case nil: break
    }
    return places.count > 1 ? .array(places) : places.first
  }

  /// - Parameter end: from then on nobody gets in any more, so that nothing is available; whether it was is nobody's question.
  fileprivate func offer(_ course: Ablauf, until end: Moment?, _ path: String) -> JSON? {
    guard course.anmeldung != nil || course.gebuehr != nil else { return nil }
    let isFree = course.gebuehr.map(Texts.isFree) ?? false
    let isOpen = course.status != .abgesagt && end.map { $0.end >= now } ?? true
    var url = address.absolute(path)
    if case .address(let form) = course.anmeldung { url = form }
    return .present([
      "@type": "Offer", "url": .string(url), "price": isFree ? "0" : nil, "priceCurrency": isFree ? "EUR" : nil,
      "description": course.gebuehr.map { .string(Texts.fee($0)) },
      "availabilityEnds": course.anmeldeschluss.map { .string($0.iso) },
      "availability": isOpen
        ? .string("https://schema.org/\(course.status == .ausgebucht ? "SoldOut" : "InStock")") : nil,
    ])
  }
}
