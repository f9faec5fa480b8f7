/// Groups of words that phrases name as `<group>`.
enum WordGroups {
  static let named: [(name: String, words: String)] = [
    ("<n>", numbers), ("<time>", times), ("<be>", being), ("<our>", our), ("<promo>", promotions), ("<people>", people),
    ("<bring>", "bring brings bringing brought"), ("<put>", "put puts putting"),
    ("<call>", "call calls calling called"),
    ("<come>", "come comes coming came"), ("<take>", "take takes taking taken"),
    ("<pull>", "pull pulls pulling pulled"),
    ("<shut>", "shut shuts shutting"), ("<close>", "close closes closing closed"), ("<not>", denials),
    ("<wont>", "cannot cant wont wouldnt dont doesnt couldnt never shant neednt"), ("<event>", events),
  ]

  private static let numbers =
    """
    # one two three four five six seven eight nine ten twelve fourteen fifteen twenty thirty forty fifty sixty seventy \
    eighty ninety hundred un une deux trois quatre cinq sept dix quinze trente uno una dos tres cuatro cinco siete diez \
    quince treinta veinte cuarenta cincuenta cien vingt quarante cinquante cent douze onze zwanzig vierzig funfzig \
    hundert eleven thirteen sixteen eighteen dozen \
    einen einem einer zwei drei vier funf sieben zehn vierzehn dreissig a an
    """

  private static let times =
    """
    minute minutes hour hours day days week weeks month months fortnight hr hrs h stunden tage tagen woche wochen monat \
    monate monaten jours jour semaines semaine mois heures heure dias dia semanas semana mes meses horas hora
    """

  private static let being =
    """
    isnt arent wasnt werent be is are was were been being get gets got s re am m stands ser sera seran es sea sean quedar quedara \
    etre est soit soient seront sont wird werden wurde worden
    """

  private static let our = "its our his her their your the a an any this that these those such my each every"

  private static let promotions =
    """
    promotion promo contest sweepstakes sweepstake sweeps giveaway competition raffle draw challenge campaign game offer \
    sale deal programme program drive hunt event drop live stream code whole thing auction quiz poll lottery tombola sweep pledge boost scheme tournament \
    swap collab
    """

  private static let denials =
    "not never cannot cant wont wouldnt doesnt dont isnt couldnt shant mightnt neednt unable"

  private static let events =
    """
    promotion promo contest sweepstakes sweepstake sweeps giveaway competition raffle draw drawing challenge campaign game \
    offer sale deal programme program drive hunt event stream auction quiz poll vote lottery tombola scheme tournament race \
    judging winner winners final show match prizes prize comp collab
    """

  private static let people =
    """
    entrants entrant participants participant players player winners winner customers customer members users people \
    everyone everybody you buyers holders creators
    """
}
