import Content
import Diagnostics
import Output

/// Why a build could not be done at all: the disk's fault or ours, never the content's.
public enum BuildError: Error, Sendable, Hashable {
  case contentFolder(String, FileMistake)
  case output(OutputError)
  case outputWithinContent(String, content: String)

  /// The reason as a message.
  public var message: Message {
    switch self {
    case .output(let error): error.message
    case .outputWithinContent(let path, let content):
      Message(
        "KA-1214", .error,
        Wording(
          de: "Der Ausgabeordner »\(path)« liegt im Ordner mit den Inhalten »\(content)«.",
          en: "The output folder `\(path)` lies in the content folder `\(content)`."),
        help: Wording(
          de: "Wählen Sie mit --output einen Ordner daneben: Sonst gälten die fertigen Seiten als Inhalte.",
          en: "Choose a folder beside it with --output: else the finished pages would count as content."))
    case .contentFolder(let path, let mistake):
      Message(
        "KA-1101", .error,
        Wording(
          de: "Der Ordner mit den Inhalten »\(path)« lässt sich nicht lesen\(mistake.reason.de).",
          en: "The content folder `\(path)` cannot be read\(mistake.reason.en)."),
        help: Wording(
          de: "Nennen Sie ihn mit --content, oder starten Sie das Programm im Ordner darüber.",
          en: "Name it with --content, or start the program in the folder above it."))
    }
  }
}

extension FileMistake {
  fileprivate var reason: Wording {
    switch self {
    case .missing: return Wording(de: ": Es gibt ihn nicht", en: ": there is none")
    case .notRegular, .tooLarge: return Wording(de: "", en: "")
    case .system(let code):
      let reason = Wording(errno: code)
      return Wording(de: " (\(reason.de))", en: " (\(reason.en))")
    }
  }
}
