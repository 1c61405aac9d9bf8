extension CodeLabels {
  /// Labels of adjournments, used where a release lacks its own list.
  ///
  /// > Source: EOIR release,
  /// `tblAdjournmentcodes`, 114 codes of about 2022, in the wording of EOIR appendix O.
  static let adjournments = """
    01 Respondent to seek representation
    02 Preparation: respondent/attorney/representative
    03 Preparation: DHS
    04 DHS or DHS admin file unavailable for hearing
    05 Respondent to file for asylum
    06 Respondent to file other application
    07 Respondent/DHS application process
    08 State department response not in file
    09 Respondent in DHS/corr. custody not presented for hearing
    10 Notice sent/served incorrectly
    11 Other no-show by respondent/respondent's attorney or rep
    12 Other respondent/respondent's atty/representative request
    13 Insufficient time to complete hearing
    14 Other operational/security factors
    16 Respondent released from DHS/corrections custody
    17 MC to IC: merits hearing
    18 Lack of interpreter
    19 Unplanned IJ leave or detail assignment
    1A Case transferred from non-detained to detained docket
    1B Case transferred from detained to non-detained docket
    20 Request for an in-person hearing
    21 Supplement asylum application
    22 Respondent or rep. rejected earliest possible hearing
    23 Asylum application withdrawn/reset for other issue
    24 DHS delayed records/fingerprint check
    25 To allow for scheduling of priority case
    26 Respondent request for an in-person hearing
    27 DHS request for an in-person hearing
    28 IJ determined an in-person hearing is necessary
    29 Concurrent application
    30 Consolidation with family members
    31 RC to SC merits hearing
    32 Interpreter not ordered
    33 Interpreter ordered, but failed to appear
    34 IJ leave
    35 Unplanned IJ leave - detail/other assignment
    36 Respondent delayed records/fingerprint check
    37 DHS investigation
    38 Illness of respondent/atty rep/witness
    39 Illness of atty/rep
    3A IJ detail (volunteer)
    3B IJ detail (non-volunteer)
    40 Illness of witness
    41 Reset to hear higher priority case
    42 Respondent requested forensic analysis
    43 DHS forensic analysis
    44 Cooperating witness/law enforcement
    45 Joint request of both parties
    46 Video malfunction
    47 New charge filed by DHS
    48 Interpreter appeared but disqualified
    49 Juvenile home study
    4A Technical malfunction (not video)
    4B Interpreter must leave
    4C Interpreter appeared but wrong language or dialect
    4D Interpreter appeared but wrong language or dialect
    4E ROP missing
    4F Telephonic interpreter unavailable
    50 Quarantine - detained cases
    51 Contested charges
    52 Jurisdiction rests with the BIA
    53 DHS Request for Certification of Mental Competency
    54 Respondent Claim to U.S. Citizenship
    55 Hearing deliberately advanced by court
    56 Vp - DHS caused delay
    57 DHS vp Date Not Accommodated - Clock Stops
    58 DHS vp Date Not Accommodated - Clock Runs
    59 Court closure
    5A Hearing Advanced by Motion
    5B Late filed evidence (respondent)
    5C Late filed evidence (dhs)
    60 EOIR forensic competency evaluation
    61 Appointment of qualified representative
    62 Judicial competency inquiry
    63 Non-franco competency inquiry
    64 IJ reassignment
    74 Public health
    7A DHS application process - respondent initiated
    7B DHS application process - DHS initiated
    7C Respondent application pending with DHS
    7D Respondent application pending with DHS
    7E Respondent application pending with DHS
    7F Respondent application pending with DHS
    7G Respondent application pending with DHS
    7H Respondent application pending with DHS
    8A IJ Completion prior to hearing
    8B IJ completion at hearing
    96 Case severed from Lead-Hearing Adjourned
    97 Case joined to Lead-Hearing Adjourned
    98 Case conversion
    99 Data Entry Error
    9A Docket management (postpone hearing)
    9B Docket management (advance hearing)
    9C Docket managment case moved off calendar
    9V Vacated master calendar
    AB Respondent/attorney/rep. to file brief (not appeal)
    AS Respondent/attorney/rep. to file an asylum application
    CA Cancellation application 42A
    CB Cancellation application 42B
    DD Decision delayed
    IA Interlocutory appeal
    IB DHS to file brief (other than for appeal)
    MR Pending IJ response to motion or request
    OT Respondent/attorney/rep. to file other application
    PD Prosecutorial discretion consideration
    RD Reserved suspension decision
    RE Respondent/attorney/rep to file for registry :  249
    RO Attorney/Rep. and DHS to respond to Reset Order
    RR Reserved decision
    SR Pending State Department response to asylum app
    ST Respondent/attorney/rep. to file for adjust. of status
    SU Respondent/attorney/rep. to file for susp. of deport
    TQ Trial queue
    WA Respondent/attorney/rep. to file a waiver :  212 (c)
    """
}
