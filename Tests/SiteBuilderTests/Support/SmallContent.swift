@testable import SiteBuilder

/// A commune as its authors write it: one target, one task, three duties. Files may be replaced and added.
struct SmallContent {
  private var files: [String: String] = [
    "site.yml": "title: Tiến Độ\nbase: https://vi.du/\n",
    "communes/an-lac/commune.yml": "name: An Lạc\nkind: xã\ncode: \"00003\"\nprovince: Đồng Nai\nstanding-office: vp\nprogress-from: 2026-01-01\n",
    "communes/an-lac/offices.csv": "id,name,aliases\nvp,Văn phòng,VP\n",
    "communes/an-lac/plans/kh/plan.md":
      "---\nkind: Kế hoạch\nissuer: UBND xã\ntitle: Kế hoạch\nshort-title: Kế hoạch 2026\nfirst-year: 2026\nunassigned: theo phụ lục\n---\n\nLời văn.\n",
    "communes/an-lac/plans/kh/targets.csv":
      "id,section,number,statement,unit,target,due,lead\nkh-ct-i-1,I,1,Hồ sơ trực tuyến,%,≥ 80%,Tháng 12/2026,VP\n",
    "communes/an-lac/plans/kh/tasks.csv": "id,section,number,statement,due,lead\nkh-nv-ii-1,II,1,Xây dựng quy chế,Tháng 11/2026,VP\n",
    "communes/an-lac/plans/kh/duties.csv": """
    id,section,number,office,statement,reading,note,source
    kh-tn-iv-1,IV,1,VP,Theo dõi ấpg tin,Theo dõi thông tin,Văn bản in “ấpg tin”,Mục IV
    kh-tn-iv-2,IV,2,,\(String(repeating: "Đôn đốc các ấp ", count: 30))xong,,,
    kh-tn-iv-3,IV,3,VP,Tổng hợp,,,

    """,
  ]

  /// The content with some files of the commune's folder replaced or added.
  init(_ own: [String: String] = [:]) {
    for (path, text) in own { files["communes/an-lac/" + path] = text }
  }

  /// Its files by path.
  var bytes: [String: [UInt8]] { files.mapValues { Array($0.utf8) } }

  /// The site built on a day.
  func built(_ asOf: String = "2026-07-10") throws -> BuiltSite {
    try BuiltSite(content: bytes, asOf: asOf)
  }
}

extension String {
  /// The words of a page's main part, line by line, without markup.
  var mainWords: String {
    guard let start = range(of: "<main"), let end = range(of: "</main>") else { return "" }
    let words = self[start.lowerBound..<end.lowerBound].replacing(/<[^>]*>/, with: " ").replacing(/[ ]+/, with: " ")
    return words.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The same as lines, without blanks at their ends.
  var mainLines: [String] {
    mainWords.split(separator: "\n").map { line in line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? "" }
  }
}
