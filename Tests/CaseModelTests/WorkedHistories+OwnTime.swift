extension WorkedHistory {
  /// The client's own time to appeal or to move, whatever the other side has filed.
  static let ownTime = read(
    """
    DHS appeals first: the client's thirty days run on | 8 CFR 1003.3(a)(1), 1003.38(b)
      RMV E 2026-11-02; appeal I 2026-11-10
      -> appeal + appeal,withholding / BIA-APP 2026-12-02
    DHS appeals first, and the client too | 8 CFR 1003.38(b)
      RMV E 2026-11-02; appeal I 2026-11-10; appeal A 2026-11-20
      -> appeal + appeal,withholding ! BIA-APP
    DHS appeals first, the client waived | 8 CFR 1003.3(a)(1)
      RMV E 2026-11-02 res=W; appeal I 2026-11-10
      -> appeal + appeal,withholding ! BIA-APP
    DHS appealed, the client's time is over | 8 CFR 1003.38(b)
      RMV E 2026-10-12; appeal I 2026-10-20
      -> appeal + appeal,withholding ! BIA-APP
    one row for both sides uses the time | 8 CFR 1003.38(b)
      RMV E 2026-11-02; appeal B 2026-11-10
      -> appeal + appeal,withholding ! BIA-APP
    the court certifies: each side can still appeal | 8 CFR 1003.7, 1003.38(b)
      RMV X 2026-11-02; appeal E 2026-11-10
      -> appeal + appeal / BIA-APP 2026-12-02
    DHS appeals voluntary departure in the time | 8 CFR 1003.38(b)
      RMV V 2026-11-02; appeal I 2026-11-10
      -> appeal + appeal / BIA-APP 2026-12-02
    DHS appeals a grant: the client lost nothing | 8 CFR 1003.38(b)
      RMV R 2026-11-02; appeal I 2026-11-10
      -> appeal + none ! BIA-APP
    relief, and only withholding was granted, inside the time | 8 CFR 1003.38(b)
      RMV R 2026-11-02; app ASYL 2023-01-05 D; app ASYW 2023-01-05 G
      -> unclear + withholding / BIA-APP 2026-12-02
    relief, and only withholding was granted, the time over | 8 CFR 1003.38(b)
      RMV R 2026-10-12; app ASYL 2023-01-05 D; app ASYW 2023-01-05 G
      -> unclear + withholding ! BIA-APP
    relief, and only withholding was granted, and DHS appeals | 8 CFR 1003.38(b)
      RMV R 2026-11-02; app ASYL 2023-01-05 D; app ASYW 2023-01-05 G; appeal I 2026-11-10
      -> appeal + none / BIA-APP 2026-12-02
    WHO withholding denied and deferral granted, DHS appeals | 8 CFR 1003.38(b), 1208.31(e)
      WHO Z 2026-11-02; appeal I 2026-11-10
      -> dhs dhs + appeal,withholding / BIA-APP 2026-12-02
    AOC withholding alone, DHS appeals | 8 CFR 1003.38(b)
      AOC E 2026-11-02; appeal I 2026-11-10
      -> dhs dhs + appeal,withholding / BIA-APP 2026-12-02
    status rescinded | 8 CFR 1246.7, 1003.38(b)
      REC R 2026-11-02
      -> none / BIA-APP 2026-12-02
    status kept | 8 CFR 1246.7
      REC S 2026-11-02
      -> granted ! BIA-APP
    NACARA adjustment denied | 8 CFR 1003.1(b), 1003.38(b)
      NAC D 2026-11-02
      -> none / BIA-APP 2026-12-02
    an old waiver, of an order the Board sent back | 8 CFR 1241.1(b), 1003.38(b)
      RMV X 2019-06-03; told order.waived 2019-06-03; RMV X 2026-11-02
      -> window + window / BIA-APP 2026-12-02
    an appeal rejected inside the time is none | 8 CFR 1003.8, 1003.38(b)
      RMV X 2026-11-02; appeal A 2026-11-10 REJ 2026-11-20
      -> window + window / BIA-APP 2026-12-02 ! PFR
    an appeal rejected, the time over since | 8 CFR 1241.1(c)
      RMV X 2026-09-14; appeal A 2026-10-05 REJ 2026-10-20
      -> unclear + none / PFR 2026-11-13, RECON 2026-11-13, MTR 2027-01-12 ! BIA-APP
    an appeal of voluntary departure rejected inside the time | 8 CFR 1003.38(b), 1240.26
      RMV V 2026-11-02; appeal A 2026-11-10 REJ 2026-11-20
      -> vd + vd / BIA-APP 2026-12-02, VD-POST 2027-01-04
    rejected, and filed again in time | 8 CFR 1003.38(b)
      RMV X 2026-11-02; appeal A 2026-11-10 REJ 2026-11-20; appeal A 2026-11-24
      -> appeal + appeal ! BIA-APP
    a late appeal, undecided: count from the end of the time, to be safe | 8 CFR 1241.1(c)
      RMV X 2026-09-14; appeal A 2026-10-20
      -> unclear / PFR 2026-11-13, MTR 2027-01-12 ! BIA-APP
    a code that does not tell: motions are counted too | INA 240(c)(6), (7)
      RMV X 2025-05-02; appeal A 2025-05-28 OTH 2026-11-02
      -> unclear / PFR 2026-12-02, RECON 2026-12-02, MTR 2027-02-01
    a motion to reconsider is pending: reopening has its own time | INA 240(c)(6), (7)
      RMV X 2026-09-14; motion FD 2026-10-20
      -> motion c 2026-10-14 / MTR 2027-01-12 ! RECON
    a motion to reopen is pending: reconsideration has its own | INA 240(c)(6), (7)
      RMV X 2026-10-05; motion O 2026-11-10
      -> motion c 2026-11-04 / RECON 2026-12-04 ! MTR
    DHS's motion leaves the client's time | INA 240(c)(6), (7)
      RMV X 2026-10-05; motion O 2026-11-10 dhs
      -> motion c 2026-11-04 / RECON 2026-12-04, MTR 2027-02-02
    a motion to reopen is pending: rescinding has its own | INA 240(b)(5)(C); Matter of M-S-
      RMV X 2026-10-05 IA; motion O 2026-11-10
      -> motion e 2026-10-05 + none / MTR-IA-180 2027-04-05, MTR-IA-NOTICE any time ! MTR
    a motion to set aside is pending | INA 240(b)(5)(C)
      RMV X 2026-10-05 IA; motion SA 2026-11-10
      -> motion e 2026-10-05 + iamotion / MTR 2027-01-04 ! MTR-IA-180, MTR-IA-NOTICE
    a motion to set aside was denied | INA 240(b)(5)(C)
      RMV X 2026-10-05 IA; motion SA 2026-10-12 D 2026-11-02
      -> final e 2026-10-05 + none / MTR-IA-NOTICE any time ! MTR-IA-180
    left before an appeal was taken | 8 CFR 1003.3(e), 1241.1(b); Chavez-Garcia v. Sessions (2017)
      RMV X 2026-11-02; told order.departed 2026-11-16
      -> final b 2026-11-16 + none / PFR 2026-12-16, BIA-APP 2026-12-02
    left after the time to appeal | 8 CFR 1241.1(c)
      RMV X 2026-10-05; told order.departed 2026-11-16
      -> final c 2026-11-04
    sixty days at most after the end, a longer day recorded | INA 240B(b)(2)
      RMV V 2026-10-12 res=A; told order.vd-days 2026-10-12 2027-06-01
      -> vd + vd / VD-POST 2026-12-11
    a hundred and twenty at most, a longer day recorded | INA 240B(a)(2)
      RMV V 2026-10-12; told order.vd-days 2026-10-12 2027-06-01
      -> vd + vd / VD-POST 2027-02-09
    granted early, a longer day recorded | INA 240B(a)(2)
      RMV V 2026-10-12 res=W; told order.vd-early 2026-10-12 2027-06-01
      -> vd + vd / VD-PRE 2027-02-09, VD-POST 2027-02-09
    the Board allows time to leave: its decision has a petition of its own | INA 242(b)(1)
      RMV V 2025-01-10; appeal A 2025-02-05 DVD 2026-11-02
      -> vd + vd / PFR 2026-12-02, MTR 2027-02-01, VD-POST 2027-01-04
    a motion ended the Board's time to leave: a petition from the Board | 8 CFR 1240.26(e), (i)
      RMV V 2025-01-10; appeal A 2025-02-05 DVD 2026-11-02; mtr A 2026-11-20
      -> motion fm 2026-11-20 / PFR 2026-12-02, PFR 2026-12-21
    a petition ended the Board's time to leave | 8 CFR 1240.26(i)
      RMV V 2025-01-10; appeal A 2025-02-05 DVD 2026-11-02; told order.pfr 2026-11-20
      -> petition fm 2026-11-20 ! PFR
    the judge allows time to leave: no petition before an appeal | INA 242(d)(1)
      RMV V 2026-11-02
      -> vd + vd ! PFR, MTR
    sixty by the Board at most, a longer day recorded | INA 240B(b)(2)
      RMV V 2025-01-10; appeal A 2025-02-05 DVD 2026-10-12;
      told order.vd-days 2026-10-12 2027-06-01
      -> vd + vd / VD-POST 2026-12-11
    """
  )

  /// Rows with a blank, and rows whose meaning after an order is not established.
  static let blanks = read(
    """
    an appeal without its day, decided before the order | 8 CFR 1241.1(c)
      RMV X 2025-01-10; appeal A - DIS 2010-05-05
      -> final c 2025-02-10
    an appeal without its day, decided after the order | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A - DIS 2026-10-20
      -> final a 2026-10-20
    an appeal with neither day | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A -
      -> appeal
    a motion without its day of receipt, granted after the order | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O - G 2019-03-03
      -> undone = pending
    a motion without its day of receipt, granted before the order | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O - G 2016-03-03
      -> final c 2018-02-09
    a motion to the Board without its day, granted | 8 CFR 1003.2
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06; mtr A - GRN 2020-06-01
      -> undone = pending
    both appealed, and one of them was sustained | 8 CFR 1003.1(d)(3)
      RMV E 2025-01-10; appeal B 2025-02-05 SUS 2026-11-02
      -> unclear / PFR 2026-12-02
    both appealed, and it was sent back | 8 CFR 1003.1(d)(7)
      RMV E 2025-01-10; appeal B 2025-02-05 REM 2026-11-02
      -> undone = pending
    a zero bond after an order tells nothing of it | tblLookupCourtDecision X, kind O
      RMV X 2015-01-12; RMV other=X 2020-05-05
      -> unclear
    jurisdiction with the Board after an order | tblLookupCourtDecision J, kind O
      RMV X 2015-01-12; RMV other=J 2020-05-05
      -> unclear
    a zero bond, then a reopening | 8 CFR 1003.23
      RMV X 2015-01-12; RMV other=X 2020-05-05; RMV open
      -> undone = pending
    closed administratively after an order: it was reopened | 8 CFR 1003.18(c)
      RMV X 2015-01-12; RMV other=A 2020-05-05
      -> undone = closed
    a stay with a motion since taken back | 8 CFR 1003.23(b)(1)(v)
      RMV X 2018-01-10; motion O 2026-01-10 stay W 2026-03-03
      -> final c 2018-02-09 + none
    a stay with a motion since moot | 8 CFR 1003.23(b)(1)(v)
      RMV X 2018-01-10; motion O 2026-01-10 stay M 2026-03-03
      -> final c 2018-02-09 + none
    """
  )
}
