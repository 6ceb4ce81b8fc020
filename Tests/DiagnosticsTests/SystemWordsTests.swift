import Diagnostics
import POSIX
import Testing

@Suite struct SystemWordsTests {
  @Test(arguments: [
    EACCES, EDQUOT, EEXIST, EIO, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, ENOTEMPTY, EPERM, EROFS,
  ])
  func sayTheUsualReasonsInGerman(_ code: Int32) {
    let words = Wording(errno: code)
    #expect(words.en == String(cString: strerror(code)))
    #expect(words.de != words.en)
  }

  @Test func stayTheSystemsForOtherReasons() {
    #expect(Wording(errno: ENOTDIR) == Wording(de: "ein Teil des Pfades ist kein Ordner", en: "Not a directory"))
    #expect(Wording(errno: ECHILD) == Wording(de: "No child processes", en: "No child processes"))
  }
}
