/// Groups of words that phrases name as `<group>`.
enum WordGroups {
  static let named: [String: String] = [
    "<n>":
      """
    # one two three four five six seven eight nine ten twelve fourteen fifteen twenty thirty forty sixty ninety seventy \
    un une deux trois quatre cinq sept dix quinze trente uno una dos tres cuatro cinco siete diez quince treinta \
    einen einem einer zwei drei vier funf sieben zehn vierzehn dreissig a an
    """,
    "<time>":
      """
    minute minutes hour hours day days week weeks month months hr hrs h stunden tage tagen woche wochen monat \
    monate monaten jours jour semaines semaine mois heures heure dias dia semanas semana mes meses horas hora
    """,
    "<be>":
      """
    isnt arent wasnt werent be is are was were been being gets get got s re am ser sera seran es sea sean quedar quedara etre est sera soit \
    soient seront sont wird werden wurde worden
    """,
    "<our>": "our its his her their your the a an any this that these those such my each every",
    "<promo>":
      """
    promotion promo contest sweepstakes sweepstake sweeps giveaway competition raffle draw challenge campaign game \
    offer sale deal programme program drive hunt event drop live stream code whole thing
    """,
    "<people>":
      """
    entrants entrant participants participant players player winners winner customers customer members users people \
    everyone everybody you users buyers holders creators
    """,
  ]
}
