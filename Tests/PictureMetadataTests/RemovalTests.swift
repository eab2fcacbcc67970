import Foundation
import Testing

@testable import PictureMetadata

@Suite("Metadata of pictures") struct RemovalTests {
  @Test("Nothing that was planted is left, and doing it again changes nothing", arguments: PlantedPictures.all)
  func removal(name: String, bytes: [UInt8]) throws {
    #expect(bytes.holds("PLANTED"), "\(name)")
    let removed = try PictureMetadata.removed(from: bytes)
    #expect(!removed.holds("PLANTED") && removed.count < bytes.count, "\(name)")
    #expect(try PictureMetadata.removed(from: removed) == removed, "\(name)")
  }

  @Test("A picture cut short is broken", arguments: PlantedPictures.all)
  func truncation(name: String, bytes: [UInt8]) throws {
    let whole = try PictureMetadata.removed(from: bytes)
    for length in 0..<whole.count - 1 {
      // Only the byte that fills up the last chunk of a WebP may be missing, and it counts among the rest.
      #expect(throws: BrokenPicture.self, "\(name), \(length) bytes") { try PictureMetadata.removed(from: Array(whole[..<length])) }
    }
  }

  @Test("Hostile bytes never crash, and what comes out is stable", arguments: PlantedPictures.all)
  func mutation(name: String, bytes: [UInt8]) throws {
    var random = Seeded(state: 57)
    var whole = 0
    for _ in 0..<(ProcessInfo.processInfo.environment["TIENDO_LONG"] == nil ? 300 : 4_000) {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: changed[place] = UInt8.random(in: 0...255, using: &random)
        case 1: changed[place] = [0x00, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
        case 2: changed.removeSubrange(place..<min(changed.count, place + Int.random(in: 1...9, using: &random)))
        case 3: changed.insert(contentsOf: changed[place..<min(changed.count, place + 5)], at: place)
        default: changed.removeLast(min(changed.count - 1, Int.random(in: 0...40, using: &random)))
        }
        if changed.isEmpty { changed = [0] }
      }
      guard let removed = try? PictureMetadata.removed(from: changed) else { continue }
      whole += 1
      #expect(try PictureMetadata.removed(from: removed) == removed, "\(name)")
    }
    #expect(whole > 0, "\(name)")
  }

  @Test("The orientation is kept, the usual one is not written") func orientation() throws {
    for (name, bytes) in PlantedPictures.all where name != "gif" && name != "moving-webp" {
      let removed = try PictureMetadata.removed(from: bytes)
      let exif = try #require(Orientation(exif: [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0])).exif
      #expect(removed.holds(exif), "\(name)")
      var upright = removed
      let place = try #require(upright.indices.first { upright[$0...].starts(with: exif) })
      upright[place + 19] = 1
      #expect(!(try PictureMetadata.removed(from: upright)).holds([0x01, 0x12, 0, 3, 0, 0, 0, 1]), "\(name)")
    }
  }

  @Test(
    "Orientations that cannot be read are none",
    arguments: [
      "", "4D4D", "4D4D002A", "4D4D002AFFFFFFFF", "4D4D002A00000008", "4D4D002A00000008FFFF", "4D4D002A00000008000101120003000000010009",
      "4D4D002A00000008000101120004000000010006", "58582A0000000008", "49492A0008000000010012010300010000000000",
    ])
  func noOrientation(hex: String) {
    #expect(Orientation(exif: bytes(hex)[...]) == nil)
  }

  @Test("A file is known by its first bytes")
  func signatures() {
    let cases: [(String, FileSignature)] = [
      ("FFD8FFE0", .jpeg), ("89504E470D0A1A0A", .png), ("474946383961", .gif), ("524946460000000057454250", .webp), ("49492A00", .media),
      ("000000186674797068656963", .media), ("494433030000", .media), ("524946460000000057415645", .media), ("255044462D312E34", .other),
      ("", .other),
      ("FFD8", .other), ("52494646", .other),
    ]
    for (hex, signature) in cases { #expect(FileSignature(of: bytes(hex)) == signature, "\(hex)") }
    for (name, picture) in PlantedPictures.all { #expect(![.media, .other].contains(FileSignature(of: picture)), "\(name)") }
  }

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  }
}

/// The same numbers every time (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

extension [UInt8] {
  fileprivate func holds(_ word: String) -> Bool { holds(Array(word.utf8)) }

  fileprivate func holds(_ bytes: [UInt8]) -> Bool { indices.contains { self[$0...].starts(with: bytes) } }
}
