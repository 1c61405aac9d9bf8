import CaseModel

/// The headers tables of clients have, by the field they mean.
///
/// > Source: the exports and intake sheets of case managers clinics use (Docketwise, MyCase,
/// LegalServer, Clio, INSZoom, Camp Legal), general knowledge; Spanish and Chinese by translation.
enum CaseloadHeaders {
  /// The key of the field a header most likely means; nil where it is none of these.
  static func field(_ header: String) -> String? { fields[plain(header)] }

  /// Whether a header is called the day or the hour of a hearing, as a table has it.
  static func isDayOrHour(_ header: String) -> Bool { plain(header) == "开庭时间" }

  /// Whether a header is called the day of a hearing, and nothing else.
  static func isDayOfHearing(_ header: String) -> Bool {
    field(header) == "hearing.date" && !isDayOrHour(header)
  }

  /// A header without case, accents, signs and what is in brackets after it.
  static func plain(_ header: String) -> String {
    let start = header.prefix { $0 != "(" && $0 != "（" && $0 != "[" }
    let text = start.isEmpty ? header : String(start)
    return text.folded.split { !$0.isLetter && !$0.isNumber && $0 != "#" }.joined(separator: " ")
  }

  private static let fields: [String: String] = Dictionary(
    lists.flatMap { key, words in
      words.split { $0 == "," || $0.isNewline }
        .map { word in
          let start = word.drop { $0 == " " }
          return (String(start).folded, key)
        }
    },
    uniquingKeysWith: { first, _ in first },
  )

