import CivilTime
import Collections
import Content
import FrontMatter
import JSON

// What search engines and other programs understand of a page: schema.org in JSON-LD, one function a type, all called `jsonLD`.
// Nothing stands there that the page does not show.

extension Library {
  /// A page's main thing: what all types have in common, then what is the type's own.
  func thing<Fields: AcademyEntry>(
    _ type: JSON, _ entry: Entry<Fields>, _ own: KeyValuePairs<String, JSON?>
  ) -> JSON {
    let common = entry.fields.common
    let url = address.absolute(entry.path)
    let shared: JSON = .present([
      "@context": "https://schema.org", "@type": type, "@id": .string(url), "url": .string(url),
      "name": .string(entry.title), "description": common.kurztext.map(JSON.string),
      "image": picture(entry).map(JSON.string),
    ])
    return shared.adding(.present(own))
  }

  /// What creative works have beside: topics, licence, publisher, day of the last change.
  func work<Fields: AcademyEntry>(
    _ type: JSON, _ entry: Entry<Fields>, stand day: Day?, _ own: KeyValuePairs<String, JSON?>
  ) -> JSON {
    let common = entry.fields.common
    let shared: JSON = .present([
      "inLanguage": "de", "dateModified": common.stand(or: day, today: today).map { .string($0.iso) },
      "license": .string(licenceURL(common.lizenz ?? settings.lizenz) ?? common.lizenz ?? settings.lizenz),
      "publisher": ["@type": "Organization", "name": .string(settings.betreiber)],
      "about": list(themen[common.themen].map(term)),
      "audience": list(common.zielgruppen.map { ["@type": "Audience", "audienceType": .string(Texts.audience($0))] }),
    ])
    return thing(type, entry, [:]).adding(shared).adding(.present(own))
  }

  /// Full address of an entry's picture.
  func picture<Fields: AcademyEntry>(_ entry: Entry<Fields>) -> String? {
    entry.fields.common.bild.flatMap { media($0.datei, of: entry) }.map { address.absolute($0.url) }
  }

  /// The file that an entry names.
  func media<Fields>(_ file: FileName, of entry: Entry<Fields>) -> MediaFile? {
    resolvePath(file.path, from: entry.directory).flatMap { tree.media[$0] }
  }

  func term(_ topic: Entry<Thema>) -> JSON {
    ["@type": "DefinedTerm", "name": .string(topic.title), "url": .string(address.absolute(topic.path))]
  }

  func city(_ town: Entry<Ort>) -> JSON {
    [
      "@type": "City", "name": .string(town.title), "url": .string(address.absolute(town.path)),
      "containedInPlace": ["@type": "State", "name": .string(town.fields.bundesland.rawValue)],
    ]
  }

  func organization(_ network: Entry<Netzwerk>) -> JSON {
    .present([
      "@type": "Organization", "name": .string(network.title), "url": .string(address.absolute(network.path)),
      "sameAs": network.fields.website.map(JSON.string),
    ])
  }

  func person(_ entry: Entry<Person>) -> JSON {
    let fields = entry.fields
    return .present([
      "@type": fields.art == .person ? "Person" : "Organization", "name": .string(entry.title),
      "jobTitle": fields.art == .person ? fields.rolle.map(JSON.string) : nil,
      "worksFor": fields.art == .person
        ? fields.institution.map { ["@type": "Organization", "name": .string($0)] } : nil,
      "telephone": fields.telefon.map(JSON.string), "email": fields.email.map(JSON.string),
    ])
  }

  func reference<Fields>(_ type: JSON, _ entry: Entry<Fields>) -> JSON where Fields: AcademyEntry {
    ["@type": type, "name": .string(entry.title), "url": .string(address.absolute(entry.path))]
  }
}

/// An array, or nothing if there is nothing in it.
func list(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .array(items) }

/// The page of a well-known licence.
func licenceURL(_ name: String) -> String? {
  let parts = name.uppercased().split(separator: " ")
  guard parts.count == 3, parts[0] == "CC", parts[2] == "4.0",
    ["BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND"].contains(parts[1])
  else { return name.uppercased() == "CC0 1.0" ? "https://creativecommons.org/publicdomain/zero/1.0/deed.de" : nil }
  return "https://creativecommons.org/licenses/\(parts[1].lowercased())/4.0/deed.de"
}

extension JSON {
  /// An object with the members of another one behind its own.
  func adding(_ other: JSON) -> JSON {
    guard case .object(let mine) = self, case .object(let more) = other else { return self }
    return .object(mine + more)
  }
}

extension SiteIndex {
  /// The data files (schema.org DataCatalog).
  var dataCatalogue: JSON {
    let sets: [(name: String, title: String)] = [
      (DataSets.examples.name, Texts.examples), (DataSets.events.name, Texts.events),
      (DataSets.towns.name, Texts.towns),
    ]
    let datasets = sets.map { set -> JSON in
      let files: [JSON] = [(".json", "application/json"), (".csv", "text/csv")].map { ending, type in
        [
          "@type": "DataDownload", "encodingFormat": .string(type),
          "contentUrl": .string(absolute("/daten/\(set.name)\(ending)")),
        ]
      }
      return [
        "@type": "Dataset", "name": .string(set.title), "description": .string(Texts.openDataLede),
        "url": .string(absolute("/daten/") + "#daten-\(set.name)"), "inLanguage": "de",
        "license": .string(licenceURL(settings.lizenz) ?? settings.lizenz), "distribution": .array(files),
      ]
    }
    return [
      "@context": "https://schema.org", "@type": "DataCatalog", "name": .string("\(Texts.openData) – \(settings.name)"),
      "url": .string(absolute("/daten/")), "dataset": .array(datasets),
    ]
  }
}
