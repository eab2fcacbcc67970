import PlanModel

/// `DOC-TOI.txt`, what whoever unpacks the source of the site reads first.
enum SourceNote {
  /// The text of a build.
  static func text(_ options: SiteBuild.Options) -> String {
    """
    MÃ NGUỒN CỦA TRANG

    Tệp nén này chứa mọi thứ đã làm nên trang: nội dung (Content/) và khuôn trang (Templates/),
    đúng như đã biết vào ngày \(Format.day(options.asOf)).

    Dựng lại trang: giải nén vào một thư mục trống, rồi chạy trong thư mục ấy chương trình tiendo
    cùng phiên bản:

        \(command(options))

    Trang được dựng vào Site/public và giống trang đã công bố đến từng byte, kể cả tệp nén này ở
    \(SiteAddress.source).\(options.typesets ? " Riêng bản PDF còn cần cùng phiên bản WeasyPrint và phông chữ." : "")\(options.paints ? " Riêng ảnh PNG còn cần cùng phiên bản resvg và phông chữ." : "")\(searchNote(options))

    - Bảng là CSV, UTF-8, dòng đầu là mã của cột.
    - Minh chứng công khai nằm trong evidence/ của từng xã, đặt tên theo mã, đúng bản đã công bố.
      Minh chứng không công khai chỉ có dòng trong sổ, không có tệp, mã băm, dung lượng.
    - Không có những gì được ghi nhận sau ngày nói trên.

    """
  }

  private static func searchNote(_ options: SiteBuild.Options) -> String {
    options.search.map { " Phần tìm kiếm còn cần Pagefind \($0)." } ?? ""
  }

  /// The command that builds the site again.
  static func command(_ options: SiteBuild.Options) -> String {
    var words = ["tiendo", "build", "--as-of", options.asOf.iso]
    if let base = options.base { words += ["--base", quoted(base)] }
    if options.typesets { words.append("--pdf") }
    if options.paints { words.append("--cards") }
    if options.search != nil { words.append("--search") }
    return words.joined(separator: " ")
  }

  /// A word as a shell takes it: in quotation marks where it holds anything but letters, digits and the usual signs of an address.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
      default: return Array(":/.-_~%+,@".utf8).contains(byte)
      }
    }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
