import OpenData
import PlanModel
import Templating

/// A published table in the listing of open data.
final class DataTableView: TemplateView {
  let table: TableSchema
  let dataset: Dataset
  let files: [DataFileView]
  let dictionary: String

  init(_ table: TableSchema, _ dataset: Dataset, on path: String) {
    self.table = table
    self.dataset = dataset
    files = dataset.files.map { DataFileView($0, on: path) }
    dictionary = RelativeLink.from(path, to: SiteAddress.dictionary) + "#" + DataAddress.anchor(of: table.key)
  }

  static let schema = ViewSchema<DataTableView>(
    "data_table",
    [
      .text("anchor", "tên để liên kết tới") { DataAddress.anchor(of: $0.table.key) },
      .text("key", "tên bảng cho máy, như targets") { $0.table.key },
      .text("identifier", "mã bộ dữ liệu") { $0.dataset.identifier },
      .text("heading", "tên bảng") { $0.table.heading },
      .text("group", "tên nhóm") { TableSubject(of: $0.table).heading },
      .text("description", "mỗi dòng là gì") { $0.table.description },
      .text("columns", "số cột") { String($0.table.columns.count) },
      .text("dictionary", "chỗ giải thích các cột") { $0.dictionary },
      .text("rows", "số dòng") { Format.number($0.dataset.rows) },
      .condition("is_empty", "chưa có dòng nào") { $0.dataset.rows == 0 },
      .optionalText("modified", "ngày có thay đổi gần nhất") { $0.dataset.modified.map(Format.day) },
      .list("files", "các tệp", DataFileView.schema) { $0.files },
    ])
}

/// The tables of one group.
final class DataGroupView: TemplateView {
  let group: TableSubject
  let tables: [DataTableView]

  init(_ group: TableSubject, _ tables: [DataTableView]) {
    self.group = group
    self.tables = tables
  }

  static let schema = ViewSchema<DataGroupView>(
    "data_group",
    [
      .text("anchor", "tên để liên kết tới") { "nhom-" + $0.group.rawValue },
      .text("heading", "tên nhóm") { $0.group.heading },
      .list("tables", "các bảng", DataTableView.schema) { $0.tables },
    ])
}
