import CaseModel

/// What is in the columns of a release that Vigil does not keep.
enum FieldFiller {
  case none
  case city
  case state
  case zip
  case filedOn
  case laterDay
  case time
  case generation
  case siteType
  case court
  case session
  case birth
  case guid
  case constant(String)
  case sometimes(String, Double)

  init(_ header: String) {
    self = FieldFiller.byHeader[header] ?? .none
  }

  private static let byHeader: [String: FieldFiller] = [
    "ALIEN_CITY": .city, "ALIEN_STATE": .state, "ALIEN_ZIPCODE": .zip, "SITE_TYPE": .siteType,
    "ATTY_NBR": .sometimes("01", 0.6), "CORRECTIONAL_FAC": .sometimes("\0", 0.05),
    "RELEASE_MONTH": .sometimes("00", 0.2), "RELEASE_YEAR": .sometimes("0000", 0.2),
    "UPDATED_STATE": .sometimes("GA", 0.001), "DETENTION_LOCATION": .sometimes("\0", 0.002),
    "DCO_LOCATION": .sometimes("\0", 0.002), "TRANS_NBR": .sometimes("00", 0.4),
    "CRIM_IND": .constant("N"), "AGGRAVATE_FELON": .constant("0"), "IHP": .sometimes("S", 0.016),
    "OSC_DATE": .filedOn, "GENERATION": .generation, "SUB_GENERATION": .sometimes("99", 0.05),
    "UPDATE_DATE": .laterDay, "UPDATE_TIME": .time, "INPUT_DATE": .laterDay, "INPUT_TIME": .time,
    "ASSIGNMENT_PATH": .sometimes("W", 0.15), "ADJ_MSG": .sometimes("Q6", 0.15),
    "ADJ_ELAP_DAYS": .sometimes("0000", 0.5), "LNGSESSNID": .session,
    "NOTICE_CODE": .sometimes("U7", 0.57), "EOIRAttorneyID": .guid, "HEARING_LOC_CODE": .court,
    "REJ_Remove": .none, "IJ_NAME_Remove": .none, "APPEAL_RSVD": .sometimes("A", 0.01),
    "STRFILINGMETHOD": .constant("W"), "STRCERTOFSERVICECODE": .sometimes("P", 0.85),
    "strDJScenario": .constant("0"), "BASE_CITY_NAME": .city, "REC_TYPE": .constant("B"),
    "REL_CON": .sometimes("N", 0.1), "INS_TA": .sometimes("DCB", 0.2),
    "APPEAL_REVD": .sometimes("A", 0.2), "FILING_METHOD": .sometimes("O", 0.7),
    "datModifiedOn": .laterDay, "strLang": .sometimes("SP ", 0.9), "strNat": .none,
    "ADDRESS_CHANGEDON": .laterDay, "C_BIRTHDATE": .birth,
  ]

  /// Cities of addresses; the last two are in Windows-1252 in the file.
  private static let cities = [
    "LOS ANGELES", "HOUSTON", "NEW YORK", "MIAMI", "LAKE WORTH", "SAN FRANCISCO", "CHICAGO",
    "SILVER SPRING", "FORT WORTH", "EL PASO", "BROOKLYN", "CA\u{D1}ON CITY", "MAYAG\u{DC}EZ",
  ]

  private static let states = ["CA", "TX", "NY", "FL", "IL", "MD", "NJ", "GA", "VA", "MA"]

  /// Appends the filling of one field.
  func append(
    to bytes: inout [UInt8],
    _ setting: SampleSetting,
    _ random: inout DemoRandom,
  ) {
    switch self {
    case .none: break
    case .city:
      for scalar in random.pick(FieldFiller.cities).unicodeScalars {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      }
    case .state: bytes.append(contentsOf: random.pick(FieldFiller.states).utf8)
    case .zip: bytes.append(number: random.between(1001, 99_950), digits: 5)
    case .filedOn: if let day = setting.filedOn { bytes.append(day: day) }
    case .laterDay: if let day = setting.filedOn { bytes.append(day: day + random.below(400)) }
    case .time:
      bytes.append(number: random.between(8, 16) * 100 + random.below(60), digits: 4)
    case .generation: bytes.append(number: random.between(90, 99))
    case .siteType: if random.chance(0.8) { bytes.append(random.chance(0.4) ? 0 : 0x4D) }
    case .court: bytes.append(contentsOf: setting.court.utf8)
    case .session: if random.chance(0.8) { bytes.append(number: random.between(1, 9_999_999)) }
    case .birth: FieldFiller.appendBirth(to: &bytes, &random)
    case .guid: if random.chance(0.4) { FieldFiller.appendGuid(to: &bytes, &random) }
    case .constant(let text): bytes.append(contentsOf: text.utf8)
    case .sometimes(let text, let share):
      if random.chance(share) { bytes.append(contentsOf: text.utf8) }
    }
  }

  private static func appendBirth(to bytes: inout [UInt8], _ random: inout DemoRandom) {
    guard random.chance(0.54) else { return }
    bytes.append(contentsOf: "\(random.between(1, 12))/\(random.between(1945, 2020))".utf8)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func appendGuid(to bytes: inout [UInt8], _ random: inout DemoRandom) {
    for (place, length) in [8, 4, 4, 4, 12].enumerated() {
      if place > 0 { bytes.append(0x2D) }
      for _ in 0..<length { bytes.append(digits[random.below(16)]) }
    }
  }
}
