import Checks
import Diagnostics

/// A site with a few files, at the root of a host or below a path.
func site(_ baseURL: String = "/", _ paths: [String] = []) -> OutputPaths {
  OutputPaths(
    ["index.html", "404.html", "orte/index.html", "orte/eilenburg/index.html", "assets/bild.jpg", "orte/bürger.html"]
      + paths,
    baseURL: baseURL)
}

/// What is wrong with a page whose body begins in line 1 behind `<h1>T</h1>`, one line each:
/// `line:column+length id summary`.
func findings(_ body: String, path: String = "index.html", in outputs: OutputPaths = site()) -> [String] {
  inspect(Array("<h1>T</h1>\(body)".utf8), path: path, in: outputs).diagnostics.map(line)
}

func line(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.location
  return "\(place.line):\(place.column)+\(place.length) \(diagnostic.id) \(diagnostic.message.summary.de)"
}
