import HTML

extension Motif {
  /// The pattern of an entry's first topic; gables, the sign of the town, if it has none.
  init(topic: String?) {
    self = topic.map { Motif(topic: $0) } ?? .gables
  }
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
