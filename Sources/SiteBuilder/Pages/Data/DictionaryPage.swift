import OpenData
import PlanModel
import Templating

/// What every column of every published table means.
final class DictionaryPage: TemplateView {
  let frame: FrameView
  let tables: [DictionaryTableView]

  init(settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    tables = (PublishedSchema.shared + PublishedSchema.ofCommune).reduce(into: []) { tables, table in
      // A catalogue that all share is also copied beside a commune's tables.
      if !tables.contains(where: { $0.table.key == table.key }) { tables.append(DictionaryTableView(table)) }
    }
    frame = FrameView(
      title: "Từ điển dữ liệu – \(settings.title)", name: "Từ điển dữ liệu", description: "Mỗi cột của mỗi bảng dữ liệu trên trang này có nghĩa gì.",
      path: SiteAddress.dictionary, isOnce: true, site: siteFrame, asOf: asOf,
      crumbs: [LinkView(href: RelativeLink.from(SiteAddress.dictionary, to: SiteAddress.home), text: "Trang đầu")])
  }

  static let schema = ViewSchema<DictionaryPage>(
    "dictionary",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("count", "số bảng") { String($0.tables.count) },
      .list("tables", "các bảng", DictionaryTableView.schema) { $0.tables },
    ])
}

/// A table with its columns.
final class DictionaryTableView: TemplateView {
  let table: TableSchema
  let columns: [DictionaryColumnView]

  init(_ table: TableSchema) {
    self.table = table
    columns = table.columns.map { DictionaryColumnView($0, isKey: table.primaryKey.contains($0.key)) }
  }

  static let schema = ViewSchema<DictionaryTableView>(
    "dictionary_table",
    [
      .text("anchor", "tên để liên kết tới") { DataAddress.anchor(of: $0.table.key) },
      .text("key", "tên bảng cho máy") { $0.table.key },
      .text("heading", "tên bảng") { $0.table.heading },
      .text("description", "mỗi dòng là gì") { $0.table.description },
      .list("columns", "các cột", DictionaryColumnView.schema) { $0.columns },
    ])
}

/// A column with what it holds.
final class DictionaryColumnView: TemplateView {
  let column: Column
  let isKey: Bool

  init(_ column: Column, isKey: Bool) {
    self.column = column
    self.isKey = isKey
  }

  static let schema = ViewSchema<DictionaryColumnView>(
    "dictionary_column",
    [
      .text("key", "tên cột cho máy") { $0.column.key },
      .text("heading", "tên cột") { $0.column.heading },
      .text("content", "loại giá trị") { ColumnWords.content($0.column.content) },
      .optionalText("choices", "các giá trị có thể có") { ColumnWords.choices($0.column.content)?.joined(separator: " · ") },
      .text("description", "nghĩa") { $0.column.description },
      .condition("is_required", "dòng nào cũng có") { $0.column.isRequired },
      .condition("is_key", "thuộc khóa của bảng") { $0.isKey },
    ])
}
