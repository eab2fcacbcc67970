import PlanModel

/// Makes workbooks of Excel: whole ones with hostile cells, torn ones, bombs, documents that name entities.
enum WorkbookGrammar {
  static let words =
    [
      "<c r=\"A1\"", " t=\"s\"", " t=\"inlineStr\"", " t=\"b\"", " t=\"e\"", " t=\"d\"", "<v>", "</v>", "<f>", "</f>", "<is><t>", "<row r=\"1\">",
      "r=\"XFD1048576\"", "r=\"A0\"",
      "r=\"ZZZZ1\"", "r=\"A99999999999\"", "<mergeCell ref=\"A1:XFD1048576\"/>", "ref=\"B2:A1\"", "state=\"hidden\"",
      "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#0;", "&#x1F;",
      "<v>1e308</v>", "<v>nan</v>", "<v>-1</v>", "<v>99999999999999999999</v>", "s=\"1\"", "s=\"99\"", "<![CDATA[", "]]>", "<?xml version=\"1.1\"?>",
      "\u{0}",
    ] + HostileWords.all

  /// The byte of the ending (0: xlsx, 1: xls, 2: ods), and a workbook of Excel.
  static func workbook(_ random: inout Seeded) -> [UInt8] {
    var zip = StoredZip()
    let count = 1 + random.below(2)
    var parts = [
      ("[Content_Types].xml", types(count)), ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", book(count, &random)),
      (
        "xl/_rels/workbook.xml.rels",
        relations(
          (1...count).map { ("worksheet", "worksheets/sheet\($0).xml") } + [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")])
      ),
      ("xl/styles.xml", styles(&random)), ("xl/sharedStrings.xml", strings(&random)),
    ]
    for number in 1...count { parts.append(("xl/worksheets/sheet\(number).xml", sheet(&random))) }
    if random.chance(1, in: 3) {
      // Torn before it is packed, so that the archive is whole.
      let torn = random.below(parts.count)
      var bytes = Array(parts[torn].1.utf8)
      for _ in 0..<1 + random.below(3) { Mutation.change(&bytes, words: words.map { Array($0.utf8) }, other: [bytes], &random) }
      parts[torn].1 = String(decoding: bytes, as: UTF8.self)
    }
    for (name, content) in parts {
      zip.add(name, Array(content.utf8), size: random.chance(1, in: 200) ? 5 : nil, flags: random.chance(1, in: 100) ? 1 : 0)
    }
    if random.chance(1, in: 60) {
      let copies = random.chance(1, in: 4) ? 300_000 : 2000
      zip.add(
        "xl/worksheets/sheet1.xml", [], packed: (8, Bomb.spaces(copies: copies)), size: random.chance(1, in: 2) ? UInt32(copies * 258 + 1) : 100)
    }
    return [random.chance(1, in: 6) ? UInt8(random.below(3)) : 0] + zip.finished()
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func types(_ count: Int) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let sheets = (1...count).map { "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(kind)worksheet+xml\"/>" }.joined()
    return head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind)sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind)styles+xml\"/>"
      + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"\(kind)sharedStrings+xml\"/>" + sheets + "</Types>"
  }

  private static func relations(_ targets: [(String, String)]) -> String {
    let entries = targets.enumerated().map {
      "<Relationship Id=\"rId\($0.offset + 1)\" Type=\"\(office)/\($0.element.0)\" Target=\"\($0.element.1)\"/>"
    }.joined()
    return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries + "</Relationships>"
  }

