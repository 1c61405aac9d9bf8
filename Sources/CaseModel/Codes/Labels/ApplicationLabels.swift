extension CodeLabels {
  /// Labels of applications, used where a release lacks its own list.
  ///
  /// > Source: EOIR release,
  /// `tblLookUp_Appln`, 40 codes.
  static let applications = """
    202 NACARA adjustment
    209c Waiver of inadmissibility of a refugee
    2129 Waiver for presence after previous immigration violation under 212(a)(9)(c)(iii)
    212a Waiver of unlawful presence under 212(a)(9)(b)(v)
    212c 212c; waiver in rmv proceed. permitted by case law
    212d Request for a waiver by nonimmigrant
    212g Request for a medical waiver
    212h Waiver of prior crim. conduct (admission-adjust)
    212i Waiver of visa fraud (admission-adjustment)
    212k Waiver of defective visa or labor certificate
    212L Waiver of 212(a)(7)(b)(i)
    216 Request for removal of conditional basis of l.p.r
    237H Waiver under 237(a)(1)(h)
    241a Waiver of deportability- full pardon 241 (a)(2)(a)
    241f Waiver of prior visa fraud/sub. in deport proc
    245 245 - adjustment of status
    249 Registry-adjustment of status, entry before 1/1/72
    42A EOIR42A
    42B EOIR42B
    A HRIFA
    ASYL Asylum
    ASYW Asylum withholding
    B HRFA - parole
    BCA Child
    BSP HRFA - spouse
    BUA HRFA - unmarried son or daughter
    CI HRFA - child without parents
    CII HRFA - child orphaned
    CIII HRFA - child abandoned
    CPC Coercive population control
    d11 Waiver for respondent smuggling, 212(d)(11)
    I881 Suspension/cancellation under NACARA
    PRMF Prima facie
    SUSP Application for suspension of deportation
    UNK Unknown
    VD Voluntary departure
    WAIV Waiver under 237(02)(h)(i)
    WCAT Withholding-convention against torture
    WD Wd
    WDL Withdrawal of request for admission
    """
}
