/// The calls under way.
extension Publication {
  var isOpen: Bool { state.withLock { $0.lock != nil } }

  /// The number of the part that a file belongs to, 0 when the whole site is replaced.
  func part(of path: SitePath) throws(PublicationError) -> Int {
    guard let parts else { return 0 }
    guard let number = parts.number(of: path) else { throw .outsideParts(path.text) }
    return number
  }

  /// Begins a call; every one ends by `leave`.
  func enter() throws(PublicationError) {
    let isOpen = state.withLock { state in
      guard state.lock != nil, !state.isCommitting else { return false }
      state.writing += 1
      return true
    }
    guard isOpen else { throw .ended(output: location.given) }
  }

  func leave(_ placement: Stage.Placement, _ part: Int) {
    state.withLock { state in
      state.writing -= 1
      state.counts[part].count(placement)
    }
  }

  func leave(failure: PublicationError) {
    state.withLock { state in
      state.writing -= 1
      if state.failure == nil { state.failure = failure }
    }
  }

  /// What was written, once nothing more is taken.
  func countsForCommit() throws(PublicationError) -> [PlacementCounts] {
    let output = location.given
    return try state.withLock { state -> Result<[PlacementCounts], PublicationError> in
      if state.lock == nil || state.isCommitting { return .failure(.ended(output: output)) }
      if state.writing > 0 { return .failure(.stillWriting(output: output)) }
      if let failure = state.failure { return .failure(failure) }
      state.isCommitting = true
      return .success(state.counts)
    }.get()
  }
}
