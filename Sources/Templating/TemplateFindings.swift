import Diagnostics

/// What can be wrong with the way a template file is written.
extension Finding {
  static var templateNotUTF8: Finding {
    .error(
      "template-not-utf8", vi: "tệp mẫu không theo bảng mã UTF-8", en: "the template is not UTF-8",
      advice: LocalizedText(vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file as UTF-8"))
  }

  static func templateTagUnclosed(opening: String, closing: String) -> Finding {
    .error(
      "template-tag-unclosed", vi: "thẻ mở bằng \(opening) mà không có \(closing) đóng lại",
      en: "a tag opened with \(opening) has no \(closing)",
      advice: LocalizedText(vi: "viết \(closing) sau tên", en: "write \(closing) after the name"))
  }

  static func templateNameInvalid(_ content: String) -> Finding {
    let shown = content.unicodeScalars.count > 60 ? String(String.UnicodeScalarView(content.unicodeScalars.prefix(60))) + "…" : content
    let (vi, en) =
      content.isEmpty
      ? ("thẻ không có tên", "the tag has no name")
      : content.utf8.contains(where: \.isWhitespace)
        ? ("tên trong thẻ có khoảng trắng: “\(shown)”", "a name in a tag has no spaces: “\(shown)”")
        : ("tên trong thẻ quá dài: “\(shown)”", "a name in a tag is too long: “\(shown)”")
    return .error(
      "template-name-invalid", vi: vi, en: en,
      advice: LocalizedText(vi: "viết một tên liền, như {{title}}", en: "write one name, such as {{title}}"))
  }

  static var templateDelimitersInvalid: Finding {
    .error(
      "template-delimiters-invalid", vi: "thẻ đổi dấu phải có đúng hai dấu, không chứa “=”",
      en: "a tag that sets delimiters has exactly two words without “=”",
      advice: LocalizedText(vi: "viết như {{=<% %>=}}", en: "write as in {{=<% %>=}}"))
  }

  static func templateSectionUnclosed(_ opening: String, closing: String) -> Finding {
    .error(
      "template-section-unclosed", vi: "\(opening) không được đóng lại", en: "\(opening) is not closed",
      advice: LocalizedText(vi: "viết \(closing) ở cuối đoạn", en: "write \(closing) where it ends"))
  }

  static func templateCloseMismatch(_ closing: String, open: String) -> Finding {
    .error(
      "template-close-mismatch", vi: "\(closing) không đóng \(open) đang mở", en: "\(closing) does not close \(open), which is open here",
      advice: LocalizedText(
        vi: "viết \(closingTag(of: open)), hoặc bỏ \(closing)", en: "write \(closingTag(of: open)), or take \(closing) out"))
  }

  static func templateCloseUnopened(_ closing: String) -> Finding {
    .error(
      "template-close-unopened", vi: "\(closing) không đóng thẻ nào", en: "\(closing) closes nothing",
      advice: LocalizedText(vi: "bỏ thẻ này, hoặc mở đoạn ở trên", en: "take it out, or open a section above"))
  }

  static func templateTooDeep(_ limit: Int) -> Finding {
    .error(
      "template-too-deep", vi: "các đoạn lồng nhau quá \(limit) tầng", en: "sections nest deeper than \(limit) levels",
      advice: LocalizedText(vi: "tách bớt thành mẫu con", en: "take parts out into partials"))
  }

  static func templateContentInParent(_ parent: String) -> Finding {
    .error(
      "template-content-in-parent", vi: "trong \(parent) chỉ có khối {{$…}}; nội dung ngoài khối sẽ bị mất",
      en: "inside \(parent) stand only blocks {{$…}}; what stands outside of them would be lost",
      advice: LocalizedText(vi: "đưa nội dung này vào một khối", en: "put it into a block"))
  }

  static func templateBlockTwice(_ block: String) -> Finding {
    .error(
      "template-block-twice", vi: "khối \(block) được điền hai lần", en: "the block \(block) is filled twice",
      advice: LocalizedText(vi: "giữ lại một khối", en: "keep one of them"))
  }

  private static func closingTag(of opening: String) -> String {
    "{{/" + opening.drop { "{#^<$".contains($0) }
  }
}

extension LocalizedText {
  static var templateOpenedHere: LocalizedText { LocalizedText(vi: "mở ở đây", en: "opened here") }
  static var templateIncludedHere: LocalizedText { LocalizedText(vi: "được chèn ở đây", en: "included here") }
}
