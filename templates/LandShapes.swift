// swift-format-ignore-file
// Long lines of path data.

/// A schematic map of the sixteen Länder: every Land is a set of equal hexagons near its place in the country.
///
/// Our own drawing (CC BY 4.0), not to scale and without survey data; a dot says "in this Land", not where exactly.
struct LandShape: Sendable {
  /// The Land's slug as used in addresses, for example `sachsen-anhalt`.
  let slug: String
  /// The two-letter abbreviation written on the map.
  let abbreviation: String
  /// SVG path data of the outline in ``viewBox`` units.
  let outline: String
  /// Where the abbreviation is centred.
  let label: MapPoint
  /// Centres of the hexagons, from the middle outwards: the n-th town of the Land gets the n-th point.
  let points: [MapPoint]

  /// The `viewBox` of the whole map.
  static let viewBox = "0 0 342 453"
}

/// A position on the map in ``LandShape/viewBox`` units.
struct MapPoint: Sendable {
  let x: Double
  let y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

extension LandShape {
  /// All sixteen Länder in alphabetical order of their names.
  static let all: [LandShape] = [
    LandShape(
      slug: "baden-wuerttemberg", abbreviation: "BW",
      outline:
        "M50,389.1 61.5,382.5 61.5,369.2 73,362.5 73,349.3 84.5,342.6 84.5,329.3 96,322.7 96,309.4 107.5,302.8 119,309.4 130.5,302.8 142,309.4 142,322.7 153.5,329.3 153.5,342.6 165,349.3 165,362.5 153.5,369.2 153.5,382.5 142,389.1 142,402.4 153.5,409 153.5,422.3 142,428.9 130.5,422.3 119,428.9 107.5,422.3 107.5,409 96,402.4 84.5,409 84.5,422.3 73,428.9 61.5,422.3 61.5,409 50,402.4Z",
      label: MapPoint(119.0, 375.8),
      points: [
        MapPoint(107.5, 355.9), MapPoint(96.0, 375.8), MapPoint(130.5, 355.9), MapPoint(107.5, 395.7),
        MapPoint(84.5, 355.9), MapPoint(142.0, 375.8), MapPoint(130.5, 395.7), MapPoint(119.0, 336.0),
        MapPoint(84.5, 395.7), MapPoint(96.0, 336.0), MapPoint(73.0, 375.8), MapPoint(153.5, 355.9),
        MapPoint(142.0, 336.0), MapPoint(119.0, 415.7), MapPoint(107.5, 316.1), MapPoint(142.0, 415.7),
        MapPoint(61.5, 395.7), MapPoint(130.5, 316.1), MapPoint(73.0, 415.7),
      ]),
    LandShape(
      slug: "bayern", abbreviation: "BY",
      outline:
        "M107.5,289.5 119,282.9 130.5,289.5 142,282.9 142,269.6 153.5,262.9 165,269.6 176.5,262.9 188,269.6 199.5,262.9 211,269.6 211,282.9 222.5,289.5 222.5,302.8 234,309.4 234,322.7 245.5,329.3 257,322.7 268.5,329.3 268.5,342.6 280,349.3 280,362.5 268.5,369.2 257,362.5 245.5,369.2 245.5,382.5 257,389.1 257,402.4 245.5,409 234,402.4 222.5,409 222.5,422.3 211,428.9 199.5,422.3 188,428.9 176.5,422.3 165,428.9 165,442.2 153.5,448.8 142,442.2 142,428.9 153.5,422.3 153.5,409 142,402.4 142,389.1 153.5,382.5 153.5,369.2 165,362.5 165,349.3 153.5,342.6 153.5,329.3 142,322.7 142,309.4 130.5,302.8 119,309.4 107.5,302.8Z",
      label: MapPoint(199.5, 355.9),
      points: [
        MapPoint(188.0, 336.0), MapPoint(176.5, 355.9), MapPoint(211.0, 336.0), MapPoint(188.0, 375.8),
        MapPoint(222.5, 355.9), MapPoint(165.0, 336.0), MapPoint(211.0, 375.8), MapPoint(199.5, 316.1),
        MapPoint(176.5, 316.1), MapPoint(165.0, 375.8), MapPoint(234.0, 336.0), MapPoint(222.5, 316.1),
        MapPoint(199.5, 395.7), MapPoint(234.0, 375.8), MapPoint(176.5, 395.7), MapPoint(153.5, 316.1),
        MapPoint(245.5, 355.9), MapPoint(188.0, 296.1), MapPoint(211.0, 296.1), MapPoint(222.5, 395.7),
        MapPoint(165.0, 296.1), MapPoint(153.5, 395.7), MapPoint(257.0, 336.0), MapPoint(188.0, 415.7),
        MapPoint(211.0, 415.7), MapPoint(245.5, 395.7), MapPoint(199.5, 276.2), MapPoint(165.0, 415.7),
        MapPoint(142.0, 296.1), MapPoint(176.5, 276.2), MapPoint(268.5, 355.9), MapPoint(153.5, 276.2),
        MapPoint(119.0, 296.1), MapPoint(153.5, 435.6),
      ]),
    LandShape(
      slug: "berlin", abbreviation: "BE",
      outline: "M257,150.1 268.5,143.4 280,150.1 280,163.3 268.5,170 257,163.3Z",
      label: MapPoint(268.5, 152.7),
      points: [
        MapPoint(268.5, 164.2)
      ]),
    LandShape(
      slug: "brandenburg", abbreviation: "BB",
      outline:
        "M188,110.2 199.5,103.6 211,110.2 222.5,103.6 234,110.2 245.5,103.6 257,110.2 268.5,103.6 268.5,90.3 280,83.7 291.5,90.3 291.5,103.6 303,110.2 303,123.5 291.5,130.2 291.5,143.4 303,150.1 303,163.3 314.5,170 314.5,183.3 303,189.9 303,203.2 291.5,209.8 280,203.2 268.5,209.8 257,203.2 257,189.9 245.5,183.3 245.5,170 234,163.3 222.5,170 211,163.3 211,150.1 222.5,143.4 222.5,130.2 211,123.5 199.5,130.2 188,123.5ZM257,150.1 257,163.3 268.5,170 280,163.3 280,150.1 268.5,143.4Z",
      label: MapPoint(257.0, 136.8),
      points: [
        MapPoint(245.5, 156.7), MapPoint(280.0, 136.8), MapPoint(234.0, 136.8), MapPoint(268.5, 116.9),
        MapPoint(257.0, 176.6), MapPoint(291.5, 156.7), MapPoint(245.5, 116.9), MapPoint(280.0, 176.6),
        MapPoint(222.5, 156.7), MapPoint(291.5, 116.9), MapPoint(222.5, 116.9), MapPoint(268.5, 196.5),
        MapPoint(303.0, 176.6), MapPoint(280.0, 97.0), MapPoint(291.5, 196.5), MapPoint(199.5, 116.9),
      ]),
    LandShape(
      slug: "bremen", abbreviation: "HB",
      outline: "M96,110.2 107.5,103.6 119,110.2 119,123.5 107.5,130.2 96,123.5Z",
      label: MapPoint(107.5, 112.9),
      points: [
        MapPoint(107.5, 124.4)
      ]),
    LandShape(
      slug: "hamburg", abbreviation: "HH",
      outline: "M130.5,90.3 142,83.7 153.5,90.3 153.5,103.6 142,110.2 130.5,103.6Z",
      label: MapPoint(142, 93),
      points: [
        MapPoint(142, 104.5)
      ]),
    LandShape(
      slug: "hessen", abbreviation: "HE",
      outline:
        "M61.5,249.7 73,243 84.5,249.7 96,243 96,229.7 84.5,223.1 84.5,209.8 96,203.2 107.5,209.8 119,203.2 130.5,209.8 142,203.2 153.5,209.8 153.5,223.1 142,229.7 142,243 153.5,249.7 153.5,262.9 142,269.6 142,282.9 130.5,289.5 119,282.9 107.5,289.5 107.5,302.8 96,309.4 84.5,302.8 84.5,289.5 96,282.9 96,269.6 84.5,262.9 73,269.6 61.5,262.9Z",
      label: MapPoint(119.0, 256.3),
      points: [
        MapPoint(107.5, 236.4), MapPoint(96.0, 256.3), MapPoint(130.5, 236.4), MapPoint(107.5, 276.2),
        MapPoint(142.0, 256.3), MapPoint(130.5, 276.2), MapPoint(119.0, 216.5), MapPoint(96.0, 216.5),
        MapPoint(73.0, 256.3), MapPoint(142.0, 216.5), MapPoint(96.0, 296.1),
      ]),
    LandShape(
      slug: "mecklenburg-vorpommern", abbreviation: "MV",
      outline:
        "M176.5,90.3 188,83.7 188,70.4 199.5,63.8 199.5,50.5 211,43.8 222.5,50.5 234,43.8 234,30.6 245.5,23.9 257,30.6 268.5,23.9 280,30.6 280,43.8 291.5,50.5 291.5,63.8 303,70.4 303,83.7 291.5,90.3 280,83.7 268.5,90.3 268.5,103.6 257,110.2 245.5,103.6 234,110.2 222.5,103.6 211,110.2 199.5,103.6 188,110.2 176.5,103.6Z",
      label: MapPoint(245.5, 77.0),
      points: [
        MapPoint(234.0, 57.1), MapPoint(222.5, 77.0), MapPoint(257.0, 57.1), MapPoint(234.0, 97.0),
        MapPoint(268.5, 77.0), MapPoint(257.0, 97.0), MapPoint(211.0, 57.1), MapPoint(245.5, 37.2),
        MapPoint(211.0, 97.0), MapPoint(199.5, 77.0), MapPoint(280.0, 57.1), MapPoint(268.5, 37.2),
        MapPoint(291.5, 77.0), MapPoint(188.0, 97.0),
      ]),
    LandShape(
      slug: "niedersachsen", abbreviation: "NI",
      outline:
        "M38.5,90.3 50,83.7 61.5,90.3 73,83.7 73,70.4 84.5,63.8 96,70.4 107.5,63.8 119,70.4 119,83.7 130.5,90.3 130.5,103.6 142,110.2 153.5,103.6 153.5,90.3 165,83.7 176.5,90.3 176.5,103.6 188,110.2 188,123.5 176.5,130.2 176.5,143.4 188,150.1 188,163.3 176.5,170 176.5,183.3 165,189.9 165,203.2 153.5,209.8 142,203.2 130.5,209.8 119,203.2 119,189.9 107.5,183.3 107.5,170 96,163.3 84.5,170 73,163.3 73,150.1 61.5,143.4 50,150.1 38.5,143.4 38.5,130.2 50,123.5 50,110.2 38.5,103.6ZM96,110.2 96,123.5 107.5,130.2 119,123.5 119,110.2 107.5,103.6Z",
      label: MapPoint(119.0, 136.8),
      points: [
        MapPoint(130.5, 116.9), MapPoint(96.0, 136.8), MapPoint(142.0, 136.8), MapPoint(107.5, 156.7),
        MapPoint(130.5, 156.7), MapPoint(119.0, 97.0), MapPoint(84.5, 116.9), MapPoint(153.5, 116.9),
        MapPoint(84.5, 156.7), MapPoint(153.5, 156.7), MapPoint(119.0, 176.6), MapPoint(96.0, 97.0),
        MapPoint(73.0, 136.8), MapPoint(165.0, 136.8), MapPoint(142.0, 176.6), MapPoint(107.5, 77.0),
        MapPoint(73.0, 97.0), MapPoint(61.5, 116.9), MapPoint(165.0, 97.0), MapPoint(176.5, 116.9),
        MapPoint(176.5, 156.7), MapPoint(165.0, 176.6), MapPoint(130.5, 196.5), MapPoint(84.5, 77.0),
        MapPoint(50.0, 136.8), MapPoint(153.5, 196.5), MapPoint(50.0, 97.0),
      ]),
    LandShape(
      slug: "nordrhein-westfalen", abbreviation: "NW",
      outline:
        "M4,189.9 15.5,183.3 15.5,170 27,163.3 38.5,170 50,163.3 50,150.1 61.5,143.4 73,150.1 73,163.3 84.5,170 96,163.3 107.5,170 107.5,183.3 119,189.9 119,203.2 107.5,209.8 96,203.2 84.5,209.8 84.5,223.1 96,229.7 96,243 84.5,249.7 73,243 73,229.7 61.5,223.1 50,229.7 50,243 38.5,249.7 38.5,262.9 27,269.6 15.5,262.9 15.5,249.7 4,243 4,229.7 15.5,223.1 15.5,209.8 4,203.2Z",
      label: MapPoint(61.5, 196.5),
      points: [
        MapPoint(50.0, 216.5), MapPoint(38.5, 196.5), MapPoint(73.0, 216.5), MapPoint(50.0, 176.6),
        MapPoint(84.5, 196.5), MapPoint(27.0, 216.5), MapPoint(73.0, 176.6), MapPoint(38.5, 236.4),
        MapPoint(27.0, 176.6), MapPoint(15.5, 196.5), MapPoint(84.5, 236.4), MapPoint(61.5, 156.7),
        MapPoint(96.0, 176.6), MapPoint(15.5, 236.4), MapPoint(107.5, 196.5), MapPoint(27.0, 256.3),
      ]),
    LandShape(
      slug: "rheinland-pfalz", abbreviation: "RP",
      outline:
        "M15.5,289.5 27,282.9 27,269.6 38.5,262.9 38.5,249.7 50,243 50,229.7 61.5,223.1 73,229.7 73,243 61.5,249.7 61.5,262.9 73,269.6 84.5,262.9 96,269.6 96,282.9 84.5,289.5 84.5,302.8 96,309.4 96,322.7 84.5,329.3 84.5,342.6 73,349.3 61.5,342.6 61.5,329.3 50,322.7 50,309.4 38.5,302.8 27,309.4 15.5,302.8Z",
      label: MapPoint(50.0, 296.1),
      points: [
        MapPoint(61.5, 276.2), MapPoint(73.0, 296.1), MapPoint(38.5, 276.2), MapPoint(84.5, 276.2),
        MapPoint(61.5, 316.1), MapPoint(27.0, 296.1), MapPoint(50.0, 256.3), MapPoint(84.5, 316.1),
        MapPoint(73.0, 336.0), MapPoint(61.5, 236.4),
      ]),
    LandShape(
      slug: "saarland", abbreviation: "SL",
      outline: "M27,309.4 38.5,302.8 50,309.4 50,322.7 38.5,329.3 27,322.7Z",
      label: MapPoint(38.5, 312.1),
      points: [
        MapPoint(38.5, 323.6)
      ]),
    LandShape(
      slug: "sachsen", abbreviation: "SN",
      outline:
        "M199.5,249.7 211,243 222.5,249.7 234,243 234,229.7 222.5,223.1 222.5,209.8 234,203.2 234,189.9 245.5,183.3 257,189.9 257,203.2 268.5,209.8 280,203.2 291.5,209.8 303,203.2 314.5,209.8 326,203.2 337.5,209.8 337.5,223.1 326,229.7 314.5,223.1 303,229.7 291.5,223.1 280,229.7 280,243 268.5,249.7 257,243 245.5,249.7 245.5,262.9 234,269.6 222.5,262.9 211,269.6 199.5,262.9Z",
      label: MapPoint(257.0, 216.5),
      points: [
        MapPoint(268.5, 236.4), MapPoint(245.5, 236.4), MapPoint(280.0, 216.5), MapPoint(234.0, 216.5),
        MapPoint(245.5, 196.5), MapPoint(234.0, 256.3), MapPoint(303.0, 216.5), MapPoint(211.0, 256.3),
        MapPoint(326.0, 216.5),
      ]),
    LandShape(
      slug: "sachsen-anhalt", abbreviation: "ST",
      outline:
        "M176.5,130.2 188,123.5 199.5,130.2 211,123.5 222.5,130.2 222.5,143.4 211,150.1 211,163.3 222.5,170 234,163.3 245.5,170 245.5,183.3 234,189.9 234,203.2 222.5,209.8 222.5,223.1 211,229.7 199.5,223.1 188,229.7 176.5,223.1 176.5,209.8 188,203.2 188,189.9 176.5,183.3 176.5,170 188,163.3 188,150.1 176.5,143.4Z",
      label: MapPoint(211.0, 176.6),
      points: [
        MapPoint(188.0, 176.6), MapPoint(199.5, 196.5), MapPoint(199.5, 156.7), MapPoint(222.5, 196.5),
        MapPoint(234.0, 176.6), MapPoint(211.0, 216.5), MapPoint(188.0, 216.5), MapPoint(211.0, 136.8),
        MapPoint(188.0, 136.8),
      ]),
    LandShape(
      slug: "schleswig-holstein", abbreviation: "SH",
      outline:
        "M84.5,10.6 96,4 107.5,10.6 119,4 130.5,10.6 142,4 153.5,10.6 153.5,23.9 165,30.6 165,43.8 176.5,50.5 188,43.8 199.5,50.5 199.5,63.8 188,70.4 188,83.7 176.5,90.3 165,83.7 153.5,90.3 142,83.7 130.5,90.3 119,83.7 119,70.4 107.5,63.8 96,70.4 84.5,63.8 84.5,50.5 96,43.8 96,30.6 84.5,23.9Z",
      label: MapPoint(142.0, 57.1),
      points: [
        MapPoint(130.5, 37.2), MapPoint(119.0, 57.1), MapPoint(153.5, 37.2), MapPoint(130.5, 77.0),
        MapPoint(165.0, 57.1), MapPoint(142.0, 17.3), MapPoint(107.5, 37.2), MapPoint(153.5, 77.0),
        MapPoint(119.0, 17.3), MapPoint(96.0, 57.1), MapPoint(176.5, 77.0), MapPoint(96.0, 17.3),
        MapPoint(188.0, 57.1),
      ]),
    LandShape(
      slug: "thueringen", abbreviation: "TH",
      outline:
        "M142,229.7 153.5,223.1 153.5,209.8 165,203.2 165,189.9 176.5,183.3 188,189.9 188,203.2 176.5,209.8 176.5,223.1 188,229.7 199.5,223.1 211,229.7 222.5,223.1 234,229.7 234,243 222.5,249.7 211,243 199.5,249.7 199.5,262.9 188,269.6 176.5,262.9 165,269.6 153.5,262.9 153.5,249.7 142,243Z",
      label: MapPoint(176.5, 236.4),
      points: [
        MapPoint(199.5, 236.4), MapPoint(165.0, 216.5), MapPoint(188.0, 256.3), MapPoint(165.0, 256.3),
        MapPoint(153.5, 236.4), MapPoint(176.5, 196.5), MapPoint(222.5, 236.4),
      ]),
  ]
}
