/// The end of a PDF, to which is added what Cairo has no call for: the language, that viewers show
/// the title, and the words of pictures.
///
/// The objects that change are written again behind the file, with a table of where they are.
///
/// > Source: ISO 32000-1, 7.5.6 (incremental updates), 14.9.2 (natural language), 14.9.3 (alternate
/// > descriptions).
struct PDFTail {
  private let bytes: [UInt8]
  /// Where the bytes begin in the file.
  private let start: Int
  /// What is after `trailer`, from which the update is found.
  private let trailer: String

  /// Finds the table of objects at the end of a file; nil if there is none in a form that is known.
  ///
  /// - Parameters:
  ///   - bytes: The last part of the file, to its end.
  ///   - start: Where it begins in the file.
  init?(_ bytes: [UInt8], at start: Int) {
    guard let place = PDFTail.last("trailer", in: bytes) else { return nil }
    self.bytes = bytes
    self.start = start
    trailer = String(decoding: bytes[place...], as: UTF8.self)
  }

  /// Says in what language the document is, and what its pictures say.
  ///
  /// - Parameters:
  ///   - language: The language of the document, as BCP 47 has it.
  ///   - pictures: What each picture says, in the order they were drawn.
  /// - Returns: What is to be written behind the file; nil if its catalog is not found.
  func spoken(language: String, pictures: [String]) -> [UInt8]? {
    guard let root = number(after: "/Root "), let size = number(after: "/Size "),
      let info = number(after: "/Info "), let table = number(after: "startxref"),
      let catalog = object(root)
    else { return nil }
    let figures = figures()
    var changed = [
      (root, PDFTail.adding("/Lang (\(language)) \(PDFTail.showsTitle)", to: catalog))
    ]
    if figures.count == pictures.count {
      changed += zip(figures, pictures)
        .compactMap { number, words in
          object(number).map { (number, PDFTail.adding("/Alt <\(PDFTail.hex(words))>", to: $0)) }
        }
    }
    return update(changed, "/Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(table)")
  }

  private static let showsTitle = "/ViewerPreferences << /DisplayDocTitle true >>"

  /// The changed objects, the table of their places, and the new end of the file.
  private func update(_ objects: [(Int, String)], _ entries: String) -> [UInt8] {
    var text = ""
    var places: [String] = []
    let end = start + bytes.count
    for (number, object) in objects.sorted(by: { $0.0 < $1.0 }) {
      let place = String(end + text.utf8.count)
      let digits = String(repeating: "0", count: 10 - place.count) + place
      places.append("\(number) 1\n\(digits) 00000 n \n")
      text += "\(number) 0 obj\n\(object)\nendobj\n"
    }
    let table = end + text.utf8.count
    text += "xref\n" + places.joined()
    text += "trailer\n<< \(entries) >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// The first number after a word of the trailer.
  private func number(after word: String) -> Int? {
    guard let range = trailer.firstRange(of: word) else { return nil }
    let digits = trailer[range.upperBound...].drop(while: \.isWhitespace).prefix(while: \.isNumber)
    return Int(digits)
  }

  /// The dictionary of an object; nil if it is not in this part of the file.
  private func object(_ number: Int) -> String? {
    guard let place = PDFTail.last("\n\(number) 0 obj\n", in: bytes) else { return nil }
    let start = place + "\n\(number) 0 obj\n".utf8.count
    let end = Array("endobj".utf8)
    guard let stop = (start..<bytes.count).first(where: { bytes[$0...].starts(with: end) }) else {
      return nil
    }
    return String(decoding: bytes[start..<stop], as: UTF8.self)
  }

  /// The numbers of the objects that are pictures, in order.
  private func figures() -> [Int] {
    let word = Array("/S /Figure\n".utf8)
    let begin = Array(" 0 obj\n".utf8)
    return bytes.indices.filter { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
      .compactMap { place in
        guard
          let head = (max(0, place - 60)..<place).last(where: { bytes[$0...].starts(with: begin) })
        else { return nil }
        let digits = bytes[..<head].reversed().prefix { (0x30...0x39).contains($0) }.reversed()
        return Int(String(decoding: Array(digits), as: UTF8.self))
      }
  }

  /// A dictionary with more in it.
  private static func adding(_ entries: String, to dictionary: String) -> String {
    guard let end = dictionary.ranges(of: ">>").last else { return dictionary }
    return dictionary[..<end.lowerBound] + "   \(entries)\n>>"
  }

  /// A text as the format writes any text: UTF-16, the greater byte first, in hexadecimal digits.
  private static func hex(_ text: String) -> String {
    ([0xFEFF] + Array(text.utf16))
      .map { unit in
        let digits = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
      }
      .joined()
  }

  private static func last(_ word: String, in bytes: [UInt8]) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    return (0...(bytes.count - word.count))
      .last { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
  }
}
