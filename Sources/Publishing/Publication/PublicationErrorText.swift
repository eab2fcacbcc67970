extension PublicationError {
  /// The error in Vietnamese, one sentence without a full stop.
  public var vi: String {
    switch self {
    case .invalidOutput(let path): return "“\(path)” không thể là thư mục đầu ra; hãy nêu một thư mục riêng cho trang, ví dụ Site/public"
    case .locked(let path): return "một lần dựng khác đang ghi vào “\(path)”; hãy đợi lần đó xong rồi chạy lại"
    case .foreignFolder(let path):
      return "“\(path)” có sẵn tệp và không phải do tiendo tạo (không có \(Marker.name)); hãy chọn thư mục trống hoặc thư mục chưa có"
    case .holdsRepository(let path):
      return "“\(path)” sẽ bị mất khi thay trang cũ; hãy để kho mã nguồn ngoài thư mục đầu ra"
    case .notAFolder(let path): return "“\(path)” không phải là thư mục; hãy nêu một thư mục"
    case .mountPoint(let path): return "“\(path)” là điểm gắn ổ đĩa nên không thay trong một bước được; hãy chọn một thư mục con trong đó"
    case .invalidPath(let path, let mistake): return "đường dẫn “\(path)” của trang không hợp lệ: \(mistake.vi)"
    case .writtenTwice(let path): return "“\(path)” được ghi hai lần trong cùng một lần dựng"
    case .fileAndFolder(let path): return "“\(path)” vừa là tệp vừa là thư mục trong cùng một lần dựng"
    case .outsideParts(let path): return "“\(path)” nằm ngoài các phần được dựng lại"
    case .nestedParts(let path, let outer): return "phần “\(path)” nằm trong phần “\(outer)” của cùng một lần dựng"
    case .needsWholeSite(let path): return "không thể chỉ thay một phần của “\(path)”; hãy dựng lại cả trang"
    case .ended(let path): return "lần ghi vào “\(path)” đã kết thúc"
    case .stillWriting(let path): return "chưa thể kết thúc lần ghi vào “\(path)” vì còn tệp đang ghi"
    case .incomplete(let path): return "“\(path)” chưa được ghi trọn vẹn"
    case .linkLeavesRoot(let path): return "liên kết “\(path)” dẫn ra ngoài thư mục; hãy chép tệp vào thay cho liên kết"
    case .linkLoop(let path): return "liên kết “\(path)” dẫn ngược về thư mục chứa nó; hãy xóa liên kết này"
    case .nameNotUTF8(let path): return "thư mục “\(path)” có tên tệp không phải UTF-8; hãy đổi tên tệp đó"
    case .fileExists(let path): return "đã có tệp “\(path)” với nội dung khác; hãy cất tệp ấy đi nơi khác hoặc chọn thư mục khác"
    case .noManifest(let path): return "“\(path)” không có \(Manifest.name) của trang nào; hãy nêu thư mục đầu ra của tiendo build"
    case .notSigned(let detail): return "không ký được lần công bố, trang cũ còn nguyên: \(detail)"
    case .changedMeanwhile(let path): return "tệp “\(path)” vừa bị thay đổi; hãy chạy lại"
    case .disk(let action, let path, let code): return "\(action.vi) “\(path)”: \(SystemMessage.vi(code))"
    }
  }

  /// The error in English, one sentence without a full stop.
  public var en: String {
    switch self {
    case .invalidOutput(let path): return "“\(path)” cannot be the output; name a folder of the site's own, such as Site/public"
    case .locked(let path): return "another build is writing to “\(path)”; wait for it to end, then run again"
    case .foreignFolder(let path):
      return "“\(path)” holds files and was not made by tiendo (no \(Marker.name)); choose an empty folder or one that does not exist"
    case .holdsRepository(let path): return "“\(path)” would be lost with the old site; keep the repository outside the output"
    case .notAFolder(let path): return "“\(path)” is not a folder; name one"
    case .mountPoint(let path): return "“\(path)” is a mount point and cannot be exchanged in one step; choose a folder inside it"
    case .invalidPath(let path, let mistake): return "the site's path “\(path)” is not valid: \(mistake.en)"
    case .writtenTwice(let path): return "“\(path)” was written twice in one build"
    case .fileAndFolder(let path): return "“\(path)” is both a file and a folder in one build"
    case .outsideParts(let path): return "“\(path)” lies outside the parts that are built"
    case .nestedParts(let path, let outer): return "the part “\(path)” lies in the part “\(outer)” of the same build"
    case .needsWholeSite(let path): return "“\(path)” cannot be replaced in parts; build the whole site"
    case .ended(let path): return "writing to “\(path)” has already ended"
    case .stillWriting(let path): return "writing to “\(path)” cannot end while files are being written"
    case .incomplete(let path): return "“\(path)” was not written to its end"
    case .linkLeavesRoot(let path): return "the link “\(path)” leads out of its folder; copy the file in instead"
    case .linkLoop(let path): return "the link “\(path)” leads back to a folder that holds it; remove the link"
    case .nameNotUTF8(let path): return "the folder “\(path)” holds a file name that is not UTF-8; rename that file"
    case .fileExists(let path): return "there is a file “\(path)” with other content; put it elsewhere or choose another folder"
    case .noManifest(let path): return "“\(path)” holds no \(Manifest.name) of a site; name the output folder of tiendo build"
    case .notSigned(let detail): return "the publication could not be signed, the old site is untouched: \(detail)"
    case .changedMeanwhile(let path): return "the file “\(path)” was changed meanwhile; run it again"
    case .disk(let action, let path, let code): return "\(action.en) “\(path)”: \(SystemMessage.en(code))"
    }
  }
}

extension SitePathMistake {
  fileprivate var vi: String {
    switch self {
    case .emptyPart: return "có phần trống giữa các dấu “/”"
    case .dotPart: return "có phần “.” hoặc “..”"
    case .nul: return "có ký tự NUL"
    case .longPart: return "có phần dài hơn 255 byte"
    case .reserved: return "tên này dành cho tệp đánh dấu của tiendo"
    }
  }

  fileprivate var en: String {
    switch self {
    case .emptyPart: return "a part between “/” is empty"
    case .dotPart: return "it holds the part “.” or “..”"
    case .nul: return "it holds a NUL"
    case .longPart: return "a part is longer than 255 bytes"
    case .reserved: return "the name belongs to tiendo's marker"
    }
  }
}

extension DiskAction {
  fileprivate var vi: String {
    switch self {
    case .read: return "không đọc được"
    case .list: return "không liệt kê được thư mục"
    case .write: return "không ghi được"
    case .link: return "không giữ lại được tệp cũ"
    case .makeFolder: return "không tạo được thư mục"
    case .remove: return "không xóa được"
    case .rename: return "không đổi tên được"
    case .lock: return "không khóa được"
    case .flush: return "không ghi xuống đĩa được"
    }
  }

  fileprivate var en: String {
    switch self {
    case .read: return "cannot read"
    case .list: return "cannot list the folder"
    case .write: return "cannot write"
    case .link: return "cannot keep the old file"
    case .makeFolder: return "cannot make the folder"
    case .remove: return "cannot remove"
    case .rename: return "cannot rename"
    case .lock: return "cannot lock"
    case .flush: return "cannot flush to the disk"
    }
  }
}
