import Digests
import Publishing
import SiteBuilder

/// The disk as the output of a build: every file goes into a publication, and is counted for whoever watches.
struct PublicationOutput: SiteOutput {
  private let publication: Publication
  private let progress: ProgressLine?

  /// An output that writes into a publication.
  init(_ publication: Publication, _ progress: ProgressLine? = nil) {
    self.publication = publication
    self.progress = progress
  }

  func write(_ path: String, _ bytes: [UInt8]) throws -> FileDigest {
    let digest = try publication.write(path, bytes)
    progress?.step()
    return digest
  }

  func copy(_ file: CopiedFile) throws {
    try publication.write(file.path, size: file.size, pieces: file.readInPieces)
    progress?.step()
  }

  func readBefore(_ path: String, _ range: Range<Int>) throws -> [UInt8] { try publication.before(path, range) }

  func grow(_ path: String) throws -> any SiteBuilder.GrowingFile {
    progress?.step()
    return try publication.grow(path)
  }
}

extension Publishing.GrowingFile: SiteBuilder.GrowingFile {}
