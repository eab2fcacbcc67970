import Digests
import Foundation
import JSON

/// One publication of a site as a line of its history. Each names the one before by its SHA-256, so that no line can be changed, taken out or put in
/// without all that follow telling of it.
public struct HistoryEntry: Decodable, Equatable, Sendable {
  /// From 1.
  public let number: Int
  /// The time in UTC, as the clock of the machine told it: `2026-11-22T05:00:00Z`. What comes first is told by the numbers.
  public let published: String
  /// The day on which the site judges.
  public let asOf: String
  /// The SHA-256 of all content; nil where it could not be read whole.
  public let content: String?
  /// The SHA-256 over the manifests of the site, see ``SiteSeal``.
  public let seal: String
  /// The seal of the site that was found in the place of the publication before, where somebody had changed it; nil where nobody had.
  public let found: String?
  /// The SHA-256 of the line before, without its end; nil in the first.
  public let previous: String?

  private enum CodingKeys: String, CodingKey {
    case number, published, content, seal, found, previous
    case asOf = "as_of"
  }

  init(number: Int, published: String, asOf: String, content: String?, seal: SiteSeal, found: SiteSeal?, previous: String?) {
    self.number = number
    self.published = published
    self.asOf = asOf
    self.content = content
    self.seal = seal.value
    self.found = found?.value
    self.previous = previous
  }

  /// Reads a line; nil for what is none.
  init?(_ line: [UInt8]) {
    guard let entry = try? JSONDecoder().decode(HistoryEntry.self, from: Data(line)) else { return nil }
    self = entry
  }

  /// The line, without its end.
  var line: [UInt8] {
    var members: [(String, JSONValue)] = [("number", .count(number)), ("published", .string(published)), ("as_of", .string(asOf))]
    if let content { members.append(("content", .string(content))) }
    members.append(("seal", .string(seal)))
    if let found { members.append(("found", .string(found))) }
    if let previous { members.append(("previous", .string(previous))) }
    var bytes: [UInt8] = []
    JSONValue.object(members).appendLine(to: &bytes)
    return bytes
  }
}
