import PlanModel
import Testing

@testable import Importing

@Suite struct ItemTablesTests {
  private let heading = "STT | Chỉ tiêu | Đơn vị tính | Mục tiêu | Cơ quan chủ trì"

  /// The items of tables that stand right behind each other.
  private func read(_ tables: WordTable..., position: ItemTables.Position = ItemTables.Position(label: "Phụ lục I", section: "PL.I")) -> ItemTables {
    var reader = ItemTables(plan: "nq57")
    for (index, table) in tables.enumerated() { _ = reader.read(Grid(table), number: index + 1, at: position, follows: index > 0) }
    return reader
  }

  private func ids(_ tables: ItemTables) -> [String] { tables.items.map(\.id) }

  @Test func aSectionRowOpensASectionMergedOrNot() {
    let tables = read(
      Drawing.table(
        heading, "I | Hạ tầng | < | < | <", "1 | A | % | 80 | B", "II. Nhân lực | < | < | < | <", "1 | C | % | 90 | D", "IV | Khác | | |",
        "1 | E | % | 5 | F"))
    #expect(ids(tables) == ["nq57-ct-i-1", "nq57-ct-ii-1", "nq57-ct-iv-1"])
    #expect(tables.headings.map(\.section) == ["I", "II", "IV"])
    #expect(tables.headings.map(\.title) == ["Hạ tầng", "Nhân lực", "Khác"])
    #expect(tables.items.map(\.source) == ["Phụ lục I, mục I, số 1", "Phụ lục I, mục II, số 1", "Phụ lục I, mục IV, số 1"])
    #expect(tables.items.flatMap(\.doubts).isEmpty)
  }

  @Test func aRowMayOnlyGroupThoseBelow() {
    let tables = read(
      Drawing.table(heading, "I | Hạ tầng | < | < | <", "2 | Thủ tục | | |", "2.1 | A | % | 80 | B", "2.10 | C | % | 80 | B", "3 | D | % | 1 | B"))
    #expect(ids(tables) == ["nq57-ct-i-2-1", "nq57-ct-i-2-10", "nq57-ct-i-3"])
    #expect(tables.headings.last == DraftHeading(kind: .target, section: "I", number: "2", title: "Thủ tục"))
  }

  @Test func aMergedRowWithAFigureOpensAPartOfASection() {
    let tables = read(
      Drawing.table(heading, "I | Chung | < | < | <", "1 | Hạ tầng | < | < | <", "1 | A | % | 80 | B", "2 | Số | < | < | <", "1 | C | % | 80 | B"))
    #expect(ids(tables) == ["nq57-ct-i-1-1", "nq57-ct-i-2-1"])
    #expect(tables.headings.map(\.section) == ["I", "I.1", "I.2"])
  }

  @Test func lettersAreSectionsToo() {
    let tables = read(
      Drawing.table(heading, "d | Hệ sinh thái | < | < | <", "1 | A | % | 80 | B", "đ | Chuyển đổi số | < | < | <", "1 | C | % | 80 | B"))
    #expect(ids(tables) == ["nq57-ct-d-1", "nq57-ct-dd-1"])
  }

  @Test func aRepeatedSectionTakesALetter() {
    let tables = read(
      Drawing.table(heading, "IV.3 | A | | |", "III | A | < | < | <", "1 | x | % | 1 | B", "III | C | < | < | <", "1 | y | % | 1 | B"))
    #expect(ids(tables).suffix(2) == ["nq57-ct-iii-1", "nq57-ct-iiib-1"])
    #expect(tables.doubts.map(\.words.en) == ["section “III” is there twice; this one is called “IIIb”"])
  }

  @Test func rowsWithoutNumbersAndRepeatedNumbersAreTold() {
    let tables = read(
      Drawing.table(
        heading, "I | H | < | < | <", " | Z | % | 1 | B", "10 | A | % | 1 | B", "- | C | % | 1 | B", " | D | % | 1 | B", "10 | E | % | 1 | B",
        "10 | F | % | 1 | B"))
    #expect(ids(tables) == ["nq57-ct-i-x", "nq57-ct-i-10", "nq57-ct-i-10x", "nq57-ct-i-10x2", "nq57-ct-i-10b", "nq57-ct-i-10c"])
    #expect(tables.items.map { $0.doubts.count } == [1, 0, 1, 1, 1, 1])
    #expect(tables.items[2].source == "Phụ lục I, mục I, dòng không đánh số sau số 10")
  }

  @Test func anOfficeMergedDownwardsIsThatOfEachRow() {
    let tables = read(Drawing.table(heading, "I | H | < | < | <", "1 | A | % | 1 | Phòng Kinh tế", "2 | B | ^ | 2 | ^", "3 | C | % | 3 | Công an xã"))
    #expect(tables.items.map { $0.text(.lead) } == ["Phòng Kinh tế", "Phòng Kinh tế", "Công an xã"])
    #expect(tables.items.map { $0.text(.unit) } == ["%", "%", "%"])
    #expect(tables.items.flatMap(\.doubts).isEmpty)
  }

