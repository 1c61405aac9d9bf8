import CaseModel

/// An encoding text comes in, by the name the C library's converter knows it by.
public struct TextEncoding: Hashable, Sendable {
  /// The converter's name, such as `GB18030`.
  public let name: String
  /// The name people know, such as `Windows-1252`.
  public let title: String

  private init(_ name: String, _ title: String) {
    self.name = name
    self.title = title
  }

  /// UTF-8, which needs no conversion.
  public static let utf8 = TextEncoding("UTF-8", "UTF-8")
  static let utf16Little = TextEncoding("UTF-16LE", "UTF-16")
  static let utf16Big = TextEncoding("UTF-16BE", "UTF-16")
  static let gb18030 = TextEncoding("GB18030", "GB18030")
  static let big5 = TextEncoding("BIG5-HKSCS", "Big5")
  static let shiftJIS = TextEncoding("CP932", "Shift-JIS")
  static let eucJapanese = TextEncoding("EUC-JP", "EUC-JP")
  static let eucKorean = TextEncoding("CP949", "EUC-KR")
  static let windows1250 = TextEncoding("CP1250", "Windows-1250")
  static let windows1251 = TextEncoding("CP1251", "Windows-1251")
  static let windows1252 = TextEncoding("CP1252", "Windows-1252")
  static let windows1253 = TextEncoding("CP1253", "Windows-1253")
  static let windows1254 = TextEncoding("CP1254", "Windows-1254")
  static let windows1255 = TextEncoding("CP1255", "Windows-1255")
  static let windows1256 = TextEncoding("CP1256", "Windows-1256")
  static let windows1257 = TextEncoding("CP1257", "Windows-1257")
  static let windows1258 = TextEncoding("CP1258", "Windows-1258")
  static let koi8 = TextEncoding("KOI8-R", "KOI8-R")

  /// The encodings looked for, and named to choose from.
  static let known: [TextEncoding] = [
    .utf8, .utf16Little, .utf16Big, .gb18030, .big5, .shiftJIS, .eucJapanese, .eucKorean,
    .windows1250, .windows1251, .windows1252, .windows1253, .windows1254, .windows1255,
    .windows1256, .windows1257, .windows1258, .koi8,
  ]

  /// The encoding somebody names, such as `gbk`, `Big5`, `latin1` or `cp1251`; any the C library
  /// converts will do.
  ///
  /// - Throws: `ImportError` that lists the names.
  public init(named word: String) throws {
    let plain = word.lowercased().filter { $0.isLetter || $0.isNumber }
    if let found = TextEncoding.aliases[plain] {
      self = found
      return
    }
    let isName = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0))
    }
    // Opened only to see whether the system knows it; the error below names those it does.
    guard isName, !word.isEmpty, (try? TextConverter(TextEncoding(word, word))) != nil else {
      let names = Set(TextEncoding.known.map(\.title)).sorted().joined(separator: ", ")
      throw ImportError(
        file: "--encoding",
        problem: "no encoding is called so",
        advice: "Write one of \(names), or another that iconv knows",
      )
    }
    self.init(word, word)
  }

  private static let aliases: [String: TextEncoding] = {
    var names: [String: TextEncoding] = [
      "gb": .gb18030, "gbk": .gb18030, "gb2312": .gb18030, "cp936": .gb18030, "936": .gb18030,
      "big5hkscs": .big5, "cp950": .big5, "950": .big5, "sjis": .shiftJIS, "cp932": .shiftJIS,
      "932": .shiftJIS, "latin1": .windows1252, "iso88591": .windows1252, "ascii": .utf8,
      "utf16le": .utf16Little, "utf16be": .utf16Big, "cp949": .eucKorean, "euckr": .eucKorean,
      "eucjp": .eucJapanese, "koi8r": .koi8,
    ]
    for encoding in known {
      let title = encoding.title.lowercased().filter { $0.isLetter || $0.isNumber }
      names[title] = names[title] ?? encoding
      if title.hasPrefix("windows") { names["cp" + title.dropFirst(7)] = encoding }
    }
    return names
  }()
}
