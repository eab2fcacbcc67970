/// Words that tell what a number beside them is, in small letters without marks.
enum Labels {
  /// Of citizens' numbers.
  static let citizen: [StaticString] = [
    "cmnd", "cmt", "cmtnd", "cccd", "can cuoc", "chung minh nhan dan", "chung minh thu", "so chung minh", "so dinh danh", "dinh danh ca nhan",
  ]
  /// Of phones.
  static let phone: [StaticString] = [
    "dt", "sdt", "dtdd", "sdd", "dien thoai", "di dong", "so may", "zalo", "viber", "whatsapp", "tel", "phone", "mobile", "hotline", "lien he", "goi",
    "duong day nong",
  ]
  /// Of firms, whose tax codes have ten digits and often begin with 03.
  static let tax: [StaticString] = ["mst", "ma so thue", "ma so doanh nghiep", "msdn", "tax"]
  /// Of money.
  static let money: [StaticString] = ["dong", "d", "vnd", "trieu", "ty"]

  /// Whether a digit (ASCII) stands second in mobile numbers: 03, 05, 07, 08, 09. Numbers with 02 are those of offices.
  static func isMobile(_ digit: UInt8) -> Bool { digit == 51 || digit == 53 || (55...57).contains(digit) }
}
