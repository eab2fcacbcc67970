/// What an id means, for somebody who meets it for the first time; in one language.
public struct Explanation: Hashable, Sendable {
  /// The id of the messages.
  public let id: String
  /// What is wrong, in general words; without full stop.
  public let title: String
  /// What the program saw, why it matters, what to do.
  public let paragraph: String
  /// Lines that bring the message.
  public let wrong: [String]
  /// The same, mended.
  public let right: [String]

  /// An explanation.
  public init(id: String, title: String, paragraph: String, wrong: [String], right: [String]) {
    self.id = id
    self.title = title
    self.paragraph = paragraph
    self.wrong = wrong
    self.right = right
  }

  /// The words over the two examples.
  public static let wrongTitle = LocalizedText(vi: "Sai", en: "Wrong")
  /// See ``wrongTitle``.
  public static let rightTitle = LocalizedText(vi: "Đúng", en: "Right")
}
