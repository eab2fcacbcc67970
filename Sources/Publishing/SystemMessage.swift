import Glibc

/// The meaning of `errno` and what to do about it, worded here because `strerror` speaks the machine's language and not the author's.
enum SystemMessage {
  static func vi(_ code: Int32) -> String { texts[code]?.vi ?? "lỗi hệ thống số \(code)" }
  static func en(_ code: Int32) -> String { texts[code]?.en ?? "system error \(code)" }

  private static let texts: [Int32: (vi: String, en: String)] = [
    ENOSPC: ("ổ đĩa đã đầy; hãy dọn bớt hoặc chọn ổ khác rồi chạy lại", "no space left on the disk; make room or choose another one, then run again"),
    EDQUOT: (
      "đã hết hạn mức dung lượng; hãy dọn bớt hoặc xin thêm rồi chạy lại", "the disk quota is used up; make room or ask for more, then run again"
    ),
    EACCES: (
      "không có quyền; hãy cấp quyền cho tài khoản đang chạy, hoặc chạy bằng tài khoản khác",
      "permission denied; give this account the right, or run as another one"
    ),
    EPERM: (
      "hệ thống không cho phép; hãy chạy bằng tài khoản của người đã tạo ra nó",
      "operation not permitted; run as the account that made it"
    ),
    EROFS: ("ổ đĩa chỉ cho đọc; hãy chọn nơi ghi được", "the disk is read-only; choose a place that can be written to"),
    ENOENT: ("không tồn tại; hãy xem lại tên", "does not exist; check the name"),
    ENOTDIR: ("một phần của đường dẫn không phải là thư mục", "a part of the path is not a folder"),
    EISDIR: ("là thư mục, không phải tệp", "it is a folder and no file"),
    ENXIO: ("không phải là tệp thường; hãy bỏ nó đi hoặc thay bằng tệp", "it is no regular file; remove it, or put a file in its place"),
    EEXIST: ("đã tồn tại", "already exists"),
    ENOTEMPTY: ("thư mục không trống", "the folder is not empty"),
    ENAMETOOLONG: ("tên quá dài; hãy đặt tên ngắn hơn", "the name is too long; choose a shorter one"),
    ELOOP: ("quá nhiều liên kết nối nhau; hãy bỏ liên kết ấy", "too many links in a row; remove the link"),
    EBUSY: ("đang được dùng", "it is in use"),
    EMFILE: ("mở quá nhiều tệp cùng lúc; hãy giảm --jobs", "too many open files; lower --jobs"),
    ENFILE: ("hệ thống mở quá nhiều tệp; hãy đóng bớt chương trình", "too many open files in the system; end some programs"),
    EFBIG: ("tệp quá lớn", "the file is too large"),
    EXDEV: ("nằm trên hai ổ đĩa khác nhau", "on two different disks"),
    EIO: ("lỗi đọc ghi của ổ đĩa; hãy kiểm tra ổ đĩa", "input/output error of the disk; check the disk"),
    ENOMEM: ("hết bộ nhớ; hãy đóng bớt chương trình", "out of memory; end some programs"),
    EINVAL: ("hệ thống tệp không hỗ trợ", "the file system does not support it"),
  ]
}
