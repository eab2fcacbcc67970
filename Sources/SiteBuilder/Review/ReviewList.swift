import Diagnostics

/// What no rule finds and only an officer's eyes can: the closing list of a check.
public struct ReviewList: Sendable {
  private let communes: [CommuneReview]

  init(_ drafts: [CommuneDraft]) {
    communes = drafts.compactMap(\.review)
  }

  /// The list with the files to look through.
  public var closing: ClosingList {
    let (texts, notes, titles) = (sum(\.texts), sum(\.notes), sum(\.titles))
    var entries = [
      ClosingList.Entry(
        LocalizedText(
          vi: "Họ tên người dân, cán bộ trong \(texts) bài, \(notes) dòng báo cáo, \(titles) tên minh chứng và trong minh chứng: gọi bằng chức vụ",
          en: "Names of residents and officers in \(texts) texts, \(notes) rows of reports, \(titles) titles of evidence and in the evidence: "
            + "people are named by their post")),
      ClosingList.Entry(
        LocalizedText(
          vi: "Địa chỉ nhà, hoàn cảnh, bệnh tật của từng hộ; mọi thông tin về trẻ em; nội dung mật dù không có dấu chỉ độ mật",
          en: "Addresses, means and illnesses of households; anything about children; secrets that bear no mark")),
    ]
    let kinds: [(files: [String], vi: String, en: String)] = [
      (
        files(\.pictures), "ảnh công khai: khuôn mặt, biển số xe, chữ ký, giấy tờ, màn hình",
        "public pictures: faces, number plates, signatures, papers, screens"
      ),
      (files(\.scans), "bản quét không có lời: xem từng trang", "scans without text: look at every page"),
      (
        files(\.officeFiles), "tệp Word, Excel công khai: trang ẩn, nhận xét, vết sửa, tên tác giả, ảnh bên trong",
        "public files of Word, Excel and the like: hidden sheets, comments, tracked changes, authors, pictures in them"
      ),
      (files(\.others), "tệp nén, âm thanh, phim, loại khác: máy không mở xem", "archives, sound, film and others: not opened"),
    ]
    for kind in kinds where !kind.files.isEmpty {
      entries.append(
        ClosingList.Entry(LocalizedText(vi: "\(kind.files.count) \(kind.vi)", en: "\(kind.files.count) \(kind.en)"), items: kind.files))
    }
    return ClosingList(
      title: LocalizedText(
        vi: "Máy không nhận ra được những điều sau, người công bố phải tự xem", en: "What no rule finds, and you must look for before you publish"),
      entries: entries)
  }

  /// The list in one line, for the end of a build.
  public var line: LocalizedText {
    let (pictures, scans, office, others) = (
      files(\.pictures).count, files(\.scans).count, files(\.officeFiles).count, files(\.others).count
    )
    return LocalizedText(
      vi: "Máy không nhận ra họ tên, hoàn cảnh của người dân, và không xem được \(pictures) ảnh, \(scans) bản quét, \(office) tệp Word, Excel, "
        + "\(others) tệp khác: người công bố phải tự xem (tiendo check nêu tên).",
      en: "No rule finds names and circumstances of residents, or looks through \(pictures) pictures, \(scans) scans, \(office) files of Word, Excel "
        + "and the like, \(others) others: you must (tiendo check names them).")
  }

  private func files(_ part: KeyPath<CommuneReview, [String]>) -> [String] { communes.flatMap { $0[keyPath: part] } }

  private func sum(_ part: KeyPath<CommuneReview, Int>) -> Int { communes.reduce(0) { $0 + $1[keyPath: part] } }
}
