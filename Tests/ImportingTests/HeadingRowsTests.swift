import PlanModel
import Testing

@testable import Importing

@Suite struct HeadingRowsTests {
  @Test(arguments: [
    ("Stt", ColumnRole.number), ("Nội dung chỉ tiêu phấn đấu đạt được đến cuối năm 2026 (54 chỉ tiêu)", .statement), ("Đơn vị tính/đo lường", .unit),
    ("ĐVT", .unit), ("Kết quả", .target), ("Mục tiêu đến năm 2030", .target), ("Chỉ tiêu năm 2026", .target), ("Chỉ tiêu", .statement),
    ("Cơ quan chủ trì theo dõi, đánh giá", .lead), ("Đơn vị thực hiện", .lead), ("Cơ quan phối hợp", .cooperating), ("Thời gian hoàn thành", .due),
    ("Sản phẩm đầu ra", .product), ("Người phụ trách", .person), ("Ghi chú", .note), ("MỤC TIÊU, CHỈ TIÊU", .statement),
  ])
  func aHeadingNamesItsColumn(heading: String, role: ColumnRole) {
    #expect(ColumnRole.of(heading, targets: true) == role)
  }

  @Test func theResultOfATaskIsItsProduct() {
    #expect(ColumnRole.of("Kết quả", targets: false) == .product)
    #expect(ColumnRole.of("Căn cứ", targets: false) == nil)
  }

  @Test func tasksAreToldFromTargets() throws {
    let tasks = try #require(
      HeadingRows(Grid(Drawing.table("STT | Tên nhiệm vụ | Cơ quan chủ trì | Kết quả | Thời gian thực hiện", "1 | A | B | C | 2026"))))
    #expect(tasks.kind == .task)
    #expect(tasks.roles == [.number, .statement, .lead, .product, .due])
    let targets = try #require(HeadingRows(Grid(Drawing.table("STT | Nội dung | Đơn vị tính | Kết quả", "1 | A | % | 80"))))
    #expect(targets.kind == .target)
    #expect(targets.roles == [.number, .statement, .unit, .target])
  }

  @Test func aHeadingOfTwoRowsIsOne() throws {
    let grid = Grid(
      Drawing.table("PHỤ LỤC | < | < | <", "TT | Chỉ tiêu | Mục tiêu | <", "^ | ^ | Năm 2026 | Năm 2030", "(1) | (2) | (3) | (4)", "1 | A | 80 | 90"))
    let heading = try #require(HeadingRows(grid))
    #expect(heading.first == 1)
    #expect(heading.count == 2)
    #expect(heading.headings == ["TT", "Chỉ tiêu", "Mục tiêu Năm 2026", "Mục tiêu Năm 2030"])
    #expect(heading.end(in: grid) == 4)
    #expect(heading.repeats(grid.rows[2]))
    #expect(!heading.repeats(grid.rows[4]))
  }

  @Test func aTableOfSomethingElseHasNone() {
    #expect(HeadingRows(Grid(Drawing.table("Màu | Hình", "đỏ | tròn"))) == nil)
    #expect(HeadingRows(Grid(Drawing.table("STT | Nội dung", "1 | A"))) == nil)
    #expect(HeadingRows(Grid(Drawing.table("Nơi nhận: | CHỦ TỊCH"))) == nil)
    #expect(HeadingRows(Grid(WordTable(columns: 3, rows: []))) == nil)
  }
}
