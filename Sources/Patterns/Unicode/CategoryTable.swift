// Made by Scripts/make-unicode.py from Unicode 17.0; do not edit.

/// The general categories, ranges packed as `PackedRanges` reads them.
enum CategoryTable {
  /// The packed ranges of `name`, or nil where there is no such table.
  static func packed(_ name: String) -> StaticString? {
    switch name {
    case "Cc": "a7DaBa"
    case "Cf": "FnaBKtfxaGbaBsaMbbCraDZmaB+5e3eBsecjBXUqaH2cEGcaqaI#dpBCDbdFGqhYLUha7C7"
    case "Cn":
      """
      #ybhdiacavaMoaBhaBzaB2f4dhkIpaB5bDgnB4bBsbqa5bcameBdeHoajbdbxaiaccfbkbdbfhcddagb2beahddbxaiadadadbcagddbeccg\
      facgsjeakaeaxaiadagblaeaebcofbngiaeajbdbxaiadagbkbdbeegddagbtjdahceafcdacadcdcecndgceafbcfcnweoaeayarbkaeafg\
      daeadbfblgxaeayalagbkaeafgdeeafblaeloaeaBuaeahdrb3aeatczakacbiccdhacajflbelB3d6Bedacagazacaybgacaialbf7CjaBf\
      dBiaBfaqaoBeGhacecbL2afbiacafbBkafbBcafbiacafbqaB2afbCebBbc3fCxbhbU6cC2gxizivloaeadlC7blflf3fC2gBmeChjBaandn\
      dccBlbgkBnd3fmcB7bCca6bmflfpbCcoCoaFhhB5cqcB7eBmbmhBmeQxbhbBhbhbjacacacaBabBwaqapbhaubeakaDganbCskBcoEndU3vm\
      uBYvbL7eBoacecbBzgdnziiaiaiaiaiaiaiaiaD7bf33aC2lGxzCraCxbDieBmaC7aCxiBra%TocByiK5tFzhG7dcnB5clfBzhChhnfDvk7c\
      CpamdBcaByipblbDix5jhbhbhiiaiaB7bD7blfK&flydBsdITpbDlBfilge3agacadadaUl7BlfBuauafdgaEibcaF7chbhbhbeciaijgbna\
      3auadaqbpBbD4eedBocCzaoccBoBpEb6cBso5dBfi7eBme7aBgdpBjE7blfBfdBfdBjhBvknaqaiadamaqaiadcBvlJyixjjxhaBlapB7hbc\
      aBnadccbyaCjhkBpuadeBcc4e4BfBzdvbBtadejaea6bedlgkgCb7BidniBxc6b4e3gfliCpCkBwBumBugBphlfBhc6hdGpBaaBlaebdphaB\
      haBzhBlv3Bf5tyiCpdBfiCfjcb2glfBwathBiiDbavktaBqB5iacafaqamfB4elffajbdbxaiadagalbdbebcfceibicgklacbcaBhalacbc\
      afaladhd4C5ag5CjhlFfBxbBhBbCgklfosB3flfv34bqdyFyB5DdCuljbcbjada7adbnilCfjbBpbm2CjhCumCkgmCujCxBdnlfkaBoapj6c\
      BbbxapCiiadaBnccadakhlfhadaBgadahglfBndlfdHn2gsaBkc6CucoBtm%4DfKflJyCIiDemBCxjD%4eSiGVyB3BWfR2gBaaldCsalf7bh\
      jChjlaiaweuNpB3GfC4e2b2BlCmdB2gsB7gkiiHG4BdBdC6Dum%tnBuHQ4faiadaJkic4ebcnggMnCIdDmeockglbjD!3H6cNvfyaehBcbBp\
      byiDvB3HxjKhjBtB5vlvlCyi2EgCwaCiadbcbdbfanacaiaCcafbjaia5afagacciaKwaJfbV7ogaqCp6+cEdniBvB3asbiadageB7BacDpB\
      ocpblddJ7BaqB3ecOpBlGvBmdcF7BaaxhdG7iafadaqaGgbrBiCndlddYqCfClB6Gbfa4adacbcalafacacfcdcacacaeadacbcacacacaca\
      dacbfaiafafacalaseeagasBtdInBndDflqbqaqaBgjFqBw6mBndkgdnhEz*3bscocG5dnd5dBzhlfBjh7bnddnkBgKzhpbocCiacctaocne\
      EuaDiBAeBJXb7EJaaFUpbHJsoTpCNbQ7BPbE!meIJlBG%fLCbUA*ac5DbD7HrB+QpB++7bB++7b
      """
    case "Co": "BYAaGH7%BYbB++5dB++5"
    case "Ll":
      """
      DbzB3aBkxchcacacacacacacacacacacacacacacacacacacacacacacacacacacacbcacacacacacacacbcacacacacacacacacacacacac\
      acacacacacacacacacacadacaccdacadaebfadaecdadacacadacbcadaeacadbdchadadacacacacacacacacbcacacacacacacacacbdac\
      aeacacacacacacacacacacacacacacacacacacacacacacacacacacacacacgdadbcafacacacacCedzGcacaeaecta4Bccbeccacacacaca\
      cacacacacacacecadadbBuBpcacacacacacacacacacacacacacacacacakacacacacacacacacacacacacacacacacacacacacacacacaca\
      cacadacacacacacacbcacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacaca\
      cacacaBrBiC!iBkdcXzfCEdicaDwBlCamcBbDhacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacac\
      acacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacicacacacacacacacacacacacacacac\
      acacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacijflhjhjflhjhjndhjhjhjecbhaeccbjddbjhlcc\
      bItaebea4afafadbjdfaBwaCVmBpcaebcacacafacbcfgacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacaca\
      cacacacacacacacacacacacacacacacacacbiacafanBfcaga*Iuacacacacacacacacacacacacacacacacacacacacacacauacacacacac\
      acacacacacacacacaEiacacacacacacccacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacachcacadacacaca\
      cafacadacccacacacacacacacacacagagacacacacacacacafacadacacacacacacaca3aeaZwBkgiiCpT!bgneBBkzBGoBhEjBdE4kcocgc\
      bBYeBsD6vCZ37VMb7B4yZKhz3gcr3z3dcacgck3z3z3z3z3z3z3z3z344ycf3ycf3ycf3ycf3ycfcaBZvjcBucgcacbcccvcacacacccacac\
      acacacacargCMmBb
      """
    case "Lm":
      """
      VqrflpeiacaEgagaO6bBsbFuaFfbIobfaBaakaeaFbaFiaBGvaEaaRwaBW3aDmaTeaOrfFpB6oaBdBeVsaoaqqC*5bHsaGaaOwaBmegaDcbC\
      6c#YxaBHdfIpaDta5bD2iCrayaDjdebOwaxaEkaDnawbDidkaVAhaBobB+bfcBjcnBMpaBbaKwaDYuaTLhdP5cBjbRhmCbbcapbP+5dcgcbL\
      *pBsBrB5Gkg&oaQuaSma
      """
    case "Lo":
      """
      FkaqaIbafdGrbZ32fdBo7cjBebcDccazblcdarac56CymazBawvBlyikgxcgrBiB4Bveataijrofhdbdvcgcaedearaobccpblajffbdvcgc\
      bcbcbBadcaucricccvcgcbceeataqbyamhdbdvcgcbceea7bccqasacfeccdebcacbebecelxaBvhcccwcpea3ccbdb7afhcccwcjceea7cc\
      bqbsicccBidaragcjczfgrexcicadgB3BpcbnfB4bcacecxcacjcbkadeydBbaCahcBd4eDuBkvarffdeaebicfmnaDsKicddgcacddBicdd\
      BacddgcacddocBycddCcBgpDsTldqczgCkhhirosprpmccqBtBjaCeBccBuiedBbcagCfl6Bs5demBlfzBxwkBuFrBoshBx5oblBl3BdBkcl\
      5DsdcfcbeaBB3dC+yBxzwkgcgcgcgcgcgcgcgRiaBwafCvjacCzfagBkcC5s7BrpQbGN7CbUQucBDwCeBhjIlfplbCdaBsCfFkaDiaegcccd\
      cw6BtpBrB7feacbm3lw24iBoBoedilecBiycchvpcfeaeBrcaebdedacazbekiapfdfdfkgcgEsBc6K&dnwfBqIIfLndDjCeacjcmcecacbc\
      bcDlBcLktB7dBvBjlDvecEgDkjcBmd6efdfdfdcBelczcscbcodnBdD2Mg4eBqBq7otchhBfl5dBdfhEbCnDdBhjBtC5BtnJwkvlhEzfdacB\
      lcbeadwlwk6CcscblvlzhzBhBxhbCbaqdccc4Bl4e4Behc34BvlvlsorDpCiFyBdBhdcaJrBjhbrccbsvs4lajvBlrBpu4wnBuB2bdaoBmBb\
      y3Bd6adajBceanBppdwacaBercyubCagcacdcocjiBoBhhdbdvcgcbceeatane7jcadacBfca2acaBnButdvc7BpvbcaFzBoBkdBfBpvaB4B\
      koaCi2BggF2BlGuhdadhcbcxqacaC7hdBgraca5alBhiawamBnuatCisaFwBaBaicBesaBs5DrgcbcBfwa2fcbc7payBicbwaHpsqacmcBbD\
      5aCq%zHhGdCSnDaqBBpsf2D%2gSgGV25BXdRyi6sCos5tBpBuugsNuBhMwCkgaFqHG2BfBbDaDso%rpBsHRoJika6cdapeiMlCIfDkgmeiij\
      ITraDwbL7BmBcaKc5tBlPf2Hg5daGq6cccbcgdekaHcgcdcbcocGeBJ4dc2cbcadacjcdcacahafacacacccbcadacacacacacbcaddcgcdc\
      dcacjcqgccecqEKfBJW7BbEI6cFUndHJqqTnCNdQ5BPdE!kgIJjBG%hLB7
      """
    case "Lt": "OfadadaBhaHMwhjhjhnaqaBqa"
    case "Lu":
      """
      CbzDgwcgBcacacacacacacacacacacacacacacacacacacacacacacacacacacacadacacacacacacacadacacacacacacacacacacacacac\
      acacacacacacacacacacbcacaebcacbccddcbccebcbcacacbcadacbcccacbeaiadadadacacacacacacacadacacacacacacacacadadac\
      ccacacacacacacacacacacacacacacacacacacacacacacacacacacacacaibcbdacdcacacacaJcacaeajahacccacbcqciBeadceacacac\
      acacacacacacacacagadacbdBsBracacacacacacacacacacacacacacacacakacacacacacacacacacacacacacacacacacacacacacacac\
      acacacacbcacacacacacadacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacac\
      acacacacadBfC!kBfcagaWtCvCEuahBkdcKbacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacac\
      acacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacakacacacacacacacacacacacacacacac\
      acacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacakhjflhjhjfmacacacajhCjdndndnemdIhafaecdcd\
      aeehacacacdddlbgaB6aCT5BpBraccdacacacdcadajccacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacaca\
      cacacacacacacacacacacacacacacacacajacafa*Koacacacacacacacacacacacacacacacacacacacacacacauacacacacacacacacaca\
      cacacacaEiacacacacacacaeacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacalacacbcacacacafacadacae\
      acacacacacacacacacacececacacacacacacacdcacbcacacacacacacacbfata#xbU&uzBGgBhEjBdE5kcocgcbBXlBsE6vCZ37VMb7CbyZ\
      Kiz3z3z3acbdadbddch3z3bcddhcg4bcdcecaeg4z3z3z3z3z3z7yBcyBcyBcyBcyBcaB#waiacadaeaxacacacaeacacacacacacaCMcBb
      """
    case "Mc":
      """
      CIdaByadcjdcbBtbB3chbdblaBmaB3cCdaB3cjacbBwbB3acahbdblaDhbcbeccclaBkcB6dB6bB3acedbcbkb5apbB3cgccclaBlbCmchht\
      bKlbCaaFmbfahadb2blcdgwbdfdalcBTza7aEcaihcbK3ddcfbcfHbbB3acakacbjfEsaBragacecbB6a7afbdaB5adccaebBrhjbFmawaEZ\
      xb&+ubdaCzbBtpEpbBqaBrbfbdcDpbdbzaBoacaDoadbgaHobcbcbcaZAuacaEaaBocfbDuazbB4aBrckboaC6cebcaFlcBabB3bcddbdcka\
      lbCvciadacdcbcaDgcjbeaDlchacddaHochddaDscjbcaDoacbhaDiacbfaIgckaHyfcbfadacaEpcjdfaCva6bB7aGkaeacaGiapaDlaiad\
      aGwefbcaK7bnaBrbjbcaQPjcDRfBwDjbYLubhfG6cnaBbb
      """
    case "Me": "BEibFRvaBQ7dccBBMmc"
    case "Mn":
      """
      YaDpIueIkBmcacbcbccChkBruraDggdfdbcdBea72C4kB3ikazdciccceBmcB4iBlxc7Byacafhfaeglb6aB3afdjavb3adbB2afbfbdcea7\
      beambB2afecbfavbxfcaB3adacdjagdmb7aB6anaBtaeaByaccgccdibmb6aB3adahagbvb5bB2bfdjavb6aCjaiccaC3adgnhDdadimgCkb\
      4acacaByncecbgkcBdkaDhdcfcbdb2bfcrdoadbhaqaWac&tc6b7b7bCbbcgjadkkaBoccaDwbBdaDxcfbkahcG4bdaB3acgcacadhhjdaBr\
      ncBrqdBracecagaBjinbBbddbccBzacbeaccB3hdbEzccmcgfahaebGhB7WrmfaelC+7cEoaDb7RldDmb&OvafjBbbCrbIraeafa2bgaEyb3\
      roaBhh2kBpcBradddbBiaCefdbdbnajaBqaBuaccdbgbcaBlbjaHpadafaTZraXcprp*oaHdaEweBUhccbgdBjcfaFgbR6dCceJ6b7eBbpCh\
      kBsdD4aBxoBkadblcBsddbiaB6cBfechB7anbBvilddaDacdacbhadaE6aehwbB2beaBggeeChfoacacapbCwhdccayaCvfcafbcbHpdhbcb\
      4bCwhdacbDlacadfcaDgacaddceIeicbIbbcafaErddbfaBbjBjfddjakfdcBpmcbGhacccaGkgcfcaCtvdgcbcbD3feacbcgcaCjbeacaCz\
      aIdbmbBvegacayaFHgahoLGjlecCObeB4gBAzaCadCsaTFzbETcBndwPbbB7cshdg7dEvcxbB&eBwfBrjapaxecoBKrgcqdgcbceDfaFbgLy\
      aB6dP5dH7bHuadaibgaO3gDogYF&wHp
      """
    case "Nd":
      """
      BqjBRhjEhjGhjM5jDxjDxjDxjDxjDxjDxjDxjDxjDxjDbjDxjChjIxjChjB!hjBhjJnjEbjFhjhjFxjCxjEhjhjBCOhjVhjBhjGhjxjCxjMx\
      jUYxjBMhjCEhjhjY5jEbjB5jErjIxjKxjDxjLxjDhjhtCnjNhjDhjUxjCxjHxjChjBxjLhjQOxjCJhjCxjEhjQxjX#xjCWvBrCKbjNhjPxjH\
      yj!wjEUxj
      """
    case "Nl": "FXocCTqBcddDT7a2ipc&VmjWSrBuOnajaEheIBlDpgkGrJwSLoc"
    case "No":
      """
      FsbgadcCJwfLzfDzcEggG2gsiNsjBBwtBDujPbaBUwaefhjGhpBkaWxB3CpvTx5BLkaBEvdElj7hcoBbjBio&LrfWGsBmCcdsbKw2BfdBJvh\
      2gBiiCmexfFbbdpdBnCbiBvb7cCmeDjhzhBkgKlfLb6E7jBldDrgEhtL4tBKgbNpi#is!uuS%hgY7wZBktntDnyFKpi&cB2cccdCnBmco*dm
      """
    case "Pc": "C7aH+abuaBXO7bzcHqa"
    case "Pd": "BnaBK5aBuaDScaBAgaCAkfDQcadaBabfa5aN7auaDqaBTMrbBgalaFkaDTbaJ7a"
    case "Pe":
      """
      BjaBuaBaaDV6acaB!7aCNkaByaqaT3aca7aBB7acacacacacacaCraBbacacacacaMvacacacacacacacacacacaCbacaBcaBBgacacacaBn\
      acacacahaNgacacacacaeacacacadbBTI7aG2a6acacacacacacacaeasacacaFlaBuaBaadada
      """
    case "Pf": "F3aH!6aea5aDOjacafadaqaea"
    case "Pi": "FlaH#nadbda2aDOjacafadaqaea"
    case "Po":
      """
      Bbcccdacacblbeb4aCfagapbiaV7ajaOtfBkaBxadadaBnbvbcboaccCldDhaBmnHkcBxoBaaIgblaEnaDzaD2aMhanaLqaC3albFjocaDra\
      ClefbDqfFmaTfiYgaD5cCibE6cccBgfcdJ2bGzbEbgcfFbblg5cD5dB4eB7bCbhma!dbjhjidddcekcacjDE3dcbDraEqbfcdadicbcadble\
      cjddcacmdcmbNacB2aF6a&AdbIocDealaDufL5dCxbBjccaBsbBqaDcmrbD5dD7brbH2aURfgdaxavbddeccdichacbEwcccdacacblbeb4a\
      BfadbM3cU5aBraM7aXiaGiaBaaIriBhaDrgCdgC2dZuaEfeBndF6gDobcdD7dBrbCqdfaoaccCzfDmaJlbcbDtelbcaDjaH3wDkc5mCnaEdc\
      H5aIjcE4aC5hCucceC6jGyaDaeBlbUgbClmFqaBDreC#5bOT4bEgaCcejaRjcJidKiaTF5aHPieC#ua!7b
      """
    case "Ps":
      """
      BiaBtaBaaDV7acaB!7aCL7aeaBhaByaqaT3aca7aBB7acacacacacacaCraBbacacacacaMvacacacacacacacacacacaCbacaBcaBBgacac\
      aca2atacacacahaNgacacacacaeacacacadaBTJcaGya6acacacacacacacaeasacacaFlaBtaBaaeada
      """
    case "Sc": "BeaD6dBHkaD4aPtbPtbiaHwaIiaSgaCM4aCGfBeBB#uaVOeaDnaE3aG4bebH+xdBQY7aCNra"
    case "Sk": "C6acaCiahafaeaQkdnnggcacqDwapbBIdaFZvaccmcococobEE5b&TewkbDib*rapbUChq#4acaFdaDXgbBZJre"
    case "Sm":
      """
      BlarcB6acaBoafaBgaBaaX7aQqcGR4aoaBicocEmaBiehaCfegbfadadaiaBabdacaBaIlBbbC3a7yBjfOwakaBxhDqaKred6lpIbEcxB6f7\
      dIbBrudfBT*5aZzaccFfarcB6acaEeahdDNcbBQKocrnB*ea2aBaa2aBaa2aBaa2aBaa2aZ54E*ubCO7i
      """
    case "So":
      """
      Fgadafaca*saIlbEabGpalaubHyaQeaLwaEdfcaEfaGqaBkaMicqaccdfvacacaEghcfcbgdGgbXrjWuaWtaE6BbLcjkiBMebcdcblacbhfc\
      acacafambpacbcaB3bkeddcbcbcgc6dbcac6InhftdgdCqc52BhhChxkCsCnxFwcicBvjDocHxBnBlCbH7QbBpwbhBgdEjHgfLgbBpzcCynG\
      v3pfaobnawbhbKrbfjBbBfkar6m5jaq7lBgqJ7GObB7VUrBw#cdlbcaR6cUKkpLopCbbBxhBocPfaeafbobJ2iB2qdccmeaBqBmBT3bSqaBA\
      jhCDhaCEwhfqS!ldgaUKxaD#eHplceNthwccmpDbDtB5HvlBgdB3gcxbi5fEteaohdbc7EbCwBFkP7BydBthcncbBWjaC!5aEcaWsBlfDdno\
      dococBeyFbBy4oBlfiibpfE3H2gWzdqemeG3flf3fBxjjhBhj5dlfbB7KxjndmeCgcaercmelgEscC3la
      """
    case "Zl": "IBia"
    case "Zp": "IBja"
    case "Zs": "BaaEaaFPaaCMakBfaBqaD&ba"
    default: nil
    }
  }

  /// The names, sorted.
  static let names = [
    "Cc", "Cf", "Cn", "Co", "Ll", "Lm", "Lo", "Lt", "Lu", "Mc", "Me", "Mn", "Nd", "Nl", "No", "Pc", "Pd", "Pe", "Pf",
    "Pi", "Po", "Ps", "Sc", "Sk", "Sm", "So", "Zl", "Zp", "Zs",
  ]
}
