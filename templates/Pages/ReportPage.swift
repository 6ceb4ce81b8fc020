import Build
import CivilTime
import Collections
import Content
import FrontMatter
import HTML

extension SiteIndex {
  /// „Beispiel melden“: one question for each field that an example must have, from the declaration itself. `formular.js` turns
  /// them into a form that works entirely in the page; without it they are to be answered by telephone or mail.
  var reportPage: Page {
    let questions = FrontMatter.fields { Beispiel(&$0) }.filter(\.isRequired)
    var frame = PageFrame(
      title: Texts.reportTitle, description: Texts.reportLede(questions.count), path: "/mitmachen/beispiel-melden/",
      kind: "beispiel-melden", section: "/mitmachen/"
    ).below((Texts.takePartTitle, "/mitmachen/"))
    frame.scripts = ["formular.js"]
    frame.jsonLD = collectionPage(Texts.reportTitle, frame.path, library)
    return htmlPage(frame, owner: "beispiel-melden") { [self] in
      """
      \(pageHead(PageHead(title: Texts.reportTitle, lede: Texts.reportLede(questions.count))))<div class="split"><div>\(withoutScript(questions))\(form(questions))\(finished)</div><div class="aside">\(ownContactBox)</div></div>
      """
    }
  }

  private func withoutScript(_ questions: [Field]) -> HTML {
    let items = questions.map { field -> HTML in
      """
      <li><h3>\(Texts.question(field.key))</h3><p>\(Texts.advice(field.key) ?? field.help) \(hint(field))</p>\(topicsToName(field))</li>
      """
    }
    let mail = settings.email.map { mail -> HTML in
      """
       \(Texts.orByMailTo) <a href="mailto:\(mail)?subject=\(component: Texts.reportTitle)">\(mail)</a>
      """
    }
    let sections = Texts.reportSections.map { section -> HTML in "<li>\(section.title) \(section.hint)</li>" }
    return """
      <div data-without-script><h2>\(Texts.theQuestions(questions.count))</h2><ol class="steps">\(items)</ol><h3>\(Texts.ifYouHaveTime)</h3><ul>\(sections)</ul><p>\(Texts.answerByPhone) <a href="\(phoneAddress(settings.telefon))">\(settings.telefon)</a>\(mail).</p></div>
      """
  }

  private func topicsToName(_ field: Field) -> HTML {
    guard case .list = field.shape else { return .empty }
    return "<p>\(topicsByTitle.map(\.title).joined(separator: " · "))</p>"
  }

  private var topicsByTitle: [Entry<Thema>] {
    library.themen.sorted { (sortKey($0.title), $0.name) < (sortKey($1.title), $1.name) }
  }

  private func form(_ questions: [Field]) -> HTML {
    """
    <form class="form" data-report data-mail="\(settings.email ?? "")" hidden novalidate><div class="error-summary" data-errors tabindex="-1" hidden><h2>\(Texts.stillMissing)</h2><ul></ul></div>\(questions.filter(canBeAnswered).map(control))<h2>\(Texts.ifYouHaveTime)</h2>\(Texts.reportSections.map(section))<p><button class="button" type="submit">\(Texts.checkAndShow)</button></p></form>
    """
  }

  /// Topics can be chosen where there are some.
  private func canBeAnswered(_ field: Field) -> Bool {
    if case .list = field.shape { return !library.themen.isEmpty }
    return true
  }

  /// What to write, with the limits of the field.
  private func hint(_ field: Field) -> String {
    switch field.shape {
    case .text(let length): Texts.lengthAndExample(length.lowerBound, length.upperBound, field.example)
    case .list(_, let count): Texts.topicsToChoose(count.lowerBound, count.upperBound)
    case .reference(let types): types.contains(Ort.type) ? Texts.townNameSuffices : Texts.officeSuffices
    default: ""
    }
  }

  private func control(_ field: Field) -> HTML {
    switch field.shape {
    case .list(_, let count): choices(field, count)
    case .text(let length) where length.upperBound > 150: textArea(field, length)
    case .text(let length): input(field.key, Texts.question(field.key), hint(field), length)
    case .day: dateInput(field)
    case .reference(let types) where types.contains(Person.type):
      "\(input(field.key, Texts.question(field.key), hint(field), complete: "organization"))\(input("telefon", Texts.phone, Texts.oneOfBoth, kind: "tel", complete: "tel", isRequired: false))\(input("mail", Texts.mail, "", kind: "email", complete: "email", isRequired: false))"
    default: input(field.key, Texts.question(field.key), hint(field), complete: "address-level2")
    }
  }

