/// How a text reads in one encoding, and whether somebody could have written that.
struct EncodingReading {
  let encoding: TextEncoding
  /// The words with letters that are not ASCII.
  let words: [String]
  /// How many such letters there are.
  let foreign: Int
  private let isScript: Bool

  /// Whether the text makes sense.
  var isPlausible: Bool { foreign > 0 && isScript }

  /// The share of words that begin with a common Chinese family name.
  var surnames: Double {
    guard !words.isEmpty else { return 0 }
    let count = words.count { $0.first.map { Surnames.chinese.contains($0) } == true }
    return Double(count) / Double(words.count)
  }

  /// Reads the bytes; nil if one of them is none of the encoding's.
  init?(_ sample: [UInt8], isWhole: Bool, _ encoding: TextEncoding) {
    guard let text = TextConverter.text(sample, isWhole: isWhole, encoding) else { return nil }
    self.encoding = encoding
    let breaks: Set<Character> = [
      ",", ";", "\t", "|", "\"", "/", "(", ")", ".", ":", "-", "'", "&",
    ]
    words = text.split { $0.isWhitespace || breaks.contains($0) }.map(String.init)
      .filter { !$0.isASCII }
    let scalars = words.flatMap(\.unicodeScalars).filter { $0.value >= 0x80 }
    foreign = scalars.count
    isScript = EncodingReading.makesSense(encoding, words, scalars, sample)
  }

  private static func makesSense(
    _ encoding: TextEncoding,
    _ words: [String],
    _ scalars: [Unicode.Scalar],
    _ sample: [UInt8],
  ) -> Bool {
    switch encoding {
    case .gb18030:
      isUnmixed(words) && pairs(sample, commonLead: 0xB0...0xD7, commonTrail: 0xA1...0xFE)
    case .big5:
      isUnmixed(words) && pairs(sample, commonLead: 0xA4...0xC6, commonTrail: 0x40...0xFE)
    case .shiftJIS, .eucJapanese: isJapanese(scalars)
    case .eucKorean:
      isUnmixed(words) && pairs(sample, commonLead: 0xB0...0xC8, commonTrail: 0xA1...0xFE)
    case .windows1251, .koi8: isAlphabet(words) { (0x400...0x45F).contains($0) }
    case .windows1253: isAlphabet(words) { (0x386...0x3CE).contains($0) }
    case .windows1255: isAlphabet(words) { (0x5B0...0x5EA).contains($0) }
    case .windows1256: isAlphabet(words) { (0x60C...0x6D2).contains($0) }
    case .windows1252: words.allSatisfy(isWestern)
    case .windows1250: words.allSatisfy(isCentral)
    default: false
    }
  }

  /// Whether nearly all characters of two bytes are of the part of the set that holds common ones.
  ///
  /// > Source: GB 2312 level 1 (rows 16 to 55) and Big5 level 1 (lead A4 to C6) hold the characters
  /// in daily use; lead bytes A1 to A3 hold punctuation.
  private static func pairs(
    _ sample: [UInt8],
    commonLead: ClosedRange<UInt8>,
    commonTrail: ClosedRange<UInt8>,
  ) -> Bool {
    var (common, rare, place) = (0, 0, 0)
    while place < sample.count {
      guard sample[place] >= 0x80 else {
        place += 1
        continue
      }
      guard place + 1 < sample.count else { break }
      let (lead, trail) = (sample[place], sample[place + 1])
      if commonLead.contains(lead), commonTrail.contains(trail) {
        common += 1
      } else if !(0xA1...0xA3).contains(lead) {
        rare += 1
      }
      place += 2
    }
    return common > 0 && common >= rare * 6
  }

  /// Whether few words have plain letters among their characters.
  private static func isUnmixed(_ words: [String]) -> Bool {
    let mixed = words.count { $0.contains { $0.isASCII && $0.isLetter } }
    return mixed * 10 <= words.count
  }

  /// Japanese that is not all characters shared with Chinese has some of its own syllables.
  private static func isJapanese(_ scalars: [Unicode.Scalar]) -> Bool {
    let kana = share(scalars) { (0x3040...0x30FF).contains($0) }
    let han = share(scalars) { (0x4E00...0x9FFF).contains($0) }
    let marks = share(scalars) { (0x3000...0x303F).contains($0) || (0xFF00...0xFF5E).contains($0) }
    return kana >= 0.15 && kana + han + marks >= 0.95
  }

  private static func share(_ scalars: [Unicode.Scalar], _ test: (UInt32) -> Bool) -> Double {
    guard !scalars.isEmpty else { return 0 }
    return Double(scalars.count { test($0.value) }) / Double(scalars.count)
  }

  /// Whether words are of one alphabet, with capitals only where words have them.
  private static func isAlphabet(_ words: [String], _ isLetter: (UInt32) -> Bool) -> Bool {
    words.allSatisfy { word in
      word.unicodeScalars.allSatisfy { isLetter($0.value) || $0.properties.numericType != nil }
        && hasPlainCase(word)
    }
  }

  /// Whether a word is all capitals, all small, or begins with its only capital.
  private static func hasPlainCase(_ word: String) -> Bool {
    let letters = word.filter(\.isCased)
    let rest = letters.dropFirst()
    return rest.allSatisfy(\.isLowercase) || letters.allSatisfy(\.isUppercase)
  }

  /// Whether a word is Latin with accents of Western Europe's languages, and mostly plain letters.
  private static func isWestern(_ word: String) -> Bool {
    isLatin(word, accents: "áéíóúñüçãõâêôàèìòùäöåøæëïîûßªº’‘“”–—…€")
  }

  /// Whether a word is Latin with accents of Central Europe's languages, and mostly plain letters.
  private static func isCentral(_ word: String) -> Bool {
    isLatin(word, accents: "ąćęłńśźżčďěňřšťžůýőűăşţđľĺŕ") && !isWestern(word)
  }

  private static func isLatin(_ word: String, accents: String) -> Bool {
    let letters = word.filter(\.isLetter)
    let plain = letters.count(where: \.isASCII)
    let known = word.allSatisfy { character in
      character.isASCII || accents.contains(character.lowercased())
    }
    return known && (letters.isEmpty || plain > 0 && plain * 2 >= letters.count)
  }
}

/// The family names most Chinese people have, in simplified and traditional characters.
///
/// > Source: the hundred most common family names of the census of 2020, general knowledge.
enum Surnames {
  static let chinese = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石\
    廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇呂盧\
    鐘譚陸範賈韋鄒閆龍賀顧龔萬錢嚴湯莊連施翁詹柯阮簡歐溫游
    """
  )
}
