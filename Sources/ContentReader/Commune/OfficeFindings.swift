import Diagnostics

extension Finding {
  static func unknownOffice(_ printed: String, nearest: String?) -> Finding {
    .error(
      "unknown-office", vi: "Không có cơ quan \(Shown.words(printed)) trong offices.csv",
      en: "offices.csv has no office \(Shown.words(printed))",
      advice: nearest.map {
        LocalizedText(
          vi: "Có phải là \(Shown.words($0))? Nếu đúng là một cách gọi khác, thêm vào cột tên khác của cơ quan đó",
          en: "Did you mean \(Shown.words($0))? If it is another name of that office, add it to the office’s aliases")
      }
        ?? LocalizedText(
          vi: "Thêm cơ quan vào offices.csv, hoặc thêm cách gọi này vào cột tên khác; nhiều cơ quan cách nhau bằng dấu |",
          en: "Add the office to offices.csv, or this name to an office’s aliases; several offices are separated by |"))
  }

  static func unknownOfficeKind(_ written: String, nearest: String?) -> Finding {
    .error(
      "unknown-office-kind", vi: "Không có loại cơ quan \(Shown.words(written)) trong office-kinds.csv",
      en: "office-kinds.csv has no kind \(Shown.words(written))",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") })
  }

  static func officeNameTaken(_ name: String, by owner: String) -> Finding {
    .error(
      "office-name-taken", vi: "Tên \(Shown.words(name)) đã là tên của cơ quan \(Shown.words(owner))",
      en: "The name \(Shown.words(name)) already means the office \(Shown.words(owner))",
      advice: LocalizedText(
        vi: "Một tên chỉ gọi một cơ quan; bỏ tên này ở một trong hai dòng", en: "A name means one office; drop it from one of the two rows")
    )
  }
}