  @Test func aStatementMergedDownwardsMakesASecondRow() {
    let tables = read(Drawing.table(heading, "I | H | < | < | <", "1 | A | % | 1 | B", "^ | ^ | người | 2 | B"))
    #expect(ids(tables) == ["nq57-ct-i-1", "nq57-ct-i-1x"])
    #expect(tables.items.map { $0.text(.statement) } == ["A", "A"])
    #expect(tables.items[1].doubts.count == 2)
  }

  @Test func repeatedHeadingsAreNoRowsAndJoinWhatTheyCut() {
    let tables = read(
      Drawing.table(
        heading, "I | H | < | < | <", "1 | Tỷ lệ | % | 1 | Các phòng, ban", heading, " | hộ dân | | | trên địa bàn xã", "2 | B | % | 2 | C", heading,
        "3 | D | % | 3 | E"))
    #expect(ids(tables) == ["nq57-ct-i-1", "nq57-ct-i-2", "nq57-ct-i-3"])
    #expect(tables.items[0].text(.statement) == "Tỷ lệ hộ dân")
    #expect(tables.items[0].text(.lead) == "Các phòng, ban trên địa bàn xã")
    #expect(tables.items.map { $0.doubts.count } == [1, 0, 0])
    #expect(tables.items[0].doubts[0].words.en.contains("row 5"))
  }

  @Test func aSentenceBehindARepeatedHeadingIsARowOfItsOwn() {
    let tables = read(Drawing.table(heading, "I | H | < | < | <", "1 | A | % | 1 | B", heading, " | Xây dựng C | % | 2 | D"))
    #expect(ids(tables) == ["nq57-ct-i-1", "nq57-ct-i-1x"])
  }

  @Test func aTableGoesOnInTheNextWithAndWithoutHeadings() {
    let first = Drawing.table(heading, "I | H | < | < | <", "1 | A | % | 1 | B")
    #expect(
      ids(read(first, Drawing.table("2 | C | % | 2 | D", "II | K | < | < | <", "1 | E | % | 3 | F"))) == [
        "nq57-ct-i-1", "nq57-ct-i-2", "nq57-ct-ii-1",
      ])
    #expect(ids(read(first, Drawing.table(heading, "2 | C | % | 2 | D"))) == ["nq57-ct-i-1", "nq57-ct-i-2"])
    let bare = read(first, Drawing.table("2 | C | % | 2 | D"))
    #expect(bare.items[1].text(.target) == "2")
    #expect(bare.doubts.count == 1)
  }

  @Test func anotherTableIsNotGoneOnWith() {
    let first = Drawing.table(heading, "I | H | < | < | <", "1 | A | % | 1 | B")
    var reader = read(first)
    let another = reader.read(Grid(Drawing.table("Màu | Hình", "đỏ | tròn")), number: 2, at: ItemTables.Position(), follows: true)
    let apart = reader.read(Grid(Drawing.table("2 | C | % | 2 | D")), number: 3, at: ItemTables.Position(), follows: false)
    #expect(!another && !apart)
    #expect(reader.items.count == 1)
  }

  @Test func rowsUnderNoSectionTakeThatOfTheText() {
    let tables = read(Drawing.table(heading, "1 | A | % | 1 | B"), position: ItemTables.Position(label: "Mục II", section: "II"))
    #expect(ids(tables) == ["nq57-ct-ii-1"])
    #expect(tables.items[0].source == "Mục II, số 1")
  }

  @Test func deadlinesStandInHeadingsToo() {
    let tables = read(Drawing.table(heading, "I | Đến năm 2030 | < | < | <", "1 | A | % | 1 | B", "II | Khác | < | < | <", "1 | C | % | 1 | B"))
    #expect(tables.items.map { $0.horizon?.title } == ["Đến năm 2030", nil])
    let own = read(Drawing.table("STT | Nội dung chỉ tiêu đạt được đến cuối năm 2026 (2 chỉ tiêu) | Đơn vị tính | Kết quả", "1 | A | % | 1"))
    #expect(own.items[0].horizon?.title == "đến cuối năm 2026")
    #expect(own.items[0].horizon?.due.iso == "2026-12-31")
    #expect(own.horizons.all.map(\.sections) == [["PL.I"]])
  }

  @Test func nothingIsLostOfColumnsThatAreNotKnown() {
    let tables = read(Drawing.table("STT | Chỉ tiêu | Mục tiêu 2026 | Mục tiêu 2030 | Hệ số", "A1* | A | 80 | 90 | 3"))
    #expect(tables.items[0].text(.target) == "80")
    #expect(tables.items[0].doubts.map(\.words.en) == ["the column “Mục tiêu 2030” says “90”", "the column “Hệ số” says “3”"])
    #expect(tables.doubts.map(\.place.column) == ["Hệ số"])
  }

  @Test func aCellOverTwoColumnsIsTold() {
    let tables = read(Drawing.table(heading, "I | H | < | < | <", "1 | A | 80% | < | B"))
    #expect(tables.items[0].text(.unit) == "80%")
    #expect(tables.items[0].doubts[0].words.en.contains("“Đơn vị tính”, “Mục tiêu”"))
  }
}
