extension WorkedHistory {
  /// Histories beside those that once came out wrong: other codes, days, orders of rows, and
  /// several of them in one case.
  static let neighbours = read(
    """
    a petition that brought the case back is no petition of the new decision | INA 242(b)(1)
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04; told order.pfr 2022-04-20;
      remand A 2023-06-01 DIS 2026-11-02
      -> final a 2026-11-02 / PFR 2026-12-02
    granted by the court, then dismissed again | 8 CFR 1241.1(a)
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04; told order.pfr 2022-04-20;
      told order.pfr-granted 2023-05-05; remand A 2023-06-01 DIS 2026-11-02
      -> final a 2026-11-02 / PFR 2026-12-02, RECON 2026-12-02, MTR 2027-02-01
    granted by the court, dismissed again, entered as an appeal | 8 CFR 1241.1(a)
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04; told order.pfr-granted 2023-05-05;
      appeal A 2023-06-01 DIS 2026-11-02
      -> final a 2026-11-02
    granted by the court after the second dismissal | INA 242
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04; remand A 2023-06-01 DIS 2024-04-04;
      told order.pfr 2024-04-20; told order.pfr-granted 2026-05-05
      -> undone
    a motion of before the dismissal was decided with it | 8 CFR 1003.2(c)(4)
      RMV X 2025-01-10; appeal A 2025-02-05 DIS 2026-11-02; mtr A 2026-01-10
      -> final a 2026-11-02 / PFR 2026-12-02, MTR 2027-02-01
    a motion granted after the dismissal, though filed before | 8 CFR 1003.2
      RMV X 2025-01-10; appeal A 2025-02-05 DIS 2026-06-01; mtr A 2026-01-10 GRN 2026-11-02
      -> undone
    a motion granted inside the time to appeal vacates the order | 8 CFR 1003.23(b)(1)
      RMV X 2026-10-28; motion O 2026-10-30 G 2026-11-05
      -> undone + none = pending ! BIA-APP
    a voluntary departure sent back by a court and pending | INA 242; 8 CFR 1240.26(i)
      RMV V 2021-06-01; appeal A 2021-06-20 DVD 2022-04-04; told order.pfr 2022-04-20;
      remand A 2023-06-01
      -> appeal + appeal ! VD-POST
    a voluntary departure sent back by a court and dismissed again | 8 CFR 1241.1(a), 1240.26(i)
      RMV V 2021-06-01; appeal A 2021-06-20 DVD 2022-04-04; told order.pfr 2022-04-20;
      remand A 2023-06-01 DIS 2026-11-02
      -> final a 2026-11-02 / PFR 2026-12-02
    thirty days from the Board end on a holiday | INA 240B(b)(2); 5 USC 6103
      asof 2026-11-28; RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-27
      -> vdover ! VD-POST
    thirty days from the Board, looked at on the day before | INA 240B(b)(2); 5 USC 6103
      asof 2026-11-25; RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-27
      -> vd + vd / VD-POST 2026-11-27
    thirty days from the Board and a petition inside them | 8 CFR 1240.26(i)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-11-02; told order.pfr 2026-11-20
      -> petition fm 2026-11-20 + none ! VD-POST
    thirty days from the Board and a motion inside them | 8 CFR 1240.26(e)(1)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-11-02; mtr A 2026-11-20
      -> motion fm 2026-11-20 + none ! VD-POST
    thirty days from the Board and DHS's motion inside them | 8 CFR 1240.26(e)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-11-02; mtr I 2026-11-20
      -> vd + vd / VD-POST 2026-12-02
    affirmed summarily with time to leave, four months ago | INA 240B(b)(2)
      RMV V 2025-01-10; appeal A 2025-02-05 SAV 2026-07-20
      -> vdover + none
    cancellation denied with time to leave, last week | INA 240B(b)(2)
      RMV X 2025-01-10; appeal A 2025-02-05 CFV 2026-11-18
      -> vd + vd / VD-POST 2027-01-19
    a day to leave typed over a longer law | INA 240B(b)(2)
      RMV V 2026-10-05 res=A; told order.vd-days 2026-10-05 2026-11-20
      -> final f 2026-11-20 + none
    a day to leave typed, still ahead | INA 240B(b)(2)
      RMV V 2026-10-05; told order.vd-days 2026-10-05 2026-12-04
      -> vd + vd / VD-POST 2026-12-04
    early departure typed with its day | INA 240B(a)(2)
      RMV V 2026-10-05 res=W; told order.vd-early 2026-10-05 2027-02-02
      -> vd + vd / VD-PRE 2027-02-02
    a bond missed, then a motion | 8 CFR 1240.26(c)(4)
      RMV V 2026-10-05; told order.vd-unposted 2026-10-13; motion O 2026-11-02
      -> motion f 2026-10-13 + none
    left in time and a motion afterwards | 8 CFR 1003.23(b)(1)
      RMV V 2026-09-14; told order.vd-days 2026-09-14 2026-11-13;
      told order.departed 2026-10-20; motion O 2026-11-02
      -> left + none
    DHS appeals a voluntary departure | 8 CFR 1003.6(a)
      RMV V 2026-09-14; appeal I 2026-10-01
      -> appeal + appeal ! VD-POST
    DHS and the respondent appeal, both dismissed on one day | 8 CFR 1241.1(a)
      RMV E 2025-05-02; appeal I 2025-05-28 DIS 2026-11-02; appeal A 2025-05-30 DIS 2026-11-02
      -> final a 2026-11-02 + withholding / PFR 2026-12-02
    both appeal, one dismissed and one pending | 8 CFR 1003.6(a)
      RMV E 2025-05-02; appeal I 2025-05-28; appeal A 2025-05-30 DIS 2026-11-02
      -> appeal + appeal,withholding
    waived by the row, and DHS appealed the withholding | 8 CFR 1003.6(a)
      RMV E 2026-10-05 res=W; appeal I 2026-10-20
      -> appeal + appeal,withholding
    waived by the row over a lapsed window | 8 CFR 1241.1(b)
      RMV X 2024-05-10 res=W due=2024-06-10
      -> final b 2024-05-10
    waived in a case sent back by the Board | 8 CFR 1241.1(b)
      RMV X 2019-06-03; appeal A 2019-06-20 REM 2020-04-06; RMV X 2026-11-02 res=W
      -> final b 2026-11-02 / PFR 2026-12-02 ! BIA-APP
    in absentia, a motion pending and a stay by the row | INA 240(b)(5)(C)
      RMV X 2026-06-01 IA; motion MA 2026-11-02 stay
      -> motion e 2026-06-01 + iamotion,stay
    in absentia, a motion pending and a stay by a court | INA 240(b)(5)(C), 242
      RMV X 2026-06-01 IA; motion MA 2026-11-02; told order.court-stay 2026-11-10
      -> motion e 2026-06-01 + iamotion,courtstay
    in absentia, a motion to set aside pending | 8 CFR 1003.23(b)(4)
      RMV X 2026-06-01 IA; motion SA 2026-11-02
      -> motion e 2026-06-01 + iamotion
    in absentia, the motion denied and a stay motion granted | 8 CFR 1003.23(b)(1)(v)
      RMV X 2026-01-12 IA; motion MA 2026-02-02 D 2026-03-02; motion SY 2026-03-05 G 2026-03-06
      -> final e 2026-01-12 + stay
    deported in absentia, the ruling on appeal: the stay goes on | 8 CFR 1003.6(b)
      DEP D 1996-03-04 IA; motion MA 2026-02-02 D 2026-03-02; ijmtr A 2026-03-20
      -> motion e 1996-03-04 + iamotion
    excluded in absentia, the ruling on appeal: the stay goes on | 8 CFR 1003.6(b)
      EXC E 1995-03-06 IA; motion MA 2026-02-02 D 2026-03-02; ijmtr A 2026-03-20
      -> motion e 1995-03-06 + iamotion
    a removal in absentia, the ruling on appeal: the stay is contested | INA 240(b)(5)(C)
      RMV X 2026-01-12 IA; motion MA 2026-02-02 D 2026-03-02; ijmtr A 2026-03-20
      -> motion e 2026-01-12 + none
    deferral ended on DHS's motion | 8 CFR 1208.17(d)
      RMV G 2020-01-10 to=CH; motion TD 2024-02-02 dhs G 2024-05-06
      -> final c 2020-02-10 + none
    deferral kept on DHS's motion | 8 CFR 1208.17(d)
      RMV G 2020-01-10 to=CH; motion TD 2024-02-02 dhs D 2024-05-06
      -> final c 2020-02-10 + catdeferral
    withholding is not ended by a motion about deferral | 8 CFR 1208.24(f)
      RMV E 2020-01-10 to=CH; motion TD 2024-02-02 dhs G 2024-05-06
      -> final c 2020-02-10 + withholding
    the decision issued anew | 8 CFR 1003.23(b)
      RMV X 2020-01-10; motion RI 2026-02-02 G 2026-05-06
      -> unclear
    issued anew and appealed in time | 8 CFR 1003.6(a)
      RMV X 2020-01-10; motion RI 2026-02-02 G 2026-05-06; appeal A 2026-05-20
      -> unclear
    reinstated behind a removal case, fear found | INA 241(a)(5); 8 CFR 208.31(e)
      RMV X 2012-03-05 IA; told order.reinstated 2026-10-28; told fear.claimed 2026-10-29;
      told fear.rf-found 2026-11-10
      -> dhs dhs 2026-10-28 + fear / PFR 2026-11-27
    reinstated, fear not found, a judge agrees | 8 CFR 1208.31(g)(1)
      RMV X 2012-03-05; told order.reinstated 2026-10-28; told fear.rf-not-found 2026-11-05;
      told fear.review-asked 2026-11-06; told fear.review-affirmed 2026-11-16
      -> dhs dhs 2026-10-28 + none / PFR 2026-11-27
    reinstated, fear not found, review asked | 8 CFR 1208.31(g)
      RMV X 2012-03-05; told order.reinstated 2026-10-28; told fear.rf-not-found 2026-11-05;
      told fear.review-asked 2026-11-18
      -> dhs dhs 2026-10-28 + fear / RF-IJ 2026-11-28
    reinstated, then protection heard | 8 CFR 208.31(e), 1208.2(c)(2)
      RMV X 2012-03-05; told order.reinstated 2026-02-02; told fear.rf-found 2026-02-20; WHO open
      -> dhs dhs 2026-02-02 + fear
    expedited, credible fear found: no order stands | INA 235(b)(1)(B)(ii)
      told order.expedited 2026-10-28; told fear.cf-found 2026-11-10
      -> undone + none
    expedited, no fear, a judge finds it: no order stands | 8 CFR 1208.30(g)(2)(iv)(B)
      told order.expedited 2026-10-28; told fear.cf-not-found 2026-11-05;
      told fear.review-vacated 2026-11-10
      -> undone
    expedited, no fear, a judge agrees | 8 CFR 1208.30(g)(2)(iv)(A)
      told order.expedited 2026-10-28; told fear.cf-not-found 2026-11-05;
      told fear.review-affirmed 2026-11-10
      -> dhs dhs 2026-10-28 + none ! PFR
    an administrative order and a reasonable fear pending | INA 238(b); 8 CFR 208.31
      told order.faro 2026-11-20; told fear.referred 2026-11-20
      -> dhs dhs 2026-11-20 + fear / PFR 2026-12-21, FARO-WAIT 2026-12-04
    a habeas order bars, the order stays final | 28 USC 2241
      RMV X 2025-01-10; told court.habeas 2026-10-01; told court.habeas-order 2026-10-02
      -> final c 2025-02-10 + habeas
    that habeas denied | 28 USC 2241
      RMV X 2025-01-10; told court.habeas 2026-10-01; told court.habeas-order 2026-10-02;
      told court.habeas-denied 2026-11-10
      -> final c 2025-02-10 + none
    a habeas bar with an end that has come | 28 USC 2241
      RMV X 2025-01-10; told court.habeas-order 2026-10-02 2026-11-02
      -> final c 2025-02-10 + none
    two clocks of one day, both kept | INA 240(c)(6), 242(b)(1)
      RMV X 2026-10-28 res=W
      -> final b 2026-10-28 / PFR 2026-11-27, RECON 2026-11-27, MTR 2027-01-26
    a status that ends and a visa, told in a final case | INA 244(a); 8 CFR 214.14
      RMV X 2025-01-10; told status.tps 2025-06-02 2027-01-04; told status.u 2026-03-02
      -> final c 2025-02-10 + tps,tuvisa / TPS-END 2027-01-04
    parole that ends: asylum soon after | 8 CFR 1208.4(a)(5)(iv)
      RMV open; told status.parole 2024-06-03 2026-09-01
      -> none / ASY-REASON 2027-03-01, PAROLE-END 2026-09-01
    parole that ends, asylum asked for | 8 CFR 1208.4(a)(5)(iv)
      RMV open; told status.parole 2024-06-03 2026-09-01; app ASYL 2026-09-20
      -> none ! ASY-REASON
    a certified case and an appeal, certification pending | 8 CFR 1003.7
      RMV X 2025-01-10; appeal A 2025-02-05 DIS 2026-01-12; appeal E 2026-02-02
      -> appeal + appeal
    moved to another court after the order was reopened | 8 CFR 1003.20
      RMV X 2020-03-03 IA; motion MA 2020-04-01 G 2020-05-01; RMV other=C 2021-01-11; RMV open
      -> undone = pending
    dismissed as moot, then a circuit sends it back | INA 242
      RMV X 2021-06-01; appeal A 2021-06-20 DMO 2022-04-04; remand A 2023-06-01
      -> appeal
    background checks, then ordered again in absentia | 8 CFR 1003.1(d)(6), 1241.1(e)
      RMV R 2021-06-01; appeal I 2021-06-20 BCR 2022-04-04; RMV X 2026-11-02 IA
      -> final e 2026-11-02 / PFR 2026-12-02
    the Board's return, then its dismissal | 8 CFR 1241.1(a)
      RMV X 2021-06-01; appeal A 2021-06-20 ACR 2022-04-04; appeal A 2021-06-20 DIS 2026-11-02
      -> final a 2026-11-02 / PFR 2026-12-02
    """
  )
}
