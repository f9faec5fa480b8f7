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
    WordRow(.determiner, "il | la | lo | i | gli"),
    WordRow(.seriousReason, "giusta causa"),
    WordRow(.anyTime, "in qualsiasi momento"),
    WordRow(.anyReason, "qualsiasi motivo"),
    WordRow(.tells, "comunicazione | comunicat* | informat* | dandone"),
    WordRow(.approval, "ministero"),
    WordRow(.refunds, "rimbors*"),
  ]
}
