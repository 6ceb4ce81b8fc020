import Collections
import Content
import HTML

extension SiteIndex {
  /// The sixteen Länder with a dot for each town; Länder with towns lead to their part of the list, which says the same in words.
  func townMap(_ towns: [Bundesland: [Entry<Ort>]]) -> HTML {
    let shapes = Bundesland.allCases.map { land in landShape(land, towns[land] ?? []) }
    return """
      <figure><svg class="map" viewBox="0 0 \(mapSize.width) \(mapSize.height)" role="group" aria-labelledby="karte-titel"><title id="karte-titel">\(Texts.mapTitle)</title>\(shapes)</svg><figcaption>\(Texts.mapNote) <span class="credit">\(Texts.mapCredit)</span></figcaption></figure>
      """
  }

  private func landShape(_ land: Bundesland, _ towns: [Entry<Ort>]) -> HTML {
    let shape = shape(of: land)
    let dots = dots(of: towns, in: shape).map { point -> HTML in
      """
      <circle cx="\(tenths(point.x))" cy="\(tenths(point.y))" r="3.2"/>
      """
    }
    let drawing: HTML = """
      <path class="\(towns.isEmpty ? "land none" : "land")" d="\(shape.outline)"/><text x="\(tenths(shape.label.x))" y="\(tenths(shape.label.y + 36))">\(shape.short)</text>\(dots)
      """
    guard !towns.isEmpty else { return "<g>\(drawing)</g>" }
    return """
      <a href="#\(land.slug)" aria-label="\(land.rawValue): \(Texts.count(towns.count, "Ort", "Orte"))">\(drawing)</a>
      """
  }

  /// A free cell for each town as long as there are any: the nearest to its position where it is known.
  private func dots(of towns: [Entry<Ort>], in shape: LandShape) -> [MapPoint] {
    var free = shape.cells
    var taken: [MapPoint] = []
    let placed = towns.filter { $0.fields.lage != nil } + towns.filter { $0.fields.lage == nil }
    for town in placed.prefix(shape.cells.count) {
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
    self.init((position.laenge - 560) * 34_776 / 10_000 - 75, (5_520 - position.breite) * 555 / 100 - 26)
  }

  func distance(to other: MapPoint) -> Int { (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y) }
}

/// `3579` as `357.9`.
private func tenths(_ number: Int) -> String { number % 10 == 0 ? "\(number / 10)" : "\(number / 10).\(abs(number % 10))" }