  private func input(
    _ name: String, _ label: String, _ hint: String, _ length: ClosedRange<Int>? = nil, kind: String = "text",
    complete: String = "off", isRequired: Bool = true
  ) -> HTML {
    let note: HTML = hint.isEmpty ? .empty : "<span class=\"hint\" id=\"hinweis-\(name)\">\(hint)</span>"
    return """
      <div class="field"><label for="feld-\(name)">\(label)</label>\(note)<input id="feld-\(name)" name="\(name)" type="\(kind)" aria-describedby="\(hint.isEmpty ? "" : "hinweis-\(name) ")fehler-\(name)"\(flag: "required", isRequired) autocomplete="\(complete)"\(attribute: "data-least", length?.lowerBound)\(attribute: "data-most", length?.upperBound)><p class="error" id="fehler-\(name)" hidden></p></div>
      """
  }

  private func dateInput(_ field: Field) -> HTML {
    """
    <div class="field"><label for="feld-\(field.key)">\(Texts.question(field.key))</label><span class="hint" id="hinweis-\(field.key)">\(Texts.advice(field.key) ?? field.help)</span><input id="feld-\(field.key)" name="\(field.key)" type="date" data-today aria-describedby="hinweis-\(field.key)"></div>
    """
  }

  private func textArea(_ field: Field, _ length: ClosedRange<Int>) -> HTML {
    """
    <div class="field"><label for="feld-\(field.key)">\(Texts.question(field.key))</label><span class="hint" id="hinweis-\(field.key)">\(hint(field))</span><textarea id="feld-\(field.key)" name="\(field.key)" rows="4" aria-describedby="hinweis-\(field.key) fehler-\(field.key)" required data-least="\(length.lowerBound)" data-most="\(length.upperBound)"></textarea><p class="remaining" id="rest-\(field.key)"></p><p class="error" id="fehler-\(field.key)" hidden></p></div>
    """
  }

  private func choices(_ field: Field, _ count: ClosedRange<Int>) -> HTML {
    let boxes = topicsByTitle.map { topic -> HTML in
      """
      <label><input type="checkbox" name="\(field.key)" value="\(topic.name)"><span>\(topic.title)</span></label>
      """
    }
    return """
      <fieldset class="field" id="feld-\(field.key)" tabindex="-1" data-least="\(count.lowerBound)" data-most="\(count.upperBound)" aria-describedby="hinweis-\(field.key) fehler-\(field.key)"><legend>\(Texts.question(field.key))</legend><span class="hint" id="hinweis-\(field.key)">\(hint(field))</span><div class="choices">\(boxes)</div><p class="error" id="fehler-\(field.key)" hidden></p></fieldset>
      """
  }

  /// A section of the text, which may stay empty.
  private func section(_ section: (name: String, heading: String, title: String, hint: String)) -> HTML {
    """
    <div class="field"><label for="feld-\(section.name)">\(section.title)</label><span class="hint" id="hinweis-\(section.name)">\(section.hint)</span><textarea id="feld-\(section.name)" name="\(section.name)" data-heading="\(section.heading)" rows="4" aria-describedby="hinweis-\(section.name)"></textarea></div>
    """
  }

  private var finished: HTML {
    let mail = settings.email.map { mail -> HTML in
      """
      <a class="button" data-mail-link href="mailto:\(mail)">\(Icon.post.html)\(Texts.sendByMail)</a>
      """
    }
    // Shown where a mail cannot hold the text.
    let attach: HTML =
      settings.email == nil ? .empty : "<p class=\"notice warn\" data-attach hidden>\(Texts.attachFile)</p>"
    return """
      <section class="finished section" data-finished hidden aria-labelledby="fertig"><h2 id="fertig">\(Texts.entryIsReady)</h2><p>\(settings.email == nil ? Texts.liesInBrowserCall : Texts.liesInBrowser) <code data-name></code>.</p>\(attach)<p class="actions">\(mail)<a class="button quiet" data-download href="#fertig">\(Icon.herunterladen.html)\(Texts.saveFile)</a></p><pre data-file tabindex="0" role="region" aria-label="\(Texts.contentOfFile)"></pre></section>
      """
  }
}
