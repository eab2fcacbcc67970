import Diagnostics
import PlanModel

extension Finding {
  static func takenAlready(_ day: Day?) -> Finding {
    .error(
      "form-taken-already", vi: "Biểu này đã nhận rồi" + (day.map { ", ngày \($0.iso)" } ?? "") + ", không có gì khác trước",
      en: "The form was taken already" + (day.map { ", on \($0.iso)" } ?? "") + ", and says nothing else",
      advice: LocalizedText(
        vi: "Sửa số đã gửi thì sửa trong biểu và ghi lý do điều chỉnh ở đầu trang Báo cáo",
        en: "To correct figures change the form and give the reason at the head of its sheet Báo cáo"))
  }

  static var blankForm: Finding {
    .error("blank-form", vi: "Biểu chưa ghi gì", en: "Nothing is written in the form")
  }

  static func tableLacksColumn(_ column: Column) -> Finding {
    .error(
      "table-lacks-column", vi: "Bảng không có cột “\(column.heading)” (\(column.key)) mà biểu có nội dung cho cột ấy",
      en: "The table has no column “\(column.key)”, for which the form has words",
      advice: LocalizedText(vi: "Thêm cột vào dòng tiêu đề và mọi dòng", en: "Add it to the headings and to every row"))
  }

  static func tableInWorkbook(_ schema: TableSchema) -> Finding {
    .error(
      "table-in-workbook", vi: "Bảng “\(schema.heading)” nằm trong bảng tính này; hiện chỉ ghi thêm được vào bảng CSV",
      en: "The table \(schema.key) is in this workbook; for now rows are put into CSV tables alone",
      advice: LocalizedText(
        vi: "Lưu trang ấy thành \(schema.key).csv và bỏ nó khỏi bảng tính", en: "Save the sheet as \(schema.key).csv and take it out of the workbook")
    )
  }

  static var tableNotAppendable: Finding {
    .error(
      "table-not-appendable", vi: "Không ghi thêm được vào bảng này: không phải UTF-8, hoặc dòng tiêu đề không đọc được",
      en: "Rows cannot be put into the table: it is no UTF-8, or its headings are not understood",
      advice: LocalizedText(vi: "Lưu bảng dạng CSV UTF-8; chạy tiendo check", en: "Save it as CSV in UTF-8; run tiendo check"))
  }
}
