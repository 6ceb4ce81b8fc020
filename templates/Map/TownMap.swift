import Collections
import Content
import HTML

extension SiteIndex {
  /// The sixteen Länder with a dot for each town; Länder with towns lead to their part of the list, which says the same in words.
  func townMap(_ towns: [Bundesland: [Entry<Ort>]]) -> HTML {
    let shapes = LandShape.all.map { shape in
      let land = Bundesland.allCases.first { $0.slug == shape.slug }
      return land.map { landShape(shape, $0, towns[$0] ?? []) } ?? .empty
    }
    return """
      <figure><svg class="map" viewBox="\(LandShape.viewBox)" role="group" aria-labelledby="karte-titel"><title id="karte-titel">\(Texts.mapTitle)</title>\(shapes)</svg><figcaption>\(Texts.mapNote) <span class="credit">\(Texts.mapCredit)</span></figcaption></figure>
      """
  }

  private func landShape(_ shape: LandShape, _ land: Bundesland, _ towns: [Entry<Ort>]) -> HTML {
    let dots = dots(of: towns, in: shape).map { point -> HTML in
      """
      <circle cx="\(String(point.x))" cy="\(String(point.y))" r="3.2"/>
      """
    }
    let drawing: HTML = """
      <path class="\(towns.isEmpty ? "land none" : "land")" d="\(shape.outline)"/><text x="\(String(shape.label.x))" y="\(String(shape.label.y))" dy="0.36em">\(shape.abbreviation)</text>\(dots)
      """
    guard !towns.isEmpty else { return "<g>\(drawing)</g>" }
    return """
      <a href="#\(land.slug)" aria-label="\(land.rawValue): \(Texts.count(towns: towns.count))">\(drawing)</a>
      """
  }

  /// A free cell for each town as long as there are any: the nearest to its position where it is known.
  private func dots(of towns: [Entry<Ort>], in shape: LandShape) -> [MapPoint] {
    var free = shape.points
    var taken: [MapPoint] = []
    let placed = towns.filter { $0.fields.lage != nil } + towns.filter { $0.fields.lage == nil }
    for town in placed.prefix(shape.points.count) {
      let place = town.fields.lage.map(MapPoint.init(position:))
      let nearest = free.indices.min { left, right in
        guard let place else { return left < right }
        return (free[left].distance(to: place), left) < (free[right].distance(to: place), right)
      }
      if let nearest { taken.append(free.remove(at: nearest)) }
    }
    return taken
  }
}

extension MapPoint {
  /// The position on the drawing: an equirectangular projection about 51.2° N, half a unit to the kilometre.
  init(position: Lage) {
    self.init(Double(position.laenge - 560) * 0.34776 - 7.5, Double(5_520 - position.breite) * 0.555 - 2.6)
  }

  /// The square of the distance.
  func distance(to other: MapPoint) -> Double { (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y) }
}
