import Collections
import Content
import HTML
import JSON

extension SiteIndex {
  /// What browsers, search engines and previews elsewhere read of a page.
  func head(_ frame: PageFrame) -> HTML {
    let name = library.settings.name
    return """
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(contentPolicy(frame.frameSources))">
      <title>\(title(frame))</title>
      <meta name="description" content="\(frame.description)">
      \(robots(frame))<link rel="canonical" href="\(absolute(frame.canonical ?? frame.path))">
      <meta property="og:type" content="\(frame.kind == "start" ? "website" : "article")">
      <meta property="og:site_name" content="\(name)">
      <meta property="og:locale" content="de_DE">
      <meta property="og:title" content="\(frame.title)">
      <meta property="og:description" content="\(frame.description)">
      <meta property="og:url" content="\(absolute(frame.canonical ?? frame.path))">
      \(preview(frame.image))\(chrome.head)\(feeds(frame))\(scripts(frame))\(structuredData(frame))</head>
      """
  }

  /// The page's heading and the site's name; the kind of entry too where another page has the same heading.
  private func title(_ frame: PageFrame) -> String {
    if frame.path == "/" { return "\(settings.name) – \(frame.title)" }
    let isShared = sharedTitles.contains(frame.title) && AcademyTypes.names.contains(frame.kind)
    return "\(frame.title)\(isShared ? " (\(Texts.kind(frame.kind)))" : "") – \(settings.name)"
  }

  private func robots(_ frame: PageFrame) -> HTML {
    frame.isIndexed && !library.withDrafts ? .empty : "<meta name=\"robots\" content=\"noindex\">\n"
  }

  private func preview(_ image: String?) -> HTML {
    guard let image else { return .empty }
    return """
      <meta property="og:image" content="\(absolute(image))">

      """
  }

  private func feeds(_ frame: PageFrame) -> HTML {
    frame.feeds.map { feed -> HTML in
      """
      <link rel="alternate" type="application/atom+xml" title="\(feed.title)" href="\(href(feed.path))">

      """
    }.joined()
  }

  /// Scripts that change how the page is built hold back the first picture of it (HTML, section 2.5.9 "Blocking attributes"):
  /// nothing moves once it is seen.
  private func scripts(_ frame: PageFrame) -> HTML {
    frame.scripts.map { script -> HTML in
      """
      <script type="module" blocking="render" src="\(asset(script))"></script>

      """
    }.joined()
  }

  private func structuredData(_ frame: PageFrame) -> HTML {
    let breadcrumb = frame.crumbs.isEmpty ? [] : [breadcrumbList(frame.crumbs)]
    return ((frame.isSample ? [] : frame.jsonLD) + breadcrumb).map {
      HTML.dataBlock(type: "application/ld+json", $0.bytes())
    }.joined()
  }

  /// Schema.org BreadcrumbList.
  private func breadcrumbList(_ crumbs: [PageFrame.Crumb]) -> JSON {
    let steps = [PageFrame.Crumb(title: Texts.home, path: "/")] + crumbs
    let items = steps.enumerated().map { place, step -> JSON in
      [
        "@type": "ListItem", "position": .int(place + 1), "name": .string(step.title),
        "item": .string(absolute(step.path)),
      ]
    }
    return ["@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": .array(items)]
  }
}
