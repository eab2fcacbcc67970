import Testing

@testable import Importing

/// Tables by chance, whatever cells are merged and whatever they say.
@Suite struct ChanceTests {
  /// Numbers that look like chance and are the same in every run (SplitMix64).
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let words = [
    "", "STT", "Chỉ tiêu", "Nhiệm vụ", "Đơn vị tính", "Mục tiêu", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Ghi chú", "I", "II.", "1",
    "1.1", "2", "-",
    "đ", "A", "100%", "≥ 2-", "Đến năm 2030", "Tháng", "Phòng Kinh tế; Công an xã,", ";,;", "xã", "KẾ HOẠCH", "Nơi nhận:", "PHỤ LỤC I", "=1", "|",
    "\u{301}",
  ]

  private func document(_ chance: inout Chance) -> DocumentParts {
    var document = DocumentParts([])
    for _ in 0..<Int.random(in: 0...6, using: &chance) {
      guard Bool.random(using: &chance) else {
        let word = ChanceTests.words.randomElement(using: &chance) ?? ""
        document.append(contentsOf: [.paragraph(Paragraph(lines: [word], isBold: .random(using: &chance)))])
        continue
      }
      let columns = Int.random(in: 0...6, using: &chance)
      let rows = (0..<Int.random(in: 0...8, using: &chance)).map { _ in
        (0..<Int.random(in: 0...7, using: &chance)).map { _ -> WordTable.Cell in
          let words = (0..<Int.random(in: 0...2, using: &chance)).map { _ in ChanceTests.words.randomElement(using: &chance) ?? "" }
          let paragraphs = words.isEmpty ? [] : [Paragraph(lines: words, marker: Int.random(in: 0...9, using: &chance) == 0 ? .number("3.") : nil)]
          return WordTable.Cell(
            rowSpan: Int.random(in: -1...4, using: &chance), columnSpan: Int.random(in: -1...4, using: &chance), paragraphs: paragraphs)
        }
      }
      document.append(contentsOf: [.table(WordTable(columns: columns, rows: rows))])
    }
    return document
  }

  @Test func anyTableIsReadWithoutACrash() {
    var chance = Chance(state: 57)
    var items = 0
    for _ in 0..<200 {
      let document = document(&chance)
      let plan = ImportedPlan(document, named: "a.docx", plan: "kh")
      #expect(plan.files.first?.name == "plan.md")
      #expect(plan.files == ImportedPlan(document, named: "a.docx", plan: "kh").files)
      items += plan.counts.targets + plan.counts.tasks
    }
    // Chance makes tables that are read at all.
    #expect(items > 20)
  }

  @Test func noWordIsLostInSilence() {
    var chance = Chance(state: 4)
    let headings = [
      "STT | Chỉ tiêu | Đơn vị tính | Mục tiêu | Cơ quan chủ trì | Hệ số", "TT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm | Ghi chú",
      "Màu | Hình | Số | A | B | C",
    ]
    for round in 0..<400 {
      var names: [String] = []
      let rows = (0..<Int.random(in: 1...7, using: &chance)).map { row in
        (0..<6).map { column -> String in
          let number = ["I", "II", "1", "2", "1.1", "-", "", "a"].randomElement(using: &chance) ?? ""
          let name = "q\(names.count)z"
          switch Int.random(in: 0...9, using: &chance) {
          case 0, 1: return column == 0 ? number : ""
          case 2: return "<"
          // Merged with a heading it would be one.
          case 3: return row == 0 ? "" : "^"
          default:
            if column == 0, Bool.random(using: &chance) { return number }
            names.append(name)
            return name
          }
        }.joined(separator: " | ")
      }
      let heading = headings[round % headings.count]
      var document = DocumentParts([])
      document.append(contentsOf: [.paragraph(Paragraph(lines: ["II. CHỈ TIÊU"])), .table(Drawing.table(of: [heading] + rows))])
      let drawn = Set(document.words.split(separator: " ").map(String.init))
      let written = ImportedPlan(document, named: "a.docx", plan: "kh").files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      let lost = names.filter { drawn.contains($0) && !written.contains($0) }
      #expect(lost.isEmpty, "\(([heading] + rows).joined(separator: "\n"))")
    }
  }

  @Test func idsAreNeverGivenTwice() {
    var chance = Chance(state: 71)
    var ids = ItemIDs(plan: "kh")
    var given: Set<String> = []
    for _ in 0..<5000 {
      let number = ["1", "1x", "1b", "2", nil].randomElement(using: &chance) ?? nil
      let id = ids.id(
        .target, section: ["I", "I.1", "đ"].randomElement(using: &chance) ?? "I", number: number,
        after: ["1", nil].randomElement(using: &chance) ?? nil
      ).id
      #expect(given.insert(id).inserted)
    }
  }
}
