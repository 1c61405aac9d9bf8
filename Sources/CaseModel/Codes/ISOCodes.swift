/// The codes of the International Organization for Standardization beside the courts' own.
///
/// Some mean different countries in the two lists: CN is China for ISO and Comoros for the courts.
///
/// > Source: ISO 3166-1 and ISO 639, general knowledge; the courts' codes are those of
/// ``CodeLabels/fallback``. Countries the courts list under several codes have the present one.
public enum ISOCodes {
  /// The courts' code for an ISO code of a country, of two or three letters; nil if ISO has none.
  public static func country(_ code: String) -> String? { countries[code.trimmed.uppercased()] }

  /// The courts' code for an ISO code of a language, of two or three letters; nil if there is none.
  public static func language(_ code: String) -> String? { languages[code.trimmed.lowercased()] }

  private static let countries: [String: String] = Dictionary(
    table.split { $0 == "," || $0.isNewline }
      .flatMap { entry in
        let codes = entry.split(separator: " ").map(String.init)
        return [(codes[0], codes[2]), (codes[1], codes[2])]
      },
    uniquingKeysWith: { first, _ in first },
  )

  /// Of each country the code of two letters, that of three, and the courts'.
  private static let table = """
    AF AFG AF, AL ALB AL, DZ DZA AG, AD AND AN, AO AGO AO, AG ATG AC, AR ARG AR, AM ARM AM,
    AW ABW AB, AU AUS AS, AT AUT AU, AZ AZE AZ, BS BHS BF, BH BHR BA, BD BGD BG, BB BRB BB,
    BY BLR BZ, BE BEL BE, BZ BLZ BH, BJ BEN BN, BM BMU BD, BT BTN BT, BO BOL BL, BA BIH BI,
    BW BWA BC, BR BRA BR, BN BRN BX, BG BGR BU, BF BFA BO, BI BDI BY, CV CPV CV, KH KHM CC,
    CM CMR CM, CA CAN CA, KY CYM CJ, CF CAF CT, TD TCD CD, CL CHL CI, CN CHN CH, CO COL CO,
    KM COM CN, CG COG CF, CD COD DC, CR CRI CS, CI CIV IV, HR HRV CX, CU CUB CU, CY CYP CY,
    CZ CZE CR, DK DNK DA, DJ DJI DJ, DM DMA DO, DO DOM DR, EC ECU EC, EG EGY EG, SV SLV ES,
    GQ GNQ EK, ER ERI ER, EE EST EO, SZ SWZ WZ, ET ETH ET, FJ FJI FJ, FI FIN FI, FR FRA FR,
    GF GUF FG, GA GAB GB, GM GMB GA, GE GEO GO, DE DEU GE, GH GHA GH, GI GIB GI, GR GRC GR,
    GD GRD GJ, GP GLP GP, GT GTM GT, GN GIN GV, GW GNB PU, GY GUY GY, HT HTI HA, HN HND HO,
    HK HKG HK, HU HUN HU, IS ISL IC, IN IND IN, ID IDN ID, IR IRN IR, IQ IRQ IZ, IE IRL EI,
    IL ISR IS, IT ITA IT, JM JAM JM, JP JPN JA, JO JOR JO, KZ KAZ KZ, KE KEN KE, KI KIR KR,
    KP PRK KN, KR KOR KS, XK XKX KV, KW KWT KU, KG KGZ KG, LA LAO LA, LV LVA LV, LB LBN LE,
    LS LSO LT, LR LBR LI, LY LBY LY, LI LIE LS, LT LTU LH, LU LUX LU, MO MAC MC, MG MDG MA,
    MW MWI MI, MY MYS MY, MV MDV MV, ML MLI ML, MT MLT MT, MH MHL RM, MQ MTQ MB, MR MRT MR,
    MU MUS MP, MX MEX MX, FM FSM FM, MD MDA MD, MC MCO MN, MN MNG MG, ME MNE MJ, MS MSR MH,
    MA MAR MO, MZ MOZ MZ, MM MMR BM, NA NAM WA, NR NRU NR, NP NPL NP, NL NLD NL, NZ NZL NZ,
    NI NIC NU, NG NGA NI, NE NER NG,
    MK MKD MM, NO NOR NO, OM OMN MU, PK PAK PK, PW PLW PI, PS PSE PN,
    PA PAN PM, PG PNG PP, PY PRY PA, PE PER PE, PH PHL RP, PL POL PL, PT PRT PO, QA QAT QA,
    RO ROU RO, RU RUS RU, RW RWA RW, KN KNA SC, LC LCA ST, VC VCT VC, WS WSM WS, SM SMR SM,
    ST STP TP, SA SAU SA, SN SEN SG, RS SRB RS, SC SYC SE, SL SLE SL, SG SGP SN, SK SVK SR,
    SI SVN SV, SB SLB BP, SO SOM SO, ZA ZAF SF, SS SSD XS, ES ESP SP, LK LKA CE, SD SDN SU,
    SR SUR NS, SE SWE SW, CH CHE SZ, SY SYR SY, TW TWN TW, TJ TJK TA, TZ TZA TZ, TH THA TH,
    TL TLS TM, TG TGO TO, TO TON TN, TT TTO TD, TN TUN TS, TR TUR TU, TM TKM TR, TC TCA TK,
    TV TUV TV, UG UGA UG, UA UKR UE, AE ARE TC, GB GBR UK, US USA US, UY URY UY, UZ UZB UZ,
    VU VUT NH, VE VEN VE, VN VNM VM, VG VGB VI, YE YEM YE, ZM ZMB ZA, ZW ZWE ZI
    """

  private static let languages: [String: String] = [
    "en": "ENG", "eng": "ENG", "es": "SP", "spa": "SP", "fr": "FR", "fra": "FR", "pt": "POR",
    "por": "POR", "ru": "RUS", "rus": "RUS", "ar": "AR", "ara": "AR", "hi": "HIN", "hin": "HIN",
    "ht": "CRE", "hat": "CRE", "ko": "KOR", "kor": "KOR", "tr": "TU", "tur": "TU", "hy": "ARM",
    "hye": "ARM", "bn": "BEN", "ben": "BEN", "wo": "WLF", "wol": "WLF", "sq": "ALB", "sqi": "ALB",
    "gu": "GUJ", "guj": "GUJ", "vi": "VIE", "vie": "VIE", "so": "SOM", "som": "SOM", "uz": "UZB",
    "uzb": "UZB", "ka": "GEO", "kat": "GEO", "ro": "ROM", "ron": "ROM", "ne": "NEP", "nep": "NEP",
    "ur": "UR", "urd": "UR", "pa": "PUN", "pan": "PUN", "cmn": "MAN", "yue": "CAN", "nan": "MIN",
    "hak": "HAK", "wuu": "WUU", "bo": "TIB", "bod": "TIB", "ug": "UIG", "uig": "UIG",
    "mn": "MON", "mon": "MON", "kk": "KAZ", "kaz": "KAZ", "quc": "QUI", "kjb": "KON",
  ]
}
