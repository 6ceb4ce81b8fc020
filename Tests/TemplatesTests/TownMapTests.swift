import Testing

@Suite struct TownMapTests {
  @Test func everyTownHasADotOfItsOwnHoweverManyTheLandHolds() async throws {
    var text = ""
    for number in 1...300 { text += "-- orte/o\(number).md (ort) --\ntitel: Ort \(number)\nbundesland: Saarland\n" }
    for number in 1...60 { text += "-- orte/b\(number).md (ort) --\ntitel: Stadt \(number)\nbundesland: Bayern\n" }
    let map = try #require(try await Rendering(text).text("/orte/"))
    let dots = map.matches(of: /<circle cx="([0-9.]+)" cy="([0-9.]+)"/).map { "\($0.1) \($0.2)" }
    #expect(dots.count == 360)
    #expect(Set(dots).count == dots.count)
  }
}
