import Diagnostics

/// What the parser of the command line says of wrong usage, in German.
///
/// The parser has its sentences in English only and no types for them that others may read; so they are told by their
/// words. A sentence that is not known stays as it is.
struct UsageText {
  private let commands: [String]

  /// - Parameter commands: the names of the commands, to suggest the one that was meant.
  init(commands: [String]) { self.commands = commands }

  /// - Parameter text: the whole text of an error: what is wrong, what the argument is for, how the command is used.
  func german(_ text: String) -> String {
    // What an argument is for stands in `--help`, in English as all of it; but its values help at once.
    let usage = text.split(separator: "\nUsage: ", maxSplits: 1)
    let wrong = String(usage[0].prefix { $0 != "\n" }) + bulleted(in: usage[0])
    let sentence = sentence(
      String(wrong.trimmingPrefix("Error: ")), isOfNoCommand: text.contains("\nUsage: akademie <"))
    guard usage.count == 2 else { return "Fehler: \(sentence)" }
    let choices = usage[0].firstMatch(of: /\nHelp: .+  One of: (.+)/).map { " Möglich sind: \($0.1)" } ?? ""
    let more = usage[1].replacing(/See '(.+)' for more information\./) { "Mehr dazu sagt »\($0.1)« (englisch)." }
    return "Fehler: \(sentence)\(choices)\nAufruf: \(more)"
  }

  /// Values that the parser lists a line each, on the line before them.
  private func bulleted(in text: Substring) -> String {
    let values = text.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { "'\($0.dropFirst(4))'" }
    return values.isEmpty ? "" : " " + values.joined(separator: ", ") + "."
  }

  private func sentence(_ english: String, isOfNoCommand: Bool) -> String {
    if let match = english.wholeMatch(of: /Unknown option '(.+?)'(\. Did you mean '(.+)'\?)?/) {
      return "Die Option »\(match.1)« gibt es nicht." + (match.3.map { " Meinten Sie »\($0)«?" } ?? "")
    }
    if let match = english.wholeMatch(of: /Missing value for '(.+?)( <.+>)?'/) {
      return "Nach »\(match.1)« fehlt der Wert."
    }
    if let match = english.wholeMatch(of: /Unexpected argument '(.+)'/) {
      return isOfNoCommand ? unknownCommand(String(match.1)) : "Die Angabe »\(match.1)« ist zu viel."
    }
    if let match = english.wholeMatch(of: /\d+ unexpected arguments: '(.+)'/) {
      return "Diese Angaben sind zu viel: »\(match.1.replacing("', '", with: "«, »"))«."
    }
    if let match = english.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return "Es fehlt die Angabe \(match.1)."
    }
    if let match = english.wholeMatch(of: /The option '(.+)' does not take any value, but '(.*)' was specified\./) {
      return "Die Option »\(match.1)« hat keinen Wert, »\(match.2)« ist zu viel."
    }
    if let match = english.wholeMatch(
      of: /The value '(.*)' is invalid for '(.+?)( <.+>)?'(\. Please provide one of (.+))?/)
    {
      let allowed = match.5.map {
        " Erlaubt sind: " + $0.matches(of: /'([^']+)'/).map(\.1).joined(separator: ", ") + "."
      }
      return "»\(match.1)« ist kein Wert für »\(match.2)«." + (allowed ?? "")
    }
    return english
  }

  private func unknownCommand(_ name: String) -> String {
    let meant = nearest(to: name, among: commands).map { " Meinten Sie »\($0)«?" } ?? ""
    return "Den Befehl »\(name)« gibt es nicht.\(meant) Es gibt: \(commands.joined(separator: ", "))."
  }
}
