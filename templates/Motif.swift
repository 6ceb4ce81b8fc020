import Content

/// The drawn motif of an entry without a picture: one per group of topics, in `assets/bild/motive.svg`.
enum Motif: String, CaseIterable, Sendable {
  case gables = "giebel"
  case tracks = "gleise"
  case voices = "stimmen"
  case leaves = "blatt"
  case network = "netz"
  case fields = "felder"
  case rings = "ringe"
  case steps = "stufen"

  /// Word stems of topic slugs and the motif they stand for; the first that occurs in a slug decides.
  private static let stems: [(stem: String, motif: Motif)] = [
    ("bahn", .tracks), ("verkehr", .tracks), ("mobil", .tracks),
    ("beteilig", .voices), ("demokratie", .voices), ("jugend", .voices),
    ("gruen", .leaves), ("klima", .leaves), ("spiel", .leaves), ("park", .leaves),
    ("kommunal", .network), ("zusammenarbeit", .network), ("digital", .network), ("coworking", .network),
    ("netz", .network),
    ("ortsteil", .fields), ("region", .fields), ("land", .fields),
    ("ehrenamt", .rings), ("engagement", .rings), ("demografi", .rings), ("wandel", .rings),
    ("foerder", .steps), ("finanz", .steps), ("wirtschaft", .steps),
    ("innenstadt", .gables), ("leerstand", .gables), ("wohn", .gables),
  ]

  /// The motif of a topic: by its word, otherwise spread evenly by the bytes of its slug, so that it never changes.
  init(topic slug: String) {
    for entry in Motif.stems where slug.holds(entry.stem) {
      self = entry.motif
      return
    }
    let sum = slug.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    self = Motif.allCases[sum % Motif.allCases.count]
  }
}
