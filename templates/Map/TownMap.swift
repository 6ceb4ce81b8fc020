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
    let cells = shape.divided(for: towns.count)
    let dots = dots(of: towns, in: cells.points).map { point -> HTML in
      """
      <circle cx="\(String(point.x))" cy="\(String(point.y))" r="\(String(cells.radius))"/>
      """
    }
    let drawing: HTML = """
      <path class="\(towns.isEmpty ? "land none" : "land")" d="\(shape.outline)"/><text x="\(String(shape.label.x))" y="\(String(shape.label.y))" dy="0.36em">\(shape.abbreviation)</text>\(dots)
      """
    guard !towns.isEmpty else { return "<g>\(drawing)</g>" }
    return """
      <a href="#\(land.slug)"\(attribute: "class", towns.count > shape.points.count ? "dense" : nil) aria-label="\(land.rawValue): \(Texts.count(towns: towns.count))">\(drawing)</a>
      """
  }

  /// A free point for each town: the nearest to its position where it is known.
  private func dots(of towns: [Entry<Ort>], in points: [MapPoint]) -> [MapPoint] {
    var free = points
    var taken: [MapPoint] = []
    let placed = towns.filter { $0.fields.lage != nil } + towns.filter { $0.fields.lage == nil }
    for town in placed {
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

extension LandShape {
  /// At least so many points, and how large a dot may be: where there are more towns than cells, each cell holds rings of
  /// smaller dots around its middle, the middles first.
  func divided(for towns: Int) -> (points: [MapPoint], radius: Double) {
    guard towns > points.count, !points.isEmpty else { return (points, 3.2) }
    var rings = 1
    while points.count * (1 + 3 * rings * (rings + 1)) < towns { rings += 1 }
    let step = 6.2 / Double(rings)
    var places = [(0, 0)]
    for q in -rings...rings {
      for r in max(-rings, -q - rings)...min(rings, rings - q) where (q, r) != (0, 0) { places.append((q, r)) }
    }
    let near = places.enumerated().sorted { (ring($0.element), $0.offset) < (ring($1.element), $1.offset) }
    let all = near.flatMap { place in
      points.map {
        MapPoint(
          $0, right: step * (Double(place.element.0) + Double(place.element.1) / 2),
          down: step * 0.866 * Double(place.element.1))
      }
    }
    return (all, (step * 4.2).rounded() / 10)
  }

  /// How many steps a place of the hexagonal grid lies from its middle.
  private func ring(_ place: (q: Int, r: Int)) -> Int { max(abs(place.q), abs(place.r), abs(place.q + place.r)) }
}

extension MapPoint {
  /// A point beside another one, to a tenth of a unit.
  init(_ point: MapPoint, right: Double, down: Double) {
    self.init(((point.x + right) * 10).rounded() / 10, ((point.y + down) * 10).rounded() / 10)
  }

  /// The position on the drawing: an equirectangular projection about 51.2° N, half a unit to the kilometre.
  init(position: Lage) {
    self.init(Double(position.laenge - 560) * 0.34776 - 7.5, Double(5_520 - position.breite) * 0.555 - 2.6)
  }

  /// The square of the distance.
  func distance(to other: MapPoint) -> Double { (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y) }
}
