import Diagnostics

extension Finding {
  static func codeChanged(_ shown: String, should code: String) -> Finding {
    .error(
      "form-row-changed", vi: "Dòng này phải là “\(code)” mà đang ghi “\(shown)”", en: "The row must be “\(code)” and says “\(shown)”",
      advice: LocalizedText(vi: "Không chèn, xóa, sắp xếp lại dòng của biểu", en: "Rows of the form are not put in, deleted or sorted"))
  }

  static var nobodyConfirms: Finding {
    .error(
      "nobody-confirms", vi: "Chưa ghi chức vụ người xác nhận", en: "Nobody is named, by post, who confirms",
      advice: LocalizedText(vi: "Ghi chức vụ, như Trưởng phòng; không ghi họ tên", en: "Write the post, such as Trưởng phòng; no name"))
  }

  static var negativeFigure: Finding {
    .error("negative-figure", vi: "Số trong biểu phải từ 0 trở lên", en: "Figures of the form are zero or more")
  }

  static var partAboveWhole: Finding {
    .error(
      "part-above-whole", vi: "Tử số lớn hơn mẫu số", en: "The numerator is greater than the denominator",
      advice: LocalizedText(vi: "Kiểm tra hai số; có thể đã ghi đổi chỗ", en: "Check both; they may have changed places"))
  }

  static var redUnexplained: Finding {
    .warning(
      "red-unexplained", vi: "Mục đang đỏ mà chưa giải trình", en: "The item is red and not explained",
      advice: LocalizedText(vi: "Ghi nguyên nhân và cách khắc phục", en: "Say why, and what is done about it"))
  }
}
