import Digests
import PictureMetadata
import PlanModel

/// How a file of evidence is published: as it is, or, when it is a picture, without what its maker wrote beside the picture.
public struct PublicForm: Hashable, Sendable {
  /// Why a file must not be published.
  public enum Refusal: Hashable, Sendable {
    /// It is a picture, or is called one, and cannot be taken apart.
    case broken
    /// It is a picture too large to be taken apart in memory.
    case tooLarge
    /// It is a picture, sound or film of a format whose metadata are not taken out.
    case holdsMetadata
  }

  /// The author's file.
  public let original: FileDigest
  /// The file as it is published; nil when it must not be.
  public let published: FileDigest?
  /// Why it must not be published; nil when it may.
  public let refusal: Refusal?

  /// The largest picture that is taken apart, in bytes. It is held in memory twice, once for each thread; those of telephones are a quarter of it.
  public static let largestPicture = 32 * 1024 * 1024

  /// The form of a file. Throws what the disk refuses.
  init(of path: String, read: SourceFolder.PieceReader) throws {
    var whole = FileDigest.Computation()
    var signature: FileSignature?
    var held: [UInt8] = []
    try read(path) { piece in
      whole.update(piece)
      let isHeld = signature.map { $0.isPicture } ?? true
      guard isHeld, held.count <= PublicForm.largestPicture else { return }
      held += piece
      if signature == nil, held.count >= FileSignature.length { signature = FileSignature(of: held) }
    }
    original = whole.digest
    let kind = PublicForm.Kind(EvidenceFormat(ofFile: path))
    switch signature ?? FileSignature(of: held) {
    case .jpeg, .png, .gif, .webp:
      if held.count <= PublicForm.largestPicture, let bytes = try? PictureMetadata.removed(from: held) {
        published = FileDigest(of: bytes)
        refusal = nil
      } else {
        // A text may begin as a picture does.
        let refused = kind != .document
        published = refused ? nil : original
        refusal = refused ? (held.count > PublicForm.largestPicture ? .tooLarge : .broken) : nil
      }
    case .media:
      published = kind == .document ? original : nil
      refusal = kind == .document ? nil : .holdsMetadata
    case .other:
      switch kind {
      case .picture: (published, refusal) = (nil, .broken)
      case .media: (published, refusal) = (nil, .holdsMetadata)
      case .document, .unknown: (published, refusal) = (original, nil)
      }
    }
  }

  /// Whether the file is published as it is.
  var isOriginal: Bool { published == original }

  /// What the name of a file says that it is.
  private enum Kind {
    case picture, media, document, unknown

    init(_ format: EvidenceFormat) {
      switch format.ending {
      case _ where format.trust == .unknown: self = .unknown
      case "jpg", "png", "gif", "webp": self = .picture
      case "tif", "heic", "mp3", "m4a", "mp4": self = .media
      default: self = .document
      }
    }
  }
}

extension FileSignature {
  fileprivate var isPicture: Bool { self != .media && self != .other }
}

extension SourceFolder {
  /// Hands the bytes of a public file of evidence on as they are published. Throws what the disk refuses, what `take` throws, and
  /// ``BrokenPicture`` for a picture that must not be published.
  public func readPublished(_ path: String, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard try !publicForm(path).isOriginal else { return try readInPieces(path, take) }
    var bytes: [UInt8] = []
    try readInPieces(path) { bytes += $0 }
    try PictureMetadata.removed(from: bytes).withUnsafeBytes(take)
  }
}