  private static let lists: [(key: String, words: String)] = [
    (
      "anumber",
      """
      a#,a #,a number,a no,anumber,anum,alien number,alien no,alien #,alien registration number,
      alien reg no,alien registration #,a num,uscis number,uscis #,a file number,a file no,a file,
      a file #,ins number,a number s,client a number,beneficiary a number,eoir number,
      numero a,numero de extranjero,numero de registro de extranjero,no de extranjero,
      a号,a号码,a號,a號碼,外国人号码,外國人號碼,外侨号码,外僑號碼,外国人登记号,外國人登記號,a编号,a編號,外侨登记号,外侨登记号码,外籍人士登记号,外籍人士登记号码
      """,
    ),
    (
      "name",
      """
      name,client name,client,full name,respondent,respondent name,client full name,contact,
      contact name,matter client,beneficiary,beneficiary name,primary client,case name,lead client,
      person full name,client s name,applicant,applicant name,petitioner name,nombre completo,
      nombre del cliente,cliente,nombre y apellido,nombre y apellidos,姓名,客户姓名,客戶姓名,客户,客戶,当事人,當事人,
      当事人姓名,當事人姓名,名字,申请人,申请人姓名,被诉人,被诉人姓名,全名,英文姓名,英文名,
      拼音姓名,姓名拼音
      """,
    ),
    (
      "lastname",
      """
      last name,lastname,family name,surname,last,client last name,last name s,
      beneficiary last name,
      contact last name,name last,apellido,apellidos,姓,姓氏
      """,
    ),
    (
      "firstname",
      """
      first name,firstname,given name,given names,first,client first name,first name s,
      beneficiary first name,contact first name,name first,nombre,nombres,名
      """,
    ),
    (
      "native",
      """
      native name,chinese name,name in own script,own script,name in native script,
      native alphabet name,nombre en escritura propia,中文姓名,中文名,中文名字,本名,
      本国文字姓名,本族文字,本族文字姓名
      """,
    ),
    (
      "nationality",
      """
      nationality,nat,country,country of origin,country of citizenship,citizenship,
      citizenship country,
      country of nationality,coc,coo,citizen of,country of citizenship nationality,
      nationality citizenship,nacionalidad,pais,pais de origen,pais de nacionalidad,ciudadania,
      pais de ciudadania,国籍,國籍,原籍国,原籍國,国家,國家,来源国,來源國
      """,
    ),
    (
      "language",
      """
      language,lang,primary language,preferred language,best language,interpreter,client language,
      language spoken,native language,interpreter language,language s spoken,spoken language,idioma,
      lengua,lenguaje,idioma principal,语言,語言,母语,母語,语种,語種,方言,首选语言,口译语言,翻译语言
      """,
    ),
    (
      "type",
      "case type,proceeding type,type of proceeding,type of case,tipo de caso,案件类型,案件類型,案件类别,程序类型",
    ),
    (
      "filed",
      """
      nta date,nta filed,date of nta,nta,charged on,charging document date,nta filing date,
      date nta filed,nta issued,date nta issued,fecha de nta,立案日期,指控文件日期,出庭通知日期,出庭通知书日期,nta日期,立案时间
      """,
    ),
    (
      "court",
      """
      court,immigration court,court location,eoir court,base city,hearing location,court city,
      venue,court name,eoir location,corte,tribunal,corte de inmigracion,tribunal de inmigracion,
      法院,法庭,移民法院,移民法庭,法院地点,法庭地点,开庭法院,开庭法庭
      """,
    ),
    (
      "entered",
      """
      date of entry,entry date,entered,entered on,doe,arrival date,date of last entry,
      last entry date,
      date of arrival,us entry date,fecha de entrada,fecha de ingreso,fecha de llegada,入境日期,入境时间,
      入境時間,入境日,最后入境日期,最近入境日期,抵美日期,来美日期
      """,
    ),
    (
      "custody",
      """
      custody,custody status,detention status,detained,detained?,is detained,detained y n,
      in custody,
      currently detained,detencion,custodia,detenido,estado de detencion,
      羁押,羈押,羁押状态,羈押狀態,是否被拘留,羁押状况,是否在押,拘留状态,拘留情况
      """,
    ),
    (
      "appeared",
      """
      e 28,e28,e 28 date,e28 filed,e 28 filed,eoir 28,counsel since,eoir 28 filed,e28 date,
      eoir 28 date,date e 28 filed,律师登记日期,代理登记日期,出庭登记日期,委托日期,e28日期
      """,
    ),
    (
      "attorney",
      """
      attorney,atty,attorney name,representative,counsel,lawyer,assigned to,staff attorney,
      assigned attorney,responsible attorney,primary assignment,lead attorney,originating attorney,
      attorney of record,case manager,primary attorney,assigned staff,advocate,attorney assigned,
      lead counsel,abogado,abogada,abogado asignado,representante,
      律师,律師,代理律师,代理律師,负责律师,承办律师,主办律师,指派律师,认可代表
      """,
    ),
    (
      "note",
      """
      note,notes,comments,comment,remarks,remark,case notes,description,notas,comentarios,
      observaciones,备注,備註,说明,說明,附注,备忘,案情备注
      """,
    ),
    ("id", "vigil id,vigil case,vigil number,vigil编号"),
    (
      "key",
      """
      id,case id,case no,case number,case #,case id#,case id #,matter,matter #,matter number,
      matter no,
      matter id,client id,client no,client #,client number,file no,file number,file #,record id,
      contact id,display number,matter display number,case identifier,case profile id,ref no,
      reference number,numero de caso,numero de expediente,expediente,案号,案號,案件号,案件號,案件编号,案件編號,
      档案号,檔案號,编号,編號
      """,
    ),
    (
      "hearing.date",
      """
      next hearing,hearing date,next hearing date,hearing,next court date,court date,nh,next hrg,
      hrg date,next event,next event date,court hearing date,master hearing date,date of hearing,
      date of next hearing,next ij hearing,event date,upcoming hearing,hearing date time,
      next hearing date time,hearing date and time,individual hearing date,hearing datetime,
      proxima audiencia,fecha de audiencia,fecha de proxima audiencia,fecha de la audiencia,
      fecha de corte,proxima corte,audiencia,下次开庭,下次開庭,开庭日期,開庭日期,下次开庭日期,下次開庭日期,开庭时间,開庭時間,
      出庭日期,聆讯日期,聆訊日期,听证日期,下次听证,下次听证日期,庭审日期,下次出庭,下次出庭日期,
      下次聆讯,下次聆讯日期
      """,
    ),
    (
      "hearing.time",
      """
      hearing time,time,next hearing time,court time,hrg time,time of hearing,event time,start time,
      hora,hora de audiencia,hora de la audiencia,hora de corte,时间,時間,具体时间,具體時間,开庭时刻,出庭时间,听证时间,聆讯时间
      """,
    ),
    (
      "hearing.calendar",
      """
      hearing type,calendar,type of hearing,mch ich,next hearing type,event type,hearing,court type,
      tipo de audiencia,开庭类型,開庭類型,聆讯类型,聆訊類型,庭别,听证类型,庭审类型,听证会类型
      """,
    ),
    (
      "hearing.judge",
      """
      judge,ij,immigration judge,judge name,hearing judge,assigned judge,juez,jueza,
      juez de inmigracion,法官,移民法官,法官姓名,主审法官
      """,
    ),
    (
      "hearing.medium",
      """
      hearing medium,medium,held by,hearing format,hearing method,in person webex,modalidad,
      开庭方式,開庭方式,听证方式,出庭方式
      """,
    ),
  ]
}
