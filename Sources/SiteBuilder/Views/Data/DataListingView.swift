import OpenData
import PlanModel
import Templating

/// What a folder of open data holds, for people.
final class DataListingView: TemplateView {
  let folder: DataFolder
  let groups: [DataGroupView]
  let whole: [DataFileView]
  let descriptions: [LinkView]
  let terms: LinkView?
  let dictionary: String
  let markup: String?

  init(_ folder: DataFolder, _ made: DataFolder.Made, on path: String) {
    self.folder = folder
    let rows = zip(folder.tables, made.tables).map { (TableSubject(of: $0.0.schema), DataTableView($0.0.schema, $0.1, on: path)) }
    groups = TableSubject.allCases.compactMap { group in
      let own = rows.filter { $0.0 == group }.map(\.1)
      return own.isEmpty ? nil : DataGroupView(group, own)
    }
    whole = made.whole.files.filter { $0.kind != .dataPackage }.map { DataFileView($0, on: path) }
    descriptions = DataListingView.descriptions(of: folder, on: path)
    terms = folder.publishing.termsLink(on: path)
    dictionary = RelativeLink.from(path, to: SiteAddress.dictionary)
    markup = made.catalog.map { DatasetMarkup.script(of: made.whole, in: $0) }
  }

  private static func descriptions(of folder: DataFolder, on path: String) -> [LinkView] {
    let schemas = folder.tables.map(\.schema)
    let files = DataFileContent.all(at: folder.address, tables: schemas, publishing: folder.publishing, isCatalogued: folder.isCatalogued)
    return files.compactMap { file in file.content.name.map { LinkView(href: RelativeLink.from(path, to: file.path), text: $0) } }
  }

  static let schema = ViewSchema<DataListingView>(
    "data_listing",
    [
      .text("owner", "dữ liệu của ai") { $0.folder.facts.owner },
      .text("count", "số bảng") { String($0.folder.tables.count) },
      .optionalText("office", "cơ quan trả lời") { $0.folder.facts.office },
      .optionalText("frequency", "kỳ cập nhật") { $0.folder.facts.frequency.map(OpenDataWords.frequency) },
      .optionalText("next_update", "ngày cập nhật kế tiếp") { $0.folder.facts.nextUpdate.map(Format.day) },
      .optionalView("terms", "điều kiện sử dụng", LinkView.schema) { $0.terms },
      .text("dictionary", "từ điển dữ liệu") { $0.dictionary },
      .list("groups", "các bảng theo nhóm", DataGroupView.schema) { $0.groups },
      .list("whole", "mọi bảng trong một tệp", DataFileView.schema) { $0.whole },
      .condition("has_whole", "có tệp gồm mọi bảng") { !$0.whole.isEmpty },
      .condition("has_markup", "có mô tả theo schema.org") { $0.markup != nil },
      .markup("markup", "mô tả theo schema.org") { view, out in out.write(view.markup ?? "") },
      .list("descriptions", "các bản mô tả cho máy", LinkView.schema) { $0.descriptions },
      .condition("has_descriptions", "có bản mô tả cho máy") { !$0.descriptions.isEmpty },
    ])
}

extension DataFileContent {
  /// What people call a description; nil for a file of data, and for those that stand beside each table.
  fileprivate var name: String? {
    switch self {
    case .package: return "Data Package"
    case .linkedData: return "DCAT-AP (JSON-LD)"
    case .turtle: return "DCAT-AP (Turtle)"
    case .listOfUS: return "data.json"
    case .csv, .json, .columns, .workbook, .database: return nil
    }
  }
}
