import Collections
import Content
import FrontMatter
import JSON

/// An example (schema.org Article).
func jsonLD(_ example: Entry<Beispiel>, _ library: Library) -> [JSON] {
  let fields = example.fields
  let towns = library.orte[[fields.ort] + fields.weitereOrte].map(library.city)
  return [
    library.work(
      "Article", example, stand: fields.datum,
      [
        "headline": .string(example.title), "datePublished": .string(fields.datum.iso),
        "author": library.personen[fields.common.kontakt].map(library.person),
        "contentLocation": list(towns),
        "funder": list(
          library.foerderprogramme[fields.foerderung].map { library.reference("GovernmentService", $0) }),
        "video": list(library.videos[fields.videos].map { library.reference("VideoObject", $0) }),
      ])
  ]
}

/// A town (schema.org City).
func jsonLD(_ town: Entry<Ort>, _ library: Library) -> [JSON] {
  let fields = town.fields
  let region: JSON? = fields.landkreis.map { ["@type": "AdministrativeArea", "name": .string($0)] }
  return [
    library.thing(
      "City", town,
      [
        "sameAs": fields.website.map(JSON.string),
        "identifier": fields.ags.map { ["@type": "PropertyValue", "propertyID": "AGS", "value": .string($0)] },
        "containedInPlace": list(
          [region, ["@type": "State", "name": .string(fields.bundesland.rawValue)]].compactMap { $0 }),
        "geo": fields.lage.map {
          [
            "@type": "GeoCoordinates", "latitude": .string(degrees($0.breite)),
            "longitude": .string(degrees($0.laenge)),
          ]
        },
      ])
  ]
}

/// A topic (schema.org DefinedTerm).
func jsonLD(_ topic: Entry<Thema>, _ library: Library) -> [JSON] {
  [
    library.thing(
      "DefinedTerm", topic,
      [
        "alternateName": list(topic.fields.synonyme.map(JSON.string)),
        "inDefinedTermSet": .string(library.address.absolute("/themen/")),
      ])
  ]
}

/// A method (schema.org HowTo) with its steps and what is needed.
func jsonLD(_ method: Entry<Methode>, _ library: Library) -> [JSON] {
  let fields = method.fields
  return [
    library.work(
      "HowTo", method, stand: nil,
      [
        "supply": list(fields.material.map { ["@type": "HowToSupply", "name": .string($0)] }),
        "step": list(
          fields.schritte.enumerated().map { index, text in
            ["@type": "HowToStep", "position": .int(index + 1), "text": .string(text)]
          }),
      ])
  ]
}

/// A person or an office of the directory (schema.org Person or Organization).
func jsonLD(_ entry: Entry<Person>, _ library: Library) -> [JSON] {
  let fields = entry.fields
  let isPerson = fields.art == .person
  return [
    library.thing(
      isPerson ? "Person" : "Organization", entry,
      [
        "jobTitle": isPerson ? fields.rolle.map(JSON.string) : nil,
        "worksFor": isPerson ? fields.institution.map { ["@type": "Organization", "name": .string($0)] } : nil,
        "parentOrganization": isPerson
          ? nil : fields.institution.map { ["@type": "Organization", "name": .string($0)] },
        "knowsAbout": list(fields.vortragsthemen.map(JSON.string)),
        "telephone": fields.telefon.map(JSON.string), "email": fields.email.map(JSON.string),
        "areaServed": isPerson ? nil : library.orte[fields.ort].map(library.city),
      ]
    )
  ]
}

/// A funding programme (schema.org GovernmentService).
func jsonLD(_ programme: Entry<Foerderprogramm>, _ library: Library) -> [JSON] {
  let fields = programme.fields
  return [
    library.thing(
      "GovernmentService", programme,
      [
        "provider": ["@type": "Organization", "name": .string(fields.geber)],
        "serviceType": "Förderprogramm", "sameAs": fields.website.map(JSON.string),
        "areaServed": fields.bundesland.isEmpty
          ? ["@type": "Country", "name": "Deutschland"]
          : list(fields.bundesland.map { ["@type": "State", "name": .string($0.rawValue)] }),
      ]
    )
  ]
}

/// A network or body (schema.org Organization) with its towns.
func jsonLD(_ network: Entry<Netzwerk>, _ library: Library) -> [JSON] {
  [
    library.thing(
      "Organization", network,
      [
        "sameAs": network.fields.website.map(JSON.string),
        "member": list(library.orte[network.fields.orte].map(library.city)),
      ]
    )
  ]
}

/// A page of text (schema.org WebPage, AboutPage or ContactPage).
func jsonLD(_ page: Entry<Seite>, _ library: Library) -> [JSON] {
  let type: JSON =
    switch page.fields.rolle {
    case .ueberUns, .zustaendigkeit, .positionen: "AboutPage"
    case .kontakt: "ContactPage"
    default: "WebPage"
    }
  return [library.work(type, page, stand: nil, [:])]
}

/// A list page (schema.org CollectionPage).
func collectionPage(_ title: String, _ path: String, _ library: Library) -> [JSON] {
  let url = library.address.absolute(path)
  return [
    [
      "@context": "https://schema.org", "@type": "CollectionPage", "@id": .string(url), "url": .string(url),
      "name": .string(title), "inLanguage": "de", "isPartOf": library.operatorSite,
    ]
  ]
}

/// The site itself and who is behind it, for the start page.
func siteJSON(_ library: Library) -> [JSON] {
  [
    library.operatorSite.adding([
      "@context": "https://schema.org", "description": .string(library.settings.beschreibung), "inLanguage": "de",
      "publisher": .present([
        "@type": "Organization", "name": .string(library.settings.betreiber),
        "telephone": .string(library.settings.telefon), "email": library.settings.email.map(JSON.string),
      ]),
      "potentialAction": [
        "@type": "SearchAction", "target": .string(library.address.absolute("/suche/") + "?q={search_term_string}"),
        "query-input": "required name=search_term_string",
      ],
    ])
  ]
}

extension Library {
  fileprivate var operatorSite: JSON {
    ["@type": "WebSite", "name": .string(settings.name), "url": .string(address.absolute("/"))]
  }
}

/// Hundredths of a degree as decimal degrees: 5146 is `51.46`.
func degrees(_ hundredths: Int) -> String {
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
