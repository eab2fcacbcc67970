import Diagnostics
import PlanModel
import Workbooks

extension Finding {
  static func tableGivenTwice(_ schema: TableSchema) -> Finding {
    .error(
      "table-given-twice", vi: "Bảng “\(schema.heading)” (\(schema.key)) được ghi ở hai nơi",
      en: "The table “\(schema.key)” stands in two places",
      advice: LocalizedText(
        vi: "Giữ một nơi, chuyển các dòng còn thiếu sang đó rồi xóa nơi kia", en: "Keep one of them, with all rows, and delete the other"))
  }

  static func hiddenSheet(_ name: String) -> Finding {
    .warning(
      "hidden-sheet", vi: "Trang tính \(Shown.words(name)) đang ẩn nên không được đọc",
      en: "The sheet \(Shown.words(name)) is hidden and is not read",
      advice: LocalizedText(
        vi: "Cho hiện trang tính nếu số liệu ở đó cần công bố, nếu không thì xóa", en: "Unhide it if it is to be published, else delete it"))
  }

  static func unknownSheet(_ name: String, among headings: [String]) -> Finding {
    let known = headings.joined(separator: " · ")
    let nearest = Nearest.name(to: name, among: headings)
    return .error(
      "unknown-sheet", vi: "Sổ này không có bảng nào tên \(Shown.words(name))", en: "No table of this workbook is called \(Shown.words(name))",
      advice: nearest.map {
        LocalizedText(vi: "Có phải là “\($0)”? Các bảng: \(known)", en: "Did you mean “\($0)”? The tables: \(known)")
      }
        ?? LocalizedText(
          vi: "Các bảng: \(known); trang chỉ để đọc thì đặt tên “Hướng dẫn” hoặc “Ghi chú”",
          en: "The tables: \(known); call a sheet that is only for reading “Hướng dẫn” or “Ghi chú”"))
  }

  static func whichSheet(_ names: [String], _ schema: TableSchema) -> Finding {
    let sheets = names.map { Shown.words($0) }.joined(separator: ", ")
    return .error(
      "which-sheet", vi: "Sổ có nhiều trang tính (\(sheets)), không rõ trang nào là bảng “\(schema.heading)”",
      en: "The workbook has several sheets (\(sheets)); it is not known which is the table “\(schema.key)”",
      advice: LocalizedText(vi: "Đặt tên trang tính là “\(schema.heading)”", en: "Call the sheet “\(schema.heading)”"))
  }

  /// A workbook that cannot be read, and why.
  public static func unreadableWorkbook(_ failure: WorkbookFailure) -> Finding {
    let (reason, advice) = words(of: failure)
    return .error("unreadable-workbook", vi: "Không đọc được sổ: " + reason.vi, en: "The workbook cannot be read: " + reason.en, advice: advice)
  }

  private static func words(of failure: WorkbookFailure) -> (reason: LocalizedText, advice: LocalizedText?) {
    let saveAgain = LocalizedText(
      vi: "Mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx", en: "Open it in Excel or LibreOffice and save it as .xlsx")
    switch failure {
    case .noProgram(let detail):
      let tail = detail.isEmpty ? "" : " (\(detail))"
      return (
        LocalizedText(
          vi: "máy thiếu Python có openpyxl và python-calamine" + tail, en: "there is no Python with openpyxl and python-calamine" + tail),
        LocalizedText(vi: "Chạy make site để cài, hoặc lưu trang tính thành CSV UTF-8", en: "make site installs it; or save the sheet as CSV UTF-8")
      )
    case .tooLarge(let limit):
      return (
        LocalizedText(vi: "quá lớn (\(limit))", en: "it is too large (\(limit))"),
        LocalizedText(vi: "Chép riêng phần số liệu sang sổ mới, chỉ dán giá trị", en: "Copy the figures alone into a new workbook, as values")
      )
    case .tooSlow(let seconds): return (LocalizedText(vi: "đọc quá \(seconds) giây", en: "it took longer than \(seconds) seconds"), saveAgain)
    case .endedReader:
      return (
        LocalizedText(
          vi: "tệp hỏng, hoặc đọc nó cần nhiều bộ nhớ hơn mức cho phép", en: "it is torn, or reading it takes more memory than is allowed"), saveAgain
      )
    case .encrypted:
      return (
        LocalizedText(vi: "sổ có mật khẩu, hoặc là sổ Excel cũ đổi đuôi tệp", en: "it has a password, or is an old workbook under a new ending"),
        LocalizedText(vi: "Bỏ mật khẩu rồi lưu lại thành .xlsx", en: "Take the password off and save it as .xlsx")
      )
    case .hasEntities(let part):
      return (
        LocalizedText(
          vi: "\(part) khai báo thực thể XML, điều Excel không bao giờ ghi", en: "\(part) declares XML entities, which no office program writes"),
        LocalizedText(vi: "Không mở tệp này; hỏi lại người gửi", en: "Do not open it; ask whoever sent it")
      )
    case .broken(let detail):
      let tail = detail.isEmpty ? "" : " (\(Shown.words(detail)))"
      return (LocalizedText(vi: "tệp hỏng hoặc không phải sổ bảng tính" + tail, en: "it is torn, or no workbook" + tail), saveAgain)
    }
  }
}
