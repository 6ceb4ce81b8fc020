import ArgumentParser
import Diagnostics
import Editing

/// How links to other sites are asked for.
struct LinkOptions: ParsableArguments {
  @Flag(help: "Also ask for every address of other sites that an entry names; what does not answer gives a hint.")
  var links = false

  @Option(help: ArgumentHelp("Where the answers are kept between two runs.", valueName: "file"))
  var linksCache = defaultLinksCache

  @Option(help: ArgumentHelp("Ask again for an address that answered so many days ago.", valueName: "days"))
  var linksDays = 7

  @Option(help: ArgumentHelp("How long an answer may take.", valueName: "seconds"))
  var linksTimeout = 20.0

  @Option(help: ArgumentHelp("The pause between two requests to one site.", valueName: "seconds"))
  var linksPause = 1.0

  @Flag(help: "Also ask for addresses of this machine and of local networks.")
  var linksLocal = false

  static let defaultLinksCache = ".akademie-links.json"

  func validate() throws {
    guard (0...365).contains(linksDays) else { throw ValidationError("--links-days takes a number from 0 to 365.") }
    guard (0.1...120).contains(linksTimeout) else {
      throw ValidationError("--links-timeout takes a number from 0.1 to 120.")
    }
    guard (0...60).contains(linksPause) else { throw ValidationError("--links-pause takes a number from 0 to 60.") }
  }

  var policy: LinkPolicy {
    var policy = LinkPolicy()
    policy.pause = linksPause
    return policy
  }
}
