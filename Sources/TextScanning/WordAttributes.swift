/// What a word is to the classes of the phrase language and to negation.
struct WordAttributes: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt32

  static let month = WordAttributes(rawValue: 1 << 0)
  static let weekday = WordAttributes(rawValue: 1 << 1)
  static let time = WordAttributes(rawValue: 1 << 2)
  static let currency = WordAttributes(rawValue: 1 << 3)
  static let currencyCode = WordAttributes(rawValue: 1 << 4)
  static let number = WordAttributes(rawValue: 1 << 5)
  static let multiplier = WordAttributes(rawValue: 1 << 6)
  static let percent = WordAttributes(rawValue: 1 << 7)
  static let article = WordAttributes(rawValue: 1 << 8)
  static let of = WordAttributes(rawValue: 1 << 9)
  /// Not a sentence end when a full stop follows, whatever comes then.
  static let title = WordAttributes(rawValue: 1 << 10)
  /// Not a sentence end when a full stop and a small letter or digit follow.
  static let abbreviation = WordAttributes(rawValue: 1 << 11)
  /// Negates the nouns after it, in English.
  static let englishNo = WordAttributes(rawValue: 1 << 12)
  /// Negates the clause after it, in English.
  static let englishNot = WordAttributes(rawValue: 1 << 13)
  static let spanishNot = WordAttributes(rawValue: 1 << 14)
  static let frenchNot = WordAttributes(rawValue: 1 << 15)
  static let germanNot = WordAttributes(rawValue: 1 << 16)
  /// Takes the negation back where it follows it: `not only`, `don't miss`.
  static let cancelsNot = WordAttributes(rawValue: 1 << 17)
  /// Ends the reach of a negated noun: `no purchase necessary to ...`.
  static let endsNo = WordAttributes(rawValue: 1 << 18)
  /// Ends the reach of any negation.
  static let endsNot = WordAttributes(rawValue: 1 << 19)
  /// Says that the words after it are another's.
  static let saying = WordAttributes(rawValue: 1 << 20)

  /// The words, folded, with what they are; a word may stand in several lists.
  static let lists: [(words: String, attributes: WordAttributes)] = [
    (
      """
      january february march april may june july august september october november december jan feb mar apr jun jul \
      aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre \
      diciembre janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januar februar \
      marz juni juli oktober dezember
      """, .month
    ),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lunes \
      martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche montag \
      dienstag mittwoch donnerstag freitag samstag sonntag
      """, .weekday
    ),
    (
      """
      second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks month months year \
      years yr yrs night nights weekend weekends h s segundo segundos minuto minutos hora horas dia dias semana \
      semanas mes meses ano anos seconde secondes heure heures jour jours semaine semaines mois an ans annee annees \
      sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren
      """, .time
    ),
    (
      """
      dollar dollars buck bucks cent cents pound pounds quid pence euro euros yen rupee rupees peso pesos franc \
      francs dirham dirhams riyal riyals naira ringgit rand reais libras dolares
      """, .currency
    ),
    (
      "usd eur gbp cad aud nzd inr jpy cny chf sek nok dkk pln brl mxn zar sgd hkd myr php idr thb aed sar ngn rs rm "
        + "us", .currencyCode
    ),
    (
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand \
      thousands million millions billion dozen dozens couple few several half dos tres cuatro cinco seis siete ocho \
      nueve diez cien mil deux trois quatre cinq sept huit neuf dix cent mille zwei drei vier funf sechs sieben acht \
      neun zehn hundert tausend
      """, .number
    ),
    (
      "hundred thousand million billion trillion k m bn mn mil millones mille millions tausend millionen dozen",
      .multiplier
    ),
    ("percent pct percents prozent", .percent),
    ("a an un une una ein eine einen", .article),
    ("of de", .of),
    ("mr mrs ms dr prof st ave blvd rev gen capt lt sgt sr sra hr fr vs fig vol", .title),
    (
      """
      inc ltd co corp approx dept est min max jan feb mar apr jun jul aug sep sept oct nov dec etc jr al ca cf tel \
      nr num art sec hrs hr lb lbs oz pp p
      """, .abbreviation
    ),
    ("no without neither nor zero hardly", .englishNo),
    (
      """
      not never cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt couldnt \
      shouldnt mustnt neednt aint nobody nothing none
      """, .englishNot
    ),
    ("no sin nunca jamas tampoco ni ningun ninguna", .spanishNot),
    ("pas jamais sans aucun aucune ni ne", .frenchNot),
    ("nicht kein keine keinen keiner keinem nie niemals ohne weder", .germanNot),
    (
      """
      only just merely simply miss wait forget hesitate delay doubt wonder worry sleep skip lose let pass matter need \
      stress overlook ignore solo solamente seulement nur
      """, .cancelsNot
    ),
    ("to necessary required needed and when if but while because so as with is are was", .endsNo),
    ("but if when until unless because so pero mais aber sondern sino", .endsNot),
    ("says said say claims claimed claim promised told asked reported allegedly supposedly quote", .saying),
  ]

  /// The words that negate in a language; those of English where it is unknown.
  static func negation(language: String) -> WordAttributes {
    switch language.split(separator: "-").first {
    case "es": [.spanishNot]
    case "fr": [.frenchNot]
    case "de": [.germanNot]
    default: [.englishNo, .englishNot]
    }
  }
}
