import JSON
import Testing

@Suite struct JSONTests {
  @Test func writesEveryKindOfValueOnOneLine() {
    let value: JSON = [
      "null": nil, "wahr": true, "falsch": false, "zahl": -12, "bruch": .double(0.5), "text": "ä",
      "liste": [1, "zwei", [], [:]],
    ]
    #expect(
      value.text()
        == #"{"null":null,"wahr":true,"falsch":false,"zahl":-12,"bruch":0.5,"text":"ä","liste":[1,"zwei",[],{}]}"#)
  }

  @Test func writesForPeopleWithTwoSpacesALevel() {
    let value: JSON = ["a": [1, ["b": nil]], "leer": [], "nichts": [:]]
    #expect(
      value.text(.pretty) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "leer": [],
          "nichts": {}
        }
        """)
  }

  @Test func keepsTheOrderAndRepetitionOfMembers() {
    let value: JSON = ["b": 1, "a": 2, "b": 3]
    #expect(value.text() == #"{"b":1,"a":2,"b":3}"#)
  }

  @Test func leavesOutWhatIsAbsent() {
    #expect(JSON.present(["a": 1, "b": nil, "c": .null, "d": false]).text() == #"{"a":1,"d":false}"#)
  }

  @Test(arguments: [
    ("\"", #""\"""#), ("\\", #""\\""#), ("/", #""/""#), ("\n", #""\n""#), ("\r", #""\u000d""#), ("\t", #""\u0009""#),
    ("\u{0}", #""\u0000""#), ("\u{1B}", #""\u001b""#), ("\u{1F}", #""\u001f""#), ("\u{7F}", #""\u007f""#),
    ("\u{80}", #""\u0080""#), ("\u{9B}", #""\u009b""#), ("\u{9F}", #""\u009f""#), ("\u{A0}", "\"\u{A0}\""),
    ("\u{BF}", "\"\u{BF}\""), ("\u{C0}", "\"\u{C0}\""),
    ("</script>", #""\u003c/script\u003e""#), ("<!--", #""\u003c!--""#), ("&amp;", #""\u0026amp;""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{2027}\u{202A}", "\"\u{2027}\u{202A}\""), ("„Ä“ 🏘", "\"„Ä“ 🏘\""),
    ("'", "\"'\""), ("", "\"\""),
  ])
  func escapesWhatWouldEndAStringAScriptOrALine(_ text: String, _ expected: String) {
    #expect(JSON.string(text).text() == expected)
    #expect(JSON.object([.init(text, 1)]).text() == "{\(expected):1}")
  }

  @Test(arguments: [
    (0.0, "0.0"), (-0.5, "-0.5"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"), (0.1, "0.1"), (.nan, "null"),
    (.infinity, "null"),
  ])
  func writesFiniteNumbersShortestAndOthersAsNull(_ number: Double, _ expected: String) {
    #expect(JSON.double(number).text() == expected)
  }

  @Test func writesTheLargestIntegers() {
    #expect(JSON.array([.int(.max), .int(.min)]).text() == "[9223372036854775807,-9223372036854775808]")
  }
}
