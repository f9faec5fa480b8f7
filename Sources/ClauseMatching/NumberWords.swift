/// Numbers and units of time as words.
enum NumberWords {
  /// What a small number in letters stands for, in the languages of the tables.
  static let numbers: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "sixty": 60,
    "seventy": 70, "ninety": 90, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "dix": 10, "quinze": 15,
    "trente": 30, "dos": 2, "tres": 3, "cinco": 5, "siete": 7, "diez": 10, "treinta": 30, "zwei": 2, "drei": 3,
    "vier": 4, "funf": 5, "sieben": 7, "zehn": 10, "vierzehn": 14,
  ]

  /// The unit that a word names.
  static let units: [String: TimeLimit.Unit] = [
    "minute": .minutes, "minutes": .minutes, "hour": .hours, "hours": .hours, "hrs": .hours, "hr": .hours, "h": .hours,
    "day": .days, "days": .days, "week": .weeks, "weeks": .weeks, "month": .months, "months": .months,
    "jours": .days, "jour": .days, "heures": .hours, "semaines": .weeks, "mois": .months, "dias": .days,
    "horas": .hours,
    "semanas": .weeks, "meses": .months, "tage": .days, "tagen": .days, "stunden": .hours, "wochen": .weeks,
    "monate": .months, "monaten": .months,
  ]
}
