extension CodeLabels {
  /// Labels of courts, used where a release lacks its own list.
  ///
  /// > Source: EOIR release,
  /// `tblLookupBaseCity`, city and state; some cities by general knowledge.
  static let courts = """
    ADL Adelanto CA
    AGA Hagatna GU
    ANN Annandale VA
    ATD Atlanta GA
    ATL Atlanta GA
    AUR Aurora CO
    BAL Baltimore MD
    BDC Bradenton FL
    BIA Falls Church VA
    BLM Fort Snelling MN
    BOS Boston MA
    BTR Baton Rouge LA
    BTV Batavia NY
    BUF Buffalo NY
    CCC Concord CA
    CHE Chelmsford MA
    CHI Chicago IL
    CHL Charlotte NC
    CIC Conroe TX
    CIJ Falls Church VA
    CLE Cleveland OH
    DAL Dallas TX
    DEN Denver CO
    DET Detroit MI
    ELC El Centro CA
    ELO Eloy AZ
    ELP El Paso TX
    ELZ Elizabeth NJ
    EPD El Paso TX
    FCI Falls Church VA
    FLO Florence AZ
    FTW Fort Worth TX
    HAR Hartford CT
    HDQ Falls Church VA
    HGP Houston TX
    HLG Harlingen TX
    HOD Houston TX
    HON Honolulu HI
    HOU Houston TX
    HSG Houston TX
    HYA Hyattsville MD
    IMP Imperial CA
    INP Indianapolis IN
    JNA Jena LA
    KAN Kansas City MO
    KRO Miami FL
    LAD Los Angeles CA
    LAN Lancaster CA
    LOS Los Angeles CA
    LOU Louisville KY
    LOW Chelmsford MA
    LRO Laredo TX
    LVG Las Vegas NV
    MEM Memphis TN
    MIA Miami FL
    NEW Newark NJ
    NLA Los Angeles CA
    NOL New Orleans LA
    NYB New York NY
    NYC New York NY
    NYD New York NY
    NYV New York NY
    OAK Oakdale LA
    OIN Test
    OIT Oit Sd Test VA
    OMA Omaha NE
    ORL Orlando FL
    OTM Otay Mesa CA
    OTO Otero NM
    PEP Los Fresnos TX
    PHI Philadelphia PA
    PHO Phoenix AZ
    PIS Los Fresnos TX
    POO Portland OR
    POR Portland OR
    PSD Pearsall TX
    RIC Richmond VA
    SAI Saipan MP
    SAJ Guaynabo PR
    SDC Lumpkin GA
    SEA Seattle WA
    SFR San Francisco CA
    SIN Fishkill
    SLC West Valley UT
    SMO Sacramento CA
    SNA San Antonio TX
    SNC Santa Ana CA
    SND San Diego CA
    SPD San Pedro CA
    STE Sterling VA
    TAC Tacoma WA
    TUC Tucson AZ
    ULS Napanoch NY
    VNS Van Nuys CA
    WAS Annandale VA
    WLA Los Angeles CA
    YOR York PA
    """
}
