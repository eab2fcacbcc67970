import Diagnostics

/// Checks across communes.
enum SiteChecks {
  /// Paths that are taken twice, codes that two communes claim, and communes asked for that are not there.
  static func run(
    _ drafts: [CommuneDraft], asked: Set<String>?, among known: [String], prefix: String, _ diagnostics: inout DiagnosticCollector
  ) {
    OutlineChecks.checkPaths(drafts.flatMap(\.pages), &diagnostics)
    checkCodes(drafts, &diagnostics)
    for slug in (asked ?? []).subtracting(known).sorted() {
      diagnostics.report(.noSuchCommune(slug, nearest: NearestName.of(slug, among: known)), at: SourcePlace(file: prefix + "communes/" + slug))
    }
    if known.isEmpty { diagnostics.report(.noCommune, at: SourcePlace(file: prefix + "communes")) }
  }

  private static func checkCodes(_ drafts: [CommuneDraft], _ diagnostics: inout DiagnosticCollector) {
    var taken: [String: SourcePlace] = [:]
    for case let code? in drafts.map(\.code) {
      if let first = taken[code.value] {
        diagnostics.report(
          .codeTakenTwice(code.value), at: code.place,
          related: [.init(LocalizedText(vi: "xã, phường kia", en: "the other commune"), at: first)])
      } else {
        taken[code.value] = code.place
      }
    }
  }
}

extension Finding {
  /// Two communes with one code.
  static func codeTakenTwice(_ code: String) -> Finding {
    .error(
      "code-taken-twice", vi: "mã đơn vị hành chính \(code) đã dùng cho một xã, phường khác", en: "another commune has the code \(code) already",
      advice: LocalizedText(vi: "ghi đúng mã 5 chữ số của từng xã, phường", en: "write each commune's own five-digit code"))
  }

  /// `--commune` names a folder that is not there.
  static func noSuchCommune(_ slug: String, nearest: String?) -> Finding {
    .error(
      "no-such-commune", vi: "không có xã, phường “\(slug)”" + (nearest.map { "; gần nhất là “\($0)”" } ?? ""),
      en: "there is no commune “\(slug)”" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
  }

  /// A site without communes.
  static let noCommune = Finding.error(
    "no-commune", vi: "chưa có xã, phường nào", en: "there is no commune yet",
    advice: LocalizedText(
      vi: "tạo thư mục communes/<tên-không-dấu>/ với tệp commune.yml", en: "make a folder communes/<name>/ with a file commune.yml"))
}
