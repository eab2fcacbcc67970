import ArgumentParser
import Diagnostics
import Publishing

/// `tiendo verify`: whether a site, or a file of it, is what was published.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Đối chiếu trang với manifest.json và lịch sử công bố. (Holds a site against its manifests and its history.)")

  @Argument(help: "Thư mục của trang, hoặc một tệp trong đó. (The folder of the site, or a file in it.)")
  var path = "Site/public"

  @Option(help: "Tệp tên và khóa công khai của người ký, dạng allowed_signers của OpenSSH. (The signers and their public keys.)")
  var signers: String?

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en. (The language of messages.)")
  var lang: MessageLanguage = .vi

  func run() throws {
    let console = Console(language: lang, isQuiet: false)
    do {
      let report = VerificationReport(console: console, path: path)
      var isClean: Bool
      if try LooseFile.isFile(path) {
        guard signers == nil else { throw ValidationError("--signers: chỉ đi cùng thư mục của trang (goes with a site's folder alone)") }
        let verification = try SiteVerifier.verify(file: path)
        report.tell(verification)
        isClean = verification.isClean
      } else {
        try Publication.recover(output: path)
        let verification = try SiteVerifier.verify(path)
        report.tell(verification)
        isClean = verification.isClean
        report.tell(verification.history)
        if let signers {
          let check = try verification.history.map { finding throws(PublicationError) in try SignatureCheck(finding, signers: signers) } ?? .missing
          report.tell(check)
          if case .valid = check {} else { isClean = false }
        }
      }
      if !isClean { throw ExitCode(1) }
    } catch let error as any SpokenError {
      console.problem(error)
      throw ExitCode(error.exitCode)
    }
  }
}
