import Foundation
import FoundationXML
import PlanModel
import Templating

@testable import SiteBuilder

/// What a piece of a picture writes.
func markup(_ write: (inout OutputBuffer) -> Void) -> String {
  var buffer = OutputBuffer()
  write(&buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

/// A figure from a literal of a test.
func figure(_ number: Double) -> Quantity { Quantity(rounding: number) ?? .zero }

/// A day from literals of a test.
func day(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Day { Day(year: year, month: month, day: dayOfMonth) ?? Day(number: 0) }

/// The faults of a picture: markup that is not well-formed, places outside 0…100%, numbers that are none, styles that a strict policy
/// forbids, ids that would clash.
final class PictureFaults: NSObject, XMLParserDelegate {
  private(set) var faults: [String] = []

  static func of(_ markup: String) -> [String] {
    guard !markup.isEmpty else { return [] }
    let checker = PictureFaults()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = checker
    if !parser.parse() { checker.faults.append("not well-formed: \(markup)") }
    if markup.lowercased().contains("nan") || markup.contains("inf") { checker.faults.append("no number: \(markup)") }
    return checker.faults
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    for name in ["style", "id"] where attributes[name] != nil { faults.append("\(element) has \(name)") }
    for (name, value) in attributes {
      if value.hasSuffix("%"), !["aria-label"].contains(name) { check(value.dropLast(), of: "\(element) \(name)") }
      if name == "points" {
        for number in value.split(whereSeparator: { $0 == " " || $0 == "," }) { check(number, of: "\(element) points") }
      }
    }
  }

  private func check(_ number: Substring, of place: String) {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    let isShort = parts.count < 2 || parts[1].count <= 2 && parts[1].last != "0"
    guard isPlain, isShort, let value = Double(number), (0...100).contains(value) else {
      faults.append("\(place): \(number)")
      return
    }
  }
}

/// Numbers that look random and are the same in every run: SplitMix64.
struct RepeatableNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A figure of any size, sometimes missing, sometimes absurd.
  mutating func figure() -> Quantity? {
    switch Int.random(in: 0..<12, using: &self) {
    case 0, 1: nil
    case 2: .zero
    case 3: Quantity(millionths: Int64.random(in: .min ... .max, using: &self))
    case 4: Quantity(millionths: Bool.random(using: &self) ? .max : .min)
    case 5: Quantity(millionths: Int64.random(in: 0...100, using: &self))
    case 6, 7: Quantity(millionths: Int64.random(in: 0...25, using: &self) * 1_000_000)
    default: Quantity(millionths: Int64.random(in: 0...130_000_000, using: &self))
    }
  }
}
