extension WorkedHistory {
  /// Every kind of row of the appeal table, by whom, in time and late.
  static let appealRows = read(
    """
    untimely by the Board | 8 CFR 1241.1(c); Matter of Lopez
      RMV X 2026-01-15; appeal A 2026-03-20 DUT 2026-10-20
      -> final c 2026-02-17 / MTR 2026-05-18, PFR 2026-11-19 + none
    late or waived, filed late | 8 CFR 1241.1(b), (c)
      RMV X 2026-01-15; appeal A 2026-03-20 SDG 2026-10-20
      -> final c 2026-02-17 / MTR 2026-05-18, PFR 2026-11-19
    late or waived, and waived by the record | 8 CFR 1241.1(b)
      RMV X 2026-01-15 res=W; appeal A 2026-02-10 SDG 2026-10-20
      -> final b 2026-01-15 / PFR 2026-11-19
    late or waived, and the waiver told | 8 CFR 1241.1(b)
      RMV X 2026-01-15; appeal A 2026-02-10 SDG 2026-10-20; told order.waived 2026-01-15
      -> final b 2026-01-15
    untimely, the court recorded a later due day | 8 CFR 1003.38(b)
      RMV X 2026-01-15 due=2026-03-02; appeal A 2026-03-20 DUT 2026-10-20
      -> final c 2026-03-02
    untimely, its filing day not recorded | 8 CFR 1241.1(c)
      RMV X 2026-01-15; appeal A - DUT 2026-10-20
      -> final c 2026-02-17
    untimely appeal of voluntary departure | 8 CFR 1241.1(f)
      RMV V 2026-01-15; appeal A 2026-03-20 DUT 2026-10-20
      -> vdover + none
    an appeal after the time, undecided | 8 CFR 1003.38(b), 1241.1(c)
      RMV X 2026-01-15; appeal A 2026-03-20
      -> unclear ! BIA-APP
    an appeal on the last day, undecided | 8 CFR 1003.38(b)
      RMV X 2026-01-15; appeal A 2026-02-17
      -> appeal + appeal
    an appeal in the court's own longer time | 8 CFR 1003.38(b)
      RMV X 2026-01-15 due=2026-02-27; appeal A 2026-02-27
      -> appeal + appeal
    a late appeal the Board heard all the same | 8 CFR 1003.1(c), 1241.1(a)
      RMV X 2026-01-15; appeal A 2026-03-20 DIS 2026-10-20
      -> final a 2026-10-20
    a late appeal the Board sustained | 8 CFR 1003.1(c)
      RMV X 2026-01-15; appeal A 2026-03-20 SUS 2026-10-20
      -> undone
    an untyped row is a case appeal | 8 CFR 1003.1(b)
      RMV X 2025-01-10; untyped A 2025-02-05
      -> appeal + appeal
    cross-appeals, both pending | 8 CFR 1003.6(a)
      RMV E 2025-01-10; appeal A 2025-02-05; appeal I 2025-02-06
      -> appeal + appeal,withholding
    cross-appeals, one decided | 8 CFR 1003.6(a), 1241.1(a)
      RMV E 2025-01-10; appeal A 2025-02-05 DIS 2026-05-05; appeal I 2025-02-06
      -> appeal + appeal,withholding
    cross-appeals, the other one decided | 8 CFR 1003.6(a), 1241.1(a)
      RMV E 2025-01-10; appeal A 2025-02-05; appeal I 2025-02-06 DIS 2026-05-05
      -> appeal
    cross-appeals, both dismissed on one day | 8 CFR 1241.1(a)
      RMV E 2025-01-10; appeal A 2025-02-05 DIS 2026-10-20;
      appeal I 2025-02-06 DIS 2026-10-20
      -> final a 2026-10-20 + withholding
    cross-appeals, dismissed on two days | 8 CFR 1241.1(a)
      RMV E 2025-01-10; appeal A 2025-02-05 DIS 2026-05-05;
      appeal I 2025-02-06 DIS 2026-10-20
      -> final a 2026-10-20
    cross-appeals, the respondent's sustained | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 SUS 2026-10-20;
      appeal I 2025-02-06 DIS 2026-10-20
      -> undone
    cross-appeals, the respondent's withdrawn | 8 CFR 1003.4, 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 WDL 2025-06-06;
      appeal I 2025-02-06 DIS 2026-10-20
      -> final a 2026-10-20
    one row for both sides | 8 CFR 1003.6(a)
      RMV E 2025-01-10; appeal B 2025-02-05
      -> appeal + appeal,withholding
    DHS appeals withholding | 8 CFR 1003.6(a)
      RMV E 2025-01-10; appeal I 2025-02-05
      -> appeal + appeal,withholding
    DHS's appeal of withholding dismissed | 8 CFR 1241.1(a), 1208.16
      RMV E 2025-01-10 to=CH; appeal I 2025-02-05 DIS 2026-10-20
      -> final a 2026-10-20 + withholding
    DHS's appeal of withholding sustained | 8 CFR 1003.1(d)(3)
      RMV E 2025-01-10; appeal I 2025-02-05 SUS 2026-10-20
      -> unclear + none
    DHS's appeal of withholding sent back | 8 CFR 1003.1(d)(7)
      RMV E 2025-01-10; appeal I 2025-02-05 REM 2026-10-20
      -> undone + none
    DHS withdraws its appeal of withholding | 8 CFR 1003.4
      RMV Z 2025-01-10; appeal I 2025-02-05 WDL 2026-10-20
      -> final w 2026-10-20 + withholding
    certified, undecided | 8 CFR 1003.1(c), 1003.7
      RMV X 2025-01-10; appeal E 2025-02-05
      -> appeal + appeal
    certified after the time, undecided | 8 CFR 1003.1(c), 1003.7
      RMV X 2025-01-10; appeal E 2025-06-05
      -> appeal
    certified and left as it was | 8 CFR 1241.1(d)
      RMV X 2025-01-10; appeal E 2025-02-05 DIS 2026-10-20
      -> final d 2026-10-20 / PFR 2026-11-19
    certified and sent back | 8 CFR 1003.7
      RMV X 2025-01-10; appeal E 2025-02-05 REM 2026-10-20
      -> undone = pending
    certification told | 8 CFR 1241.1(d)
      RMV X 2025-01-10; told order.certified 2025-02-05
      -> appeal + appeal
    a bond appeal is none of the order | 8 CFR 1003.19(f)
      RMV X 2025-01-10; bond A 2025-01-20
      -> final c 2025-02-10 + none
    a zero bond appeal is none of the order | 8 CFR 1003.19(f)
      RMV X 2025-01-10; zero A 2025-01-20
      -> final c 2025-02-10
    an interlocutory appeal is none of the order | 8 CFR 1003.1(b)
      RMV X 2025-01-10; interlocutory A 2025-01-20
      -> final c 2025-02-10
    an appeal of continued detention is none of it | 8 CFR 241.14
      RMV X 2025-01-10; reasonable A 2025-01-20
      -> final c 2025-02-10
    an officer's visa decision is none of it | 8 CFR 1003.1(b)(5)
      RMV X 2025-01-10; officer P 2025-01-20
      -> final c 2025-02-10
    an appeal returned, then dismissed | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 ACR 2025-08-08;
      appeal A 2025-02-05 DIS 2026-10-20
      -> final a 2026-10-20
    dismissed, then returned | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 DIS 2025-08-08;
      appeal A 2025-02-05 ADR 2026-10-20
      -> appeal
    left while the appeal was pending | 8 CFR 1003.4; INA 101(g)
      RMV X 2025-01-10; appeal A 2025-02-05; told order.departed 2025-12-01
      -> final w 2025-12-01
    an appeal of an earlier order | 8 CFR 1241.1(c)
      RMV X 2025-01-10; appeal A 2023-02-05 DIS 2023-09-09
      -> final c 2025-02-10
    """
  )
}
