import Files
import Diagnostics
import FrontMatter
import POSIX

/// One entry's file: `beispiele/bahnhof.md`, or `beispiele/bahnhof/index.md` where pictures lie beside it.
public struct EntryFile: Sendable, Hashable {
  /// The folder of its type.
  public var folder: String
  /// Its name, which is its identity within the folder.
  public var name: String
  /// Path below the content folder.
  public var path: String
  /// The folder against which the entry's own links and file names are read.
  public var directory: String
}

/// All files of the content folder, sorted, with what is wrong with them as files.
public struct SourceTree: Sendable {
  /// The content folder as given on the command line.
  public let root: String
  /// Entries by the folder of their type, sorted by name.
  public private(set) var entries: [String: [EntryFile]] = [:]
  /// All other files: path below the content folder.
  public private(set) var media: [String: MediaFile] = [:]
  public private(set) var diagnostics: [Diagnostic] = []
  /// What is there and cannot be taken.
  public private(set) var refused = Refused()
  /// The paths of `media` as they came, byte by byte: a dictionary takes two ways to store an umlaut for one.
  private var mediaPaths: [String] = []

  /// What lies at the top of the content folder beside the folders of the types.
  private static let topFiles: Set<String> = ["README.md", "site.yaml", "synonyme.yaml"]
  private static let depthLimit = 8
  /// Bytes from which a picture is too heavy for readers on the move; the handbook asks for half of it.
  private static let pictureLimit = 1_000_000

  /// Lists the folder. Nothing is opened but pictures, whose size is read, and texts that may be entries.
  ///
  /// - Throws: if the folder itself cannot be read.
  public static func list(_ root: String, folders: [String]) throws(FileMistake) -> SourceTree {
    var tree = SourceTree(root: root)
    for entry in try tree.entries(in: "") {
      let name = entry.name
      if entry.kind == .folder {
        // Who reads the settings says that they are no file.
        if topFiles.contains(name) { continue }
        guard folders.contains(name) || name == "bilder" || name == "medien" else {
          let meant = nearest(to: name, among: folders)
          tree.report(.unknownFolder(name, known: folders, suggestion: meant), at: name)
          if let meant { tree.refused.insert(folder: meant) }
          continue
        }
        tree.walk(name, depth: 1)
      } else if entry.kind != .file {
        tree.report(.notAPlainFile, at: name)
      } else if name.hasSuffix(".md"), !topFiles.contains(name) {
        tree.report(.entryOutsideFolders(folders), at: name)
      }
    }
    tree.findCollisions()
    tree.findCollisionsOfMedia()
    return tree
  }

  private init(root: String) { self.root = root }

