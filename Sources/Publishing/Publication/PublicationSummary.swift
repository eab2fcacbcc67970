/// What a publication did to the site, counted in files; folders and our marker are not counted.
public struct PublicationSummary: Hashable, Sendable {
  /// Files with new bytes, new ones included.
  public let written: Int
  /// Files written by the build with the bytes they already had; they keep their inode and times.
  public let unchanged: Int
  /// Files of the old site that the build did not write and was told to keep.
  public let kept: Int
  /// Files of the old site that are gone.
  public let removed: Int
  /// Whether the output was exchanged. False when the new site equals the old one, which then was not touched at all.
  public let exchanged: Bool
  /// Whether the site before was not as it was published: somebody has changed it since.
  public let foundChanged: Bool

  /// A summary with its counts.
  public init(written: Int, unchanged: Int, kept: Int, removed: Int, exchanged: Bool, foundChanged: Bool = false) {
    self.written = written
    self.unchanged = unchanged
    self.kept = kept
    self.removed = removed
    self.exchanged = exchanged
    self.foundChanged = foundChanged
  }
}
