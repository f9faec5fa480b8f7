/// English: the promotion, what looks like it, and who acts.
extension Tables {
  static let englishThings: [WordRow] = [
    WordRow(
      .promotion,
      """
      flash deals | flash sales | offers | our deals | these deals | live deals | talent show | deal | code | coupon | cashback | cash back offer | rebate | happy hour | lucky draw | lucky dip | treasure hunt | bake off | bingo | prize wheel | stamp card | freebie | sweep | jackpot | prize pool | photo contest | talent search | calendar | fund drive | bonus offer | bonus scheme | loyalty scheme | reward scheme | rewards scheme | loyalty program | loyalty programme | collection drive | poll | bracket | stunt | special | special offer | launch offer | pledge campaign | video series | content series | promise to the public | public promise | promotion | promotions | promo | contest | sweepstakes | sweepstake | sweeps | giveaway | give away | competition
      | raffle | lottery | prize draw | draw | drawing | challenge | campaign | game | program | programme | offer
      | discount code | promotional offer | promotional campaign | promotion period | prize competition | tombola
      | prize promotion | trade promotion | instant win | flash sale | sale | discount | scheme | referral program
      | initiative | contest period | sweepstakes period | bounty | fundraiser | appeal | hashtag challenge
      | hunt | scavenger hunt | quiz | tournament | collaboration | partnership | boost | ambassador program
      | promotion code | promo code | affiliate program | whole thing | entire thing | the lot | the thing | prize game
      | match funding | pledge drive | drive | sprint | hackathon
      """),
    WordRow(
      .perhapsPromotion,
      """
      event | live | stream | livestream | drop | wheel | voucher
      | action | activity | series  | site | app | post | video | link | price | auction | ad
      | ads | advert | page | experience | project | bundle | box | button | sign up | things | boosting | match | spend | spending | media spend | ad spend | live show
      | giveaway post | spark code | media | run | pot | matching | pledge | pledges
      """),
    WordRow(
      .terms,
      """
      rules | terms | terms and conditions | official rules | conditions | these rules | these terms | small print
      | t cs | tcs | regulations | mechanics | entry period | closing date | end date | prize structure | deadline
      | promotion mechanics | promotion dates | contest dates | how (it/this) works
      """),
    WordRow(
      .agreement,
      """
      agreement | contract | engagement | statement of work | sow | this deal | our deal | arrangement | booking of creator
      | insertion order | media plan | commission agreement | this letter | assignment
      """),
    // What may be cancelled without the promotion being touched.
    WordRow(
      .other,
      """
      code of conduct | order | orders | codes | coupons | vouchers | deals | subscription | subscriptions | account | accounts | entry | entries | prize | prizes | participation
      | flight | flights | flight schedules? | schedules? of | trip | trips | concert | performance | gig | ticket | tickets | membership | memberships
      | class | classes | session | sessions | appointment | appointments | booking | bookings | reservation | reservations
      | payment | payments | licence | license | licences | licenses | permit | visa | consent | permission | direct debit
      | heat | heats | lap | laps | fixture | fixtures | frequent flyer (program/programme/scheme)
      | sailing | cruise | shipment | shipments | delivery | deliveries | e mails | emails | email | newsletter | newsletters
      | job | jobs | pr | prs | pull request | api | keys | key | card | cards | warranty | insurance | policy | award
      | awards | employment | employee | employees  | show | rounds | rounds   | parking | hotel  | tour
       | screening | show | shows | round | purchase | purchases | transaction | transactions | sale of   | votes
      | points | balance | coins  | credits | user | submission | submissions | comment | comments 
       | receipt | receipts | services? of | posts | photo | photos | clip | clips | film | films | video | videos 
       | travel  | seat | seats | workshop | festival   | lesson | lessons | meeting
       | shoot | assistant | rental | lease | loan | loans | standing order | interest | rates | fee | fees 
       | likeness  | privileges | authorisation | authorization | invitation 
       | chances  | ticket sales? | winning codes? | grand final   | winner's
      | gift card | gift cards | gift certificate | voucher of | autoship | auto renewal | refund | refunds  | nomination
      | service of | donation | donations | cookies | notifications | marketing messages | messages
      | spins   | post by | offers? from | other promotions? | other offers? | other competitions?
      | previous .. <promo> | last (month/year/week/time/spring/summer/autumn/winter/season) (s)? <promo> | last year's .. <promo> | earlier <promo> | other <promo> | another <promo>
      | duet | duets | relationship | employ*   | component | rfc | deposit | deposits
      | promo entries | affiliate's account | exclusivity | usage rights   | shoot day | rehearsal | licensing
      | certificate | guarantee | warranty     | slot | slots   
      | item | items | product | products | goods | unit | units | colour | color | shade  | brand's account | store
      | stores  | outlet | outlets | venue | venues | branch | restaurant  | parties? guest | tag | tags 
      | result | results | outcome | decision | decisions | arbitration | clause | provision | court | dispute | lawsuit | wedding | weddings | train | ferry | bus
        | music | sound | song | track | advertis* account  | reply | replies | thread
      """),
    WordRow(
      .pronoun,
      "it | this | that | everything | these | them | anything | any of this | all this | all of it | any of it"),
    WordRow(
      .promoter,
      """
      sponsor | sponsors | promoter | promoters | organiser | organisers | organizer | organizers | we | us | i | company
      | brand | agency | client | administrator | host | hosts | advertiser | our team | management | either party
      | either side | either of us | both of us | each party | society | charity | club | foundation | committee | operator
      | owner | maintainers | maintainer | merchant | the team | organising company | organizing company | retailer
      | publisher | us two | association | school | store manager | the shop | the boss | judges | jury | panel 
      """),
    WordRow(
      .entrant,
      """
      you | entrant | entrants | participant | participants | winner | winners | customer | customers | player | players
      | member | members | user | users | buyer | buyers | contestant | contestants | applicant | guest | ambassador
      | ambassadors | affiliate | affiliates | finalist | finalists | ticket holder | ticket holders | anyone
      | anybody | person | persons | people | nobody | guests | parent | parents | he | she | subscriber | subscribers
      | members? of the public | shopper | shoppers | claimant | claimants | student | students | cheaters? | child | kids
      """),
    WordRow(
      .third,
      """
      tiktok | instagram | youtube | facebook | discord | twitch | seller | sellers | creator | creators | talent | artist | streamer | influencer | hotel | carrier | airline | airlines | artist | band | supplier | courier | venue | post office | photographer
      | landlord | maker | manufacturer | ci | safari | internet | doctor | trainer | coach | tech | team captain
      | league | festival | organiser's ticket | hotel or carrier | tour operator | promoter of the concert
      """),
    WordRow(
      .authority,
      """
      regulator | regulators | authority | authorities | ministry | court | courts | police | council | commission
      | gaming board | government | department | notary | office of | licensing body | gambling commission | watchdog
      | attorney general | trading standards | tribunal | judge
      """),
    WordRow(
      .promotion,
      """
      collab | collabs | collaboration deal | activation | pilot | ambassadorship | duet challenge | promotional (activity/activities/action/actions/event) | prize contest | consumer (competition/contest)
      | advent calendar | sponsorship | prize game | giveaways | trade promotion lottery | members draw | charity draw | reward campaign | cashback offer | prize promotion | streak challenge | contest itself
      """),
    WordRow(
      .other,
      """
      pre orders? | preorders? | table | tables | recurring (gift/gifts/donation) | sample | samples | shipping | treatment | redemption | race | races | fixture | fixtures | excursion | stay | retreat | camp | webinar | parade | ceremony | premiere | edition | plan | plans | policies | enrolment | enrollment | match day
      | season ticket | season tickets | test drive | drive home | feature film | lecture | hire | storage | hosting | trial period | free trial | access to | individual (entry/entries) | winner's place | rights of access | contract of sale | sale contract | purchase contract | employment contract | licence agreement | voucher codes
      """),
    WordRow(
      .promoter,
      "either | bank | union | cooperative | co op | store owner | business | organisers | organising committee | organizing committee | festival team | the other"
    ),
    // Another programme than this one, one post or one person's code out of many.
    WordRow(
      .other,
      """
      <promo> has its own (rules/terms/conditions/small print) | <promo> (that/which) has its own (rules/terms/conditions) | separate <promo>
      | (individual/single) (post/posts/ad/ads/video/videos/stream/live/code/codes/order/orders/draw/race/match/round/entry/winner/creator/participant)
      """),
    WordRow(.fieldRuler, "division | superintendent | registrar | gaming office | lotteries office"),
    WordRow(
      .entrant,
      "friend | friends | recipient | recipients | cardholder | cardholders | account holder | account holders"),
    WordRow(.pronoun, "this one | the same"),
    WordRow(.agreement, "order form | letter agreement | deal memo | partnership agreement | services agreement"),
    WordRow(.promoter, "parish council | council itself | workshop | organiser's | studio | gym"),
    WordRow(
      .other,
      """
      agreement (formed/concluded/made/governed) by | (user/account/customer/deposit/membership/cardholder/rental/loan/purchase/subscription/tenancy/employment) (agreement/contract) | terms of (service/use) | contract of (employment/carriage/insurance)
      """),
  ]
}
