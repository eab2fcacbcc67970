import Diagnostics

extension Diagnostic.Severity: Recorded {}

extension LocalizedText: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(vi)
    writer.write(en)
  }
  init(from reader: inout RecordReader) throws { self.init(vi: try reader.read(), en: try reader.read()) }
}

extension SourcePlace: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(file)
    writer.write(heading)
    switch position {
    case .whole: writer.write(0)
    case .text(let line, let column):
      writer.write(1)
      writer.write(line)
      writer.write(column)
    case .cell(let sheet, let address):
      writer.write(2)
      writer.write(sheet)
      writer.write(address)
    case .page(let page):
      writer.write(3)
      writer.write(page)
    }
  }
  init(from reader: inout RecordReader) throws {
    let (file, heading): (String, String?) = (try reader.read(), try reader.read())
    let position: Position
    switch try reader.number() {
    case 0: position = .whole
    case 1: position = .text(line: try reader.read(), column: try reader.read())
    case 2: position = .cell(sheet: try reader.read(), address: try reader.read())
    case 3: position = .page(try reader.read())
    default: throw RecordDamaged()
    }
    self.init(file: file, position: position, heading: heading)
  }
}

extension Diagnostic.Related: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(message)
    writer.write(place)
  }
  init(from reader: inout RecordReader) throws { self.init(try reader.read(), at: try reader.read()) }
}

extension Diagnostic: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(severity)
    writer.write(id)
    writer.write(message)
    writer.write(advice)
    writer.write(place)
    writer.write(related)
  }
  init(from reader: inout RecordReader) throws {
    let (severity, id): (Severity, String) = (try reader.read(), try reader.read())
    let (message, advice): (LocalizedText, LocalizedText?) = (try reader.read(), try reader.read())
    self.init(Finding(severity: severity, id: id, message: message, advice: advice), at: try reader.read(), related: try reader.read())
  }
}

extension DiagnosticCollector: Recorded {
  func record(to writer: inout RecordWriter) { writer.write(diagnostics) }
  init(from reader: inout RecordReader) throws { self.init(try reader.read()) }
}
