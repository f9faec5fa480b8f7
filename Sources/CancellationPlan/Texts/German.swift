import PolicyModel

extension MessageTexts {
  /// German.
  static let german = MessageTexts(
    language: "de", name: "German",
    style: Wording.Style(
      months: [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
      ], dayJoin: ". ", yearJoin: " ", thousands: ".", decimal: ","),
    reasons: [
      .strategyChange: "weil sich unsere Pläne geändert haben",
      .budgetShortfall: "weil wir die Aktion nicht mehr wie geplant bezahlen können",
      .unforeseenEvent: "wegen eines Ereignisses außerhalb unseres Einflusses",
      .fraud: "weil Teilnahmen manipuliert wurden und ein faires Ergebnis nicht mehr sicher ist",
      .technicalFailure: "weil eine technische Störung einen fairen Ablauf verhindert",
      .illegality: "weil die Aktion den Regeln nicht entspricht, die für sie gelten",
      .ethics: "weil die Aktion Menschen schaden oder sie unfair behandeln könnte",
      .lowParticipation: "weil weniger Menschen teilgenommen haben als nötig",
      .prizeUnavailable: "weil der angekündigte Preis nicht geliefert werden kann",
      .platformViolation: "weil die Aktion den Regeln der Plattform nicht entspricht",
      .creatorBreach: "weil unsere Zusammenarbeit mit einer beteiligten Person beendet ist",
    ],
    directMessage: """
      [sponsor] Hallo, hier ist {sponsor}.
      [running because] Wir beenden „{title}“ am {stop_date}, {because}.
      [running !because] Wir beenden „{title}“ am {stop_date}.
      [withdrawn because] „{title}“ findet nicht statt, {because}.
      [withdrawn !because] „{title}“ findet nicht statt.
      [over because] „{title}“ ist beendet. Wir können nicht alles wie angekündigt durchführen, {because}.
      [over !because] „{title}“ ist beendet, und wir können nicht alles wie angekündigt durchführen.
      [goes_on] „{title}“ geht weiter.
      [goes_on end_date] Die Teilnahme bleibt bis zum {end_date} möglich.
      [entered drawn] Deine Teilnahme zählt: Ausgelost wird unter allen gültigen Teilnahmen, die bis zum {close_date} eingegangen sind.
      [entered judged] Deine Teilnahme zählt: Alle gültigen Einsendungen bis zum {close_date} werden nach den angekündigten Kriterien beurteilt.
      [entered awarded] Deine Teilnahme zählt: Gewonnen wird, wie in den Bedingungen angekündigt, unter allen gültigen Teilnahmen bis zum {close_date}.
      [entered counts !prize_gone] Die Preise: {prizes}.
      [entered counts draw_date] Die Entscheidung fällt am {draw_date}; wer gewinnt, hört direkt von uns.
      [entered counts !draw_date] Wer gewinnt, hört direkt von uns.
      [substitute] Ein Preis, der nicht geliefert werden kann, wird durch einen von gleichem oder höherem Wert ersetzt.
      [entered not_drawn] Eine Verlosung gibt es nicht, weil das Recht sie für eine so angelegte Aktion nicht erlaubt.
      [entered pending] Wir klären, was rechtlich mit den Preisen geschehen kann, und schreiben allen, die teilgenommen haben, bis zum {answer_date}.
      [refund] Wir erstatten bis zum {refund_date}, was du für die Teilnahme bezahlt hast, auf dem Weg, auf dem du bezahlt hast. Du musst nichts beantragen.
      [orders] Eine Bestellung, die du vor dem Ende des Angebots aufgegeben hast, gilt weiter zum angezeigten Preis. Kann sie nicht geliefert werden, sagen wir es dir und erstatten sie ganz.
      [!goes_on] Es tut uns leid.
      [contact] Bei Fragen schreib an {contact}.
      [!contact] Bei Fragen antworte auf diese Nachricht.
      """,
    comment: """
      [running] „{title}“ endet am {stop_date}.
      [withdrawn] „{title}“ findet nicht statt.
      [over] „{title}“ ist beendet, und es gibt Neues dazu.
      [goes_on end_date] „{title}“ geht bis zum {end_date} weiter.
      [goes_on !end_date] „{title}“ geht weiter.
      [entered counts !goes_on] Teilnahmen bis dahin zählen, und die Preise werden vergeben.
      [entered counts goes_on] Eure Teilnahmen zählen.
      [substitute] Ein Preis, der nicht geliefert werden kann, wird durch einen von gleichem oder höherem Wert ersetzt.
      [entered pending] Wir schreiben allen, die teilgenommen haben, bis zum {answer_date}.
      [refund] Zahlungen für die Teilnahme werden bis zum {refund_date} erstattet.
      [orders] Bestellungen, die schon aufgegeben sind, gelten weiter.
      [handle !goes_on] Mehr dazu im neuesten Beitrag von {handle}.
      """,
    post: """
      [running because] „{title}“ endet am {stop_date}, {because}.
      [running !because] „{title}“ endet am {stop_date}.
      [withdrawn because] „{title}“ findet nicht statt, {because}.
      [withdrawn !because] „{title}“ findet nicht statt.
      [over because] „{title}“ ist beendet. Wir können nicht alles wie angekündigt durchführen, {because}.
      [over !because] „{title}“ ist beendet, und wir können nicht alles wie angekündigt durchführen.
      [goes_on] „{title}“ geht weiter.
      [goes_on end_date] Die Teilnahme bleibt bis zum {end_date} möglich.
      [entered counts !goes_on] Alle gültigen Teilnahmen bis zum {close_date} zählen.
      [entered counts !prize_gone] Die Preise werden vergeben: {prizes}.
      [entered counts draw_date] Die Entscheidung fällt am {draw_date}.
      [substitute] Ein Preis, der nicht geliefert werden kann, wird durch einen von gleichem oder höherem Wert ersetzt.
      [entered not_drawn] Eine Verlosung gibt es nicht, weil das Recht sie für eine so angelegte Aktion nicht erlaubt.
      [entered pending] Wir klären, was rechtlich mit den Preisen geschehen kann, und schreiben allen, die teilgenommen haben, bis zum {answer_date}.
      [refund] Wer für die Teilnahme bezahlt hat, bekommt das Geld bis zum {refund_date} zurück.
      [orders] Bestellungen vor dem Ende des Angebots gelten weiter zum angezeigten Preis.
      [!goes_on] Es tut uns leid für alle, die sich darauf gefreut haben.
      [contact] Fragen: {contact}
      [sponsor] {sponsor}
      """,
    caption: """
      {label}
      [running] Beendet: „{title}“ wurde am {stop_date} geschlossen.
      [over] Beendet: „{title}“ ist geschlossen.
      [entered counts] Teilnahmen bis zum {close_date} zählen.
      [entered counts draw_date] Die Entscheidung fällt am {draw_date}.
      [refund] Zahlungen für die Teilnahme werden bis zum {refund_date} erstattet.
      [orders] Bestellungen, die schon aufgegeben sind, gelten weiter.
      [entered] Bitte nicht mehr teilnehmen.
      [orders] Bitte nicht mehr bestellen.
      """)
}
