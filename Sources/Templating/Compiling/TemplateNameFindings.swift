import Diagnostics

/// What can be wrong with the names in templates: what a page does not offer, or offers in another way; and other files.
extension Finding {
  /// - Parameters:
  ///   - name: the part of the name that nothing offers.
  ///   - scopes: the names on offer, innermost scope first.
  static func templateNameUnknown(_ name: String, scopes: [(schema: String, names: [String])]) -> Finding {
    let names = scopes.flatMap(\.names)
    let nearest = NearestName.of(name, among: names)
    let vi = scopes.map { "“\($0.schema)” có \(listed($0.names, none: "không tên nào"))" }.joined(separator: "; ")
    let en = scopes.map { "“\($0.schema)” offers \(listed($0.names, none: "nothing"))" }.joined(separator: "; ")
    return .error(
      "template-name-unknown", vi: "ở đây không có tên “\(name)”", en: "nothing here offers the name “\(name)”",
      advice: LocalizedText(
        vi: nearest.map { "viết “\($0)”; \(vi)" } ?? vi, en: nearest.map { "write “\($0)”; \(en)" } ?? en))
  }

  static func templateNameWithoutParts(_ name: String, of kind: Offer.Kind) -> Finding {
    .error(
      "template-name-without-parts", vi: "“\(name)” là \(word(kind).vi), không viết tên con sau dấu chấm được",
      en: "“\(name)” is \(word(kind).en); no name can follow it after a dot",
      advice: sectionAdvice(name, kind))
  }

  static func templateOptionalViewOutside(_ name: String, _ part: String) -> Finding {
    let written = "{{#\(name)}}…{{\(part)}}…{{/\(name)}}"
    return .error(
      "template-optional-outside", vi: "“\(name)” có thể thiếu, nên chỉ đứng trong đoạn của chính nó",
      en: "“\(name)” may be missing, and stands only inside its own section",
      advice: LocalizedText(vi: "viết \(written)", en: "write \(written)"))
  }

  static func templateNotText(_ name: String, _ kind: Offer.Kind) -> Finding {
    .error(
      "template-not-text", vi: "“\(name)” là \(word(kind).vi), không phải chữ để in ra",
      en: "“\(name)” is \(word(kind).en), not words to print", advice: sectionAdvice(name, kind))
  }

  static func templateTextUnescaped(_ name: String) -> Finding {
    .error(
      "template-text-unescaped", vi: "“\(name)” là chữ, luôn được mã hóa ký tự HTML khi in ra", en: "“\(name)” is text, and always escaped",
      advice: LocalizedText(vi: "viết {{\(name)}}", en: "write {{\(name)}}"))
  }

  static func templateMarkupEscaped(_ name: String) -> Finding {
    .error(
      "template-markup-escaped", vi: "“\(name)” là mã HTML, in ra nguyên vẹn", en: "“\(name)” is markup, written as it is",
      advice: LocalizedText(vi: "viết {{{\(name)}}}", en: "write {{{\(name)}}}"))
  }

  static func templateOptionalOutside(_ name: String) -> Finding {
    .error(
      "template-optional-outside", vi: "“\(name)” có thể thiếu, nên chỉ đứng trong đoạn của chính nó",
      en: "“\(name)” may be missing, and stands only inside its own section",
      advice: LocalizedText(
        vi: "viết {{#\(name)}}…{{\(name)}}…{{/\(name)}}", en: "write {{#\(name)}}…{{\(name)}}…{{/\(name)}}"))
  }

  static func templateNotSection(_ name: String, _ kind: Offer.Kind, spelling: String) -> Finding {
    let variable = kind == .markup ? "{{{\(name)}}}" : "{{\(name)}}"
    return .error(
      "template-not-section", vi: "“\(name)” là \(word(kind).vi) và luôn có, không mở đoạn \(spelling) được",
      en: "“\(name)” is \(word(kind).en) and always there; it opens no section \(spelling)",
      advice: LocalizedText(vi: "viết \(variable)", en: "write \(variable)"))
  }

