import ChildProcess
import Publishing

/// Signs publications with OpenSSH's `ssh-keygen -Y`, by a key that an office keeps itself, in a file or in its agent.
struct PublicationSigner: Sendable {
  /// What the signature is for, so that none made for something else counts here.
  static let namespace = "tiendo-publication"
  static let program = "ssh-keygen"
  static var environment: [String] { ChildProcess.environment(keeping: ["PATH", "HOME", "SSH_AUTH_SOCK"]) }

  /// The file of the private key, or of a public one whose private key the agent holds.
  let key: String

  /// The signature of a line of the history, as OpenSSH writes it. Throws `notSigned`.
  func sign(_ line: [UInt8]) throws(PublicationError) -> [UInt8] {
    let scratch = try ScratchFolder()
    defer { try? scratch.remove() }
    try SourceFile.write(line, to: "line", in: scratch.path)
    let file = scratch.path + "/line"
    let output = ProgramOutput.of(
      Self.program, arguments: ["-q", "-Y", "sign", "-f", key, "-n", Self.namespace, file], environment: Self.environment, seconds: 120,
      bytes: 1 << 16)
    guard output == .ended(code: 0, bytes: []) else { throw .notSigned(Self.detail(output) + " (" + key + ")") }
    return try LooseFile.read(file + ".sig", atMost: 1 << 16).bytes
  }

  /// What came of the program, for a message.
  private static func detail(_ output: ProgramOutput) -> String {
    switch output {
    case .ended(let code, _): "\(program): \(code)"
    case .failed(let code): "\(program): errno \(code)"
    case .killed, .tooSlow, .tooLong: program
    }
  }
}
