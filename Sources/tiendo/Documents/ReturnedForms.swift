import ContentReader
import Diagnostics
import Digests
import Forms
import Publishing
import Workbooks

/// Forms as they lie on the disk.
enum ReturnedForms {
  /// Reads all files; throws with what is wrong with each where one is no form, or where they are of several communes.
  static func read(_ files: [String], by reader: WorkbookReader) throws -> [ReturnedForm] {
    var (forms, mistakes): ([ReturnedForm], [Diagnostic]) = ([], [])
    for file in files {
      let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard WorkbookReader.endings.contains(ending) else {
        mistakes.append(Diagnostic(.notAWorkbook, at: SourcePlace(file: file)))
        continue
      }
      switch reader.read(try LooseFile.read(file, atMost: WorkbookReader.largest).bytes, ending: ending) {
      case .success(let workbook):
        do throws(FormRefusal) {
          forms.append(try ReturnedForm(workbook, file: file))
        } catch .content(let found) {
          mistakes += found
        } catch {
          throw error
        }
      case .failure(let failure): mistakes.append(Diagnostic(.unreadableWorkbook(failure), at: SourcePlace(file: file)))
      }
    }
    if let first = forms.first {
      for form in forms where form.commune != first.commune {
        mistakes.append(Diagnostic(.otherCommune(form.commune, first.commune), at: SourcePlace(file: form.file)))
      }
    }
    guard mistakes.isEmpty else { throw FormRefusal.content(mistakes) }
    return forms
  }
}

extension GivenFile {
  /// Looks for a file beside a form: under just this name, else under one that looks the same.
  static func beside(_ form: String, _ name: String) -> Search {
    let names = (try? LooseFile.names(beside: form)) ?? []
    let found = names.first { $0.utf8.elementsEqual(name.utf8) } ?? names.first { $0 == name } ?? names.first { $0.lowercased() == name.lowercased() }
    guard let found else { return .missing(nearest: NearestName.of(name, among: names)) }
    let path = LooseFile.path(of: found, beside: form)
    var computation = FileDigest.Computation()
    do { try LooseFile.read(path) { computation.update($0) } } catch { return .missing(nearest: nil) }
    return .found(GivenFile(location: path, digest: computation.digest) { try LooseFile.read($0, inPieces: $1) })
  }
}

extension Finding {
  fileprivate static var notAWorkbook: Finding {
    .error(
      "not-a-workbook", vi: "Biểu phải là bảng tính (.xlsx)", en: "A form must be a workbook (.xlsx)",
      advice: LocalizedText(vi: "Gửi lại đúng tệp biểu đã ghi", en: "Hand in the form itself"))
  }

  fileprivate static func otherCommune(_ slug: String, _ first: String) -> Finding {
    .error(
      "form-of-other-commune", vi: "Biểu của “\(slug)”, các biểu trước là của “\(first)”", en: "A form of “\(slug)”, those before are of “\(first)”",
      advice: LocalizedText(vi: "Nhận biểu của từng xã, phường", en: "Take the forms of each commune by themselves"))
  }
}
