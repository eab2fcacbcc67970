import CXlsxWriter
import WorkbookWriting

/// The sheet with plain instructions.
enum GuideSheet {
  /// Writes headings and lines below each other; a line that begins with `#` is a heading.
  static func write(_ lines: [String], in workbook: borrowing WorkbookFile, _ looks: FormLooks) throws {
    let sheet = try FormSheet(FormLayout.guide, in: workbook, looks)
    try sheet.setWidth(118, of: 0)
    for (row, line) in lines.enumerated() {
      let isHeading = line.hasPrefix("#")
      try sheet.write(String(line.drop { $0 == "#" || $0 == " " }), row, 0, row == 0 ? looks.title : isHeading ? looks.strong : looks.guide)
    }
    sheet.protect()
  }

  /// How a reporting form is filled in. `due` is in words; nil where there is no day.
  static func report(due: String?, exempt: String?) -> [String] {
    [
      "# Cách ghi biểu này",
      "Chỉ ghi vào ô màu vàng. Ô khác đã khóa để không bị sửa nhầm; ô xám không phải ghi. Kéo rộng cột, cao dòng được.",
      "Không thêm, xóa, đổi tên trang hoặc dòng. Lưu đúng dạng .xlsx rồi gửi lại tệp này kèm các tệp minh chứng"
        + (due.map { ", chậm nhất ngày \($0)." } ?? "."),
      "",
      "# Trang “Báo cáo”",
      "Ghi chức vụ người xác nhận ở đầu trang một lần cho cả biểu. Không ghi họ tên, số điện thoại, số căn cước ở bất cứ ô nào.",
      "Tỷ lệ: ghi tử số và mẫu số, để trống kết quả, tỷ lệ tự tính. Chỉ có sẵn tỷ lệ thì ghi vào ô kết quả, không ghi dấu %.",
      "Kết quả là mức đạt được hoặc số lũy kế đến hết kỳ, không phải phần tăng trong kỳ. Không có số thì để trống, đừng ghi 0: “chưa có số” không phải là số 0.",
      "Tình trạng: chọn trong danh sách. Kết quả, khó khăn, kiến nghị: viết ngắn, một vài câu.",
      "Dòng có chữ ĐỎ ở cột “Phải giải trình”: ghi nguyên nhân và cách khắc phục vào cột “Giải trình”.",
      "Dòng không có gì mới vẫn ghi một câu vào cột “Kết quả bằng lời”; dòng để trống hết là chưa báo cáo.",
    ] + (exempt.map { [$0] } ?? []) + [
      "",
      "# Trang “Minh chứng”",
      "Mỗi dòng một tài liệu chứng minh cho một mục. Một tài liệu chứng minh hai mục thì ghi hai dòng giống nhau, chỉ khác mã ở cột đầu.",
      "Ghi tên, loại, số, ngày như trên tài liệu. Tên tệp ghi cả đuôi, như bien-ban.pdf; tệp để cùng thư mục với biểu này khi gửi.",
      "Công khai: chọn “có” thì người dân xem được tệp trên trang; chọn “không” thì ghi lý do. Không gửi tài liệu mật.",
      "Tài liệu đã gửi kỳ trước: chỉ ghi mã mục ở cột đầu và mã minh chứng ở cột cuối.",
      "",
      "# Sửa số đã gửi",
      "Sửa ngay trong tệp đã gửi, ghi lý do vào ô “Lý do điều chỉnh” ở đầu trang “Báo cáo”, rồi gửi lại. Số cũ vẫn được lưu và hiện bên cạnh số mới.",
    ]
  }

  /// How an appraisal form is filled in.
  static let appraisal = [
    "# Cách ghi biểu này",
    "Mỗi dòng là một minh chứng đang chờ thẩm định. Chỉ ghi vào ô màu vàng; ô khác đã khóa. Không thêm, xóa, đổi tên trang hoặc dòng.",
    "Kết luận: chọn hợp lệ, không hợp lệ hoặc cần bổ sung. Đã chọn kết luận thì phải ghi ngày kết luận.",
    "Không hợp lệ, cần bổ sung: ghi lý do vào cột cuối để cơ quan gửi biết phải làm gì. Không ghi họ tên.",
    "Minh chứng chưa xem xong thì để trống cả dòng; biểu lần sau sẽ có lại.",
    "Lưu đúng dạng .xlsx rồi gửi lại tệp này.",
  ]
}

extension FormSheet {
  /// Sets the width of a column, in characters.
  func setWidth(_ width: Double, of column: Int) throws {
    try WorkbookFile.check(worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil))
  }
}
