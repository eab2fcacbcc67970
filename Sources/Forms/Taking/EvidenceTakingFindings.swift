import Diagnostics

extension Finding {
  static var evidenceWithoutItem: Finding {
    .error(
      "evidence-without-item", vi: "Tài liệu chưa ghi chứng minh cho mục nào", en: "The document does not say which item it proves",
      advice: LocalizedText(vi: "Chọn mã của mục ở cột đầu", en: "Choose the item in the first column"))
  }

  static func itemNotInForm(_ written: String, nearest: String?) -> Finding {
    .error(
      "item-not-in-form", vi: "Biểu này không có mục “\(written)”", en: "The form has no item “\(written)”",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
        ?? LocalizedText(vi: "Chọn mã trong danh sách của ô", en: "Choose from the list of the cell"))
  }

  static func evidenceLacks(_ heading: String) -> Finding {
    .error("evidence-lacks-words", vi: "Tài liệu chưa ghi “\(heading)”", en: "The document lacks “\(heading)”")
  }

  static var withheldWithoutReason: Finding {
    .warning(
      "withheld-without-reason", vi: "Tài liệu không công khai mà không ghi lý do", en: "The document is not public and no reason is given",
      advice: LocalizedText(vi: "Ghi lý do, hoặc chọn công khai", en: "Give the reason, or make it public"))
  }

  static var knownEvidenceDescribed: Finding {
    .error(
      "known-evidence-described", vi: "Dòng đã ghi mã minh chứng gửi trước thì không mô tả tài liệu nữa",
      en: "A row that names evidence handed in before describes no document",
      advice: LocalizedText(
        vi: "Để trống ô này; là tài liệu mới thì xóa mã ở cột cuối", en: "Clear this cell; for a new document clear the id in the last column"))
  }

  static func evidenceNotKnown(_ written: String, nearest: String?) -> Finding {
    .error(
      "evidence-not-known", vi: "Không có minh chứng nào mã “\(written)” đã gửi trước", en: "No evidence “\(written)” was handed in before",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") })
  }

  static func fileNameWithFolder(_ written: String) -> Finding {
    .error(
      "file-name-with-folder", vi: "“\(written)” là đường dẫn, không phải tên tệp", en: "“\(written)” is a path, not the name of a file",
      advice: LocalizedText(
        vi: "Để tệp cùng thư mục với biểu, chỉ ghi tên tệp", en: "Put the file beside the form and write its name alone"))
  }

  static func fileNotBesideForm(_ written: String, nearest: String?) -> Finding {
    .error(
      "file-not-beside-form", vi: "Cạnh biểu này không có tệp “\(written)”", en: "No file “\(written)” lies beside the form",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
        ?? LocalizedText(
          vi: "Chép tệp vào cùng thư mục với biểu; tên ghi cả đuôi, như bien-ban.pdf",
          en: "Put it into the folder of the form; the name ends as in bien-ban.pdf"))
  }
}
