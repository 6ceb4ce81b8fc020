import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// A page at every former address that leads to the new one: by itself, and by a link for those whose browser does not.
  var redirects: [Page] {
    library.redirects.map { redirect in
      Page(
        redirect.from, owner: redirect.place.file, formerName: (redirect.name, redirect.place), isIndexed: false,
        content: .html { [self] in redirectPage(to: redirect.to) })
    }
  }

  private func redirectPage(to path: String) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="de">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
    <meta http-equiv="refresh" content="0; url=\(href(path))">
    <title>\(Texts.moved) – \(settings.name)</title>
    <meta name="description" content="\(Texts.moved)">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="\(absolute(path))">
    <link rel="stylesheet" href="\(asset("seite.css"))">
    <link rel="icon" href="\(asset("bild/logo.svg"))" type="image/svg+xml">
    </head>
    <body data-seitentyp="weiterleitung">
    <main id="inhalt"><div class="wrap"><h1>\(Texts.moved)</h1><p>\(Texts.newAddress) <a href="\(href(path))">\(absolute(path))</a></p><p>\(Texts.callUs): \(phoneLink(settings.telefon))</p></div></main>
    </body>
    </html>

    """
  }
}
