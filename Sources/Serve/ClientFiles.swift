/// What the preview adds to the site, below an address that no entry can have: names of entries have no underscore.
enum ClientFiles {
  static let script = (path: "/__vorschau/vorschau.js", text: scriptText)
  static let style = (path: "/__vorschau/vorschau.css", text: styleText)
  /// The mistakes as a piece of HTML; `?path=` names the page that asks.
  static let mistakes = "/__vorschau/meldungen"
  /// Server-sent events; `?path=` names the page that asks.
  static let events = "/__vorschau/ereignisse"
}

/// A page of the preview follows the state that the server tells (`PageState`).
private let scriptText = """
  // Keeps this page in step with the files: loads it again when it would look different, swaps style sheets in
  // place, and lists mistakes. Only the preview adds this script; the published site does not have it.
  const own = new URL(import.meta.url)
  const isListOfMistakes = document.documentElement.hasAttribute('data-vorschau')
  let shown = ''
  let stream

  const address = (name) => {
    const url = new URL(name, own)
    url.searchParams.set('path', location.pathname)
    return url
  }

  const listen = () => {
    stream?.close()
    stream = new EventSource(address('ereignisse'))
    stream.onmessage = (event) => follow(JSON.parse(event.data))
  }

  const follow = (state) => {
    if (state.page !== own.searchParams.get('page')) {
      stream.close()
      location.reload() // the browser keeps the scroll position
      return
    }
    swap(state.styles)
    if (!isListOfMistakes && state.mistakes !== shown) list(state.mistakes)
  }

  const swap = (styles) => {
    const links = document.querySelectorAll('link[rel~="stylesheet"]:not([data-old])')
    links.forEach((link, place) => {
      const address = styles[place]
      if (!address || link.getAttribute('href') === address) return
      const next = link.cloneNode()
      next.setAttribute('href', address)
      next.onload = next.onerror = () => link.remove() // only then, so that the page is never bare
      link.dataset.old = ''
      link.after(next)
    })
  }

  const list = async (mistakes) => {
    shown = mistakes
    const text = mistakes ? await (await fetch(address('meldungen'))).text() : ''
    if (mistakes !== shown) return
    document.querySelector('akademie-vorschau')?.remove()
    if (!text) return
    const host = document.createElement('akademie-vorschau')
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = text // escaped by the server, which alone writes it
    linkEditor(root)
    document.body.append(host)
  }

  const linkEditor = (root) => {
    for (const link of root.querySelectorAll('a[data-editor]')) link.href = link.dataset.editor
  }

  linkEditor(document)
  // Browsers allow six connections to a host: tabs that nobody sees hold none.
  document.addEventListener('visibilitychange', () => (document.hidden ? stream?.close() : listen()))
  addEventListener('pagehide', () => stream?.close())
  if (!document.hidden) listen()

  """

private let styleText = """
  :host { all: initial }
  .meldungen { box-sizing: border-box; position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh;
    overflow: auto; padding: .75rem 1.25rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff;
    border-top: .3rem solid #b3261e; box-shadow: 0 0 1.5rem #0006 }
  .meldungen.gering { inset: auto 1rem 1rem auto; max-width: min(45rem, calc(100vw - 2rem)); border: 1px solid #8a6100;
    border-radius: .5rem; padding: .4rem .9rem }
  .meldungen.allein { position: static; max-height: none; max-width: 60rem; margin: 2rem auto; box-shadow: none }
  summary { cursor: pointer; font-weight: 700 }
  ol { margin: .75rem 0; padding: 0; list-style: none }
  li { margin: 0 0 1rem; padding: 0 0 0 .9rem; border-left: .3rem solid #b3261e }
  li.warnung { border-color: #8a6100 }
  li.hinweis { border-color: #2a5db0 }
  p { margin: 0 0 .2rem; overflow-wrap: anywhere }
  a { color: #0b4f9e }
  pre { margin: .2rem 0; padding: .4rem .6rem; overflow-x: auto; font: .9rem/1.5 ui-monospace, monospace; color: #1b1b1b;
    background: #f1f1f1 }
  mark { color: #1b1b1b; background: #ffd6d1; text-decoration: underline 2px #b3261e }
  @media print { .meldungen:not(.allein) { display: none } }

  """
