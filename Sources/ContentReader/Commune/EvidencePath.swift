import Diagnostics
import PlanModel

extension Row {
  /// The path of a file, which must lie in the commune's folder `evidence/`.
  /// - Parameter missing: What to say of a file that is not there, by its path and the nearest one; nil where it need not be there.
  func evidencePath(
    _ field: Field, in folder: ContentFolder, missing: ((_ written: String, _ nearest: String?) -> Finding)?,
    _ diagnostics: inout DiagnosticCollector
  ) -> Reading<String> {
    text(field).map { written in
      let parts = written.split(separator: "/", omittingEmptySubsequences: false)
      let isInside = parts.count >= 2 && parts[0] == "evidence" && !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
      guard isInside, !written.contains("\\") else {
        let named = parts.last.map { "evidence/" + $0 }
        diagnostics.report(.fileOutsideEvidence(written, nearest: named.flatMap { folder.contains($0) ? $0 : nil }), at: place(field))
        return nil
      }
      if let missing, !folder.contains(written) {
        let candidates = folder.files.filter { $0.hasPrefix("evidence/") }
        diagnostics.report(missing(written, Nearest.name(to: written, among: candidates)), at: place(field))
        return nil
      }
      return written
    }
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
}
