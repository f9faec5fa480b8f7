/// English: what can fail a promotion, and what can happen to it.
///
/// A noun of one field with a predicate that fits makes a cause, whatever stands between them: `the supplier of the
/// furniture sets, Ashgrove Ltd, ceases to trade`. So a word is entered once and serves in every combination.
extension Tables {
  static let englishFields: [WordRow] = [
    WordRow(
      .fieldMoney,
      """
      money | cash | funds | fund | funding | finance | finances | budget | budgets | grant | grants | subsidy | sponsorship
      | investment | investor | investors | backer | backers | capital | revenue | takings | profit | profits | margin | margins | purse
      | wallet | bank balance | treasury | kitty | savings | spend | media spend | financing | backing | sponsor money
      """),
    WordRow(
      .fieldCrowd,
      """
      entries | entrants | entrant | participants | participation | players | people | takers | sign ups | signups | registrations | registration | applicants
      | applications | submissions | submission | turnout | turn out | attendance | demand | interest | response | responses | uptake | take up
      | sales | bookings | orders | pledges | bids | votes | voters | viewers | views | viewership | followers | teams | competitors | contestants
      | bakers | runners | numbers | quantity | number | engagement | reach | footfall | audience | crowd | list | community | following | stories | poems | photos | videos | recipes | films | designs
      | drawings | tickets | works | nominations | members | subscriptions | downloads | enrolments | volunteers | donors | redemptions | traffic
      """),
    WordRow(
      .fieldPrize,
      "prize | prizes | stock | goods | product | products | item | items | reward | rewards | gift | gifts | hamper | merchandise | merch | tickets | voucher | vouchers | trip | holiday | vehicle | car | bike | headliner"
    ),
    WordRow(
      .fieldSupplier,
      """
      supplier | suppliers | manufacturer | manufacturers | maker | makers | vendor | vendors | distributor | distributors | wholesaler | importer | stockist | donor
      | donors | prize partner | partner | partners | provider | providers | tour operator | airline | hotel | carrier | publisher | printer | co sponsor | prize sponsor
      | retailer | dealer | dealership | courier | factory | shipper | producer | fulfilment house | fulfillment partner | warehouse | promoter of the concert | event organiser | organiser of the | band | artist | act | concert | festival | match | show
      """),
    WordRow(
      .fieldPlatform,
      """
      tiktok | instagram | youtube | facebook | meta | twitch | snapchat | platform | platforms | app store | app stores | apple | google | spotify | etsy | shopify | discord
      | moderators | network | social network | marketplace | host platform | x | reddit | pinterest | patreon
      """),
    WordRow(
      .fieldContent,
      "post | posts | video | videos | vid | clip | hashtag | tag | sound | audio | song | account | page | profile | channel | live | livestream | stream | content | ad | ads | caption"
    ),
    WordRow(
      .fieldCreator,
      """
      creator | creators | influencer | influencers | talent | ambassador | ambassadors | affiliate | affiliates | streamer | artist | performer | presenter | contractor | host | other party
      | other side | the other | defaulting party | partner | agency | contributor | model | athlete | either party | either of us | one of us
      """),
    WordRow(
      .fieldMachine,
      """
      site | website | webpage | web page | microsite | server | servers | system | systems | app | software | hardware | internet | wifi | wi fi | broadband | connection | network | power | electricity | mains
      | computer | laptop | phone | camera | cam | mic | microphone | pc | machine | machines | equipment | printer | till | tills | scanner | terminal | database | form | entry form | link | portal | page | tool | bot | generator
      | feed | stream | livestream | platform | checkout | payment system | gear | rig | encoder | console | controller | service | services | screen | display | wheel | counter | tracker | kit | oven | kiln | grill | game
      """),
    WordRow(
      .fieldRuler,
      """
      court | courts | judge | regulator | regulators | regulatory | authority | authorities | ministry | government | police | council | commission | agency | state | city | county | municipality | borough | mayor | sheriff | inspector
      | inspectors | inspectorate | watchdog | tribunal | law | laws | legislation | statute | regulation | regulations | licensing officer | licensing board | ombudsman | asa | ftc | cma | ofcom | trading standards | fire marshal | fire service
      | fire brigade | coastguard | health department | health inspector | environmental health | town hall | attorney general | legal counsel | counsel | lawyers | lawyer | legal team | solicitor | solicitors | attorneys | garda* | bureau | prosecutor | customs | department | landlord | highways
      """),
    WordRow(
      .fieldPermit,
      "permit | permits | licence | license | registration | authorisation | authorization | permission | charitable status | charity status | charity registration | accreditation | clearance"
    ),
    WordRow(
      .fieldPlan,
      """
      plan | plans | strategy | priorities | focus | direction | marketing | brand | branding | range | product line | line | portfolio | ownership | campaign plan | collection | calendar | roadmap | launch
      """),
    WordRow(
      .predicateFails,
      """
      fail | fails | failed | failing | failure | failures | break | breaks | broke | broken | breakdown | collapse | collapses | crash | crashes | crashed | die | dies | dead | down | outage | outages | stop | stops | stopped | cut | cuts | go dark | goes dark
      | conk* | pack* (up/in) | give* (up/out) | blow* (up/out) | blew | fall* over | freez* | frozen | hang | hangs | stuck | lag | lags | glitch* | malfunction* | corrupt* | misbehav* | play* up | act* up | crap* out | bug out | overload* | unreachable | inaccessible | unresponsive | offline
      | lost | loss | trouble | problem | problems | issue | issues | fault | faults | faulty | error | errors | defect* | interrupt* | disrupt* | disruption | go* (down/off/out/bang/wrong/kaput) | went (down/off/out) | hacked | unstable | buggy | bugged | drop* out | cut* out | time* out | overheat* | catch* fire | short circuit*
      """),
    WordRow(
      .predicateShort,
      """
      run* (out/dry/short/low) | ran (out/dry/short) | dry up | dries up | dried up | short | tight | scarce | gone | cut | cuts | slashed | reduced | withdrawn | withdraw | withdraws | pulled | pulls | lost | loss | lack | want | shortage | insufficient | inadequate | fall* (short/through)
      | stop* | end | ends | lapse* | fail* | refused | decline* | dwindle* | evaporat* | squeez* | tighten* | no longer (there/available) | unavailable | freeze* | frozen | exhausted | overrun* | exceed* | spiral* | problem* | trouble* | difficult* | pressure* | constraint* | worries | not enough | reallocat* | redirect* | divert* | earmark* | no | drop* | shrink* | trim*
      """),
    WordRow(
      .predicateFew,
      """
      few | fewer | low | lower | poor | weak | thin | disappoint* | insufficient | inadequate | slow | small | smaller | scant | lack | lacking | absence | dearth | shortage | shortfall | short | not enough | too little | limited | below | drop* | dip* | flat | sluggish | quiet | underwhelm* | unsatisfactory | lacklustre | lackluster | patchy
      | meagre | meager | minimal | negligible | want | tail* off | dry up | dries up | never materialise* | fall* (off/away/short) | less | warrant
      """),
    WordRow(
      .predicateForbids,
      """
      remov* | take* .. (down/away/offline/off) | took .. (down/away) | taken (down/off/away) | takedown | pull | pulls | pulled | ban | bans | banned | banning | block* | suspend* | suspension | restrict* | delet* | reject* | refus* | forbid* | forbade | prohibit* | disallow* | bar | bars | barred | outlaw* | ask | asks | asked | tell | tells | told
      | order | orders | ordered | require | requires | required | demand* | direct | directs | directed | direction | instruct* | request* | rule | rules | ruled | say | says | object | objects | objected | objection | interven* | step* in | withdraw* | withdrew | withdrawal | revok* | revocation | flag | flags | flagged | strike | strikes | struck | shut* | clos* | limit | limits | mute* | demonetis* | demonetiz*
      | demonetised | disabl* | terminat* | kick* | hide | hides | hidden | shadowban* | throttl* | censor* | denies | deny | denied | stop | stops | stopped | halt | halts | prevent* | conclud* | find | finds | found | decide* | decision | advice | advise* | warn* | warning | warnings | investigat* | inquir* | enquir* | challeng* | injunction | change | changes | changed | lose | loses | lost | lapse | lapses | expire | expires | notice | ruling | verdict | violation* | violat* | breach* | against | geo block* | yank* | nuke*
      """),
    WordRow(
      .predicateBreaches,
      """
      breach | breaches | breached | breaching | default | defaults | in default | violat* | infring* | misconduct | misbehav* | misrepresent* | disregard* | ignor* | neglect* | refus* | fail | fails | failed | failing | failure | miss | misses | missed | missing | late | skip* | forget* | omit* | delet* | goes private | goes (awol/dark/quiet/missing/silent) | vanish* | disappear* | ghost* | walk* (off/out/away)
      | quit | quits | quitting | resign* | drop* out | pull* out | back* out | withdraw* | no show* | bail* | flak* | buy* | bought | fake* | endors* .. (rival/competitor/competing) | promot* .. (rival/competitor/competing/competes) | work* .. (rival/competitor/competing) | not (label/disclose/deliver/post/perform/comply) | break | breaks | broke | breaking | disparag* | badmouth* | slag* | trash* | criticis* | criticiz* | leak* | unlabelled | unlabeled | undisclosed | without .. (label/disclosure/tag)
      """),
    WordRow(
      .predicateGone,
      """
      unavailab* | unobtainable | out of stock | sold out | discontinu* | recall* | withdraw* | withdrew | withdrawn | cancel* | called off | postpon* | lost | stolen | damaged | destroyed | broken | bankrupt* | insolven* | liquidat* | administration | cease* (trading/trade/to/production) | ceas* | stop* (trading/making/supplying/producing) | clos* | shut* | fold | folds | folded | bust
      | go* (bust/under/out) | went (bust/under) | goes (bust/under) | pull* (out/back) | back* (out/off) | drop* out | bail* | let* .. down | renege* | default* | fail | fails | failed | failing | failure | collaps* | fall* through | delay* | late | stuck | no longer (available/made/sold/produced/offered) | shortage | short | unable | out of business | receivership | not take place | does not take place | doesn't take place | called off | change* (its/their) mind | loss | theft | loses | wound up | run* out
      """),
    WordRow(
      .predicateShifts,
      """
      chang* | shift* | mov* | rethink* | rethought | review* | revis* | rebrand* | restructur* | reorgani* | sold | sell* | sale | acquir* | acquisition | merg* | takeover | taken over | closes | closing | closure | elsewhere | differ* | pivot* | new | reposition* | refocus* | realign* | streamlin* | scrap* | dropped | discontinu* | reasons | reason | grounds | decision | decides | considerations | interest* | need | needs | shut* | replac* | overhaul* | exit* | leave* the market | relocat* | delist* | evolv* | phas* out
      """),
    WordRow(
      .fieldSum,
      "pot | fund | cap | limit | ceiling | maximum | total | kitty | allocation | allowance | prize pool | pool | amount | sum | target | stock | stocks | supply | supplies"
    ),
    WordRow(
      .predicateSpent,
      "paid out | given (away/out/back) | handed out | distributed | claimed | awarded | used up | used | spent | allocated | exhausted | reached | reach | reaches | raised | gone | taken | redeemed | matched | donated | pledged | hit | hits | empty | consumed | depleted | met | run out | runs out | issued | sold | filled | drained | passed | committed | snapped up | last | lasts"
    ),
    WordRow(
      .predicateWorks,
      """
      deliver | delivered | supply | supplied | provide | provided | send | ship | shipped | arrive | arrives | arrived | turn up | show up | come through | comes through | materialise | materialize | post | work | works | working | load | loads | loading | function | functions | functioning | pay | honour | honor | perform | comply | meet | reach | reached | attract | attracts
      | draw in | hold | obtain | source | secure | get hold of | label | disclose | cooperate | respond | upload | connect | stay up | run | available | fulfil | fulfill | produce | make good | trade | take place | allowed | permitted | allow | permit | permits | allows | granted | renewed | renew | come in | sell | fill up | bite | join | enter | register | sign up | warrant | justify | compliant | legal | lawful | grow | growing | grows | happy | satisfied | agree | agrees | consent | consents | approve | approves
      """),
    WordRow(
      .predicateForbids,
      "(take/takes) issue | complain* | (has/have) a problem | (isn't/not/aren't) (happy/keen/ok/okay) | frown* | kick* up"
    ),
    WordRow(.fieldPlatform, "insta | ig | yt | fb | tik tok"),
  ]
}
