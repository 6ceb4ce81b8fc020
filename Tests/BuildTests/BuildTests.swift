import Testing
@Suite struct BuildTests {}
