import Publishing
import Testing

@Suite struct NewFilesTests {
  private let files: [(path: String, bytes: [UInt8])] = [("a.csv", Array("a".utf8)), ("b.md", Array("b".utf8))]

  @Test func filesAreWrittenIntoAFolderThatIsMade() throws {
    let folder = try TemporaryFolder()
    try NewFiles.write(files, in: folder / "new/draft")
    #expect(try LooseFile.read(folder / "new/draft/b.md", atMost: 10).bytes == Array("b".utf8))
  }

  @Test func nothingIsWrittenWhereOneNameIsTaken() throws {
    let folder = try TemporaryFolder()
    try folder.put("b.md", "mine")
    #expect(throws: PublicationError.fileExists(folder / "b.md")) { try NewFiles.write(files, in: folder.path) }
    #expect(try folder.names == ["b.md"])
    try folder.link("a.csv", to: "nowhere")
    #expect(throws: PublicationError.fileExists(folder / "a.csv")) { try NewFiles.write(files, in: folder.path) }
  }

  @Test func whatWasWrittenBeforeAFailureIsRemoved() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "x", count: 300)
    #expect(throws: PublicationError.self) { try NewFiles.write(files + [(long, [])], in: folder.path) }
    #expect(try folder.names.isEmpty)
  }

  @Test func aLongFileIsNotTakenIntoMemory() throws {
    let folder = try TemporaryFolder()
    try folder.put("a", "12345")
    #expect(try LooseFile.read(folder / "a", atMost: 5).bytes.count == 5)
    #expect(try LooseFile.read(folder / "a", atMost: 4).bytes == [0, 0, 0, 0, 0])
    #expect(throws: PublicationError.self) { try LooseFile.read(folder / "none", atMost: 5) }
    #expect(throws: PublicationError.self) { try LooseFile.read(folder.path, atMost: 5) }
  }
}
