import Foundation
import Testing

/// One case of Mustache's own test files, https://github.com/mustache/spec.
struct MustacheCase: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let template: String
  let data: JSONValue
  let partials: [String: String]?
  let expected: String
  /// The test file, without `.json`.
  var file = ""

  private enum CodingKeys: CodingKey { case name, template, data, partials, expected }

  var testDescription: String { "\(file): \(name)" }

  /// All templates of the case as one text.
  var allTemplates: String { ([template] + (partials ?? [:]).values.sorted()).joined(separator: "\n") }

  /// All cases of all files.
  static func all() throws -> [MustacheCase] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("MustacheSpec")
    let names = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance"]
    return try names.flatMap { name in
      let bytes = try Data(contentsOf: folder.appendingPathComponent("\(name).json"))
      return try JSONDecoder().decode(MustacheFile.self, from: bytes).tests.map { test in
        var test = test
        test.file = name
        return test
      }
    }
  }
}

private struct MustacheFile: Decodable {
  let tests: [MustacheCase]
}

/// A value of JSON.
enum JSONValue: Decodable, Sendable {
  case null
  case bool(Bool)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .text("\(value)")
    } else if let value = try? container.decode(Double.self) {
      self = .text("\(value)")
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
