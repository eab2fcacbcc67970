import ContentReader
import Diagnostics
import PlanModel
import Testing
import Workbooks

@testable import Forms

/// A small commune in memory: two offices, three targets, a task, a duty; reports of June and July.
enum Fixture {
  static let files: [String: String] = [
    "site.yml": "title: Thử\n",
    "communes/tan-an/commune.yml": """
    name: Tân An
    kind: xã
    code: "00001"
    province: Đồng Nai
    standing-office: vhxh
    calendar:
      - kind: month
        due: ngày 5 tháng sau
        cut-off: cuối kỳ
        sentence: "Báo cáo hằng tháng."
    alerts:
      sentence: "Cảnh báo đỏ."
    appraisal:
      sentence: "Phòng Văn hóa thẩm định."
    """,
    "communes/tan-an/offices.csv": "id,name\nkt,Phòng Kinh tế\nvhxh,Phòng Văn hóa\ncax,Công an xã\n",
    "communes/tan-an/plans/kh/plan.md": """
    ---
    kind: Kế hoạch
    issuer: UBND xã
    title: "Kế hoạch"
    short-title: "Kế hoạch"
    first-year: 2026
    horizons:
      - title: Năm 2026
        due: 2026-12-31
    ---
    Lời.
    """,
    "communes/tan-an/plans/kh/targets.csv": """
    id,section,number,statement,unit,target,lead
    kh-ct-i-1,I,1,Tỷ lệ hộ dùng dịch vụ.,%,≥ 80%,Phòng Kinh tế
    kh-ct-i-2,I,2,Số mô hình.,mô hình,≥ 4,Phòng Kinh tế
    kh-ct-i-3,I,3,Tỷ lệ tăng doanh thu.,%,≥ 10%,Phòng Văn hóa
    """,
    "communes/tan-an/plans/kh/tasks.csv": "id,section,number,statement,lead,due\nkh-nv-i-1,I,1,Ban hành quy chế.,Phòng Kinh tế,Tháng 3/2026\n",
    "communes/tan-an/plans/kh/duties.csv": "id,section,number,office,statement\nkh-tn-i-1,I,1,Công an xã,Bảo đảm an ninh mạng.\n",
    "communes/tan-an/reports.csv": """
    item,period,reported,value,numerator,denominator,state,evidence,confirmed,note
    kh-ct-i-1,2026-06,2026-07-03,,41,50,,mc-007,Trưởng phòng,
    kh-ct-i-2,2026-06,2026-07-03,1,,,,,Trưởng phòng,
    kh-nv-i-1,2026-06,2026-07-03,,,,đang thực hiện,,Trưởng phòng,
    kh-ct-i-3,2026-06,2026-07-03,"2,5",,,,mc-008,Trưởng phòng,

    """,
    "communes/tan-an/evidence.csv": """
    id,title,kind,number,date,file,url,public,reason,sha256,size
    mc-007,Bảng kê,Bảng số liệu,,2026-06-30,,,,,,
    mc-008,Báo cáo,Báo cáo,,2026-06-30,,,,,,

    """,
    "communes/tan-an/appraisals.csv": "evidence,date,verdict,office,note\n",
  ]

  static func content(_ changed: [String: String] = [:]) -> SourceFolder {
    SourceFolder.inMemory(files.merging(changed) { $1 }.mapValues { Array($0.utf8) })
  }

  static func source(_ changed: [String: String] = [:]) throws -> FormSource {
    try FormSource("tan-an", in: content(changed), prefix: "Content/")
  }

  static func day(_ text: String) throws -> Day { try #require(Day.read(text)) }

  /// A returned form of July of the office of economy: cells of its first sheet by address, then those of the documents.
  static func form(_ cells: [String: SheetCell], evidence: [String: SheetCell] = [:]) throws -> ReturnedForm {
    let record = FormRecord(
      kind: .report, commune: "tan-an", period: Period.read("2026-07"), office: "kt", issued: try day("2026-07-31"),
      rows: [
        .init(row: 6, code: "kh-ct-i-1", marks: "ps"), .init(row: 7, code: "kh-ct-i-2", marks: ""), .init(row: 9, code: "kh-nv-i-1", marks: "r"),
      ])
    let hidden = record.cells.enumerated().flatMap { row, cells in
      cells.enumerated().filter { !$1.isEmpty }.map { SheetCell(row: row + 1, column: $0 + 1, text: $1) }
    }
    let workbook = Workbook(sheets: [
      Sheet(name: "Báo cáo", cells: Array(cells.values)), Sheet(name: "Minh chứng", cells: Array(evidence.values)),
      Sheet(name: "tiendo", isHidden: true, cells: hidden),
    ])
    return try ReturnedForm(workbook, file: "kt.xlsx")
  }

  /// A cell of a sheet by its column's key and its row, from 1.
  static func cell(_ layout: SheetLayout, _ key: String, _ row: Int, _ text: String, _ kind: SheetCell.Kind = .text) throws -> (String, SheetCell) {
    let column = try #require(layout.index(key)) + 1
    return (SheetCell.address(row: row, column: column), SheetCell(row: row, column: column, kind: kind, text: text))
  }
}
