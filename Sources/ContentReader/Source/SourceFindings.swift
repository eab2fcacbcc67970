import Characters
import Diagnostics

extension Finding {
  static func invalidUTF8(_ byte: UInt8) -> Finding {
    let hex = hexadecimal(byte, width: 2)
    return .error(
      "invalid-utf8", vi: "Tệp không phải UTF-8: có byte 0x\(hex) không hợp lệ", en: "The file is not UTF-8: byte 0x\(hex) is not valid",
      advice: saveAsUTF8)
  }

  static var invalidUTF16: Finding {
    .error(
      "invalid-utf16", vi: "Tệp UTF-16 bị đứt: có một nửa ký tự đứng lẻ", en: "The UTF-16 file is torn: half a character stands alone",
      advice: saveAsUTF8)
  }

  /// A control character, or a code point that is no character: pages, XML and databases cannot hold them.
  static func controlCharacter(_ code: UInt32) -> Finding {
    let name = "U+" + HiddenCharacter.hexadecimal(code)
    let isNone = HiddenCharacter.isNoCharacter(code)
    return .error(
      "control-character", vi: isNone ? "Có mã \(name), không phải là ký tự" : "Có ký tự điều khiển \(name), không được dùng trong văn bản",
      en: isNone ? "There is \(name), which is no character" : "There is a control character, \(name), which no text may hold",
      advice: LocalizedText(
        vi: "Xóa ký tự này; nếu cả tệp đều như vậy, lưu lại thành UTF-8", en: "Delete it; if the whole file is like this, save it as UTF-8")
    )
  }

  static var unreadableFile: Finding {
    .error("unreadable-file", vi: "Không đọc được tệp từ đĩa", en: "The file cannot be read from the disk")
  }

  private static var saveAsUTF8: LocalizedText {
    LocalizedText(
      vi: "Trong Excel chọn Lưu thành, kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”; trong trình soạn thảo chọn mã hóa UTF-8",
      en: "In Excel choose Save As, type “CSV UTF-8 (Comma delimited)”; in an editor choose the encoding UTF-8")
  }

  private static func hexadecimal(_ code: UInt8, width: Int) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
