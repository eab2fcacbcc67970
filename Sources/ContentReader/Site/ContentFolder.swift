import Diagnostics
import Digests
import PlanModel

/// A part of the content: the files below one folder, read and placed.
struct ContentFolder: Sendable {
  private let source: SourceFolder
  private let prefix: String
  private let base: String
  /// The paths of the files relative to the folder, sorted by their bytes.
  let files: [String]
  private let known: Set<String>

  /// The part of `source` below `base`, which is empty or ends in `/`. In messages `prefix` stands before every path.
  init(_ source: SourceFolder, prefix: String, base: String, files: [String]) {
    self.source = source
    self.prefix = prefix
    self.base = base
    self.files = files
    known = Set(files)
  }

  /// Whether there is a file.
  func contains(_ path: String) -> Bool { known.contains(path) }

  /// The size of a file in bytes; nil when the disk fails.
  func size(_ path: String) -> Int? { try? source.size(base + path) }

  /// The bytes of a file; throws when the disk fails.
  func bytes(_ path: String) throws -> [UInt8] { try source.read(base + path) }

  /// The digest of a file; nil when the disk fails.
  func digest(_ path: String) -> FileDigest? { try? source.digest(base + path) }

  /// How a file of evidence is published; nil when the disk fails.
  func publicForm(_ path: String) -> PublicForm? { try? source.publicForm(base + path) }

  /// A path as the author knows it.
  func shown(_ path: String) -> String { prefix + base + path }

  /// The text of a file; nil when it is absent, or when it cannot be read, which is reported.
  func text(_ path: String, _ diagnostics: inout DiagnosticCollector) -> SourceText? {
    guard contains(path) else { return nil }
    guard let bytes = try? source.read(base + path) else {
      diagnostics.report(.unreadableFile, at: SourcePlace(file: shown(path)))
      return nil
    }
    return SourceText.decode(bytes, file: shown(path), &diagnostics)
  }

  /// A table in a folder, which is empty or ends in `/`; without rows when nobody wrote it.
  func table(_ schema: TableSchema, in folder: String = "", _ diagnostics: inout DiagnosticCollector) -> Table {
    let path = folder + schema.key + ".csv"
    guard contains(path) else { return Table(absent: schema, file: shown(path)) }
    guard let text = text(path, &diagnostics) else { return Table(absent: schema, file: shown(path), isWhole: false) }
    return Table(text, schema: schema, &diagnostics)
  }
}
