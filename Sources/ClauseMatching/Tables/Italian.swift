/// Italian: the commonest words only, for terms that carry a clause in it.
extension Tables {
  static let italian: [WordRow] = [
    WordRow(
      .ends,
      "annullare | annullato | interrompere | revocare | revocato | cessare anticipatamente | sospendere definitivamente"
    ),
    WordRow(.pauses, "sospendere | sospeso | rinviare | posticipare"),
    WordRow(.changes, "modificare | modificato | prorogare"),
    WordRow(.promotion, "concorso | manifestazione | iniziativa | operazione a premi | estrazione"),
    WordRow(.promoter, "promotore | societa promotrice | soggetto promotore | organizzatore"),
    WordRow(.permission, "si riserva .. diritto | si riserva | potra | puo | facolta di"),
    WordRow(.refusal, "non puo | non potra | in nessun caso"),
    WordRow(.condition, "qualora | nel caso | in caso | per causa"),
    WordRow(.unforeseenEvent, "forza maggiore | indipendent* dalla .. volonta | imprevedibil*"),
    WordRow(.conjunction, "o | e"),
    WordRow(.preposition, "di | del | della"),
    WordRow(.determiner, "il | la | lo | gli"),
    WordRow(.seriousReason, "giusta causa"),
    WordRow(.anyTime, "in qualsiasi momento"),
    WordRow(.anyReason, "qualsiasi motivo"),
    WordRow(.tells, "comunicazione | comunicat* | informat* | dandone"),
    WordRow(.approval, "ministero"),
    WordRow(.refunds, "rimbors*"),
    WordRow(
      .ends,
      "annulla* | interromp* | revoc* | porre fin* | porre termine | cancellare | terminare anticipatamente | chiudere anticipatamente | sospendere o annullare"
    ),
    WordRow(.promotion, "giveaway | gara | sfida | promozione | iniziativa promozionale | contest"),
    WordRow(.terms, "regolamento | termini"),
    WordRow(.fraud, "frod* | manipolazion* | bot"),
    WordRow(.technicalFailure, "(problemi/guasti/malfunzionament*) .. tecnic* | tecnic*"),
    WordRow(.budgetShortfall, "budget | motivi economici | mancanza di fondi"),
    WordRow(.strategyChange, "motivi (commerciali/aziendali) | ragioni commerciali"),
    WordRow(.lowParticipation, "(meno/minimo) di <n> | scarsa partecipazione"),
    WordRow(.illegality, "legge | autorita | norm*"),
    WordRow(.tells, "avvis* | preavviso | inform* | comunicher*"),
    WordRow(.tellsBefore, "preavviso | preventiva"),
    WordRow(.other, "ordine | ordini | abbonamento | premio | premi | partecipazione | account | viaggio"),
  ]
}
