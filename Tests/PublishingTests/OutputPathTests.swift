import Foundation
import Publishing
import Testing

@Suite("An output may be named in many ways")
struct OutputPathTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "Slashes at the end, dots and doubled slashes mean the same",
    arguments: ["public/", "public///", "./public", "x/../public", ".//public/."])
  func spelling(name: String) throws {
    try publish(["index.html": "x"], to: folder / name)
    #expect(try site(folder.output) == ["index.html": "x"])
    #expect(try folder.names == ["public", "public.lock"])
    #expect(try !publish(["index.html": "x"], to: folder.output).exchanged)
  }

  @Test("A relative path starts at the working folder")
  func relative() throws {
    // As many steps up as lead to the root from anywhere; no test may change the working folder of all.
    let output = String(repeating: "../", count: 60) + folder.output.dropFirst()
    try publish(["index.html": "x"], to: output)
    #expect(try site(folder.output) == ["index.html": "x"])
  }

  @Test("A link stays a link, and the folder it leads to is the output", arguments: ["real/site", "real/../real/site", "second"])
  func link(target: String) throws {
    try folder.makeFolder("real/site")
    try folder.link("second", to: folder / "real/site")
    try folder.link("public", to: target)
    for text in ["x", "y"] {
      try publish(["index.html": text], to: folder.output)
      #expect(try site(folder / "real/site") == ["index.html": text])
    }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.output) == target)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder / "real").sorted() == ["site", "site.lock"])
    #expect(try folder.names == ["public", "real", "second"])
  }

  @Test("A link to nothing yet makes the folder it leads to")
  func linkToNothing() throws {
    try folder.link("public", to: "real/site")
    try publish(["index.html": "x"], to: folder.output)
    #expect(try site(folder / "real/site") == ["index.html": "x"])
  }

  @Test("Links in a circle are an error")
  func circle() throws {
    try folder.link("public", to: "other")
    try folder.link("other", to: "public")
    #expect(failure { _ = try Publication.begin(output: folder.output) } == .disk(.read, path: folder.output, code: ELOOP))
  }

  @Test("Sites side by side, one name the beginning of the other, do not touch each other's stages")
  func neighbours() throws {
    let other = try Publication.begin(output: folder / "public.stage-1")
    try other.write("index.html", Array("other".utf8))
    for name in [".public.stage-x", ".public.stage-"] { try folder.put(name + "/file", "not ours") }
    try publish(["index.html": "x"], to: folder.output)
    _ = try other.commit()
    #expect(try site(folder / "public.stage-1") == ["index.html": "other"])
    for name in [".public.stage-x", ".public.stage-"] { #expect(try site(folder / name) == ["file": "not ours"], "\(name)") }
  }
}
