extension DemoCast {
  /// A name in Latin script and, where it has one, in its own.
  struct Name {
    let latin: String
    let native: String

    init(_ latin: String, _ native: String = "") {
      self.latin = latin
      self.native = native
    }
  }

  /// Where clients come from, with names common there.
  struct Origin {
    let nationality: String
    let languages: [String]
    let families: [Name]
    let givens: [Name]
    /// What is between family and given name in the own script.
    var joint = ""
  }

  static let china = Origin(
    nationality: "CH",
    languages: ["MAN", "MAN", "FOO", "CAN"],
    families: [
      Name("Chen", "陈"), Name("Lin", "林"), Name("Zheng", "郑"), Name("Wang", "王"),
      Name("Huang", "黄"), Name("Ouyang", "欧阳"), Name("Liu", "刘"), Name("Jiang", "江"),
    ],
    givens: [
      Name("Xiulan", "秀兰"), Name("Guoqiang", "国强"), Name("Meiling", "美玲"), Name("Jun", "军"),
      Name("Yuting", "雨婷"), Name("Wei", "伟"), Name("Haifeng", "海峰"), Name("Lihua", "丽华"),
    ],
  )

  static let others = [latin, haiti, india, korea, russia, brazil]

  private static let latin = Origin(
    nationality: "GT",
    languages: ["SP", "MAM"],
    families: [Name("Velásquez Ixcot"), Name("Ramírez"), Name("Tzunún"), Name("Ordóñez")],
    givens: [Name("Marisol"), Name("Estuardo"), Name("Ana Lucía"), Name("Josué")],
  )

  private static let haiti = Origin(
    nationality: "HA",
    languages: ["CRE"],
    families: [Name("Toussaint"), Name("Jean-Baptiste"), Name("Desrosiers")],
    givens: [Name("Wideline"), Name("Fritz"), Name("Guerline")],
  )

  private static let india = Origin(
    nationality: "IN",
    languages: ["PUN", "GUJ"],
    families: [Name("Gill"), Name("Dhaliwal"), Name("Solanki")],
    givens: [Name("Harpreet"), Name("Manjit"), Name("Dipti")],
  )

  private static let korea = Origin(
    nationality: "KS",
    languages: ["KOR"],
    families: [Name("Kim", "김"), Name("Seo", "서"), Name("Yoon", "윤")],
    givens: [Name("Minji", "민지"), Name("Taeyang", "태양"), Name("Haeun", "하은")],
  )

  private static let russia = Origin(
    nationality: "RU",
    languages: ["RUS"],
    families: [Name("Sokolova", "Соколова"), Name("Lebedeva", "Лебедева")],
    givens: [Name("Irina", "Ирина"), Name("Daria", "Дарья")],
    joint: " ",
  )

  private static let brazil = Origin(
    nationality: "BR",
    languages: ["POR"],
    families: [Name("Gonçalves"), Name("Araújo"), Name("Figueirêdo")],
    givens: [Name("Thaís"), Name("João Pedro"), Name("Luíza")],
  )
}
