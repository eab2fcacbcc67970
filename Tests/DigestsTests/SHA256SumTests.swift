import Testing

@testable import Digests

@Suite("Sums as bytes and as digits")
struct SHA256SumTests {
  // The digest of "abc": FIPS 180-2, appendix B.1.
  private let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test("A sum that was found is the one that its digits tell") func same() throws {
    let found = FileDigest(of: Array("abc".utf8)).sum
    #expect(found.hexadecimal == digits)
    #expect(SHA256Sum(hexadecimal: digits) == found)
    #expect(SHA256Sum(found.bytes) == found)
    #expect(found.bytes.count == 32 && found.bytes.first == 0xBA && found.bytes.last == 0xAD)
    #expect(SHA256Sum(found.bytes.reversed()) != found)
  }

  @Test(
    "What is no sum is not read as one",
    arguments: [
      "", "0", String(repeating: "0", count: 63), String(repeating: "0", count: 65), String(repeating: "g", count: 64),
      String(repeating: "A", count: 64),
    ])
  func refused(_ text: String) { #expect(SHA256Sum(hexadecimal: text) == nil) }

  @Test("Other numbers of bytes are refused") func bytes() {
    #expect(SHA256Sum([UInt8](repeating: 1, count: 31)) == nil)
    #expect(SHA256Sum([UInt8](repeating: 1, count: 33)) == nil)
    #expect(SHA256Sum([]) == nil)
  }
}
