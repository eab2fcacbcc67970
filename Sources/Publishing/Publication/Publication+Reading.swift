import Glibc

extension Publication {
  /// A file as the new site will have it: of the stage, or of the old site where a part that is not replaced holds it. Before `commit`.
  public func contents(_ path: String) throws(PublicationError) -> [UInt8] {
    let path = try SitePath(path)
    if try FileStatus(at: path.text, in: stage.rootFolder.descriptor) != nil {
      return try FileContents.read(path.text, beneath: stage.rootFolder.descriptor)
    }
    guard let oldSite = stage.oldSite else { throw .disk(.read, path: location.shown(path.text), code: ENOENT) }
    return try FileContents.read(path.text, beneath: oldSite.descriptor)
  }

  /// A folder as the new site will have it, see ``contents(_:)``; nil where neither has it. All of a folder must be of the stage, or none.
  public func tree(_ folder: String) throws(PublicationError) -> SourceTree? {
    for root in [stage.root, location.path] where try FileStatus(at: PathText.join(root, folder))?.kind == .folder {
      return try SourceTree(root: PathText.join(root, folder))
    }
    return nil
  }
}
