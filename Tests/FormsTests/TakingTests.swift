import ContentReader
import Diagnostics
import Digests
import PlanModel
import Testing
import Workbooks

@testable import Forms

/// What returned forms add to tables.
struct TakingTests {
  private func take(
    _ cells: [(String, SheetCell)], evidence: [(String, SheetCell)] = [], _ changed: [String: String] = [:], received: String = "2026-08-03",
    beside: [String: String] = [:]
  ) throws -> FormTaking {
    let confirm = ("E3", SheetCell(row: 3, column: 5, text: "Trưởng phòng"))
    let form = try Fixture.form(
      Dictionary(uniqueKeysWithValues: cells + [confirm]), evidence: Dictionary(uniqueKeysWithValues: evidence))
    return try FormTaking(
      [form], at: Fixture.source(changed), in: Fixture.content(changed), prefix: "Content/", received: Fixture.day(received)
    ) { _, name in
      guard let text = beside[name] else { return .missing(nearest: nil) }
      return .found(
        GivenFile(location: "/in/" + name, digest: FileDigest(of: Array(text.utf8))) { _, take in try Array(text.utf8).withUnsafeBytes(take) })
    }
  }

  private func reports(_ key: String, _ row: Int, _ text: String, _ kind: SheetCell.Kind = .text) throws -> (String, SheetCell) {
    try Fixture.cell(FormLayout.reports, key, row, text, kind)
  }

  private func document(_ row: Int, _ values: [String: String]) throws -> [(String, SheetCell)] {
    try values.map { try Fixture.cell(FormLayout.evidence, $0.key, row, $0.value, $0.key == "date" ? .date : .text) }
  }

  private func added(_ taking: FormTaking, _ table: String) throws -> String {
    let change = try #require(taking.tables.first { $0.path == "communes/tan-an/\(table).csv" })
    #expect(change.after.starts(with: change.before ?? []))
    return String(decoding: change.after.dropFirst(change.before?.count ?? 0), as: UTF8.self)
  }

  /// What is found wrong, by cell.
  private func found(_ taking: FormTaking, _ changed: [String: String] = [:]) -> [String: String] {
    let overlay = taking.overlay(on: Fixture.content(changed)) { _ in .noProgram }
    let (shared, _) = ContentReader.readShared(from: overlay, prefix: "Content/", scans: true)
    let (_, diagnostics) = ContentReader.readCommune("tan-an", shared: shared, from: overlay, scans: true)
    return taking.placed(diagnostics.diagnostics).filter { $0.severity == .error }.reduce(into: [:]) { found, diagnostic in
      if case .cell(let sheet, let address) = diagnostic.place.position {
        found[sheet + " " + address] = diagnostic.id
      } else {
        found[diagnostic.place.file] = diagnostic.id
      }
    }
  }

