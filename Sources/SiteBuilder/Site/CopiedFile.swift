import ContentReader
import Diagnostics
import PlanModel

/// A file of the site that is handed on in pieces, too large perhaps to be held whole: evidence.
public struct CopiedFile: Sendable {
  /// Its path in the site.
  public let path: String
  /// Its size in bytes.
  public let size: Int
  private let pieces: @Sendable (_ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void

  init(path: String, size: Int, pieces: @escaping @Sendable (_ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void) {
    self.path = path
    self.size = size
    self.pieces = pieces
  }

  /// Hands its bytes on in order, from the first each time. Throws ``InputChanged`` at the end when they are not those that were checked.
  public func readInPieces(_ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    try pieces(take)
  }
}

/// A public file of evidence and where it is published: never under the author's name for it, and a picture without metadata.
struct EvidenceFile: Sendable {
  /// Its path in the site.
  let path: String
  /// Its path in the content.
  let source: String
  /// Its size in bytes.
  let size: Int
  /// The row that names it.
  let place: SourcePlace

  /// Those of a commune among the `known` evidence, in file order; of a register without files nobody asks what is known.
  static func all(of commune: Commune, known: @autoclosure () -> [Evidence]) -> [EvidenceFile] {
    guard commune.evidence.contains(where: { $0.file != nil }) else { return [] }
    let address = CommuneAddress(commune)
    return known().compactMap { evidence in
      guard let path = address.file(of: evidence), let file = evidence.file, let size = evidence.size else { return nil }
      return EvidenceFile(path: path, source: CommuneFolder.path(commune.slug) + file, size: size, place: evidence.place)
    }
  }

  /// The file as it is handed on.
  func copied(from folder: SourceFolder) -> CopiedFile {
    CopiedFile(path: path, size: size, pieces: { [source] in try folder.readPublished(source, $0) })
  }
}
