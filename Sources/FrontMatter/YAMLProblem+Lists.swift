import Diagnostics

extension YAMLProblem {
  /// A line that stands too far to one side; but in a list it may be the one above that does, or an item that lacks its dash.
  func indentation(_ number: Int, _ column: Int, in source: SourceText) -> Diagnostic {
    withoutRest(number, column, in: source) ?? firstItem(above: number, in: source) ?? laterItem(at: number, in: source)
      ?? at(number, column, in: source, .indentation, corrections: indented(number, in: source))
  }

  /// `- {titel: Plan},` and `- {titel: Plan}}`: a sign too many behind an item in braces above.
  private func withoutRest(_ number: Int, _ column: Int, in source: SourceText) -> Diagnostic? {
    let place = [number, number - 1].first { line in
      line >= firstLine && source.text(ofLine: line).wholeMatch(of: #/ *- +\{[^{}]*\}[,;.}]+ */#) != nil
    }
    guard let place, let item = source.text(ofLine: place).prefixMatch(of: #/ *- +\{[^{}]*\}/#) else { return nil }
    let location = source.location(line: place, column: item.output.unicodeScalars.count + 1)
    return Diagnostic(.signBehindBraces, at: location, correction: String(item.output))
  }

  private func isInside(_ number: Int, in source: SourceText) -> Bool { source.text(ofLine: number).hasPrefix(" ") }

  private func diagnostic(_ message: Message, line number: Int, mended: String, in source: SourceText) -> Diagnostic {
    let column = source.text(ofLine: number).prefix { $0 == " " }.count + 1
    return Diagnostic(message, at: source.location(line: number, column: column), correction: mended)
  }

  /// The first item of a list, right below its name, without its dash or its indentation.
  private func firstItem(above number: Int, in source: SourceText) -> Diagnostic? {
    let head = (firstLine..<max(firstLine, number)).last { source.text(ofLine: $0).contains(#/^[^ ]+: *$/#) }
    guard let first = head.map({ $0 + 1 }), first <= number,
      (first...number).dropFirst().allSatisfy({ isInside($0, in: source) })
    else { return nil }
    let written = source.text(ofLine: first)
    let bare = written.drop { $0 == " " }
    let others = (first + 1...number + 20).lazy.map { source.text(ofLine: $0) }.prefix { $0.hasPrefix(" ") }
    let dashes = others.first { $0.contains(#/^ +- /#) }
    let start = (dashes ?? written).prefix { $0 == " " }
    if !bare.hasPrefix("- "), dashes != nil || bare.hasPrefix("{") && isInside(first, in: source) {
      return diagnostic(.missingDash, line: first, mended: "\(start)- \(bare)", in: source)
    }
    guard bare.hasPrefix("- "), dashes != nil, !isInside(first, in: source) else { return nil }
    return diagnostic(.indentation, line: first, mended: "\(start)\(bare)", in: source)
  }

  /// A later item without its dash: its field is the one with which the item above begins. Or a field of an item at the margin.
  private func laterItem(at number: Int, in source: SourceText) -> Diagnostic? {
    let isOutside =
      number > firstLine + 2 && isInside(number, in: source) && isInside(number - 2, in: source)
      && source.text(ofLine: number - 1).contains(#/^[^ -][^ ]*: +[^ ]/#)
    let place = isOutside ? number - 1 : number
    let bare = source.text(ofLine: place).drop { $0 == " " }
    let above = (firstLine..<max(firstLine, place)).reversed().lazy.map { source.text(ofLine: $0) }.prefix {
      $0.hasPrefix(" ")
    }
    guard let item = above.first(where: { $0.contains(#/^ +- /#) }) else { return nil }
    let start = item.prefix { $0 == " " }
    if let key = bare.firstMatch(of: #/^[^ ]+: /#)?.output, item.dropFirst(start.count + 2).hasPrefix(key) {
      return diagnostic(.missingDash, line: place, mended: "\(start)- \(bare)", in: source)
    }
    guard source.text(ofLine: number).prefix(while: { $0 == " " }).count == start.count + 2 else { return nil }
    return isOutside ? diagnostic(.indentation, line: place, mended: "\(start)  \(bare)", in: source) : nil
  }
}
