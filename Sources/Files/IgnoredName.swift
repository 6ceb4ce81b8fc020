/// Whether a file or folder is none of ours by its name: hidden, or what a program for writing leaves beside the file that is written.
///
/// vim tries with `4913` whether a folder can be written to and keeps `.swp` and `~`, Emacs saves to `#laden.md#`, Office locks with
/// `~$laden.docx`, and others keep the last version as `.bak` or write to `.tmp` first.
public func isIgnored(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$") || name == "4913"
    || name.hasPrefix("#") && name.hasSuffix("#")
    || [".swp", ".swo", ".tmp", ".bak"].contains(where: name.hasSuffix)
}
