import PlanModel

/// A site whose every text says the same words: what a hostile author would try.
struct SpeakingSite {
  /// The words.
  let words: String

  /// Its content.
  var content: [String: [UInt8]] {
    let plan = "communes/an-lac/plans/kh-2026/"
    return [
      "site.yml": "title: \(yaml)\ntagline: \(yaml)\npublisher: \(yaml)\nprovinces:\n  - {name: \(yaml), title: tỉnh}\n",
      "indicators.csv": """
      id,name,group,unit,data_source,measured_by,depends_on,description,help,comparison,aliases
      so,\(csv),\(csv),%,\(csv),\(csv),\(csv),\(csv),\(csv),\(csv),\(csv("Tên khác: "))

      """,
      "office-kinds.csv": "id,name,aliases\nphong,\(csv),\(csv("Tên khác: "))\n",
      "glossary.csv":
        "term,explanation,aliases,source\n\(csv),\(csv),\(csv("Tên khác: ")),\(csv)\n\(csv("Từ khác: ")),\(csv),\(csv("Cách gọi khác: ")),\(csv)\n",
      "pages/gioi-thieu.md": "---\ntitle: \(yaml)\n---\n\nLời văn.\n",
      "pages/lien-he.md": "---\ntitle: \(yaml)\n---\n\nLời văn.\n",
      "communes/an-lac/commune.yml": """
      name: \(yaml)
      kind: xã
      code: "00003"
      province: \(yaml)
      standing-office: o
      channel: \(yaml)
      progress-from: 2026-01-01
      calendar:
        - {kind: quarter, due: ngày 5 tháng sau, sentence: \(yaml), source: \(yaml)}
      alerts: {sentence: \(yaml), source: \(yaml)}
      appraisal: {sentence: \(yaml), source: \(yaml)}
      clarity: {words: [người, việc, thời gian, sản phẩm, thẩm quyền, \(yaml)], sentence: \(yaml), source: \(yaml)}
      quality: {words: [đúng, đủ, sạch, sống, thống nhất, dùng chung, \(yaml)], sentence: \(yaml), source: \(yaml)}
      monitoring:
        - {name: \(yaml), sentence: \(yaml)}
      provisions:
      \(provisions)
        - {about: danh mục, list: bai-toan-lon, title: \(yaml), sentence: \(yaml), source: \(yaml)}

      """,
      "communes/an-lac/offices.csv":
        "id,name,kind,aliases,head,phone,email,address\no,\(csv),phong,\(csv("Tên khác: ")),\(csv),\(csv),\(csv),\(csv)\n",
      plan + "plan.md": """
      ---
      kind: \(yaml)
      number: \(yaml)
      issuer: \(yaml)
      title: \(yaml)
      short-title: \(yaml)
      carries-out: \(yaml)
      first-year: 2026
      horizons:
        - {title: \(yaml), due: 2026-12-31}
      headings:
        targets:
          - {section: I, title: \(yaml)}
        tasks:
          - {section: I, title: \(yaml)}
          - {section: I, number: "1", title: \(yaml)}
      legal-basis: [\(yaml)]
      signer: {authority: \(yaml), post: \(yaml), name: \(yaml)}
      recipients: [\(yaml)]
      note: \(yaml)
      ---

      ## Mục đích

      Lời văn.

      """,
      plan + "targets.csv": """
      id,section,number,indicator,statement,reading,unit,target,lead,lead_role,cooperating,person,product,authority,origin,external_id,note,source
      kh-2026-ct-i-1,I,1,so,\(csv),\(csv),%,≥ 50%,\(csv),\(csv),\(csv),\(csv),\(csv),\(csv),\(csv),\(csv),\(csv),\(csv)
      kh-2026-ct-i-2,I,2,,\(csv),,\(csv),,,,,,,,,,,

      """,
      plan + "tasks.csv": """
      id,section,number,statement,reading,lead,lead_role,cooperating,person,due,product,authority,origin,external_id,note,source
      kh-2026-nv-i-1-1,I,1.1,\(csv),\(csv),\(csv),\(csv),\(csv),\(csv),Tháng 3/2026,\(csv),\(csv),\(csv),\(csv),\(csv),\(csv)

      """,
      plan + "duties.csv": """
      id,section,number,office,statement,reading,note,source
      kh-2026-tn-i-1,I,1,\(csv),\(csv),\(csv),\(csv),\(csv)
      kh-2026-tn-i-2,I,2,,\(csv),,,

      """,
      plan + "amendments.csv": """
      item,field,value,from,basis
      kh-2026-nv-i-1-1,product,\(csv),2026-05-01,\(csv)
      kh-2026-tn-i-1,statement,\(csv("Thêm: ")),2026-06-01,\(csv)

      """,
      "communes/an-lac/retired.csv": "old,new\nkh-2026-tn-i-9,kh-2026-tn-i-1\nkh-2026-nv-i-9,\n",
      "communes/an-lac/reports.csv": """
      item,period,reported,value,complete,result,obstacle,proposal,explanation,evidence,note
      kh-2026-ct-i-1,2026-Q3,2026-10-03,40,,\(csv),\(csv),\(csv),\(csv),mc-1,
      kh-2026-ct-i-1,2026-Q3,2026-10-04,41,,\(csv),\(csv),\(csv),\(csv),mc-1,\(csv)
      kh-2026-nv-i-1-1,2026-Q3,2026-10-03,,30,\(csv),\(csv),\(csv),\(csv),,
      kh-2026-tn-i-1,2026-Q3,2026-10-03,,100,\(csv),\(csv),\(csv),\(csv),mc-1,
      kh-2026-tn-i-1,2026-Q3,2026-10-04,,60,\(csv),\(csv),\(csv),\(csv),mc-1,\(csv)

      """,
      "communes/an-lac/evidence.csv": "id,title,kind,number,public,reason\nmc-1,\(csv),\(csv),\(csv),không,\(csv)\n",
      "communes/an-lac/appraisals.csv": "evidence,date,verdict,office,note\nmc-1,2026-10-10,cần bổ sung,\(csv),\(csv)\n",
      "communes/an-lac/budget.csv": """
      id,title,item,source,approved,period,decision,office,note
      kp-1,\(csv),kh-2026-ct-i-1,ngân sách,5000000,2026,\(csv),\(csv),\(csv)
      kp-2,\(csv),kh-2026-nv-i-1-1,ngân sách,,2026,\(csv),\(csv),\(csv)
      kp-3,\(csv),kh-2026-tn-i-1,ngân sách,,2026,\(csv),\(csv),\(csv)

      """,
      "communes/an-lac/listings.csv": """
      list,id,title,office,description,for_whom,how,from,until,document
      bai-toan-lon,bt-1,\(csv),\(csv),\(csv),\(csv),\(csv),2026-01-01,,\(csv)
      bai-toan-lon,bt-2,\(csv),\(csv),\(csv),\(csv),\(csv),,2026-01-01,\(csv)

      """,
      "communes/an-lac/submissions.csv": """
      id,period,kind,recipient,due,sent,number
      bc-1,2026-Q3,quý,\(csv),2026-10-05,2026-10-04,\(csv)
      bc-2,2026,kiểm tra,\(csv),,,\(csv)

      """,
      "communes/an-lac/decisions.csv": "date,kind,office,level,number\n2026-10-01,khen,\(csv),\(csv),\(csv)\n",
      "communes/an-thinh/commune.yml": "name: \(yaml)\nkind: phường\ncode: \"00004\"\nprovince: \(yaml)\n",
      "communes/an-thinh/plans/kh/plan.md": """
      ---
      kind: \(yaml)
      issuer: \(yaml)
      title: \(yaml)
      short-title: \(yaml)
      first-year: 2026
      horizons:
        - {title: \(yaml), due: 2030-12-31}
      ---

      Lời văn.

      """,
      "communes/an-thinh/plans/kh/targets.csv": """
      id,section,number,indicator,statement,unit,target
      kh-ct-i-1,I,1,so,\(csv),\(csv),≥ 50

      """,
    ].mapValues { Array($0.utf8) }
  }

  private var csv: String { csv("") }

  /// The words as a cell, with a few harmless ones before them where two cells may not say the same.
  private func csv(_ before: String) -> String { "\"" + before + words.replacing("\"", with: "\"\"") + "\"" }

  /// A sentence on every subject but a promised list, which needs more.
  private var provisions: String {
    Provision.Subject.allCases.filter { $0 != .listing }.map { subject in
      "  - {about: \(subject.rawValue), sentence: \(yaml), source: \(yaml)}"
    }.joined(separator: "\n")
  }

  private var yaml: String {
    "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
