@testable import SiteBuilder

/// A site of several small communes as their authors write it, with one indicator and one kind of office: `An`, which reports, has red items and
/// a plan that rules on alerts; `Bình`, which has not begun; the fictional `Mẫu`.
struct SeveralCommunes {
  /// The files by path; tests may change them.
  var files: [String: String] = [
    "site.yml": "title: Tiến Độ\n",
    "indicators.csv": """
    id,name,short,group,unit,direction,measured_by,description,help,comparison,aliases
    song,Tỷ lệ phủ sóng 5G,Phủ sóng 5G,Hạ tầng số,%,tăng,Sở KH&CN,Sóng di động mới.,Báo nơi sóng yếu.,Nơi tính theo dân số.,Sóng 5G | Mạng 5G

    """,
    "office-kinds.csv": "id,name,aliases\nvan-hoa,Phòng Văn hóa - Xã hội,Phòng VHXH\n",
  ]

  init() {
    let alerts =
      "alerts: {sentence: Chậm hạn thì cảnh báo đỏ., source: V.2}\ncalendar:\n  - {kind: quarter, due: ngày 5 tháng sau, sentence: Hằng quý}\n"
    add("an", "An", code: "00001", settings: "progress-from: 2026-01-01\n" + alerts)
    add("binh", "Bình", code: "00002")
    add("mau", "Mẫu", code: "00003", settings: "progress-from: 2026-01-01\ndemonstration: {as-of: 2026-11-05}\n" + alerts)
    files["communes/an/plans/kh/targets.csv"] = """
      id,section,number,indicator,statement,unit,target,due,lead,note
      kh-ct-1,I,1,song,Phủ sóng 5G toàn xã,%,≥ 90,Tháng 12/2026,VHXH,
      kh-ct-2,I,2,song,Phủ sóng 5G khu dân cư,% dân số,100%,,VHXH,Mốc thứ hai của cùng chỉ số

      """
    files["communes/binh/plans/kh/targets.csv"] =
      "id,section,number,indicator,statement,unit,target\nkh-ct-1,I,1,song,Có sóng 5G,mô hình,Hoàn thành\n"
    files["communes/an/plans/kh/tasks.csv"] = """
      id,section,number,statement,due,lead
      kh-nv-1,II,1,Tập huấn,Tháng 10/2026,
      kh-nv-2,II,2,Ban hành quy chế,Tháng 3/2026,VHXH

      """
    files["communes/an/reports.csv"] = """
      item,period,reported,value,complete,explanation
      kh-ct-1,2026-Q3,2026-10-03,60,,
      kh-nv-2,2026-Q3,2026-10-03,,30,Chờ góp ý của các ấp

      """
    for file in ["plans/kh/targets.csv", "plans/kh/tasks.csv", "reports.csv"] { files["communes/mau/" + file] = files["communes/an/" + file] }
  }

  private mutating func add(_ slug: String, _ name: String, code: String, settings: String = "") {
    let folder = "communes/\(slug)/"
    files[folder + "commune.yml"] = "name: \(name)\nkind: xã\ncode: \"\(code)\"\nprovince: Đồng Nai\nstanding-office: vhxh\n" + settings
    files[folder + "offices.csv"] = "id,name,kind,aliases\nvhxh,Phòng Văn hóa - Xã hội xã \(name),van-hoa,VHXH\n"
    files[folder + "plans/kh/plan.md"] =
      "---\nkind: Kế hoạch\nissuer: UBND xã\ntitle: Kế hoạch\nshort-title: Kế hoạch 2026\nfirst-year: 2026\n---\n\nLời văn.\n"
  }

  /// The site built on a day.
  func built(_ asOf: String = "2026-11-05") throws -> BuiltSite {
    try BuiltSite(content: files.mapValues { Array($0.utf8) }, asOf: asOf)
  }
}
