import CXML
import CaseModel

/// Reads XML from a stream element by element, forward only.
@safe final class XMLPull {
  /// What the reader came to.
  enum Event {
    /// An element begins; one that is empty has no end of its own.
    case open(isEmpty: Bool)
    case close
    case text
  }

  private let reader: OpaquePointer
  private let source: XMLSource
  private let name: String

  /// Begins with a stream, which is closed with the reader.
  init(_ stream: any ByteStream, name: String) throws {
    self.name = name
    source = XMLSource(stream)
    let reader = unsafe cxml_reader_open(
      { context, buffer, room in
        guard let context = unsafe context, let buffer = unsafe buffer else { return -1 }
        let source = unsafe Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
        return unsafe source.read(
          into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(room))
        )
      },
      unsafe Unmanaged.passUnretained(source).toOpaque(),
    )
    guard let reader = unsafe reader else {
      throw ImportError(
        file: name,
        problem: "the workbook cannot be read",
        advice: "There is too little memory; close other programs",
      )
    }
    unsafe self.reader = unsafe reader
  }

  deinit {
    unsafe cxml_reader_close(reader)
    source.stream.close()
  }

  /// Goes on to the next element, end or text; nil at the end of the document.
  func next() throws -> Event? {
    let event = unsafe cxml_reader_next(reader)
    if let failure = source.failure { throw failure }
    switch event {
    case cxml_end: return nil
    case cxml_open: return .open(isEmpty: false)
    case cxml_open_empty: return .open(isEmpty: true)
    case cxml_close: return .close
    case cxml_text: return .text
    default: throw damaged
    }
  }

  /// The name of the element, without its namespace.
  var element: String { unsafe cxml_reader_name(reader).map { unsafe String(cString: $0) } ?? "" }

  /// The text of an event of text.
  var text: String { unsafe cxml_reader_value(reader).map { unsafe String(cString: $0) } ?? "" }

  /// An attribute of the element by its name, with its prefix.
  func attribute(_ name: String) -> String? {
    unsafe cxml_reader_attribute(reader, name).map { unsafe String(cString: $0) }
  }

  private var damaged: ImportError {
    unsafe ImportError(
      file: name,
      line: Int(cxml_reader_line(reader)),
      problem: "the workbook is damaged: its XML breaks off or is no XML",
      advice: "Open it in a spreadsheet and save it anew, or save each sheet as \"CSV UTF-8\"",
    )
  }
}

/// Where a reader of XML has its bytes from.
private final class XMLSource {
  let stream: any ByteStream
  /// Why the stream could not be read on.
  private(set) var failure: (any Error)?

  init(_ stream: any ByteStream) {
    self.stream = stream
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    do {
      return unsafe Int32(try stream.read(into: buffer))
    } catch {
      failure = error
      return -1
    }
  }
}
