import ArgumentParser
import Dispatch
import Glibc
import Publishing
import Serving
import Synchronization
import Watching

/// `tiendo serve`: the site while people work on it, on this computer alone.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract:
      "Mở trang trên máy này, lưu tệp là trang tự đổi; có lỗi thì nêu trên trang. (Serves a draft on this computer and rebuilds it at each save.)")

  /// How long to wait between two looks at the sources while a page is being looked at, in milliseconds; and while none is.
  private static let pause = 20
  private static let longPause = 400

  @OptionGroup var source: SourceOptions

  @Option(help: "Cổng; 0 là cổng nào còn trống. (The port; 0 for any that is free.)")
  var port: UInt16 = 8057

  @Option(help: "Thư mục đầu ra; mặc định là một thư mục tạm. (The output folder; one in the temporary folder by default.)")
  var output: String?

  @Flag(help: "Dựng cả các bản tiếng khác, như tiếng Anh; chậm hơn. (Makes the editions in other languages too, which takes longer.)")
  var allLanguages = false

  @Flag(help: "Chỉ in địa chỉ, lỗi và lưu ý. (Print the address, errors and warnings alone.)")
  var quiet = false

  func run() throws {
    let console = Console(language: source.lang, isQuiet: quiet)
    do {
      let folder = try DraftFolder(output)
      defer { folder.remove() }
      try source.requireOutside(folder.site)
      try serve(folder, console)
    } catch let error as any SpokenError {
      console.problem(error)
      throw ExitCode(error.exitCode)
    }
  }

  private func serve(_ folder: DraftFolder, _ console: Console) throws {
    guard let interruption = Interruption(late: { folder.remove() }) else { throw PublicationError.disk(.read, path: "pipe", code: errno) }
    // The clock alone tells this run from the one before, whose pages may still be open.
    let run = String(SystemClock.nanoseconds(), radix: 36)
    let announcements = Announcements(LiveWords(source.lang), version: LiveSite.version(run, 0))
    let outcome = try start(SiteServer(folder: folder.site, port: port, announcements: announcements), interruption, console)

    var publisher = SitePublisher(source: source, output: folder.site, console: console)
    // What is looked at, not what is handed on: workbooks, databases and the archive of sources take longer than all pages.
    publisher.formats = [.csv, .json]
    if !allLanguages { publisher.languages = [] }
    publisher.isLasting = !folder.isPassing
    // Nobody but who works on it is to see a draft.
    publisher.isConfidential = true
    publisher.workbooks = source.workbooks
    var site = LiveSite(publisher, announcements: announcements, run: run)
    let watch = source.watch(every: Self.pause)
    var sight: SourceWatch.Sight? = watch.look()
    while let before = sight {
      site.build()
      sight = watch.change(since: before) { interruption.pause(milliseconds: announcements.isHeard ? $0 : max($0, Self.longPause)) }
    }
    if let failure = outcome.failure { throw failure }
  }

  /// Starts to serve, beside what follows; says the address. Throws what keeps it from listening; what ends it later ends the command, and stands in the
  /// place that is given back.
  private func start(_ server: SiteServer, _ interruption: Interruption, _ console: Console) throws -> Outcome {
    let outcome = Outcome()
    let listening = DispatchSemaphore(value: 0)
    Task.detached {
      do throws(ServingFailure) {
        try await server.run { port in
          console.opened("http://127.0.0.1:\(port)/")
          listening.signal()
        }
      } catch {
        outcome.failure = error
      }
      interruption.come()
      listening.signal()
    }
    listening.wait()
    if let failure = outcome.failure { throw failure }
    return outcome
  }
}

/// What ended the serving, told from one thread to another.
private final class Outcome: Sendable {
  private let state = Mutex<ServingFailure?>(nil)

  /// Nil while it goes on.
  var failure: ServingFailure? {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }
}

extension Console {
  /// Where the site is to be seen; also where only what is grave is printed, for without it nobody could look.
  fileprivate func opened(_ address: String) {
    let end = isQuiet ? "" : language == .vi ? " (Ctrl-C để dừng)" : " (Ctrl-C to end)"
    StandardStream.output.write(address + end + "\n")
  }
}
