import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// The film: in the browser's own player, nothing of it loaded before the click; or, if it lies elsewhere, a plain link
  /// and a button that the script brings to life.
  func player(_ film: Entry<Video>) -> HTML {
    film.fields.extern.map { externalFilm($0, film) } ?? ownFilm(film)
  }

  private func ownFilm(_ film: Entry<Video>) -> HTML {
    let files = film.fields.dateien.compactMap { library.media($0, of: film) }
    let sources = files.map { file -> HTML in
      """
      <source src="\(href(file.url))" type="\(file.filmType)">
      """
    }
    let captions = library.media(film.fields.untertitel, of: film)
    let track = captions.map { file -> HTML in
      """
      <track kind="captions" src="\(href(file.url))" srclang="de" label="\(Texts.german)" default>
      """
    }
    let poster = film.fields.common.bild.flatMap { library.media($0.datei, of: film) }
    let pixels = poster?.pixels
    return """
      <figure class="film"><video id="film" controls preload="none" playsinline width="\(pixels?.width ?? 1280)" height="\(pixels?.height ?? 720)"\(attribute: "poster", href(poster?.url ?? assets.path("bild/stadt.svg"))) aria-describedby="film-text">\(sources)\(track)</video><figcaption id="film-text">\(Texts.download) \(downloads(files, captions))</figcaption></figure>\(versions(film))
      """
  }

  private func downloads(_ films: [MediaFile], _ captions: MediaFile?) -> HTML {
    let links = films.map { link($0, "\(Texts.film) (\($0.ending.uppercased()), \(Texts.size($0.size)))") }
    let text = captions.map { link($0, "\(Texts.captionFile) (VTT, \(Texts.size($0.size)))") }
    return (links + [text].compactMap { $0 }).joined(separator: " · ")
  }

  private func link(_ file: MediaFile, _ words: String) -> HTML {
    """
    <a href="\(href(file.url))" download>\(words)</a>
    """
  }

  /// The same film in sign language or with spoken descriptions.
  private func versions(_ film: Entry<Video>) -> HTML {
    let all: [(Video.Fassung?, String)] = [
      (film.fields.gebaerdensprache, Texts.signLanguageVersion), (film.fields.audiodeskription, Texts.describedVersion),
    ]
    let links = all.compactMap { version, words -> HTML? in
      guard case .datei(let name) = version, let file = library.media(name, of: film) else { return nil }
      return """
        <li><a href="\(href(file.url))">\(words) (\(file.ending.uppercased()), \(Texts.size(file.size)))</a></li>
        """
    }
    return links.isEmpty ? .empty : "<ul class=\"link-list\">\(links)</ul>"
  }

  private func externalFilm(_ extern: Extern, _ film: Entry<Video>) -> HTML {
    guard extern.origin != nil, let player = extern.player, let address = extern.address else {
      return filmElsewhere(extern)
    }
    return """
      <div class="film film-external" data-film="\(player)" data-title="\(Texts.film): \(film.title)">\(still(film))<div class="consent"><h2 id="film">\(Texts.filmAt(extern.anbieter))</h2><p>\(Texts.filmConsent)</p><p class="actions"><button class="button" type="button" data-film-load hidden>\(Icon.start.html)\(Texts.loadFilm)</button><a class="button quiet" href="\(address)" rel="external noreferrer">\(Texts.watchElsewhere)<span class="visually-hidden"> \(Texts.externalNote)</span></a></p></div></div>
      """
  }

  /// What lies behind the words until the film is loaded: the entry's own picture, or the pattern of its topic.
  private func still(_ film: Entry<Video>) -> HTML {
    guard let picture = film.fields.common.bild, let file = library.media(picture.datei, of: film) else {
      return drawing(Motif(topic: film.fields.common.themen.first?.name))
    }
    return """
      <div class="motif"><img src="\(href(file.url))"\(attribute: "width", file.pixels?.width)\(attribute: "height", file.pixels?.height) alt="\(picture.alt)"></div>
      """
  }

  /// Without an address there is nothing to load; where to look for it is said in words.
  private func filmElsewhere(_ extern: Extern) -> HTML {
    """
    <div class="film film-external"><div class="consent"><h2 id="film">\(Texts.filmAt(extern.anbieter))</h2><p>\(Texts.filmIdentifier) \(extern.kennung)</p></div></div>
    """
  }
}

extension SiteIndex {
  /// Places to jump to: links that the script turns into jumps; without it they lead to the player and name the time. A film that
  /// lies elsewhere cannot be told to jump.
  func chapters(_ film: Entry<Video>) -> HTML {
    guard !film.fields.kapitel.isEmpty else { return .empty }
    let isOwn = film.fields.extern == nil
    let items = film.fields.kapitel.map { chapter -> HTML in
      let words: HTML = "<span class=\"at\">\(chapter.bei.clock)</span><span>\(chapter.titel)</span>"
      guard isOwn else { return "<li><span>\(words)</span></li>" }
      return "<li><a href=\"#film\" data-seconds=\"\(chapter.bei.seconds)\">\(words)</a></li>"
    }
    return """
      <section class="panel" aria-labelledby="kapitel"><h2 id="kapitel">\(Texts.chapters)</h2><ol class="chapters"\(attribute: "data-chapters-of", isOwn ? "film" : nil)>\(items)</ol></section>
      """
  }

  /// Who says what, with function; names only with consent, which the entry records.
  func voices(_ film: Entry<Video>) -> HTML {
    guard !film.fields.stimmen.isEmpty else { return .empty }
    let items = film.fields.stimmen.map { voice -> HTML in
      let name = film.fields.einwilligungen ? voice.name.map { "\($0), " } ?? "" : ""
      let at = voice.bei.map { ", \(Texts.at) \($0.clock)" } ?? ""
      return """
        <li><figure class="voice"><blockquote><p>„\(voice.zitat)“</p></blockquote><figcaption>\(name)\(voice.rolle)\(at)</figcaption></figure></li>
        """
    }
    return """
      <section class="section" aria-labelledby="stimmen"><h2 id="stimmen">\(Texts.voices)</h2><ul class="voices">\(items)</ul></section>
      """
  }
}

extension MediaFile {
  /// The media type that browsers choose a source by.
  fileprivate var filmType: String {
    switch ending {
    case "webm": "video/webm"
    case "ogv": "video/ogg"
    default: "video/mp4"
    }
  }
}
