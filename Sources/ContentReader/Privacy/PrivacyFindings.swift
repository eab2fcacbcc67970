import Diagnostics

extension Finding {
  /// Personal data, shortened: a message is read by many.
  static func personalDatum(_ datum: PersonalDatum) -> Finding {
    switch datum.kind {
    case .citizenNumber:
      .error(
        "personal-id-number", vi: "Có số căn cước hoặc chứng minh nhân dân: \(datum.masked)", en: "There is a citizen’s number: \(datum.masked)",
        advice: LocalizedText(
          vi: "Xóa số; gọi người bằng chức vụ, không ghi giấy tờ của ai. Nếu không phải số của ai: thêm vào allowances, nêu lý do",
          en: "Delete it; people are named by their post, never by their papers. If it is nobody’s number: add it to allowances with the reason"))
    case .phone:
      .error(
        "personal-phone", vi: "Có số điện thoại di động: \(datum.masked)", en: "There is a mobile number: \(datum.masked)",
        advice: LocalizedText(
          vi: "Xóa số; số của cơ quan ghi ở cột phone của offices.csv. Nếu được phép công bố: thêm vào allowances, nêu lý do",
          en: "Delete it; an office’s number belongs in the column phone of offices.csv. If it may be published: add it to allowances with the reason"
        ))
    case .mail:
      .error(
        "personal-mail", vi: "Có địa chỉ thư điện tử: \(datum.masked)", en: "There is a mail address: \(datum.masked)",
        advice: LocalizedText(
          vi: "Xóa địa chỉ; thư của cơ quan ghi ở cột email của offices.csv. Nếu được phép công bố: thêm vào allowances, nêu lý do",
          en:
            "Delete it; an office’s address belongs in the column email of offices.csv. If it may be published: add it to allowances with the reason")
      )
    case .birthDate:
      .error(
        "personal-birth-date", vi: "Có ngày hoặc năm sinh của một người: “\(datum.masked)”",
        en: "There is somebody’s date of birth: “\(datum.masked)”",
        advice: LocalizedText(
          vi: "Xóa; gọi người bằng chức vụ. Nếu không nói về riêng ai: thêm nguyên cụm từ vào allowances, nêu lý do",
          en: "Delete it; people are named by their post. If it speaks of nobody in particular: add the words to allowances with the reason"))
    }
  }

  /// A line that is nothing but a mark of secrecy; nothing allows it.
  static var secrecyMark: Finding {
    .error(
      "secrecy-mark", vi: "Có dấu chỉ độ mật đứng riêng một dòng", en: "A mark of secrecy stands alone on a line",
      advice: LocalizedText(
        vi: "Không nhập tài liệu mật, kể cả tên và số; gỡ tài liệu khỏi thư mục và báo người phụ trách bảo mật",
        en: "Never enter secret documents, not even title and number; take it out of the folder and tell who answers for secrecy"))
  }

  static var allowanceWithoutReason: Finding {
    .error(
      "allowance-without-reason", vi: "Mục này của allowances không nêu lý do", en: "This entry of allowances gives no reason",
      advice: LocalizedText(
        vi: "Thêm dòng “reason: …”: ai cho phép công bố, hoặc vì sao không phải dữ liệu cá nhân",
        en: "Add a line “reason: …”: who allowed it, or why it is nobody’s data"))
  }

  /// The path of an allowance stands where it cannot be found again.
  static var allowanceLine: Finding {
    .error(
      "allowance-line", vi: "where của mục này phải ghi trọn trên một dòng", en: "where of this entry must stand on one line",
      advice: LocalizedText(vi: "Ghi: where: evidence/…", en: "Write: where: evidence/…"))
  }

  static func unusedAllowance(isBound: Bool) -> Finding {
    .warning(
      "allowance-unused", vi: "Không chỗ nào cần mục này của allowances", en: "Nothing needs this entry of allowances",
      advice: isBound
        ? LocalizedText(
          vi: "Xóa mục; hoặc sửa where: đường dẫn của tệp như reports.csv, thư mục kết thúc bằng /, mã của minh chứng như mc-001",
          en: "Delete it; or mend where: the path of a file such as reports.csv, a folder ends in /, the id of evidence such as mc-001")
        : LocalizedText(vi: "Xóa mục; dấu chỉ độ mật thì không bao giờ được phép", en: "Delete it; a mark of secrecy is never allowed"))
  }

  /// A public document whose text could not be looked at.
  static func unreadDocument(_ outcome: DocumentText) -> Finding {
    let (vi, en, advice): (String, String, LocalizedText)
    switch outcome {
    case .noProgram:
      (vi, en) = ("không có chương trình pdftotext", "there is no program pdftotext")
      advice = LocalizedText(
        vi: "Cài gói poppler-utils (make site tự cài), rồi chạy lại", en: "Install the package poppler-utils (make site does), and run it again")
    case .tooSlow(let seconds):
      (vi, en) = ("đọc quá \(seconds) giây", "reading took more than \(seconds) seconds")
      advice = LocalizedText(vi: "Lưu lại thành PDF gọn hơn, hoặc tách thành nhiều tệp", en: "Save it as a smaller PDF, or part it into several")
    case .tooLong(let bytes):
      (vi, en) = ("lời dài quá \(bytes >> 20) MB", "its text is longer than \(bytes >> 20) MB")
      advice = LocalizedText(vi: "Tách tài liệu thành nhiều tệp", en: "Part it into several files")
    case .text, .unreadable:
      (vi, en) = ("tệp hỏng hoặc có mật khẩu", "it is broken or has a password")
      advice = LocalizedText(
        vi: "Lưu lại tài liệu, không đặt mật khẩu; hoặc ghi không công khai", en: "Save it again without a password; or write that it is not public")
    }
    return .error(
      "unread-document", vi: "Không đọc được lời của tài liệu công khai này: \(vi)", en: "The text of this public document cannot be read: \(en)",
      advice: advice)
  }

  static var documentWithoutText: Finding {
    .warning(
      "document-without-text", vi: "Tài liệu không có lời, chỉ có ảnh quét, nên máy không xem được",
      en: "The document has no text, only scanned pictures, so that it cannot be scanned",
      advice: LocalizedText(
        vi: "Tự xem từng trang: họ tên, số căn cước, điện thoại, địa chỉ, chữ ký của người dân, dấu chỉ độ mật",
        en: "Look through every page: names, citizens’ numbers, phones, addresses and signatures of residents, marks of secrecy"))
  }
}
