import Diagnostics
import PlanModel

/// What is checked of the files that the register of evidence names.
struct EvidenceFileChecks {
  /// The places of a row's cells.
  struct Cells {
    let file: SourcePlace
    let sha256: SourcePlace
    let size: SourcePlace
  }

  /// Who named a file first, by the bytes of its path.
  private var first: [[UInt8]: (isPublic: Bool, place: SourcePlace)] = [:]

  /// Checks a file against what its row states, and gives the SHA-256 and the size to publish: of a public file those of the file as it is published,
  /// of another no more than what was stated. A row may state those of the author's file or of the published one.
  /// - Parameter isClear: Whether the row says whether the file is public.
  mutating func check(
    _ path: String, isPublic: Bool, isClear: Bool, _ stated: (sha256: String?, size: Int?), _ cells: Cells, _ files: EvidenceFolder,
    _ diagnostics: inout DiagnosticCollector
  ) -> (sha256: String?, size: Int?) {
    if isClear { checkOnce(path, isPublic: isPublic, cells, &diagnostics) }
    guard let size = files.size(path) else {
      diagnostics.report(.unreadableEvidenceFile, at: cells.file)
      return stated
    }
    if size == 0 { diagnostics.report(.emptyEvidenceFile, at: cells.file) }
    if isPublic { return checkPublic(path, stated, cells, files, &diagnostics) ?? stated }
    if let written = stated.size, written != size { diagnostics.report(.sizeDiffers(written, size), at: cells.size) }
    // Reading all of a large file is dear; what nobody will see is read only where there is something to compare.
    guard let written = stated.sha256 else { return stated }
    guard let digest = files.digest(path) else {
      diagnostics.report(.unreadableEvidenceFile, at: cells.file)
      return stated
    }
    if written != digest.sha256 { diagnostics.report(.hashDiffers(digest.sha256), at: cells.sha256) }
    return stated
  }

  private func checkPublic(
    _ path: String, _ stated: (sha256: String?, size: Int?), _ cells: Cells, _ files: EvidenceFolder, _ diagnostics: inout DiagnosticCollector
  ) -> (sha256: String?, size: Int?)? {
    guard let form = files.publicForm(path) else {
      diagnostics.report(.unreadableEvidenceFile, at: cells.file)
      return nil
    }
    let published = form.published ?? form.original
    if let written = stated.size, written != form.original.size, written != published.size {
      diagnostics.report(.sizeDiffers(written, form.original.size), at: cells.size)
    }
    if let written = stated.sha256, written != form.original.sha256, written != published.sha256 {
      diagnostics.report(.hashDiffers(form.original.sha256), at: cells.sha256)
    }
    if let refusal = form.refusal {
      diagnostics.report(.refused(refusal), at: cells.file)
    } else {
      checkFormat(path, cells, &diagnostics)
    }
    return (published.sha256, published.size)
  }

  private func checkFormat(_ path: String, _ cells: Cells, _ diagnostics: inout DiagnosticCollector) {
    let format = EvidenceFormat(ofFile: path)
    switch format.trust {
    case .known: break
    case .runs: diagnostics.report(.evidencePublishedAsText, at: cells.file)
    case .unknown: diagnostics.report(.unknownEvidenceFormat, at: cells.file)
    }
  }

  /// One file is public or it is not.
  private mutating func checkOnce(_ path: String, isPublic: Bool, _ cells: Cells, _ diagnostics: inout DiagnosticCollector) {
    let key = Array(path.utf8)
    guard let earlier = first[key] else {
      first[key] = (isPublic, cells.file)
      return
    }
    guard earlier.isPublic != isPublic else { return }
    diagnostics.report(.publicAndWithheld, at: cells.file, related: [Diagnostic.Related(.firstHere, at: earlier.place)])
  }
}

extension Finding {
  static var unreadableEvidenceFile: Finding {
    .error(
      "unreadable-evidence-file", vi: "Không đọc được tệp minh chứng từ đĩa", en: "The file of evidence cannot be read from the disk",
      advice: LocalizedText(
        vi: "Kiểm tra quyền đọc của tệp; chỉ tệp thường mới là minh chứng", en: "Check that it may be read; only a regular file can be evidence"))
  }

  static var emptyEvidenceFile: Finding {
    .warning(
      "empty-evidence-file", vi: "Tệp minh chứng rỗng, 0 byte", en: "The file of evidence is empty, 0 bytes",
      advice: LocalizedText(vi: "Chép lại tệp từ bản gốc", en: "Copy it again from the original"))
  }

  static func sizeDiffers(_ stated: Int, _ found: Int) -> Finding {
    .error(
      "evidence-size-differs", vi: "Ghi dung lượng \(stated) byte mà tệp có \(found) byte",
      en: "The size is given as \(stated) bytes but the file has \(found)",
      advice: LocalizedText(
        vi: "Kiểm tra có đúng tệp không; đúng thì ghi \(found) hoặc để trống",
        en: "Check that it is the right file; if so, write \(found) or leave the cell blank"))
  }

  static func hashDiffers(_ found: String) -> Finding {
    .error(
      "evidence-hash-differs", vi: "Mã băm SHA-256 ghi ở đây khác mã băm của tệp, \(found)",
      en: "The SHA-256 given here is not that of the file, \(found)",
      advice: LocalizedText(
        vi: "Tệp có thể đã bị thay hoặc sửa: tìm lại đúng tệp; nếu tệp này là đúng, ghi mã băm của nó",
        en: "The file may have been replaced or changed: find the right one; if this one is right, write its hash"))
  }

  static var publicAndWithheld: Finding {
    .error(
      "evidence-public-and-withheld", vi: "Cùng một tệp, dòng này và dòng kia khác nhau ở cột công khai",
      en: "This row and another name one file, and only one of them is public",
      advice: LocalizedText(vi: "Ghi công khai như nhau, hoặc sửa tên tệp", en: "Let both say the same, or mend the name of the file"))
  }

  /// A note: the file is published safely and whole, and nobody need save it in another form.
  static var evidencePublishedAsText: Finding {
    .note(
      "evidence-published-as-text", vi: "Trình duyệt có thể chạy loại tệp này, nên tệp được công bố dưới đuôi .txt, chỉ hiện mã nguồn",
      en: "A browser may run a file of this kind, so it is published under .txt, which shows its source",
      advice: LocalizedText(vi: "Lưu tài liệu thành PDF hoặc ảnh PNG", en: "Save the document as PDF or as a PNG picture"))
  }

  static var unknownEvidenceFormat: Finding {
    .warning(
      "unknown-evidence-format", vi: "Không biết loại tệp này, nên tệp được công bố dưới đuôi .bin, người dân khó mở",
      en: "The kind of this file is not known, so it is published under .bin, which residents can hardly open",
      advice: LocalizedText(vi: "Lưu tài liệu thành PDF, Word, Excel, CSV, TXT hoặc ảnh", en: "Save it as PDF, Word, Excel, CSV, TXT or a picture"))
  }
}
