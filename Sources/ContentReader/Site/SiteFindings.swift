import Diagnostics

extension Finding {
  static func unknownFile(nearest: String?) -> Finding {
    .warning(
      "unknown-file", vi: "Không biết tệp hoặc thư mục này, nội dung của nó không được đọc",
      en: "This file or folder is not known; what it holds is not read",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") })
  }

  static func folderName(_ name: String) -> Finding {
    .error(
      "folder-name", vi: "Tên thư mục \(Shown.words(name)) không hợp lệ", en: "The name of the folder \(Shown.words(name)) is not valid",
      advice: LocalizedText(
        vi: "Tên thư mục gồm chữ thường không dấu, chữ số và dấu gạch nối, nhiều nhất \(Identifier.longest) ký tự, ví dụ: thong-nhat",
        en: "It has only small letters a–z, digits and hyphens, \(Identifier.longest) of them at most, for example: thong-nhat"))
  }

  static func unknownCommune(_ slug: String, nearest: String?) -> Finding {
    .error(
      "unknown-commune", vi: "Không có thư mục xã \(Shown.words(slug))", en: "There is no commune’s folder \(Shown.words(slug))",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") })
  }

  static var missingCommuneSettings: Finding {
    .error(
      "missing-commune-settings", vi: "Thư mục xã không có tệp commune.yml", en: "The commune’s folder has no file commune.yml",
      advice: LocalizedText(
        vi: "Thêm commune.yml với name, kind, code và province", en: "Add a commune.yml with name, kind, code and province"))
  }

  static func duplicateCode(_ code: String) -> Finding {
    .error(
      "duplicate-commune-code", vi: "Mã đơn vị hành chính \(code) đã được một xã khác dùng",
      en: "The code \(code) is already that of another commune",
      advice: LocalizedText(vi: "Kiểm tra mã trong hai tệp", en: "Check the code in both files"))
  }

  static func baseAddress(_ written: String) -> Finding {
    .error(
      "base-address", vi: "\(Shown.words(written)) không phải là địa chỉ gốc của trang",
      en: "\(Shown.words(written)) is not a base address",
      advice: LocalizedText(
        vi: "Ghi địa chỉ bắt đầu bằng https:// và kết thúc bằng /, ví dụ https://tiendo.dongnai.gov.vn/",
        en: "Write an address that begins with https:// and ends in /, such as https://tiendo.dongnai.gov.vn/"))
  }

  static func termsAddress(_ written: String) -> Finding {
    .error(
      "terms-address", vi: "\(Shown.words(written)) không phải là địa chỉ của điều kiện sử dụng",
      en: "\(Shown.words(written)) is no address of terms of use",
      advice: LocalizedText(
        vi: "Ghi địa chỉ bắt đầu bằng https://, hoặc một trang trong pages/, ví dụ dieu-kien-su-dung.html",
        en: "Write an address that begins with https://, or a page of pages/, such as dieu-kien-su-dung.html"))
  }

  static func provinceTwice(_ name: String) -> Finding {
    .error(
      "province-twice", vi: "Tỉnh, thành phố “\(name)” được ghi hai lần", en: "The province “\(name)” is given twice",
      advice: LocalizedText(vi: "Bỏ một trong hai", en: "Leave one of them out"))
  }
}
