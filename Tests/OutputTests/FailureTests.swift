import Foundation
import TestSupport
import Testing

@testable import Output

@Suite struct FailureTests {
  private static let old = [".site-manifest", "seite-0/index.html", "seite-1/index.html"]

  @Test func keepsTheOldSiteWhenAFileCannotGrow() throws {
    let site = try Site()
    #expect(try site.probe(2, "alt").wait().status == 0)
    let child = try site.probe(2, "neu", "size=100000", "limit=50000")
    #expect(child.wait() == Ending(status: 70, output: "KA-1222\n"))
    #expect(site.folder.listing() == Self.old.map { "public/" + $0 })
    #expect(site.folder.text("public/seite-0/index.html") == "alt 0\n")
  }

  @Test(.enabled(if: geteuid() == 0, "mounting a small disk needs root"))
  func keepsTheOldSiteWhenTheDiskIsFull() throws {
    let disk = try SmallDisk(bytes: 1 << 20)
    let site = try Site(in: disk.folder.path)
    #expect(try site.probe(2, "alt").wait().status == 0)
    #expect(try site.probe(100, "neu", "size=20000").wait() == Ending(status: 70, output: "KA-1220\n"))
    #expect(site.folder.listing() == Self.old.map { "public/" + $0 })
    #expect(try site.probe(2, "neu", "size=20000").wait().status == 0)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can become somebody else"))
  func keepsTheOldSiteWhenSomebodyElseOwnsIt() throws {
    let site = try Site()
    #expect(try site.probe(2, "alt").wait().status == 0)
    #expect(try site.probe(2, "neu", "user=65534").wait() == Ending(status: 70, output: "KA-1221\n"))
    #expect(site.folder.listing() == Self.old.map { "public/" + $0 })
    #expect(chmod(site.folder.path, 0o777) == 0)
    #expect(try site.probe(2, "neu", "user=65534").wait() == Ending(status: 70, output: "KA-1221\n"))
    #expect(site.folder.listing() == Self.old.map { "public/" + $0 })
  }

  @Test func keepsTheOldSiteWhenTheFolderIsReadOnly() throws {
    let site = try Site()
    #expect(try site.probe(2, "alt").wait().status == 0)
    // Nothing is read-only for root, so root becomes somebody else, who owns it all.
    let user = geteuid() == 0 ? 65534 : geteuid()
    for path in [site.folder.path, site.output] {
      #expect(chown(path, user, gid_t.max) == 0)
      #expect(chmod(path, 0o555) == 0)
      #expect(try site.probe(2, "neu", "user=\(user)").wait() == Ending(status: 70, output: "KA-1221\n"))
      #expect(site.folder.listing() == Self.old.map { "public/" + $0 })
      #expect(chmod(path, 0o755) == 0)
    }
    for page in ["seite-0", "seite-1"] { #expect(chown(site.output + "/" + page, user, gid_t.max) == 0) }
    #expect(try site.probe(1, "neu", "user=\(user)").wait().status == 0)
    #expect(site.folder.listing() == Self.old.dropLast().map { "public/" + $0 })
  }

  @Test(arguments: [0o555, 0o444, 0o500] as [mode_t])
  func clearsAwayOurFoldersWhateverTheirRights(_ mode: mode_t) throws {
    let site = try Site()
    // Root may delete everything, so root becomes somebody else, who owns it all.
    let user = geteuid() == 0 ? 65534 : geteuid()
    #expect(chown(site.folder.path, user, gid_t.max) == 0)
    #expect(try site.probe(2, "alt", "user=\(user)").wait().status == 0)
    for page in ["seite-0", "seite-1"] { #expect(chmod(site.output + "/" + page, mode) == 0) }
    let again = try site.probe(2, "neu", "user=\(user)").wait()
    #expect(again == Ending(status: 0, output: "written 2 unchanged 0 removed 0\n"))
    #expect(site.folder.listing() == Self.old.map { "public/" + $0 })
  }

  @Test(arguments: [0o555, 0o444, 0] as [mode_t])
  func clearsUpBehindAKilledBuildWhateverTheRights(_ mode: mode_t) throws {
    let site = try Site()
    let user = geteuid() == 0 ? 65534 : geteuid()
    try site.folder.write("x", to: ".public.build/new/a/b/c")
    let folders = ["", "/.public.build", "/.public.build/new", "/.public.build/new/a/b", "/.public.build/new/a"]
    for name in folders { #expect(chown(site.folder.path + name, user, gid_t.max) == 0) }
    for name in folders.suffix(2) { #expect(chmod(site.folder.path + name, mode) == 0) }
    #expect(try site.probe(2, "neu", "user=\(user)").wait().status == 0)
    #expect(site.folder.listing() == Self.old.map { "public/" + $0 })
  }

  @Test(.enabled(if: geteuid() == 0, "only root can become somebody else"), arguments: ["flush=list", "no-exchange"])
  func buildsOnWhenTheOldSiteHasFoldersOfSomebodyElse(_ option: String) throws {
    let site = try Site()
    #expect(try site.probe(2, "alt").wait().status == 0)
    for name in ["", "/public"] { #expect(chown(site.folder.path + name, 65534, gid_t.max) == 0) }
    for text in ["neu", "neuer", "noch neuer"] {
      let child = try site.probe(2, text, "user=65534", option)
      #expect(child.wait() == Ending(status: 0, output: "written 2 unchanged 0 removed 0\n"))
    }
    #expect(site.folder.text("public/seite-1/index.html") == "noch neuer 1\n")
    #expect(site.folder.listing(".public.build") == Self.old.map { "rest/" + $0 })
  }

  @Test func keepsTheTimeOfUnchangedFilesWhereNoSecondNameCanBeGiven() throws {
    let site = try Site()
    #expect(try site.probe(2, "alt").wait().status == 0)
    try site.age("seite-0/index.html")
    // Linux refuses to link files that belong to somebody else (sysctl fs.protected_hardlinks).
    let user = geteuid() == 0 ? 65534 : geteuid()
    for name in ["", "/seite-0", "/seite-1", "/.."] { #expect(chown(site.output + name, user, gid_t.max) == 0) }
    let again = try site.probe(2, "alt", "user=\(user)").wait()
    #expect(again == Ending(status: 0, output: "written 0 unchanged 2 removed 0\n"))
    #expect(try site.identity("seite-0/index.html")[1] == "2001-09-09 01:46:40 +0000")
    #expect(site.folder.listing() == Self.old.map { "public/" + $0 })
  }

  @Test(.enabled(if: geteuid() == 0, "mounting needs root"))
  func refusesAMountPointAsOutputFolder() throws {
    let disk = try SmallDisk(bytes: 1 << 20)
    do throws(OutputError) {
      _ = try OutputFolder.open(disk.folder.path)
      Issue.record("accepted")
    } catch {
      #expect(error.message.id == "KA-1208")
    }
    #expect(disk.folder.listing() == [])
  }

  @Test func keepsAFileThatArrivedDuringTheSwapAndWaitsForSomebodyToLook() throws {
    let site = try Site()
    try site.publish(["a": "1"])
    let output = site.output
    let rehearsal = Rehearsal { stage in
      if stage == .listed { try? Data("s".utf8).write(to: URL(fileURLWithPath: output + "/spät")) }
    }
    let summary = try site.publish(["a": "2"], rehearsal: rehearsal)
    #expect(summary.leftover?.id == "KA-1211")
    #expect(site.folder.text(".public.build/new/spät") == "s")
    #expect(site.folder.text("public/a") == "2")
    #expect(site.failure(publishing: ["a": "3"]) == "KA-1211")
    #expect(site.folder.text(".public.build/new/spät") == "s")
    try FileManager.default.removeItem(atPath: site.folder.absolute(".public.build/new"))
    #expect(try site.publish(["a": "3"]) == Summary.of(written: 1))
    #expect(site.folder.listing() == ["public/.site-manifest", "public/a"])
  }

  @Test func refusesALinkPlantedInTheNewSite() throws {
    let site = try Site()
    let outside = try TemporaryFolder()
    let staging = try OutputFolder.open(site.output)
    let new = site.folder.absolute(".public.build/new")
    try FileManager.default.createSymbolicLink(atPath: new + "/orte", withDestinationPath: outside.path)
    try FileManager.default.createSymbolicLink(atPath: new + "/a", withDestinationPath: outside.absolute("b"))
    #expect(throws: OutputError.self) { try staging.write([1], to: "orte/zeitz.html") }
    #expect(throws: OutputError.self) { try staging.write([1], to: "a") }
    staging.abandon()
    #expect(outside.listing() == [])
    #expect(site.folder.listing() == [])
  }

  @Test func hidesTheNewSiteFromOthersWhileItIsWritten() throws {
    let site = try Site()
    let staging = try OutputFolder.open(site.output)
    for name in [".public.build", ".public.build/new"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: site.folder.absolute(name))
      #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
    staging.abandon()
  }
}

/// A file system in memory, unmounted with the value.
final class SmallDisk {
  let folder: TemporaryFolder

  init(bytes: Int) throws {
    folder = try TemporaryFolder()
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(bytes)") == 0 else { throw POSIXError(.EPERM) }
  }

  deinit { umount(folder.path) }
}
