/// French: the same classes as the English tables.
extension Tables {
  static let french: [WordRow] = [
    WordRow(
      .ends,
      """
      annuler* | annule | annulee | ecourter* | ecourte | ecourtee | interrompre | interrompu* | (prend/prendra/prendre) fin | mettre fin a | mettre fin | mettre un terme | met fin a | met fin | resilier | revoquer | abandonner | supprimer | arreter | arrete | mis fin | mette fin
      """),
    WordRow(.endsWeakly, "terminer | cesser | retirer | clore | cloturer | stopper"),
    WordRow(
      .ending, "annulation | resiliation | cloture anticipee | fin anticipee | arret anticipe | suppression | arret"),
    WordRow(.pauses, "suspendre* | suspendu* | reporter | reporte | reportee | differer | ajourner | decaler"),
    WordRow(
      .changes,
      "modifier* | modifie | modifiee | proroger* | prolonger* | amender | modification | modifications | raccourcir"),
    WordRow(.changesWeakly, "changer | adapter"),
    WordRow(
      .promotion,
      "jeu | jeu concours | concours | tirage | tirage au sort | operation | loterie | tombola | defi | offre | promotion | campagne | operation promotionnelle"
    ),
    WordRow(.terms, "reglement | conditions | modalites | present reglement"),
    WordRow(.agreement, "contrat | accord | convention"),
    WordRow(
      .other,
      "commande | commandes | abonnement | compte | lot | lots | dotation | participation | participations | billet | vol | voyage | reservation | sejour | inscription | gain"
    ),
    WordRow(.pronoun, "celui ci | celle ci"),
    WordRow(
      .promoter,
      "organisateur | organisatrice | societe | societe organisatrice | nous | marque | promoteur | annonceur | entreprise"
    ),
    WordRow(
      .entrant, "participant | participants | joueur | joueurs | gagnant | gagnants | gagnante | client | clients"),
    WordRow(
      .permission,
      """
      se reserve .. droit | se reserve .. faculte | se reserve .. possibilite | nous reservons .. droit | peut | pourra | pourront | peuvent | a le droit | droit de | faculte de | se reserve | est en droit | est libre | pourrait | serait susceptible
      """),
    WordRow(.obligation, "doit | devra | devront | sera | seront | est tenu"),
    WordRow(
      .refusal,
      "ne peut | ne pourra | ne peuvent | ne pourront | ne sera pas | en aucun cas | aucun droit | ne saurait etre (annule/ecourte/reporte) | ne donne .. droit"
    ),
    WordRow(.only, "uniquement | seulement | exclusivement | que si | qu en cas | que dans | qu pour"),
    WordRow(
      .condition,
      "si | en cas | lorsque | dans le cas | des lors | pour cause | en raison | au cas | pour des raisons | s il | quand | dans l hypothese | notamment en cas"
    ),
    WordRow(.connective, "dans ce cas | dans cette hypothese | le cas echeant | en pareil cas | dans ces cas"),
    WordRow(.clauseBreak, "qui | sans que | jusqu"),
    WordRow(.exclusion, "sauf | hormis | a l exception | n est pas un motif | ne constitue | meme si | ne justifie"),
    WordRow(.shutsOut, "ne (suffit/suffisent) pas | n (est/sont) pas un (motif/cas) | ne (justifie/justifient) pas"),
    WordRow(
      .anyReason,
      "(quelque/quelle/toute/n importe) .. (raison/motif/cause) | sans (motif/avoir a/justification/devoir/donner) | sans .. (motif/justification/raison) | pour toute raison | quel qu en soit"
    ),
    WordRow(.anyTime, "a tout moment | a tout instant | en tout temps"),
    WordRow(.discretion, "discretion | a son (gre/choix) | seule discretion | discretionnaire | unilateralement"),
    WordRow(
      .early,
      "par anticipation | avant (son/le/la) (terme/date/fin) | de facon anticipee | definitivement | avant terme"),
    WordRow(.seriousReason, "motif legitime | motifs legitimes | juste motif | motif serieux | raison serieuse"),
    WordRow(.temporary, "temporairement | le temps de | provisoirement"),
    WordRow(.openList, "notamment | par exemple | tel que | telle que | tels que | entre autres"),
    WordRow(.conjunction, "ou | et | ni"),
    WordRow(.preposition, "de | du | des | en | dans | par | pour | sur | avec | aux | au"),
    WordRow(.determiner, "le | la | les | l | son | sa | ses | un | une | ce | cette"),
    WordRow(.be, "etre | est | sont | sera | seront | soit | ete"),
    WordRow(
      .strategyChange,
      "(raison/raisons/motif/motifs) (commercial*/strategique*/interne*) | changement de strategie | strategie"),
    WordRow(
      .budgetShortfall,
      "budget* | (raisons/motifs/difficultes) (financier*/economique*) | financier* | manque de (moyens/fonds)"),
    WordRow(.sumUsedUp, "epuise* | epuisement"),
    WordRow(
      .unforeseenEvent,
      "force majeure | cas fortuit | (independant*/etranger*/exterieur*) .. (volonte/controle) | imprevu* | imprevisible* | hors de .. controle | circonstances exceptionnelles | circonstances .. exig* | evenement exceptionnel"
    ),
    WordRow(.mishap, "incendie | inondation | greve | pandemie | epidemie | guerre | tempete | intemperies"),
    WordRow(.fraud, "fraud* | triche* | robot* | manipul* | piratage | abus | tentative* de"),
    WordRow(
      .technicalFailure,
      "(panne/pannes/dysfonctionnement*/probleme/problemes/incident/defaillance*) .. (technique*/informatique*/serveur*/reseau) | technique* | virus | bogue* | bug* | serveur* | dysfonctionnement*"
    ),
    WordRow(
      .illegality,
      "illegal* | loi | lois | legal* | autorite* | tribunal | reglementation | interdi* | police"
    ),
    WordRow(.ethics, "moral* | ethique* | reputation | ordre public | image | dignite | haine | bonnes moeurs"),
    WordRow(.danger, "danger* | securite | sante"),
    WordRow(
      .lowParticipation,
      "(moins/minimum) de <n> | (faible/insuffisan*) .. (participation/participants) | (inferieur/inferieure) a <n> | nombre (insuffisant/minimum/minimal) | trop peu | insuffisan*"
    ),
    WordRow(
      .prizeUnavailable,
      "(lot/dotation) .. (indisponible/disponible) | indisponibilite | (fournisseur/partenaire) .. (defaill*/fait)"),
    WordRow(
      .platformViolation,
      "(tiktok/plateforme/instagram) .. (retir*/interdi*/supprim*/demand*/exig*/bloqu*) | regles de (la plateforme/tiktok)"
    ),
    WordRow(
      .creatorBreach,
      "(createur/creatrice/influenceur/influenceuse) .. (manqu*/viol*) | manquement .. (createur/influenceur/creatrice)"
    ),
    WordRow(
      .tells,
      "inform* | avis* | avert* | prevenu* | previen* | annonc* | publie | publiera | publierons | publier | publication | publiant | communiqu* | porte* a .. connaissance | notifi* | message"
    ),
    WordRow(.tellsBefore, "preavis | (information/avis/annonce) prealable | au prealable | a l avance | prealablement"),
    WordRow(.untold, "sans (preavis/avis/prevenir) | sans .. preavis"),
    WordRow(.winners, "gagnant | gagnants | gagnante"),
    WordRow(.awards, "tire* | tirage | attribue* | designe* | remis* | lots | lot"),
    WordRow(
      .received,
      "participations .. (recues/valides/enregistrees) | (recues/enregistrees) .. jusqu | a cette date | jusqu a (cette/ce) | deja (inscrits/recues)"
    ),
    WordRow(.refunds, "rembours* | restitu* | rendu*"),
    WordRow(
      .approval,
      "(accord/autorisation/approbation) .. (autorite*/prefecture/huissier) | commissaire de justice | huissier | depose* aupres"
    ),
    WordRow(
      .substitutes, "(lot/dotation) .. (equivalent*/similaire*) | valeur equivalente | valeur (egale/superieure)"),
    WordRow(.paysEarned, "au prorata | prorata | (honoraires/commissions/sommes) .. (acquis*/dues)"),
    WordRow(
      .ends,
      """
      mettre (un terme/fin) (au/aux/a/a la/a l) | mettre un terme au | (mettra/mettrait/met/mettons/mettront) (fin/un terme) | renoncer a | cloturer* (par anticipation/avant) | annulons | annuleront | stopper* | (prend/prennent) fin | y mettre fin | mettre fin au | abandonner
      """),
    WordRow(
      .promotion,
      "operations | jeux | challenge | operation commerciale | present jeu | tirages | giveaway | action promotionnelle | jeux concours"
    ),
    WordRow(
      .promoter, "organisateurs | ville | commune | association | mairie | boutique | enseigne | magasin | fondation"),
    WordRow(
      .permission,
      "a la faculte | a la possibilite | sera libre de | se reservent .. droit | aura le droit | pourrons | pouvons | est libre de"
    ),
    WordRow(
      .anyReason,
      "sans (se justifier/avoir a se justifier/indication de motif/indiquer) | sans explication | a sa convenance"),
    WordRow(
      .lowParticipation,
      "(nombre/quantite) de (participants/participations/inscrits/recettes/oeuvres) .. (inferieur*/insuffisan*/trop/faible) | moins de .. (participants/inscrits/participations) | (n atteint/atteint pas/n est pas atteint) .. (participants/<n>/minimum) | faible participation"
    ),
    WordRow(
      .budgetShortfall,
      "(manque/absence/perte) de (budget/financement/moyens/subvention) | financement | subvention* | tresorerie | couts"
    ),
    WordRow(
      .strategyChange,
      "(raison/raisons/motifs) de (marche/politique commerciale) | politique commerciale | decision (commerciale/interne) | changement de (direction/politique/cap)"
    ),
    WordRow(.ethics, "propos (haineux/injurieux) | scandale | polemique | contraire aux bonnes moeurs"),
    WordRow(
      .received,
      "(recues/inscrites/recus/inscrits/deposees/enregistrees/envoyees) .. (a/avant/jusque) | participations deja | deja (recues/recus/deposees/inscrits/enregistrees) | jusque la | au moment de (l/la)"
    ),
    WordRow(
      .tells,
      "previendr* | previent | informera | informerons | annoncera | annoncerons | fera savoir | par courriel | sur (sa/son/notre) (page/compte/site)"
    ),
    WordRow(
      .platformViolation,
      "(compte/profil/publication/video/hashtag) .. (bloque*/suspendu*/supprime*/retire*/ferme*) | (tiktok/plateforme) .. (retire/interdit/supprime/bloque/suspend)"
    ),
    WordRow(.permission, "possibilite de | liberte de | nous nous reservons"),
    WordRow(.tellsBefore, "<n> (jours/heures/semaines) (avant/a l avance)"),
    WordRow(.received, "deja"),
    WordRow(.approval, "(accord/autorisation/approbation) .. (regie/loterie*/ministere/commission)"),
    WordRow(
      .ends,
      "supprime | supprimee | supprimes | abandonnee | abandonne | resilie | resiliee | arretee | cloturee | stoppe | stoppee | avorte"
    ),
    WordRow(
      .lowParticipation,
      "(nombre/seuil/minimum/quota/objectif) .. (atteint/atteinte) | pas .. atteint | si moins de <n> | faute de (participants/participations/candidats/inscrits)"
    ),
    WordRow(
      .refusal,
      "ne (permet/permettent/permettra/permettront) pas | n (autorise/autorisent) pas | ne donne* pas .. droit"),
    WordRow(
      .ends,
      "arreter* | arretons | stopper* | stopp* | annulons | interrompons | interromp* | cloturons | abregeons | abreg* | mettons fin | s arrete* | raccourc*"
    ),
    WordRow(
      .pauses, "suspend* | mettre en pause | mettons en pause | met* en pause | reportons | reporterons | reporterait"),
    WordRow(.changes, "prolongeons | prolong* | modifions | prorogeons"),
    WordRow(
      .endIdiom,
      "n (aura/a/aurait/auront) pas lieu | ne se (tiendra/tient/fera/fait) pas | ne sera pas (tire/organise/maintenu/organisee/tiree) | (est/sera) (fini/termine/terminee/finie) | c est fini | tout s arrete"
    ),
    WordRow(
      .goesAhead,
      "(aura/ont/auront/a) .. lieu .. (quoi/meme/en tout/dans tous) | quoi qu il arrive | (sera/est) maintenu* | ira (jusqu/au) | va jusqu au bout | aura bien lieu"
    ),
    WordRow(
      .unless, "que (sur/si/en/pour/dans/lorsque/avec/apres) | qu (en/avec/apres/a la suite) | a moins | sauf | hormis"),
    WordRow(
      .prizeUnavailable,
      "(partenaire/fournisseur/fabricant/constructeur/hotel/compagnie/marque/agence/librairie) .. (ne/n) .. (livre/livrer/fournit/fournir/remet/honore/tient/envoie) | (partenaire/fournisseur/fabricant) .. (faillite/defaut/retire/desiste)"
    ),
    WordRow(.proVerb, "il en (va/est/ira) de meme | il en va ainsi | meme regle"),
    WordRow(.danger, "bless* | accident | accidents | mal a"),
    WordRow(.tells, "previen* | prevenons | avertissons | informons | annoncons | dis en | le dis | dirai | ecris"),
    WordRow(.illegality, "prefecture | prefet | mairie .. (interdi*/refus*) | juge | justice"),
    WordRow(
      .sumUsedUp, "(enveloppe/budget/cagnotte/montant/somme/dotation) .. (epuis*/vide/atteint*/depens*/consomm*)"),
    WordRow(.lowParticipation, "<n> (billets/participants/participations/inscrits/votes/photos) .. (pas/vendus)"),
    WordRow(.early, "sur le champ | immediatement | aussitot | d office"),
    WordRow(.awards, "repart* | departag* | decern* | dotations | dotation"),
    WordRow(
      .technicalFailure,
      "panne | pannes | en panne | coupure | coupures | bloque* | (site/serveur/hebergeur/application/appli/reseau/connexion/plateforme/formulaire) .. (indisponible*/inaccessible*/defaill*/plante*/tombe*/dysfonctionn*)"
    ),
    WordRow(.awards, "(restent/demeurent/reste) en (lice/jeu/course) | participe* au tirage"),
    WordRow(.shutsOut, "n est pas (un motif/une raison/une cause) | ne justifie pas | ne constitue pas"),
    WordRow(.early, "en tout ou | en partie | en totalite | en tout ou en partie"),
    WordRow(
      .fraud,
      "intervention humaine | corromp* | impartialite | usurp* | comportement (deloyal/frauduleux) | faux comptes | votes achetes | equite"
    ),
    WordRow(
      .endsWeakly, "mettre a terme | cesse | cessera | cessent | terminer | retire"),
    WordRow(
      .unforeseenEvent,
      "evenements? (imprevu*/exceptionnel*/independant*) | circonstances imprevues | hors de (son/notre/sa) (controle/portee) | impossib* | empech*"
    ),
    WordRow(
      .tells,
      "informes | informee? | avertis | prevenus | previendrons | dirons | dira | ecrirons | en story | dans nos stories"
    ),
  ]
}
