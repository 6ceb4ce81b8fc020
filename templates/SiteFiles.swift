import Build
import CivilTime
import Collections
import Content
import HTML

// Files for machines: sitemap, robots.txt, headers for hosts, and the media of published entries.

/// How many addresses a sitemap may hold (sitemaps.org, protocol 0.9).
private let sitemapLimit = 50_000

/// What every answer carries; the pages say the policy themselves too.
private func securityHeaders(_ library: Library) -> [(name: String, value: String)] {
  [
    (
      "Content-Security-Policy",
      "\(contentPolicy(library.filmOrigins)); base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    ),
    ("Referrer-Policy", "strict-origin-when-cross-origin"), ("X-Content-Type-Options", "nosniff"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
  ]
}

extension SiteIndex {
  /// `sitemap.xml` of the pages that search engines shall know; above the limit an index of several.
  func sitemap(of pages: [Page]) -> [Page] {
    let listed = pages.filter { page in
      if case .html = page.content { return page.isIndexed && !library.withDrafts }
      return false
    }.map { (path: $0.path, changed: $0.changed) }
    let parts = listed.pages(of: sitemapLimit).map(Array.init)
    guard parts.count > 1 else { return [sitemapFile("/sitemap.xml", parts.first ?? [])] }
    let names = parts.indices.map { "/sitemap-\($0 + 1).xml" }
    let index = Page(
      "/sitemap.xml", owner: "sitemap", isIndexed: false,
      content: .bytes { [self] in
        let items = names.map { name -> HTML in "<sitemap><loc>\(absolute(name))</loc></sitemap>\n" }
        let xml: HTML =
          "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\(items)</sitemapindex>\n"
        return xmlFile(xml)
      })
    return [index] + zip(names, parts).map { sitemapFile($0, $1) }
  }

  private func sitemapFile(_ path: String, _ pages: [(path: String, changed: Day?)]) -> Page {
    Page(
      path, owner: "sitemap", isIndexed: false,
      content: .bytes { [self] in
        let items = pages.map { page -> HTML in
          let changed: HTML = page.changed.map { "<lastmod>\($0.iso)</lastmod>" } ?? .empty
          return "<url><loc>\(absolute(page.path))</loc>\(changed)</url>\n"
        }
        return xmlFile("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\(items)</urlset>\n")
      })
  }

  private func xmlFile(_ xml: HTML) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + xml.bytes
  }

  /// `robots.txt`, and the headers that hosts shall send, in the two forms that most of them read.
  var hostFiles: [Page] {
    let prefix = library.address.prefix
    let robots =
      library.withDrafts
      ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nAllow: /\nSitemap: \(absolute("/sitemap.xml"))\n"
    let all = securityHeaders(library).map { "  \($0.name): \($0.value)\n" }.joined()
    let headers =
      "\(prefix)/*\n\(all)\n\(prefix)/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
      + "\n\(prefix)/suche/:stand/*\n  Cache-Control: public, max-age=31536000, immutable\n\(editingHeaders)"
    return [("/robots.txt", robots), ("/_headers", headers), ("/_nginx.conf", nginx)].map { path, text in
      Page(path, owner: "templates", isIndexed: false, content: .bytes { Array(text.utf8) })
    }
  }

  /// The editing forms have a policy of their own; `!` takes the site's back (Cloudflare Pages), elsewhere set it by hand.
  private var editingHeaders: String {
    guard let editing = library.settings.redaktion else { return "" }
    let policy = "Content-Security-Policy"
    return "\n\(library.address.prefix)/redaktion/*\n  ! \(policy)\n  \(policy): \(editingPolicy(editing))\n"
  }

  private var editingLocation: String {
    guard let editing = library.settings.redaktion else { return "" }
    let headers = securityHeaders(library).map { header in
      let value = header.name == "Content-Security-Policy" ? editingPolicy(editing) : header.value
      return "  add_header \(header.name) \"\(value)\" always;\n"
    }
    return "location \(library.address.prefix)/redaktion/ {\n\(headers.joined())}\n"
  }

  /// For `include` in the `server` block.
  private var nginx: String {
    let prefix = library.address.prefix
    let all = securityHeaders(library).map { "add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
    let again = securityHeaders(library).map { "  add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
    return """
      # In den server-Block einbinden: include /pfad/zu/_nginx.conf;
      error_page 404 \(prefix)/404.html;
      \(all)location ~ ^\(prefix.replacing(".", with: "\\."))/(assets/|suche/[^/]+/.) {
        add_header Cache-Control "public, max-age=31536000, immutable" always;
      \(again)}
      \(editingLocation)location = \(prefix)/_nginx.conf { return 404; }
      location = \(prefix)/_headers { return 404; }

      """
  }
}
