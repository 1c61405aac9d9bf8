/// Names in common use for what the court's lists call otherwise.
///
/// > Source: names in common use; the codes are those of the EOIR lists in ``CodeLabels/fallback``.
enum CommonNames {
  /// The codes a name means in a list; empty if the list's own label has to be asked.
  static func codes(for words: String, in table: LookupTable) -> [String] {
    switch table {
    case .nationality: (countries[words] ?? peoples[words]).map { [$0] } ?? []
    case .language: languages[words] ?? []
    case .application: applications[words] ?? []
    default: []
    }
  }

  /// The English name of a city with a court, where the words are its Chinese one.
  ///
  /// > Source: names in common use in Chinese-language papers of the United States; simplified, to
  /// > which traditional characters are folded.
  static func english(_ words: String, in table: LookupTable) -> String {
    table == .court ? cities[words] ?? words : words
  }

  private static let cities = [
    "纽约": "new york", "洛杉矶": "los angeles", "旧金山": "san francisco", "三藩市": "san francisco",
    "波士顿": "boston", "芝加哥": "chicago", "休斯敦": "houston", "休士顿": "houston",
    "费城": "philadelphia", "纽瓦克": "newark", "纽华克": "newark", "圣安娜": "santa ana",
    "圣塔安娜": "santa ana", "檀香山": "honolulu", "火奴鲁鲁": "honolulu", "西雅图": "seattle",
    "亚特兰大": "atlanta", "迈阿密": "miami", "奥兰多": "orlando", "达拉斯": "dallas",
    "圣地亚哥": "san diego", "圣迭戈": "san diego", "拉斯维加斯": "las vegas", "凤凰城": "phoenix",
    "丹佛": "denver", "底特律": "detroit", "克利夫兰": "cleveland", "巴尔的摩": "baltimore",
    "波特兰": "portland", "萨克拉门托": "sacramento", "沙加缅度": "sacramento",
    "圣安东尼奥": "san antonio", "新奥尔良": "new orleans", "埃尔帕索": "el paso",
  ]

  private static let countries: [String: String] = [
    "alemania": "GE", "belarus": "BZ", "belice": "BH", "bosnia": "BI",
    "bosnia and herzegovina": "BI", "brasil": "BR", "burma": "BM", "cabo verde": "CV",
    "cambodia": "CC", "camerun": "CM", "chinese": "CH", "cote d ivoire": "IV", "czechia": "CR",
    "democratic republic of the congo": "DC", "dr congo": "DC", "drc": "DC", "ee uu": "US",
    "egipto": "EG", "england": "UK", "espana": "SP", "estados unidos": "US", "eswatini": "WZ",
    "etiopia": "ET", "filipinas": "RP", "great britain": "UK", "haiti": "HA", "ivory coast": "IV",
    "korea": "KS", "kyrgyzstan": "KG", "macedonia": "MM", "mainland china": "CH",
    "moldova": "MD", "myanmar": "BM", "north macedonia": "MM", "p r c": "CH", "p r china": "CH",
    "palestine": "PN", "people s republic of china": "CH", "pr china": "CH", "prc": "CH",
    "republic of korea": "KS", "republic of the congo": "CF", "republica dominicana": "DR",
    "rusia": "RU", "russian federation": "RU", "salvador": "ES", "siria": "SY",
    "slovakia": "SR", "stateless": "SS", "tajikistan": "TA", "the bahamas": "BF",
    "the gambia": "GA", "the philippines": "RP", "timor leste": "TM", "turkiye": "TU",
    "turquia": "TU", "u k": "UK", "u s a": "US", "uae": "TC", "ucrania": "UE",
    "united states": "US", "usa": "US", "viet nam": "VM",
    "中国": "CH", "中國": "CH", "中华人民共和国": "CH", "中華人民共和國": "CH", "中国大陆": "CH",
    "中國大陸": "CH", "香港": "HK", "澳门": "MC", "澳門": "MC", "台湾": "TW", "台灣": "TW", "臺灣": "TW",
    "越南": "VM", "缅甸": "BM", "緬甸": "BM", "蒙古": "MG", "马来西亚": "MY", "馬來西亞": "MY",
    "印度": "IN", "尼泊尔": "NP", "尼泊爾": "NP", "墨西哥": "MX", "危地马拉": "GT", "危地馬拉": "GT",
    "洪都拉斯": "HO", "萨尔瓦多": "ES", "薩爾瓦多": "ES", "委内瑞拉": "VE", "委內瑞拉": "VE",
    "厄瓜多尔": "EC", "厄瓜多爾": "EC", "古巴": "CU", "巴西": "BR", "俄罗斯": "RU", "俄羅斯": "RU",
    "韩国": "KS", "韓國": "KS",
  ]