  static func templateAlwaysThere(_ name: String) -> Finding {
    .error(
      "template-always-there", vi: "“\(name)” luôn có, nên {{^\(name)}} không bao giờ hiện",
      en: "“\(name)” is always there, so {{^\(name)}} never shows",
      advice: LocalizedText(vi: "bỏ đoạn này", en: "take the section out"))
  }

  static func templateMissing(_ name: String, known: [String]) -> Finding {
    let near = nearestFile(name, among: known)
    let all = listed(known, none: "–")
    return .error(
      "template-missing", vi: "không có tệp mẫu “\(name)”", en: "there is no template “\(name)”",
      advice: LocalizedText(
        vi: (near.map { "viết “\($0)”; " } ?? "") + "các mẫu hiện có: \(all)",
        en: (near.map { "write “\($0)”; " } ?? "") + "the templates: \(all)"))
  }

  /// - Parameter chain: the files from the first inclusion to the one that would begin anew.
  static func templateRecursive(_ name: String, chain: [String]) -> Finding {
    let way = chain.joined(separator: " → ")
    return .error(
      "template-recursive", vi: "mẫu “\(name)” chèn lại chính nó: \(way)", en: "the template “\(name)” includes itself: \(way)",
      advice: LocalizedText(vi: "bỏ một trong các thẻ chèn", en: "take one of the tags out"))
  }

  static func templateBlockUnknown(_ name: String, parent: String, known: [String]) -> Finding {
    let all = listed(known, none: "–")
    let near = NearestName.of(name, among: known)
    return .error(
      "template-block-unknown", vi: "mẫu “\(parent)” không có khối “\(name)”", en: "the template “\(parent)” has no block “\(name)”",
      advice: LocalizedText(
        vi: (near.map { "viết {{$\($0)}}; " } ?? "") + "các khối: \(all)",
        en: (near.map { "write {{$\($0)}}; " } ?? "") + "its blocks: \(all)"))
  }

  static func templateTooLarge(_ limit: Int) -> Finding {
    .error(
      "template-too-large", vi: "mẫu và các mẫu con gộp lại quá \(limit) thẻ",
      en: "the template with its partials has more than \(limit) tags",
      advice: LocalizedText(vi: "chèn ít mẫu con hơn", en: "include fewer partials"))
  }

  /// A note: what no page uses changes no page.
  static var templateUnused: Finding {
    .note(
      "template-unused", vi: "không trang nào dùng tệp mẫu này", en: "no page uses this template",
      advice: LocalizedText(vi: "xóa tệp, hoặc chèn nó bằng {{>…}}", en: "delete the file, or include it with {{>…}}"))
  }

  /// A file of the same last name in another folder, else the name spelled most alike.
  private static func nearestFile(_ name: String, among known: [String]) -> String? {
    let last = name.split(separator: "/").last
    return known.first { $0.split(separator: "/").last == last } ?? NearestName.of(name, among: known)
  }

  private static func listed(_ names: [String], none: String) -> String {
    names.isEmpty ? none : names.joined(separator: ", ")
  }

  private static func sectionAdvice(_ name: String, _ kind: Offer.Kind) -> LocalizedText? {
    switch kind {
    case .text, .optionalText, .markup: nil
    case .condition, .list, .view, .optionalView:
      LocalizedText(vi: "viết {{#\(name)}}…{{/\(name)}}", en: "write {{#\(name)}}…{{/\(name)}}")
    }
  }

  private static func word(_ kind: Offer.Kind) -> LocalizedText {
    switch kind {
    case .text, .optionalText: LocalizedText(vi: "chữ", en: "text")
    case .markup: LocalizedText(vi: "mã HTML", en: "markup")
    case .condition: LocalizedText(vi: "điều kiện", en: "a condition")
    case .list: LocalizedText(vi: "danh sách", en: "a list")
    case .view, .optionalView: LocalizedText(vi: "một nhóm tên", en: "a group of names")
    }
  }
}
