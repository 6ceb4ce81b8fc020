import Content
import Testing

/// What a picture says of its size.
@Suite struct PixelSizeTests {
  private func size(_ svg: String) -> [Int]? {
    PixelSize(of: Array(svg.utf8)).map { [$0.width, $0.height] }
  }

  @Test(arguments: [
    ("40", [40, 40]), ("40px", [40, 40]), ("40.4", [40, 40]), ("1e2", [100, 100]), ("10cm", [378, 378]),
    ("10mm", [38, 38]),
    ("40q", [38, 38]), ("1in", [96, 96]), ("10pt", [13, 13]), ("10PT", [13, 13]), ("2pc", [32, 32]),
    (" 40 ", [40, 40]),
  ])
  func readsLengthsInCSSPixels(_ length: String, _ expected: [Int]) {
    #expect(size("<svg width=\"\(length)\" height='\(length)'/>") == expected)
  }

  @Test(arguments: ["100%", "10em", "auto", "", "1e400", "nan", "infinity", "4 mm"])
  func takesTheViewBoxWhereALengthTellsNothing(_ length: String) {
    #expect(size("<svg width=\"\(length)\" height=\"\(length)\" viewBox=\"0,0 30\n20\"></svg>") == [30, 20])
  }

  @Test(arguments: ["0", "-4", "100001"])
  func hasNoSizeThatNoPictureHas(_ length: String) {
    #expect(size("<svg width=\"\(length)\" height=\"20\" viewBox=\"0 0 30 20\"></svg>") == nil)
  }

  @Test(arguments: [
    "<!--\(String(repeating: " <svg width=\"1\" height=\"1\"> ", count: 500))-->",
    "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- a --> ",
    "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n",
  ])
  func findsTheTagBehindWhatMayStandInFront(_ prolog: String) {
    #expect(size("\(prolog)<svg\n\txmlns='http://www.w3.org/2000/svg'\n\twidth = '40'\n\theight='30'>") == [40, 30])
  }

  @Test(arguments: [
    "", "<", "<svg", "<svgs width=\"4\" height=\"3\">", "<!--", "<?xml", "<html>", "<svg =\"\">",
    "<svg width=\"4\" height=",
  ])
  func saysNothingOfWhatIsNone(_ text: String) {
    #expect(size(text) == nil)
  }
}
