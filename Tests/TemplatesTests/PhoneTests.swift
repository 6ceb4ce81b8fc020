import Testing

@testable import Templates

@Suite struct PhoneTests {
  @Test(arguments: [
    ("030 23125 000", "tel:+493023125000"), ("+49 30 23125-000", "tel:+493023125000"),
    ("+49 (0)30 23125 000", "tel:+493023125000"), ("0049 30 23125000", "tel:+493023125000"),
    ("0049 (0) 30 23125000", "tel:+493023125000"), ("(030) 23125 000", "tel:+493023125000"), ("115", "tel:115"),
  ])
  func everyUsualSpellingDialsTheSameNumber(spelling: String, address: String) {
    #expect(phoneAddress(spelling) == address)
  }
}
