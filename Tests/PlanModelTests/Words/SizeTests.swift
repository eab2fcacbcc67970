import PlanModel
import Testing

@Suite("Sizes of files in words") struct SizeTests {
  @Test(
    arguments: [
      (0, "0 byte"), (376, "376 byte"), (1023, "1.023 byte"), (1024, "1 KB"), (1229, "1,2 KB"), (22_281, "22 KB"), (524_288_000, "500 MB"),
      (1 << 31, "2 GB"), (Int.max, "8.388.608 TB"),
    ])
  func size(_ bytes: Int, _ words: String) {
    #expect(Format.size(bytes) == words)
  }
}
