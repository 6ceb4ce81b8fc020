import Output

/// Whether the output folder would be the content folder or lie within it: the next build would take the pages for content.
///
/// Links are followed; of a folder that is yet to be made, the nearest one above it that exists counts.
func isOutput(_ output: String, within content: String) -> Bool {
  guard let content = resolvedPath(content) else { return false }
  var path = output
  while true {
    if let above = resolvedPath(path) {
      return above == content || above.hasPrefix(content == "/" ? "/" : content + "/")
    }
    while path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else {
      path = "."
      continue
    }
    path = slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
