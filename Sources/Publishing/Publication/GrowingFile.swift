import Digests
import Synchronization

/// A file of the site that is written piece by piece, such as a table of all communes to which each adds its rows.
///
/// From ``Publication/grow(_:)``. It may be handed from task to task, but one at a time appends to it: the order of the bytes is the order
/// of the calls. Between two pieces no file is open, so that hundreds may grow at once. A file that is dropped before `finish` fails the
/// publication with `incomplete`; `commit` before `finish` throws `stillWriting`.
public final class GrowingFile: Sendable {
  /// The bytes gathered before they are written: few calls for many small rows.
  private static let bufferLength = 64 * 1024

  private let publication: Publication
  private let path: SitePath
  private let state = Mutex(State())

  private struct State {
    /// What is not in the stage yet; never more than ``bufferLength``.
    var buffer: [UInt8] = []
    /// Of the bytes that are in the stage.
    var digest = FileDigest.Computation()
    /// Whether the file was finished or has failed; no byte is taken from then on.
    var hasEnded = false
  }

  init(_ path: SitePath, of publication: Publication) {
    self.path = path
    self.publication = publication
  }

  deinit {
    if !state.withLock({ $0.hasEnded }) { publication.leave(failure: .incomplete(path.text)) }
  }

  /// Adds bytes at the end. Throws what the disk refuses, after which the publication can only be abandoned, and `ended` after `finish`.
  public func append(_ bytes: UnsafeRawBufferPointer) throws(PublicationError) {
    try working { state throws(PublicationError) in
      if state.buffer.count + bytes.count > Self.bufferLength {
        try flush(&state)
        // What fills the buffer alone needs none.
        if bytes.count >= Self.bufferLength {
          try publication.append(bytes, to: path)
          state.digest.update(bytes)
          return
        }
      }
      state.buffer.append(contentsOf: bytes)
    }
  }

  /// Adds bytes at the end, see ``append(_:)-(UnsafeRawBufferPointer)``.
  public func append(_ bytes: [UInt8]) throws(PublicationError) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(PublicationError) in try append(bytes) }
    }
    try result.get()
  }

  /// Ends the file, and gives its digest. One with the bytes it has in the old site keeps its inode and times. Throws like `append`.
  @discardableResult
  public func finish() throws(PublicationError) -> FileDigest {
    try working { state throws(PublicationError) in
      try flush(&state)
      state.buffer = []
      let digest = state.digest.digest
      try publication.finishGrowing(path, digest)
      state.hasEnded = true
      return digest
    }
  }

  private func flush(_ state: inout State) throws(PublicationError) {
    guard !state.buffer.isEmpty else { return }
    let result = state.buffer.withUnsafeBytes { bytes in
      Result { () throws(PublicationError) in try publication.append(bytes, to: path) }
    }
    try result.get()
    state.buffer.withUnsafeBytes { state.digest.update($0) }
    state.buffer.removeAll(keepingCapacity: true)
  }

  /// Works on the file unless it has ended; an error ends it and fails the publication.
  private func working<Value>(_ work: (inout State) throws(PublicationError) -> Value) throws(PublicationError) -> Value {
    let result = state.withLock { state -> Result<Value, PublicationError> in
      if state.hasEnded { return .failure(publication.ended(path)) }
      do throws(PublicationError) {
        return .success(try work(&state))
      } catch {
        state.hasEnded = true
        publication.leave(failure: error)
        return .failure(error)
      }
    }
    return try result.get()
  }
}

extension Publication {
  /// Writes bytes at the end of a file that grows.
  fileprivate func append(_ bytes: UnsafeRawBufferPointer, to path: SitePath) throws(PublicationError) {
    // The stage of an abandoned publication is gone; to say that it ended is to say more than that the file is missing.
    guard isOpen else { throw ended(path) }
    try stage.append(bytes, to: path)
  }

  /// Ends a file that grew to what has this digest.
  fileprivate func finishGrowing(_ path: SitePath, _ digest: FileDigest) throws(PublicationError) {
    guard isOpen else { throw ended(path) }
    let part = try part(of: path)
    let placement = try stage.finishGrowing(path, size: digest.size)
    inventory?.add(path, digest)
    leave(placement, part)
  }

  /// The error of writing to a file that has ended.
  fileprivate func ended(_ path: SitePath) -> PublicationError { .ended(output: location.shown(path.text)) }
}
