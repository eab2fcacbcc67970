import Diagnostics

/// What a key of the settings may hold.
enum SettingsContent {
  case text, texts, mapping, mappings
}

extension Finding {
  static var missingFrontMatter: Finding {
    .error(
      "missing-front-matter", vi: "Tệp không bắt đầu bằng phần khai báo", en: "The file does not begin with its settings",
      advice: LocalizedText(
        vi: "Dòng đầu ghi ---, rồi các khóa như “title: …”, rồi một dòng ---, rồi lời văn",
        en: "The first line is ---, then keys such as “title: …”, then a line ---, then the text"))
  }

  static var unclosedFrontMatter: Finding {
    .error(
      "unclosed-front-matter", vi: "Phần khai báo mở bằng --- không được đóng", en: "The settings opened by --- are never closed",
      advice: LocalizedText(vi: "Thêm một dòng --- trước lời văn", en: "Put a line --- before the text"))
  }

  static var settingsNotAMapping: Finding {
    .error(
      "settings-not-keys", vi: "Phần khai báo phải gồm các dòng “khóa: giá trị”", en: "Settings must be lines of “key: value”",
      advice: LocalizedText(vi: "Ví dụ: name: Thống Nhất", en: "For example: name: Thống Nhất"))
  }

  static var settingsTooDeep: Finding {
    .error("settings-too-deep", vi: "Danh sách lồng nhau quá sâu", en: "The lists are nested too deep")
  }

  static var aliasInSettings: Finding {
    .error(
      "settings-alias", vi: "Không dùng được tham chiếu * và neo & của YAML ở đây",
      en: "References * and anchors & of YAML are not used here",
      advice: LocalizedText(
        vi: "Ghi lại giá trị, hoặc đặt cả dòng trong ngoặc kép nếu đó là lời văn",
        en: "Write the value again, or put the line in quotation marks if it is prose"))
  }

  static func invalidYAML(problem: String) -> Finding {
    .error(
      "invalid-yaml", vi: "Sai cú pháp YAML: \(vietnamese(problem))", en: "Invalid YAML: \(problem)",
      advice: LocalizedText(
        vi: "Thụt dòng bằng dấu cách, sau dấu hai chấm có một dấu cách; lời văn có “: ” hoặc “#” đặt trong ngoặc kép",
        en: "Indent by spaces, put a space behind each colon; prose with “: ” or “#” stands in quotation marks"))
  }

  static func duplicateKey(_ key: String) -> Finding {
    .error(
      "duplicate-key", vi: "Khóa \(Shown.words(key)) được ghi hai lần", en: "The key \(Shown.words(key)) is written twice",
      advice: LocalizedText(vi: "Xóa hoặc gộp một trong hai", en: "Delete one of the two, or join them"))
  }

  static func unknownKey(_ key: String, under name: String?, nearest: String?, known: [String]) -> Finding {
    let list = known.joined(separator: " · ")
    return .error(
      "unknown-key", vi: "Không có khóa \(Shown.words(key))" + (name.map { " trong “\($0)”" } ?? ""),
      en: "There is no key \(Shown.words(key))" + (name.map { " in “\($0)”" } ?? ""),
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
        ?? LocalizedText(vi: "Các khóa: \(list)", en: "The keys: \(list)"))
  }

  static func missingKey(_ key: String, under name: String?) -> Finding {
    .error(
      "missing-key", vi: "Thiếu khóa bắt buộc “\(key)”" + (name.map { " trong “\($0)”" } ?? ""),
      en: "The required key “\(key)” is missing" + (name.map { " in “\($0)”" } ?? ""),
      advice: LocalizedText(vi: "Thêm dòng “\(key): …”", en: "Add a line “\(key): …”"))
  }

  static func wrongType(_ key: String, expected: SettingsContent) -> Finding {
    let (vi, en, viExample, enExample): (String, String, String, String)
    switch expected {
    case .text:
      (vi, en, viExample, enExample) = ("một dòng chữ", "one line of words", "\(key): …", "\(key): …")
    case .texts:
      (vi, en, viExample, enExample) = ("một danh sách các dòng chữ", "a list of lines", "\(key): [một, hai]", "\(key): [one, two]")
    case .mapping:
      (vi, en, viExample, enExample) = ("các khóa thụt vào", "indented keys", "\(key): {khóa: giá trị}", "\(key): {key: value}")
    case .mappings:
      (vi, en) = ("một danh sách, mỗi mục gồm các khóa", "a list whose entries are keys")
      (viExample, enExample) = ("\(key): [{khóa: giá trị}]", "\(key): [{key: value}]")
    }
    return .error(
      "wrong-type", vi: "“\(key)” phải là \(vi)", en: "“\(key)” must be \(en)",
      advice: LocalizedText(vi: "Ví dụ: \(viExample)", en: "For example: \(enExample)"))
  }

  /// The parser's words for the commonest mistakes in Vietnamese; its own words for the others.
  private static func vietnamese(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context": return "dấu hai chấm ở chỗ không được có"
    case "did not find expected key": return "chỗ này phải là một khóa"
    case "could not find expected ':'": return "thiếu dấu hai chấm sau khóa"
    case "found unexpected end of stream": return "ngoặc mở ra không được đóng"
    case "did not find expected ',' or ']'": return "danh sách thiếu dấu phẩy hoặc dấu ]"
    case "did not find expected ',' or '}'": return "nhóm khóa thiếu dấu phẩy hoặc dấu }"
    case "did not find expected '-' indicator": return "mục của danh sách phải bắt đầu bằng dấu gạch ngang"
    case "found character that cannot start any token": return "giá trị không được bắt đầu bằng dấu này hoặc dấu tab"
    case "found unknown escape character": return "sau dấu \\ trong ngoặc kép có chữ không hợp lệ"
    case "block sequence entries are not allowed in this context": return "mục của danh sách ở chỗ không được có"
    case "but found another document": return "tệp chỉ được có một phần, không có dòng --- thứ hai"
    case "control characters are not allowed": return "có ký tự điều khiển"
    default: return problem
    }
  }
}
