import Diagnostics
import PlanModel

/// Scans the text of the public documents of a commune.
struct DocumentScan {
  private let folder: ContentFolder
  private let scan: PrivacyScan

  /// The most bytes of a text that is read whole.
  static let longest = 64 << 20

  init(_ folder: ContentFolder, _ scan: PrivacyScan) {
    self.folder = folder
    self.scan = scan
  }

  /// Scans every file that a public row of the register names, each once.
  func run(_ evidence: [Evidence], _ diagnostics: inout DiagnosticCollector) {
    var seen: Set<[UInt8]> = []
    for row in evidence where row.isPublic {
      guard let path = row.file, folder.contains(path), seen.insert(Array(path.utf8)).inserted, let size = folder.size(path), size > 0 else {
        continue
      }
      switch DocumentForm(ofFile: path) {
      case .pdf: report(folder.documentText(path), of: path, as: row.id, &diagnostics)
      case .office: readOffice(path, as: row.id, &diagnostics)
      case .text: readText(path, as: row.id, isRequired: true, &diagnostics)
      case .unknown: readText(path, as: row.id, isRequired: false, &diagnostics)
      case .unreadable: break
      }
    }
  }

  private func report(_ outcome: DocumentText, of path: String, as id: EvidenceID, _ diagnostics: inout DiagnosticCollector) {
    let file = folder.shown(path)
    guard case .text(let text) = outcome else { return diagnostics.report(.unreadDocument(outcome), at: SourcePlace(file: file)) }
    guard text.contains(where: { $0 > 0x20 }) else { return diagnostics.report(.documentWithoutText, at: SourcePlace(file: file)) }
    let result = PrivacyScanner.scan(text[...])
    let place = { (offset: Int) in
      SourcePlace(file: file, position: .page(text[..<offset].reduce(1) { $0 + ($1 == 0x0C ? 1 : 0) }))
    }
    for datum in result.data { scan.note(datum, at: place(datum.range.lowerBound), path: path, evidence: id) }
    for offset in result.marks { scan.note(markAt: place(offset)) }
  }

  private func readOffice(_ path: String, as id: EvidenceID, _ diagnostics: inout DiagnosticCollector) {
    let place = SourcePlace(file: folder.shown(path))
    guard let bytes = folder.bytes(path, atMost: DocumentScan.longest) else {
      return diagnostics.report(.unreadDocument(.tooLong(bytes: DocumentScan.longest)), at: place)
    }
    let outcome = OfficeDocument.text(of: bytes, atMost: DocumentScan.longest)
    guard case .text(let text) = outcome else { return diagnostics.report(.unreadDocument(outcome), at: place) }
    note(PrivacyScanner.scan(text[...]), of: path, id) { _ in place }
  }

  /// Scans a file as text. One that is none is scanned byte by byte where its ending says that it is one, and passed over elsewhere.
  private func readText(_ path: String, as id: EvidenceID, isRequired: Bool, _ diagnostics: inout DiagnosticCollector) {
    let file = folder.shown(path)
    guard let bytes = folder.bytes(path, atMost: isRequired ? DocumentScan.longest : 4 << 20) else {
      if isRequired { diagnostics.report(.unreadDocument(.tooLong(bytes: DocumentScan.longest)), at: SourcePlace(file: file)) }
      return
    }
    var ignored = DiagnosticCollector()
    guard let text = SourceText.decode(bytes, file: file, &ignored) else {
      // UTF-16 without a mark has a zero in every second byte.
      if isRequired { note(PrivacyScanner.scan(bytes.filter { $0 != 0 }[...]), of: path, id) { _ in SourcePlace(file: file) } }
      return
    }
    note(PrivacyScanner.scan(text.bytes[...]), of: path, id) { text.place(at: $0) }
    if path.lowercased().hasSuffix(".csv") { readCells(text) }
  }

  /// Marks that are a cell of their own; whatever else stands in the cells was found line by line.
  private func readCells(_ text: SourceText) {
    var ignored = DiagnosticCollector()
    let table = DelimitedText(text, isHeading: { _ in false }, &ignored)
    for cell in table.cells {
      for offset in PrivacyScanner.scan(text.bytes[cell.content], as: .cell).marks { scan.note(markAt: text.place(at: offset)) }
    }
  }

  private func note(_ result: PrivacyScanner.Result, of path: String, _ id: EvidenceID, place: (Int) -> SourcePlace) {
    for datum in result.data { scan.note(datum, at: place(datum.range.lowerBound), path: path, evidence: id) }
    for offset in result.marks { scan.note(markAt: place(offset)) }
  }
}

/// How the text of a document is come by, by the ending of its name.
enum DocumentForm {
  /// By a program of its own.
  case pdf
  /// XML in an archive.
  case office
  /// As it is.
  case text
  /// As it is, if it is text.
  case unknown
  /// Not at all: pictures, sound, archives, old forms of Word and Excel.
  case unreadable

  /// The form of a file by its path.
  init(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    switch name.lastIndex(of: ".").map({ name[name.index(after: $0)...].lowercased() }) ?? "" {
    case "pdf": self = .pdf
    case "docx", "xlsx", "pptx", "odt", "ods", "odp": self = .office
    case "txt", "md", "csv", "json", "rtf": self = .text
    case "doc", "xls", "ppt", "jpg", "jpeg", "png", "gif", "webp", "tif", "tiff", "heic", "mp3", "m4a", "mp4", "zip": self = .unreadable
    default: self = EvidenceFormat(ofFile: path).trust == .runs ? .text : .unknown
    }
  }
}
