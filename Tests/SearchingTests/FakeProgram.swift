import Glibc
import Testing

/// A script that is run in a program's place. It is copied by a process of its own: a file that this one has open for writing could not be run as
/// long as any child that another test starts just then holds it open too.
func fake(_ script: String) throws -> String {
  let path = "/tmp/tiendo-searching-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
  let draft = path + ".draft"
  let file = try #require(fopen(draft, "w"))
  fputs("#!/bin/sh\n" + script + "\n", file)
  fclose(file)
  defer { unlink(draft) }
  try #require(system("cp \(draft) \(path) && chmod 755 \(path)") == 0)
  return path
}
