import Testing
@testable import akademie
@Suite struct CommandTests {}
