import Diagnostics
import PlanModel
import Testing

@testable import ContentReader

@Suite("The content as it is handed on") struct CanonicalTests {
  private static let plan =
    "---\nkind: Kế hoạch\nissuer: UBND xã\ntitle: Kế hoạch\nshort-title: Kế hoạch\nfirst-year: 2026\n---\n\nLời văn.\n"

  private let content: [String: String] = [
    "site.yml": "title: Tiến Độ\n",
    "rieng.txt": "không ai hỏi",
    "communes/an-lac/commune.yml": "name: An Lạc\nkind: xã\ncode: \"00003\"\nprovince: Đồng Nai\n",
    "communes/an-lac/offices.csv": "Tên cơ quan;MÃ;Địa chỉ;Điện thoại\r\n  Văn phòng ;vp;;\r\n\r\n\"Phòng \"\"A\"\";\r\nB\";pa;;\r\n",
    "communes/an-lac/plans/kh/plan.md": plan,
    "communes/an-lac/plans/kh/targets.csv": "id,section,statement,target,lead\nkh-ct-i-1,I,Số hồ sơ,≥ 80,Văn phòng\n",
    "communes/an-lac/plans/kh/amendments.csv":
      "item,field,value,from,basis\nkh-ct-i-1,Ghi chú,nay,1/6/2026,QĐ 1\nkh-ct-i-1,note,mai sau,2026-07-01,QĐ 2\n",
    "communes/an-lac/reports.csv":
      "item,period,reported,value,evidence,obstacle\nkh-ct-i-1,6/2026,30/6/2026,\"1.500,5\",mc-1 | mc-2,\nkh-ct-i-1,2026-07,2026-07-01,7,mc-3,mai sau\n",
    "communes/an-lac/evidence.csv":
      "id,title,kind,public,file,sha256,size,url\nmc-1,Một,văn bản,có,evidence/ông A.TIFF.txt,,,\nmc-2,Hai,văn bản,,evidence/mất.txt,,9,https://vi.du/a\n"
      + "mc-3,Ba,văn bản,có,evidence/b.txt,,,\n",
    "communes/an-lac/evidence/ông A.TIFF.txt": "một",
    "communes/an-lac/evidence/b.txt": "mai sau",
    "communes/an-lac/submissions.csv":
      "id,period,kind,recipient,sent,number,file\ngui-1,2026-05,tháng,UBND tỉnh,2026-06-02,1/BC,evidence/ông A.TIFF.txt\n"
      + "gui-2,2026-06,tháng,UBND tỉnh,2026-07-02,mai sau,evidence/b.txt\n",
  ]

  @Test("Every table of an author has a rule for what was known") func rules() {
    #expect(Set(KnownCells.ofTables.keys) == Set(AuthorTable.all.map(\.key)))
    for table in AuthorTable.all {
      switch KnownCells.ofTables[table.key] {
      case .rows(let from): #expect(table.column(from)?.content == .date)
      case .cells(let keys, let from, _, _): #expect(table.column(from)?.content == .date && keys.allSatisfy { table.column($0) != nil })
      case .always: #expect(table.columns.filter { $0.content == .date && $0.isRequired }.map(\.key) == (table.key == "milestones" ? ["date"] : []))
      case .evidence, nil: #expect(table.key == AuthorTable.evidence.key)
      }
    }
  }

