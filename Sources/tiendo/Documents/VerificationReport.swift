import PlanModel
import Publishing

/// What `tiendo verify` found, in sentences.
struct VerificationReport {
  let console: Console
  /// As the user wrote it.
  let path: String

  /// The most differences that are listed; all are counted.
  private static let mostListed = 200

  /// Files that are not as they were published, or that all are.
  func tell(_ verification: Verification) {
    for difference in verification.differences.prefix(Self.mostListed) {
      switch difference.kind {
      case .changed: console.say(vi: "bị sửa: \(difference.path)", en: "changed: \(difference.path)")
      case .added: console.say(vi: "thêm vào: \(difference.path)", en: "added: \(difference.path)")
      case .missing: console.say(vi: "mất: \(difference.path)", en: "missing: \(difference.path)")
      }
    }
    let count = verification.differences.count
    if count > Self.mostListed {
      console.say(vi: "… và \(count - Self.mostListed) tệp nữa.", en: "… and \(count - Self.mostListed) more.")
    }
    let files = Format.number(verification.files)
    if count == 0 {
      console.say(vi: "Đã đối chiếu \(files) tệp: đúng như đã công bố.", en: "\(verification.files) files read: as they were published.")
    } else {
      console.say(
        vi: "Đã đối chiếu \(files) tệp: \(count) tệp không như đã công bố.",
        en: "\(verification.files) files read: \(count) are not as they were published.")
    }
    if !verification.seal.isEmpty { console.say(vi: "Dấu của trang: \(verification.seal)", en: "Seal of the site: \(verification.seal)") }
  }

  /// How the site stands to its history.
  func tell(_ finding: HistoryFinding?) {
    guard let finding else {
      console.say(
        vi: "Không có \(path).history bên cạnh: chỉ đối chiếu được với chính manifest.json của trang.",
        en: "No \(path).history beside it: the site was held against its own manifests alone.")
      return
    }
    if let line = finding.brokenAt {
      console.say(
        vi: "Lịch sử công bố bị sửa: dòng \(line) không nối với dòng trước.",
        en: "The history was changed: line \(line) does not follow from the one before.")
    }
    guard let entry = finding.entry else {
      console.say(
        vi: "Trang này không phải là lần công bố nào trong \(finding.count) lần của lịch sử.",
        en: "The site is none of the \(finding.count) publications of its history.")
      return
    }
    console.say(
      vi: "Lần công bố thứ \(entry.number) trong \(finding.count) lần, lúc \(entry.published) (UTC), tính đến ngày \(entry.asOf).",
      en: "Publication \(entry.number) of \(finding.count), at \(entry.published), as of \(entry.asOf).")
    if entry.number != finding.count {
      console.say(vi: "Đó không phải là lần công bố mới nhất.", en: "That is not the latest publication.")
    }
    if entry.found != nil {
      console.say(
        vi: "Trước lần đó, trang đã bị sửa ngoài tiendo.", en: "Before it, the site had been changed by something else than tiendo.")
    }
  }

  /// What the signature is worth.
  func tell(_ check: SignatureCheck) {
    switch check {
    case .missing: console.say(vi: "Lần công bố này không có chữ ký.", en: "The publication has no signature.")
    case .invalid:
      console.say(
        vi: "Chữ ký không đúng, hoặc không phải của người ký nào trong danh sách.", en: "The signature is not that of any of the signers.")
    case .valid(let signer): console.say(vi: "Chữ ký đúng, của \(signer).", en: "Good signature of \(signer).")
    }
  }
}
