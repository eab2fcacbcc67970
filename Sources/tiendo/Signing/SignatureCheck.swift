import ChildProcess
import Publishing

/// What a signature of a publication is worth.
enum SignatureCheck: Equatable {
  /// The entry has no signature.
  case missing
  /// It was made with a key of one of the signers; with the name that stands beside the key.
  case valid(signer: String)
  /// It is another line's, or of a key that none of the signers has.
  case invalid

  /// Holds the signature of the entry that was found against a file of signers as OpenSSH's `allowed_signers` has it: a name and a public key on each line.
  /// Throws what the disk refuses.
  init(_ finding: HistoryFinding, signers: String) throws(PublicationError) {
    guard let signature = finding.signature else {
      self = .missing
      return
    }
    let scratch = try ScratchFolder()
    defer { try? scratch.remove() }
    try SourceFile.write(finding.line, to: "line", in: scratch.path)
    guard let name = Self.signer(of: signature, among: signers) else {
      self = .invalid
      return
    }
    let arguments = ["-q", "-Y", "verify", "-f", signers, "-I", name, "-n", PublicationSigner.namespace, "-s", signature]
    let output = try LooseFile.withDescriptor(scratch.path + "/line") { line in
      ProgramOutput.of(
        PublicationSigner.program, arguments: arguments, environment: PublicationSigner.environment, input: line, seconds: 60, bytes: 1 << 16)
    }
    if case .ended(code: 0, _) = output { self = .valid(signer: name) } else { self = .invalid }
  }

  /// The first name beside the key that made a signature; nil where no line has it.
  private static func signer(of signature: String, among signers: String) -> String? {
    let output = ProgramOutput.of(
      PublicationSigner.program, arguments: ["-Y", "find-principals", "-f", signers, "-s", signature],
      environment: PublicationSigner.environment, seconds: 60, bytes: 1 << 16)
    guard case .ended(code: 0, let bytes) = output else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init)
  }
}
