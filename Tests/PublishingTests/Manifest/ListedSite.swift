import Foundation

@testable import Publishing

/// A site of two parts and some files besides, whose publications have manifests.
enum ListedSite {
  static let files = [
    "404.html": "Không có", "index.html": "Trang chủ", "xa-phuong/phu-lam/index.html": "Phú Lâm", "xa-phuong/phu-lam/so-lieu/a.csv": "1,2",
    "xa-phuong/tran-bien/index.html": "Trấn Biên",
  ]
  static let folders = ["xa-phuong/tran-bien", "xa-phuong/phu-lam"]

  /// What its manifests say, and its history where `published` is given.
  static func plan(_ folders: [String] = folders, content: String = "c0", published: String? = nil, isWhole: Bool = true) -> ManifestPlan {
    var plan = ManifestPlan(parts: folders, content: content, templates: "t0", asOf: "2026-11-10", isWhole: isWhole)
    plan.published = published
    return plan
  }

  /// Publishes it whole; with a history where `published` is given.
  @discardableResult
  static func publish(
    _ changes: [String: String?] = [:], to output: String, plan: ManifestPlan = plan(), keeping: (String) -> Bool = { _ in false }
  ) throws -> PublicationSummary {
    let publication = try Publication.begin(output: output, manifest: plan)
    for (path, text) in changed(changes).sorted(by: { $0.key > $1.key }) { try publication.write(path, Array(text.utf8)) }
    publication.describe(source: "s0")
    return try publication.commit(keeping: keeping)
  }

  /// Publishes some parts of it.
  @discardableResult
  static func replace(_ parts: [String], _ changes: [String: String?], in output: String, plan: ManifestPlan = plan()) throws -> PublicationSummary {
    let publication = try Publication.begin(output: output, parts: parts, manifest: plan)
    for (path, text) in changed(changes) where parts.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) {
      try publication.write(path, Array(text.utf8))
    }
    publication.describe(source: "s0")
    return try publication.commit()
  }

  /// Its files with some in new words, nil for those that go.
  private static func changed(_ changes: [String: String?]) -> [String: String] {
    files.merging(changes.compactMapValues { $0 }) { $1 }.filter { path, _ in changes[path] != .some(nil) }
  }
}
