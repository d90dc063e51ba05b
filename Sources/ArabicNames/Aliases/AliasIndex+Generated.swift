// Made from AliasText by AliasIndex.makeLines(); AliasTests tells how to make it anew.
extension SortedLines {
  /// The keys of all names, and the places of their groups.
  static let aliasIndex = SortedLines(
    """
    !abc	2042518
    !ai	2037936
    !apec	2040880
    !aps	2044467
    !bce	2004083
    !bna	2044112
    !caf	2031167
    !cbs	2042474
    !ccg	2004928
    !chan	2041903
    !cij	2003112
    !cio	2032694
    !cis	2006537
    !cpi	2002994
    !dea	2045812
    !dgst	2044681
    !dhs	2045979
    !dpa	2043219
    !dprk	6654
    !drc	1917
    !eau	21
    !ecb	2004083
    !eu	2003778
    !faf	2042300
    !fao	2001765
    !fda	2045877
    !fia	2041628
    !fmi	2002552
    !ftf	2042193
    !gcc	2004928
    !icc	2002994
    !icj	2003112
    !iea	2002879
    !ihf	2041504
    !ilo	2002403
    !imf	2002552
    !ioc	2032694
    !iom	2002275
    !is	2007467
    !ksa	10571
    !kuna	2043979
    !lbc	2042705
    !manul	2038354
    !map	2044410
    !mbc	2042642
    !mek	2014539
    !nbc	2042415
    !nna	2044360
    !nsa	2017419
    !ocp	2045044
    !oic	2005140
    !oms	2001533
    !onu	2000000
    !petra	2043909
    !pif	2045715
    !prc	2868
    !qna	2044048
    !suna	2044293
    !tap	2044517
    !tas	2041767
    !trt	2042779
    !uk	4629
    !un	2000000
    !unga	2000333
    !unsc	2000156
    !us	12501
    !wafa	2043770
    !wam	2044172
    !wfp	2001636
    !who	2001533
    !wto	2002479
    10 داونينغ ستريت	2018368
    6th of october city	1005684
    9 11	2038038
    aaron	4001046
    abadan	1015151
    abadi	3017247
    abbas	4000246
    abbas araghchi	3016388
    abdalla hamdok	3024092
    abdallah	4002604
    abdel aziz	4002755
    abdel fattah	4003010
    abdel fattah al burhan	3023862
    abdel fattah al sisi	3023168
    abdel fattah el sisi	3023168
    abdel rahman	4002663
    abdel wahab	4003316
    abdelaziz	4002755
    abdelaziz bouteflika	3027281
    abdelfattah	4003010
    abdelhamid	4003166
    abdelkader	4002923
    abdelkarim	4002838
    abdelkrim	4002838
    abdellatif	4003468
    abdelmadjid	4003089
    abdelmadjid tebboune	3027420
    abdelmalek	4003543
    abdelsalam	4003241
    abdelwahab	4003316
    abderrahmane	4002663
    abderrazak	4003391
    abdessalam	4003241
    abdollahian	3016725
    abdrabbuh mansur hadi	3025840
    abdul aziz	4002755
    abdul fattah	4003010
    abdul hamid	4003166
    abdul hamid dbeibah	3026628
    abdul karim	4002838
    abdul latif	4003468
    abdul latif rashid	3019564
    abdul mahdi	3017442
    abdul majid	4003089
    abdul malik	4003543
    abdul malik al houthi	3025962
    abdul qader	4002923
    abdul qadir	4002923
    abdul rahman	4002663
    abdul razzaq	4003391
    abdul salam	4003241
    abdulaziz	4002755
    abdulhamid	4003166
    abdulkarim	4002838
    abdulla	4002604
    abdullah	4002604
    abdullah gul	3005248
    abdullah ii	3023003
    abdullah ocalan	3005065
    abdullatif	4003468
    abdullatif rashid	3019564
    abdulmajeed	4003089
    abdulmalik	4003543
    abdulmalik al houthi	3025962
    abdulqader	4002923
    abdulrahman	4002663
    abdulrazzaq	4003391
    abdulwahab	4003316
    abha	1010403
    abidjan	1026848
    abiy ahmed	3012334
    abkhazia	1022507
    abou dhabi	1011442
    aboul gheit	3023729
    abraham	4000649
    abu arish	1011090
    abu bakr al baghdadi	3020154
    abu dhabi	1011442
    abu ghraib	1001102
    abu ghraib prison	2021957
    abu kamal	1002428
    abu mahdi al muhandis	3018313
    abu mazen	3022237
    abu mohammed al jolani	3020572
    abu musab al zarqawi	3020041
    abu obeida	3022792
    abu ubaida	3022792
    abuja	1026682
    abyan	1009357
    abyei	1009102
    ac milan	2034153
    academy awards	2037296
    accra	1026807
    aceh	1024247
    acre	1016074
    ad dayer	1014405
    adana	1015604
    addis ababa	1026311
    adel	4001709
    adel abdul mahdi	3017351
    adel al jubeir	3024996
    adelaide	1025244
    aden	1009188
    adham	1014668
    adhamiyah	1001207
    adil	4001709
    adil abdul mahdi	3017351
    adnan	4002266
    adnoc	2026875
    adolf hitler	3030229
    adraee	3014715
    afcon	2032185
    afd	2013945
    afghanistan	227
    afif	1013764
    aflaj	1013684
    afp	2022598
    africa	14212
    africa cup of nations	2032185
    african	15173
    african development bank	2006712
    african union	2005335
    afrin	1002171
    afrique	14212
    afrique du sud	13614
    afwerki	3012377
    agadir	1008223
    agence france presse	2022598
    aguila saleh	3026749
    ahad al masarihah	1014460
    ahad rafidah	1014326
    ahly	2034360
    ahmad	4000062
    ahmad al sharaa	3020572
    ahmad chalabi	3019929
    ahmadi	1011827
    ahmadinejad	3015835
    ahmed	4000062
    ahmed aboul gheit	3023684
    ahmed al sharaa	3020572
    ahmed chalabi	3019929
    ahmed yassin	3022714
    ahmet davutoglu	3004581
    ahsa	1010069
    ahvaz	1015090
    aicha	4003705
    aidarous al zubaidi	3026170
    aiea	2002700
    ain	1011630
    ain al asad	1001072
    ain al hilweh	1003105
    ain defla	1007826
    ain draham	1012841
    airbus	2026405
    ais	1014046
    aisha	4003705
    ajdabiya	1006087
    ajloun	1004409
    ajman	1011520
    akhannouch	3027658
    akkar	1003014
    akouda	1007203
    akp	2012404
    al aflaj	1013684
    al ahly	2034360
    al ahsa	1010069
    al ain	1011630
    al ais	1014046
    al anad	1009651
    al anbar	1000339
    al aqiq	1014567
    al aqsa	2020866
    al aqsa flood	2020376
    al arabiya	2022292
    al aridhah	1014378
    al asad	3020537
    al assad	3020537
    al bab	1002152
    al bad	1014695
    al badai	1013946
    al bahah	1010531
    al bayda	1009542
    al bireh	1003779
    al bukayriyah	1013915
    al ghat	1013870
    al hanakiyah	1014099
    al hilal	2034480
    al hoceima	1008397
    al jawf	1009502
    al jazeera	2022223
    al jazeera net	2022188
    al jolani	3020572
    al jouf	1010686
    al jumum	1014629
    al khalil	1003600
    al kharj	1010881
    al khurmah	1014589
    al lith	1010666
    al majaridah	1014296
    al majmaah	1010902
    al makhwah	1014502
    al manar	2043106
    al mandaq	1014544
    al mayadeen	2043042
    al mithnab	1013890
    al mubarraz	1014868
    al muzahimiyah	1013779
    al nassr	2034554
    al nusra	2007859
    al qaeda	2007805
    al qaida	2007805
    al qassam	2008342
    al quds	1003390
    al quds brigades	2008724
    al quwaiiyah	1013734
    al shabaab	2012043
    al shabab	2012043
    al sisi	3023275
    al sudani	3017689
    al udeid	1011690
    al uwayqilah	1014759
    al wajh	1011271
    al wakrah	1011667
    ala	4002186
    alaa	4002186
    alabama	1017846
    alamein	1005583
    aland	782
    aland islands	782
    alaska	1017602
    albania	364
    albanie	364
    albert einstein	3030004
    alberta	1018148
    alecso	2040409
    alep	1001537
    aleppo	1001537
    alexander	4004548
    alexander lukashenko	3004200
    alexandre	4004548
    alexandria	1004597
    alexandrie	1004597
    alexei	4005338
    alexei navalny	3003550
    alexey	4005338
    alger	1028523
    algeria	3834
    algerie	3834
    algiers	1028523
    alhurra	2043165
    ali	4000157
    ali abdallah saleh	3025739
    ali abdullah saleh	3025739
    ali al sistani	3017889
    ali khamenei	3015546
    ali larijani	3016858
    ali shamkhani	3016968
    ali sistani	3017889
    alimi	3026148
    aljazeera	2022223
    allawi	3017333
    allemagne	3484
    almaty	1022632
    alula	1010607
    alzheimer	2030616
    amal	4003884
    amal movement	2012518
    amarah	1000809
    amazigh	2035645
    amazon	2025799
    ameen	4001775
    ameer	4001749
    amer	4001729
    america	12501
    american	14922
    american samoa	610
    americans	14987
    amerique	12501
    amin	4001775
    amine	4001775
    amir	4001729,4001749
    amir abdollahian	3016725
    amisom	2040986
    amman	1004210
    ammar al hakim	3018081
    amnesty	2028659
    amnesty international	2028659
    amos hochstein	3002047
    amr moussa	3023759
    amran	1009484
    amsterdam	1019919
    an namas	1014255
    anad	1009651
    anadolu	2023108
    anadolu agency	2023108
    anah	1001036
    anbar	1000339
    ancelotti	3028624
    andalusia	1019714
    andorra	0
    andorra la vella	1021325
    andrew	4004376
    angela merkel	3005886
    angelina jolie	3029941
    angleterre	13799
    angola	442
    anguilla	340
    ankara	1015475
    annaba	1007568
    annalena baerbock	3006249
    anouar	4001542
    ansa	2043381
    ansar allah	2009084
    ansarullah	2009084
    antakya	1015742
    antalya	1015581
    antananarivo	1027701
    antarctica	475
    antigua and barbuda	258
    antonio	4004887
    antonio guterres	3008216
    antony blinken	3000867
    antwerp	1019871
    anwar	4001542
    anwar al sadat	3023579
    anwar sadat	3023579
    apia	1028191
    apple	2025747
    aqaba	1004262
    aqila saleh	3026749
    aqiq	1014567
    aqsa	2020866
    aqsa flood	2020376
    ar raqqah	1001669
    ar rass	1011033
    ar rayth	1014357
    arab coalition	2013079
    arab league	2004815
    arab maghreb union	2005413
    arab spring	2020549
    arabian gulf	2020958
    arabie saoudite	10571
    arabiya	2022292
    arafat	1014893,3022219
    araghchi	3016449
    arak	1015264
    aramco	2026757
    araqchi	3016449
    arar	1010786
    arbil	1000096
    argentina	571
    argentine	571
    ariana	1006477
    aridhah	1014378
    ariel sharon	3012944
    arish	1005276
    arizona	1017533
    armenia	395
    armenie	395
    arouri	3022689
    arsal	1003049
    arsenal	2033715
    artificial intelligence	2037936
    as sulayyil	1013708
    asaad al shaibani	3020790
    asaad al shibani	3020790
    asad	3020537
    asaib ahl al haq	2009565
    asean	2005690
    ash shinan	1014715
    ashdod	1016178
    ashgabat	1022741
    ashkelon	1016156
    ashraf ghani	3011110
    asia	14332
    asian cup	2032371
    asie	14332
    asir	1010450
    asmara	1026365
    assad	3020537
    assange	3002750
    associated press	2022765
    astana	1022612
    astrazeneca	2027866
    asuncion	1025871
    aswan	1005125
    asyut	1005058
    ataturk	3030426
    atbara	1009084
    athenes	1020748
    athens	1020748
    atlanta	1016689
    atletico madrid	2033313
    auckland	1025349
    aung san suu kyi	3011254
    australia	728
    australie	728
    austria	685
    autriche	685
    avian flu	2030390
    avichay adraee	3014715
    avigdor liberman	3013453
    avigdor lieberman	3013453
    awamiyah	1011416
    axios	2024984
    axis of resistance	2013335
    ayad allawi	3017269
    ayman al zawahiri	3025634
    ayoub	4000963
    ayyub	4000963
    azawad	1026989
    azaz	1002188
    azerbaidjan	841
    azerbaijan	841
    aziz akhannouch	3027622
    baabda	1003249
    baalbek	1002925
    baath	2011430
    baath party	2011430
    bab	1002152
    bab al mandab	1009617,2020789
    bab el mandeb	2020789
    babylon	1000759
    bachar al assad	3020337
    bad	1014695
    badai	1013946
    badr	1011326
    badr organization	2009835
    baerbock	3006249
    bafel talabani	3018971
    bagdad	1000000
    baghdad	1000000
    baghdadi	3020267
    bagram	1023049
    bahaa	4002170
    bahah	1010531
    bahamas	1579
    bahrain	1242
    bahrein	1242
    baidoa	1012226
    baiji	1000955
    baikonur	1022652
    baish	1011162
    bakhmut	1022318
    baku	1022598
    bali	1024157
    baljurashi	1010568
    balochistan	1023234
    balqa	1004545
    baltimore	1016816
    bamako	1026903
    ban ki moon	3008423
    bandar	4000632
    bandar abbas	1015171
    bandar seri begawan	1024263
    bandung	1024224
    bangalore	1023434
    bangkok	1023897
    bangladesh	1044
    bangui	1027439
    banha	1005549
    bani walid	1006258
    baniyas	1002623
    banjul	1027302
    banque mondiale	2002649
    baqer	4001964
    baqir	4001964
    baqubah	1000471
    barack obama	3000386
    baradei	3009685
    barbados	1003
    barca	2033203
    barcelona	1019557,2033203
    bardo	1007040
    barham saleh	3019520
    barham salih	3019520
    barzani	3019403
    basel	1020126,4002408
    basem	4002372
    bashagha	3026831
    bashar al assad	3020337
    bashar assad	3020337
    basij	2014978
    basil	4002408
    basim	4002372
    basra	1000026
    basrah	1000026
    bassel	4002408
    bassem	4002372
    bassil	3021533
    bassim	4002372
    bassora	1000026
    bassorah	1000026
    bata	1027385
    batna	1007601
    batroun	1003285
    bavaria	1019177
    bayda	1005912,1009542
    bayern	2033843
    bayern munich	2033843
    bbc	2022347
    bechara al rai	3022062
    bechara rai	3022062
    beersheba	1016111
    beheira	1004936
    beijing	1024393
    bein	2042874
    bein sports	2042874
    beirut	1002778
    beit hanoun	1003963
    beit lahia	1003934
    beja	1006679
    bejaia	1007666
    beji caid essebsi	3027074
    belarus	1724
    belfast	1018403
    belgique	1119
    belgium	1119
    belgorod	1021964
    belgrade	1021037
    belize	1822
    belmopan	1028410
    ben ali	3026879
    ben arous	1006734
    ben gardane	1006922
    ben gurion	3015217
    ben gvir	3014124
    ben laden	3025600
    benazir bhutto	3010829
    benedict xvi	3010317
    benghazi	1005794
    beni	1027519
    beni suef	1005013
    benin	1336
    benjamin netanyahu	3000065
    bennett	3013603
    benny gantz	3013754
    bentiu	1009150
    benzema	3028090
    beqaa	1002959
    berber	2035645
    berbers	2035645
    berlin	1018846
    berlusconi	3007196
    bermuda	1400
    bern	1020038
    bernie sanders	3001795
    bethlehem	1003631
    beyrouth	1002778
    bezalel smotrich	3014256
    bezos	3002704
    bhutan	1665
    bhutto	3010829
    bibi netanyahu	3000065
    biden	3000276
    bielorussie	1724
    bilal	4001426
    bilbao	1019629
    bill clinton	3000558
    bill gates	3002661
    bin laden	3025600
    bint jbeil	1003172
    bird flu	2030390
    bireh	1003779
    birmanie	8072
    birmingham	1018301
    bisha	1010553
    bishkek	1022820
    biskra	1007705
    bissau	1027234
    bitcoin	2028361
    bizerte	1006443
    black sea	2021177
    blackwater	2027651
    blatter	3029364
    blida	1007684
    blinken	3000867
    blix	3009809
    bloomberg	2024675
    blue and white	2013460
    blue nile	1008949
    bodrum	1015980
    boeing	2026356
    bogota	1025745
    boko haram	2011985
    bolivia	1516
    bolivie	1516
    bologna	1019497
    bolsonaro	3011813
    bolton	3001441
    bombay	1023360
    bonn	1019143
    bordeaux	1018729
    boris johnson	3006565
    boris yeltsin	3003761
    borj cedria	1007460
    borno	1026775
    borrell	3007520
    borussia dortmund	2033921
    bosnia	901
    bosnia and herzegovina	901
    bosnie	901
    bosnie herzegovine	901
    boston	1016636
    botswana	1683
    bou salem	1012901
    bouficha	1012686
    boumerdes	1008002
    bouteflika	3027375
    boutros boutros ghali	3008537
    boutros ghali	3008537
    brahim	4000649
    brasilia	1025407
    bratislava	1020649
    brazil	1547
    brazzaville	1027568
    brega	1006139
    bremen	1019200
    bremer	3001480
    brent	2036891
    bresil	1547
    brett mcgurk	3002273
    brexit	2020449
    brics	2005815
    bridgetown	1028277
    brisbane	1025192
    britain	4629
    british	15114
    british petroleum	2027263
    british virgin islands	13093
    brunei	1421
    brunei darussalam	1421
    brussels	1019824
    bruxelles	1019824
    bucha	1022385
    bucharest	1020705
    budapest	1020681
    buenos aires	1025590
    buhari	3012647
    bujumbura	1026541
    bukayriyah	1013915
    bukhara	1022721
    bulgaria	1209
    bulgarie	1209
    bundesliga	2031871
    bundestag	2018850
    buqayq	1010234
    buraydah	1010364
    burhan	3023954
    burkina faso	1149
    burma	8072
    bursa	1015707
    burundi	1300
    busan	1024959
    bushehr	1015202
    byblos	1002997
    cabo verde	3089
    cairo	1004567
    calais	1018749
    california	1017153
    cambodge	6462
    cambodia	6462
    cambridge	1018482
    cameroon	2814
    cameroun	2814
    camp david	1017992,2020076
    canada	1849
    canary islands	1019740
    canberra	1025099
    cannes	1018790
    cap vert	3089
    cape town	1027970
    cape verde	3089
    capitol	2016613
    caracas	1025802
    cardiff	1018439
    carlo ancelotti	3028624
    carlos	4004759
    carthage	1007020
    casablanca	1008126
    caspian sea	2021242
    catalogne	2036178
    catalonia	2036178
    catherine	4005070
    cavusoglu	3004687
    cayman islands	6927
    cedeao	2005501
    centcom	2016715
    centrafrique	2286
    central african republic	2286
    central bank of iraq	2019842
    ceuta	1008654
    ceylon	7256
    chaambi	1007242
    chad	11774
    chalabi	3019979
    champions league	2031343
    charles	4004197
    charles iii	3006999
    charles michel	3007647
    charleston	1017049
    chatgpt	2026233
    chavez	3011458
    che guevara	3011980
    chebba	1012665
    chechnya	1021693,2035711
    chelsea	2033661
    cheney	3001404
    chennai	1023502
    chernobyl	1022339
    chevron	2027220
    chicago	1016522
    chile	2767
    chili	2767
    china	2868
    chine	2868
    chirac	3005651
    chisinau	1021301
    cholera	2030746
    chouf	1003267
    chp	2012479
    christchurch	1025373
    christian	4004441
    christmas island	3274
    christopher	4004411
    chypre	3350
    cia	2016885
    cisjordanie	2021585
    cleveland	1017079
    clinton	3000724
    club world cup	2030929
    cnbc	2042566
    cnn	2022430
    cocos islands	1865
    colin powell	3001266
    cologne	1018962
    colombia	2990
    colombie	2990
    colombo	1023761
    colorado	1017576
    comesa	2040604
    commonwealth	2006624
    comores	6538
    comoros	6538
    conakry	1027211
    concacaf	2041067
    condoleezza rice	3001165
    congo	14805
    congo brazzaville	2422
    congo kinshasa	1917
    congress	2016262
    conmebol	2041209
    conseil de securite	2000156
    constantine	1007541
    constantinople	1015493
    cook islands	2740
    coordination framework	2011162
    copa america	2032099
    copenhagen	1020276
    copenhague	1020276
    coptic	2035576
    copts	2035576
    cordoba	1019668
    coree du nord	6654
    coree du sud	6779
    corona virus	2029645
    coronavirus	2029645
    corsica	1018767
    costa rica	3025
    cote divoire	2618
    cotonou	1027175
    council of europe	2004190
    counter terrorism service	2019539
    coupe du monde	2030784
    covid	2029645
    covid 19	2029645
    coxs bazar	1023668
    cr7	3027766
    crater	1009756
    crete	1020864
    crimea	1022201,2035826
    crimee	2035826
    cristiano ronaldo	3027766
    croatia	5571
    croatie	5571
    cuba	3075
    curacao	3235
    cyprus	3350
    cyrenaica	1006285
    cyril ramaphosa	3012158
    czech republic	3397
    czechia	3397
    czechoslovakia	2007297
    daech	2007467
    daesh	2007467
    dagalo	3024076
    dagestan	1021717
    dahieh	1003066
    dahlan	3022886
    dahuk	1000221
    dakahlia	1004781
    dakar	1026822
    dakhla	1008603
    dallas	1016671
    damad	1014446
    damanhur	1005527
    damas	1001513
    damascus	1001513
    damietta	1004734
    dammam	1010007
    danemark	3588
    daniel	4004267
    daniel hagari	3014566
    daoud	4000934
    dar chaabane	1013201
    dar es salaam	1026607
    daraa	1001852
    darayya	1002015
    darfur	1008823,2036077
    david	4004092
    david cameron	3006425
    davos	1020161
    davutoglu	3004581
    dawa party	2010932
    dawadmi	1010930
    dawood	4000934
    dawud	4000934
    dayer	1014405
    dbeibah	3026717
    dbeibeh	3026717
    de mistura	3008733
    dead sea	1004468,2021211
    dehiba	1007427
    deir al balah	1003881
    deir al zour	1001703
    deir ez zor	1001703
    deir ez zour	1001703
    deir ezzor	1001703
    democratic party	2013810
    democratic republic of the congo	1917
    democrats	2013810
    denmark	3588
    denver	1016800
    der spiegel	2024271
    dera	1001852
    deraa	1001852
    dermer	3015106
    derna	1005881
    detroit	1016731
    deutsche welle	2024365
    dgsn	2044622
    dhahran	1010046
    dhahran al janub	1014151
    dhaka	1023645
    dhale	1009409
    dhamar	1009438
    dhi qar	1000645
    dhia	4002145
    dhofar	1012017
    diaa	4002145
    dick cheney	3001404
    diego maradona	3028237
    diffa	1027025
    dili	1024378
    dimona	1016266
    diriyah	1011051
    diwaniyah	1000665
    diyala	1000493
    diyarbakir	1015649
    djaafar	4001898
    djamel	4001353
    djeddah	1009880
    djenine	1003655
    djerba	1006888
    djibouti	3566
    djibouti city	1028044
    djokovic	3029436
    dmitri	4005235
    dmitry	4005235
    dmitry medvedev	3003025
    dmitry peskov	3003303
    dnipro	1022434
    doctors without borders	2028975
    dodoma	1026587
    doha	1011649
    dohuk	1000221
    dominican republic	3673
    donald rumsfeld	3001317
    donald trump	3000217
    donbas	1022181,2036279
    donbass	2036279
    donetsk	1022120
    dortmund	1019117,2033921
    douala	1027421
    douar hicher	1013357
    douma	1002000
    douz	1012620
    dow jones	2037038
    downing street	2018368
    dr congo	1917
    dresden	1019058
    driss	4001015
    duba	1011241
    dubai	1011476
    dublin	1020260
    duhok	1000221
    duma	2018046
    duma west bank	1004098
    dumat al jandal	1010724
    duqm	1012033
    durban	1028011
    dushanbe	1022766
    dusseldorf	1019030
    dutch	15243
    duterte	3011374
    east germany	2007381
    east jerusalem	2021671
    east timor	11956
    eastern ghouta	1001957
    eastern province	1010250
    ebola	2030002
    ebrahim	4000649
    ebrahim raisi	3016102
    economist	2024049
    ecosse	13908
    ecowas	2005501
    ecuador	3904
    edinburgh	1018380
    edward snowden	3002832
    egypt	3987
    egypte	3987
    egyptian rafah	1005295
    ehud barak	3013145
    ehud olmert	3013065
    eilat	1016139
    einstein	3030004
    eisenkot	3014796
    eissa	4000862
    eizenkot	3014796
    ekrem imamoglu	3004828
    el alamein	1005583
    el fahs	1013337
    el fasher	1008843
    el geneina	1008883
    el hamma	1012963
    el jadida	1008463
    el kantaoui	1007398
    el kef	1006660
    el mahalla	1005465
    el obeid	1009020
    el oued	1007804
    el salvador	11521
    el sisi	3023275
    elbaradei	3009685
    elisabeth	4005032
    elizabeth	4005032
    elizabeth ii	3006833
    elon musk	3002480
    elysee	2018294
    eman	4003897
    emir	4001749
    emirates	21
    emirats arabes unis	21
    emmanuel macron	3005350
    enfidha	1007375
    england	13799
    english	15327
    eni	2027412
    ennahda	2012354
    ennasr	1013388
    equateur	3904
    equatorial guinea	5220
    erbil	1000096
    erdogan	3004302
    erekat	3022938
    eritrea	4115
    erling haaland	3029009
    erythree	4115
    esa	2037798
    escwa	2003669
    esmail	4000696
    esmail qaani	3016645
    espagne	4177
    esperance	2034624
    essam	4002284
    essaouira	1008438
    essebsi	3027149
    estonia	3956
    estonie	3956
    eswatini	11644
    etats unis	12501
    ethiopia	4206
    ethiopie	4206
    ettadhamen	1007494
    euphrates	1002742,2021272
    euro	2036721
    euro zone	2004230
    euronews	2042990
    europa league	2031500
    europe	14123
    european	15081
    european central bank	2004083
    european commission	2003907
    european parliament	2003997
    european space agency	2037798
    european union	2003778
    europol	2019207
    eurozone	2004230
    exxon	2027106
    exxon mobil	2027106
    exxonmobil	2027106
    eyad	4001126
    eyal zamir	3014515
    facebook	2025097
    fadi	4001641
    fahad	4000450
    fahd	4000450
    fahs	1013337
    fairouz	3030721
    fairuz	3030721
    faisal	4000469
    faisal bin farhan	3025126
    faiyum	1004993
    fakhrizadeh	3017025
    falih al fayyadh	3018406
    falkland islands	4313
    fallouja	1000391
    falluja	1000391
    fallujah	1000391
    farasan	1011176
    farc	2014308
    faroe islands	4489
    fars news	2043521
    farwaniya	1011914
    fasher	1008843
    fatah	2008498
    fathi bashagha	3026794
    fatima	4003614
    fatimah	4003614
    fatma	4003614
    faw	1000939
    faycal	4000469
    fayez al sarraj	3026556
    fayez serraj	3026556
    fayfa	1014428
    faysal	4000469
    fayyadh	3018445
    fbi	2017248
    federal reserve	2017692
    federer	3029709
    federica mogherini	3007702
    fenerbahce	2034938
    ferguson	1017024
    feriana	1012519
    fes	1008194
    fethullah gulen	3005158
    fezzan	1006305
    fiba	2041370
    fidel castro	3011637
    fifa	2031009
    fiji	4283
    financial times	2023715
    finland	4253
    finlande	4253
    fitch	2028174
    fivb	2041445
    fln	2012927
    florence	1019319
    florida	1017202
    forces of freedom and change	2012258
    fordow	1015237
    formula 1	2033006
    formula one	2033006
    fouad hussein	3019781
    fouad massoum	3019475
    fouad siniora	3021935
    foussana	1012476
    fox news	2022488
    france	4539
    france 24	2022882
    francesca albanese	3009864
    francesco	4004936
    francisco	4004936
    francois	4004683
    francois hollande	3005446
    frangieh	3021913
    frankfurt	1018895
    free patriotic movement	2012548
    free syrian army	2010139
    freetown	1027252
    french guiana	4848
    french polynesia	9461
    freres musulmans	2011566
    friedrich merz	3006088
    frmf	2042071
    frontex	2019281
    fsa	2010139
    fsb	2018112
    fuad hussein	3019781
    fuad masum	3019475
    fuad shukr	3021263
    fujairah	1011537
    fukushima	1024857
    future movement	2012694
    g20	2006091
    g7	2005889
    g8	2006021
    gaber	4001802
    gabes	1006462
    gabon	4593
    gaborone	1027792
    gaddafi	3026347
    gadhafi	3026347
    gadi eisenkot	3014796
    gafsa	1006497
    galal	4001404
    galatasaray	2034852
    galilee	1016225
    gallant	3013883
    gamal	4001353
    gamal abdel nasser	3023457
    gambia	5061
    gambie	5061
    gandhi	3030532
    gantz	3013754
    gao	1026960
    garang	3012574
    garissa	1026451
    gaza	1003497
    gaza strip	1003510,2021644
    gaziantep	1015619
    gazprom	2027471
    gdansk	1020598
    geagea	3021607
    gebran bassil	3021533
    gedaref	1008926
    geir pedersen	3008618
    geneina	1008883
    geneva	1020060
    geneve	1020060
    genoa	1019343
    george	4003991
    george bush	3000456
    george w bush	3000456
    georges	4003991
    georgetown	1028307
    georgia	4818
    georgia us state	1017225
    georgie	4818
    gerd	2020624
    germany	3484
    ghadames	1006238
    ghalibaf	3016921
    ghana	4938
    ghannouchi	3027047
    gharbia	1004898
    ghardaia	1007723
    ghardimaou	1012870
    gharyan	1006047
    ghassan	4002229
    ghat	1013870
    ghebreyesus	3009414
    gianni infantino	3029241
    gibraltar	4953
    giorgia meloni	3007111
    giza	1004640
    glasgow	1018346
    golan	1002481,2021435
    golan heights	2021435
    golani	3020572
    golda meir	3015421
    goldman sachs	2028209
    goma	1027505
    google	2025025
    gorbachev	3003642
    gordon brown	3006364
    gothenburg	1020395
    granada	1019647
    grand ethiopian renaissance dam	2020624
    grande bretagne	4629
    great britain	4629
    grece	5291
    greece	5291
    green zone	2019468
    greenland	4979
    greenpeace	2029541
    grenada	4780
    grenoble	1018805
    griffiths	3008896
    groenland	4979
    grombalia	1007307
    grossi	3009551
    grozny	1021660
    grundberg	3009034
    guadeloupe	5179
    guam	5368
    guangzhou	1024552
    guantanamo	2021834
    guardian	2023858
    guardian council	2019330
    guardiola	3028334
    guatemala	5320
    guatemala city	1028367
    guerguerat	1008626
    guernsey	4892
    guevara	3011980
    guinea	5101
    guinea bissau	5402
    guinee	5101
    guinee bissau	5402
    guinee equatoriale	5220
    guinness	2037404
    gujarat	1023562
    gulen	3005158
    gulf cooperation council	2004928
    gulf cup	2032459
    gulf of aden	2020929
    guterres	3008216
    guyana	5453
    h1n1	2030499
    haaland	3029009
    haaretz	2024424
    haca	2044959
    hadhramaut	1009278
    hadi	4001694
    hadi al ameri	3018151
    hadi al amiri	3018151
    haditha	1000970
    hafar al batin	1010150
    hafez al assad	3020455
    hafez assad	3020455
    haftar	3026533
    hagari	3014566
    haica	2044852
    haidar	4001860
    haidar al abadi	3017191
    haider	4001860
    haider al abadi	3017191
    haifa	1016037
    hail	1010330
    haitham bin tariq	3025415
    haiti	5602
    hajjah	1009469
    hakan fidan	3004527
    halabja	1001315
    halbousi	3018531
    halevi	3014410
    hama	1001570
    hamadan	1015420
    hamas	2008210
    hamburg	1018924
    hamdok	3024160
    hamid karzai	3011028
    hamilton	1028219
    hamma	1012963
    hammam chott	1013132
    hammam lif	1013101
    hammam sousse	1007072
    hammamet	1006554
    hamza	4002469
    hanakiyah	1014099
    hanan	4003937
    hanane	4003937
    hangzhou	1024639
    hani	4001621
    haniya	3022423
    haniyeh	3022423
    haniyya	3022423
    hanoi	1023972
    hanover	1019156
    hans blix	3009809
    hans grundberg	3009034
    hany	4001621
    haql	1014682
    haqqani network	2011949
    haradh	1009687
    harare	1027637
    hariri	3021462
    haroun	4001046
    harun	4001046
    hasakah	1001787
    hasan	4000169
    hashd al shaabi	2009327
    hashem safieddine	3021144
    hashemi rafsanjani	3015983
    hassan	4000169
    hassan al turabi	3024178
    hassan diab	3022032
    hassan nasrallah	3020937
    hassan rouhani	3015772
    hassi messaoud	1007904
    hatay	1015725
    hautat sudair	1013652
    havana	1025948
    hawaii	1017622
    hawalli	1011850
    hawija	1001234
    hayat tahrir al sham	2007989
    haydar	4001860
    hayder	4001860
    hebron	1003600
    hejaz	1011195
    helmand	1022914
    helsinki	1020437
    helwan	1005565
    hemedti	3023977
    hemeti	3023977
    hennis plasschaert	3009145
    henry kissinger	3001834
    herat	1022933
    hergla	1013050
    hermel	1003029
    herzi halevi	3014410
    herzog	3014945
    hesham	4002311
    hewler	1000096
    hezballah	2008067
    hezbollah	2008067
    hicham	4002311
    hifter	3026533
    hikma movement	2011252
    hilal	2034480
    hillah	1000740
    hillary clinton	3000613
    hiroshima	1024787
    hisham	4002311
    hit	1001009
    hitler	3030229
    hiv	2030229
    hizballah	2008067
    hizbollah	2008067
    hizbullah	2008067
    ho chi minh city	1023989
    hoceima	1008397
    hochstein	3002047
    hoda	4003809
    hodeida	1009214
    hodeidah	1009214
    hofuf	1010092
    holland	9030
    hollande	3005446
    hollywood	1017942,2022057
    holy see	2036521
    holy sites	1011339
    homs	1001557
    honduras	5547
    hong kong	5484
    hongrie	5639
    hormuz	2020747
    hoshyar zebari	3019696
    hosni mubarak	3023318
    hossam	4002342
    hossein	4000190
    hotat bani tamim	1013610
    house of commons	2018462
    house of lords	2018542
    house of representatives	2016415
    houston	1016543
    houthi	2009084
    houthis	2009084
    hrw	2028530
    hts	2007989
    huawei	2025954
    huda	4003809
    hudaida	1009214
    hudaydah	1009214
    hugo chavez	3011458
    human rights watch	2028530
    hungarian	15262
    hungary	5639
    huraymila	1013813
    hurghada	1005201
    husain	4000190
    husam	4002342
    husayn	4000190
    hussain	4000190
    hussam	4002342
    hussein	4000190
    hussien	4000190
    hyderabad	1023474
    hyundai	2026719
    iaaf	2041555
    iaea	2002700
    iata	2040111
    ibb	1009428
    ibrahim	4000649
    ibrahim al jaafari	3019826
    ibrahimovic	3028802
    icao	2040028
    iceland	6071
    icesco	2040192
    icrc	2028765
    idf	2015389
    idleb	1001648
    idlib	1001648
    idris	4001015
    idriss	4001015
    idriss deby	3012890
    ifad	2039952
    ifrane	1008531
    igad	2005614
    ihec	2019654
    illinois	1017511
    imad mughniyeh	3021218
    imamoglu	3004828
    iman	4003897
    imran khan	3010999
    in amenas	1007856
    incirlik	1015838
    inde	5857
    india	5857
    indonesia	5681
    indonesie	5681
    infantino	3029241
    instagram	2025286
    intel	2026134
    inter milan	2034066
    interfax	2043716
    international atomic energy agency	2002700
    international coalition	2013204
    international court of justice	2003112
    international criminal court	2002994
    international energy agency	2002879
    international labour organization	2002403
    international monetary fund	2002552
    international olympic committee	2032694
    international organization for migration	2002275
    international space station	2037867
    internet	2037515
    interpol	2019061
    irak	5905
    iran	5973
    iraq	5905
    iraqi kurdistan	2010802
    iraqi news agency	2022919
    iraqi parliament	2019382
    irbid	1004225
    irbil	1000096
    ireland	5721
    irgc	2014721
    irish	15207
    irlande	5721
    irna	2043451
    iron dome	2015617
    isaac	4000810
    isaac herzog	3014945
    isaias afwerki	3012377
    isam	4002284
    isci	2011324
    isesco	2040192
    isfahan	1015023
    ishaq	4000810
    isil	2007467
    isis	2007467
    islamabad	1023069
    islamic development bank	2006819
    islamic jihad	2008584
    islamic republic of iran	5973
    islamic state	2007467
    islande	6071
    isle of man	5827
    ismael	4000696
    ismail	4000696
    ismail haniya	3022346
    ismail haniyeh	3022346
    ismailia	1004701
    israel	5797
    israel defense forces	2015389
    israel katz	3014018
    israeli army	2015389
    iss	2037867
    issa	4000862
    issam	4002284
    istanbul	1015493
    italie	6102
    italy	6102
    itamar ben gvir	3014124
    itar tass	2023268
    ivan	4005277
    ivanka trump	3001592
    ivory coast	2618
    iyad	4001126
    iyad allawi	3017269
    izmir	1015564
    jaafar	4001898
    jaafari	3019905
    jabal zawiya	1002707
    jabalia	1003913
    jaber	4001802
    jabhat al nusra	2007859
    jabir	4001802
    jableh	1002606
    jack	4004622
    jacob	4000778
    jacques	4004622
    jacques chirac	3005651
    jadida	1008463
    jafar	4001898
    jaffa	1016059
    jahra	1011868
    jair bolsonaro	3011813
    jakarta	1024121
    jalal	4001404
    jalal talabani	3018845
    jalalabad	1022948
    jamaica	6170
    jamaique	6170
    jamal	4001353
    jamal khashoggi	3025207
    james	4004016
    japan	6339
    japon	6339
    jarabulus	1002204
    jared kushner	3001517
    jasim	4001830
    jassem	4001830
    jassim	4001830
    java	1024193
    javad zarif	3016304
    javier	4004866
    javier milei	3011915
    jawf	1009502
    jazan	1010465
    jazeera	2022223
    jazeera net	2022188
    jcpoa	2020231
    jd vance	3000807
    jean	4004643
    jean yves le drian	3005785
    jebiniana	1013006
    jeddah	1009880
    jeff bezos	3002704
    jemmal	1012406
    jendouba	1006638
    jenin	1003655
    jennifer	4005118
    jens stoltenberg	3007846
    jerash	1004394
    jericho	1003725
    jersey	6130
    jerusalem	1003390
    jerusalem post	2024593
    jeux olympiques	2032519
    jidda	1009880
    jimmy carter	3001977
    jisr al shughur	1002320
    joe biden	3000293
    johannesburg	1027898
    john	4003978
    john bolton	3001441
    john garang	3012574
    john kerry	3001138
    john mccain	3002010
    john paul ii	3010225
    jolani	3020572
    jordan	6229
    jordan river	2021372
    jordan valley	1004124
    jordanie	6229
    jorge	4004848
    jose	4004780
    jose mourinho	3028478
    josep borrell	3007520
    joseph	4004238
    joseph aoun	3021747
    joseph biden	3000293
    joseph stalin	3030368
    jouf	1010686
    joumblatt	3021660
    jounieh	1002978
    jp morgan	2028271
    jpmorgan	2028271
    juan	4004815
    juba	1009117
    jubail	1010130
    jubeir	3025033
    jufra	1006199
    julani	3020572
    julia	4005014
    julian assange	3002750
    jumblatt	3021660
    jumum	1014629
    jurgen klopp	3028729
    juventus	2033997
    kaaba	1014924
    kaboul	1022850
    kabul	1022850
    kabylie	1008044
    kadhafi	3026347
    kadhem	4001986
    kadhim	4001986
    kadhimi	3017535
    kadhimiya	1001180
    kadyrov	3003831
    kafr el sheikh	1004960
    kafriya and foah	1002539
    kagame	3012735
    kahramanmaras	1015922
    kairouan	1006417
    kais saied	3026947
    kaja kallas	3007597
    kalaa kebira	1007104
    kalaa seghira	1007143
    kaliningrad	1021912
    kallas	3007597
    kamal	4001382
    kamala harris	3000747
    kamishli	1001808
    kampala	1026472
    kandahar	1022874
    kano	1026792
    kantaoui	1007398
    karabakh	2035903
    karachi	1023099
    karaj	1015307
    karak	1004302
    karbala	1000299
    kareem	4001247
    karim	4001247
    karim benzema	3028090
    karim khan	3009953
    karl marx	3030278
    karzai	3011028
    kashmir	1023523,2035785
    kasim	4000262
    kassala	1008909
    kassem	4000262
    kasserine	1006581
    kassim	4000262
    kataib hezbollah	2008166
    kataib sayyid al shuhada	2009660
    katherine	4005070
    kathmandu	1023700
    kazakhstan	6986
    kazan	1021632
    kazem	4001986
    kazim	4001986
    kdp	2010621
    kebili	1006871
    kef	1006660
    keir starmer	3006678
    kelibia	1007221
    kemal	4001382
    kemal kilicdaroglu	3004901
    kenitra	1008309
    kenya	6366
    kerala	1023542
    kerbala	1000299
    kerem shalom	1004174
    kerkennah	1007267
    kerman	1015401
    kermanshah	1015279
    keserwan	1003308
    kgb	2018218
    khadija	4003685
    khafji	1010185
    khaled	4000366
    khaled mashal	3022592
    khaled meshaal	3022592
    khalid	4000366
    khalidiya	1001455
    khalifa haftar	3026476
    khalil	1003600
    khalilzad	3002369
    khamenei	3015621
    khamis al khanjar	3018792
    khamis mushait	1010417
    khan shaykhun	1002375
    khan younis	1003802
    khan yunis	1003802
    khan yunus	1003802
    khanaqin	1001334
    kharj	1010881
    kharkiv	1022052
    khartoum	1008690
    khartoum north	1008754
    khashoggi	3025267
    khatami	3015938
    khaybar	1011308
    khazali	3018289
    kherson	1022297
    khobar	1010027
    khomeini	3015737
    khor maksar	1009774
    khulais	1014651
    khurmah	1014589
    khuzestan	1015126
    khyber pakhtunkhwa	1023263
    kidal	1026972
    kiev	1022033
    kigali	1026508
    kilicdaroglu	3004901
    kilis	1015905
    kim jong un	3010549
    king abdullah ii	3023003
    king charles	3006999
    king salman	3024380
    kingdom of saudi arabia	10571
    kingston	1026071
    kinshasa	1027481
    kirghizistan	6383
    kiribati	6512
    kirkouk	1000248
    kirkuk	1000248
    kiryat shmona	1016286
    kismayo	1012203
    kissinger	3001834
    kivu	1027554
    klopp	3028729
    knesset	2018953
    kobane	1002096
    kobani	1002096
    kofi annan	3008472
    kolkata	1023400
    konya	1015821
    korea	14751
    kos	1020842
    kosovo	13482
    koweit	6877
    krakow	1020578
    kremlin	2017993
    krg	2010802
    ksar hellal	1012355
    ksour essef	1012633
    kuala lumpur	1024025
    kufra	1006218
    kunduz	1022896
    kurdish	2035486
    kurdistan	14880
    kurdistan democratic party	2010621
    kurdistan region	1001412,2010802
    kurds	2035486
    kursk	1021947
    kushner	3001517
    kut	1000793
    kuwait	6877
    kuwait city	1011791
    kyiv	1022033
    kylian mbappe	3027918
    kyodo	2043644
    kyoto	1024884
    kyrgyzstan	6383
    la goulette	1006965
    la liga	2031775
    la marsa	1006997
    la mecque	1009909
    la paz	1025853
    laayoune	1008580
    lagos	1026699
    lahij	1009395
    lahore	1023120
    laila	4003781
    laith	4002558
    lampedusa	1019408
    laos	7052
    laouina	1013411
    lapid	3013684
    larijani	3016895
    larnaca	1020918
    las vegas	1016754
    latakia	1001585
    latin america	14455
    lattakia	1001585
    lattaquie	1001585
    latvia	7496
    lausanne	1020141
    lavrov	3003142
    layla	4003781
    layth	4002558
    lazzarini	3009314
    lbci	2042705
    le caire	1004567
    le drian	3005785
    le figaro	2024199
    le monde	2024153
    le pen	3005702
    league of arab states	2004815
    lebanese forces	2012607
    lebanon	7066
    leeds	1018424
    leila	4003781
    leipzig	1019079
    lenin	3030308
    les berges du lac	1013435
    lesbos	1020822
    lesotho	7350
    lettonie	7496
    lewandowski	3028921
    lewis	4004732
    liban	7066
    liberia	7327
    libreville	1027339
    libya	7525
    libye	7525
    lieberman	3013453
    liechtenstein	7181
    ligue 1	2032050
    ligue arabe	2004815
    ligue des champions	2031343
    likud	2013380
    lille	1018715
    lilongwe	1027675
    lima	1025730
    limassol	1020954
    linkedin	2025627
    lionel messi	3027680
    lisbon	1019777
    lisbonne	1019777
    litani	1003366
    lith	1010666
    lithuania	7371
    lituanie	7371
    liverpool	1018276,2033612
    livni	3013402
    liz truss	3006603
    ljubljana	1021088
    lockheed martin	2026473
    lome	1027196
    london	1018226
    londres	1018226
    los angeles	1016470
    louis	4004732
    louisiana	1017819
    luanda	1027597
    luhansk	1022143
    luis	4004732
    luka modric	3029155
    lukashenko	3004200
    lukoil	2027590
    lula	3011696
    lula da silva	3011696
    lusaka	1027617
    luxembourg	7407
    luxembourg city	1019992
    luxor	1005105
    lviv	1022105
    lyon	1018618
    maan	1004320
    maarat al numan	1002280
    maariv	2024549
    macao	8167
    macau	8167
    macedoine du nord	7918
    macedonia	7918
    machar	3012521
    macron	3005350
    madaba	1004376
    madagascar	7833
    madaya	1002060
    madinah	1009954
    madrid	1019539
    maduro	3011558
    mafraq	1004282
    mahalla	1005465
    mahathir	3011186
    mahathir mohamad	3011186
    mahatma gandhi	3030532
    mahd adh dhahab	1014065
    mahdi	4001672
    mahdi army	2009804
    mahdia	1006790
    maher	4001565
    maher al assad	3020502
    mahmoud	4000084
    mahmoud abbas	3022237
    mahmoud ahmadinejad	3015835
    mahmud	4000084
    mahra	1009522
    mahres	1012986
    mahwit	1009734
    maiduguri	1026727
    maison blanche	2015863
    majaridah	1014296
    majmaah	1010902
    makhmur	1001280
    makhwah	1014502
    makkah	1009909
    makthar	1012443
    malabo	1027365
    malaga	1019687
    malaisie	8735
    malakal	1009131
    malaria	2030708
    malawi	8674
    malaysia	8735
    maldives	8607
    male	1023784
    mali	8034
    maliki	3017168
    malmo	1020378
    malta	8499
    malte	8499
    man city	2033543
    man united	2033426
    managua	1026154
    manama	1011712
    manar	2043106
    manbij	1002136
    manchester	1018250
    manchester city	2033543
    manchester united	2033426
    mandaq	1014544
    mandela	3012066
    manhattan	1017967
    manila	1024312
    manmohan singh	3010719
    manouba	1006771
    mansoor	4001507
    mansour	4001507
    mansour hadi	3025840
    mansoura	1004754
    mansur	4001507
    maputo	1027655
    maradona	3028237
    marawi	1024358
    marc	4004302
    marco rubio	3000981
    margaret thatcher	3006732
    maria	4004996
    maria zakharova	3003389
    mariam	4003729
    marib	1009263
    marine le pen	3005702
    mariupol	1022220
    marjayoun	1003224
    mark	4004302
    mark rutte	3007988
    mark zuckerberg	3002535
    maroc	7593
    maroun al ras	1003330
    marrakech	1008163
    marrakesh	1008163
    marsa matruh	1005380
    marseille	1018593
    marshall islands	7857
    martin griffiths	3008896
    martinique	8315
    marwan	4002247
    marwan barghouti	3022958
    maryam	4003729
    maryland	1017319
    marzouki	3027217
    mascate	1011943
    maseru	1027816
    mashhad	1015005
    masoud barzani	3019038
    masoud pezeshkian	3016174
    masrour barzani	3019149
    massachusetts	1017667
    massoud barzani	3019038
    mateur	1012768
    matmata	1012942
    maurice	8533
    mauritania	8392
    mauritanie	8392
    mauritius	8533
    mayadeen	2043042
    mayadin	1002455
    mayotte	13573
    maysan	1000832
    mazar i sharif	1022976
    mazloum abdi	3020904
    mbabane	1027836
    mbappe	3027918
    mbn	3024914
    mbs	3024240
    mbz	3024578
    mccain	3002010
    mcgurk	3002273
    mdhilla	1013314
    mecca	1009909
    medecins sans frontieres	2028975
    medellin	1025778
    medenine	1006812
    medina	1009954
    medine	1009954
    mediterranean	2021038
    mediterranean sea	2021038
    medjez el bab	1012785
    medvedev	3003025
    mehdi	4001672
    meknes	1008256
    melbourne	1025154
    melilla	1008669
    meloni	3007111
    mena	2007011
    menachem begin	3015333
    menzel bourguiba	1007334
    menzel bouzelfa	1013163
    menzel temime	1012708
    mer rouge	2021135
    mercedes	2026677
    mercosur	2040704
    meriem	4003729
    merkel	3005886
    mers	2029887
    mersin	1015780
    merz	3006088
    meshaal	3022592
    messi	3027680
    metlaoui	1012562
    mevlut cavusoglu	3004687
    mexico	8705
    mexico city	1018169
    mexique	8705
    mi5	2018834
    mi6	2018752
    miami	1016654
    michael	4004032
    michael jackson	3029842
    michel	4004052
    michel aoun	3021485
    michelle	4004052
    michigan	1017455
    micronesia	4436
    microsoft	2025667
    middle east	2006887
    midi	1009702
    mikati	3021727
    mike pompeo	3001021
    mikhail	4005314
    mikhail gorbachev	3003642
    milan	1019237
    milei	3011915
    milosevic	3008128
    mina	1014911
    mindanao	1024332
    minneapolis	1016991
    minsk	1022454
    minurso	2038195
    minusma	2038895
    minya	1005039
    miqdad	4002578
    misrata	1005816
    missouri	1017892
    misurata	1005816
    mithnab	1013890
    mo salah	3027877
    moammar gadhafi	3026226
    mocha	1009586
    moderna	2027806
    modi	3010665
    modric	3029155
    mogadiscio	1012139
    mogadishu	1012139
    mogherini	3007702
    mohamad	4000000
    mohamed	4000000
    mohamed bin zayed	3024578
    mohamed deif	3022545
    mohamed elbaradei	3009685
    mohamed halbousi	3018467
    mohamed hamdan dagalo	3023977
    mohamed morsi	3023389
    mohamed salah	3027877
    mohamed vi	3027516
    mohammad	4000000
    mohammad bin salman	3024240
    mohammad javad zarif	3016304
    mohammad khatami	3015938
    mohammed	4000000
    mohammed al halbousi	3018467
    mohammed al sudani	3017559
    mohammed bin nayef	3024914
    mohammed bin rashid	3024715
    mohammed bin salman	3024240
    mohammed bin zayed	3024578
    mohammed dahlan	3022850
    mohammed deif	3022545
    mohammed morsi	3023389
    mohammed shia al sudani	3017559
    mohammed vi	3027516
    mojtaba	4002096
    mokdad	4002578
    moknine	1012383
    moldavie	7696
    moldova	7696
    molenbeek	1019894
    mombasa	1026415
    mona	4003960
    monaco	7652
    monastir	1006512
    moncef marzouki	3027171
    mongolia	8134
    mongolie	8134
    monkeypox	2030318
    monrovia	1027276
    monte carlo	1021386
    montenegro	7745
    montevideo	1025897
    montreal	1018079
    montreux	1020178
    montserrat	8452
    monufia	1004873
    monusco	2038991
    moodys	2028133
    moqtada al sadr	3017724
    moqtada sadr	3017724
    morgan ortagus	3002173
    moroccan sahara	2036473
    morocco	7593
    moroni	1012316
    morsi	3023436
    mortada	4002051
    morteza	4002051
    moscou	1021440
    moscow	1021440
    moshe dayan	3015496
    mossad	2015057
    mossoul	1000069
    mostafa	4000111
    mostaganem	1007939
    mosul	1000069
    mount mghila	1013551
    mount salloum	1013517
    mount semmama	1013485
    mourinho	3028478
    mousa	4000834
    moussa	4000834
    moustafa	4000111
    moyen orient	2006887
    mozambique	8768
    mpox	2030318
    msaken	1007183
    msf	2028975
    msnbc	2042611
    muammar gaddafi	3026226
    mubarak	3023318
    mubarraz	1014868
    mugabe	3012263
    mughniyeh	3021218
    muhammad	4000000
    muhammadu buhari	3012647
    muhammed	4000000
    muhandis	3018313
    muharraq	1011734
    muhayil	1011134
    mujahedin e khalq	2014539
    mujtaba	4002096
    mukalla	1009302
    mumbai	1023360
    muna	4003960
    munich	1018864
    muqdadiyah	1001483
    muqtada al sadr	3017724
    muqtada sadr	3017724
    mursi	3023436
    murtada	4002051
    murtadha	4002051
    musa	4000834
    musandam	1012050
    muscat	1011943
    museveni	3012807
    musharraf	3010760
    musk	3002480
    muslim brotherhood	2011566
    mustafa	4000111
    mustafa al kadhimi	3017474
    mustafa kadhimi	3017474
    mustapha	4000111
    muthanna	1000874
    muzahimiyah	1013779
    myanmar	8072
    nabatieh	1002901
    nabeel	4001442
    nabeul	1006538
    nabih berri	3021290
    nabih berry	3021290
    nabil	4001442
    nablus	1003573
    nadal	3029603
    nadia	4003845
    nadjaf	1000274
    nador	1008376
    nafta	2040790
    naftali bennett	3013603
    nagasaki	1024814
    nagorno karabakh	2035903
    naguib mahfouz	3030645
    naif	4000595
    naim qasem	3021074
    naim qassem	3021074
    nairobi	1026394
    nairyah	1014791
    najaf	1000274
    najd	1011214
    najib mikati	3021692
    najran	1010493
    namas	1014255
    namibia	8811
    namibie	8811
    nancy pelosi	3001738
    nangarhar	1023009
    nantes	1018829
    naples	1019256
    naplouse	1003573
    naqoura	1003199
    narendra modi	3010665
    nasa	2037618
    nasdaq	2037089
    naser	4001465
    nasir	4001465
    nasiriyah	1000617
    nasr	4001494
    nasrallah	3021033
    nassau	1028260
    nasser	3023533,4001465
    nassr	2034554
    natanz	1015221
    national rally	2014056
    nations unies	2000000
    nato	2004273
    nauru	9202
    navalny	3003550
    nawaf salam	3021793
    nawaz sharif	3010918
    nayef	4000595
    naypyidaw	1023801
    nazareth	1016087
    ndjamena	1027041
    nechirvan barzani	3019221
    negev	1016207
    nelson mandela	3012066
    neom	1011227
    nepal	9163
    netanyahou	3000000
    netanyahu	3000000
    netflix	2025841
    netherlands	9030
    nevada	1017556
    new administrative capital	1005610
    new caledonia	8842
    new delhi	1023326
    new jersey	1017362
    new middle east	2019934
    new orleans	1016955
    new valley	1005413
    new york	1016446
    new york times	2023413
    new zealand	9275
    newcastle	1018551
    newsweek	2024758
    neymar	3028045
    niamey	1027007
    nicaragua	8982
    nice	1018633
    nicholas	4004501
    nicolas	4004501
    nicolas maduro	3011558
    nicolas sarkozy	3005554
    nicosia	1020895
    niger	8890
    nigeria	8950
    nikkei	2037131
    nile	2021338
    ninawa	1000539
    nineva	1000539
    nineveh	1000539
    ninive	1000539
    niue	9241
    nizwa	1012002
    nobel	2037156
    nobel peace prize	2037223
    nobel prize	2037156
    nokia	2026287
    noor	4003827
    norfolk island	8909
    north africa	2006950
    north america	14533
    north carolina	1017721
    north korea	6654
    north macedonia	7918
    northern borders	1010800
    northern ireland	14010
    northern mariana islands	8251
    norvege	9132
    norway	9132
    nouadhibou	1012096
    nouakchott	1012070
    nour	4003827
    nouri	4002124
    nouri al maliki	3017113
    nouvelle zelande	9275
    novak djokovic	3029436
    novosibirsk	1021776
    nuclear power	2037996
    nujaba	2009718
    nujaifi	3018659
    nuri	4002124
    nuri al maliki	3017113
    nuseirat	1004019
    nusra	2007859
    nusra front	2007859
    nuuk	1028206
    nvidia	2026075
    nyala	1008866
    oapec	2004727
    obama	3000354
    obeid	1009020
    ocalan	3005065
    occupied palestinian territories	14607
    ocde	2006401
    ocha	2002127
    odesa	1022086
    oecd	2006401
    ohchr	2001232
    ohio	1017437
    oil crescent	1006160
    okinawa	1024901
    oklahoma	1017914
    olaf scholz	3006003
    oleksiy	4005338
    olmert	3013065
    olympic games	2032519
    olympics	2032519
    olympique marseille	2034310
    oman	9362
    omar	4000311
    omar al bashir	3023788
    omar bashir	3023788
    omdurman	1008714
    omer	4000311
    ons jabeur	3029815
    opcw	2003216
    opec	2004479
    opec plus	2004674
    openai	2026167
    opep	2004479
    oran	1007525
    orban	3008032
    organisation of islamic cooperation	2005140
    organization of islamic cooperation	2005140
    orlando	1016843
    oromia	1026343
    ortagus	3002173
    osaka	1024768
    osama	4002437
    osama al nujaifi	3018616
    osama bin laden	3025518
    oscars	2037296
    osce	2006281
    oslo	1020421
    oslo accords	2019987
    osman	4000334
    otan	2004273
    othman	4000334
    ottawa	1018023
    otzma yehudit	2013643
    ouagadougou	1027098
    ouargla	1007745
    ouarzazate	1008505
    oued	1007804
    ouganda	12460
    oujda	1008274
    oum el araies	1012586
    oum kalthoum	3030680
    oussama	4002437
    ouzbekistan	12925
    oxfam	2029494
    oxford	1018460
    pakistan	9709
    palau	10097
    palermo	1019385
    palestine	10007
    palestine liberation organization	2008763
    palestinian authority	2008874
    palestinian territories	14607
    palmyra	1002078
    panama	9398
    panama city	1026097
    papouasie nouvelle guinee	9514
    papua	1024207
    papua new guinea	9514
    paraguay	10114
    paramaribo	1028335
    paris	1018576
    paris saint germain	2034206
    patriotic union of kurdistan	2010539
    paul	4004322
    paul bremer	3001480
    paul kagame	3012735
    pays bas	9030
    pedersen	3008618
    pedro	4004830
    pedro sanchez	3007323
    pekin	1024393
    peking	1024393
    pelosi	3001738
    pennsylvania	1017405
    pentagon	2015696
    peoples republic of china	2868
    pep guardiola	3028334
    peres	3013220
    perou	9427
    persian gulf	2020958
    perth	1025229
    peru	9427
    pervez musharraf	3010760
    peshawar	1023138
    peshmerga	2010271
    peskov	3003303
    peter	4004395
    petra	1004427
    pezeshkian	3016246
    pfizer	2027724
    pflp	2008979
    philadelphia	1016564
    philippe lazzarini	3009314
    philippines	9646
    phnom penh	1023945
    phoenix	1017106
    pierre	4004656
    pitcairn islands	9885
    pittsburgh	1017127
    pkk	2010398
    plasschaert	3009145
    plo	2008763
    pmf	2009327
    pmu	2009327
    podgorica	1021194
    poland	9752
    polisario	2012843
    polish	15294
    politico	2024930
    pologne	9752
    pompeo	3001021
    pope francis	3009980
    pope leo	3010079
    popular front for the liberation of palestine	2008979
    popular mobilisation forces	2009327
    popular mobilization forces	2009327
    poroshenko	3004076
    port au prince	1025968
    port louis	1027739
    port moresby	1028108
    port of spain	1026272
    port said	1004658
    port sudan	1008793
    port vila	1028163
    porto	1019806
    porto novo	1027144
    porto rico	9924
    portugal	10071
    pound sterling	2036795
    poutine	3002914
    prague	1020618
    praha	1020618
    praia	1027322
    premier league	2031584
    pretoria	1027872
    prigozhin	3003460
    pristina	1021275
    proche orient	2006887
    progressive socialist party	2012736
    psg	2034206
    puerto rico	9924
    puk	2010539
    punjab	1023585
    puntland	1012290
    putin	3002914
    pyd	2010492
    pyongyang	1024976
    qaani	3016708
    qaboos	3025303
    qaddafi	3026347
    qadisiyyah	1000695
    qaeda	2007805
    qaida	2007805
    qaim	1000990
    qais al khazali	3018218
    qalamoun	1002582
    qalibaf	3016921
    qalqilya	1003701
    qalyubia	1004845
    qamishli	1001808
    qamishlo	1001808
    qaryat al ulya	1014816
    qasem	4000262
    qasem soleimani	3016494
    qasim	4000262
    qassam	2008342
    qassam brigades	2008342
    qassem	4000262
    qassem soleimani	3016494
    qassim	1010344
    qatar	10197
    qatif	1010111
    qayyarah	1001256
    qena	1005092
    qilwah	1014528
    qom	1015080
    quds	1003390
    quds brigades	2008724
    quds force	2014929
    quebec	1018130
    queen elizabeth	3006833
    quetta	1023160
    quito	1025838
    quneitra	1001903
    qunfudhah	1010641
    qurayyat	1010762
    qusayr	1002407
    quwaiiyah	1013734
    rabat	1008106
    rabigh	1010625
    rabin	3013305
    rached	4001223
    rached ghannouchi	3027005
    rachid	4001191
    radaa	1009671
    rades	1007057
    radfan	1009831
    rafael grossi	3009551
    rafael nadal	3029603
    rafah	1003867
    rafha	1010847
    rafic hariri	3021330
    rafik hariri	3021330
    rafsanjani	3016074
    raisi	3016102
    raja casablanca	2034703
    rakhine	1023878
    rakka	1001669
    ramadi	1000369
    ramallah	1003457
    ramaphosa	3012158
    rami	4001601
    ramtha	1004448
    ramy	4001601
    ramzan kadyrov	3003831
    rania	4003919
    ranyah	1014613
    rapid support forces	2012176
    raqqa	1001669
    raqqah	1001669
    ras ajdir	1006321
    ras al ayn	1002251
    ras al khaimah	1011561
    ras gharib	1005746
    ras jebel	1012740
    ras lanuf	1006111
    ras tanura	1010205
    rashad al alimi	3026108
    rashed	4001223
    rasheed	4001191
    rashid	4001191
    rass	1011033
    rassemblement national	2014056
    rawa	1001021
    rawalpindi	1023178
    rayan al kildani	3020294
    raymah	1009717
    rayth	1014357
    reagan	3001910
    real madrid	2033116
    recep tayyip erdogan	3004411
    red crescent	2028899
    red cross	2028765
    red sea	2021135
    red sea governorate	1005142
    reda	4002022
    redeyef	1012540
    remada	1012924
    reporters without borders	2029095
    republic of iraq	5905
    republic of korea	6779
    republic of the congo	2422
    republican party	2013711
    republicans	2013711
    republique centrafricaine	2286
    republique dominicaine	3673
    reunion	10244
    reuters	2022542
    revolutionary guard	2014721
    revolutionary guards	2014721
    rex tillerson	3001075
    reykjavik	1020459
    reza	4002022
    rhodes	1020879
    riad	1009849,4001146
    riad salame	3021823
    riad salameh	3021823
    richard	4004173
    rida	4002022
    ridha	4002022
    riek machar	3012521
    rif	1008550
    rif dimashq	1001929
    riffa	1011772
    riga	1020505
    rijal almaa	1014225
    rio de janeiro	1025433
    rishi sunak	3006629
    riyad	1009849
    riyadh	1009849,4001146
    riyadh al khabra	1014005
    robert	4004110
    robert lewandowski	3028921
    robert mugabe	3012263
    rodrigo duterte	3011374
    roger federer	3029709
    rohani	3015807
    rohingya	2035030
    roland garros	2032887
    roma	1019218
    romania	10379
    rome	1019218
    ron dermer	3015106
    ronald reagan	3001910
    ronaldo	3027766
    ronen bar	3015173
    rosneft	2027533
    rostov	1021869
    rotterdam	1019967
    rouhani	3015807
    roumanie	10379
    royaume uni	4629
    rsf	2012176
    rubio	3000981
    rumah	1013854
    rumsfeld	3001317
    russia	10449
    russia today	2023368
    russian federation	10449
    russie	10449
    rutbah	1001051
    rutte	3007988
    rwanda	10551
    saad	4000390
    saad al hariri	3021380
    saad hariri	3021380
    saada	1009454
    sabha	1005866
    sabic	2026842
    sabratha	1005990
    sabya	1011074
    sad	4000390
    sadat	3023630
    sadc	2040519
    saddam	3017073
    saddam hussein	3017073
    sadek	4001936
    sadeq	4001936
    sadiq	4001936
    sadr	3017872
    sadr city	1001148
    sadrist movement	2011076
    sadrists	2011076
    saeb erekat	3022904
    saeed	4000408
    safi	1008423
    safieddine	3021189
    safwa	1014853
    sahara occidental	4052
    sahloul	1013031
    said	4000408
    saida	1002855
    saied	4000408
    saif al islam gaddafi	3026395
    saihat	1011398
    saint barthelemy	1358
    saint helena	10917
    saint kitts and nevis	6601
    saint lucia	7129
    saint petersburg	1021465
    saint pierre and miquelon	9795
    saint vincent and the grenadines	12989
    sakaka	1010706
    saladin	1000511
    salah	4001337
    salalah	1011968
    salamiyah	1002668
    saleem	4001270
    saleh	4001315
    saleh al arouri	3022647
    saleh al mutlaq	3018741
    salem	4001299
    salfit	1003744
    salih	4001315
    salim	4001270
    salim al jabouri	3018558
    salim al jubouri	3018558
    salisbury	1018524
    salman	4000501
    salmiya	1011889
    salt	1004336
    salva kiir	3012461
    salvador	11521
    salzburg	1020234
    samarkand	1022698
    samarra	1000450
    samawah	1000851
    sameh shoukry	3023652
    sami	4001581
    samir geagea	3021576
    samoa	13465
    samsung	2025877
    samtah	1011116
    samy	4001581
    san bernardino	1016914
    san diego	1016868
    san francisco	1016596
    san jose	1026127
    san juan	1026247
    san marino	11201
    san salvador	1026212
    sana	2023053
    sanaa	1009170
    santiago	1025687
    santo domingo	1026031
    sao paulo	1025544
    sao tome	11403
    sao tome and principe	11403
    sara	4003760
    sarah	4003760
    sarajevo	1021117
    saraqib	1002356
    sarat abidah	1014192
    saraya al salam	2009764
    sardinia	1019473
    sarkozy	3005554
    sarraj	3026607
    sars	2029968
    saud	4000435
    saud al faisal	3025054
    saudi	10571
    saudi arabia	10571
    saudi aramco	2026757
    saudi press agency	2022980
    saydnaya	1002644
    sbeitla	1012498
    scholz	3006003
    scotland	13908
    scotland yard	2018628
    sderot	1016246
    sdf	2009887
    seattle	1016712
    security council	2000156
    seiyun	1009323
    selim	4001270
    senate	2016518
    senegal	11232
    sennar	1009068
    seoul	1024926
    sepp blatter	3029364
    serbia	10411
    serbie	10411
    sergei	4005190
    sergei lavrov	3003142
    sergei shoigu	3003238
    sergey	4005190
    sergey lavrov	3003142
    serhiy	4005190
    serie a	2031977
    setif	1007586
    sevastopol	1022402
    seville	1019582
    seychelles	10735
    sfax	1006385
    shabaab	2012043
    shabab	2012043
    shabak	2015114
    shabwa	1009341
    shadi	4001656
    shahbaz sharif	3010949
    shakespeare	3030136
    shamkhani	3017002
    shanghai	1024459
    shanghai cooperation organization	2006184
    shaqra	1011014
    sharjah	1011497
    sharm el sheikh	1005225
    sharon	3012944
    sharqia	1004807
    sharurah	1010511
    shas	2013434
    shatt al arab	2021405
    shebaa farms	1003139,2021552
    shehbaz sharif	3010949
    sheikh jarrah	1004045
    sheikh tamim	3024797
    sheikh yassin	3022714
    sheikh zuweid	1005332
    shenzhen	1024596
    shimon peres	3013220
    shin bet	2015114
    shinan	1014715
    shinzo abe	3011139
    shiraz	1015044
    shoigu	3003238
    shujaiya	1003993
    siberia	1021889
    sichuan	1024616
    sicily	1019367
    sida	2030084
    sidi ali ben aoun	1013268
    sidi bel abbes	1007965
    sidi bou ali	1013068
    sidi bou said	1013232
    sidi bouzid	1006606
    sidon	1002855
    sierra leone	11134
    siliana	1006693
    silicon valley	2022095
    silvio berlusconi	3007196
    silwan	1004079
    simon	4004469
    sinai	1005259
    sindh	1023308
    singapore	10880
    singapore city	1024078
    singapour	10880
    siniora	3021975
    sinjar	1000579
    sinopharm	2027980
    sinouar	3022514
    sinwar	3022514
    sirte	1005846
    sisi	3023275
    sistan and baluchestan	1015342
    sistani	3018039
    sitra	1011756
    skhirat	1008351
    skikda	1008086
    skopje	1021244
    sky news	2024874
    sleiman	4000520
    slemani	1000143
    slobodan milosevic	3008128
    slovakia	11098
    slovaquie	11098
    slovenia	10952
    slovenie	10952
    smara	1028471
    smotrich	3014256
    snapchat	2025587
    snowden	3002832
    sochi	1021615
    socotra	1009567
    sofia	1020730
    sohag	1005075
    sohar	1011987
    sohr	2029194
    soleimani	3016494
    soliman	4000520
    solomon	4000520
    solomon islands	10699
    somalia	11265
    somalie	11265
    somaliland	1012257,2036419
    somo	2026960
    sonatrach	2027053
    sony	2026324
    souad	4003863
    soudan	10795
    soudan du sud	11320
    sour	1002883
    sousse	1006401
    south africa	13614
    south america	14381
    south carolina	1017770
    south kordofan	1008983
    south korea	6779
    south ossetia	1022531
    south sudan	11320
    southern transitional council	2012968
    soviet union	2007066
    spa	2022980
    spacex	2026036
    spain	4177
    spiegel	2024271
    sputnik	2023319
    srebrenica	1021141
    sri lanka	7256
    staffan de mistura	3008733
    stalin	3030368
    standard and poors	2028033
    standard poors	2028033
    starmer	3006678
    state department	2015914
    state of law	2011002
    state of palestine	10007
    steinmeier	3006178
    stephen	4004335
    steve witkoff	3001657
    steven	4004335
    stockholm	1020332
    stoltenberg	3007846
    strait of hormuz	1015440,2020747
    strasbourg	1018646
    stuttgart	1018986
    suad	4003863
    sudan	10795
    sudani	3017689
    suede	10853
    suez	1004683
    suez canal	2020714
    suisse	2554
    sulaiman	4000520
    sulaimani	1000143
    sulaimaniya	1000143
    sulaimaniyah	1000143
    sulaymaniyah	1000143
    sulayyil	1013708
    suleiman	4000520
    suleiman frangieh	3021869
    suleimani	3016494
    sultan	4000576
    sultan qaboos	3025303
    sumatra	1024172
    sunak	3006629
    suriname	11296
    suruc	1015879
    suu kyi	3011254
    suva	1028094
    suwayda	1001878
    svalbard and jan mayen	10988
    swaziland	11644
    sweden	10853
    swine flu	2030499
    switzerland	2554
    sydney	1025136
    sykes picot	2020164
    syria	11561
    syrian democratic forces	2009887
    syrian national army	2010213
    syrian observatory for human rights	2029194
    syrie	11561
    syrte	1005846
    taba	1005366
    tabarjal	1014739
    tabarka	1007288
    tabriz	1015062
    tabuk	1010315
    tadjikistan	11891
    tafilah	1004353
    taha	4002485
    taif	1010297
    taipei	1024709
    taiwan	12359
    taiz	1009201
    taji	1001129
    tajikistan	11891
    tal abyad	1002227
    tal afar	1000597
    talabani	3018928
    taliban	2011762
    tallinn	1020486
    tamanrasset	1007764
    tamil tigers	2014633
    tamim bin hamad	3024797
    tammam salam	3022001
    tanf	1002690
    tangier	1008206
    tanomah	1014277
    tanta	1005450
    tanzania	12387
    tanzanie	12387
    tarek	4001077
    tareq	4001077
    tareq al hashemi	3018683
    tareq aziz	3020001
    tarhuna	1006066
    tariq	4001077
    tariq al hashemi	3018683
    tariq aziz	3020001
    tarout	1011380
    tartus	1001630
    tashkent	1022678
    tasnim	2043582
    tass	2023268
    tataouine	1006832
    tathleeth	1014129
    taylor swift	3029904
    tayma	1011291
    tayyip erdogan	3004411
    tbilisi	1022471
    tchad	11774
    tchequie	3397
    tebboune	3027498
    tebessa	1008027
    teboulba	1012423
    teboursouk	1012819
    tedros	3009414
    tedros adhanom	3009414
    tegucigalpa	1026177
    teheran	1014958
    tehran	1014958
    tehrik i taliban pakistan	2011846
    tel aviv	1016000
    telegram	2025451
    tennessee	1017869
    tesla	2025992
    testour	1012336
    tetouan	1008290
    texas	1017185
    thadiq	1013838
    thailand	11843
    thailande	11843
    thala	1012460
    thamer	4002205
    thamir	4002205
    thatcher	3006732
    the economist	2024049
    the fed	2017692
    the guardian	2023858
    the hague	1019946
    the independent	2023963
    theresa may	3006515
    thessaloniki	1020775
    thimphu	1023742
    thomas	4004219
    tianjin	1024494
    tiberias	1016350
    tibet	1024534,2035746
    tigray	2036121
    tigris	2021315
    tijuana	1018203
    tikrit	1000432
    tiktok	2025535
    tillerson	3001075
    timbuktu	1026923
    timor leste	11956
    tindouf	1008067
    tiran and sanafir	2021712
    tirana	1021017
    tizi ouzou	1007639
    tlemcen	1007618
    tobruk	1005896
    togo	11807
    tokelau	11933
    tokyo	1024751
    tonga	12136
    tony blair	3006317
    toronto	1018043
    total energies	2027328
    totalenergies	2027328
    tottenham	2033788
    toulouse	1018695
    toyota	2026546
    tozeur	1006855
    trabzon	1015798
    transparency international	2029392
    treasury department	2016117
    tribal mobilization	2009517
    trinidad	12248
    trinidad and tobago	12248
    tripoli	1005773
    tripoli lebanon	1002805
    trump	3000191
    ttp	2011846
    tubas	1003762
    tulkarm	1003680
    tunis	1028493
    tunisia	12075
    tunisie	12075
    turabi	3024217
    turaif	1010864
    turin	1019276
    turkey	12171
    turki	4000616
    turkiye	12171
    turkmenistan	12027
    turkmens	2035537
    turks and caicos islands	11716
    turquie	12171
    tuvalu	12339
    tuz khurmatu	1001356
    twitter	2025164
    tyre	1002883
    tzipi livni	3013402
    uae	21
    uafa	2041317
    udeid	1011690
    uefa	2031084
    uefa champions league	2031343
    ufa	1022019
    uganda	12460
    ugtt	2044773
    uighur	2035177
    uighurs	2035177
    uk	4629
    ukraine	12420
    ulaanbaatar	1025045
    umar	4000311
    umluj	1011256
    umm al fahm	1016322
    umm al quwain	1011596
    umm kulthum	3030680
    umm qasr	1000918
    un general assembly	2000333
    un habitat	2039735
    un human rights council	2001398
    un security council	2000156
    un women	2039856
    unaizah	1010384
    unama	2039220
    unami	2003565
    unamid	2038741
    unctad	2039520
    undof	2039092
    undp	2001893
    unep	2002014
    unesco	2000825
    unfpa	2002071
    unhcr	2000944
    unhrc	2001398
    unicef	2000413
    unido	2039630
    unifil	2003327
    union europeenne	2003778
    unitad	2039380
    unitams	2038597
    united arab emirates	21
    united kingdom	4629
    united nations	2000000
    united states	12501
    united states of america	12501
    united states virgin islands	13198
    unmha	2038508
    unrwa	2000588
    unsmil	2038354
    untso	2039298
    urfa	1015691
    urss	2007066
    ursula von der leyen	3007402
    uruguay	12828
    us capitol	2016613
    us congress	2016262
    us dollar	2036643
    us senate	2016518
    us state department	2015914
    us treasury	2016117
    usa	12501
    usaid	2017513
    usama	4002437
    usama bin laden	3025518
    usd	2036643
    ussr	2007066
    uthman	4000334
    uttar pradesh	1023607
    uwayqilah	1014759
    uyghur	2035177
    uyghurs	2035177
    uyun aljiwa	1013971
    uzbekistan	12925
    vaduz	1021369
    valencia	1019605
    valletta	1020978
    vancouver	1018105
    vanuatu	13367
    varsovie	1020551
    vatican	2036521
    venezuela	13068
    venice	1019295
    victoria	1024663,1028434
    vienna	1020200
    vienne	1020200
    vientiane	1023918
    viet nam	13305
    vietnam	13305
    viktor orban	3008032
    vilnius	1020528
    virginia	1017278
    vladimir	4005153
    vladimir lenin	3030308
    vladimir poutine	3002939
    vladimir putin	3002939
    vladivostok	1021741
    voice of america	2024806
    volgograd	1021990
    volker turk	3009764
    volkswagen	2026588
    volodymyr	4005153
    volodymyr zelensky	3003906
    volodymyr zelenskyy	3003906
    von der leyen	3007402
    wad madani	1009043
    wada	2041678
    wadi ad dawasir	1010955
    wadi rum	1004522
    wagner	2014198
    wagner group	2014198
    wajh	1011271
    wakrah	1011667
    waleed	4001168
    wales	13995
    walid	4001168
    walid al moallem	3020851
    walid jumblatt	3021623
    walid muallem	3020851
    wall street	2021998
    wall street journal	2023618
    wallis and futuna	13390
    warsaw	1020551
    washington	1016422
    washington post	2023521
    wasit	1000777
    wau	1028082
    waziristan	1023206
    wellington	1025268
    west bank	1003537,2021585
    west germany	2007424
    west jerusalem	1016381
    western sahara	4052
    whatsapp	2025384
    white helmets	2029313
    white house	2015863
    wikileaks	2028462
    wikipedia	2028416
    william	4004129
    william shakespeare	3030136
    wimbledon	2032817
    windhoek	1027768
    wisconsin	1017640
    witkoff	3001657
    world athletics	2041555
    world bank	2002649
    world cup	2030784
    world food program	2001636
    world food programme	2001636
    world health organization	2001533
    world trade organization	2002479
    wsj	2023618
    wti	2036940
    wuhan	1024517
    wydad casablanca	2034777
    xi jinping	3010456
    xinhua	2023176
    xinjiang	2036348
    yacoub	4000778
    yafa	1009817
    yahya	4000883
    yahya sinwar	3022455
    yair lapid	3013684
    yamoussoukro	1026871
    yanbu	1010592
    yangon	1023845
    yanukovych	3004134
    yaounde	1027400
    yaqoub	4000778
    yarmouk camp	1002502
    yaser	4002529
    yasin	4002496
    yasir	4002529
    yasir arafat	3022156
    yasser	4002529
    yasser arafat	3022156
    yassin	4002496
    yassine	4002496
    yazidi	2035304
    yazidis	2035304
    yedioth ahronoth	2024465
    yehia	4000883
    yekaterinburg	1021832
    yeltsin	3003761
    yemen	13515
    yerevan	1022577
    yesh atid	2013598
    yevgeny prigozhin	3003460
    yezidi	2035304
    yisrael beiteinu	2013522
    yisrael katz	3014018
    yitzhak herzog	3014945
    yitzhak rabin	3013305
    yoav gallant	3013883
    yonhap	2043672
    youcef	4000733
    younes	4000985
    younis	4000985
    yousef	4000733
    youssef	4000733
    youssef chahed	3027244
    yousuf	4000733
    youtube	2025234
    yoweri museveni	3012807
    ypg	2010054
    yugoslavia	2007189
    yunus	4000985
    yuri	4005294
    yury	4005294
    yusuf	4000733
    zaatari	1004499
    zabadani	1002034
    zagazig	1005502
    zaghouan	1006714
    zagreb	1021072
    zahedan	1015321
    zahle	1002944
    zainab	4003647
    zaire	14852
    zakaria	4000905
    zakariya	4000905
    zakharova	3003389
    zakho	1001300
    zalmay khalilzad	3002369
    zamalek	2034433
    zambia	13731
    zambie	13731
    zanzibar	1026641
    zaporizhzhia	1022246
    zarif	3016304
    zarqa	1004240
    zarqawi	3020128
    zarzis	1006904
    zawahiri	3025704
    zawahri	3025704
    zawiya	1005948
    zaynab	4003647
    zebari	3019761
    zeinab	4003647
    zelenskiy	3003906
    zelensky	3003906
    zelenskyy	3003906
    zeynab	4003647
    ziad	4001105
    zidane	3028174
    zika	2030582
    zimbabwe	13758
    zine el abidine ben ali	3026879
    zinedine zidane	3028174
    zinjibar	1009372
    zintan	1006025
    ziya	4002145
    ziyad	4001105
    zlatan ibrahimovic	3028802
    zubaidi	3026170
    zubayr	1000897
    zuckerberg	3002535
    zulfi	1010995
    zurich	1020084
    zuwara	1005971
    ا ف ب	2022598
    اءتلاف دوله القانون	2011002
    ابخازيا	1022507
    ابراهيم الجعفري	3019826
    ابراهيم رءيسي	3016102
    ابراهيموفيتش	3028802
    ابطال اوروبا	2031343
    ابل	2025747
    ابها	1010403
    ابو الغيط	3023729
    ابو بكر البغدادي	3020154
    ابو عبيده	3022792
    ابو عريش	1011090
    ابو عمار	3022156
    ابو غريب	1001102
    ابو مازن	3022237
    ابو محمد الجولاني	3020572
    ابو مصعب الزرقاوي	3020041
    ابو مهدي المهندس	3018313
    ابوبكر البغدادي	3020154
    ابوجا	1026682
    ابوظبي	1011442
    ابي احمد	3012334
    ابيدجان	1026848
    ابين	1009357
    ابيي	1009102
    اتاتورك	3030426
    اتحاد الشغل	2044773
    اتحاد المغرب العربي	2005413
    اتحاد امريكا الجنوبيه لكره القدم	2041209
    اتحاد امريكا الشماليه والوسطي والكاريبي لكره القدم	2041067
    اتحاد جزر القمر	6538
    اتشيه	1024247
    اتفاق اوسلو	2019987
    اتفاقيات اوسلو	2019987
    اتفاقيه التجاره الحره لامريكا الشماليه	2040790
    اتفاقيه اوسلو	2019987
    اتفاقيه سايكس بيكو	2020164
    اتفاقيه كامب ديفيد	2020076
    اتلانتا	1016689
    اتلتيكو مدريد	2033313
    اتليتيكو مدريد	2033313
    اثينا	1020748
    اثيوبيا	4206
    اجدابيا	1006087
    احد المسارحه	1014460
    احد رفيده	1014326
    احداث 11 سبتمبر	2038038
    احداث الحادي عشر من سبتمبر	2038038
    احمد ابو الغيط	3023684
    احمد الجلبي	3019929
    احمد الشرع	3020572
    احمد حسين الشرع	3020572
    احمد داود اوغلو	3004581
    احمد داوود اوغلو	3004581
    احمد ياسين	3022714
    احمدي نجاد	3015835
    اخنوش	3027658
    اداره السجون الاسراءيليه	2045526
    اداره الطيران والفضاء الامريكيه	2037618
    اداره الغذاء والدواء	2045877
    اداره الغذاء والدواء الامريكيه	2045877
    اداره مكافحه المخدرات الامريكيه	2045812
    ادرعي	3014715
    ادريس ديبي	3012890
    ادلب	1001648
    ادنبره	1018380
    ادنوك	2026875
    ادوارد سنودن	3002832
    ادولف هتلر	3030229
    اديس ابابا	1026311
    اديلايد	1025244
    اذاعه صوت امريكا	2024806
    اذربايجان	841
    اذربيجان	841
    ار تي	2023368
    ارامكو	2026757
    ارامكو السعوديه	2026757
    اربد	1004225
    اربيل	1000096
    ارتريا	4115
    ارتيريا	4115
    اردوجان	3004302
    اردوغان	3004302
    اردوكان	3004302
    ارسنال	2033715
    ارض الصومال	1012257,2036419
    ارلينغ هالاند	3029009
    ارمينيا	395
    ارمينيه	395
    اريءيل شارون	3012944
    اريانه	1006477
    اريتريا	4115
    اريحا	1003725
    اريزونا	1017533
    ارييل شارون	3012944
    ازرق ابيض	2013460
    ازمير	1015564
    ازواد	1026989
    اسامه النجيفي	3018616
    اسامه بن لادن	3025518
    اسانج	3002750
    اسبانيا	4177
    استانا	1022612
    استانبول	1015493
    استرا زينيكا	2027866
    استرازينيكا	2027866
    استراليا	728
    استراليه	728
    استوكهولم	1020332
    استونيا	3956
    اسحاق رابين	3013305
    اسحاق هرتسوغ	3014945
    اسحق رابين	3013305
    اسحق هرتسوغ	3014945
    اسدود	1016178
    اسراءيل	5797
    اسراءيل بيتنا	2013522
    اسراءيل كاتس	3014018
    اسطمبول	1015493
    اسطنبول	1015493
    اسعد الشيباني	3020790
    اسكتلند يارد	2018628
    اسكتلندا	13908
    اسكوا	2003669
    اسكوتلندا	13908
    اسلام اباد	1023069
    اسماعيل قااني	3016645
    اسماعيل قاني	3016645
    اسماعيل هنيه	3022346
    اسمرا	1026365
    اسمره	1026365
    اسواتيني	11644
    اسوان	1005125
    اسوشيتد برس	2022765
    اسوشيتدبرس	2022765
    اسوشييتد برس	2022765
    اسونسيون	1025871
    اسيا	14332
    اسياس افورقي	3012377
    اسيان	2005690
    اسيوط	1005058
    اشبيليه	1019582
    اشدود	1016178
    اشرف غني	3011110
    اصفهان	1015023
    اضنه	1015604
    اطباء بلا حدود	2028975
    اعزاز	1002188
    اغادير	1008223
    اف بي اي	2017248
    افريقي	15173
    افريقيا	14212
    افريقيا الوسطي	2286
    افريقيه	14212
    افغانستان	227
    افورقي	3012377
    افيجدور ليبرمان	3013453
    افيخاي ادرعي	3014715
    افيغدور ليبرمان	3013453
    اقباط	2035576
    اقليم التبت	2035746
    اقليم تيغراي	2036121
    اقليم دارفور	2036077
    اقليم دونباس	2036279
    اقليم شينجيانغ	2036348
    اقليم كتالونيا	2036178
    اقليم كردستان	1001412,2010802
    اقليم كردستان العراق	2010802
    اقليم كشمير	2035785
    اكادير	1008223
    اكرا	1026807
    اكراد	2035486
    اكرانيا	12420
    اكرم امام اوغلو	3004828
    اكسفورد	1018460
    اكسون موبل	2027106
    اكسون موبيل	2027106
    اكسونموبيل	2027106
    اكسيوس	2024984
    اكوادور	3904
    اكوده	1007203
    ال بي سي	2042705
    الاباما	1017846
    الاتحاد الاسيوي لكره القدم	2031287
    الاتحاد الافريقي	2005335
    الاتحاد الافريقي لكره القدم	2031167
    الاتحاد الاوربي	2003778
    الاتحاد الاوروبي	2003778
    الاتحاد الاوروبي لكره القدم	2031084
    الاتحاد التونسي لكره القدم	2042193
    الاتحاد الجزاءري لكره القدم	2042300
    الاتحاد الدولي لالعاب القوي	2041555
    الاتحاد الدولي لكره السله	2041370
    الاتحاد الدولي لكره القدم	2031009
    الاتحاد الدولي لكره اليد	2041504
    الاتحاد الدولي للسيارات	2041628
    الاتحاد الدولي للكره الطاءره	2041445
    الاتحاد الدولي للنقل الجوي	2040111
    الاتحاد الروسي	10449
    الاتحاد السوفياتي	2007066
    الاتحاد السوفيتي	2007066
    الاتحاد السوفييتي	2007066
    الاتحاد السويسري	2554
    الاتحاد العام التونسي للشغل	2044773
    الاتحاد العربي لكره القدم	2041317
    الاتحاد المصري لكره القدم	2042006
    الاتحاد المغاربي	2005413
    الاتحاد الوطني الكردستاني	2010539
    الاتحاديه الجزاءريه لكره القدم	2042300
    الاتفاق النووي الايراني	2020231
    الاتفاق النووي مع ايران	2020231
    الاحتياطي الفدرالي	2017692
    الاحتياطي الفيدرالي	2017692
    الاحساء	1010069
    الاحواز	1015090
    الاخوان المسلمون	2011566
    الاخوان المسلمين	2011566
    الاراضي الفلسطينيه	14607
    الاراضي الفلسطينيه المحتله	14607
    الاراضي المنخفضه	9030
    الارجنتين	571
    الاردن	6229
    الارسنال	2033715
    الاستخبارات التركيه	2046040
    الاسترليني	2036795
    الاسكا	1017602
    الاسكندريه	1004597
    الاسكوا	2003669
    الاطار التنسيقي	2011162
    الاعظميه	1001207
    الاغوار الفلسطينيه	1004124
    الافلاج	1013684
    الاقباط	2035576
    الاكراد	2035486
    الاكوادور	3904
    الالعاب الاولمبيه	2032519
    الالكسو	2040409
    الاليزيه	2018294
    الامارات	21
    الامارات العربيه المتحده	21
    الامازيغ	2035645
    الامريكيون	14987
    الامريكيين	14987
    الامم المتحده	2000000
    الامم المتحده للمراه	2039856
    الامن العام اللبناني	2045216
    الامير سعود الفيصل	3025054
    الامير فيصل بن فرحان	3025126
    الامير محمد بن سلمان	3024240
    الامير محمد بن نايف	3024914
    الاميركيون	14987
    الاميركيين	14987
    الاناضول	2023108
    الانبار	1000339
    الانتر	2034066
    الانتربول	2019061
    الانترنت	2037515
    الانتقالي الجنوبي	2012968
    الاندبندنت	2023963
    الاندوف	2039092
    الانروا	2000588
    الاهلي المصري	2034360
    الاهواز	1015090
    الاورغواي	12828
    الاوروغواي	12828
    الاوسكار	2037296
    الاولمبياد	2032519
    الاولمبيه الدوليه	2032694
    الاونروا	2000588
    الاونكتاد	2039520
    الاويغور	2035177
    الاياتا	2040111
    الايبولا	2030002
    الايدز	2030084
    الايزيديه	2035304
    الايزيديون	2035304
    الايزيديين	2035304
    الايسيسكو	2040192
    الايغاد	2005614
    الايغور	2035177
    الايكاو	2040028
    الايكواس	2005501
    الايكونوميست	2024049
    البابا بنديكت	3010317
    البابا بنديكتوس	3010317
    البابا فرانسيس	3009980
    البابا فرانشيسكو	3009980
    البابا فرنسيس	3009980
    البابا لاوون	3010079
    البابا ليو	3010079
    البابا ليو الرابع عشر	3010079
    البابا ليون	3010079
    البابا يوحنا بولس الثاني	3010225
    الباجي قاءد السبسي	3027074
    الباحه	1010531
    الباراغواي	10114
    البارزاني	3019403
    البارسا	2033203
    البارغواي	10114
    الباسداران	2014721
    الباسيج	2014978
    الباسيج الايرانيه	2014978
    الباكستان	9709
    البانيا	364
    الباهاما	1579
    البتراء	1004427
    البترون	1003285
    البحر الابيض المتوسط	2021038
    البحر الاحمر	2021135
    البحر الاحمر المصريه	1005142
    البحر الاسود	2021177
    البحر المتوسط	2021038
    البحر الميت	1004468,2021211
    البحرين	1242
    البحيره التونسيه	1013435
    البديل من اجل المانيا	2013945
    البرادعي	3009685
    البرازيل	1547
    البربر	2035645
    البرت اينشتاين	3030004
    البرتا	1018148
    البرتغال	10071
    البرزاني	3019403
    البرسا	2033203
    البرلمان الاسراءيلي	2018953
    البرلمان الالماني	2018850
    البرلمان الاوربي	2003997
    البرلمان الاوروبي	2003997
    البرلمان العراقي	2019382
    البرنامج الانماءي للامم المتحده	2001893
    البريقه	1006139
    البريكس	2005815
    البريكست	2020449
    البريميرليج	2031584
    البريميرليغ	2031584
    البشمركه	2010271
    البصره	1000026
    البطريرك الراعي	3022062
    البعث العربي الاشتراكي	2011430
    البعثه الامميه في ليبيا	2038354
    البعثه المشتركه للامم المتحده والاتحاد الافريقي في دارفور	2038741
    البقاع	1002959
    البكيريه	1013915
    البليده	1007684
    البنتاجون	2015696
    البنتاغون	2015696
    البنتاكون	2015696
    البنجاب	1023585
    البندقيه	1019295
    البنك الاسلامي للتنميه	2006819
    البنك الافريقي للتنميه	2006712
    البنك الدولي	2002649
    البنك المركزي الامريكي	2017692
    البنك المركزي الاوروبي	2004083
    البنك المركزي العراقي	2019842
    البهاما	1579
    البوسنه	901
    البوسنه والهرسك	901
    البوكمال	1002428
    البوليساريو	2012843
    البوندستاج	2018850
    البوندستاغ	2018850
    البوندسليجا	2031871
    البوندسليغا	2031871
    البي بي سي	2022347
    البيت الابيض	2015863
    البيتكوين	2028361
    البيرو	9427
    البيشمركا	2010271
    البيشمركه	2010271
    البيضاء الليبيه	1005912
    التبت	2035746
    التجمع الوطني	2014056
    التحالف الدولي	2013204
    التحالف الدولي ضد داعش	2013204
    التحالف العربي	2013079
    الترجي	2034624
    الترجي التونسي	2034624
    الترجي الرياضي	2034624
    التركمان	2035537
    التشاد	11774
    التشيك	3397
    التشيلي	2767
    التعاون الاسلامي	2005140
    التقدمي الاشتراكي	2012736
    التوغو	11807
    التيار الصدري	2011076
    التيار الوطني الحر	2012548
    التيك توك	2025535
    الجابون	4593
    الجارديان	2023858
    الجامعه التونسيه لكره القدم	2042193
    الجامعه العربيه	2004815
    الجامعه الملكيه المغربيه لكره القدم	2042071
    الجامعه الملكيه لكره القدم	2042071
    الجبل الاسود	7745
    الجبلايه	2042006
    الجبهه الشعبيه لتحرير فلسطين	2008979
    الجبهه الوطنيه الفرنسيه	2014056
    الجبيل	1010130
    الجديده المغربيه	1008463
    الجزاءر	3834
    الجزاءر العاصمه	1028523
    الجزيره نت	2022188
    الجفره	1006199
    الجليل	1016225
    الجماهيريه الليبيه	7525
    الجمعيه العامه للامم المتحده	2000333
    الجمهوريه الاسلاميه الايرانيه	5973
    الجمهوريه التركيه	12171
    الجمهوريه التونسيه	12075
    الجمهوريه الجزاءريه	3834
    الجمهوريه العربيه السوريه	11561
    الجمهوريه الفرنسيه	4539
    الجمهوريه اللبنانيه	7066
    الجمهوريه اليمنيه	13515
    الجمهوريون	2013711
    الجمهوريين	2013711
    الجموم	1014629
    الجناءيه الدوليه	2002994
    الجنرال قاسم سليماني	3016494
    الجنينه	1008883
    الجنيه الاسترليني	2036795
    الجهاد الاسلامي	2008584
    الجهراء	1011868
    الجولان	1002481,2021435
    الجولان السوري	2021435
    الجولاني	3020572
    الجيزه	1004640
    الجيش الاسراءيلي	2015389
    الجيش الجمهوري الايرلندي	2014439
    الجيش الحر	2010139
    الجيش السوري الحر	2010139
    الجيش الوطني السوري	2010213
    الحاج قاسم سليماني	3016494
    الحبشه	4206
    الحجاز	1011195
    الحدود الشماليه	1010800
    الحديده	1009214
    الحرس الثوري	2014721
    الحرس الثوري الايراني	2014721
    الحرم القدسي	2020866
    الحريه والتغيير	2012258
    الحزب التقدمي الاشتراكي	2012736
    الحزب الجمهوري	2013711
    الحزب الديمقراطي	2013810
    الحزب الديمقراطي الكردستاني	2010621
    الحزب الديموقراطي الامريكي	2013810
    الحزب الديموقراطي الكردستاني	2010621
    الحسكه	1001787
    الحسيمه	1008397
    الحشد الشعبي	2009327
    الحشد العشاءري	2009517
    الحلف الاطلسي	2004273
    الحناكيه	1014099
    الحوثي	2009084
    الحوثيون	2009084
    الحوثيين	2009084
    الحويجه	1001234
    الخارجيه الامريكيه	2015914
    الخارجيه الاميركيه	2015914
    الخامنءي	3015621
    الخرطوم	1008690
    الخرطوم بحري	1008754
    الخرمه	1014589
    الخزانه الامريكيه	2016117
    الخزانه الاميركيه	2016117
    الخفجي	1010185
    الخليج العربي	2020958
    الخليج الفارسي	2020958
    الخميني	3015737
    الخنجر	3018792
    الخوذ البيضاء	2029313
    الدار البيضاء	1008126
    الدانمارك	3588
    الدانمرك	3588
    الدرعيه	1011051
    الدعم السريع	2012176
    الدفاع المدني السوري	2029313
    الدقهليه	1004781
    الدمام	1010007
    الدنمارك	3588
    الدوادمي	1010930
    الدوحه	1011649
    الدوري الاسباني	2031775
    الدوري الالماني	2031871
    الدوري الانجليزي	2031584
    الدوري الانجليزي الممتاز	2031584
    الدوري الانكليزي	2031584
    الدوري الاوروبي	2031500
    الدوري الايطالي	2031977
    الدوري الفرنسي	2032050
    الدولار الامريكي	2036643
    الدولار الاميركي	2036643
    الدوله الاسلاميه في العراق والشام	2007467
    الدوما	2018046
    الدوما الروسي	2018046
    الدومنيكان	3673
    الدومينيكان	3673
    الدونباس	2036279
    الديستي	2044681
    الديمقراطي الكردستاني	2010621
    الديمقراطيون	2013810
    الذكاء الاصطناعي	2037936
    الذهيبه	1007427
    الرءيس بشار الاسد	3020337
    الرءيس محمود عباس	3022237
    الراس الاخضر	3089
    الراعي	3022062
    الربيع العربي	2020549
    الرجاء البيضاوي	2034703
    الرجاء الرياضي	2034703
    الرفاع	1011772
    الرمادي	1000369
    الرمثا	1004448
    الروهنغيا	2035030
    الروهينجا	2035030
    الروهينغا	2035030
    الروهينغيا	2035030
    الرياض	1009849
    الريف المغربي	1008550
    الزبداني	1002034
    الزعتري	1004499
    الزقازيق	1005502
    الزلفي	1010995
    الزمالك	2034433
    الزنتان	1006025
    الزهايمر	2030616
    السادك	2040519
    السالميه	1011889
    السعوديه	10571
    السلام الاخضر	2029541
    السلطان قابوس	3025303
    السلطان قابوس بن سعيد	3025303
    السلطان هيثم	3025415
    السلطان هيثم بن طارق	3025415
    السلطه الفلسطينيه	2008874
    السلطه الوطنيه الفلسطينيه	2008874
    السلفادور	11521
    السماوه	1000851
    السنغال	11232
    السودان	10795
    السوق المشتركه لامريكا الجنوبيه	2040704
    السوق المشتركه لشرق وجنوب افريقيا	2040604
    السويد	10853
    السويداء	1001878
    السويس	1004683
    السي اي ايه	2016885
    السيد السيستاني	3017889
    السيد حسن نصر الله	3020937
    السيد عبد الملك الحوثي	3025962
    السيد عمار الحكيم	3018081
    السيد مقتدي الصدر	3017724
    السيده فيروز	3030721
    السيري ا	2031977
    السيستاني	3018039
    السيسي	3023275
    السيشل	10735
    الشاباص	2045526
    الشاباك	2015114
    الشارقه	1011497
    الشبكه العنكبوتيه	2037515
    الشجاعيه	1003993
    الشرطه الاوروبيه	2019207
    الشرطه الدوليه	2019061
    الشرق الاوسط	2006887
    الشرق الاوسط الجديد	2019934
    الشرق الاوسط وشمال افريقيا	2007011
    الشرقيه المصريه	1004807
    الشعانبي	1007242
    الشفافيه الدوليه	2029392
    الشنان	1014715
    الشيخ احمد ياسين	3022714
    الشيخ تميم بن حمد	3024797
    الشيخ جراح	1004045
    الشيخ زويد	1005332
    الشيخ قيس الخزعلي	3018218
    الشيخ محمد بن زايد	3024578
    الشيخ نعيم قاسم	3021074
    الشيشان	1021693,2035711
    الشين بيت	2015114
    الصحراء الغربيه	4052
    الصحراء المغربيه	2036473
    الصحه العالميه	2001533
    الصخيرات	1008351
    الصدريون	2011076
    الصدريين	2011076
    الصليب الاحمر	2028765
    الصليب الاحمر الدولي	2028765
    الصندوق الدولي للتنميه الزراعيه	2039952
    الصندوق السيادي السعودي	2045715
    الصومال	11265
    الصويره	1008438
    الصين	2868
    الصين الشعبيه	2868
    الضاحيه الجنوبيه	1003066
    الضالع	1009409
    الضفه	2021585
    الضفه الغربيه	1003537,2021585
    الطاءف	1010297
    الطاقه الذريه الدوليه	2002700
    الطاقه النوويه	2037996
    الطالباني	3018928
    الطفيله	1004353
    الظهران	1010046
    العاصمه الاداريه الجديده	1005610
    العامري	3018151
    العاهل الاردني	3023003
    العاهل المغربي	3027516
    العداله والتنميه	2012404
    العدل الدوليه	2003112
    العديد	1011690
    العراق	5905
    العربيه نت	2022292
    العريش	1005276
    العصاءب	2009565
    العفو الدوليه	2028659
    العقيد القذافي	3026226
    العقيد معمر القذافي	3026226
    العمال الكردستاني	2010398
    العمله الاوروبيه الموحده	2036721
    العواميه	1011416
    العويقيله	1014759
    العوينه	1013411
    الغابون	4593
    الغارديان	2023858
    الغربيه المصريه	1004898
    الغردقه	1005201
    الغوطه الشرقيه	1001957
    الفاتيكان	2036521
    الفاشر	1008843
    الفاو	2001765
    الفجيره	1011537
    الفرات	2021272
    الفرات السوري	1002742
    الفروانيه	1011914
    الفلبين	9646
    الفلوجه	1000391
    الفليبين	9646
    الفورمولا 1	2033006
    الفورمولا وان	2033006
    الفوكلاند	4313
    الفيبا	2041370
    الفيتنام	13305
    الفيدرالي الامريكي	2017692
    الفيفا	2031009
    الفيليبين	9646
    الفيوم	1004993
    القادسيه العراقيه	1000695
    القاره الاسيويه	14332
    القاره الافريقيه	14212
    القاره الاوروبيه	14123
    القاره السمراء	14212
    القاره العجوز	14123
    القاره القطبيه الجنوبيه	475
    القامشلي	1001808
    القاهره	1004567
    القباءل	1008044
    القبه الحديديه	2015617
    القدس الشرقيه	2021671
    القدس الغربيه	1016381
    القدس المحتله	1003390
    القرم	2035826
    القريات	1010762
    القسام	2008342
    القصرين	1006581
    القصيم	1010344
    القضارف	1008926
    القطيف	1010111
    القلعه الصغري	1007143
    القلعه الكبري	1007104
    القلمون	1002582
    القليوبيه	1004845
    القنطاوي	1007398
    القنفذه	1010641
    القنيطره	1001903
    القنيطره المغربيه	1008309
    القوات اللبنانيه	2012607
    القوات المسلحه الثوريه الكولومبيه	2014308
    القوه اليهوديه	2013643
    القويعيه	1013734
    القياده المركزيه الامريكيه	2016715
    القياده المركزيه الاميركيه	2016715
    القياده الوسطي الامريكيه	2016715
    القياره	1001256
    القيروان	1006417
    الكاب فيردي	3089
    الكابيتول	2016613
    الكابيتول الامريكي	2016613
    الكاظميه	1001180
    الكاف	2031167
    الكالتشيو	2031977
    الكامرون	2814
    الكاميرون	2814
    الكرد	2035486
    الكرسي الرسولي	2036521
    الكركرات	1008626
    الكرملن	2017993
    الكرملين	2017993
    الكسندر لوكاشينكو	3004200
    الكسو	2040409
    الكسي نافالني	3003550
    الكعبه المشرفه	1014924
    الكنيست	2018953
    الكنيست الاسراءيلي	2018953
    الكنيسه القبطيه	2035576
    الكوت ديفوار	2618
    الكوليرا	2030746
    الكومنولث	2006624
    الكوميسا	2040604
    الكونجرس	2016262
    الكونجو	14805
    الكونجو الديمقراطيه	1917
    الكونغرس	2016262
    الكونغرس الامريكي	2016262
    الكونغرس الاميركي	2016262
    الكونغو	14805
    الكونغو الديمقراطيه	1917
    الكونغو الديموقراطيه	1917
    الكونغو برازافيل	2422
    الكونغو برازفيل	2422
    الكونغو كينشاسا	1917
    الكونكاكاف	2041067
    الكونكرس	2016262
    الكونميبول	2041209
    الكويت	6877
    الكي جي بي	2018218
    اللاذقيه	1001585
    اللجنه الاقتصاديه والاجتماعيه لغربي اسيا	2003669
    اللجنه الاولمبيه الدوليه	2032694
    اللجنه الدوليه للصليب الاحمر	2028765
    اللوكسمبورغ	7407
    الليجا	2031775
    الليطاني	1003366
    الليغ 1	2032050
    الليغا	2031775
    الليغا الاسبانيه	2031775
    الليكود	2013380
    المءسسه اللبنانيه للارسال	2042705
    الماتي	1022632
    المارتينيك	8315
    المالديف	8607
    المان سيتي	2033543
    المان يونايتد	2033426
    المانيا	3484
    المانيا الشرقيه	2007381
    المانيا الغربيه	2007424
    المبرز	1014868
    المتلوي	1012562
    المجارده	1014296
    المجر	5639
    المجلس الاعلي الاسلامي	2011324
    المجلس الاعلي الاسلامي العراقي	2011324
    المجلس الانتقالي الجنوبي	2012968
    المجمع الشريف للفوسفاط	2045044
    المجموعه الاقتصاديه لدول غرب افريقيا	2005501
    المحرس	1012986
    المحرق	1011734
    المحكمه الجناءيه الدوليه	2002994
    المحكمه الرياضيه الدوليه	2041767
    المحله الكبري	1005465
    المحويت	1009734
    المخاء	1009586
    المخابرات التركيه	2046040
    المخابرات السوفيتيه	2018218
    المخابرات العامه المصريه	2045135
    المخابرات العراقيه	2045307
    المخابرات المصريه	2045135
    المخواه	1014502
    المديريه العامه للامن العام	2045216
    المديريه العامه للامن الوطني	2044622
    المديريه العامه لمراقبه التراب الوطني	2044681
    المدينه المنوره	1009954
    المرجع السيستاني	3017889
    المرشد خامنءي	3015546
    المرصد السوري	2029194
    المرصد السوري لحقوق الانسان	2029194
    المركزي الامريكي	2017692
    المركزي الاوروبي	2004083
    المركزي العراقي	2019842
    المزاحميه	1013779
    المسجد الاقصي	2020866
    المشاعر المقدسه	1011339
    المشير حفتر	3026476
    المطلك	3018741
    المظيله	1013314
    المغرب	7593
    المفرق	1004282
    المفوضيه الاوربيه	2003907
    المفوضيه الاوروبيه	2003907
    المفوضيه الساميه لحقوق الانسان	2001232
    المفوضيه الساميه لشءون اللاجءين	2000944
    المفوضيه الساميه للامم المتحده لشءون اللاجءين	2000944
    المفوضيه العليا المستقله للانتخابات	2019654
    المقداديه	1001483
    المكتب الشريف للفوسفاط	2045044
    المكسيك	8705
    المكلا	1009302
    المكنين	1012383
    الملاريا	2030708
    الملك تشارلز	3006999
    الملك تشارلز الثالث	3006999
    الملك سلمان	3024380
    الملك سلمان بن عبد العزيز	3024380
    الملك سلمان بن عبدالعزيز	3024380
    الملك عبد الله الثاني	3023003
    الملك عبدالله الثاني	3023003
    الملك محمد السادس	3027516
    الملكه اليزابيث	3006833
    الملكه اليزابيث الثانيه	3006833
    المملكه الاردنيه	6229
    المملكه الاردنيه الهاشميه	6229
    المملكه العربيه السعوديه	10571
    المملكه المتحده	4629
    المملكه المغربيه	7593
    المنامه	1011712
    المندق	1014544
    المنستير	1006512
    المنصف المرزوقي	3027171
    المنطقه الخضراء	2019468
    المنطقه الدوليه	2019468
    المنطقه الشرقيه	1010250
    المنظمه الاسلاميه للتربيه والعلوم والثقافه	2040192
    المنظمه الدوليه للهجره	2002275
    المنظمه العربيه للتربيه والثقافه والعلوم	2040409
    المنوفيه	1004873
    المنيا	1005039
    المهاتما جاندي	3030532
    المهاتما غاندي	3030532
    المهديه	1006790
    الموساد	2015057
    الموصل	1000069
    المونديال	2030784
    المينورسو	2038195
    الناتو	2004273
    النادي الاهلي المصري	2034360
    النادي الملكي	2033116
    الناصره	1016087
    الناظور	1008376
    الناقوره	1003199
    النبطيه	1002901
    النجباء	2009718
    النرويج	9132
    النصر السعودي	2034554
    النصره	2007859
    النصيرات	1004019
    النعيريه	1014791
    النفيضه	1007375
    النقد الدولي	2002552
    النماص	1014255
    النمسا	685
    النمسه	685
    النيبال	9163
    النيجر	8890
    النيل	2021338
    النيل الازرق	1008949
    النيويورك تايمز	2023413
    الهاكا	2044959
    الهايكا	2044852
    الهرمل	1003029
    الهفوف	1010092
    الهلال الاحمر	2028899
    الهلال السعودي	2034480
    الهلال النفطي	1006160
    الهند	5857
    الهيءه الحكوميه للتنميه	2005614
    الهيءه العليا المستقله للاتصال السمعي والبصري	2044852
    الهيءه العليا المستقله للانتخابات	2019654
    الهيءه العليا للاتصال السمعي البصري	2044959
    الواتساب	2025384
    الوادي الجديد	1005413
    الواشنطن بوست	2023521
    الوداد البيضاوي	2034777
    الوداد الرياضي	2034777
    الوكاله الالمانيه للانباء	2043219
    الوكاله الامريكيه للتنميه الدوليه	2017513
    الوكاله الاميركيه للتنميه الدوليه	2017513
    الوكاله الدوليه للطاقه	2002879
    الوكاله الدوليه للطاقه الذريه	2002700
    الوكاله العالميه لمكافحه المنشطات	2041678
    الوكاله الوطنيه للاعلام	2044360
    الوكره	1011667
    الولايات الامريكيه المتحده	12501
    الولايات المتحده	12501
    الولايات المتحده الامريكيه	12501
    الولايات المتحده الاميركيه	12501
    اليابان	6339
    اليزابيث الثانيه	3006833
    اليزيديون	2035304
    اليزيديين	2035304
    اليكسي نافالني	3003550
    اليمن	13515
    الينوي	1017511
    اليوتيوب	2025234
    اليورو	2036721
    اليوروبول	2019207
    اليوفي	2033997
    اليونان	5291
    اليونسكو	2000825
    اليونسميل	2038354
    اليونيدو	2039630
    اليونيسف	2000413
    اليونيسيف	2000413
    اليونيفيل	2003327
    اليويفا	2031084
    ام اس ان بي سي	2042611
    ام العراءس	1012586
    ام الفحم	1016322
    ام القيوين	1011596
    ام اي 5	2018834
    ام اي 6	2018752
    ام بي سي	2042642
    ام درمان	1008714
    ام قصر	1000918
    ام كلثوم	3030680
    اماره قطر	10197
    اماره موناكو	7652
    امازون	2025799
    امازيغ	2035645
    امام اوغلو	3004828
    امبابي	3027918
    امبوكس	2030318
    امدرمان	1008714
    امريكا	12501
    امريكا الجنوبيه	14381
    امريكا الشماليه	14533
    امريكا اللاتينيه	14455
    امريكي	14922
    امريكيه	14957
    امستردام	1019919
    املج	1011256
    امم افريقيا	2032185
    امنستي	2028659
    اموس هوكشتاين	3002047
    امير عبد اللهيان	3016725
    امير عبداللهيان	3016725
    اميركا	12501
    اميركا الجنوبيه	14381
    اميركا الشماليه	14533
    اميركا اللاتينيه	14455
    اميركي	14922
    اميركيه	14957
    اميريكا	12501
    اميصوم	2040986
    ان اميناس	1007856
    ان بي سي	2042415
    انالينا بيربوك	3006249
    انتارتيكا	475
    انتاركتيكا	475
    انتاناناريفو	1027701
    انتر ميلان	2034066
    انتر ميلانو	2034066
    انتربول	2019061
    انترفاكس	2043716
    انترنت	2037515
    انتل	2026134
    انتوني بلينكن	3000867
    انتويرب	1019871
    انتيغوا وباربودا	258
    انتيغوا وبربودا	258
    انجامينا	1027041
    انجرليك	1015838
    انجلترا	13799
    انجلتره	13799
    انجليزي	15327
    انجلينا جولي	3029941
    انجمينا	1027041
    انجولا	442
    انجيرليك	1015838
    انجيلا ميركل	3005886
    اندبندنت	2023963
    اندورا	0
    اندورا لا فيلا	1021325
    اندونيسيا	5681
    انس جابر	3029815
    انستا غرام	2025286
    انستجرام	2025286
    انستغرام	2025286
    انستقرام	2025286
    انشيلوتي	3028624
    انصار الله	2009084
    انطاكيا	1015742
    انطاكيه	1015742
    انطاليا	1015581
    انطوني بلينكن	3000867
    انطونيو غوتيريس	3008216
    انطونيو غوتيريش	3008216
    انغولا	442
    انغويلا	340
    انغيلا ميركل	3005886
    انفانتينو	3029241
    انفلونزا الخنازير	2030499
    انفلونزا الطيور	2030390
    انفيديا	2026075
    انقره	1015475
    انقلترا	13799
    انكلترا	13799
    انكلتره	13799
    انكليزي	15327
    انواذيبو	1012096
    انور السادات	3023579
    اوابك	2004727
    اوباما	3000354
    اوبك	2004479
    اوبك بلس	2004674
    اوبن اي	2026167
    اوبن اي اي	2026167
    اوبن ايه اي	2026167
    اوتار براديش	1023607
    اوتاوا	1018023
    اوتشا	2002127
    اوجلان	3005065
    اوديسا	1022086
    اوربا	14123
    اوربان	3008032
    اوربي	15081
    اورتاغوس	3002173
    اوردوغان	3004302
    اورسولا فون دير لاين	3007402
    اورغواي	12828
    اورفا	1015691
    اورلاندو	1016843
    اوروبا	14123
    اوروبي	15081
    اوروجواي	12828
    اوروغواي	12828
    اوروميا	1026343
    اوزباكستان	12925
    اوزبكستان	12925
    اوساكا	1024768
    اوسكار	2037296
    اوسلو	1020421
    اوسيتيا الجنوبيه	1022531
    اوغندا	12460
    اوغنده	12460
    اوكرانيا	12420
    اوكسفام	2029494
    اوكلاند	1025349
    اوكلاهوما	1017914
    اوكيناوا	1024901
    اولاف شولتز	3006003
    اولاف شولتس	3006003
    اولان باتر	1025045
    اولان باتور	1025045
    اولاند	3005446
    اولمبياد	2032519
    اولمبيك مرسيليا	2034310
    اولمرت	3013065
    اونتسو	2039298
    اونج سان سو تشي	3011254
    اوندوف	2039092
    اونروا	2000588
    اونغ سان سو تشي	3011254
    اونغ سان سوتشي	3011254
    اونكتاد	2039520
    اونمها	2038508
    اوهايو	1017437
    اويغور	2035177
    اي سي ميلان	2034153
    اياتا	2040111
    اياد علاوي	3017269
    ايال زامير	3014515
    ايبولا	2030002
    ايتا	2014386
    ايتار تاس	2023268
    ايتمار بن غفير	3014124
    ايدز	2030084
    ايران	5973
    ايرباس	2026405
    ايرباص	2026405
    ايرلندا	5721
    ايرلندا الشماليه	14010
    ايرلنده	5721
    ايرلنده الشماليه	14010
    ايرلندي	15207
    ايرلينج هالاند	3029009
    ايرلينغ هالاند	3029009
    ايرلينغ هولاند	3029009
    ايزنكوت	3014796
    ايسلندا	6071
    ايسيسكو	2040192
    ايطاليا	6102
    ايغاد	2005614
    ايغور	2035177
    ايفاد	2039952
    ايفانكا ترامب	3001592
    ايكاو	2040028
    ايكواس	2005501
    ايكونوميست	2024049
    ايلات	1016139
    ايلون ماسك	3002480
    ايمانويل ماكرون	3005350
    ايمن الظواهري	3025634
    اينشتاين	3030004
    ايني	2027412
    ايني الايطاليه	2027412
    ايه الله الخميني	3015675
    ايه الله السيستاني	3017889
    ايه بي سي	2042518
    ايه سي ميلان	2034153
    ايهود اولمرت	3013065
    ايهود باراك	3013145
    بءر السبع	1016111
    باب المندب	1009617,2020789
    بابوا	1024207
    بابوا غينيا	9514
    بابوا غينيا الجديده	9514
    بابوا نيو غينيا	9514
    باتنه	1007601
    باجه	1006679
    باخموت	1022318
    باراجواي	10114
    باراغواي	10114
    باراك اوباما	3000386
    باراك حسين اوباما	3000386
    باراماريبو	1028335
    باربادوس	1003
    باردو	1007040
    بارزاني	3019403
    بارسا	2033203
    باريس	1018576
    باريس سان جرمان	2034206
    باريس سان جيرمان	2034206
    بازل	1020126
    باسداران	2014721
    باشاجا	3026831
    باشاغا	3026831
    باغرام	1023049
    بافاريا	1019177
    بافل الطالباني	3018971
    بافل طالباني	3018971
    باكستان	9709
    باكو	1022598
    بالاو	10097
    بالتيمور	1016816
    باليرمو	1019385
    باماكو	1026903
    بان كي مون	3008423
    بان كيمون	3008423
    باناما	9398
    بانتيو	1009150
    بانجول	1027302
    بانجي	1027439
    باندونغ	1024224
    بانغوي	1027439
    بانغي	1027439
    بانكوك	1023897
    بانياس	1002623
    بايدن	3000276
    بايرن	2033843
    بايرن ميونخ	2033843
    بايرن ميونيخ	2033843
    بايكونور	1022652
    بترو بوروشينكو	3004076
    بتسلءيل سموتريتش	3014256
    بتسلءيل سموتريش	3014256
    بتسلاءيل سموتريتش	3014256
    بتسوانا	1683
    بتكوين	2028361
    بجايه	1007666
    بحر قزوين	2021242
    براتيسلافا	1020649
    براج	1020618
    برازافيل	1027568
    برازيليا	1025407
    براغ	1020618
    برايا	1027322
    بربادوس	1003
    برج السدريه	1007460
    برزاني	3019403
    برشلونه	1019557,2033203
    برلسكوني	3007196
    برلين	1018846
    برمنجهام	1018301
    برمنغهام	1018301
    برمودا	1400
    برنامج الاغذيه العالمي	2001636
    برنامج الامم المتحده الانماءي	2001893
    برنامج الامم المتحده للبيءه	2002014
    برنامج الامم المتحده للمستوطنات البشريه	2039735
    برنامج الغذاء العالمي	2001636
    برنت	2036891
    برهم صالح	3019520
    بروكسل	1019824
    بروكسيل	1019824
    بروناي	1421
    بروناي دار السلام	1421
    برويز مشرف	3010760
    بريت ماكغورك	3002273
    بريت مكغورك	3002273
    بريتش بتروليوم	2027263
    بريتوريا	1027872
    بريدجتاون	1028277
    بريده	1010364
    بريزبن	1025192
    بريسبان	1025192
    بريشتينا	1021275
    بريطاني	15114
    بريطانيا	4629
    بريطانيا العظمي	4629
    بريغوجن	3003460
    بريغوجين	3003460
    بريكس	2005815
    بريكست	2020449
    بريمن	1019200
    بريميرليغ	2031584
    بزشكيان	3016246
    بسكره	1007705
    بشار الاسد	3020337
    بشاره الراعي	3022062
    بشكيك	1022820
    بطرس بطرس غالي	3008537
    بطرس غالي	3008537
    بطرسبرغ	1021465
    بطوله افريقيا للاعبين المحليين	2041903
    بطوله رولان غاروس	2032887
    بطوله كاس اسيا	2032371
    بطوله كاس الخليج	2032459
    بطوله كاس العالم	2030784
    بطوله ويمبلدون	2032817
    بعبدا	1003249
    بعثه الاتحاد الافريقي في الصومال	2040986
    بعثه الامم المتحده المتكامله لدعم المرحله الانتقاليه في السودان	2038597
    بعثه الامم المتحده في افغانستان	2039220
    بعثه الامم المتحده في الكونغو الديمقراطيه	2038991
    بعثه الامم المتحده في مالي	2038895
    بعثه الامم المتحده لدعم اتفاق الحديده	2038508
    بعثه الامم المتحده للاستفتاء في الصحراء الغربيه	2038195
    بعثه الامم المتحده للدعم في ليبيا	2038354
    بعثه الامم المتحده لمساعده العراق	2003565
    بعثه المينورسو	2038195
    بعثه مينوسما	2038895
    بعثه يونامي	2003565
    بعثه يوناميد	2038741
    بعلبك	1002925
    بغداد	1000000
    بقيق	1010234
    بكين	1024393
    بل كلينتون	3000558
    بلاتر	3029364
    بلاروسيا	1724
    بلاسخارت	3009145
    بلاك ووتر	2027651
    بلاكووتر	2027651
    بلباو	1019629
    بلجراد	1021037
    بلجرشي	1010568
    بلجيكا	1119
    بلغاريا	1209
    بلغراد	1021037
    بلفاست	1018403
    بلموبان	1028410
    بلوشستان	1023234
    بلوشستان الايرانيه	1015342
    بلومبرج	2024675
    بلومبرغ	2024675
    بلومبيرغ	2024675
    بليز	1822
    بلينكن	3000867
    بن جفير	3014124
    بن جوريون	3015217
    بن زيمه	3028090
    بن عروس	1006734
    بن غافير	3014124
    بن غفير	3014124
    بن غوريون	3015217
    بن قردان	1006922
    بن لادن	3025600
    بنازير بوتو	3010829
    بنت جبيل	1003172
    بنتاغون	2015696
    بنجالور	1023434
    بنجامين نتنياهو	3000065
    بنجلادش	1044
    بنجلاديش	1044
    بندر سري بكاوان	1024263
    بندر عباس	1015171
    بنديكت السادس عشر	3010317
    بنديكتوس السادس عشر	3010317
    بنزرت	1006443
    بنزيما	3028090
    بنزيمه	3028090
    بنسلفانيا	1017405
    بنعروس	1006734
    بنغازي	1005794
    بنغالور	1023434
    بنغلادش	1044
    بنغلاديش	1044
    بنقردان	1006922
    بنك التنميه الافريقي	2006712
    بنما	9398
    بنما سيتي	1026097
    بنوم بنه	1023945
    بني سويف	1005013
    بني غانتس	3013754
    بني وليد	1006258
    بنيامين نتانياهو	3000065
    بنيامين نتنياهو	3000065
    بنين	1336
    بوتان	1665
    بوتسوانا	1683
    بوتشا	1022385
    بوتفليقه	3027375
    بوتين	3002914
    بوجمبورا	1026541
    بوجوتا	1025745
    بوجومبورا	1026541
    بوخارست	1020705
    بودابست	1020681
    بودروم	1015980
    بودغوريتسا	1021194
    بودغوريكا	1021194
    بور مورسبي	1028108
    بورت او برانس	1025968
    بورت او برنس	1025968
    بورت اوف سبين	1026272
    بورت فيلا	1028163
    بورت لويس	1027739
    بورت مورسبي	1028108
    بورتسودان	1008793
    بورتو ريكو	9924
    بورتو نوفو	1027144
    بورتوريكو	9924
    بوردو	1018729
    بورسعيد	1004658
    بورصه وول ستريت	2021998
    بوركينا فاسو	1149
    بوركينافاسو	1149
    بورما	8072
    بورندي	1300
    بورنو	1026775
    بوروسيا دورتموند	2033921
    بوروشينكو	3004076
    بوروندي	1300
    بوريس جونسون	3006565
    بوريس يلتسين	3003761
    بوريل	3007520
    بوسالم	1012901
    بوسان	1024959
    بوسطن	1016636
    بوش الابن	3000456
    بوشهر	1015202
    بوغوتا	1025745
    بوفيشه	1012686
    بوكو حرام	2011985
    بول بريمر	3001480
    بول كاجامي	3012735
    بول كاغامي	3012735
    بولسونارو	3011813
    بولندا	9752
    بولندي	15294
    بولوني	15294
    بولونيا	9752
    بولونيا الايطاليه	1019497
    بوليتيكو	2024930
    بوليساريو	2012843
    بوليفيا	1516
    بولينيزيا الفرنسيه	9461
    بومباي	1023360
    بومبيو	3001021
    بومرداس	1008002
    بونتلاند	1012290
    بوندستاغ	2018850
    بوندسليغا	2031871
    بويرتوريكو	9924
    بوينج	2026356
    بوينس ايرس	1025590
    بوينس ايريس	1025590
    بوينغ	2026356
    بوينوس ايرس	1025590
    بي ان سبورت	2042874
    بي ان سبورتس	2042874
    بي بي سي	2022347
    بي سي	2022347
    بي كا	2010398
    بي كا كا	2010398
    بي نظير بوتو	3010829
    بيب جوارديولا	3028334
    بيب غوارديولا	3028334
    بيت حانون	1003963
    بيت لاهيا	1003934
    بيت لحم	1003631
    بيتسبرغ	1017127
    بيتكوين	2028361
    بيجي	1000955
    بيجين	1024393
    بيجينغ	1024393
    بيداوا	1012226
    بيدرسن	3008618
    بيدرسون	3008618
    بيدرو سانتشيث	3007323
    بيدرو سانشيز	3007323
    بيدوا	1012226
    بيربوك	3006249
    بيرث	1025229
    بيرلسكوني	3007196
    بيرن	1020038
    بيرني ساندرز	3001795
    بيرو	9427
    بيروت	1002778
    بيرويز مشرف	3010760
    بيزشكيان	3016246
    بيزوس	3002704
    بيساو	1027234
    بيسكوف	3003303
    بيشاور	1023138
    بيشكك	1022820
    بيشمركه	2010271
    بيشه	1010553
    بيغن	3015333
    بيكين	1024393
    بيل جيتس	3002661
    بيل غيتس	3002661
    بيل كلينتون	3000558
    بيلاروس	1724
    بيلاروسيا	1724
    بيلغورود	1021964
    بيلوسي	3001738
    بيليز	1822
    بينظير بوتو	3010829
    بيني الكونغوليه	1027519
    بيني جانتس	3013754
    بيني غانتز	3013754
    بيني غانتس	3013754
    بينيت	3013603
    بيونج يانج	1024976
    بيونس ايرس	1025590
    بيونغ يانغ	1024976
    بيونغيانغ	1024976
    تاتشر	3006732
    تاروت	1011380
    تالين	1020486
    تايبه	1024709
    تايبي	1024709
    تايبيه	1024709
    تايلاند	11843
    تايلند	11843
    تايلور سويفت	3029904
    تايوان	12359
    تبرسق	1012819
    تبريز	1015062
    تبسه	1008027
    تبليسي	1022471
    تبوك	1010315
    تبون	3027498
    تبيليسي	1022471
    تحالف ازرق ابيض	2013460
    تحالف اوبك بلس	2004674
    تحالف دعم الشرعيه	2013079
    تحالف دعم الشرعيه في اليمن	2013079
    تحرير الشام	2007989
    ترامب	3000191
    تركمان	2035537
    تركمانستان	12027
    تركيا	12171
    ترمب	3000191
    ترهونه	1006066
    ترينداد وتوباغو	12248
    ترينيداد وتوباغو	12248
    تسالونيكي	1020775
    تستور	1012336
    تسلا	2025992
    تسيبي ليفني	3013402
    تشات جي بي تي	2026233
    تشاد	11774
    تشارلز الثالث	3006999
    تشارلستون	1017049
    تشافيز	3011458
    تشاووش اوغلو	3004687
    تشرنوبيل	1022339
    تشلسي	2033661
    تشي جيفارا	3011980
    تشي غيفارا	3011980
    تشيرنوبيل	1022339
    تشيكوسلوفاكيا	2007297
    تشيكوسلوفاكيا السابقه	2007297
    تشيكيا	3397
    تشيلسي	2033661
    تشيلي	2767
    تشيناي	1023502
    تطاوين	1006832
    تطوان	1008290
    تكريت	1000432
    تكساس	1017185
    تل ابيب	1016000
    تل ابيض	1002227
    تلجرام	2025451
    تلعفر	1000597
    تلغرام	2025451
    تلفزيون الحره	2043165
    تلفزيون المنار	2043106
    تلمسان	1007618
    تليغرام	2025451
    تمام سلام	3022001
    تمبكتو	1026923
    تمنراست	1007764
    تمنغست	1007764
    تميم بن حمد	3024797
    تميم بن حمد ال ثاني	3024797
    تندوف	1008067
    تنزانيا	12387
    تنظيم الاخوان	2011566
    تنظيم الدوله	2007467
    تنظيم الدوله الاسلاميه	2007467
    تنظيم الدوله الاسلاميه في العراق والشام	2007467
    تنظيم القاعده	2007805
    تنظيم داعش	2007467
    تنومه	1014277
    تهران	1014958
    توتال	2027328
    توتال انرجيز	2027328
    توتنهام	2033788
    توتنهام هوتسبير	2033788
    توتير	2025164
    توجو	11807
    تورنتو	1018043
    تورونتو	1018043
    تورينو	1019276
    توزر	1006855
    توغو	11807
    توفالو	12339
    توكيلاو	11933
    تولوز	1018695
    تومبكتو	1026923
    تونس	12075
    تونس العاصمه	1028493
    تونغا	12136
    توني بلير	3006317
    تويتر	2025164
    تويوتا	2026546
    تي ار	2042779
    تي ار تي	2042779
    تيار الحكمه	2011252
    تيار الحكمه الوطني	2011252
    تيار المستقبل	2012694
    تيانجين	1024494
    تيجراي	2036121
    تيخوانا	1018203
    تيدروس	3009414
    تيدروس ادهانوم	3009414
    تيدروس ادهانوم غيبريسوس	3009414
    تيران وصنافير	2021712
    تيرانا	1021017
    تيريزا ماي	3006515
    تيريزا مي	3006515
    تيزي وزو	1007639
    تيسلا	2025992
    تيغراي	2036121
    تيغوسيغالبا	1026177
    تيك توك	2025535
    تيكتوك	2025535
    تيلرسون	3001075
    تيليجرام	2025451
    تيليغرام	2025451
    تيماء	1011291
    تيمفو	1023742
    تيمور الشرقيه	11956
    تيمور ليشتي	11956
    تينيسي	1017869
    ثاتشر	3006732
    ثادق	1013838
    ثورات الربيع العربي	2020549
    جاءحه كورونا	2029645
    جاءزه الاوسكار	2037296
    جاءزه نوبل	2037156
    جاءزه نوبل للسلام	2037223
    جادي ايزنكوت	3014796
    جارد كوشنر	3001517
    جاريد كوشنر	3001517
    جازان	1010465
    جازبروم	2027471
    جاك شيراك	3005651
    جاكارتا	1024121
    جاكرتا	1024121
    جالانت	3013883
    جامايكا	6170
    جامبيا	5061
    جامعه الدول العربيه	2004815
    جاميكا	6170
    جان ايف لودريان	3005785
    جانتس	3013754
    جاني انفانتينو	3029241
    جاوه	1024193
    جاويش اوغلو	3004687
    جاير بولسونارو	3011813
    جايير بولسونارو	3011813
    جبال المغيله	1013551
    جباليا	1003913
    جبران باسيل	3021533
    جبل الزاويه	1002707
    جبل السلوم	1013517
    جبل المغيله	1013551
    جبل سمامه	1013485
    جبل طارق	4953
    جبنيانه	1013006
    جبهه البوليساريو	2012843
    جبهه التحرير الوطني	2012927
    جبهه النصره	2007859
    جبهه تحرير الشام	2007859
    جبهه فتح الشام	2007859
    جبهه نمور تحرير تاميل ايلام	2014633
    جدري القرده	2030318
    جدري القرود	2030318
    جرابلس	1002204
    جربه	1006888
    جرجيس	1006904
    جروزني	1021660
    جروندبرج	3009034
    جرينادا	4780
    جرينبيس	2029541
    جرينلاند	4979
    جزر الاند	782
    جزر الباهاما	1579
    جزر البهاما	1579
    جزر الراس الاخضر	3089
    جزر العذراء الامريكيه	13198
    جزر العذراء البريطانيه	13093
    جزر الفارو	4489
    جزر الفوكلاند	4313
    جزر القمر	6538
    جزر الكايمان	6927
    جزر الكناري	1019740
    جزر المارتينيك	8315
    جزر المارشال	7857
    جزر المالديف	8607
    جزر اولاند	782
    جزر بيتكيرن	9885
    جزر توركس وكايكوس	11716
    جزر تونغا	12136
    جزر سليمان	10699
    جزر سيشل	10735
    جزر فارو	4489
    جزر فوكلاند	4313
    جزر فيجي	4283
    جزر فيرجن الامريكيه	13198
    جزر فيرجن البريطانيه	13093
    جزر كايمان	6927
    جزر كوك	2740
    جزر كوكوس	1865
    جزر كيلينغ	1865
    جزر مارشال	7857
    جزر ماريانا الشماليه	8251
    جزر مالفيناس	4313
    جزر موريشيوس	8533
    جزر والس وفوتونا	13390
    جزيرتا تيران وصنافير	2021712
    جزيرتي تيران وصنافير	2021712
    جزيره القرم	2035826
    جزيره جيرسي	6130
    جزيره ريونيون	10244
    جزيره عيد الميلاد	3274
    جزيره غرينلاند	4979
    جزيره غوام	5368
    جزيره غيرنزي	4892
    جزيره كريسماس	3274
    جزيره كوس	1020842
    جزيره لا ريونيون	10244
    جزيره مان	5827
    جزيره مايوت	13573
    جزيره ناورو	9202
    جزيره نورفولك	8909
    جزيره نيوي	9241
    جسر الشغور	1002320
    جعجع	3021607
    جلاسكو	1018346
    جلال اباد	1022948
    جلال الطالباني	3018845
    جلال طالباني	3018845
    جلطه سراي	2034852
    جماعه الاخوان	2011566
    جماعه الاخوان المسلمين	2011566
    جماعه الحوثي	2009084
    جماعه انصار الله	2009084
    جماعه بوكو حرام	2011985
    جمال خاشقجي	3025207
    جمال خاشقشي	3025207
    جمال عبد الناصر	3023457
    جمال عبدالناصر	3023457
    جمايكا	6170
    جمعيه الهلال الاحمر	2028899
    جمهوريه افريقيا الوسطي	2286
    جمهوريه التشيك	3397
    جمهوريه الدومنيكان	3673
    جمهوريه الدومينيكان	3673
    جمهوريه السودان	10795
    جمهوريه الصين الشعبيه	2868
    جمهوريه العراق	5905
    جمهوريه الكونجو الديمقراطيه	1917
    جمهوريه الكونغو	2422
    جمهوريه الكونغو الديمقراطيه	1917
    جمهوريه الكونغو الديموقراطيه	1917
    جمهوريه المانيا الاتحاديه	3484
    جمهوريه الهند	5857
    جمهوريه ايرلندا	5721
    جمهوريه جنوب افريقيا	13614
    جمهوريه غينيا	5101
    جمهوريه قبرص	3350
    جمهوريه كوريا	6779
    جمهوريه كوريا الديمقراطيه الشعبيه	6654
    جمهوريه مالي	8034
    جمهوريه مصر العربيه	3987
    جنبلاط	3021660
    جندوبه	1006638
    جنوب افريقيا	13614
    جنوب السودان	11320
    جنوب كردفان	1008983
    جنوبي افريقيا	13614
    جنوه	1019343
    جنوي	1019343
    جنيف	1020060
    جنين بلاسخارت	3009145
    جنيه استرليني	2036795
    جهاز الاستخبارات البريطاني الخارجي	2018752
    جهاز الاستخبارات الوطني التركي	2046040
    جهاز الامن الاتحادي الروسي	2018112
    جهاز الامن العام الاسراءيلي	2015114
    جهاز الامن الفيدرالي الروسي	2018112
    جهاز الشاباك	2015114
    جهاز المخابرات العراقي	2045307
    جهاز المخابرات الوطني العراقي	2045307
    جهاز الموساد	2015057
    جهاز امان	2015250
    جهاز مكافحه الارهاب	2019539
    جهاز مكافحه الارهاب العراقي	2019539
    جو بايدن	3000293
    جواءز الاوسكار	2037296
    جواءز نوبل	2037156
    جواتيمالا	5320
    جواد ظريف	3016304
    جوادلوب	5179
    جوارديولا	3028334
    جوانتانامو	2021834
    جوبا	1009117
    جوتيريس	3008216
    جوتيريش	3008216
    جوجل	2025025
    جورباتشوف	3003642
    جورج بوش	3000456
    جورج دبليو بوش	3000456
    جورجا ميلوني	3007111
    جورجتاون	1028307
    جورجيا	4818
    جورجيا الامريكيه	1017225
    جورجيا ميلوني	3007111
    جوردون براون	3006364
    جوزف عون	3021747
    جوزيب بوريل	3007520
    جوزيف بايدن	3000293
    جوزيف بلاتر	3029364
    جوزيف بوريل	3007520
    جوزيف ستالين	3030368
    جوزيف عون	3021747
    جوزيه مورينهو	3028478
    جوزيه مورينيو	3028478
    جوسيب غوارديولا	3028334
    جوفنتوس	2033997
    جوكوفيتش	3029436
    جولدا ماءير	3015421
    جولدمان ساكس	2028209
    جولن	3005158
    جوليان اسانج	3002750
    جون بولتون	3001441
    جون جارانج	3012574
    جون غارنغ	3012574
    جون قرنق	3012574
    جون كيري	3001138
    جون ماكين	3002010
    جونيه	1002978
    جوهانسبرج	1027898
    جوهانسبرغ	1027898
    جوهانسبورغ	1027898
    جويانا	5453
    جي بي مورجان	2028271
    جي بي مورغان	2028271
    جي دي فانس	3000807
    جياني انفانتينو	3029241
    جيبوتي	3566
    جير بيدرسون	3008618
    جيرسي	6130
    جيروزاليم بوست	2024593
    جيزان	1010465
    جيش الاحتلال	2015389
    جيش الاحتلال الاسراءيلي	2015389
    جيش الدفاع الاسراءيلي	2015389
    جيش المهدي	2009804
    جيف بيزوس	3002704
    جيفارا	3011980
    جيمي كارتر	3001977
    جينين بلاسخارت	3009145
    جينين هينيس بلاسخارت	3009145
    جيه بي مورغان	2028271
    جيه دي فانس	3000807
    حاءل	1010330
    حاسي مسعود	1007904
    حاضره الفاتيكان	2036521
    حافظ الاسد	3020455
    حامد قرضاي	3011028
    حامد كرزاي	3011028
    حرس الثوره	2014721
    حرس الثوره الاسلاميه	2014721
    حركه التحرير الوطني الفلسطيني	2008498
    حركه الجهاد الاسلامي	2008584
    حركه الجهاد الاسلامي في فلسطين	2008584
    حركه الشباب	2012043
    حركه الشباب الصوماليه	2012043
    حركه الشباب المجاهدين	2012043
    حركه المقاومه الاسلاميه	2008210
    حركه المقاومه الاسلاميه حماس	2008210
    حركه النجباء	2009718
    حركه النهضه	2012354
    حركه امل	2012518
    حركه انصار الله	2009084
    حركه ايتا	2014386
    حركه حماس	2008210
    حركه طالبان	2011762
    حركه طالبان الافغانيه	2011762
    حركه طالبان الباكستانيه	2011846
    حركه عصاءب اهل الحق	2009565
    حركه فتح	2008498
    حريملاء	1013813
    حزب اسراءيل بيتنا	2013522
    حزب الاتحاد الديمقراطي	2010492
    حزب البديل	2013945
    حزب البديل من اجل المانيا	2013945
    حزب البعث	2011430
    حزب البعث العربي الاشتراكي	2011430
    حزب التجمع الوطني	2014056
    حزب الدعوه	2010932
    حزب الدعوه الاسلاميه	2010932
    حزب الشعب الجمهوري	2012479
    حزب العداله والتنميه	2012404
    حزب العمال الكردستاني	2010398
    حزب القوات اللبنانيه	2012607
    حزب الله	2008067
    حزب الله اللبناني	2008067
    حزب الليكود	2013380
    حزب النهضه	2012354
    حزب شاس	2013434
    حزب يش عتيد	2013598
    حسان دياب	3022032
    حسن الترابي	3024178
    حسن روحاني	3015772
    حسن نصر الله	3020937
    حسن نصرالله	3020937
    حسني مبارك	3023318
    حضرموت	1009278
    حفتر	3026533
    حفر الباطن	1010150
    حقان فيدان	3004527
    حلبجه	1001315
    حلف الاطلسي	2004273
    حلف الناتو	2004273
    حلف شمال الاطلسي	2004273
    حلف شمال الاطلنطي	2004273
    حلق الوادي	1006965
    حلوان	1005565
    حماس	2008210
    حمام الانف	1013101
    حمام الشط	1013132
    حمام سوسه	1007072
    حمدان دقلو	3023977
    حمدوك	3024160
    حميدتي	3023977
    حوطه بني تميم	1013610
    حوطه سدير	1013652
    حي التضامن	1007494
    حي النصر	1013388
    حيدر اباد	1023474
    حيدر العبادي	3017191
    حيفا	1016037
    خاركوف	1022052
    خاركيف	1022052
    خاشقجي	3025267
    خاشقشي	3025267
    خافيير ميلاي	3011915
    خافيير ميلي	3011915
    خالد مشعل	3022592
    خام برنت	2036891
    خام غرب تكساس	2036940
    خام غرب تكساس الوسيط	2036940
    خامنءي	3015621
    خامناءي	3015621
    خامنه اي	3015546
    خان شيخون	1002375
    خان يونس	1003802
    خانقين	1001334
    خانيونس	1003802
    خروج بريطانيا من الاتحاد الاوروبي	2020449
    خطه العمل الشامله المشتركه	2020231
    خليج عدن	2020929
    خليص	1014651
    خليفه حفتر	3026476
    خليل زاد	3002369
    خليلزاد	3002369
    خميس الخنجر	3018792
    خميس مشيط	1010417
    خميني	3015737
    خور مكسر	1009774
    خورمكسر	1009774
    خوزستان	1015126
    خوسيه مورينيو	3028478
    خيبر بختونخوا	1023263
    خيرسون	1022297
    دار السلام	1026607
    دار شعبان	1013201
    دارفور	1008823,2036077
    داريا	1002015
    داعش	2007467
    داغستان	1021717
    دافوس	1020161
    دافيد بن غوريون	3015217
    دافيد كاميرون	3006425
    داكا	1023645
    داكار	1026822
    دالاس	1016671
    دانمارك	3588
    دانيءيل هاغاري	3014566
    دانيال هاجاري	3014566
    دانيال هاغاري	3014566
    داو جونز	2037038
    داود اوغلو	3004581
    داوننغ ستريت	2018368
    داونينغ ستريت	2018368
    دبلن	1020260
    دجوكوفيتش	3029436
    دحلان	3022886
    درعا	1001852
    درنه	1005881
    دريسدن	1019058
    دقلو	3024076
    دكار	1026822
    دلهي	1023326
    دمشق	1001513
    دمنهور	1005527
    دمياط	1004734
    دميتري بيسكوف	3003303
    دميتري ميدفيديف	3003025
    دنفر	1016800
    دنيبرو	1022434
    دهوك	1000221
    دوار هيشر	1013357
    دوالا	1027421
    دوتيرتي	3011374
    دودوما	1026587
    دوربان	1028011
    دورتموند	1019117,2033921
    دوره الالعاب الاولمبيه	2032519
    دوري ابطال اوروبا	2031343
    دوري الابطال الاوروبي	2031343
    دوسلدورف	1019030
    دوشانبي	1022766
    دوشانبيه	1022766
    دوشنبه	1022766
    دول الكومنولث	2006624
    دول بريكس	2005815
    دول مجلس التعاون	2004928
    دوله الامارات	21
    دوله الامارات العربيه المتحده	21
    دوله الفاتيكان	2036521
    دوله القانون	2011002
    دوله الكويت	6877
    دوله جنوب السودان	11320
    دوله فلسطين	10007
    دوله قطر	10197
    دوما	1002000,1004098
    دومه الجندل	1010724
    دونالد ترامب	3000217
    دونالد ترمب	3000217
    دونالد رامسفيلد	3001317
    دونباس	1022181,2036279
    دونيتسك	1022120
    دويتشه فيله	2024365
    دي ميستورا	3008733
    ديار بكر	1015649
    دياربكر	1015649
    ديالي	1000493
    ديبي	3012890
    ديترويت	1016731
    دير البلح	1003881
    دير الزور	1001703
    دير شبيجل	2024271
    دير شبيغل	2024271
    ديرالزور	1001703
    ديربان	1028011
    ديرمر	3015106
    ديفد كاميرون	3006425
    ديفيد بن غوريون	3015217
    ديفيد كاميرون	3006425
    ديك تشيني	3001404
    ديمتري بيسكوف	3003303
    ديمتري ميدفيديف	3003025
    ديمستورا	3008733
    ديمقراطي	15137
    ديموقراطي	15137
    ديمونا	1016266
    ديوكوفيتش	3029436
    دييجو مارادونا	3028237
    دييغو مارادونا	3028237
    ذمار	1009438
    ذهيبه	1007427
    ذي قار	1000645
    رابطه اسيان	2005690
    رابطه الدول المستقله	2006537
    رابطه الكومنولث	2006624
    رابطه امم جنوب شرق اسيا	2005690
    رابطه دول جنوب شرق اسيا	2005690
    رابغ	1010625
    رابين	3013305
    راخين	1023878
    رادس	1007057
    راس اجدير	1006321
    راس الجبل	1012740
    راس الجدير	1006321
    راس الخيمه	1011561
    راس العين	1002251
    راس تنوره	1010205
    راس جدير	1006321
    راس غارب	1005746
    راس لانوف	1006111
    راشد الغنوشي	3027005
    رافاءيل غروسي	3009551
    رافاءيل نادال	3029603
    رافاييل جروسي	3009551
    رافاييل غروسي	3009551
    رافاييل نادال	3029603
    رام الله	1003457
    رامابوزا	3012158
    رامافوزا	3012158
    رامافوسا	3012158
    رامالله	1003457
    رامسفيلد	3001317
    رانغون	1023845
    رجال المع	1014225
    رجب طيب اردوغان	3004411
    رداع	1009671
    ردفان	1009831
    رشاد العليمي	3026108
    رفاءيل غروسي	3009551
    رفاييل نادال	3029603
    رفح المصريه	1005295
    رفحاء	1010847
    رفسنجاني	3016074
    رفيق الحريري	3021330
    رماده	1012924
    رمسفيلد	3001317
    رمضان قديروف	3003831
    رنيه	1014613
    روالبندي	1023178
    رواندا	10551
    روبرت ليفاندوفسكي	3028921
    روبرت موغابي	3012263
    روتردام	1019967
    روته	3007988
    روجر فيدرر	3029709
    روجر فيديرر	3029709
    روجيه فيدرر	3029709
    روح الله الخميني	3015675
    روحاني	3015807
    رودريغو دوتيرتي	3011374
    رودس	1020879
    روس نفت	2027533
    روستوف	1021869
    روسنفت	2027533
    روسيا	10449
    روسيا الاتحاديه	10449
    روسيا البيضاء	1724
    روسيا اليوم	2023368
    رولان جاروس	2032887
    رولان غاروس	2032887
    روما	1019218
    رومانيا	10379
    رون ديرمر	3015106
    رون ديرمير	3015106
    رونالد ريغان	3001910
    رونالدو	3027766
    رونين بار	3015173
    رونين بر	3015173
    روهينجا	2035030
    روهينغا	2035030
    رويتر	2022542
    رويترز	2022542
    روينيون	10244
    رياض الخبراء	1014005
    رياض سلامه	3021823
    رياك مشار	3012521
    ريال مدريد	2033116
    ريان الكلداني	3020294
    ريجا	1020505
    ريجان	3001910
    ريشي سوناك	3006629
    ريغا	1020505
    ريغان	3001910
    ريف دمشق	1001929
    ريك مشار	3012521
    ريكس تيلرسون	3001075
    ريكيافيك	1020459
    ريو دجانيرو	1025433
    ريو دو جانيرو	1025433
    ريو دي جانيرو	1025433
    ريودي جانيرو	1025433
    ريونيون	10244
    زاءير	14852
    زاباروجيا	1022246
    زابوريجيا	1022246
    زاخاروفا	3003389
    زاخو	1001300
    زامبيا	13731
    زاهدان	1015321
    زايير	14852
    زحله	1002944
    زعيم التيار الصدري	3017724
    زغرب	1021072
    زغوان	1006714
    زلاتان ابراهيموفيتش	3028802
    زلماي خليل زاد	3002369
    زلماي خليلزاد	3002369
    زمبابوي	13758
    زنجبار التنزانيه	1026641
    زوريخ	1020084
    زوكربرغ	3002535
    زوكربيرج	3002535
    زوكربيرغ	3002535
    زيباري	3019761
    زيدان	3028174
    زيكا	2030582
    زيلنسكي	3003906
    زيلينسكي	3003906
    زيمبابوي	13758
    زين الدين زيدان	3028174
    زين العابدين بن علي	3026879
    زيورخ	1020084
    زيوريخ	1020084
    سابك	2026842
    ساحل العاج	2618
    سادك	2040519
    سارس	2029968
    ساركوزي	3005554
    سالزبورغ	1020234
    سالزبوري	1018524
    سالونيك	1020775
    سامح شكري	3023652
    سامراء	1000450
    سامسونج	2025877
    سامسونغ	2025877
    سامسونك	2025877
    ساموا	13465
    ساموا الامريكيه	610
    ساموا الاميركيه	610
    سان بارتليمي	1358
    سان باولو	1025544
    سان برناردينو	1016914
    سان بطرسبرج	1021465
    سان بطرسبرغ	1021465
    سان بطرسبورغ	1021465
    سان بيير ومكويلون	9795
    سان بيير وميكلون	9795
    سان جيرمان	2034206
    سان خوان	1026247
    سان خوسيه	1026127
    سان دييجو	1016868
    سان دييغو	1016868
    سان سلفادور	1026212
    سان فرانسيسكو	1016596
    سان مارينو	11201
    سانا	2023053
    سانت بطرسبرغ	1021465
    سانت بطرسبورغ	1021465
    سانت فنسنت وجزر غرينادين	12989
    سانت كيتس ونيفيس	6601
    سانت لوسيا	7129
    سانت لوشيا	7129
    سانت هيلينا	10917
    سانتو دومينغو	1026031
    سانتياجو	1025687
    سانتياغو	1025687
    ساو باولو	1025544
    ساو تومي	11403
    ساو تومي وبرينسيب	11403
    ساو تومي وبرينسيبي	11403
    سايكس بيكو	2020164
    سبته	1008654
    سبها	1005866
    سبوتنيك	2023319
    سبيس اكس	2026036
    سبيطله	1012498
    ستارمر	3006678
    ستافان دي ميستورا	3008733
    ستالين	3030368
    ستاندرد اند بورز	2028033
    ستراسبورج	1018646
    ستراسبورغ	1018646
    ستوكهولم	1020332
    ستولتنبرغ	3007846
    ستولتنبيرغ	3007846
    ستيف ويتكوف	3001657
    ستيفان دي ميستورا	3008733
    ستيفان ديمستورا	3008733
    ستيفن ويتكوف	3001657
    سجن ابو غريب	2021957
    سد النهضه	2020624
    سد النهضه الاثيوبي	2020624
    سديروت	1016246
    سراقب	1002356
    سراه عبيده	1014192
    سرايا السلام	2009764
    سرايا القدس	2008724
    سراييفو	1021117
    سربرنيتسا	1021141
    سردينيا	1019473
    سروج	1015879
    سري لانكا	7256
    سريبرينيتسا	1021141
    سريلانكا	7256
    سطيف	1007586
    سعد الحريري	3021380
    سعد الدين الحريري	3021380
    سعود الفيصل	3025054
    سفالبارد	10988
    سفالبارد وجان ماين	10988
    سفالبارد ويان ماين	10988
    سقطري	1009567
    سكاكا	1010706
    سكاي نيوز	2024874
    سكاي نيوز عربيه	2024874
    سكوبي	1021244
    سكوبيه	1021244
    سكوتلاند يارد	2018628
    سكوتلانديارد	2018628
    سكوتلندا	13908
    سكيكده	1008086
    سلطنه بروناي	1421
    سلطنه عمان	9362
    سلفا كير	3012461
    سلفاكير	3012461
    سلفيت	1003744
    سلمان بن عبد العزيز	3024380
    سلمان بن عبدالعزيز	3024380
    سلوبودان ميلوسيفيتش	3008128
    سلوفاكيا	11098
    سلوفينيا	10952
    سليانه	1006693
    سليم الجبوري	3018558
    سليمان فرنجيه	3021869
    سمرقند	1022698
    سموتريتش	3014256
    سموتريش	3014256
    سمير جعجع	3021576
    سناب شات	2025587
    سنابشات	2025587
    سنار	1009068
    سنتكوم	2016715
    سنجار	1000579
    سنغافوره	10880
    سنودن	3002832
    سهلول	1013031
    سو تشي	3011254
    سوازيلاند	11644
    سوازيلند	11644
    سوتشي	1021615
    سوروج	1015879
    سوريا	11561
    سورينام	11296
    سوريه	11561
    سوسه	1006401
    سوفا	1028094
    سومطره	1024172
    سومو	2026960
    سوناطراك	2027053
    سوناك	3006629
    سوني	2026324
    سوهاج	1005075
    سويسرا	2554
    سي ان	2022430
    سي ان ان	2022430
    سي ان بي	2042566
    سي ان بي سي	2042566
    سي اي ايه	2016885
    سي بي اس	2042474
    سيءول	1024926
    سيءون	1009323
    سياتل	1016712
    سيب بلاتر	3029364
    سيبيريا	1021889
    سيتشوان	1024616
    سيدني	1025136
    سيدي بلعباس	1007965
    سيدي بوزيد	1006606
    سيدي بوسعيد	1013232
    سيدي بوعلي	1013068
    سيدي علي بن عون	1013268
    سيرا ليون	11134
    سيراليون	11134
    سيرجي لافروف	3003142
    سيرغي شويغو	3003238
    سيرغي لافروف	3003142
    سيريل رامافوزا	3012158
    سيريلانكا	7256
    سيستاني	3018039
    سيسي	3023275
    سيشل	10735
    سيشيل	10735
    سيف الاسلام	3026395
    سيف الاسلام القذافي	3026395
    سيفاستوبول	1022402
    سيلفا كير	3012461
    سيلفيو برلسكوني	3007196
    سيلفيو بيرلسكوني	3007196
    سيليكون فالي	2022095
    سيناء	1005259
    سينوفارم	2027980
    سيهات	1011398
    سيول	1024926
    سييراليون	11134
    شاباك	2015114
    شات جي بي تي	2026233
    شارل ميشال	3007647
    شارل ميشيل	3007647
    شارون	3012944
    شاس	2013434
    شافيز	3011458
    شبكه الجزيره	2022223
    شبكه الميادين	2043042
    شبكه ان بي سي	2042415
    شبكه ايه بي سي	2042518
    شبكه حقاني	2011949
    شبكه سي ان	2022430
    شبكه سي ان ان	2022430
    شبكه سي بي اس	2042474
    شبكه فوكس نيوز	2022488
    شبه الجزيره الكوريه	14751
    شبه جزيره القرم	2035826
    شبوه	1009341
    شبيغل	2024271
    شتاينماير	3006178
    شتوتجارت	1018986
    شتوتغارت	1018986
    شتولتنبرغ	3007846
    شرطه سكوتلاند يارد	2018628
    شركه ابل	2025747
    شركه ادنوك	2026875
    شركه ارامكو	2026757
    شركه امازون	2025799
    شركه انتل	2026134
    شركه انفيديا	2026075
    شركه ايرباص	2026405
    شركه ايني	2027412
    شركه بترول ابوظبي الوطنيه	2026875
    شركه بلاك ووتر	2027651
    شركه بوينغ	2026356
    شركه بي	2027263
    شركه بي بي	2027263
    شركه تسلا	2025992
    شركه تسويق النفط	2026960
    شركه تسويق النفط العراقيه	2026960
    شركه توتال	2027328
    شركه تويوتا	2026546
    شركه روسنفت	2027533
    شركه سابك	2026842
    شركه سامسونغ	2025877
    شركه سوناطراك	2027053
    شركه سوني	2026324
    شركه شيفرون	2027220
    شركه غازبروم	2027471
    شركه غوغل	2025025
    شركه فايزر	2027724
    شركه لوك اويل	2027590
    شركه لوكهيد مارتن	2026473
    شركه مايكروسوفت	2025667
    شركه نوكيا	2026287
    شركه هواوي	2025954
    شرم الشيخ	1005225
    شروره	1010511
    شط العرب	2021405
    شعبه الاستخبارات العسكريه	2015250
    شعبه الاستخبارات العسكريه الاسراءيليه	2015250
    شكسبير	3030136
    شمال افريقيا	2006950
    شمال مقدونيا	7918
    شمخاني	3017002
    شمعون بيريز	3013220
    شمعون بيريس	3013220
    شنتشن	1024596
    شنجهاي	1024459
    شنغهاي	1024459
    شهباز شريف	3010949
    شولتز	3006003
    شولتس	3006003
    شويجو	3003238
    شويغو	3003238
    شي جين بينج	3010456
    شي جين بينغ	3010456
    شي جينبينج	3010456
    شي جينبينغ	3010456
    شياع السوداني	3017559
    شيراز	1015044
    شيراك	3005651
    شيشان	2035711
    شيفرون	2027220
    شيكاغو	1016522
    شيلي	2767
    شيمون بيريز	3013220
    شينجيانج	2036348
    شينجيانغ	2036348
    شينخوا	2023176
    شينزو ابي	3011139
    صاءب عريقات	3022904
    صالح العاروري	3022647
    صالح المطلك	3018741
    صامطه	1011116
    صبراته	1005990
    صبراطه	1005990
    صحار	1011987
    صحيفه الاندبندنت	2023963
    صحيفه الغارديان	2023858
    صحيفه بوليتيكو	2024930
    صحيفه جيروزاليم بوست	2024593
    صحيفه فايننشال تايمز	2023715
    صحيفه لوفيغارو	2024199
    صحيفه لوموند	2024153
    صحيفه معاريف	2024549
    صحيفه نيويورك تايمز	2023413
    صحيفه هارتس	2024424
    صحيفه واشنطن بوست	2023521
    صحيفه وول ستريت جورنال	2023618
    صحيفه يديعوت احرونوت	2024465
    صدام حسين	3017073
    صربيا	10411
    صعده	1009454
    صفاقس	1006385
    صفوي	1014853
    صفي الدين	3021189
    صقليه	1019367
    صلاح الدين	1000511
    صلاله	1011968
    صندوق الاستثمارات العامه	2045715
    صندوق الامم المتحده للسكان	2002071
    صندوق الامم المتحده للطفوله	2000413
    صندوق النقد الدولي	2002552
    صنعاء	1009170
    صوت امريكا	2024806
    صوماليلاند	2036419
    صيدا	1002855
    صيدنايا	1002644
    صيربيا	10411
    طابا	1005366
    طاجيكستان	11891
    طارق الهاشمي	3018683
    طارق عزيز	3020001
    طالبان	2011762
    طالبان باكستان	2011846
    طالباني	3018928
    طبرجل	1014739
    طبرق	1005896
    طبرقه	1007288
    طبريا	1016350
    طبريه	1016350
    طبلبه	1012423
    طرابزون	1015798
    طرابلس	1005773
    طرابلس اللبنانيه	1002805
    طرطوس	1001630
    طشقند	1022678
    طنجه	1008206
    طنطا	1005450
    طهران	1014958
    طوباس	1003762
    طوز خورماتو	1001356
    طوزخورماتو	1001356
    طوفان الاقصي	2020376
    طوكيو	1024751
    طولكرم	1003680
    طوني بلير	3006317
    طيب اردوغان	3004411
    ظفار	1012017
    ظهران الجنوب	1014151
    عادل الجبير	3024996
    عادل عبد المهدي	3017351
    عادل عبدالمهدي	3017351
    عاموس هوكشتاين	3002047
    عبادان	1015151
    عباس عراقتشي	3016388
    عباس عراقجي	3016388
    عبد الحميد الدبيبه	3026628
    عبد العزيز بوتفليقه	3027281
    عبد الفتاح البرهان	3023862
    عبد الفتاح السيسي	3023168
    عبد اللطيف جمال رشيد	3019564
    عبد اللطيف رشيد	3019564
    عبد الله الثاني	3023003
    عبد الله اوجلان	3005065
    عبد الله جول	3005248
    عبد الله حمدوك	3024092
    عبد الله غل	3005248
    عبد الله غول	3005248
    عبد اللهيان	3016725
    عبد المجيد تبون	3027420
    عبد الملك الحوثي	3025962
    عبد المهدي	3017442
    عبد الناصر	3023533
    عبد ربه منصور هادي	3025840
    عبدالحميد الدبيبه	3026628
    عبدالعزيز بوتفليقه	3027281
    عبدالفتاح البرهان	3023862
    عبدالفتاح السيسي	3023168
    عبداللطيف رشيد	3019564
    عبدالله اوجلان	3005065
    عبدالله حمدوك	3024092
    عبدالله غول	3005248
    عبداللهيان	3016725
    عبدالمجيد تبون	3027420
    عبدالملك الحوثي	3025962
    عبدالناصر	3023533
    عبدربه منصور هادي	3025840
    عجلون	1004409
    عجمان	1011520
    عراقتشي	3016449
    عراقجي	3016449
    عرسال	1003049
    عرعر	1010786
    عرفات	1014893,3022219
    عريقات	3022938
    عزيز اخنوش	3027622
    عسقلان	1016156
    عشق اباد	1022741
    عصاءب اهل الحق	2009565
    عصابات داعش	2007467
    عطبره	1009084
    عفرين	1002171
    عقيله صالح	3026749
    عكار	1003014
    علاوي	3017333
    علي اكبر هاشمي رفسنجاني	3015983
    علي السيستاني	3017889
    علي خامنءي	3015546
    علي شمخاني	3016968
    علي عبد الله صالح	3025739
    علي عبدالله صالح	3025739
    علي لاريجاني	3016858
    عماد مغنيه	3021218
    عمار الحكيم	3018081
    عمان	9362,1004210
    عمر البشير	3023788
    عمر حسن البشير	3023788
    عمران خان	3010999
    عمرو موسي	3023759
    عمليه طوفان الاقصي	2020376
    عنابه	1007568
    عنيزه	1010384
    عوتسما يهوديت	2013643
    عيدروس الزبيدي	3026170
    عين الاسد	1001072
    عين الحلوه	1003105
    عين الدفلي	1007826
    عين العرب	1002096
    عين اميناس	1007856
    عين دراهم	1012841
    عيون الجواء	1013971
    غابورون	1027792
    غادي ايزنكوت	3014796
    غار الدماء	1012870
    غارديان	2023858
    غاريسا	1026451
    غازبروم	2027471
    غازي عنتاب	1015619
    غالانت	3013883
    غامبيا	5061
    غانا	4938
    غانتز	3013754
    غانتس	3013754
    غاندي	3030532
    غدامس	1006238
    غدانسك	1020598
    غرب تكساس الوسيط	2036940
    غردايه	1007723
    غرناطه	1019647
    غروزني	1021660
    غروسي	3009551
    غروندبرغ	3009034
    غرونوبل	1018805
    غريان	1006047
    غريفيث	3008896
    غرينادا	4780
    غرينبيس	2029541
    غرينلاند	4979
    غلاسكو	1018346
    غلاطه سراي	2034852
    غلطه سراي	2034852
    غواتيمالا	5320
    غواتيمالا سيتي	1028367
    غوادلوب	5179
    غوارديولا	3028334
    غوام	5368
    غوانتانامو	2021834
    غوانتنامو	2021834
    غوانغتشو	1024552
    غوتنبرغ	1020395
    غوتيرش	3008216
    غوتيريس	3008216
    غوتيريش	3008216
    غوجارات	1023562
    غورباتشوف	3003642
    غورباتشيف	3003642
    غوردون براون	3006364
    غوغل	2025025
    غوغول	2025025
    غولدا مءير	3015421
    غولدا ماءير	3015421
    غولدمان ساكس	2028209
    غولن	3005158
    غوما	1027505
    غونتانامو	2021834
    غونداليزا رايس	3001165
    غويانا الفرنسيه	4848
    غيانا	5453
    غيبريسوس	3009414
    غير بيدرسن	3008618
    غير بيدرسون	3008618
    غيرنزي	4892
    غيفارا	3011980
    غينيا	5101
    غينيا الاستواءيه	5220
    غينيا بيساو	5402
    غينيا كوناكري	5101
    غينيس	2037404
    غينيس للارقام القياسيه	2037404
    فءاد السنيوره	3021935
    فءاد حسين	3019781
    فءاد شكر	3021263
    فءاد معصوم	3019475
    فاجنر	2014198
    فادوز	1021369
    فارك	2014308
    فاغنر	2014198
    فالح الفياض	3018406
    فالنسيا	1019605
    فاليتا	1020978
    فانكوفر	1018105
    فانواتو	13367
    فايز السراج	3026556
    فايزر	2027724
    فايزر بيونتك	2027724
    فايس بوك	2025097
    فايسبوك	2025097
    فاينانشال تايمز	2023715
    فايننشال تايمز	2023715
    فايننشيال تايمز	2023715
    فتح الله غولن	3005158
    فتح الله كولن	3005158
    فتحي باشاغا	3026794
    فخري زاده	3017025
    فدرر	3029709
    فرانس 24	2022882
    فرانس برس	2022598
    فرانس24	2022882
    فرانسوا هولاند	3005446
    فرانشيسكا البانيز	3009864
    فرانشيسكا البانيزي	3009864
    فرانك فالتر شتاينماير	3006178
    فرانكفورت	1018895
    فرجينيا	1017278
    فردو	1015237
    فرسان	1011176
    فرنجيه	3021913
    فرنسا	4539
    فرنسا المفتوحه	2032887
    فرنسوا هولاند	3005446
    فرونتكس	2019281
    فريانه	1012519
    فريتاون	1027252
    فريدريش ميرتس	3006088
    فريدريش ميرز	3006088
    فريق التحقيق التابع للامم المتحده لتعزيز المساءله عن جراءم داعش	2039380
    فزان	1006305
    فكتور اوربان	3008032
    فلادمير بوتين	3002939
    فلاديفوستوك	1021741
    فلاديمير بوتين	3002939
    فلاديمير لينين	3030308
    فلسطين	10007
    فلوديمير زيلينسكي	3003906
    فلورنسا	1019319
    فلوريدا	1017202
    فنار بهشه	2034938
    فنرباهتشه	2034938
    فنربخشه	2034938
    فنربهتشه	2034938
    فنزويلا	13068
    فنلندا	4253
    فوردو	1015237
    فورمولا 1	2033006
    فورمولا واحد	2033006
    فوسانه	1012476
    فوكس نيوز	2022488
    فوكلاند	4313
    فوكوشيما	1024857
    فولغوغراد	1021990
    فولكر تورك	3009764
    فولكس فاغن	2026588
    فولكس واجن	2026588
    فولكسفاجن	2026588
    فولكسفاغن	2026588
    فولوديمير زيلينسكي	3003906
    فون دير لاين	3007402
    فون ديرلاين	3007402
    فيانتيان	1023918
    فيبا	2041370
    فيتش	2028174
    فيتنام	13305
    فيجي	4283
    فيدرر	3029709
    فيدريكا موغيريني	3007702
    فيدل كاسترو	3011637
    فيديريكا موغيريني	3007702
    فيديل كاسترو	3011637
    فيرجينيا	1017278
    فيروز	3030721
    فيروس ايبولا	2030002
    فيروس زيكا	2030582
    فيروس سارس	2029968
    فيروس كورونا	2029645
    فيروس كورونا المستجد	2029645
    فيروس ميرس	2029887
    فيروس نقص المناعه البشريه	2030229
    فيس بوك	2025097
    فيسبوك	2025097
    فيصل بن فرحان	3025126
    فيفا	2031009
    فيكتور اوربان	3008032
    فيكتور يانوكوفيتش	3004134
    فيكتوريا سيشل	1028434
    فيكتوريا هونغ كونغ	1024663
    فيلادلفيا	1016564
    فيلق القدس	2014929
    فيلق بدر	2009835
    فيلنيوس	1020528
    فيليب لازاريني	3009314
    فيليب لازريني	3009314
    فينا	1020200
    فينيكس	1017106
    فييتنام	13305
    فيينا	1020200
    قاءد السبسي	3027074
    قااني	3016708
    قابس	1006462
    قابوس بن سعيد	3025303
    قاديروف	3003831
    قازاقستان	6986
    قازان	1021632
    قاسم سليماني	3016494
    قاليباف	3016921
    قبرص	3350
    قديروف	3003831
    قرضاي	3011028
    قرطاج	1007020
    قرطبه	1019668
    قرغيزستان	6383
    قرغيزيا	6383
    قرقنه	1007267
    قرمباليه	1007307
    قره باغ	2035903
    قريه العليا	1014816
    قسد	2009887
    قسنطينه	1007541
    قصر الاليزيه	2018294
    قصر هلال	1012355
    قصور الساف	1012633
    قطاع غزه	1003510,2021644
    قطالونيا	2036178
    قطر	10197
    قفصه	1006497
    قلقيليه	1003701
    قلوه	1014528
    قليبيه	1007221
    قمه ابيك	2040880
    قمه السبع	2005889
    قمه العشرين	2006091
    قناه الجزيره	2022223
    قناه الحره	2043165
    قناه السويس	2020714
    قناه العربيه	2022292
    قناه المنار	2043106
    قناه الميادين	2043042
    قناه يورونيوز	2042990
    قندهار	1022874
    قندوز	1022896
    قنوات بي ان سبورتس	2042874
    قهرمان مرعش	1015922
    قوات الاحتلال الاسراءيلي	2015389
    قوات الامم المتحده المءقته في لبنان	2003327
    قوات الاندوف	2039092
    قوات الباسيج	2014978
    قوات البيشمركه	2010271
    قوات التحالف الدولي	2013204
    قوات الحشد الشعبي	2009327
    قوات الدعم السريع	2012176
    قوات الطواريء الدوليه	2003327
    قوات اليونيفيل	2003327
    قوات سوريا الديمقراطيه	2009887
    قوات سوريا الديموقراطيه	2009887
    قوات سوريه الديمقراطيه	2009887
    قوات فاغنر	2014198
    قوانغتشو	1024552
    قوقل	2025025
    قونيه	1015821
    قوه الامم المتحده المءقته في لبنان	2003327
    قوه الامم المتحده لمراقبه فض الاشتباك	2039092
    قوه القدس	2014929
    قوي الاطار التنسيقي	2011162
    قوي الحريه والتغيير	2012258
    قيرغيزستان	6383
    قيس الخزعلي	3018218
    قيس سعيد	3026947
    كاب فيردي	3089
    كابو فيردي	3089
    كابول	1022850
    كاتالونيا	2036178
    كاتس	3014018
    كاتماندو	1023700
    كاتمندو	1023700
    كاراباخ	2035903
    كاراكاس	1025802
    كارديف	1018439
    كارل ماركس	3030278
    كارلو انشيلوتي	3028624
    كارولينا الجنوبيه	1017770
    كارولينا الشماليه	1017721
    كازاخستان	6986
    كازان	1021632
    كازخستان	6986
    كاس اسيا	2032371
    كاس افريقيا للامم	2032185
    كاس افريقيا للمحليين	2041903
    كاس الامم الاسيويه	2032371
    كاس الامم الافريقيه	2032185
    كاس الخليج	2032459
    كاس العالم	2030784
    كاس العالم للانديه	2030929
    كاس امم افريقيا	2032185
    كاس كوبا امريكا	2032099
    كاغامي	3012735
    كالاس	3007597
    كالكوتا	1023400
    كاليدونيا الجديده	8842
    كاليفورنيا	1017153
    كالينينغراد	1021912
    كاليه	1018749
    كامالا هاريس	3000747
    كامب دايفيد	2020076
    كامب ديفيد	1017992,2020076
    كامبالا	1026472
    كامبريدج	1018482
    كامبوديا	6462
    كانبرا	1025099
    كانبيرا	1025099
    كايا كالاس	3007597
    كتاءب الشهيد عز الدين القسام	2008342
    كتاءب القسام	2008342
    كتاءب حزب الله	2008166
    كتاءب سيد الشهداء	2009660
    كتاءب عز الدين القسام	2008342
    كتالونيا	2036178
    كراتشي	1023099
    كراكاس	1025802
    كراكوف	1020578
    كرايستشيرش	1025373
    كربلا	1000299
    كربلاء	1000299
    كردستان	14880
    كردستان العراق	2010802
    كرزاي	3011028
    كرستيانو رونالدو	3027766
    كركوك	1000248
    كرم ابو سالم	1004174
    كرمانشاه	1015279
    كرملين	2017993
    كرواتيا	5571
    كريات شمونه	1016286
    كريت	1020864
    كريتر	1009756
    كريستيانو رونالدو	3027766
    كريم بنزيما	3028090
    كريم خان	3009953
    كسروان	1003308
    كسلا	1008909
    كشمير	1023523,2035785
    كفر الشيخ	1004960
    كفريا والفوعه	1002539
    كلكتا	1023400
    كليان مبابي	3027918
    كليجدار اوغلو	3004901
    كليفلاند	1017079
    كلينتون	3000724
    كمال اتاتورك	3030426
    كمال كليتشدار اوغلو	3004901
    كمال كيليتشدار اوغلو	3004901
    كمالا هاريس	3000747
    كمبالا	1026472
    كمبريدج	1018482
    كمبوديا	6462
    كندا	1849
    كنيست	2018953
    كهرمان مرعش	1015922
    كوالالمبور	1024025
    كوبا	3075
    كوبا امريكا	2032099
    كوبا اميركا	2032099
    كوبنهاجن	1020276
    كوبنهاغن	1020276
    كوت ديفوار	2618
    كوتونو	1027175
    كوديفوار	2618
    كوراساو	3235
    كوراكاو	3235
    كوردستان	14880
    كورسك	1021947
    كورسيكا	1018767
    كورونا	2029645
    كورونا المستجد	2029645
    كوريا	14751
    كوريا الجنوبيه	6779
    كوريا الشماليه	6654
    كوستا ريكا	3025
    كوستاريكا	3025
    كوسوفا	13482
    كوسوفو	13482
    كوشنر	3001517
    كوفي انان	3008472
    كوفي عنان	3008472
    كوفيد	2029645
    كوفيد 19	2029645
    كوفيد19	2029645
    كوكس بازار	1023668
    كوكل	2025025
    كولالمبور	1024025
    كولن باول	3001266
    كولورادو	1017576
    كولومبو	1023761
    كولومبيا	2990
    كوليرا	2030746
    كولين باول	3001266
    كومنولث الدول المستقله	2006537
    كوميسا	2040604
    كوناكري	1027211
    كونداليزا رايس	3001165
    كوندوليزا رايس	3001165
    كونغرس	2016262
    كونغو	14805
    كونكاكاف	2041067
    كونميبول	2041209
    كويتا	1023160
    كي جي بي	2018218
    كيب تاون	1027970
    كيبتاون	1027970
    كيبيك	1018130
    كيتو	1025838
    كيجالي	1026508
    كيدال	1026972
    كير ستارمر	3006678
    كيرالا	1023542
    كيريباتي	6512
    كيسمايو	1012203
    كيسنجر	3001834
    كيسينجر	3001834
    كيشيناو	1021301
    كيغالي	1026508
    كيفو	1027554
    كيليان مبابي	3027918
    كيليتشدار اوغلو	3004901
    كيليس	1015905
    كيم جونج اون	3010549
    كيم جونغ اون	3010549
    كيم يونغ اون	3010549
    كينشاسا	1027481
    كينغستون	1026071
    كينيا	6366
    كيوتو	1024884
    كييف	1022033
    لا ريونيون	10244
    لاباز	1025853
    لابيد	3013684
    لاتفيا	7496
    لاجوس	1026699
    لارناكا	1020918
    لارنكا	1020918
    لاريجاني	3016895
    لاريونيون	10244
    لازاريني	3009314
    لاس فيجاس	1016754
    لاس فيغاس	1016754
    لاغوس	1026699
    لافاليتا	1020978
    لافروف	3003142
    لامبيدوزا	1019408
    لامبيدوسا	1019408
    لاهاي	1019946
    لاهور	1023120
    لاوس	7052
    لاوون الرابع عشر	3010079
    لايبزيج	1019079
    لايبزيغ	1019079
    لبنان	7066
    لبيا	7525
    لشبونه	1019777
    لشتنشتاين	7181
    لقاح استرازينيكا	2027866
    لقاح سينوفارم	2027980
    لقاح فايزر	2027724
    لقاح موديرنا	2027806
    لمبيدوزا	1019408
    لندن	1018226
    لواندا	1027597
    لوبان	3005702
    لوبن	3005702
    لودريان	3005785
    لوزان	1020141
    لوس انجلوس	1016470
    لوس انجليس	1016470
    لوساكا	1027617
    لوغانسك	1022143
    لوفيجارو	2024199
    لوفيغارو	2024199
    لوك اويل	2027590
    لوكا مودريتش	3029155
    لوكاشنكو	3004200
    لوكاشينكو	3004200
    لوكسمبرغ	7407
    لوكسمبورج	7407
    لوكسمبورغ	7407
    لوكهيد مارتن	2026473
    لوكويل	2027590
    لولا دا سيلفا	3011696
    لولا داسيلفا	3011696
    لوموند	2024153
    لوهانسك	1022143
    لويزيانا	1017819
    لويس ايناسيو لولا دا سيلفا	3011696
    ليبرفيل	1027339
    ليبرمان	3013453
    ليبيا	7525
    ليبيريا	7327
    ليتوانيا	7371
    ليختنشتاين	7181
    ليدز	1018424
    ليز تراس	3006603
    ليسبوس	1020822
    ليسوتو	7350
    ليشتنشتاين	7181
    ليفاندوفسكي	3028921
    ليفربول	1018276,2033612
    ليفني	3013402
    ليكود	2013380
    ليلونغوي	1027675
    ليماسول	1020954
    لينكد ان	2025627
    لينكدان	2025627
    لينين	3030308
    ليو ميسي	3027680
    ليوبليانا	1021088
    ليونل ميسي	3027680
    ليونيل ميسي	3027680
    مءتمر الامم المتحده للتجاره والتنميه	2039520
    مءشر داو جونز	2037038
    مءشر ناسداك	2037089
    مءشر نيكي	2037131
    مابوتو	1027655
    مادبا	1004376
    مادورو	3011558
    مارادونا	3028237
    ماراوي	1024358
    مارب	1009263
    مارتن جريفيث	3008896
    مارتن غريفثس	3008896
    مارتن غريفيث	3008896
    مارتن غريفيثس	3008896
    مارتينيك	8315
    مارغريت تاتشر	3006732
    مارغريت ثاتشر	3006732
    مارك روته	3007988
    مارك زوكربرغ	3002535
    مارك زوكربيرغ	3002535
    ماركو روبيو	3000981
    مارون الراس	1003330
    ماريا زاخاروفا	3003389
    ماريلاند	1017319
    مارين لوبان	3005702
    مارين لوبن	3005702
    ماريوبول	1022220
    ماساتشوستس	1017667
    ماساشوستس	1017667
    ماسيرو	1027816
    ماكاو	8167
    ماكرون	3005350
    ماكغورك	3002273
    ماكغيرك	3002273
    مالابو	1027365
    مالاوي	8674
    مالطا	8499
    مالطه	8499
    مالقه	1019687
    مالمو	1020378
    مالي	8034
    ماليزيا	8735
    مام جلال	3018845
    ماناغوا	1026154
    مانديلا	3012066
    مانشستر	1018250
    مانشستر سيتي	2033543
    مانشستر يونايتد	2033426
    مانشستر يونايتيد	2033426
    مانموهان سينغ	3010719
    مانهاتن	1017967
    مانيلا	1024312
    ماهر الاسد	3020502
    مايدوجوري	1026727
    مايدوغوري	1026727
    مايك بومبيو	3001021
    مايكروسوفت	2025667
    مايكل جاكسون	3029842
    مايكل جكسون	3029842
    مايوت	13573
    مبابان	1027836
    مباباني	1027836
    مبابي	3027918
    مبني الكابيتول	2016613
    متلازمه الشرق الاوسط التنفسيه	2029887
    متلازمه نقص المناعه المكتسب	2030084
    مجاز الباب	1012785
    مجاهدو خلق	2014539
    مجاهدي خلق	2014539
    مجري	15262
    مجلس الاحتياطي الاتحادي	2017692
    مجلس الاحتياطي الفيدرالي	2017692
    مجلس الامن	2000156
    مجلس الامن التابع للامم المتحده	2000156
    مجلس الامن الدولي	2000156
    مجلس التعاون الخليجي	2004928
    مجلس التعاون لدول الخليج	2004928
    مجلس التعاون لدول الخليج العربيه	2004928
    مجلس الدوما	2018046
    مجلس الشيوخ الامريكي	2016518
    مجلس الشيوخ الاميركي	2016518
    مجلس العموم	2018462
    مجلس العموم البريطاني	2018462
    مجلس اللوردات	2018542
    مجلس اللوردات البريطاني	2018542
    مجلس النواب الامريكي	2016415
    مجلس النواب الاميركي	2016415
    مجلس النواب العراقي	2019382
    مجلس اوروبا	2004190
    مجلس حقوق الانسان	2001398
    مجلس حقوق الانسان التابع للامم المتحده	2001398
    مجلس صيانه الدستور	2019330
    مجله الايكونوميست	2024049
    مجله دير شبيغل	2024271
    مجله نيوزويك	2024758
    مجموعه التنميه للجنوب الافريقي	2040519
    مجموعه الثماني	2006021
    مجموعه الدول الثماني	2006021
    مجموعه الدول السبع	2005889
    مجموعه الدول الصناعيه السبع	2005889
    مجموعه الدول العشرين	2006091
    مجموعه السبع	2005889
    مجموعه العشرين	2006091
    مجموعه ام بي سي	2042642
    مجموعه بريكس	2005815
    مجموعه فاجنر	2014198
    مجموعه فاغنر	2014198
    محاضر محمد	3011186
    محايل عسير	1011134
    محطه الفضاء الدوليه	2037867
    محكمه التحكيم الرياضي	2041767
    محكمه التحكيم الرياضيه	2041767
    محكمه العدل الدوليه	2003112
    محمد البرادعي	3009685
    محمد الحلبوسي	3018467
    محمد السادس	3027516
    محمد السوداني	3017559
    محمد الضيف	3022545
    محمد بخاري	3012647
    محمد بن راشد	3024715
    محمد بن راشد ال مكتوم	3024715
    محمد بن زايد	3024578
    محمد بن زايد ال نهيان	3024578
    محمد بن سلمان	3024240
    محمد بن نايف	3024914
    محمد بوخاري	3012647
    محمد جواد ظريف	3016304
    محمد حسني مبارك	3023318
    محمد حمدان دقلو	3023977
    محمد خاتمي	3015938
    محمد دحلان	3022850
    محمد شياع السوداني	3017559
    محمد صلاح	3027877
    محمد مرسي	3023389
    محمدو بخاري	3012647
    محمود احمدي نجاد	3015835
    محمود عباس	3022237
    محور المقاومه	2013335
    مخيم اليرموك	1002502
    مدريد	1019539
    مدغشقر	7833
    مدفيديف	3003025
    مدنين	1006812
    مدينه السادس من اكتوبر	1005684
    مدينه الصدر	1001148
    مدينه الكويت	1011791
    مدينه جيبوتي	1028044
    مدينه سنغافوره	1024078
    مدينه لوكسمبورغ	1019992
    مراسلون بلا حدود	2029095
    مراكش	1008163
    مرتفعات الجولان	2021435
    مرجعيون	1003224
    مرسي	3023436
    مرسي مطروح	1005380
    مرسيدس	2026677
    مرسيدس بنز	2026677
    مرسيليا	1018593
    مرسين	1015780
    مرض الايدز	2030084
    مرض الزهايمر	2030616
    مروان البرغوثي	3022958
    مزار شريف	1022976
    مزارع شبعا	1003139,2021552
    مزيج برنت	2036891
    مستغانم	1007939
    مسرور البارزاني	3019149
    مسرور بارزاني	3019149
    مسعود البارزاني	3019038
    مسعود بارزاني	3019038
    مسعود برزاني	3019038
    مسعود بزشكيان	3016174
    مسعود بيزشكيان	3016174
    مسلمو الايغور	2035177
    مسلمو الروهينغا	2035030
    مسندم	1012050
    مصر	3987
    مصراته	1005816
    مصطفي الكاظمي	3017474
    مصطفي كمال اتاتورك	3030426
    مصلحه السجون الاسراءيليه	2045526
    مضايا	1002060
    مضيق باب المندب	2020789
    مضيق هرمز	1015440,2020747
    مطماطه	1012942
    مظلوم عبدي	3020904
    معاريف	2024549
    معتقل غوانتانامو	2021834
    معره النعمان	1002280
    معمر القذافي	3026226
    مفوضيه الامم المتحده لحقوق الانسان	2001232
    مفوضيه الامم المتحده لشءون اللاجءين	2000944
    مفوضيه الانتخابات العراقيه	2019654
    مفوضيه اللاجءين	2000944
    مفوضيه حقوق الانسان	2001232
    مفوضيه شءون اللاجءين	2000944
    مقاديشو	1012139
    مقتدي الصدر	3017724
    مقدونيا	7918
    مقدونيا الشماليه	7918
    مقديشو	1012139
    مقديشيو	1012139
    مكاو	8167
    مكتب الامم المتحده لتنسيق الشءون الانسانيه	2002127
    مكتب التحقيقات الاتحادي	2017248
    مكتب التحقيقات الفدرالي	2017248
    مكتب التحقيقات الفيدرالي	2017248
    مكتب تنسيق الشءون الانسانيه	2002127
    مكثر	1012443
    مكسيكو سيتي	1018169
    مكناس	1008256
    مكه المكرمه	1009909
    ملاريا	2030708
    ملاوي	8674
    ملبورن	1025154
    ملقه	1019687
    ملكال	1009131
    مليشيا الحوثي	2009084
    مليليه	1008669
    ممباسا	1026415
    مملكه البحرين	1242
    مناحم بيغن	3015333
    مناحيم بيجن	3015333
    مناحيم بيغن	3015333
    منبج	1002136
    منتدي التعاون الاقتصادي لاسيا والمحيط الهاديء	2040880
    منزل بورقيبه	1007334
    منزل بوزلفه	1013163
    منزل تميم	1012708
    منصه تويتر	2025164
    منصور هادي	3025840
    منطقه اليورو	2004230
    منطقه ماكاو الاداريه الخاصه	8167
    منظمه اطباء بلا حدود	2028975
    منظمه الاغذيه والزراعه	2001765
    منظمه الاقطار العربيه المصدره للبترول	2004727
    منظمه الامم المتحده	2000000
    منظمه الامم المتحده للاغذيه والزراعه	2001765
    منظمه الامم المتحده للتربيه والعلم والثقافه	2000825
    منظمه الامم المتحده للتنميه الصناعيه	2039630
    منظمه الامم المتحده للطفوله	2000413
    منظمه الامن والتعاون الاوروبيه	2006281
    منظمه الامن والتعاون في اوروبا	2006281
    منظمه البلدان المصدره للبترول	2004479
    منظمه التجاره العالميه	2002479
    منظمه التحرير	2008763
    منظمه التحرير الفلسطينيه	2008763
    منظمه التعاون الاسلامي	2005140
    منظمه التعاون الاقتصادي والتنميه	2006401
    منظمه التعاون والتنميه الاقتصاديه	2006401
    منظمه الدول المصدره للبترول	2004479
    منظمه الدول المصدره للنفط	2004479
    منظمه السلام الاخضر	2029541
    منظمه الشرطه الجناءيه الدوليه	2019061
    منظمه الشفافيه الدوليه	2029392
    منظمه الصحه العالميه	2001533
    منظمه الطيران المدني الدولي	2040028
    منظمه العالم الاسلامي للتربيه والعلوم والثقافه	2040192
    منظمه العفو الدوليه	2028659
    منظمه العمل الدوليه	2002403
    منظمه المءتمر الاسلامي	2005140
    منظمه الهجره الدوليه	2002275
    منظمه اوبك	2004479
    منظمه اوكسفام	2029494
    منظمه ايتا	2014386
    منظمه بدر	2009835
    منظمه حظر الاسلحه الكيماويه	2003216
    منظمه حظر الاسلحه الكيمياءيه	2003216
    منظمه حلف شمال الاطلسي	2004273
    منظمه شنغهاي	2006184
    منظمه شنغهاي للتعاون	2006184
    منظمه مجاهدي خلق	2014539
    منظمه مراسلون بلا حدود	2029095
    منظمه هيومن رايتس ووتش	2028530
    منظومه القبه الحديديه	2015617
    منغوليا	8134
    منوبه	1006771
    مهاتما غاندي	3030532
    مهاتير محمد	3011186
    مهد الذهب	1014065
    موءل الامم المتحده	2039735
    موجابي	3012263
    موجيريني	3007702
    مودرنا	2027806
    مودريتس	3029155
    مودريتش	3029155
    مودي	3010665
    موديرنا	2027806
    موديز	2028133
    مورجان اورتاجوس	3002173
    مورغان اورتاغوس	3002173
    موروني	1012316
    موريتانيا	8392
    موريشوس	8533
    موريشيوس	8533
    موريطانيا	8392
    مورينهو	3028478
    مورينيو	3028478
    موزامبيق	8768
    موزمبيق	8768
    موساد	2015057
    موسفيني	3012807
    موسكو	1021440
    موسوعه جينيس	2037404
    موسوعه غينيس	2037404
    موسيفيني	3012807
    موشي ديان	3015496
    موشيه ديان	3015496
    موغابي	3012263
    موغريني	3007702
    موغيريني	3007702
    موقع اكسيوس	2024984
    موقع تويتر	2025164
    موقع ويكيليكس	2028462
    مولدافيا	7696
    مولدوفا	7696
    مولنبيك	1019894
    مولود تشاووش اوغلو	3004687
    مولود جاويش اوغلو	3004687
    مومباسا	1026415
    مومباي	1023360
    موناكو	7652
    مونت كارلو	1021386
    مونترو	1020178
    مونتريال	1018079
    مونتسرات	8452
    مونتسيرات	8452
    مونتفيديو	1025897
    مونتنيغرو	7745
    مونتي كارلو	1021386
    مونتيفيديو	1025897
    مونتينيغرو	7745
    مونديال	2030784
    مونديال الانديه	2030929
    مونروفيا	1027276
    مونوسكو	2038991
    ميامي	1016654
    ميانمار	8072
    ميتشيغان	1017455
    ميخاءيل غورباتشوف	3003642
    ميدفيديف	3003025
    ميديلين	1025778
    ميرتس	3006088
    ميرز	3006088
    ميركل	3005886
    ميركوسور	2040704
    ميركيل	3005886
    ميريلاند	1017319
    ميزوري	1017892
    ميسي	3027680
    ميشال عون	3021485
    ميشيجان	1017455
    ميشيغان	1017455
    ميشيل عون	3021485
    ميقاتي	3021727
    ميكروسوفت	2025667
    ميكرونيزيا	4436
    ميكرونيسيا	4436
    ميلانو	1019237
    ميلبورن	1025154
    ميلوسيفيتش	3008128
    ميلوني	3007111
    ميليشيا الحوثي	2009084
    مينداناو	1024332
    مينسك	1022454
    مينمار	8072
    مينورسو	2038195
    مينوسما	2038895
    مينيابوليس	1016991
    ميونخ	1018864
    ميونيخ	1018864
    نابل	1006538
    نابلس	1003573
    نابولي	1019256
    ناتو	2004273
    ناجازاكي	1024814
    ناجورنو كاراباخ	2035903
    نادال	3029603
    نادي ارسنال	2033715
    نادي الزمالك	2034433
    نادي النصر السعودي	2034554
    نادي الهلال السعودي	2034480
    نادي برشلونه	2033203
    نادي تشيلسي	2033661
    نادي ريال مدريد	2033116
    نادي ليفربول	2033612
    ناريندرا مودي	3010665
    ناسا	2037618
    ناسداك	2037089
    ناغازاكي	1024814
    ناغورنو كاراباخ	2035903
    ناغورني قره باغ	2035903
    ناغورني كاراباخ	2035903
    نافالني	3003550
    نافتا	2040790
    ناميبيا	8811
    نانسي بيلوسي	3001738
    ناورو	9202
    نايبيتاو	1023801
    نايبيداو	1023801
    نبيه بري	3021290
    نتانياهو	3000000
    نتفلكس	2025841
    نتفليكس	2025841
    نتنياهو	3000000
    نجامينا	1027041
    نجران	1010493
    نجيب محفوظ	3030645
    نجيب ميقاتي	3021692
    نذرلاند	9030
    نزاهه السعوديه	2045635
    نزوي	1012002
    نصر الله	3021033
    نصرالله	3021033
    نطنز	1015221
    نعيم قاسم	3021074
    نفتالي بينت	3013603
    نفتالي بينيت	3013603
    نفيديا	2026075
    نقص المناعه البشريه	2030229
    نقص المناعه المكتسبه	2030084
    نلسون مانديلا	3012066
    نمور التاميل	2014633
    ننجرهار	1023009
    ننكرهار	1023009
    نهاءيات كاس العالم	2030784
    نهر الاردن	2021372
    نهر الفرات	2021272
    نهر النيل	2021338
    نهر دجله	2021315
    نواذيبو	1012096
    نواز شريف	3010918
    نواف سلام	3021793
    نواكشوط	1012070
    نوبل	2037156
    نوبل للسلام	2037223
    نوري المالكي	3017113
    نوفاك جوكوفيتش	3029436
    نوفاك دجوكوفيتش	3029436
    نوفاك ديوكوفيتش	3029436
    نوفوسيبرسك	1021776
    نوفوسيبيرسك	1021776
    نوكيا	2026287
    نيالا	1008866
    نيامي	1027007
    نيبال	9163
    نيجرفان البارزاني	3019221
    نيجرفان بارزاني	3019221
    نيجيرفان البارزاني	3019221
    نيجيرفان بارزاني	3019221
    نيجيريا	8950
    نيروبي	1026394
    نيشيرفان بارزاني	3019221
    نيفادا	1017556
    نيقوسيا	1020895
    نيكاراجوا	8982
    نيكاراغوا	8982
    نيكولا ساركوزي	3005554
    نيكولاس ساركوزي	3005554
    نيكولاس مادورو	3011558
    نيلسون مانديلا	3012066
    نيمار	3028045
    نيمار دا سيلفا	3028045
    نينوي	1000539
    نيو اورليانز	1016955
    نيوجرسي	1017362
    نيوجيرسي	1017362
    نيودلهي	1023326
    نيوزلندا	9275
    نيوزويك	2024758
    نيوزيلاندا	9275
    نيوزيلندا	9275
    نيوكاسل	1018551
    نيوم	1011227
    نيوي	9241
    نيويورك	1016446
    نيويورك تايمز	2023413
    هاتاي	1015725
    هاجاري	3014566
    هادي العامري	3018151
    هارتس	2024424
    هاشم صفي الدين	3021144
    هاشمي رفسنجاني	3015983
    هاغاري	3014566
    هافانا	1025948
    هاكان فيدان	3004527
    هالاند	3029009
    هاليفي	3014410
    هامبورج	1018924
    هامبورغ	1018924
    هاميلتون برمودا	1028219
    هانز بليكس	3009809
    هانز غروندبرغ	3009034
    هانس بليكس	3009809
    هانس غروندبرغ	3009034
    هانغتشو	1024639
    هانوفر	1019156
    هانوي	1023972
    هاواي	1017622
    هايتي	5602
    هاييتي	5602
    هتلر	3030229
    هجاري	3014566
    هجمات 11 سبتمبر	2038038
    هجمات الحادي عشر من سبتمبر	2038038
    هرات	1022933
    هراري	1027637
    هرتزوغ	3014945
    هرتسوغ	3014945
    هرتسي هاليفي	3014410
    هرتسي هليفي	3014410
    هرتصوغ	3014945
    هرقله	1013050
    هضبه الجولان	2021435
    هغاري	3014566
    هلسنكي	1020437
    هلمند	1022914
    هندوراس	5547
    هنري كيسنجر	3001834
    هنغاري	15262
    هنغاريا	5639
    هنيه	3022423
    هو تشي منه	1023989
    هواوي	2025954
    هوجو تشافيز	3011458
    هوشيار زباري	3019696
    هوشيار زيباري	3019696
    هوغو تشافيز	3011458
    هوكستين	3002047
    هوكشتاين	3002047
    هوكشتين	3002047
    هولاند	3005446
    هولندا	9030
    هولنده	9030
    هولندي	15243
    هولير	1000096
    هوليود	2022057
    هوليوود	1017942,2022057
    هونج كونج	5484
    هونغ كونغ	5484
    هونغكونغ	5484
    هيءه الاذاعه البريطانيه	2022347
    هيءه الاذاعه والتلفزيون التركيه	2042779
    هيءه الامم	2000000
    هيءه الامم المتحده	2000000
    هيءه الامم المتحده للمراه	2039856
    هيءه الامم المتحده لمراقبه الهدنه	2039298
    هيءه الحشد	2009327
    هيءه الحشد الشعبي	2009327
    هيءه الرقابه ومكافحه الفساد	2045635
    هيءه النزاهه الاتحاديه	2045442
    هيءه النزاهه العراقيه	2045442
    هيءه تحرير الشام	2007989
    هيثم بن طارق	3025415
    هيرتسوغ	3014945
    هيرتسي هاليفي	3014410
    هيروشيما	1024787
    هيلاري رودهام كلينتون	3000613
    هيلاري كلينتون	3000613
    هيلري كلينتون	3000613
    هينيس بلاسخارت	3009145
    هيوستن	1016543
    هيومان رايتس ووتش	2028530
    هيومن رايتس ووتش	2028530
    هيونداي	2026719
    واتس اب	2025384
    واتساب	2025384
    واجادوجو	1027098
    وادي الدواسر	1010955
    وادي السليكون	2022095
    وادي السيليكون	2022095
    وادي رم	1004522
    وارسو	1020551
    واس	2022980
    واشنطن	1016422
    واشنطن بوست	2023521
    واغادوغو	1027098
    واليس وفوتونا	13390
    وباء ايبولا	2030002
    وباء كورونا	2029645
    وحدات حمايه الشعب	2010054
    وحدات حمايه الشعب الكرديه	2010054
    ود مدني	1009043
    ورزازات	1008505
    ورقله	1007745
    وزاره الامن الداخلي الامريكيه	2045979
    وزاره الخارجيه الامريكيه	2015914
    وزاره الخارجيه الاميركيه	2015914
    وزاره الخزانه الامريكيه	2016117
    وزاره الدفاع الامريكيه	2015696
    وزاره الدفاع الاميركيه	2015696
    وزيرستان	1023206
    وكاله ارنا	2043451
    وكاله اسوشيتد برس	2022765
    وكاله افي	2043318
    وكاله الاستخبارات المركزيه	2016885
    وكاله الاستخبارات المركزيه الامريكيه	2016885
    وكاله الاستخبارات المركزيه الاميركيه	2016885
    وكاله الامم المتحده لاغاثه وتشغيل اللاجءين الفلسطينيين	2000588
    وكاله الامن القومي	2017419
    وكاله الامن القومي الامريكيه	2017419
    وكاله الاناضول	2023108
    وكاله الانباء الاردنيه	2043909
    وكاله الانباء الاسبانيه	2043318
    وكاله الانباء الالمانيه	2043219
    وكاله الانباء الايرانيه	2043451
    وكاله الانباء الايطاليه	2043381
    وكاله الانباء الجزاءريه	2044467
    وكاله الانباء السعوديه	2022980
    وكاله الانباء السوريه	2023053
    وكاله الانباء العراقيه	2022919
    وكاله الانباء الفرنسيه	2022598
    وكاله الانباء الفلسطينيه	2043770
    وكاله الانباء القطريه	2044048
    وكاله الانباء الكويتيه	2043979
    وكاله الانباء اليمنيه	2044234
    وكاله الانباء والمعلومات الفلسطينيه	2043770
    وكاله التنميه الامريكيه	2017513
    وكاله السودان للانباء	2044293
    وكاله الصحافه الفرنسيه	2022598
    وكاله الطاقه الدوليه	2002879
    وكاله الطاقه الذريه	2002700
    وكاله الفضاء الامريكيه	2037618
    وكاله الفضاء الاميركيه	2037618
    وكاله الفضاء الاوروبيه	2037798
    وكاله المخابرات المركزيه	2016885
    وكاله المخابرات المركزيه الامريكيه	2016885
    وكاله المغرب العربي للانباء	2044410
    وكاله انباء الامارات	2044172
    وكاله انباء البحرين	2044112
    وكاله انباء الصين الجديده	2023176
    وكاله انباء تسنيم	2043582
    وكاله انباء فارس	2043521
    وكاله انترفاكس	2043716
    وكاله انسا	2043381
    وكاله بترا	2043909
    وكاله بلومبرغ	2024675
    وكاله بنا	2044112
    وكاله تاس	2023268
    وكاله تسنيم	2043582
    وكاله تونس افريقيا للانباء	2044517
    وكاله رويترز	2022542
    وكاله سبا	2044234
    وكاله سبوتنيك	2023319
    وكاله سونا	2044293
    وكاله شينخوا	2023176
    وكاله غوث اللاجءين	2000588
    وكاله غوث وتشغيل اللاجءين	2000588
    وكاله فارس	2043521
    وكاله فرانس برس	2022598
    وكاله فرونتكس	2019281
    وكاله فيتش	2028174
    وكاله قنا	2044048
    وكاله كونا	2043979
    وكاله كيودو	2043644
    وكاله موديز	2028133
    وكاله ناسا	2037618
    وكاله وادا	2041678
    وكاله وام	2044172
    وكاله وفا	2043770
    وكاله يونهاب	2043672
    ولنغتون	1025268
    ولي العهد السعودي	3024240
    وليد المعلم	3020851
    وليد جنبلاط	3021623
    وليم شكسبير	3030136
    وهران	1007525
    وول ستريت	2021998
    وول ستريت جورنال	2023618
    ووهان	1024517
    ويتكوف	3001657
    ويسكونسن	1017640
    ويكبيديا	2028416
    ويكليكس	2028462
    ويكيبيديا	2028416
    ويكيليكس	2028462
    ويلز	13995
    ويلنغتون	1025268
    ويليام شكسبير	3030136
    ويلينجتون	1025268
    ويلينغتون	1025268
    ويمبلدن	2032817
    ويمبلدون	2032817
    ويندهوك	1027768
    يءاف غالانت	3013883
    ياءير لابيد	3013684
    ياءير لبيد	3013684
    ياسر عرفات	3022156
    يافا	1016059
    يافع	1009817
    ياموسوكرو	1026871
    يانس ستولتنبرغ	3007846
    يانغون	1023845
    يانوكوفيتش	3004134
    ياوندي	1027400
    يتسحاق رابين	3013305
    يتسحاق هرتسوغ	3014945
    يحي السنوار	3022455
    يحيي السنوار	3022455
    يديعوت احرونوت	2024465
    يريفان	1022577
    يسراءيل كاتز	3014018
    يسراءيل كاتس	3014018
    يش عتيد	2013598
    يفغيني بريغوجين	3003460
    يكاترينبورغ	1021832
    يلتسن	3003761
    يلتسين	3003761
    ينبع	1010592
    ينس ستولتنبرغ	3007846
    يهود باراك	3013145
    يو تيوب	2025234
    يواف جالانت	3013883
    يواف غالانت	3013883
    يوتيوب	2025234
    يوجوسلافيا	2007189
    يوحنا بولس الثاني	3010225
    يورجن كلوب	3028729
    يورغن كلوب	3028729
    يورو	2036721
    يوروبا ليج	2031500
    يوروبا ليغ	2031500
    يوروبول	2019207
    يورونيوز	2042990
    يوري موسيفيني	3012807
    يوسف الشاهد	3027244
    يوغسلافيا	2007189
    يوغوسلافيا	2007189
    يوغوسلافيا السابقه	2007189
    يوفنتوس	2033997
    يوفينتوس	2033997
    يوناما	2039220
    يونامي	2003565
    يوناميد	2038741
    يونسكو	2000825
    يونسميل	2038354
    يونهاب	2043672
    يونيتاد	2039380
    يونيتامس	2038597
    يونيدو	2039630
    يونيسف	2000413
    يونيسيف	2000413
    يونيفيل	2003327
    يويفا	2031084
    """)
}
