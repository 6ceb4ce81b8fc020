import Foundation
import POSIX
import TestSupport
import Testing

@testable import Files

@Suite struct FolderTests {
  private func entries(_ path: String) -> Result<[FolderEntry], SystemFailure> {
    Result { () throws(SystemFailure) in try Folder.entries(path) }
  }

  @Test func listsWhatIsThereByTheBytesOfItsNames() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "ä", "Z", ".verborgen", "ordner/x"] { try folder.write("", to: name) }
    #expect(symlink("b", folder.absolute("verweis")) == 0)
    #expect(mkfifo(folder.absolute("rohr"), 0o600) == 0)
    let found = try entries(folder.path).get()
    #expect(found.map(\.name) == [".verborgen", "Z", "b", "ordner", "rohr", "verweis", "ä"])
    #expect(found.map(\.kind) == [.file, .file, .file, .folder, .other, .other, .file])
    #expect(found.map(\.isUTF8) == Array(repeating: true, count: 7))
  }

  #if os(Linux)  // elsewhere such names cannot be made
    @Test func tellsOfANameThatIsNotUTF8() throws {
      let folder = try TemporaryFolder()
      let name = Array("\(folder.path)/x".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
      #expect(mkdir(name, 0o700) == 0)
      let found = try entries(folder.path).get()
      #expect(found.map(\.name) == ["x\u{FFFD}"])
      #expect(found.map(\.isUTF8) == [false])
    }
  #endif

  @Test func tellsWhyAFolderCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "datei")
    #expect(entries(folder.absolute("fehlt")) == .failure(SystemFailure(code: ENOENT)))
    #expect(entries(folder.absolute("datei")) == .failure(SystemFailure(code: ENOTDIR)))
  }

  @Test func followsALinkToAFolderOnlyByItsOwnPath() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "ordner/x")
    #expect(symlink("ordner", folder.absolute("verweis")) == 0)
    #expect(try entries(folder.absolute("verweis")).get().map(\.name) == ["x"])
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    #expect(try Folder.entries("ordner", below: descriptor).map(\.name) == ["x"])
    #expect(throws: SystemFailure(code: ENOTDIR)) { try Folder.entries("verweis", below: descriptor) }
  }

  @Test func opensPlainFilesBelowAFolderAndNothingElse() throws {
    let folder = try TemporaryFolder()
    try folder.write("Inhalt", to: "innen/ordner/datei")
    #expect(symlink("ordner", folder.absolute("innen/umweg")) == 0)
    #expect(symlink("datei", folder.absolute("innen/ordner/verweis")) == 0)
    #expect(mkfifo(folder.absolute("innen/rohr"), 0o600) == 0)
    let root = open(folder.absolute("innen"), O_RDONLY | O_DIRECTORY)
    defer { close(root) }
    let file = try Folder.openFile("ordner/datei", below: root)
    #expect(FileStatus(descriptor: file)?.size == 6)
    close(file)
    for path in [
      "", "/", "ordner", "ordner/", "rohr", "fehlt", "ordner/verweis", "../innen/ordner/datei", folder.absolute("x"),
    ] {
      #expect(throws: FileBelowFailure.file, "\(path)") { try Folder.openFile(path, below: root) }
    }
    #expect(throws: FileBelowFailure.folder("fehlt", SystemFailure(code: ENOENT))) {
      try Folder.openFile("fehlt/x", below: root)
    }
    #expect(throws: FileBelowFailure.folder("umweg", SystemFailure(code: ENOTDIR))) {
      try Folder.openFile("umweg/datei", below: root)
    }
  }

  @Test(arguments: [
    ".git", ".laden.md.swp", ".#laden.md", "#laden.md#", "laden.md~", "laden.md.swo", "4913", "~$laden.docx",
    "laden.md.bak", "laden.tmp",
  ])
  func whatProgramsLeaveBesideAFileIsIgnored(_ name: String) {
    #expect(isIgnored(name))
  }

  @Test(arguments: ["laden.md", "laden~.md", "4914", "#1.pdf", "bak", "$laden.docx"])
  func allElseIsNot(_ name: String) {
    #expect(!isIgnored(name))
  }
}
