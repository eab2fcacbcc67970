import ContentReader
import Diagnostics
import PlanModel
import Publishing
import Serving
import SiteBuilder

/// The site that is served: built at each change, and how that went told to the browsers.
struct LiveSite {
  let publisher: SitePublisher
  let announcements: Announcements
  let console: Console
  /// Tells the builds of this run from those of others.
  private let run: String
  /// How many builds were published.
  private var builds = 0
  /// What was last said of the content.
  private var reported: [Diagnostic] = []

  /// A site of which nothing was built yet. `run` is letters, digits and hyphens.
  init(_ publisher: SitePublisher, announcements: Announcements, run: String) {
    self.publisher = publisher
    self.announcements = announcements
    self.run = run
    console = publisher.console
  }

  /// The name of the build that lies in the folder.
  private var version: String { Self.version(run, builds) }

  /// The name of a build of a run.
  static func version(_ run: String, _ builds: Int) -> String { "\(run)-\(builds)" }

  /// Builds the sources as they are now, and tells the console and the browsers.
  mutating func build() {
    let start = SystemClock.seconds()
    var found: [Diagnostic] = []
    do {
      let published = try publisher.publish { found = $0.diagnostics }
      if let published {
        if published.summary.exchanged || builds == 0 { builds += 1 }
        console.built(published, seconds: SystemClock.seconds() - start)
      }
      announcements.announce(SiteState(found, version: version, console.language))
      // Warnings that stay are not said at each save.
      if published == nil || found != reported { console.report(found) }
      reported = found
      if published == nil { console.failed(found) }
    } catch let error as any SpokenError {
      stopped(vi: error.vi, en: error.en)
    } catch {
      stopped(vi: "\(error)", en: "\(error)")
    }
  }

  /// Something that is no fault of the content, such as a full disk or a file that was saved during the build.
  private func stopped(vi: String, en: String) {
    console.problem(vi: vi, en: en)
    let notice = Notice(place: "", message: PersonalData.masked(console.language == .vi ? vi : en))
    announcements.announce(SiteState(version: version, errors: .init(notices: [notice])))
  }
}

extension Console {
  /// What a build came to, in a line.
  fileprivate func built(_ published: SitePublisher.Published, seconds: Double) {
    let time = Format.number(seconds, decimals: 2) ?? "0"
    say(
      vi: "Đã dựng: \(published.summary.written) tệp ghi mới, \(published.draft.diagnostics.count) lưu ý; \(time) giây.",
      en:
        "Built: \(published.summary.written) files written, \(published.draft.diagnostics.count) warnings; \(time.replacing(",", with: ".")) seconds."
    )
  }
}
