/// English: what is done to a promotion, and what it is done to.
extension Tables {
  static let englishActions: [WordRow] = [
    // Ending it, in words that hardly mean anything else.
    WordRow(
      .ends,
      """
      cancel* | terminate | terminates | terminated | terminating | rescind* | revoke | revokes | revoked | revoking
      | abandon | abandons | abandoned | abandoning | discontinu* | abort* | annul* | scrap | scraps | scrapped
      | scrapping | call* off | call* .. off | shut* down | shut* .. down | shutting .. down | wind* (up/down)
      | wind* .. (up/down) | wound (up/down) | bring* .. to .. (end/close/halt/stop) | brought .. to .. (end/close/halt)
      | put* an end to | cut* short | cut* .. short | cutting .. short | curtail* | cease | ceases | ceased | ceasing
      | axe | axed | ditch | ditched | nix | dissolve | dissolved | switch* off | switch* .. off | turn* .. off
      | deactivat* | clos* .. early | clos* early | end* .. early | end early | ending .. early | clos* down | clos* .. down
      | finish* .. early | stop* .. early | (depart/departs/resile/step back/walk away/back away/back) (from/out of) | back* out of | come* to (an/its) (end/close/halt/stop) | declar* .. (off/closed/over/ended/finished) | retract* | take back | took back | recall | unwind | undo | repeal | break* off | break* .. off | broken off | strike .. down | set aside | call time on | pull the rug | close the doors on | no longer be (offered/honoured/honored/valid/available) | cease to be | stop (accepting/taking/honouring/honoring/offering/running) | stops (accepting/taking/honouring/honoring/offering/running) | not (continue/resume) | let go of | finish off | do away with | get rid of | phase out | pull the promotion
      | take* .. off | taken off the | take* .. down | taking .. down | taken down | take* .. offline | wrap* up | wrap* .. up | wrapping .. up
      | declar* .. void | hold .. void | interrupt* | quash* | truncat* | sunset | stand .. down | lay .. to rest | let .. lapse | bow out | wash out
      """),
    // Ending it, in words that mean much else.
    WordRow(
      .endsWeakly,
      """
      come* down | fall* through | die | dies | end | ends | ended | ending | stop | stops | stopped | stopping | halt | halts | halted | halting | pull | pulls
      | pulled | pulling | drop | drops | dropped | dropping | close | closes | closed | closing | remove | removes
      | removed | removing | withdraw | withdraws | withdrawn | withdrawing | cut | cutting | shut | shutting | kill
      | kills | killed | bin | binned | retire | retires | retired | void | voided | conclude | concludes | concluded
      | finish | finishes | finished | quit | take .. away | takes .. away | taken away | taking .. away | pull* .. down
      | bring* .. down | lift | expire | expires | discard* | forgo | bail | bail out | shelve | shelved | shelving
      | shorten* | pack* .. (in/up) | fold | call* time | exit | exits
      """),
    // Ways of saying that it ends which need no object.
    WordRow(
      .endIdiom,
      """
      <promo> (is/gets/be) (over/off/dead/done/toast) | <promo> (s) (over/off/dead/done) | (is/are) (terminable/revocable/cancellable/cancelable) | subject to .. (cancellation/termination/withdrawal/early closure/being withdrawn) | otherwise (it/there) (doesn't/won't/isn't/does not/will not) | otherwise there is no | or (it/else) (doesn't/won't) (run/happen/go) | will not proceed | won't proceed | not proceed | does not proceed | does not go ahead
      | doesn't (run/happen/go ahead/take place) | not be (held/run/drawn/going ahead) | (is/are) (void/null) and void .. <promo> | pull* the plug | call* it (quits/off) | call* it a day | <promo> (stops/stop) (working/running/counting) | fall* away | close* its doors | shut* its doors | bring* down the (curtain/shutters) | not be continued | ends there and then | is no more | dies there and then | call* everything off | everything is off | no (draw/contest/giveaway/raffle) (takes/will) | not go ahead | not going ahead | not take place
      | won't go ahead | won't (happen/run) | not (happen/run) at all | no longer (run/go) ahead | wrap* (this/it) up
      | pack* it in | shut* it down | shut* up shop | shut* the (thing/whole) .. down | the whole thing is off
      | the whole thing off | it's (off/over) | it is (off/over) | goes dark | pulls the pin | pull* the pin
      | bin the (lot/thing) | call* a halt | call* time | throw* in the towel | knock* it on the head | stop doing it
      | stop running (it/this) | all bets are off | end* things | stop (this/it) early | end (this/it) early
      | draw* a line under | come* to an early end | comes to an end before | ends? there and then | everything stops
      | early end to | is (over/off) early | cease* to (run/have) | game is over | lapses on the spot | bring* the curtain down
      | lower the curtain | close* the book
      """),
    // Nouns of ending.
    WordRow(
      .ending,
      """
      termination | cancellation | discontinuance | discontinuation | revocation | rescission | abandonment
      | early (end/close/closure/closing/finish/stop/termination/exit/ending) | premature (end/close/closing/termination)
      | suspension | withdrawal | closure | shutdown | annulment | curtailment
      """),
    WordRow(
      .pauses,
      """
      suspend | suspends | suspended | suspending | postpon* | defer | deferred | deferring | put* .. on (hold/ice) | put* off
      | put* .. off | place* .. on hold | put* back | put* .. back | paus* | adjourn* | reschedul* 
      | taken? offline | take* .. offline | hold* off | push* .. back | push* back | mothball* | disabl* | freez* | frozen
      | hold* .. back | go dark for | goes quiet | sit .. out | delay | delays | delayed | delaying
      """),
    WordRow(.pausesWeakly, "move | moves | moved | moving | shift | shifts | shifted | reopen"),
    WordRow(
      .changes,
      """
      modify | modifies | modified | modifying | amend | amends | amended | amending | alter | alters | altered | altering
      |  vary | varied | varying | extend | extends | extended | extending | prolong* | revis* | restructur*
      """),
    WordRow(
      .changesWeakly,
      "change | changes | changed | changing | update | updates | updated | tweak | tweaks | adjust | adapt | rewrite | edit | swap | correct"
    ),
    WordRow(
      .pauseIdiom,
      """
      (sit/sits/goes/go/is/be/stay/stays/put) on (hold/ice/pause) | clock (is/gets)? (stopped/paused) | stop* the clock | take* a (break/pause) | (is/be/gets) frozen until | on hold until
      """),
    WordRow(
      .changeIdiom,
      """
      give* .. <n> more <time> | <n> (more/extra/additional/further) <time> | run* .. (longer/over) | (more/extra/additional) time | keep* .. open .. longer | another (week/month/day/fortnight)
      | stay* open .. longer | (later/new) (closing/end) date | add* .. <time>
      """),
    // It goes on whatever happens.
    WordRow(
      .goesAhead,
      """
      <promo> is (held/drawn/run) .. even if | (held/drawn/awarded) even if | drawn on .. (regardless/whatever) | go* ahead (regardless/anyway/whatever/anyhow/even/no/come) | goes? ahead .. (regardless/whatever/even)
      | run* (its/the) full (course/term/length) | run* to (its/the) end | run* for the (full/whole)
      | will (run/continue) until | come what may | we (still/will/shall) draw .. anyway | still draw | draw* anyway
      | not .. called off | no early end | has no early end | in any case .. (drawn/awarded)
      | (stay/stays/remain/remains) open (to/until) the (last/end/very) | is irrevocable | are irrevocable | irrevocable
      | no right to (cancel/end/stop/withdraw/terminate) | keeps? running | (stays/stay) (on/live) until | carries on
      | (take/takes) place .. (regardless/whatever/even/however/irrespective/anyway) | (proceed/proceeds/held/drawn/happen/happens/continue/continues) (regardless/whatever/however/irrespective/anyway) | (otherwise/failing that) .. <promo> (runs/run/continues/lasts/stays) .. (through/until/to/till) | stands whatever | stick to the (date/dates/end)
      | see it through | seen through | honou?r* (the/this) .. (end/last/until) | don't do it for any other
      | not do so for any other | bound by .. until | may not walk away | no matter (how/what)
      | we (see/saw) this through | closing date stands | cannot be shortened | won't be (shortened/pulled)
      """),
    WordRow(
      .wholeOf,
      """
      whole | part | parts | portion | portions | aspect | aspects | any part | rest | remainder | running | conduct
      | operation | administration | duration | length | course | feature | features | element | elements | leg | phase
      | component | components | performance | organisation | organization | execution | holding | continuation | version
      """),
    WordRow(
      .partOf,
      """
      date | dates | period | closing date | end date | term | mechanics | mechanic | schedule | timing | details
      | structure | format | timetable | deadline | conditions
      """),
    // The same in the words of translations and of the press.
    WordRow(
      .ends,
      """
      call* .. to .. (end/close/halt/stop) | draw* .. to .. (end/close/halt) | nullif* | invalidat* | put* a (stop/halt) to
      | suppress* | leave* .. without effect | left without effect | finali* .. early | conclud* .. early
      | conclud* early | stop dead | kill off | give up on | giv* up (running/holding) | refrain* from (holding/running/continuing)
      | cancelled | desist* from | make* an end of | wrap* .. early | bring* forward the (end/closing/close) | cut* off
      """),
    WordRow(
      .ending,
      """
      anticipated (end/termination/closing/conclusion) | premature (conclusion/completion/interruption) | interruption | nullification
      """),
    WordRow(
      .endIdiom,
      """
      (until/till) ... (redeemed/exhausted/consumed/depleted) | (until/till) .. (budget/pool/pot/fund/subsidy/allocation) ... (is/has/are/been)? .. (used/spent/gone/given/claimed/empty)
      | <promo> (s/is/are)? (null/void) | (is/be/considered/deemed/declared) null and void | (it/everything) (s/is) (over/off/cancelled/canceled) | that's (it/that) for (the/this)
      | <promo> (will/shall/would/can/must/may/might) (not)? be (over/off)
      """),
    WordRow(
      .ends, "foreclos* | declar* .. (at an end/terminated/concluded) | discharg* .. (contract/agreement) | walk* away"),
    WordRow(
      .goesAhead,
      "run* .. to (its/the) (very)? end | run* its course | run its course | whatever our (sales/costs) | whatever it costs (us)?"
    ),
  ]
}
