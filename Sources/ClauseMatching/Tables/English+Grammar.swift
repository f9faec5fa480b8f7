/// English: may, must, may not, if, only, and how free the promoter is.
extension Tables {
  static let englishGrammar: [WordRow] = [
    WordRow(
      .permission,
      """
      may | can | could | might | (reserve/reserves/retain/retains/keep/keeps/have/has/holds/hold) the .. (right/option/power/freedom)
      | reserv* .. right | (reserve/reserves) the option | (have/has/having/holds) a right | (is/are/be) entitled
      | entitled to | entitles? | (is/are/be) free to | at liberty to | (get/gets) to | (is/are/be) allowed to | allowed to
      | able to | right to | option of | power to | (is/are) permitted to | permitted to | choose to | chooses to
      | decide to | decides to | elect to | elects to | opt to | no obligation to continue | not obliged to (continue/run)
      | without liability to | authori* to | gonna | might have to | feel free to | (has/have) the (right/last) .. to | within .. rights to
      | it's our call | for us to | up to (us/me) | the right .. to
      """),
    WordRow(
      .obligation,
      """
      must | shall | will | has to | have to | 'll | ll | is to | are to | needs? to | is (obliged/bound/required) to
      | are (obliged/bound/required) to | is automatically | automatically | ought to
      """),
    WordRow(
      .refusal,
      """
      may not | can not | cannot | can't | shall not | shan't | will not | won't | must not | mustn't | would not | wouldn't
      | (does/do/did) not | doesn't | don't | no (right/power/ground/grounds/reason/entitlement/option/authority/liberty)
      | nothing .. (entitles/allows/lets/permits/gives) | nothing .. (entitle/allow/let/permit/give) | nothing .. (gives/give/grants/confers/leaves) .. (right/power/freedom/choice) to | not entitled
      | not (allowed/permitted/free) | never | under no circumstances | in no (event/case/circumstances) | not (be/a) .. reason
      | neither .. nor | isn't (allowed/free) | are not to | is not to | not have the right | without the right | waives? .. right
      | waives? the | gives? up .. right | (not/never) be | ain't | nobody may | no one may | none of .. may | undertakes? not to
      | promises? not to | agrees? not to | commit* not to | not a ground | no excuse
      """),
    WordRow(.negator, "not | no | never | without | nothing | neither | nor | n't"),
    WordRow(.only, "only | solely | exclusively | sole ground | no other"),
    WordRow(
      .partScope,
      """
      that part of | those parts of  | (in/at/for) (the/that/this/those/a/each/any) (state/store/market/shop/country/province/region/territory/channel/outlet/branch/city/district/area/location/states/countries/markets/stores/shops) (affected)?
      | (in/at) (a/any/the) (state/store/market/shop/country/province) where | states? affected | (affected/relevant/respective) (state/store/market/country/territory/states) | by post only | for .. (affected/concerned) only | locally only
      """),
    WordRow(
      .wholeScope,
      "everywhere | nationwide | all of them | worldwide | altogether | for good | as a whole | in its entirety | entirely | whole promotion | in whole | or in part | in all | any or all | whole <promo> | entire <promo>"
    ),
    WordRow(
      .unless,
      "without (good/just/proper/serious) (reason/cause) | unless | except | other than | save | save for | but .. if"),
    WordRow(
      .defines,
      "means | mean | is any of | are any of | is defined | shall mean | includes | is any | has the meaning | is one of"
    ),
    WordRow(.leaving, "from | out of"),
    WordRow(.untoldWord, "without"),
    WordRow(
      .past,
      "got | was | were | had | did | have been | has been | already | last year | last month | yesterday | previously"
    ),
    WordRow(.be, "<be>"),
    WordRow(.determiner, "<our>"),
    WordRow(
      .condition,
      """
      if | should | where | when | whenever | in the event | in case | in the case | unless | once | as soon as | provided that
      | in circumstances | on the occurrence | upon the | upon any | until | whether | because | due to | owing to | by reason of | as a result of
      | in light of | for reasons of | on account of | if and when | to the extent | for as long as | the moment
      | the minute | so long as | were the | any time that | only where | only if | only when | in response to | following
      """),
    WordRow(
      .preposition,
      "of | in | on | at | by | from | with | to | for | after | before | under | over | within | during | through | between | across"
    ),
    WordRow(.conjunction, "and | or | and or | then | also | either | but"),
    WordRow(
      .connective,
      """
      in (that/such/this/which) (case/event/situation/circumstance/circumstances) | if (that/this/so) | if (that/this) happens
      | if it does | if we do | in such an event | in those (cases/circumstances) | should (that/this) (happen/occur/be)
      | when (that/this) happens | then | any such (step/measure/change/decision/stop) | in any of these (cases/events) | in either case | on such | upon such | in such cases
      | where (that/this) (happens/occurs) | if (any/one) of (these/those) | for any of these | any of these | after (that/which)
      | whereupon | at that point | for (these/those) reasons | any of the above | the above (events/cases) | that being so | once that
      | if we (have to/must) | if it comes to that | if it ends early | if it stops
      """),
    WordRow(
      .exclusion,
      """
      except | other than | save for | apart from | but not | never (because/for) | not (because/for/on) | no (reason/ground/grounds/excuse) to | regardless of
      | no matter how | whatever the (number/turnout/sales) | however (few/many/low) | even if | irrespective | excluding | nor (for/because/does/do/is/are) | not .. merely because
      | not .. simply because | not just because | for want of | with the exception
      """),
    WordRow(
      .shutsOut,
      """
      (is/are) (not/no/never) (such/one/among/considered/treated/deemed/regarded/counted/cancellation/grounds/events/circumstances/enough) | is not .. (reason/ground/cause/excuse) | is no (reason/ground/cause/excuse) | are (no/not) .. (reason/reasons/ground/grounds/excuse) | isn't .. (reason/ground/excuse/one of) | does not (count/entitle/justify/suffice/qualify/allow/apply/cover/permit/extend)
      | doesn't (count/entitle/justify/qualify/allow/cover) | don't (count/qualify) | do not (count/entitle/suffice/justify/qualify/allow) | is not one of | are not among | not sufficient | not enough (reason/ground) | is our (problem/risk) | alone is no
      | is not such | is not a force | shall not (count/justify/entitle) | no ground | never .. (reason/ground/excuse) | (is/are/be) (expressly/hereby)? (excluded/ruled out/shut out/no option) | do not suffice | will not do | are not covered | is not covered | changes nothing | makes no difference
      """),
    WordRow(
      .openList,
      "something (on/of/like) that | (something/anything) similar | anything (like/of) | any other (such/similar) | any such | such as | including | for example | for instance | e g | like | among (others/them) | in particular | things like | and so on | etc | or similar | and the like"
    ),
    WordRow(
      .clauseBreak,
      "which | who | that | because | so that | while | although | though | since | as | whose | until | than"),
    WordRow(
      .reference,
      "section | sections | clause | clauses | article | articles | paragraph | paragraphs | point | points | rule | condition | part | abschnitt | ziffer | punkt | clausula | articulo | apartado | seccion"
    ),
    WordRow(
      .anyReason,
      """
      change* (my/our/its/his/her/their) (mind/minds) | (stops/isn't/not/longer) (being)? fun | lose interest | get bored | fed up | whatever cause | any reason | any cause | any .. reason | whatever reason | whatever .. reason | no reason | without (any/a/stating/giving/assigning/stated/further) .. (reason/reasons) | without cause
      | without giving .. reason | no reason (is)? (required/needed/given) | for convenience | any or no reason | for reasons of (its/our/their) own
      | reasons? (is/are) (ours/its) | whatever the reason | without (having/needing) to | without .. explanation | without saying why
      | don't (have/need) to (say/explain) | any reason or none | no questions asked | for no reason | whim | any ground
      | (reasons/reason) of (its/our) (choosing/choice) | for any (purpose/motive) | because (we/i) feel like it | just because
      """),
    WordRow(
      .anyTime,
      """
      at any time | any time | anytime | at any (point/stage/moment) | whenever (we/i/it/they) | at all times | when we (like/want)
      | on any day | any day | from one day to the next | at short notice | without notice | without prior notice
      | without (warning/prior/advance) | when (it/we) (likes/pleases/please)
      """),
    WordRow(
      .discretion,
      """
      sole discretion | absolute discretion | discretion | sole and absolute | freely | free to | necessary | need arises | need arise | at its (choice/option/election/pleasure)
      | at our (choice/option/election/pleasure) | sees? fit | think* fit | thinks? (best/right/proper) | deems? (fit/appropriate/necessary)
      | deem* .. (appropriate/fit/necessary) | as (we/i) (like/please/wish/want) | at will | sole (opinion/judgment/judgement/option/choice)
      | (wants/want/wish/wishes) to | if (we/i) feel like | the call is ours | we feel like it | our call | own judgement | free choice
      """),
    WordRow(
      .early,
      """
      early | earlier | sooner | prematurely | ahead of (schedule/time) | before (the/its/that/this) .. (end/close/date/term)
      | before (it/time/then) | before <n> | before (january/february/march/april/may/june/july/august/september/october/november/december) | prior to .. (end/close/date) | mid month | midway | part way | partway | halfway
      | altogether | outright | for good | permanently | at once | immediately | forthwith | on the spot | with immediate effect
      | in whole or | in full or | isn't here yet | completely | entirely | before .. (scheduled/planned/published/announced) | there and then
      | overnight | straight away | right away
      """),
    WordRow(
      .otherReason,
      """
      any other (reason/cause/ground/grounds) | no other (reason/cause/ground/grounds/right/way/circumstances)
      | other than (by/under/in) this | only (these/those) | for (none/nothing) else | these are the only | not otherwise
      | in no other | otherwise (it/the/we) | nothing else | no early end | apart from (that/this) | except (as/in) | beyond (these/that)
      | outside (these/this) | these cases (only/alone) | otherwise than
      """),
    WordRow(
      .seriousReason,
      """
      just cause | good cause | good reason | valid reason | compelling reason | compelling reasons | serious reason
      | serious reasons | important reason | important reasons | grave reasons? | justified (reason/reasons/cause) | objective (reason/reasons)
      | just reason | well founded reasons?
      """),
    WordRow(
      .consent,
      """
      (with/given/obtains?/obtaining/without) .. (consent/agreement/assent) of | (with/without) .. (written/prior) (consent/agreement)
      | if .. (agrees/consents/approves) | (agrees/consents) in writing | both (parties/sides) (agree/consent) | jointly
      | by mutual (agreement/consent) | by (agreement/consent) with | with .. (say so/okay/blessing) | (votes/vote) .. (favour/favor) | subject to .. consent
      | provided .. (agrees/consents) | (with/upon/obtained/obtaining/obtains/get/gets/has/having/need/needs/needing/requires) (your/our/their/its/his/her/both) .. (consent/agreement/approval/permission/assent/blessing)
      """),
    WordRow(
      .timeWindow,
      """
      (up to/until) the (moment/time/day/point) .. (first/opens/starts/begins/launch) | (only/but/not) (before/until) .. (first/start/opening/launch) | until the first | before the first (entry/entries/purchase/sale)
      | (up to/until) .. before .. (start/launch/opening) | within the first | before (it/the) .. (starts/opens/begins) | before .. (start/launch/begin/starts/begins)
      | (lasts/last/lasted/continues/persists/endures) .. (over/beyond/more than/longer than) | no later than <n> <time> | at the latest | before entries open | prior to (launch/commencement/the start)
      | until .. (opens/starts/begins/launch) | before (anyone/anybody/the first person) has | (as long as/while/before/until) (nobody/no one/anyone/anybody/somebody/someone) (has/have)? | while no (one/body/entry)
      | after (the/that/those) (first/trial) | in the first (week/month/days)
      """),
    WordRow(
      .temporary,
      """
      up to <n> <time> | for (up/as) .. <time> | for as long as | temporarily | temporary | until (it/the/that) .. (fixed/repaired/restored/solved/back)
      | for a (while/time) | while (we/it) (fix/fixes/repair/repairs/mend) | resumes? | pick* up where | for maintenance | for no longer than
      | no more than <n> <time> | time lost | then (carry/carries/go/goes) on | at most <n> <time> | maximum of <n> <time> | not (longer/more) than <n> <time>
      """),
    WordRow(
      .temporary,
      "(be/is/are) resumed | resume* (once/when/after) | for as long as is (needed/necessary) | as long as .. (shut/down/needed) | by as long as | by up to <n> <time> | put .. back by | nothing gets cancelled"
    ),
    WordRow(
      .timeWindow,
      """
      for (more/longer) than <n> .. (days/weeks/months) | for <n> (days/weeks/months) or (more/longer)
      """),
    WordRow(.obligation, "no choice but to | (is/are/be) forced to | cannot but"),
    WordRow(.openList, "(something/anything) else | or other | other such | of that (kind/sort)"),
    WordRow(
      .partScope,
      "(tiktok/instagram/youtube/facebook/twitch/online/store/offline/uk/us/canadian/irish/local/live) (part/leg/side/portion/half/element)"
    ),
    WordRow(.partScope, "for that (book/item/prize/one/week/round/city/stop)"),
    WordRow(
      .connective,
      "under that | below that | failing that | if not | short of that | otherwise | thereupon | in that event | on that day | hereof | thereof"
    ),
    WordRow(
      .permission,
      "(keep/keeps/reserve/reserves/retain/retains/have/has) the possibility | might need to | may need to | may have to | may be obliged to | may well | (authorised/authorized/empowered) to | (is/are) authori* | as (we/it) may"
    ),
    WordRow(.anyTime, "on any (sunday/monday/day/date) | on a day's"),
    WordRow(
      .anyReason,
      "(whatever/any/which) .. (reason/reasons) seem* | as suits (us/it) | decision of the company | if we want | when we want | because we say so"
    ),
  ]
}