  @Test func rowsAreDerivedNotTyped() throws {
    let taking = try take(
      [reports("numerator", 7, "42", .number), reports("denominator", 7, "50", .number), reports("result", 7, "Thêm 01 hộ;\nđã kiểm tra.")],
      evidence: document(
        4, ["item": "kh-ct-i-1", "title": "Bảng kê tháng 7", "kind": "Bảng số liệu", "date": "2026-07-30", "file": "Bang ke.XLSX", "public": "có"]),
      ["communes/tan-an/reports.csv": "item;period;reported;office;numerator;denominator;value;result;evidence;confirmed;note\r\n"],
      beside: ["Bang ke.XLSX": "bảng"])
    #expect(
      try added(taking, "reports") == "kh-ct-i-1;2026-07;2026-08-03;;42;50;;\"Thêm 01 hộ; đã kiểm tra.\";mc-009;Trưởng phòng;\r\n")
    let digest = FileDigest(of: Array("bảng".utf8))
    #expect(
      try added(taking, "evidence")
        == "mc-009,Bảng kê tháng 7,Bảng số liệu,,2026-07-30,evidence/mc-009.xlsx,,có,,\(digest.sha256),\(digest.size)\n")
    #expect(taking.copies.map(\.from) == ["/in/Bang ke.XLSX"] && taking.copies.map(\.path) == ["communes/tan-an/evidence/mc-009.xlsx"])
    #expect(taking.tables.map(\.path) == ["communes/tan-an/evidence.csv", "communes/tan-an/reports.csv"])
  }

  @Test func idsGoOnBehindTheHighest() throws {
    let commune = try Fixture.source(["communes/tan-an/retired.csv": "old,new\nmc-041,\n"]).commune
    var ids = FreeIDs(of: commune)
    #expect([ids.take(), ids.take()] == ["mc-042", "mc-043"])
    let many = try Fixture.source(["communes/tan-an/retired.csv": "old,new\nmc-999,\n"]).commune
    ids = FreeIDs(of: many)
    #expect(ids.take() == "mc-1000")
  }

  @Test func oneDocumentForTwoItemsIsOne() throws {
    let about = ["title": "Biên bản", "kind": "Biên bản", "date": "2026-07-30", "reason": "Có tên người"]
    let taking = try take(
      [reports("value", 7, "84", .number), reports("value", 8, "2", .number)],
      evidence: document(4, about.merging(["item": "kh-ct-i-1"]) { $1 }) + document(5, about.merging(["item": "kh-ct-i-2"]) { $1 }))
    #expect(try added(taking, "evidence").split(separator: "\n").count == 1)
    #expect(try added(taking, "reports").split(separator: "\n").allSatisfy { $0.contains(",mc-009,") })
  }

  @Test(arguments: [
    ("value", 7, "84,5", SheetCell.Kind.number, "84,5"), ("value", 7, "84,5%", .percent, "84,5"), ("value", 8, "1234", .number, "1234"),
    ("value", 7, " 84 ", .text, "84"),
  ])
  func figures(key: String, row: Int, text: String, kind: SheetCell.Kind, written: String) throws {
    let added = try added(take([reports(key, row, text, kind)]), "reports")
    #expect(added.contains(",2026-07,2026-08-03," + (written.contains(",") ? "\"\(written)\"" : written) + ","))
  }

  @Test(arguments: [
    ("value", 8, "84%", SheetCell.Kind.percent, "percentage-for-figure", "J8"), ("value", 7, "0,84", .fraction, "perhaps-percentage", "J7"),
    ("value", 7, "2026-07-01", .date, "day-for-figure", "J7"), ("value", 7, "#REF!", .error, "error-value", "J7"),
    ("value", 7, "=A1", .unsavedFormula, "formula-without-value", "J7"), ("value", 8, "-1", .number, "negative-figure", "J8"),
    ("value", 8, "vài", .text, "not-a-number", "J8"), ("state", 10, "xong", .text, "unknown-word", "K10"),
    ("value", 8, "=HYPERLINK(1)", .text, "formula", "J8"),
  ])
  func mistakesNameTheirCells(key: String, row: Int, text: String, kind: SheetCell.Kind, id: String, address: String) throws {
    #expect(found(try take([reports(key, row, text, kind)])) == ["Báo cáo " + address: id])
  }

  @Test func aPartIsNoMoreThanItsWhole() throws {
    let taking = try take([reports("numerator", 7, "60", .number), reports("denominator", 7, "50", .number)])
    #expect(found(taking) == ["Báo cáo H7": "part-above-whole"])
  }

  @Test func aRowThatWasMovedIsRefused() throws {
    #expect(found(try take([reports("item", 7, "kh-ct-i-2"), reports("value", 7, "2", .number)]))["Báo cáo A7"] == "form-row-changed")
  }

  @Test func takenTwiceAndCorrected() throws {
    let first = try take([reports("value", 8, "2", .number)])
    let after = ["communes/tan-an/reports.csv": String(decoding: try #require(first.tables.first).after, as: UTF8.self)]
    #expect(found(try take([reports("value", 8, "2,0", .number)], after, received: "2026-08-04"), after) == ["kt.xlsx": "form-taken-already"])
    #expect(found(try take([reports("value", 8, "3", .number)], after, received: "2026-08-04"), after) == ["Báo cáo E4": "correction-without-note"])
    let reason = ("E4", SheetCell(row: 4, column: 5, text: "Đếm sót."))
    let corrected = try take([reports("value", 8, "3", .number), reason], after, received: "2026-08-04")
    #expect(found(corrected, after).isEmpty)
    #expect(try added(corrected, "reports") == "kh-ct-i-2,2026-07,2026-08-04,3,,,,,Trưởng phòng,Đếm sót.\n")
    #expect(found(try take([reports("value", 8, "3", .number), reason], after), after) == ["Báo cáo A8": "duplicate-report"])
  }

  @Test func blankFormsAndMissingColumns() throws {
    #expect(found(try take([])) == ["kt.xlsx": "blank-form"])
    let narrow = ["communes/tan-an/reports.csv": "item,period,reported,value,confirmed\n"]
    let taking = try take([reports("value", 8, "2", .number), reports("obstacle", 8, "Thiếu vốn.")], narrow)
    #expect(found(taking, narrow) == ["Content/communes/tan-an/reports.csv": "table-lacks-column"])
  }

  @Test func tablesInWorkbooksAreNotTouched() throws {
    var files = Fixture.files.mapValues { Array($0.utf8) }
    files["communes/tan-an/reports.csv"] = nil
    files["communes/tan-an/reports.xlsx"] = []
    let form = try Fixture.form(
      Dictionary(uniqueKeysWithValues: [reports("value", 8, "2", .number), ("E3", SheetCell(row: 3, column: 5, text: "X"))]))
    let taking = try FormTaking(
      [form], at: Fixture.source(), in: .inMemory(files), prefix: "Content/", received: Fixture.day("2026-08-03")
    ) { _, _ in .missing(nearest: nil) }
    #expect(taking.findings.map(\.id) == ["table-in-workbook"] && taking.tables.isEmpty)
  }

  @Test func aTableThatIsNotThereIsMade() throws {
    let row = { () -> DraftRow in
      var row = DraftRow(at: SourcePlace(file: "x"))
      row.set("evidence", "mc-007")
      row.set("note", "Nói “đủ”, \"rõ\"")
      return row
    }()
    let table = try AppendedTable([row], to: nil, schema: AuthorTable.appraisals)
    #expect(String(decoding: table.bytes, as: UTF8.self) == "evidence,date,verdict,office,note\nmc-007,,,,\"Nói “đủ”, \"\"rõ\"\"\"\n")
    #expect(table.row(onLine: 1) == nil && table.row(onLine: 2)?.cells == row.cells && table.row(onLine: 3) == nil)
  }

  @Test func linesWithinCellsAreCounted() throws {
    let old = Array("\u{FEFF}evidence\tdate\tverdict\toffice\tnote\nmc-007\t2026-07-01\thợp lệ\tvhxh\t\"Hai\ndòng\"".utf8)
    var row = DraftRow(at: SourcePlace(file: "x"))
    row.set("evidence", "mc-008")
    let table = try AppendedTable([row], to: old, schema: AuthorTable.appraisals)
    #expect(table.bytes == old + Array("\nmc-008\t\t\t\t\n".utf8))
    #expect(table.row(onLine: 4)?.cells == ["evidence": "mc-008"] && table.row(onLine: 3) == nil)
  }
}
