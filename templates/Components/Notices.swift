import CivilTime
import Collections
import Content
import HTML

/// A box with a hint.
struct Notice {
  /// How it is coloured; its title says it too.
  enum Look: String { case plain = "notice", sample = "notice sample", warn = "notice warn", tip = "notice tip" }
  var look: Look
  var icon: Icon
  var title: String
  var body: HTML

  var html: HTML {
    """
    <div class="\(look.rawValue)">\(icon.html)<p class="notice-title">\(title)</p>\(body)</div>
    """
  }
}

extension SiteIndex {
  /// What must be said before an entry is read: that it is invented, or not yet published.
  func notices(_ common: Common) -> HTML {
    var boxes: [HTML] = []
    if common.istMuster {
      boxes.append(
        Notice(look: .sample, icon: .hinweis, title: Texts.sampleNoticeTitle, body: "<p>\(Texts.sampleSentence)</p>")
          .html)
    }
    if common.istEntwurf {
      boxes.append(
        Notice(look: .warn, icon: .warnung, title: Texts.draftTitle, body: "<p>\(Texts.draftSentence)</p>").html)
    } else if let day = common.veroeffentlichenAb, day > library.today {
      boxes.append(
        Notice(look: .warn, icon: .warnung, title: Texts.scheduledTitle, body: "<p>\(Texts.scheduledSentence(day))</p>")
          .html)
    }
    return boxes.joined()
  }

  /// That nobody has checked the entry for long, after so many months.
  func ageNotice(_ stand: PartialDate?, after months: Int = 24) -> HTML {
    guard let stand, stand.last.adding(months: months) < library.today else { return .empty }
    return Notice(look: .warn, icon: .warnung, title: Texts.oldTitle, body: "<p>\(Texts.oldSentence(stand))</p>").html
  }

  /// Said where a list has nothing to show: why, whom to ask, and where to go from here.
  func nothingYet(_ sentence: String) -> HTML {
    """
    <p>\(sentence) \(Texts.askUsAt) <a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a></p><p>\(more(href("/mitmachen/"), Texts.passOnLink))</p>
    """
  }

  /// Sample, draft, still to appear and commercial as badges, for lists.
  func marks(_ teaser: Teaser?) -> [Badge] {
    guard let teaser else { return [] }
    var badges: [Badge] = []
    if teaser.istEntwurf {
      badges.append(Badge(.warn, .warnung, Texts.draftTitle))
    } else if let day = teaser.erscheintErst {
      badges.append(Badge(.warn, .uhr, Texts.scheduledBadge(day)))
    }
    if teaser.istMuster { badges.append(Badge(.plain, nil, Texts.sampleNoticeTitle)) }
    if library.isMarkedCommercial(teaser.id) {
      badges.append(Badge(.plain, .euro, Texts.commercial))
    }
    return badges
  }
}
