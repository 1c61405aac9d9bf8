extension CodeLabels {
  /// Labels of nationalities, used where a release lacks its own list.
  ///
  /// > Source: EOIR release, `tblLookupAlienNat`, the codes of a copy of 2021-22 and of one of
  /// autumn 2025 together; not ISO and not FIPS.
  static let nationalities = """
    ?? Unknown Nationality
    AB Aruba
    AC Antigua and Barbuda
    AF Afghanistan
    AG Algeria
    AL Albania
    AM Armenia
    AN Andorra
    AO Angola
    AR Argentina
    AS Australia
    AU Austria
    AV Anguilla
    AZ Azerbaijan
    BA Bahrain
    BB Barbados
    BC Botswana
    BD Bermuda
    BE Belgium
    BF Bahamas
    BG Bangladesh
    BH Belize
    BI Bosnia-Herzegovina
    BL Bolivia
    BM Burma (Myanmar)
    BN Benin
    BO Burkina Faso
    BP Solomon Islands
    BR Brazil
    BS Byelorussia (Belarus)
    BT Bhutan
    BU Bulgaria
    BV Bouvet Island
    BW British West Indies
    BX Brunei
    BY Burundi
    BZ Belarus
    CA Canada
    CB Kampuchea
    CC Cambodia
    CD Chad
    CE Sri Lanka
    CF People's Republic of the Congo
    CG Zaire
    CH China
    CI Chile
    CJ Cayman Islands
    CK Cocos Island
    CM Cameroon
    CN Comoros
    CO Colombia
    CQ Northern Mariana Islands
    CR Czech Republic
    CS Costa Rica
    CT Central African Republic
    CU Cuba
    CV Cape Verde
    CW Cook Islands
    CX Croatia
    CY Cyprus
    CZ Czechoslovakia
    DA Denmark
    DC Democratic Republic of Congo
    DJ Djibouti
    DM People's Republic of Benin
    DO Dominica
    DR Dominican Republic
    EC Ecuador
    EG Egypt
    EI Ireland
    EK Equatorial Guinea
    EO Estonia
    ER Eritrea
    ES El Salvador
    ET Ethiopia
    FA Falkland Islands
    FG French Guiana
    FI Finland
    FJ Fiji
    FM Federated States of Micronesia
    FO Faeroe Island
    FP French Polynesia
    FR France
    FS French Southern and Antarctic Lands
    FW French West Indies
    GA Gambia
    GB Gabon
    GC East Germany
    GE Germany
    GH Ghana
    GI Gibraltar
    GJ Grenada
    GL Greenland
    GO Georgia
    GP Guadeloupe
    GR Greece
    GT Guatemala
    GV Guinea
    GY Guyana
    GZ Gaza Strip
    HA Haiti
    HK Hong Kong
    HL Holland
    HM Heard and Mcdonald Islands
    HO Honduras
    HU Hungary
    IC Iceland
    ID Indonesia
    IN India
    IO British Indian Ocean Territory
    IR Iran
    IS Israel
    IT Italy
    IU In Absentia/Unknown
    IV Ivory Coast (Cote D'ivoire)
    IZ Iraq
    JA Japan
    JM Jamaica
    JO Jordan
    KE Kenya
    KG Kirghizia (Kyrgyzstan)
    KN North Korea
    KO Kosrae, Federated States of Micronesia
    KR Kiribati
    KS South Korea
    KT Christmas Islands
    KU Kuwait
    KV Kosovo
    KZ Kazakhstan
    LA Laos
    LE Lebanon
    LH Lithuania
    LI Liberia
    LS Liechtenstein
    LT Lesotho
    LU Luxembourg
    LV Latvia
    LY Libya
    MA Madagascar
    MB Martinique
    MC Macau
    MD Moldavia (Moldova)
    MG Mongolia
    MH Montserrat
    MI Malawi
    MJ Montenegro
    ML Mali
    MM Macedonia
    MN Monaco
    MO Morocco
    MP Mauritius
    MQ Midway Islands
    MR Mauritania
    MS Montserrat
    MT Malta
    MU Oman
    MV Maldives
    MX Mexico
    MY Malaysia
    MZ Mozambique
    NA Netherlands Antilles
    NC New Caledonia
    ND Not Designated by IJ
    NE Niue
    NF Norfolk Island
    NG Niger
    NH Vanuatu
    NI Nigeria
    NL Netherlands
    NN No Nationality
    NO Norway
    NP Nepal
    NQ Trust Territory of the Pacific Islands
    NR Nauru
    NS Suriname
    NU Nicaragua
    NZ New Zealand
    PA Paraguay
    PC Pitcairn Islands
    PE Peru
    PF Paracel Islands
    PI Palau
    PK Pakistan
    PL Poland
    PM Panama
    PN Palestinian
    PO Portugal
    PP Papua New Guinea
    PS The Republic of Palau
    PU Guinea Bissau
    QA Qatar
    RE Reunion
    RM Republic of the Marshall Islands
    RO Romania
    RP Philippines
    RS Serbia
    RQ Puerto Rico
    RU Russia
    RW Rwanda
    SA Saudi Arabia
    SB St. Pierre and Miquelon
    SC St. Kitts and Nevis
    SE Seychelles
    SF South Africa
    SG Senegal
    SH St. Helena
    SK St. Kiitts, West Indies
    SL Sierra Leone
    SM San Marino
    SN Singapore
    SO Somalia
    SP Spain
    SR Slovak Republic
    SS Stateless - Respondent Unable to Name a Country
    ST St. Lucia
    SU Sudan
    SV Slovenia
    SW Sweden
    SY Syria
    SZ Switzerland
    TA Tajikistan (Tadzhik)
    TC United Arab Emirates
    TD Trinidad and Tobago
    TH Thailand
    TK Turks and Caicos Islands
    TL Tokelau
    TM East Timor
    TN Tonga
    TO Togo
    TP Sao Tome and Principe
    TR Turkmenistan
    TS Tunisia
    TU Turkey
    TV Tuvalu
    TW Taiwan
    TZ Tanzania
    UE Ukraine
    UG Uganda
    UK United Kingdom
    UN Unknown Nationality
    UR Soviet Union
    US United States of America
    UV Upper Volta
    UY Uruguay
    UZ Uzbekistan
    VC St. Vincent and the Grenadines
    VE Venezuela
    VI British Virgin Islands
    VM Vietnam
    WA Namibia
    WI Western Sahara
    WS Western Samoa
    WZ Swaziland
    XS South Sudan
    XX Be Removed From United States
    YE Yemen
    YO Yugoslavia
    YS Serbia Montenegro
    ZA Zambia
    ZI Zimbabwe
    """
}
