/// Writes `import-notes.md`: what was read, and what the author has to look at, as a list to tick off.
struct ImportNotes {
  let file: String
  let counts: ImportedPlan.Counts
  let doubts: [Doubt]

  /// The file.
  var text: String {
    var lines = [
      "# Bản nháp nhập từ \(MarkdownText.escaped(file))", "",
      "Đã đọc \(counts.targets) chỉ tiêu, \(counts.tasks) nhiệm vụ, \(counts.offices) cơ quan từ \(counts.tables) bảng. Máy chỉ nháp: hãy đối chiếu từng dòng với bản gốc.",
      "",
      "- `plan.md`, `targets.csv`, `tasks.csv` để vào thư mục `plans/<mã kế hoạch>/` của xã, phường; `offices.csv` để vào thư mục của xã, phường.",
      "- Tệp này không thuộc nội dung: xem xong thì bỏ.", "", "## Cần xem", "",
    ]
    if doubts.isEmpty { lines.append("Không có chỗ nào máy thấy phải hỏi.") }
    lines += doubts.map { "- [ ] " + MarkdownText.escaped($0.line(in: .vi)) }
    return lines.joined(separator: "\n") + "\n"
  }
}
