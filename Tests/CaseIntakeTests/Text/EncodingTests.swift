import CUchardet
import Foundation
import Testing

@testable import CaseIntake

/// Bytes of a text in another encoding.
func encoded(_ text: String, _ name: String) throws -> [UInt8] {
  let descriptor = try #require(iconv_open(name, "UTF-8"))
  defer { iconv_close(descriptor) }
  var source = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: source.count * 4 + 16)
  let room = output.count
  var free = room
  source.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { output in
      var input = source.baseAddress
      var left = source.count
      var place = output.baseAddress
      #expect(iconv(descriptor, &input, &left, &place, &free) != -1)
      #expect(left == 0)
    }
  }
  return output.prefix(room - free).map { UInt8(bitPattern: $0) }
}

private let head = "Name,A Number,Court\n"

@Suite("Encodings")
struct EncodingTests {
  private func found(_ bytes: [UInt8]) -> String {
    let finding = EncodingFinding.look(at: bytes, isWhole: true) { CaseloadField.guess($0) != nil }
    switch finding {
    case .sure(let encoding): return encoding.title
    case .unsure: return "unsure"
    }
  }

  @Test(
    "One name is enough where it reads in one encoding alone",
    arguments: [
      ("张三丰", "GB18030", "GB18030"), ("張三豐", "BIG5", "Big5"), ("陈伟", "GB18030", "GB18030"),
      ("欧阳娜娜", "GB18030", "GB18030"), ("Muñoz José", "CP1252", "Windows-1252"),
      ("ÁLVAREZ PEÑA", "CP1252", "Windows-1252"), ("GONÇALVES", "CP1252", "Windows-1252"),
      ("Иванов Пётр", "CP1251", "Windows-1251"), ("たなか ひろし", "CP932", "Shift-JIS"),
      ("Chen Wei", "UTF-8", "UTF-8"), ("张三丰", "UTF-8", "UTF-8"), ("张三丰", "UTF-16LE", "UTF-16"),
    ],
  )
  func names(name: String, encoding: String, title: String) throws {
    let bytes = try encoded(head + name + ",A000-111-222,LOS\n", encoding)
    #expect(found(bytes) == title)
  }

  private static let doubtful: [(bytes: [UInt8], what: String)] = [
    ([0xD5, 0xC5, 0x78, 0xE9, 0xE8], "junk"),
    ([0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42], "JIS"),
    ([0xFF, 0xFE, 0xFD, 0x80], "no text"),
    ([0x4A, 0x6F, 0x73, 0xC3, 0xA9, 0x20, 0xE9], "UTF-8 and Latin-1 mixed"),
  ]

  @Test("What is not certain is never taken for something", arguments: doubtful)
  func unsure(bytes: [UInt8], what: String) {
    #expect(
      found(Array(head.utf8) + bytes + Array(",A000-111-222,LOS\n".utf8)) == "unsure",
      "\(what)",
    )
  }

  @Test("A header in the file's own language settles what a short name leaves open")
  func header() throws {
    for (text, encoding, title) in [
      ("姓名,外国人号码,法院\n李,000111222,LOS\n", "GB18030", "GB18030"),
      ("姓名,外國人號碼,法院\n李,000111222,LOS\n", "BIG5", "Big5"),
    ] {
      #expect(found(try encoded(text, encoding)) == title)
    }
  }

  @Test(
    "Encodings go by their usual names",
    arguments: [
      ("gbk", "GB18030"), ("GB2312", "GB18030"), ("big-5", "Big5"), ("latin1", "Windows-1252"),
      ("cp1251", "Windows-1251"), ("windows-1256", "Windows-1256"), ("utf8", "UTF-8"),
      ("Shift_JIS", "Shift-JIS"), ("ISO-8859-2", "ISO-8859-2"),
    ],
  )
  func called(word: String, title: String) throws {
    #expect(try TextEncoding(named: word).title == title)
  }

  @Test("A name that is no encoding's is refused", arguments: ["", "klingon", "../x", "a b"])
  func unknown(word: String) {
    #expect(throws: ImportError.self) { try TextEncoding(named: word) }
  }
}
