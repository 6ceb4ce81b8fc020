import Build
import Collections
import Content
import Editing
import HTML

extension SiteIndex {
  /// The editing forms, if `site.yaml` names their script: a page that loads it, its configuration, and the script itself.
  var editingPages: [Page] {
    guard let editing = library.settings.redaktion, let path = resolvePath(editing.skript.path, from: ""),
      let script = library.tree.media[path]
    else { return [] }
    let configuration = editingForm(AcademyTypes.declarations, forge(editing))
    return [
      Page("/redaktion/", owner: "site.yaml", isIndexed: false, content: .html { [self] in editingPage(editing) }),
      Page(
        "/redaktion/config.yml", owner: "site.yaml", isIndexed: false,
        content: .bytes { Array(yaml(configuration).utf8) }),
      Page(
        "/redaktion/formulare.js", owner: "site.yaml", isIndexed: false,
        content: .copy(from: script.path, below: library.tree.root)),
    ]
  }

  private func forge(_ editing: Redaktion) -> Forge {
    Forge(
      editing.dienst == .github ? .github : .gitlab, project: editing.projekt, branch: editing.zweig,
      address: editing.adresse, signIn: editing.anmeldung)
  }

  private func editingPage(_ editing: Redaktion) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="de">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(editingPolicy(editing))">
    <title>\(Texts.editorsOffice) – \(settings.name)</title>
    <meta name="description" content="\(Texts.editorsForms)">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="\(absolute("/redaktion/"))">
    <link rel="cms-config-url" href="\(href("/redaktion/config.yml"))" type="text/yaml">
    </head>
    <body data-seitentyp="redaktion">
    <noscript><h1>\(Texts.editorsOffice)</h1><p>\(Texts.formsNeedScript)</p></noscript>
    <script src="\(href("/redaktion/formulare.js"))"></script>
    </body>
    </html>

    """
  }
}

/// What the editing forms need beyond the site's own policy: styles that they set themselves, pictures just chosen (`blob:`),
/// and the forge. `unsafe-eval` is Decap CMS's checking of its configuration.
func editingPolicy(_ editing: Redaktion) -> String {
  var hosts =
    editing.dienst == .github
    ? ["https://api.github.com", "https://*.githubusercontent.com"] : [editing.adresse ?? "https://gitlab.com"]
  if editing.dienst == .github, let signIn = editing.anmeldung, signIn.hasPrefix("https://") { hosts.append(signIn) }
  let forge = hosts.joined(separator: " ")
  return "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    + "img-src 'self' blob: data: \(forge); connect-src 'self' blob: data: \(forge); font-src 'self' data:"
}
