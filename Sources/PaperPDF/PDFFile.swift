import CPango

/// A PDF in memory while its pages are drawn, by the library's calls in Swift.
@safe final class PDFFile {
  private let pdf: OpaquePointer?
  private let sink: Sink
  let size: PaperSize
  private let language: String
  /// How many bytes were handed over.
  private var written = 0
  /// What the pictures say to those who hear the page read, in order.
  private var pictures: [String] = []

  /// What the library has written so far.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// A size of type, and how a text in it is set.
  struct Style: Hashable {
    var size: Double
    var isBold = false
    /// Where lines are: 0 at the start, 1 in the middle, 2 at the end.
    var align: Int32 = 0

    func c(_ width: Double?) -> cpango_style {
      cpango_style(size: size, width: width ?? -1, bold: isBold, align: align)
    }
  }

  /// Begins a file; `problem` says why where none can be made.
  init(_ size: PaperSize, title: String, language: String) {
    self.size = size
    self.language = language
    let sink = Sink()
    self.sink = sink
    let write: cpango_write = { context, bytes, count in
      guard let context = unsafe context, let bytes = unsafe bytes else { return }
      let sink = unsafe Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
      unsafe sink.bytes += UnsafeBufferPointer(start: bytes, count: Int(count))
    }
    let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
    unsafe pdf = unsafe cpango_open(write, context, size.width, size.height, title, language)
  }

  /// Returns what the library has written since the last call, and forgets it.
  func drainBytes() -> [UInt8] {
    defer { sink.bytes = [] }
    written += sink.bytes.count
    return sink.bytes
  }

  /// Ends the file, and adds what the library cannot say; what is left of it can be taken then.
  ///
  /// - Throws: `PDFError`: the libraries are missing, or failed.
  func finish() throws(PDFError) {
    guard let pdf = unsafe pdf else {
      throw unsafe PDFError.missing(cpango_missing().map(String.init(cString:)))
    }
    if let reason = unsafe cpango_close(pdf) {
      throw unsafe PDFError.failed(String(cString: reason))
    }
    let added = PDFTail(sink.bytes, at: written)?.spoken(language: language, pictures: pictures)
    sink.bytes += added ?? []
  }

  /// How many characters no font here has, or has so that they are sure to be printed.
  var unknown: Int { unsafe pdf.map { unsafe Int(cpango_unknown($0)) } ?? 0 }

  func height(_ text: String, _ style: Style, width: Double) -> Double {
    guard let pdf = unsafe pdf else { return style.size }
    return unsafe cpango_measure(pdf, text, style.c(width), nil)
  }

  /// How far the first baseline is beneath the top.
  func ascent(_ text: String, _ style: Style, width: Double) -> Double {
    guard let pdf = unsafe pdf else { return style.size }
    return unsafe cpango_ascent(pdf, text, style.c(width))
  }

  func width(_ text: String, _ style: Style) -> Double {
    guard let pdf = unsafe pdf else { return style.size }
    var width = 0.0
    _ = unsafe cpango_measure(pdf, text, style.c(nil), &width)
    return width
  }

  @discardableResult
  func draw(_ text: String, x: Double, y: Double, _ style: Style, width: Double? = nil) -> Double {
    guard let pdf = unsafe pdf else { return style.size }
    return unsafe cpango_draw(pdf, text, x, y, style.c(width))
  }

  func drawWord(_ text: String, x: Double, baseline: Double, _ style: Style) {
    guard let pdf = unsafe pdf else { return }
    unsafe cpango_draw_on_baseline(pdf, text, x, baseline, style.c(nil))
  }

  func line(x1: Double, y1: Double, x2: Double, y2: Double, width: Double, shade: Double) {
    guard let pdf = unsafe pdf else { return }
    unsafe cpango_line(pdf, x1, y1, x2, y2, width, shade)
  }

  /// Draws a thin grey line beneath a row; those of a page are drawn together, at its end.
  func rule(x1: Double, x2: Double, y: Double) {
    guard let pdf = unsafe pdf else { return }
    unsafe cpango_rule(pdf, x1, x2, y)
  }

  func box(x: Double, y: Double, width: Double, height: Double, shade: Double) {
    guard let pdf = unsafe pdf else { return }
    unsafe cpango_box(pdf, x, y, width, height, shade)
  }

  /// Draws inside a part of the structure that readers of the screen are told of.
  func tagged(_ name: String, _ body: () -> Void) {
    begin(name)
    body()
    end(name)
  }

  /// Draws a picture, with what it says to those who hear the page read.
  func picture(_ words: String, _ body: () -> Void) {
    pictures.append(words)
    tagged("Figure", body)
  }

  func begin(_ name: String) {
    guard let pdf = unsafe pdf else { return }
    unsafe cpango_begin_tag(pdf, name, "")
  }

  func end(_ name: String) {
    guard let pdf = unsafe pdf else { return }
    unsafe cpango_end_tag(pdf, name)
  }

  /// Adds a bookmark of a page, from 1.
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - page: The page.
  ///   - parent: The number of the bookmark it is beneath; 0 for none.
  /// - Returns: The number of the bookmark.
  @discardableResult
  func bookmark(_ title: String, page: Int, beneath parent: Int32 = 0) -> Int32 {
    guard let pdf = unsafe pdf else { return 0 }
    return unsafe cpango_bookmark(pdf, title, Int32(page), parent)
  }

  func endPage() {
    guard let pdf = unsafe pdf else { return }
    unsafe cpango_end_page(pdf)
  }
}
