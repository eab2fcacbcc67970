import ArgumentParser
import Publishing

/// What every command that writes pages may be told besides where they are read from.
struct PublishOptions: ParsableArguments {
  @Option(help: "Địa chỉ công khai, kết thúc bằng “/”; thay cho base trong site.yml. (The public address, instead of the one in site.yml.)")
  var base: String?

  @Option(help: "Chỉ xã, phường này, tên thư mục; nêu được nhiều lần. (Only this commune, by its folder; may be repeated.)")
  var commune: [String] = []

  func validate() throws {
    guard let base else { return }
    guard base.hasPrefix("https://") || base.hasPrefix("http://"), base.hasSuffix("/") else {
      throw ValidationError("--base: địa chỉ đầy đủ, kết thúc bằng “/” (a whole address that ends in “/”), như https://tiendo.example.vn/")
    }
  }

  /// Writes pages into an output, and turns what goes wrong into messages and exit codes.
  func write(to output: String, from source: SourceOptions, _ console: Console, _ work: () throws -> Void) throws {
    do {
      try source.requireOutside(output)
      try work()
    } catch let error as any SpokenError {
      console.problem(error)
      throw ExitCode(error.exitCode)
    }
  }
}
