import Publishing

/// Where the site lies that is served: in a folder of the user's, or in one of our own that goes when the command ends.
struct DraftFolder: Sendable {
  /// The folder of the site.
  let site: String
  private let scratch: ScratchFolder?

  /// The folder that the user names, or one of our own for nil. Throws what the disk refuses.
  init(_ output: String?) throws(PublicationError) {
    scratch = output == nil ? try ScratchFolder() : nil
    site = output ?? (scratch?.path ?? "") + "/public"
  }

  /// Whether it goes when the command ends.
  var isPassing: Bool { scratch != nil }

  /// Removes what is ours. What the disk keeps lies in the temporary folder, for the system to remove.
  func remove() { try? scratch?.remove() }
}
