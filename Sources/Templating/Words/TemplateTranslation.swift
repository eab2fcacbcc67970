import Diagnostics
import Editions

/// The templates of another edition: the same source with the words of the interface in its language.
public struct TemplateTranslation: Sendable {
  private let catalogue: WordCatalogue
  private let folder: String
  /// The words that templates have, by what the catalogue calls them.
  public private(set) var used: Set<String> = []

  /// A translation by a catalogue; `folder` stands before paths in messages.
  public init(_ catalogue: WordCatalogue, folder: String) {
    self.catalogue = catalogue
    self.folder = folder
  }

  /// The source of a template in the other language. Words that the catalogue does not have are noted with their places.
  public mutating func translate(_ path: String, _ bytes: [UInt8], _ collector: inout DiagnosticCollector) -> [UInt8] {
    let words = TemplateWords(bytes)
    let name = path.hasSuffix(".html") ? String(path.dropLast(".html".count)) : path
    let file = TemplateFile(name: name, path: folder + path, bytes: bytes)
    var translated: [UInt8] = []
    var end = 0
    for range in words.ranges {
      let key = words.key(range)
      used.insert(key)
      translated += bytes[end..<range.lowerBound]
      end = range.upperBound
      if let found = catalogue.source(of: key, in: name) {
        if TemplateTranslation.parts(found) != TemplateTranslation.parts(key) {
          collector.report(.translationDiffers(key, found), at: file.place(range.lowerBound))
        }
        translated += Array(found.utf8)
      } else {
        collector.report(.untranslated(key), at: file.place(range.lowerBound))
        translated += bytes[range]
      }
    }
    return translated + bytes[end...]
  }

  /// The values and tags of some words, sorted: both languages have the same ones, in any order.
  private static func parts(_ words: String) -> [String] {
    let bytes = Array(words.utf8)
    // Most words are words alone.
    guard bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") }) else { return [] }
    return SourcePiece.all(in: bytes, 0..<bytes.count, isMarkup: true).filter { $0.kind != .text }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Finding {
  /// Words of the interface are not in the catalogue of an edition.
  public static func untranslated(_ words: String) -> Finding {
    .error(
      "word-untranslated", vi: "“\(words)” chưa có trong danh mục lời", en: "“\(words)” is not in the catalogue of words",
      advice: LocalizedText(vi: "thêm một dòng vào words.csv với lời tiếng Anh", en: "add a row with the English words to words.csv"))
  }

  /// A translation leaves out a value or a tag, or adds one.
  static func translationDiffers(_ words: String, _ translation: String) -> Finding {
    .error(
      "translation-differs", vi: "bản dịch “\(translation)” không có đúng các giá trị và thẻ của “\(words)”",
      en: "the translation “\(translation)” does not have just the values and tags of “\(words)”",
      advice: LocalizedText(vi: "giữ nguyên từng {{…}} và từng thẻ, đổi thứ tự nếu cần", en: "keep every {{…}} and every tag; their order may change")
    )
  }
}
