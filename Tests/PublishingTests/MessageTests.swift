import Glibc
import Publishing
import Testing

@Suite("What a user reads when a site cannot be written")
struct MessageTests {
  @Test(
    "In Vietnamese and English",
    arguments: [
      (
        PublicationError.disk(.write, path: "Site/public/index.html", code: ENOSPC),
        "không ghi được “Site/public/index.html”: ổ đĩa đã đầy; hãy dọn bớt hoặc chọn ổ khác rồi chạy lại",
        "cannot write “Site/public/index.html”: no space left on the disk; make room or choose another one, then run again"
      ),
      (
        .disk(.makeFolder, path: "/srv/site", code: EACCES),
        "không tạo được thư mục “/srv/site”: không có quyền; hãy cấp quyền cho tài khoản đang chạy, hoặc chạy bằng tài khoản khác",
        "cannot make the folder “/srv/site”: permission denied; give this account the right, or run as another one"
      ),
      (.disk(.read, path: "a", code: 9999), "không đọc được “a”: lỗi hệ thống số 9999", "cannot read “a”: system error 9999"),
      (
        .locked(output: "Site/public"), "một lần dựng khác đang ghi vào “Site/public”; hãy đợi lần đó xong rồi chạy lại",
        "another build is writing to “Site/public”; wait for it to end, then run again"
      ),
      (
        .foreignFolder("Documents"),
        "“Documents” có sẵn tệp và không phải do tiendo tạo (không có .tiendo-site); hãy chọn thư mục trống hoặc thư mục chưa có",
        "“Documents” holds files and was not made by tiendo (no .tiendo-site); choose an empty folder or one that does not exist"
      ),
      (
        .invalidPath("a/../b", .dotPart), "đường dẫn “a/../b” của trang không hợp lệ: có phần “.” hoặc “..”",
        "the site's path “a/../b” is not valid: it holds the part “.” or “..”"
      ),
      (
        .writtenTwice("a.html"), "“a.html” được ghi hai lần trong cùng một lần dựng", "“a.html” was written twice in one build"
      ),
    ])
  func wording(error: PublicationError, vi: String, en: String) {
    #expect(error.vi == vi)
    #expect(error.en == en)
  }
}