  @Test("Tables are written as they were understood, without what was not known") func tables() throws {
    #expect(
      try shown(on: "2026-06-30") == [
        "site.yml: title: Tiến Độ\n",
        "communes/an-lac/commune.yml: name: An Lạc\nkind: xã\ncode: \"00003\"\nprovince: Đồng Nai\n",
        "communes/an-lac/offices.csv: id,name/vp,Văn phòng/pa,Phòng \"A\";\nB",
        "communes/an-lac/reports.csv: item,period,reported,value,evidence/kh-ct-i-1,6/2026,30/6/2026,1.500,5,mc-1 | mc-2",
        "communes/an-lac/evidence.csv: id,title,kind,file,public,sha256,size/mc-1,Một,văn bản,evidence/mc-1.txt,có,\(Self.digest),5/mc-2,Hai,văn bản,,,,",
        "communes/an-lac/submissions.csv: id,period,kind,recipient,sent,number,file/gui-1,2026-05,tháng,UBND tỉnh,2026-06-02,1/BC,evidence/mc-1.txt"
          + "/gui-2,2026-06,tháng,UBND tỉnh,,,",
        "communes/an-lac/plans/kh/plan.md: " + Self.plan,
        "communes/an-lac/plans/kh/targets.csv: id,section,statement,target,lead/kh-ct-i-1,I,Số hồ sơ,≥ 80,Văn phòng",
        "communes/an-lac/plans/kh/amendments.csv: item,field,value,from,basis/kh-ct-i-1,Ghi chú,nay,1/6/2026,QĐ 1",
        "communes/an-lac/evidence/mc-1.txt: communes/an-lac/evidence/ông A.TIFF.txt",
      ])
    #expect(try shown(on: "2026-06-29").allSatisfy { !$0.contains("reports.csv") })
    #expect(try shown(on: "2026-07-02").joined().contains("gui-2,2026-06,tháng,UBND tỉnh,2026-07-02,mai sau,evidence/mc-3.txt"))
  }

  @Test(
    "The line of the signed file is written anew, or left out",
    arguments: [
      ("---\nsigned: evidence/a.pdf\n---\nX\n", "---\nsigned: evidence/mc-1.pdf\n---\nX\n", "---\n---\nX\n"),
      (
        "---\r\nsigned:  \"evidence/a.pdf\" # ký\r\nnumber: 1\r\n---\r\n", "---\r\nsigned: evidence/mc-1.pdf\r\nnumber: 1\r\n---\r\n",
        "---\r\nnumber: 1\r\n---\r\n"
      ),
      (
        "---\nnumber: 1\nsigned: >-\n  evidence/\n\ta.pdf\nplace: B\n---\n", "---\nnumber: 1\nsigned: evidence/mc-1.pdf\nplace: B\n---\n",
        "---\nnumber: 1\nplace: B\n---\n"
      ),
      ("---\n{signed: evidence/a.pdf}\n---\n", nil, nil), ("---\nsigned: a\nsigned: b\n---\n", nil, nil), ("signed: a\n", nil, nil),
      ("---\nunsigned: a\nsigned-by: b\n---\nsigned: c\n", nil, nil), ("---\nsigned: evidence/mc-1.pdf\n---\n", nil, "---\n---\n"),
    ])
  func signedLine(text: String, renamed: String?, removed: String?) throws {
    var diagnostics = DiagnosticCollector()
    let source = try #require(SourceText.decode(Array(text.utf8), file: "x.md", &diagnostics))
    let words = { (path: String?) in SignedLine.replaced(in: source, by: path).map { String(decoding: $0, as: UTF8.self) } }
    #expect(words("evidence/mc-1.pdf") == renamed)
    #expect(words(nil) == removed)
  }

  @Test(
    "Allowances name files of evidence by the path under which they are handed on",
    arguments: [
      ("allowances:\n  - text: a\n    where: evidence/a.pdf\n", "allowances:\n  - text: a\n    where: evidence/mc-1.pdf\n"),
      ("  - where: \"evidence/a.pdf\" # vì\n", "  - where: \"evidence/mc-1.pdf\" # vì\n"),
      ("- {text: a, where: evidence/a.pdf, reason: b}\r\n", "- {text: a, where: evidence/mc-1.pdf, reason: b}\r\n"),
      ("- {'where':'communes/an-lac/evidence/a.pdf'}", "- {'where':'evidence/mc-1.pdf'}"),
      ("where: evidence/kín.pdf   # x\nwhere: evidence/kho/\n", "where: evidence/   # x\nwhere: evidence/\n"),
      ("where: evidence/mc-1.pdf\n", nil), ("where: reports.csv\nsomewhere: evidence/a.pdf\n# where evidence/a.pdf\n", nil), ("where:", nil),
      ("", nil),
    ])
  func allowances(text: String, replaced: String?) throws {
    var diagnostics = DiagnosticCollector()
    let source = try #require(SourceText.decode(Array(text.utf8), file: "commune.yml", &diagnostics))
    let paths = ["evidence/a.pdf": "evidence/mc-1.pdf", "evidence/mc-1.pdf": "evidence/mc-1.pdf"]
    #expect(AllowanceLines.replaced(in: source, by: paths).map { String(decoding: $0, as: UTF8.self) } == replaced)
  }

  /// The SHA-256 of "một".
  private static let digest = "0231bfca9ba02e810222a629b6c9d12870eba7282f1b18b172f556db0729fc65"

  private func shown(on day: String) throws -> [String] {
    let source = SourceFolder.inMemory(content.mapValues { Array($0.utf8) })
    let (shared, _) = ContentReader.readShared(from: source)
    let (commune, diagnostics) = ContentReader.readCommune("an-lac", shared: shared, from: source)
    #expect(diagnostics.diagnostics.filter { $0.severity == .error } == [])
    let files =
      try ContentReader.canonicalFiles(of: shared, from: source)
      + ContentReader.canonicalFiles(of: try #require(commune), on: try #require(Day.read(day)), shared: shared, from: source)
    return files.map { file in
      switch file.content {
      case .table(let schema, let rows):
        "\(file.path): " + ([schema.columns.map(\.key)] + rows).map { $0.joined(separator: ",") }.joined(separator: "/")
      case .text(let bytes): "\(file.path): " + String(decoding: bytes, as: UTF8.self)
      case .evidence(_, let source): "\(file.path): \(source)"
      }
    }
  }
}
