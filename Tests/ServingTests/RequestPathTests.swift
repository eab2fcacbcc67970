import Testing

@testable import Serving

@Suite("Paths of requests")
struct RequestPathTests {
  @Test(
    "What may be served, by its names",
    arguments: [
      ("/", [], true), ("/index.html", ["index.html"], false), ("/xa-phuong/minh-hoa/", ["xa-phuong", "minh-hoa"], true),
      ("/a/b.c/d", ["a", "b.c", "d"], false), ("/%C4%91/b%20c", ["đ", "b c"], false), ("/đ", ["đ"], false), ("/a..b/c.", ["a..b", "c."], false),
      // Decoded once, and a name like any other then.
      ("/%252e%252e/x", ["%2e%2e", "x"], false), ("/a%25b", ["a%b"], false), ("/a+b", ["a+b"], false), ("/a\\..\\b", ["a\\..\\b"], false),
    ] as [(String, [String], Bool)])
  func served(sent: String, names: [String], isFolder: Bool) throws {
    let path = try #require(RequestPath(sent))
    #expect(path.names.map { String(decoding: $0, as: UTF8.self) } == names)
    #expect(path.isFolder == isFolder)
  }

  @Test(
    "What may not be served",
    arguments: [
      "", "index.html", "http://127.0.0.1/index.html", "*", "\\etc", "//", "//etc/passwd", "/a//b", "/a//", "/.", "/..", "/../", "/../etc/passwd",
      "/a/../b", "/a/./b", "/a/..", "/..;/b", "/...", "/.git/config", "/.tiendo-site", "/a/.hidden", "/a/.hidden/b", "/%2e%2e/etc/passwd",
      "/%2E%2e/x",
      "/.%2e/x", "/%2e/x", "/a%2fb", "/a%2Fb", "/..%2f..%2fetc%2fpasswd", "/%2fetc/passwd", "/a%00.html", "/%00", "/%", "/a%2", "/a%zz", "/a%-1",
      "/%u002e",
      "/a/%2etiendo-site",
    ])
  func refused(sent: String) {
    #expect(RequestPath(sent) == nil)
  }

  @Test("A name longer than any file's is none")
  func longName() {
    #expect(RequestPath("/" + String(repeating: "a", count: 255)) != nil)
    #expect(RequestPath("/" + String(repeating: "a", count: 256)) == nil)
    #expect(RequestPath("/" + String(repeating: "%61", count: 256)) == nil)
  }

  @Test(
    "The address of a folder leads to no other server",
    arguments: [("/a", "/a/"), ("/xa-phuong/đ b", "/xa-phuong/%C4%91%20b/"), ("/%0d%0ax: y", "/%0D%0Ax%3A%20y/"), ("/\\evil.vn", "/%5Cevil%2Evn/")])
  func folderAddress(sent: String, address: String) throws {
    #expect(try #require(RequestPath(sent)).folderAddress == address)
  }
}
