import Diagnostics
import Digests
import PlanModel

/// The files in a commune's folder `evidence/`, and which of them some row names.
struct EvidenceFolder {
  private let folder: ContentFolder
  /// The paths of the files, each as the disk writes it.
  private let files: [String]
  /// The same by what they look like: Swift holds two texts for equal that differ in composition, and the disk does not.
  private let looks: [String: [String]]
  /// The bytes of the paths that rows name, and of those that a mistaken row most likely meant.
  private var named: Set<[UInt8]> = []

  /// Whether all rows that name files were understood. Where it is false, a lost row may have named any of them.
  var isWhole = true

  /// The files of a commune.
  init(_ folder: ContentFolder) {
    self.folder = folder
    files = folder.files.filter { $0.hasPrefix("evidence/") }
    looks = Dictionary(grouping: files) { $0 }
  }

  /// The path of a file as the disk writes it, which must lie in `evidence/`; of one that need not be there as the author writes it.
  /// - Parameter missing: What to say of a file that is not there, by its path and the nearest one; nil where it need not be there.
  mutating func path(
    _ row: Row, _ field: Field, missing: ((_ written: String, _ nearest: String?) -> Finding)?, _ diagnostics: inout DiagnosticCollector
  ) -> Reading<String> {
    row.text(field).map { written in
      // By bytes, as the system parts it: a slash before a combining mark is one too.
      let parts = written.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { Substring($0) }
      let isInside = parts.count >= 2 && parts[0] == "evidence" && !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
      guard isInside, !written.contains("\\") else {
        let nearest = written.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.flatMap { onDisk("evidence/" + $0) }
        note(nearest)
        diagnostics.report(.fileOutsideEvidence(written, nearest: nearest), at: row.place(field))
        return nil
      }
      if let path = onDisk(written) {
        note(path)
        return path
      }
      guard let missing else { return written }
      let nearest = Nearest.name(to: written, among: files)
      note(nearest)
      diagnostics.report(missing(written, nearest), at: row.place(field))
      return nil
    }
  }

  /// Whether a path is that of a file.
  func contains(_ path: String) -> Bool { onDisk(path) != nil }

  /// The size of a file in bytes; nil when the disk fails.
  func size(_ path: String) -> Int? { folder.size(path) }

  /// The digest of a file; nil when the disk fails.
  func digest(_ path: String) -> FileDigest? { folder.digest(path) }

  /// How a file is published; nil when the disk fails.
  func publicForm(_ path: String) -> PublicForm? { folder.publicForm(path) }

  /// Notes the files that no row names, and those whose names differ in nothing that every disk tells apart.
  func check(_ diagnostics: inout DiagnosticCollector) {
    var first: [String: String] = [:]
    for path in files {
      let place = SourcePlace(file: folder.shown(path))
      if isWhole, !named.contains(Array(path.utf8)) { diagnostics.report(.unnamedEvidenceFile, at: place) }
      let look = path.lowercased()
      if let twin = first[look] {
        let related = Diagnostic.Related(.twinFile, at: SourcePlace(file: folder.shown(twin)))
        diagnostics.report(.fileNamesAlike, at: place, related: [related])
      } else {
        first[look] = path
      }
    }
  }

  private mutating func note(_ path: String?) {
    if let path { named.insert(Array(path.utf8)) }
  }

  /// The file that looks like a path, first the one that is written just so.
  private func onDisk(_ path: String) -> String? {
    guard let alike = looks[path] else { return nil }
    return alike.first { $0.utf8.elementsEqual(path.utf8) } ?? alike.first
  }
}

extension Finding {
  /// A row names a file that is not there.
  static func missingFile(_ written: String, nearest: String?) -> Finding {
    .error(
      "missing-file", vi: "Không có tệp \(Shown.words(written))", en: "There is no file \(Shown.words(written))",
      advice: didYouMean(nearest)
        ?? LocalizedText(vi: "Chép tệp vào thư mục evidence/, hoặc để trống", en: "Copy the file into evidence/, or leave the cell blank"))
  }

  static var unnamedEvidenceFile: Finding {
    .warning(
      "unnamed-evidence-file", vi: "Không dòng nào nêu tên tệp này", en: "No row names this file",
      advice: LocalizedText(
        vi: "Thêm một dòng vào evidence.csv, hoặc bỏ tệp ra khỏi thư mục", en: "Add a row to evidence.csv, or take the file out of the folder"))
  }

  static var fileNamesAlike: Finding {
    .warning(
      "file-names-alike", vi: "Tên tệp này chỉ khác một tệp khác ở chữ hoa hoặc cách gõ dấu",
      en: "The name of this file differs from another’s in capitals or in how accents are typed alone",
      advice: LocalizedText(
        vi: "Đặt tên khác: Windows và macOS coi hai tên là một, chép sang đó sẽ mất một tệp",
        en: "Choose another name: Windows and macOS hold both for one, and a copy there loses one of the files"))
  }
}

extension LocalizedText {
  /// "The other file."
  static var twinFile: LocalizedText { LocalizedText(vi: "tệp kia", en: "the other file") }
}