  private static func book(_ count: Int, _ random: inout Seeded) -> String {
    let sheets = (1...count).map { number in
      let name =
        random.text(of: ["Chỉ tiêu", "reports", "Hướng dẫn", "a\tb", "ẩn", escaped(random.text(of: HostileWords.all))]) + (number > 1 ? "2" : "")
      return
        "<sheet name=\"\(name)\" sheetId=\"\(number)\"\(random.text(of: ["", "", " state=\"hidden\"", " state=\"veryHidden\""])) r:id=\"rId\(number)\"/>"
    }
    return head
      + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><workbookPr\(random.text(of: ["", " date1904=\"1\""]))/><sheets>\(sheets.joined())</sheets></workbook>"
  }

  private static func styles(_ random: inout Seeded) -> String {
    let formats = [
      "0%", "dd/mm/yyyy", "mm/yyyy", "yyyy", "h:mm", "[h]:mm:ss", "0.00;[Red]-0.00", "\"%\"0", "General", "[$-42A]d mmmm",
      escaped(random.text(of: HostileWords.all)),
    ]
    let declared = formats.enumerated().map { "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\(escaped($0.element))\"/>" }.joined()
    let used = ([0, 9, 14, 22] + formats.indices.map { 164 + $0 }).map {
      "<xf numFmtId=\"\($0)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    }.joined()
    return head
      + "<styleSheet xmlns=\"\(main)\"><numFmts>\(declared)</numFmts><fonts><font/></fonts><fills><fill><patternFill patternType=\"none\"/></fill></fills><borders><border/></borders>"
      + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs>\(used)</cellXfs></styleSheet>"
  }

  private static func strings(_ random: inout Seeded) -> String {
    let entries = (0..<12).map { _ in
      "<si><t xml:space=\"preserve\">\(escaped(random.text(of: HostileWords.all + ["Mã", "id", "name", "Tên"])))</t></si>"
    }.joined()
    return head + "<sst xmlns=\"\(main)\">\(entries)</sst>"
  }

  private static func sheet(_ random: inout Seeded) -> String {
    let schema = random.element(of: AuthorTable.all) ?? AuthorTable.offices
    var rows = ["<row r=\"1\">" + schema.columns.prefix(20).enumerated().map { inline(1, $0.offset, $0.element.heading) }.joined() + "</row>"]
    for row in 2..<2 + random.below(5) {
      rows.append("<row r=\"\(row)\">" + (0..<random.below(6)).map { cell(row, $0, &random) }.joined() + "</row>")
    }
    let merged =
      random.chance(1, in: 4) ? "<mergeCells><mergeCell ref=\"\(random.text(of: ["A1:B1", "A2:C9", "B2", "A1:XFD9", "C3:A1"]))\"/></mergeCells>" : ""
    return head + "<worksheet xmlns=\"\(main)\"><sheetData>\(rows.joined())</sheetData>\(merged)</worksheet>"
  }

  private static func cell(_ row: Int, _ column: Int, _ random: inout Seeded) -> String {
    let place = "r=\"\(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")[column % 26])\(row)\" s=\"\(random.below(16))\""
    switch random.below(8) {
    case 0: return "<c \(place) t=\"s\"><v>\(random.below(14))</v></c>"
    case 1: return inline(row, column, random.text(of: HostileWords.all))
    case 2: return "<c \(place) t=\"b\"><v>\(random.below(3))</v></c>"
    case 3: return "<c \(place) t=\"e\"><v>#REF!</v></c>"
    case 4:
      return "<c \(place)><f>\(escaped(random.text(of: ["1+1", "SUM(A1:A2)", "x"])))</f>" + random.text(of: ["", "<v>2</v>", "<v></v>"]) + "</c>"
    case 5: return "<c \(place) t=\"d\"><v>\(random.text(of: ["2026-06-30", "2026-13-01", "x"]))</v></c>"
    default:
      return "<c \(place)><v>"
        + random.text(of: ["0.85", "46203", "60", "-1", "0", "1e-7", "1e300", "2958466", "0.1", "99999999999999999999", "nan", "inf", "12.5"])
        + "</v></c>"
    }
  }

  private static func inline(_ row: Int, _ column: Int, _ words: String) -> String {
    "<c r=\"\(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")[column % 26])\(row)\" t=\"inlineStr\"><is><t>\(escaped(words))</t></is></c>"
  }

  private static func escaped(_ words: String) -> String {
    words.unicodeScalars.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? ($0.value < 9 ? "_" : String($0)) }.joined()
  }
}
