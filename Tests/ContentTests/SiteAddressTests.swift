import Content
import Testing

/// Addresses that links, headers and the settings of a server can all hold.
@Suite struct SiteAddressTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org", ""), ("https://example.org/", "https://example.org", ""),
    ("https://example.org:8080/a.b/~c/", "https://example.org:8080", "/a.b/~c"),
    ("https://xn--mller-kva.example/A_b-1", "https://xn--mller-kva.example", "/A_b-1"),
    ("http://localhost:8000/", "http://localhost:8000", ""), ("https://example.org//a//", "https://example.org", "/a"),
  ])
  func reads(_ text: String, _ origin: String, _ prefix: String) {
    let address = SiteAddress(text)
    #expect(address?.origin == origin && address?.prefix == prefix)
  }

  @Test(arguments: [
    "", "example.org", "ftp://example.org/", "https://", "https://example.org/?q", "https://example.org/#a",
    "https://example.org/a b/", "https://example.org/../a/", "https://example.org/$a;/", "https://example.org/;a",
    "https://example.org/a{/", "https://example.org/'a'/", "https://example.org/(a|b)/", "https://example.org/*",
    "https://example.org/ä/", "https://example.org/%2e%2e/", "https://müller.example/", "https://example.org:0/",
    "https://example.org:65536/", "https://example.org:/", "https://example.org:a/", "https://nutzer@example.org/",
  ])
  func refuses(_ text: String) { #expect(SiteAddress(text) == nil) }
}
