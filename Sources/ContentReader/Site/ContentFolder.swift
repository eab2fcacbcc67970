import Diagnostics
import Digests
import PlanModel
import Workbooks

/// A part of the content: the files below one folder, read and placed.
struct ContentFolder: Sendable {
  private let source: SourceFolder
  private let prefix: String
  private let base: String
  /// The paths of the files relative to the folder, sorted by their bytes.
  let files: [String]
  private let known: Set<String>
  private let workbooks = WorkbookShelf()
  /// What looks for personal data in everything that is read; nil where that was done before.
  let scan: PrivacyScan?

  /// The part of `source` below `base`, which is empty or ends in `/`. In messages `prefix` stands before every path.
  init(_ source: SourceFolder, prefix: String, base: String, files: [String], scan: PrivacyScan? = nil) {
    self.source = source
    self.prefix = prefix
    self.base = base
    self.files = files
    known = Set(files)
    self.scan = scan
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

  /// The bytes of a file that may be large, checked like those that are copied; nil when there are more than allowed, or when the disk fails.
  func bytes(_ path: String, atMost longest: Int) -> [UInt8]? {
    guard let size = size(path), size <= longest else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    do { try source.readInPieces(base + path) { bytes.append(contentsOf: $0) } } catch { return nil }
    return bytes.count <= longest ? bytes : nil
  }

  /// The text of a document that is no text itself.
  func documentText(_ path: String) -> DocumentText { source.documentText(base + path) }

  /// Scans the names of files, by default of all here, and reports what the scan found in everything that was read.
  func reportScan(names: [String]? = nil, _ diagnostics: inout DiagnosticCollector) {
    scan?.take(names: names ?? files, shown: shown)
    scan?.report(folder: base, &diagnostics)
  }

  /// A path as the author knows it.
  func shown(_ path: String) -> String { prefix + base + path }

  /// The text of a file; nil when it is absent, or when it cannot be read, which is reported.
  func text(_ path: String, _ diagnostics: inout DiagnosticCollector) -> SourceText? {
    let text = unscanned(path, &diagnostics)
    if let text { scan?.take(text, path: path) }
    return text
  }

  /// A workbook; a failure where the disk fails or it cannot be understood.
  func workbook(_ path: String) -> Result<Workbook, WorkbookFailure> {
    workbooks.workbook(path) {
      guard let bytes = try? source.read(base + path) else { return .failure(.broken(detail: "")) }
      return source.workbook(bytes, path.split(separator: ".").last.map { $0.lowercased() } ?? "")
    }
  }

  /// The text of a file that is scanned cell by cell; nil when it is absent, or when it cannot be read, which is reported.
  func unscanned(_ path: String, _ diagnostics: inout DiagnosticCollector) -> SourceText? {
    guard contains(path) else { return nil }
    guard let bytes = try? source.read(base + path) else {
      diagnostics.report(.unreadableFile, at: SourcePlace(file: shown(path)))
      return nil
    }
    return SourceText.decode(bytes, file: shown(path), &diagnostics)
  }
}
