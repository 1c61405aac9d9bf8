extension CodeLabels {
  /// Labels of languages, used where a release lacks its own list.
  ///
  /// > Source: EOIR release,
  /// `tblLanguage`, the common codes and the Chinese family.
  static let languages = """
    MAN Mandarin
    CAN Cantonese
    FOO Foo Chow
    FUQ Fuqing
    FUJ Fuji/Fujiman
    FUK Fukienese
    HOK Hokkien
    MIN Minnan
    XIA Xiamen
    PUT Putian
    WEN Wenzhou
    TOI Taishan
    KAI Kaiping
    ENP Enping
    HAK Hakka
    HAN Hainan
    HAI Haiyin
    LNG Lin Gao
    CHA Cha-Chao
    SHA Shanghai
    WUU Wu
    SZE Szechuan
    HNN Hunan
    HSN Xiang/Hunan
    CJY Henan
    GAN Gan
    TWN Taiwanese
    CSL Chinese sign language
    TIB Tibetan
    AMD Amdo
    KHA Kham
    UIG Uigur
    MON Mongolian
    KAZ Kazakh
    KOR Korean
    SP Spanish
    ENG English
    CRE Creole
    POR Portuguese
    RUS Russian
    PUN Punjabi
    AR Arabic
    HIN Hindi
    FR French
    TU Turkish
    ARM Armenian
    BEN Bengali
    WLF Wolof
    ALB Albanian
    MAM Mam
    GUJ Gujarati
    VIE Vietnamese
    SOM Somali
    UZB Uzbek
    GEO Georgian
    ROM Romanian-Moldovan
    QUI Quiche
    NEP Nepali
    KON Konjobal
    UR Urdu
    UNK Unknown
    """
}
