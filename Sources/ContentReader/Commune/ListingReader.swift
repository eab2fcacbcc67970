import Diagnostics
import PlanModel

/// Reads `listings.csv`.
struct ListingReader {
  /// The entries, in file order.
  private(set) var listings: [Listing] = []

  /// Reads the rows; each id is claimed in the commune's namespace.
  /// - Parameter promised: The lists that the plan promises; nil when the settings were not understood, so that a list may be one of the lost.
  init(
    _ table: Table, offices: OfficeDirectory, promised: [Provision.PromisedList]?, _ registry: inout IDRegistry,
    _ diagnostics: inout DiagnosticCollector
  ) {
    let (listField, idField, titleField) = (table.field("list"), table.field("id"), table.field("title"))
    let (officeField, descriptionField, audienceField) = (table.field("office"), table.field("description"), table.field("for_whom"))
    let (accessField, urlField, documentField) = (table.field("how"), table.field("url"), table.field("document"))
    let (fromField, untilField) = (table.field("from"), table.field("until"))
    var lists = KnownIDs()
    for list in (promised ?? []) + Provision.PromisedList.usual { lists.insert(list.id) }
    lists.isWhole = promised != nil
    for row in table.rows {
      let list = row.id(listField, &diagnostics)
      if let list = list.value, !lists.mayContain(list) {
        diagnostics.report(.unknownList(list, nearest: lists.nearest(to: list)), at: row.place(listField))
      }
      let id = row.id(idField, &diagnostics)
      let office = offices.office(row, officeField, &diagnostics)
      let url = row.webAddress(urlField, &diagnostics)
      let from = row.day(fromField, &diagnostics)
      let until = row.day(untilField, &diagnostics)
      if let from = from.value, let until = until.value, until < from {
        diagnostics.report(.untilBeforeFrom(until, from), at: row.place(untilField))
      }
      guard let id = id.value, registry.claim(id, at: row.place(idField), &diagnostics), let list = list.value, lists.contains(list),
        let title = row.text(titleField).value, let office = office.value
      else { continue }
      listings.append(
        Listing(
          list: list, id: id, title: title, office: office, description: row.text(descriptionField).value,
          audience: row.text(audienceField).value, access: row.text(accessField).value, url: url.value, from: from.value,
          until: until.value, document: row.text(documentField).value, place: row.place))
    }
  }
}

extension Finding {
  static func unknownList(_ written: String, nearest: String?) -> Finding {
    .error(
      "unknown-list", vi: "Kế hoạch không hứa danh mục \(Shown.words(written))", en: "The plan promises no list \(Shown.words(written))",
      advice: didYouMean(nearest)
        ?? LocalizedText(
          vi: "Thêm câu hứa danh mục này vào provisions của commune.yml, với about: danh mục, list và title",
          en: "Add the sentence that promises it to the provisions of commune.yml, with about: danh mục, list and title"))
  }

  static func untilBeforeFrom(_ until: Day, _ from: Day) -> Finding {
    .error(
      "until-before-from", vi: "Hết hiệu lực ngày \(until.iso), trước khi có hiệu lực, ngày \(from.iso)",
      en: "It ends on \(until.iso), before it begins on \(from.iso)",
      advice: LocalizedText(vi: "Kiểm tra hai ngày", en: "Check both days"))
  }
}
