/// The finished site as a folder that is replaced in one step.
///
/// Beside `public` a build works in `.public.build` (see `WorkFolder`): 1. it takes the lock, 2. clears up after killed
/// builds, 3. looks at the published site and refuses a folder that is not ours, 4. writes the new site, keeping files
/// that did not change, 5. swaps the two, 6. deletes the old one. Killed at any moment, out of disk space, without
/// permission, or started twice, a build leaves a whole site in place.
///
/// Files in the output folder that we did not write stay in it. Where one is in the way of a new page, where the folder
/// holds a link or a device, or where it is not empty and lacks our manifest, the build is refused. Our own files are
/// replaced even if somebody edited them.
public enum OutputFolder {
  /// Prepares a new site beside the one in the output folder.
  ///
  /// - Parameters:
  ///   - path: The output folder; it and the folders above are made if missing, and a link to it is resolved once.
  ///   - patience: How long to wait for another build that is writing there.
  ///   - flush: What is forced to the disk before the swap.
  /// - Returns: The new site, empty, with the lock held.
  /// - Throws: `OutputError`; nothing was changed then.
  public static func open(
    _ path: String, patience: Duration = .seconds(5), flush: Flush = .list
  ) throws(OutputError) -> Staging {
    try open(path, patience: patience, flush: flush, rehearsal: Rehearsal())
  }

  /// As above, for tests.
  package static func open(
    _ path: String, patience: Duration = .seconds(5), flush: Flush = .list, rehearsal: Rehearsal
  ) throws(OutputError) -> Staging {
    let work = try WorkFolder(for: try Destination(path), patience: patience)
    do {
      rehearsal.reached(.locked)
      try work.recover()
      rehearsal.reached(.recovered)
      let published = try PublishedSite(at: work.destination)
      let staging = try Staging(work: work, published: published, flush: flush, rehearsal: rehearsal)
      rehearsal.reached(.opened)
      return staging
    } catch {
      work.release()
      throw error
    }
  }
}
