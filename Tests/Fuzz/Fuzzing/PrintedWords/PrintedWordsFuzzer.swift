import PlanModel

extension Fuzzer {
  /// Goals, deadlines, figures, days and periods as plans print them: a line of words, seldom a second one with the unit.
  public static func printedWords(_ corpus: Corpus) -> Fuzzer {
    let cells = (corpus.files("Content", ending: "targets.csv") + corpus.files("Content", ending: "tasks.csv"))
      .flatMap { $0.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A || $0 == 0x22 }).map(Array.init) }.filter { $0.count < 120 }
    return Fuzzer(
      name: "words", seeds: cells, words: PrintedWordsGrammar.words, longest: 8 << 10, invent: { random in PrintedWordsGrammar.line(&random) },
      broken: PrintedWordsCheck.broken)
  }
}

/// Makes goals and times by their grammar.
enum PrintedWordsGrammar {
  static let words =
    [
      "≥ ", "≤ ", "> ", "< ", ">=", "<=", "= ", "ít nhất ", "tối thiểu ", "không dưới ", "dưới ", "trên ", "không quá ", "tối đa ", "từ ", " đến ",
      " - ", "–", "trở lên",
      "trở xuống", "đạt ", "phấn đấu ", "%", " phần trăm", "4G", "5g", "GRDP", "người", "hộ", "hạng", "thứ", "trước ", "ngày ", "tháng ", "năm ",
      "quý ", "Quý ", "III", "iv",
      "6 tháng đầu ", "cuối kỳ", "giai đoạn ", "và các năm tiếp theo", "hằng năm", "Thường xuyên", "hoàn thành trong ", "chậm nhất ", "/", "-",
      "2026", "2025", "30", "31",
      "0", "1", "12", "13", "9999", "0001", "1.500", "0,5", ",", ".", "\n", "\u{A0}", "1.234.567", "1000000000000", "000",
    ] + HostileWords.all

  static func line(_ random: inout Seeded) -> [UInt8] {
    let text: String
    switch random.below(6) {
    case 0: text = (0..<1 + random.below(6)).map { _ in random.text(of: words) }.joined()
    case 1:
      text = random.text(of: ["ít nhất ", "≥", "không quá ", "", "từ ", "trên "]) + figure(&random) + random.text(of: ["", "%", " hộ", " trở lên"])
    case 2: text = random.text(of: ["từ ", "", "đạt "]) + figure(&random) + random.text(of: [" đến ", "-", " – "]) + figure(&random) + "%"
    case 3:
      text =
        random.text(of: ["trước ", "trước ngày ", "ngày ", "chậm nhất ", ""]) + "\(random.below(33))/\(random.below(14))/\(random.below(10_001))"
        + tail(&random)
    case 4:
      text =
        random.text(of: ["quý ", "tháng ", "trước quý "]) + random.text(of: ["I", "II", "iv", "6", "12", "V"]) + random.text(of: ["/", " năm "])
        + "\(random.below(10_001))" + tail(&random)
    default: text = "\(random.below(10_001))" + random.text(of: ["", "-06", "-Q2", "-H1", "-2030", "-06-30"]) + tail(&random)
    }
    let unit = random.chance(1, in: 4) ? "\n" + random.text(of: ["%", "hộ", "thứ hạng", "triệu đồng/người/năm"]) : ""
    return Array((text + unit).utf8)
  }

  private static func tail(_ random: inout Seeded) -> String {
    random.chance(1, in: 5) ? random.text(of: [" và các năm tiếp theo", ", những năm sau", "."]) : ""
  }

  private static func figure(_ random: inout Seeded) -> String {
    let whole = random.below(random.chance(1, in: 4) ? 10_000_000 : 200)
    return "\(whole)" + (random.chance(1, in: 3) ? random.text(of: [",", "."]) + "\(random.below(10_000))" : "")
  }
}
