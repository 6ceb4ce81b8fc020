// The module TestSupport: a whole site in one string.
//
//     -- beispiele/bahnhof.md --
//     ---
//     titel: Alter Bahnhof wird Treffpunkt
//     …
//
// `TestSite` writes the sections to a folder of its own and adds a `site.yaml` and the entries of `Samples` that the
// text mentions, unless it gives them itself. `(beispiel)` behind the path starts from the sample of that type: lines
// `feld: Wert` take the place of the sample's, `!feld` takes it away, and what stands below a line `---` is the text.
