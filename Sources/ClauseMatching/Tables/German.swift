/// German: the same classes as the English tables.
extension Tables {
  static let german: [WordRow] = [
    WordRow(
      .ends,
      """
      abbrech* | abgebrochen | abzubrechen | beenden | beendet | beendigen | einstell* | eingestellt | einzustellen | absag* | abgesagt | abzusagen | stornier* | widerruf* | annullier* | kundig* | gekundigt | kundigen | aufheb* | beende | zuruckziehen | zuruckgezogen | streichen | stoppen | gestoppt | abblas* | vorzeitig zu schliessen
      """),
    WordRow(.endsWeakly, "schliessen | geschlossen | enden | endet | streicht"),
    WordRow(.ending, "abbruch | beendigung | absage | einstellung | kundigung | widerruf"),
    WordRow(
      .pauses,
      "unterbrech* | unterbrochen | aussetz* | ausgesetzt | auszusetzen | verschieb* | verschoben | zu verschieben | pausier*"
    ),
    WordRow(
      .changes,
      "ander* | geandert | abzuandern | anpass* | angepasst | anzupassen | verlanger* | verkurz* | modifizier*"),
    WordRow(
      .promotion,
      "gewinnspiel* | verlosung* | aktion | aktionen | wettbewerb* | preisausschreiben | kampagne* | rabattaktion | tombola | challenge | verkaufsaktion | auslosung | promotion"
    ),
    WordRow(.terms, "teilnahmebedingung* | bedingungen | regeln | teilnahmeregeln | spielregeln | teilnahmefrist"),
    WordRow(.agreement, "vertrag | vereinbarung | zusammenarbeit"),
    WordRow(
      .other,
      "bestellung* | abo | abonnement* | konto | kontos | nutzerkonto | gewinn | gewinne | preis | preise | teilnahme | eintrittskarte* | reise | flug | buchung* | einwilligung | newsletter | mitgliedschaft | termin | termine | einsendung* | beitrag | beitrage | konzert | kurs | kurse"
    ),
    WordRow(.pronoun, "es | dieses | diese | sie"),
    WordRow(
      .promoter, "veranstalter* | wir | uns | unternehmen | gesellschaft | ausrichter* | marke | betreiber* | anbieter*"
    ),
    WordRow(.entrant, "teilnehmer* | teilnehmende* | gewinner* | kund* | nutzer* | jeder | mitglied*"),
    WordRow(
      .permission,
      """
      kann | konnen | darf | durfen | behalt sich .. vor | behalt sich das recht | behalten uns .. vor | behalten uns das recht | vorbehalten | recht .. zu | berechtigt | befugt | behalt sich | behalten uns | ist es .. gestattet | steht es .. frei
      """),
    WordRow(.obligation, "muss | mussen | hat .. zu | wird | werden"),
    WordRow(
      .refusal,
      "kann nicht | darf nicht | durfen nicht | kein recht | nicht berechtigt | in keinem fall | auf keinen fall | nicht vorzeitig | ausgeschlossen | unwiderruflich | konnen nicht"
    ),
    WordRow(.be, "wird | werden | wurde | ist | sind | sein | worden"),
    WordRow(.only, "nur | ausschliesslich | lediglich"),
    WordRow(
      .condition,
      "wenn | falls | sofern | sollte | sollten | soweit | aus .. grunden | aus .. grund | bei | insbesondere wenn | im fall* | wegen | aufgrund | im falle"
    ),
    WordRow(.connective, "in diesem fall* | in einem solchen | in solchen fallen | dann | in diesen fallen"),
    WordRow(
      .exclusion,
      "ausser | nicht aber | kein grund | auch wenn | selbst wenn | unabhangig davon | berechtigt nicht | nicht weil"),
    WordRow(
      .anyReason,
      "ohne angabe .. (grunden/grund*) | aus (jedem/jeglichem/beliebigem/irgendeinem) .. grund | ohne begrundung | ohne grund | aus welchem grund"
    ),
    WordRow(.anyTime, "jederzeit | zu jeder zeit | zu jedem zeitpunkt"),
    WordRow(.discretion, "ermessen | nach (belieben/eigenem) | freie entscheidung | einseitig"),
    WordRow(.early, "vorzeitig | vorzeitige | vor (ablauf/ende) | fruher | ganz oder"),
    WordRow(
      .seriousReason, "wichtige* grund* | triftige* grund* | sachliche* grund* | wichtigem grund | wichtigen grunden"),
    WordRow(.temporary, "vorubergehend | zeitweise | bis zur behebung"),
    WordRow(.openList, "insbesondere | zum beispiel | etwa | z b | wie etwa | beispielsweise | unter anderem"),
    WordRow(.conjunction, "oder | und | sowie | bzw"),
    WordRow(.preposition, "von | vom | des | in | im | am | auf | mit | zu | zum | zur | fur | aus"),
    WordRow(.determiner, "das | die | der | den | dem | unser | unsere | unseres | ein | eine | dieses | diese"),
    WordRow(.clauseBreak, "dass | weil | bis"),
    WordRow(
      .strategyChange,
      "(geschaftliche*/wirtschaftliche*/betriebliche*/strategische*/unternehmerische*) (grunde*/grund) | strategie*"),
    WordRow(
      .budgetShortfall,
      "budget* | (finanzielle*/wirtschaftliche*) (grunde*/mittel/lage) | insolven* | geld* .. (aus/fehl*)"),
    WordRow(.sumUsedUp, "aufgebraucht | erschopft | ausgeschopft"),
    WordRow(
      .unforeseenEvent,
      "hohere* gewalt | unvorhergesehen* | unvorhersehbar* | ausserhalb .. (einfluss*/kontrolle/macht*) | nicht zu vertreten | unabwendbar* | unverschuldet* | ausnahmesituation | unvorhersehbare*"
    ),
    WordRow(
      .mishap, "feuer | hochwasser | uberschwemmung | streik* | pandemie | krieg | unwetter | sturm | krankheit"
    ),
    WordRow(
      .fraud, "manipul* | betrug* | missbrauch* | bots | unlauter* | gekauft* | unbefugt* | gefalscht* | automatisiert*"
    ),
    WordRow(
      .technicalFailure,
      "techni* | server* | netzausfall | systemfehler | virus | viren | ausfall | storung* | fehler .. (soft*/hard*) | softwarefehler | serverausfall | systemausfall"
    ),
    WordRow(
      .illegality,
      "rechtlich* | gesetz* | behord* | gericht* | rechtswidrig* | verbot* | untersag* | verbiet* | polizei | illegal"),
    WordRow(.ethics, "ethisch* | moral* | ruf | ansehen | sittlich* | gute* sitten | hass* | beleidig* | anstossig*"),
    WordRow(.danger, "gefahr* | sicherheit | gesundheit"),
    WordRow(
      .lowParticipation,
      "weniger als <n> | unter <n> | (zu/geringe*) .. (wenige*/teilnahme/teilnehmer*/beteiligung) | mindestteilnehmer* | mindestzahl | geringe* (beteiligung/teilnahme/nachfrage/resonanz)"
    ),
    WordRow(
      .prizeUnavailable,
      "(gewinn/preis/lieferant*) .. (nicht verfugbar/ausfall*/nicht lieferbar/liefer*) | lieferant* .. ausfall* | nicht mehr (verfugbar/lieferbar)"
    ),
    WordRow(
      .platformViolation,
      "(tiktok/plattform*/instagram) .. (entfern*/verlang*/loscht/sperrt/untersag*/verbiet*/fordert) | richtlinien .. (tiktok/plattform)"
    ),
    WordRow(.creatorBreach, "(creator*/influencer*) .. (verstoss*/pflichtverletzung/verletzt) | vertragsverletzung"),
    WordRow(
      .tells,
      "informier* | mitteil* | mitgeteilt | bekannt* | benachrichtig* | veroffentlich* | anzukundigen | angekundigt | ankundig* | hinweis* | unterrichte* | gemeldet | geben .. bekannt | sagen .. bescheid | post auf"
    ),
    WordRow(.tellsBefore, "vorher | zuvor | im voraus | vorab | vorankundigung | mit einer frist | frist von"),
    WordRow(
      .untold,
      "ohne (vorherige/vorankundigung/ankundigung/weitere) .. (ankundigung/mitteilung/hinweis)? | ohne vorankundigung | ohne ankundigung | ohne vorherige"
    ),
    WordRow(.winners, "gewinner | gewinnerin | gewinnern"),
    WordRow(.awards, "auslos* | verlost | verlosen | gezogen | ausgelost | gewinne | vergeben | ermittelt | gezogen"),
    WordRow(
      .received,
      "(eingegangen*/eingereicht*/eingesandt*/vorliegend*) | bis dahin | bis zu diesem zeitpunkt | bis zum (abbruch/zeitpunkt)"
    ),
    WordRow(.refunds, "erstatt* | zuruckgezahlt | ruckzahlung | zuruck .. (gezahlt/bekomm*) | ruckerstatt*"),
    WordRow(
      .approval, "(genehmigung/zustimmung/erlaubnis) .. (behorde*/aufsicht*) | behordliche* (genehmigung/zustimmung)"),
    WordRow(.substitutes, "(gleichwertig*/ersatzgewinn/ersatzpreis/vergleichbar*) | ersatzgewinn"),
    WordRow(.paysEarned, "anteilig* | (honorar/provision*/vergutung) .. (bereits/verdient*/erbracht*)"),
    WordRow(
      .ends,
      """
      abbricht | abbrechen | absetz* | abgesetzt | beende | fruher (beenden/schliessen/enden) | ausfallen | ausfallt | fallt .. aus | zu beenden | einzustellen | abzubrechen | abzusagen | vorzeitig (beenden/schliessen/enden) | beendigt | cancel* | entfallt | entfallen | auflosen
      """),
    WordRow(
      .promotion,
      "gewinnaktion* | mitmachaktion* | preisausschreibens | verlosungsaktion | fotowettbewerb* | tippspiel | giveaway | ausschreibung | sonderaktion | rabatt | angebot"
    ),
    WordRow(.promoter, "verein | firma | stadt | gemeinde | verlag | laden | stiftung | organisator*"),
    WordRow(
      .permission,
      "durfe | haben das recht | hat das recht | steht .. zu | sind frei | bleibt .. vorbehalten | konnte | konnten"),
    WordRow(
      .lowParticipation,
      "(weniger/nicht genug/zu wenig/zu wenige) .. (teilnehmer*/einsendungen/anmeldungen/beitrage/leute) | (mindestens/mindestanzahl) .. (nicht erreicht/erreicht) | kaum (jemand/teilnehmer*)"
    ),
    WordRow(
      .budgetShortfall,
      "(geldmangel/kostengrunde*/sparmassnahmen/etat) | (das/kein) geld | fordermittel | zuschuss* | kosten"),
    WordRow(
      .strategyChange,
      "(strategische*/unternehmenspolitische*/interne*/geschaftliche*) .. (grund*/entscheidung*) | neuausrichtung | umstrukturierung | planen .. ander*"
    ),
    WordRow(
      .prizeUnavailable,
      "(gewinn*/preis*/lieferant*/hersteller*/partner*) .. (ausfallt/nicht/lieferschwierigkeiten/insolvent) | lieferengpass* | lieferausfall"
    ),
    WordRow(
      .received,
      "(eingegangen*/eingereicht*/abgegeben*) | bis dahin .. (eingegangen*/vorliegend*) | (aller/allen/alle) .. (kommentare*/einsendungen/teilnahmen) | bereits (eingegangen*/eingereicht*/teilgenommen*)"
    ),
    WordRow(.awards, "ziehen | losen | lose .. aus | ziehung | verlosen"),
    WordRow(.tells, "bescheid | sagen .. bescheid | geben .. bekannt | verkund* | aushang | melden"),
    WordRow(.ethics, "shitstorm | rassis* | diskriminier* | ehrverletz* | menschenverachtend*"),
    WordRow(
      .platformViolation,
      "(profil/konto/account/kanal/beitrag/hashtag/video) .. (gesperrt/geloscht/entfernt/eingeschrankt/blockiert) | von (der plattform/tiktok/instagram) .. (entfernt/gesperrt/geloscht/verlangt/untersagt)"
    ),
    WordRow(
      .tells,
      "teilen .. mit | teilt .. mit | gibt .. bekannt | geben .. bekannt | schreiben .. an | in unserer story | in der story"
    ),
    WordRow(
      .ends,
      "abgeblasen | zuruckgenommen | wird nichts | nicht (durchgefuhrt/stattfinden/fortgefuhrt/weitergefuhrt) | nicht statt"
    ),
    WordRow(
      .tellsBefore,
      "(ankundigung/frist/vorlauf/hinweis/ankundigungsfrist) von <n> (tagen/tage/wochen/stunden/werktagen/monaten)"),
    WordRow(
      .endIdiom,
      "(findet/finden) .. nicht statt | kann .. nicht stattfinden | wird .. nicht ausgelost | ist .. (vorbei/zu ende) | gilt als beendet"
    ),
    WordRow(
      .lowParticipation,
      "schwach* (verkauf/beteiligung/nachfrage/interesse/resonanz) | mangels (beteiligung/teilnahme/interesse)"),
    WordRow(
      .illegality, "(erlaubnis/genehmigung/lizenz/konzession) .. (widerruf*/entzogen/versagt/verweigert/entzieht)"),
    WordRow(.tells, "steht .. warum | auf der (startseite/webseite/website/homepage/seite/internetseite)"),
    WordRow(.shutsOut, "(ist/sind) kein grund | (berechtigt/rechtfertigt) nicht | kein grund"),
    WordRow(
      .ends,
      "(brech*/brich*) .. ab | (sag*/sagen) .. ab | (stell*/stellt) .. ein | (blas*/blasen) .. ab | (mach*/machen) .. schluss | (zieh*/ziehen) .. zuruck | (setz*/setzen) .. ab | (hebt/heben) .. auf | abzublasen"
    ),
    WordRow(.promotion, "ziehung*"),
    WordRow(
      .pauses, "(setz*/setzen) .. aus | (leg*/legen) .. auf eis | auf eis gelegt | (verschieb*/verlegen/verlegt)"),
    WordRow(
      .endIdiom, "(ist/war/sind) .. (vorbei/gelaufen/zu ende/schluss) | aus und vorbei | (fallt/fallen) .. flach"),
    WordRow(
      .goesAhead,
      "(findet/finden) .. (jeden/jedem/trotzdem/immer/unabhangig) .. statt | (findet/finden) .. statt .. (auch wenn/egal) | auf jeden fall | lauft .. bis (zum/zum letzten/ende) | wird .. durchgezogen"
    ),
    WordRow(.condition, "sobald | solange | im falle | fur den fall | nachdem"),
    WordRow(
      .sumUsedUp,
      "(topf/budget/kontingent/summe/betrag/guthaben/fonds) .. (leer/aufgebraucht/erschopft/verbraucht/ausgeschopft/vergriffen/ausgegeben/weg)"
    ),
    WordRow(.proVerb, "(dasselbe/gleiches) gilt | (das/der) gleiche gilt | gilt (dasselbe/entsprechend/ebenso)"),
    WordRow(.danger, "verletz* | unfall | unfalle | zu schaden | gefahrlich*"),
    WordRow(
      .tells,
      "(sage/sagen/sag) .. (es/euch/ihnen/allen) | (schreibe/schreiben) .. (euch/ihnen/allen/an) | (poste/posten) | in (meiner/unserer/der) (story/stories)"
    ),
    WordRow(
      .technicalFailure,
      "(server*/website/webseite/seite/app/system/internet/strom) .. (aus/ausfallt/zusammenbricht/nicht erreichbar/streikt/spinnt/lahm)"
    ),
    WordRow(
      .platformViolation,
      "(instagram/tiktok/facebook/youtube/plattform*) .. (losch*/sperr*/entfern*/untersag*/verbiet*)"),
    WordRow(
      .prizeUnavailable, "(hersteller*/lieferant*/sponsor*/partner*/verlag) .. nicht .. (liefer*/stell*/geb*/halt*)"),
    WordRow(
      .refunds, "zuruckgezahlt | (geld/einsatz/betrag/startgeld) .. zuruck | bekommt .. zuruck | bekommen .. zuruck"),
    WordRow(.early, "ganz oder teilweise | teilweise | in teilen"),
    WordRow(.awards, "lostopf | kommen in den | nehmen an der"),
    WordRow(.tellsBefore, "<n> (tage/wochen/stunden) (vorher/zuvor/im voraus) | mindestens <n> (tage/wochen)"),
  ]
}
