import Publishing

/// Folders of sources that people are working on, looked at again and again.
///
/// They are listed and compared rather than left to the system's own notices of changes: these need a watch for each folder, have a limit, and say
/// nothing of what another computer writes to a shared folder. What the listing says is what a build goes by, so that neither sees what the
/// other does not.
public struct SourceWatch: Sendable {
  /// How long nothing may change before a change counts as whole, in milliseconds: programs write a file in several steps.
  public static let settling = 50
  /// How many times longer than a look a pause is at least, so that a large folder does not keep a core busy.
  static let pausesPerLook = 30

  private let roots: [String]
  private let isIgnored: @Sendable (String) -> Bool
  /// How long to wait between two looks, in milliseconds, where the folders are small.
  private let shortestPause: Int

  /// A watch of some folders, which looks every so many milliseconds where they are small, and more seldom where a look takes long. Of files whose path
  /// below their folder `isIgnored` holds for nothing is told.
  public init(roots: [String], every shortestPause: Int = 100, ignoring isIgnored: @escaping @Sendable (String) -> Bool = { _ in false }) {
    self.roots = roots
    self.shortestPause = shortestPause
    self.isIgnored = isIgnored
  }

  /// How the folders look at one moment.
  public struct Sight: Equatable, Sendable {
    fileprivate enum Listing: Equatable, Sendable {
      case files([String], [Fingerprint])
      /// The folder cannot be listed, which a build says better.
      case failure(PublicationError)
    }

    fileprivate let listings: [Listing]
  }

  /// Looks at all folders.
  public func look() -> Sight {
    Sight(
      listings: roots.map { root in
        do throws(PublicationError) {
          let tree = try SourceTree(root: root)
          let kept = tree.paths.indices.filter { !isIgnored(tree.paths[$0]) }
          return .files(kept.map { tree.paths[$0] }, kept.map { tree.fingerprints[$0] })
        } catch {
          return .failure(error)
        }
      })
  }

  /// Waits until the folders look another way than they did and have settled. Gives how they look then; nil where `pause` ended the waiting.
  ///
  /// `before` is best looked at before the work that follows a change, so that nothing is missed which changes during the work. `pause` waits so many
  /// milliseconds, and is false when it is to end.
  public func change(since before: Sight, pause: (Int) -> Bool) -> Sight? {
    var clock = LookClock(shortestPause: shortestPause)
    while pause(clock.pause) {
      var sight = clock.time { look() }
      // What comes and goes, such as a file that an editor keeps while it saves, is no change.
      while sight != before {
        guard pause(Self.settling) else { return nil }
        let next = look()
        if next == sight { return next }
        sight = next
      }
    }
    return nil
  }
}

/// How long looks take, and how long to wait between them.
private struct LookClock {
  private let shortestPause: Int
  /// The pause before the next look, in milliseconds.
  private(set) var pause: Int

  init(shortestPause: Int) {
    self.shortestPause = shortestPause
    pause = shortestPause
  }

  mutating func time<Result>(_ look: () -> Result) -> Result {
    let start = ContinuousClock.now
    let result = look()
    let taken = (ContinuousClock.now - start) * SourceWatch.pausesPerLook
    pause = max(shortestPause, Int(taken / .milliseconds(1)))
    return result
  }
}
