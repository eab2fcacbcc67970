/// Why a site could not be written. The old site is whole in every case.
public enum PublicationError: Error, Equatable, Sendable {
  /// The output cannot be a site's folder: its path is empty or the root of the disk.
  case invalidOutput(String)
  /// Another build holds the output's lock.
  case locked(output: String)
  /// The output holds files and lacks our marker, so it may hold somebody's work.
  case foreignFolder(String)
  /// The output holds a version control folder, which would be lost with the old site.
  case holdsRepository(String)
  /// The output, or a folder on the way to it, is something else.
  case notAFolder(String)
  /// The output is a mount point, which cannot be exchanged.
  case mountPoint(String)
  /// A path of the site that cannot be a file's path.
  case invalidPath(String, SitePathMistake)
  /// Two pieces of the build wrote the same path.
  case writtenTwice(String)
  /// One path is used as a file and as a folder.
  case fileAndFolder(String)
  /// A file was written that lies in none of the parts which the publication replaces.
  case outsideParts(String)
  /// A part of the site was named that lies in another, or twice.
  case nestedParts(String, in: String)
  /// Parts were to be replaced of a site that is missing, was never written by us, or has links or files where folders lead to the parts: it has to
  /// be written whole.
  case needsWholeSite(output: String)
  /// A file was written, or a publication committed, after the publication had ended.
  case ended(output: String)
  /// The publication was to be committed while files were being written.
  case stillWriting(output: String)
  /// A file of the site was not handed over to its end.
  case incomplete(String)
  /// A link in a source folder leads out of it.
  case linkLeavesRoot(String)
  /// A link in a source folder leads to a folder that holds the link.
  case linkLoop(String)
  /// A folder of sources holds a name that is not UTF-8; the path is the folder's.
  case nameNotUTF8(folder: String)
  /// A file to be made is there already, with other bytes.
  case fileExists(String)
  /// A folder, or what lies above a file, holds no manifest of a site.
  case noManifest(String)
  /// The publication could not be signed; with what the signing program says of it.
  case notSigned(String)
  /// A file of the content was changed while a command was at work on it.
  case changedMeanwhile(String)
  /// The system refused; `code` is its `errno`.
  case disk(DiskAction, path: String, code: Int32)

  /// The program's exit code: 75 for the lock, 64 for an output that can never be one and a file in the way, 74 for everything else of the disk.
  public var exitCode: Int32 {
    switch self {
    case .locked: return 75
    case .invalidOutput, .fileExists: return 64
    default: return 74
    }
  }
}

/// What is wrong with a path of the site.
public enum SitePathMistake: Equatable, Sendable {
  /// It is empty, starts or ends with `/`, or holds `//`.
  case emptyPart
  /// It holds the part `.` or `..`.
  case dotPart
  /// It holds a NUL.
  case nul
  /// A part is longer than 255 bytes.
  case longPart
  /// It is the marker's own name.
  case reserved
}

/// What was being done when the system refused.
public enum DiskAction: Equatable, Sendable {
  case read, list, write, link, makeFolder, remove, rename, lock, flush
}