  /// The plain files below a folder, sorted, hidden ones left out.
  ///
  /// - Throws: if a folder cannot be read.
  public static func plainFiles(_ root: String) throws(FileMistake) -> [String] {
    let tree = SourceTree(root: root)
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for entry in try tree.entries(in: folder) {
        let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if entry.kind == .folder { folders.append(path) } else if entry.kind == .file { found.append(path) }
      }
    }
    return found.sorted()
  }

  /// The path as it is shown to editors.
  public func shown(_ path: String) -> String {
    var base = root
    while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    return base == "." ? path : "\(base)/\(path)"
  }

  private mutating func report(_ message: Message, at path: String) {
    if message.severity == .error { refused.insert(path) }
    diagnostics.append(Diagnostic(message, at: Location(file: shown(path))))
  }

  private mutating func walk(_ directory: String, depth: Int) {
    guard depth <= Self.depthLimit else { return report(.foldersTooDeep(Self.depthLimit), at: directory) }
    let entries: [FolderEntry]
    do {
      entries = try self.entries(in: directory)
    } catch {
      return report(.unreadable(error), at: directory)
    }
    for entry in entries {
      let name = entry.name
      let path = "\(directory)/\(name)"
      if name.contains("\u{FFFD}") {
        report(.badFileName, at: path)
      } else if entry.kind == .folder {
        walk(path, depth: depth + 1)
      } else if entry.kind != .file {
        report(.notAPlainFile, at: path)
      } else if name.hasSuffix(".md") {
        addEntry(path, in: directory, file: name)
      } else if let better = nameOfEntryFile(name) ?? nameOfEntry(in: path) {
        report(.wrongEntryEnding(better), at: path)
      } else {
        addMedia(path)
      }
    }
  }

  private mutating func addEntry(_ path: String, in directory: String, file: String) {
    let parts = directory.split(separator: "/").map(String.init)
    let folder = parts[0]
    guard folder != "bilder", folder != "medien" else { return report(.entryOutsideFolders([]), at: path) }
    if parts.count == 1, file != "index.md" {
      let name = String(file.dropLast(3))
      entries[folder, default: []].append(EntryFile(folder: folder, name: name, path: path, directory: folder))
    } else if parts.count == 2, file == "index.md" {
      entries[folder, default: []].append(
        EntryFile(folder: folder, name: parts[1], path: path, directory: directory))
    } else {
      report(.misplacedMarkdown, at: path)
    }
  }

  /// `bahnhof.md` for `bahnhof.md.txt`, `bahnhof.MD` and the like, which would never appear; nil for all other files.
  private func nameOfEntryFile(_ name: String) -> String? {
    let folded = name.lowercased()
    let ending = [".md.txt", ".markdown", ".mdown", ".mkd", ".mdx", ".md"].first { folded.hasSuffix($0) }
    return ending.map { String(name.dropLast($0.count)) + ".md" }
  }

  /// `bahnhof.md` for `bahnhof.txt` and `bahnhof` that begin like an entry; nil for all other files.
  private func nameOfEntry(in path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count > 1, parts[0] != "bilder", parts[0] != "medien", let name = parts.last else { return nil }
    let bare = name.lowercased().hasSuffix(".txt") ? name.dropLast(4) : name
    guard !bare.contains("."), let head = try? readHead(of: "\(root)/\(path)", 4_096) else { return nil }
    let text = String(decoding: head, as: UTF8.self)
    return text.hasPrefix("---") && text.contains(#/\ntitel:/#) ? bare + ".md" : nil
  }

  private mutating func addMedia(_ path: String) {
    guard path.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0xFFFD && $0 != "\\" })
    else {
      return report(.badFileName, at: path)
    }
    guard access("\(root)/\(path)", R_OK) == 0 else { return report(.unreadable(.system(errno)), at: path) }
    let file = MediaFile(path: path, absolute: "\(root)/\(path)")
    if file.pixels != nil, file.size > Self.pictureLimit { report(.heavyPicture(bytes: file.size), at: path) }
    media[path] = file
    mediaPaths.append(path)
    if ActiveContent.endings.contains(file.ending) {
      report(.activeFile(file.ending), at: path)
    } else if file.ending == "svg" {
      checkPicture(file)
    }
  }

  /// A picture that could be opened on its own must not do more than be looked at.
  private mutating func checkPicture(_ file: MediaFile) {
    do {
      let source = SourceText(file: shown(file.path), bytes: try readFile(file.absolute, limit: 20 << 20))
      guard !source.bytes.contains(0), String(validating: source.bytes, as: UTF8.self) != nil else {
        return report(.unreadablePicture(file.path), at: file.path)
      }
      guard let part = ActiveContent.part(ofSVG: source.bytes) else { return }
      let words = String(decoding: source.bytes[part].prefix(60), as: UTF8.self)
      refused.insert(file.path)
      diagnostics.append(
        Diagnostic(.activePicture(words), at: source.location(offset: part.lowerBound, length: part.count)))
    } catch {
      report(.unreadable(error), at: file.path)
    }
  }

  /// What stands in a folder, sorted by bytes; hidden files and those that programs leave are not content.
  private func entries(in directory: String) throws(FileMistake) -> [FolderEntry] {
    do throws(SystemFailure) {
      return try Folder.entries(directory.isEmpty ? root : "\(root)/\(directory)").filter { !isIgnored($0.name) }
    } catch {
      throw error.code == ENOENT ? .missing : .system(error.code)
    }
  }
}

extension SourceTree {
  /// Two files beside entries whose names differ only in capitals, or in the way umlauts are stored: on many computers, and
  /// on the web, that is one file.
  private mutating func findCollisionsOfMedia() {
    var seen: [String: String] = [:]
    for path in mediaPaths {
      let folded = path.lowercased()
      if let first = seen[folded] { report(.sameFileName(as: shown(first)), at: path) } else { seen[folded] = path }
    }
    mediaPaths = []
  }

  /// Two files for one entry, also where only capitals or the way umlauts are stored tell them apart; and names that are no address.
  private mutating func findCollisions() {
    for folder in entries.keys.sorted() {
      var seen: [String: EntryFile] = [:]
      var kept: [EntryFile] = []
      let all = entries[folder] ?? []
      // Of two names for one address the right one stays.
      for entry in all.filter({ isEntryName($0.name) }) + all.filter({ !isEntryName($0.name) }) {
        let folded = isEntryName(entry.name) ? entry.name : entryName(from: entry.name)
        if let first = seen[folded] {
          report(.sameAddress(as: shown(first.path)), at: entry.path)
          continue
        }
        seen[folded] = entry
        var entry = entry
        if !isEntryName(entry.name) {
          report(.badEntryName(entry.name, better: folded.isEmpty ? "neuer-eintrag" : folded), at: entry.path)
          // References to it under its right name are not mistakes of their own.
          entry.name = folded
        }
        if isEntryName(entry.name) { kept.append(entry) }
      }
      entries[folder] = kept.sorted { $0.name < $1.name }
    }
  }
}
