import Glibc

/// A file that somebody named on the command line, or that lies beside one.
public enum LooseFile {
  /// The absolute path of a file and its bytes, `longest` and one more at most. Throws for what is no file that can be read.
  public static func read(_ path: String, atMost longest: Int) throws(PublicationError) -> (path: String, bytes: [UInt8]) {
    guard let resolved = realpath(path, nil) else { throw .disk(.read, path: path, code: errno) }
    defer { Glibc.free(resolved) }
    let absolute = String(cString: resolved)
    let status = try FileStatus(at: absolute)
    // What is too long is not taken into memory: its beginning says as much.
    if let status, status.kind == .file, status.size > longest { return (absolute, [UInt8](repeating: 0, count: longest + 1)) }
    return (absolute, try FileContents.read(absolute))
  }

  /// Hands the bytes of a regular file on in pieces, of no link. Throws what the disk refuses, and what `take` throws.
  public static func read(_ path: String, inPieces take: (UnsafeRawBufferPointer) throws -> Void) throws { try FilePieces.read(path, take) }

  /// Whether a regular file stands there. Throws what the disk refuses.
  public static func isFile(_ path: String) throws(PublicationError) -> Bool { try FileStatus(at: path)?.kind == .file }

  /// Opens a file for a program to read. Throws what the disk refuses.
  public static func withDescriptor<Outcome>(_ path: String, _ work: (Int32) -> Outcome) throws(PublicationError) -> Outcome {
    switch OpenFile.open(path, O_RDONLY) {
    case .failed(let code): throw .disk(.read, path: path, code: code)
    case .file(let file): return work(file.descriptor)
    }
  }

  /// The names of the files in the folder of a file, itself left out, in order of their bytes; links, which may lead anywhere, and names that are no UTF-8
  /// are left out too.
  public static func names(beside path: String) throws(PublicationError) -> [String] {
    try Folder.entries(of: PathText.parent(of: path)).filter { $0.kind == .file }.compactMap(\.name)
      .filter { $0 != PathText.name(of: path) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path of a name in the folder of a file.
  public static func path(of name: String, beside path: String) -> String { PathText.join(PathText.parent(of: path), name) }

  /// The first of some numbered paths that is not taken: `path`, `path-2`, `path-3`, …
  public static func free(_ path: String, in root: String) throws(PublicationError) -> String {
    var (candidate, number) = (path, 2)
    while try FileStatus(at: PathText.join(root, candidate)) != nil {
      candidate = path + "-" + String(number)
      number += 1
    }
    return candidate
  }
}