  /// How people of a country are called, in English and Spanish; names that fit two countries, as
  /// Dominican, Congolese or Guinean, are left to be asked about.
  private static let peoples: [String: String] = {
    let lists = [
      "AF": "afghan", "AL": "albanian", "AM": "armenian", "AO": "angolan",
      "AR": "argentine argentinian",
      "BG": "bangladeshi", "BH": "belizean", "BR": "brazilian brasileno brasilena",
      "CH": "chino", "CM": "cameroonian", "CO": "colombian colombiano colombiana",
      "CU": "cuban cubano cubana", "EC": "ecuadorian ecuadorean ecuatoriano ecuatoriana",
      "EG": "egyptian", "ER": "eritrean", "ES": "salvadoran salvadorian salvadoreno salvadorena",
      "ET": "ethiopian", "GH": "ghanaian", "GO": "georgian",
      "GT": "guatemalan guatemalteco guatemalteca", "HA": "haitian haitiano haitiana",
      "HO": "honduran hondureno hondurena", "IN": "indian", "IR": "iranian", "IZ": "iraqi",
      "JM": "jamaican", "KZ": "kazakh", "MX": "mexican mexicano mexicana", "NP": "nepali nepalese",
      "NI": "nigerian", "NG": "nigerien", "NU": "nicaraguan nicaraguense",
      "PE": "peruvian peruano peruana",
      "PK": "pakistani", "RO": "romanian", "RP": "filipino filipina", "RU": "russian ruso rusa",
      "SG": "senegalese", "SO": "somali", "SY": "syrian", "TU": "turkish",
      "UE": "ukrainian ucraniano ucraniana", "UZ": "uzbek",
      "VE": "venezuelan venezolano venezolana", "VM": "vietnamese",
    ]
    let pairs = lists.flatMap { code, words in
      words.split(separator: " ").map { (String($0), code) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  /// The languages of China the court lists apart; nobody says which one `Chinese` is.
  private static let chinese = [
    "CAN", "CHA", "CJY", "ENP", "FOO", "FUJ", "FUK", "FUQ", "GAN", "HAI", "HAK", "HAN", "HNN",
    "HOK", "HSN", "KAI", "LNG", "MAN", "MIN", "PUT", "SHA", "SZE", "TOI", "TWN", "WEN", "WUU",
    "XIA",
  ]

  private static let languages: [String: [String]] = [
    "chinese": chinese, "chino": chinese, "中文": chinese, "汉语": chinese, "漢語": chinese,
    "mandarin chinese": ["MAN"], "chinese mandarin": ["MAN"], "putonghua": ["MAN"],
    "mandarin": ["MAN"], "普通话": ["MAN"], "普通話": ["MAN"], "国语": ["MAN"], "國語": ["MAN"],
    "cantonese chinese": ["CAN"], "chinese cantonese": ["CAN"], "广东话": ["CAN"],
    "廣東話": ["CAN"], "粤语": ["CAN"], "粵語": ["CAN"], "fuzhou": ["FOO"], "fuzhounese": ["FOO"],
    "foochow": ["FOO"], "福州话": ["FOO"], "福州話": ["FOO"], "taishanese": ["TOI"],
    "toishanese": ["TOI"], "hakka": ["HAK"], "shanghainese": ["SHA"], "wenzhounese": ["WEN"],
    "espanol": ["SP"], "castellano": ["SP"], "西班牙语": ["SP"], "西班牙語": ["SP"],
    "ingles": ["ENG"], "英语": ["ENG"], "英語": ["ENG"], "frances": ["FR"], "portugues": ["POR"],
    "criollo": ["CRE"], "kreyol": ["CRE"], "haitian creole": ["CRE"], "k iche": ["QUI"],
    "kiche": ["QUI"], "q anjob al": ["KON"], "kanjobal": ["KON"], "uighur": ["UIG"],
    "uyghur": ["UIG"], "arabe": ["AR"], "ruso": ["RUS"], "panjabi": ["PUN"], "turco": ["TU"],
  ]

  private static let applications: [String: [String]] = [
    "i 589": ["ASYL", "ASYW", "WCAT"], "i589": ["ASYL", "ASYW", "WCAT"], "cat": ["WCAT"],
    "cancellation": ["42A", "42B"], "cancellation of removal": ["42A", "42B"],
    "adjustment": ["245"], "nacara": ["202", "I881"], "asilo": ["ASYL"],
  ]
}
