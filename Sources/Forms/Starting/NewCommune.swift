import ContentReader
import Diagnostics
import PlanModel
import Vietnamese

/// `tiendo new commune`: the folder of a commune in which nothing is made up. Tables have headings alone, what is not known is a place to fill in, which
/// `tiendo check` names.
public struct NewCommune: Sendable {
  /// The files by their paths below the content folder.
  public let files: [(path: String, bytes: [UInt8])]

  /// The files of a commune.
  /// - Parameters:
  ///   - slug: The name of the folder.
  ///   - name: The name as people say it, with or without its kind in front: "Xã Tân An".
  ///   - kind: The kind of unit.
  ///   - code: The five-digit code of the administrative unit.
  ///   - province: The province; nil takes the only one that `site.yml` names.
  ///   - plan: The id of the plan, which names its folder.
  ///   - year: The year in which the plan most likely begins.
  public init(
    slug: String, name: String, kind: CommuneSettings.Kind, code: String, province: String?, plan: String, year: Int, in content: SourceFolder,
    prefix: String
  ) throws(FormRefusal) {
    for (id, option) in [(slug, "slug"), (plan, "--plan")] where !Slug.isValid(id) || id.utf8.count > 120 {
      let better = Slug.of(id)
      throw .unknown(
        vi: "\(option) “\(id)” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch ngang" + (better.isEmpty ? "" : ", như \(better)"),
        en: "\(option) “\(id)” may hold lower-case letters, digits and hyphens alone" + (better.isEmpty ? "" : ", such as \(better)"))
    }
    guard code.utf8.count == 5, code.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      throw .unknown(vi: "--code “\(code)” không phải 5 chữ số", en: "--code “\(code)” is not five digits")
    }
    let (shared, _) = ContentReader.readShared(from: content, prefix: prefix)
    if content.files().contains(where: { CommuneFolder.slug(of: $0) == slug }) {
      throw .unknown(
        vi: "đã có thư mục \(prefix)communes/\(slug); lệnh này không ghi đè tệp nào",
        en: "there is a folder \(prefix)communes/\(slug); this command overwrites nothing")
    }
    let provinces = shared.settings.provinces.map(\.name)
    guard let province = province ?? (provinces.count == 1 ? provinces[0] : nil) else {
      throw .unknown(
        vi: "ghi thêm --province “…”" + (provinces.isEmpty ? "" : ", một trong: " + provinces.joined(separator: ", ")),
        en: "add --province “…”" + (provinces.isEmpty ? "" : ", one of: " + provinces.joined(separator: ", ")))
    }
    let facts = NewCommuneText.Facts(
      name: NewCommune.bare(name, kind), kind: kind, code: code, province: province, plan: plan, year: year)
    let folder = CommuneFolder.path(slug)
    let text = NewCommuneText(facts: facts)
    var files = [(folder + "commune.yml", text.settings), (folder + "DOC-TOI.txt", text.readMe), (folder + "plans/\(plan)/plan.md", text.plan)]
    for table in [AuthorTable.offices, AuthorTable.reports, AuthorTable.evidence, AuthorTable.appraisals] {
      files.append((folder + table.key + ".csv", NewCommune.headings(table)))
    }
    for table in [AuthorTable.targets, AuthorTable.tasks, AuthorTable.duties] {
      files.append((folder + "plans/\(plan)/\(table.key).csv", NewCommune.headings(table)))
    }
    self.files = files.map { ($0.0, Array($0.1.utf8)) }
  }

  /// The name without the kind in front.
  private static func bare(_ name: String, _ kind: CommuneSettings.Kind) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    let prefix = kind.rawValue.split(separator: " ")
    let begins = words.count > prefix.count && zip(words, prefix).allSatisfy { $0.lowercased() == $1.lowercased() }
    return words.dropFirst(begins ? prefix.count : 0).joined(separator: " ")
  }

  private static func headings(_ table: TableSchema) -> String {
    table.columns.map { $0.heading.contains(",") ? "\"\($0.heading)\"" : $0.heading }.joined(separator: ",") + "\n"
  }
}
