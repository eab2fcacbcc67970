import OpenData
import PlanModel
import Templating

/// A file of open data with what lets a reader check it.
final class DataFileView: TemplateView {
  let file: DataFile
  let href: String

  init(_ file: DataFile, on path: String) {
    self.file = file
    href = RelativeLink.from(path, to: file.path)
  }

  static let schema = ViewSchema<DataFileView>(
    "data_file",
    [
      .text("href", "địa chỉ, tương đối") { $0.href },
      .text("format", "dạng: CSV, JSON, Excel, SQLite") { $0.file.kind.name },
      .text("size", "dung lượng, như “12 KB”") { Format.size($0.file.digest.size) },
      .text("sha256", "SHA-256, 64 chữ số") { $0.file.digest.sha256 },
      .text("short_sha256", "SHA-256 rút gọn") { EvidenceFileWords.shortened($0.file.digest.sha256) },
    ])
}
