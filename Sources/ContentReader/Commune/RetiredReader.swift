import Diagnostics
import PlanModel

/// Reads `retired.csv`.
struct RetiredReader {
  /// The retired ids, in file order.
  private(set) var retired: [RetiredID] = []
  /// What took the place of each retired id; a nil value where nothing did.
  private(set) var successors: [ItemID: ItemID?] = [:]

  /// What took the place of each retired id, as written: for rows that are read before the ids in use are all known.
  static func successors(in table: Table) -> [ItemID: ItemID?] {
    let (oldField, newField) = (table.field("old"), table.field("new"))
    return table.rows.reduce(into: [:]) { successors, row in
      guard let old = row.text(oldField).value, successors[old] == nil else { return }
      successors[old] = .some(row.text(newField).value)
    }
  }

  /// The id that holds today for a retired one, however often it was replaced; nil where nothing took its place, or where the rows go in a circle.
  static func last(after id: ItemID, in successors: [ItemID: ItemID?]) -> ItemID? {
    var last = id
    for _ in 0...successors.count {
      guard let next = successors[last] else { return last }
      guard let next else { return nil }
      last = next
    }
    return nil
  }

  /// Reads the rows. `items` are the ids in use; `registry` knows where each was given.
  init(_ table: Table, items: KnownIDs, registry: IDRegistry, _ diagnostics: inout DiagnosticCollector) {
    let (oldField, newField) = (table.field("old"), table.field("new"))
    var places: [ItemID: SourcePlace] = [:]
    var rows: [(old: ItemID, new: Reading<String>, row: Row)] = []
    for row in table.rows {
      let new = row.id(newField, &diagnostics)
      guard let old = row.id(oldField, &diagnostics).value else { continue }
      if let first = places[old] {
        diagnostics.report(.retiredTwice(old), at: row.place(oldField), related: [Diagnostic.Related(.firstHere, at: first)])
        continue
      }
      places[old] = row.place(oldField)
      if let reused = registry.place(of: old) {
        diagnostics.report(.retiredIDReused(old), at: reused, related: [Diagnostic.Related(.retiredHere, at: row.place(oldField))])
      }
      rows.append((old, new, row))
      successors[old] = .some(new.value)
    }
    let chains = RetiredIDs(next: successors)
    var told: Set<ItemID> = []
    for (old, new, row) in rows {
      let circle = chains.circle(from: old)
      if circle.count > 1 {
        // One circle is one mistake, told at the first of its rows.
        if circle.contains(old), !told.contains(old) {
          told.formUnion(circle)
          diagnostics.report(.retiredInCircle(circle), at: row.place(newField))
        }
      } else if let id = new.value, !items.mayContain(id), successors[id] == nil {
        diagnostics.report(.unknownItem(id, nearest: items.nearest(to: id)), at: row.place(newField))
      } else if new.value == old {
        diagnostics.report(.retiredIntoItself(old), at: row.place(newField))
      } else if registry.place(of: old) == nil {
        // An id in use has a page already.
        retired.append(RetiredID(old: old, new: new.value, place: row.place))
      }
    }
  }
}

extension Finding {
  static func retiredTwice(_ id: String) -> Finding {
    .error("retired-twice", vi: "Mã “\(id)” được ghi thôi dùng hai lần", en: "The id “\(id)” is retired twice")
  }

  static func retiredIDReused(_ id: String) -> Finding {
    .error(
      "retired-id-reused", vi: "Mã “\(id)” đã thôi dùng, không được dùng lại", en: "The id “\(id)” is retired and may not be used again",
      advice: LocalizedText(
        vi: "Đặt mã khác cho dòng này, hoặc bỏ dòng trong retired.csv nếu mã chưa từng thôi dùng",
        en: "Choose another id for this row, or drop the row of retired.csv if the id never ceased"))
  }

  static func retiredIntoItself(_ id: String) -> Finding {
    .error(
      "retired-into-itself", vi: "Mã “\(id)” không thể thay cho chính nó", en: "The id “\(id)” cannot take its own place",
      advice: LocalizedText(vi: "Để trống cột mã mới nếu không có mã thay", en: "Leave the new id blank if none takes its place"))
  }
}

extension Finding {
  static func retiredInCircle(_ ids: [String]) -> Finding {
    let circle = (ids + ids.prefix(1)).joined(separator: " → ")
    return .error(
      "retired-in-circle", vi: "Các mã thôi dùng thay nhau thành vòng: \(circle)",
      en: "The retired ids take each other’s place in a circle: \(circle)",
      advice: LocalizedText(
        vi: "Mã cuối cùng phải là một mã đang dùng, hoặc để trống cột mã mới",
        en: "The last one must be an id in use, or have a blank new id"))
  }
}

extension LocalizedText {
  /// "Retired here."
  static var retiredHere: LocalizedText { LocalizedText(vi: "ghi thôi dùng ở đây", en: "retired here") }
}
