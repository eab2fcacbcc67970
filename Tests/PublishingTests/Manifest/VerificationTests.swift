import Foundation
import Testing

@testable import Publishing

@Suite("A site is held against its manifests")
struct VerificationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try ListedSite.publish(to: folder.output)
  }

  private func differences() throws -> [String] {
    try SiteVerifier.verify(folder.output).differences.map { "\($0.kind) \($0.path)" }
  }

  @Test("As it was published")
  func clean() throws {
    let verification = try SiteVerifier.verify(folder.output)
    #expect(verification.isClean)
    #expect(verification.files == 5)
    #expect(verification.bytes == 45)
    #expect(verification.history == nil)
  }

  @Test("What was changed, added and taken away is told, each file by its name")
  func everything() throws {
    try folder.put("public/xa-phuong/phu-lam/so-lieu/a.csv", "1,3")
    try folder.put("public/xa-phuong/phu-lam/so-lieu/moi/b.csv", "b")
    try folder.put("public/them.html", "x")
    try FileManager.default.removeItem(atPath: folder.output + "/xa-phuong/tran-bien/index.html")
    #expect(
      try differences() == [
        "added them.html", "changed xa-phuong/phu-lam/so-lieu/a.csv", "added xa-phuong/phu-lam/so-lieu/moi/b.csv",
        "missing xa-phuong/tran-bien/index.html",
      ])
  }

  @Test("Two files with each other's bytes, a file cut short, a link in a file's place")
  func exchanged() throws {
    try folder.put("public/index.html", "Không có")
    try folder.put("public/404.html", "Trang chủ")
    try folder.put("public/xa-phuong/phu-lam/index.html", "Phú")
    let replaced = folder.output + "/xa-phuong/tran-bien/index.html"
    try FileManager.default.removeItem(atPath: replaced)
    try folder.put("outside.html", "Trấn Biên")
    try folder.link("public/xa-phuong/tran-bien/index.html", to: folder / "outside.html")
    #expect(
      try differences() == [
        "changed 404.html", "changed index.html", "changed xa-phuong/phu-lam/index.html", "changed xa-phuong/tran-bien/index.html",
      ])
  }

  @Test("A part without its manifest, and one with another's")
  func manifests() throws {
    let other = try String(contentsOfFile: folder.output + "/xa-phuong/phu-lam/manifest.json", encoding: .utf8)
    try folder.put("public/xa-phuong/tran-bien/manifest.json", other)
    try FileManager.default.removeItem(atPath: folder.output + "/xa-phuong/phu-lam/manifest.json")
    #expect(
      try differences() == [
        "added xa-phuong/phu-lam/index.html", "missing xa-phuong/phu-lam/manifest.json", "added xa-phuong/phu-lam/so-lieu/a.csv",
        "changed xa-phuong/tran-bien/manifest.json",
      ])
  }

  @Test("One file, against the manifest above it")
  func oneFile() throws {
    let file = folder.output + "/xa-phuong/phu-lam/so-lieu/a.csv"
    #expect(try SiteVerifier.verify(file: file).isClean)
    try folder.put("public/xa-phuong/phu-lam/so-lieu/a.csv", "1,3")
    #expect(try SiteVerifier.verify(file: file).differences == [.init(kind: .changed, path: "so-lieu/a.csv")])
    try folder.put("public/xa-phuong/b.html", "b")
    #expect(try SiteVerifier.verify(file: folder.output + "/xa-phuong/b.html").differences == [.init(kind: .added, path: "xa-phuong/b.html")])
  }

  @Test("What has no manifest is not held against anything")
  func none() throws {
    try publish(["a.html": "a"], to: folder / "plain")
    #expect(failure { _ = try SiteVerifier.verify(folder / "plain") } == .noManifest(folder / "plain"))
    try folder.put("plain/manifest.json", "{}")
    #expect(failure { _ = try SiteVerifier.verify(folder / "plain") } == .noManifest(folder / "plain"))
  }
}
