import Digests
import Workbooks

/// A folder of an author's files, read through closures, so that nothing here knows a disk.
public struct SourceFolder: Sendable {
  /// Reads a file and hands its bytes on in pieces, in order; throws when the disk fails, or what `take` throws.
  public typealias PieceReader = @Sendable (_ path: String, _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void

  /// The paths of all files below the folder, relative to it, with `/`, sorted by their bytes.
  public let files: @Sendable () -> [String]
  /// The bytes of a file; throws when the disk fails.
  public let read: @Sendable (_ path: String) throws -> [UInt8]
  /// The size of a file in bytes; throws when the disk fails.
  public let size: @Sendable (_ path: String) throws -> Int
  /// Hands the bytes of a file on in pieces, for files too large to be held whole.
  public let readInPieces: PieceReader
  /// The digest of a file; throws when the disk fails.
  public let digest: @Sendable (_ path: String) throws -> FileDigest
  /// How a file of evidence is published; throws when the disk fails.
  public let publicForm: @Sendable (_ path: String) throws -> PublicForm

  /// The text of a document that is no text itself, such as a PDF.
  public let documentText: @Sendable (_ path: String) -> DocumentText

  /// The cells of a workbook, from its bytes and the ending of its name.
  public let workbook: @Sendable (_ bytes: [UInt8], _ ending: String) -> Result<Workbook, WorkbookFailure>

  /// What tells a file from what it was before, without reading it: its size and times; nil where that says nothing.
  public let fingerprint: @Sendable (_ path: String) -> [UInt8]?

  /// A folder. What is left out is done by reading files whole, digest and public form by reading them in pieces; documents
  /// and workbooks cannot be read then.
  public init(
    files: @escaping @Sendable () -> [String], read: @escaping @Sendable (_ path: String) throws -> [UInt8],
    size: (@Sendable (_ path: String) throws -> Int)? = nil, readInPieces: PieceReader? = nil,
    digest: (@Sendable (_ path: String) throws -> FileDigest)? = nil, publicForm: (@Sendable (_ path: String) throws -> PublicForm)? = nil,
    documentText: @escaping @Sendable (_ path: String) -> DocumentText = { _ in .noProgram },
    workbook: @escaping @Sendable (_ bytes: [UInt8], _ ending: String) -> Result<Workbook, WorkbookFailure> = { _, _ in
      .failure(.noProgram(detail: ""))
    },
    fingerprint: @escaping @Sendable (_ path: String) -> [UInt8]? = { _ in nil }
  ) {
    self.fingerprint = fingerprint
    self.workbook = workbook
    let readInPieces = readInPieces ?? { path, take in try read(path).withUnsafeBytes(take) }
    self.files = files
    self.read = read
    self.size = size ?? { try read($0).count }
    self.readInPieces = readInPieces
    self.documentText = documentText
    self.digest =
      digest ?? { path in
        var computation = FileDigest.Computation()
        try readInPieces(path) { computation.update($0) }
        return computation.digest
      }
    self.publicForm = publicForm ?? { try PublicForm(of: $0, read: readInPieces) }
  }

  /// A folder held in memory, by path.
  public static func inMemory(
    _ contents: [String: [UInt8]], documentText: @escaping @Sendable (_ path: String) -> DocumentText = { _ in .noProgram },
    workbook: @escaping @Sendable (_ bytes: [UInt8], _ ending: String) -> Result<Workbook, WorkbookFailure> = { _, _ in
      .failure(.noProgram(detail: ""))
    }
  ) -> SourceFolder {
    let paths = contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return SourceFolder(
      files: { paths },
      read: { path in
        guard let bytes = contents[path] else { throw MissingFile(path: path) }
        return bytes
      }, documentText: documentText, workbook: workbook)
  }

  /// Thrown when a file is read that is not there.
  public struct MissingFile: Error {
    /// The path asked for.
    public let path: String
  }
}
