import Diagnostics
import PlanModel

/// Reads `pages/*.md`.
enum FreePageReader {
  /// The pages in the order of their files' names.
  static func read(_ folder: ContentFolder, _ diagnostics: inout DiagnosticCollector) -> [FreePage] {
    folder.files.filter { $0.hasPrefix("pages/") && !KnownFiles.isIgnored($0) }.compactMap { page($0, in: folder, &diagnostics) }
  }

  private static func page(_ path: String, in folder: ContentFolder, _ diagnostics: inout DiagnosticCollector) -> FreePage? {
    let file = path.dropFirst("pages/".count)
    guard file.hasSuffix(".md"), Identifier.isValid(String(file.dropLast(3))) else {
      diagnostics.report(.freePageName(String(file)), at: SourcePlace(file: folder.shown(path)))
      return nil
    }
    guard let text = folder.text(path, &diagnostics), let parts = FrontMatter(text, &diagnostics) else { return nil }
    MarkdownCheck.check(parts.body, file: text.file, firstLine: parts.bodyLine, &diagnostics)
    guard let mapping = parts.settings.mapping(&diagnostics) else { return nil }
    let settings = SettingsMapping(mapping, in: parts.settings, required: ["title"], optional: [], &diagnostics)
    return settings.text("title", &diagnostics).value.map {
      FreePage(name: String(file.dropLast(3)), title: $0, body: parts.body, place: SourcePlace(file: text.file), bodyLine: parts.bodyLine)
    }
  }
}

extension Finding {
  /// A file of `pages/` that cannot become a page.
  static func freePageName(_ name: String) -> Finding {
    .error(
      "free-page-name", vi: "Tệp \(Shown.words(name)) trong pages/ không thành trang được",
      en: "The file \(Shown.words(name)) of pages/ cannot become a page",
      advice: LocalizedText(
        vi: "Đặt tên bằng chữ thường không dấu, chữ số, dấu gạch nối, kết thúc bằng .md, ví dụ: lien-he.md",
        en: "Name it with small letters a–z, digits and hyphens, ending in .md, such as lien-he.md"))
  }
}
