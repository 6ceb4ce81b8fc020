import Build
import Collections
import Content
import HTML

extension SiteIndex {
  /// `/daten/`: what there is to take away, what the fields mean, and what one may do with it; and the files.
  var dataPages: [Page] {
    var frame = PageFrame(
      title: Texts.openData, description: Texts.openDataLede, path: "/daten/", kind: "daten"
    ).below()
    frame.jsonLD = [dataCatalogue]
    let page = htmlPage(frame, owner: "daten") { [self] in
      """
      <div class="tone-ort">\(pageHead(PageHead(title: Texts.openData, lede: Texts.openDataLede)))<section aria-labelledby="lizenz"><h2 id="lizenz">\(Texts.licenceTitle)</h2><p>\(Texts.licenceText(settings.lizenz)) \(licenceLink(settings.lizenz)). \(Texts.licenceExceptions)</p></section>\(dataSet(DataSets.examples, Texts.examples))\(dataSet(DataSets.events, Texts.events))\(dataSet(DataSets.towns, Texts.towns))\(aboutFiles)\(subscriptions)\(ownContactBox)</div>
      """
    }
    return [page] + DataSets.examples.files(library) + DataSets.events.files(library) + DataSets.towns.files(library)
  }

  private func dataSet<Fields>(_ set: DataSet<Fields>, _ title: String) -> HTML {
    let count = set.entries(library).count
    let rows = set.meanings().map { column -> HTML in
      "<tr><th scope=\"row\"><code>\(column.key)</code></th><td>\(column.meaning)</td></tr>"
    }
    let files = [(".json", Texts.jsonFile), (".csv", Texts.csvFile), ("-excel.csv", Texts.excelFile)].map {
      ending, words in
      (title: "\(title): \(words)", href: href("/daten/\(set.name)\(ending)"), note: Optional("\(set.name)\(ending)"))
    }
    return """
      <section class="section" aria-labelledby="daten-\(set.name)"><h2 id="daten-\(set.name)">\(title)</h2><p>\(count == 0 ? Texts.nothingYet : Texts.count(entries: count))</p>\(linkList(files))<details><summary>\(Texts.whatFieldsMean(title))</summary><div class="table-scroll" role="region" aria-label="\(Texts.whatFieldsMean(title))" tabindex="0"><table class="schedule units"><thead><tr><th scope="col">\(Texts.fieldTitle)</th><th scope="col">\(Texts.meaning)</th></tr></thead><tbody>\(rows)</tbody></table></div></details></section>
      """
  }

  private var aboutFiles: HTML {
    let items = Texts.aboutDataFiles.map { sentence -> HTML in "<li>\(sentence)</li>" }
    return section("dateien", Texts.aboutFilesTitle, "<ul>\(items)</ul>")
  }

  /// Feeds and calendars, which are data too.
  private var subscriptions: HTML {
    let feeds = AcademyTypes.all.compactMap { type, folder in
      Texts.feedTitle(type).map {
        (title: Texts.feedLink($0), href: href("/\(folder)/feed.xml"), note: Optional("Atom"))
      }
    }
    let all = [(title: Texts.feedLink(Texts.everythingNew), href: href("/feed.xml"), note: Optional("Atom"))]
    let calendar = [
      (title: Texts.saveCalendar, href: href("/veranstaltungen/kalender.ics"), note: Optional("iCalendar"))
    ]
    return section("abo", Texts.toSubscribe, "\(linkList(all + feeds + calendar))<p>\(Texts.topicFeedsToo)</p>")
  }
}
