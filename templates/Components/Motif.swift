import HTML

/// The patterns of `bild/motive.svg`, one for every entry without a picture, derived from its first topic.
enum Motif: String, CaseIterable, Sendable {
  case giebel, gleise, stimmen, blatt, netz, felder, ringe, stufen

  /// The pattern of a topic: one that fits where we know the topic, otherwise one by its name, always the same.
  init(topic: String?) {
    guard let topic else {
      self = .giebel
      return
    }
    if let known = Motif.fitting.first(where: { topic.contains($0.word) }) {
      self = known.motif
      return
    }
    let sum = topic.utf8.reduce(UInt32(5381)) { ($0 &* 33) ^ UInt32($1) }
    self = Motif.allCases[Int(sum % UInt32(Motif.allCases.count))]
  }

  private static let fitting: [(word: String, motif: Motif)] = [
    ("bahnhof", .gleise), ("verkehr", .gleise), ("leerstand", .giebel), ("innenstadt", .giebel), ("wohnen", .giebel),
    ("beteiligung", .stimmen), ("demokratie", .stimmen), ("jugend", .stimmen), ("gruen", .blatt), ("spiel", .blatt),
    ("zusammenarbeit", .netz), ("netzwerk", .netz), ("digital", .netz), ("coworking", .netz), ("ortsteil", .felder),
    ("geschichte", .felder), ("ehrenamt", .ringe), ("wandel", .ringe), ("wissen", .ringe), ("foerderung", .stufen),
    ("gewerbe", .stufen), ("verwaltung", .stufen),
  ]
}

extension SiteIndex {
  /// The pattern as decoration; `inner` lies upon it.
  func drawing(_ motif: Motif, isTall: Bool = false, _ inner: HTML = .empty) -> HTML {
    """
    <div class="\(isTall ? "motif tall" : "motif")"><svg aria-hidden="true" focusable="false"><use href="\(motifs)#\(motif.rawValue)"/></svg>\(inner)</div>
    """
  }

  private var motifs: String { asset("bild/motive.svg") }
}
