extension SortedLines {
  /// Latin letters, and the Arabic ones they stand for, each with how unlikely that is; `_` is a short vowel.
  ///
  /// `^` before letters: where a word begins; `$`: where it ends.
  static let latinSounds = SortedLines(
    """
    $a	ا0 ه0 ي3 اء3
    $aa	ا0 اء1 ع1 اع2
    $ah	ه0 ا1
    $ai	ي0 اي0
    $ay	ي0 اي0
    $c	ك0
    $ch	تش0 ش0 خ2 ك3
    $e	_0 ي1 ه1
    $ee	ي0
    $eh	ه0
    $ei	اي0 ي0
    $ey	ي0
    $g	غ0 ج1
    $i	ي0
    $ia	يا0 يه0
    $ie	ي0
    $ieh	يه0
    $iya	يه0 يا0
    $iyah	يه0
    $iyya	يه0 يا1
    $j	ج0
    $o	و0
    $oe	و0
    $ou	و0
    $ow	و0 وف3
    $s	س0 ص1 ز2
    $sky	سكي0
    $u	و0
    $ue	و0
    $w	و0
    $y	ي0
    $z	ز0 س1 ض3 ظ3
    ^a	ا0 ع2
    ^aa	ا0 عا2
    ^ab	عب2 اب0
    ^abd	عبد0 ابد3
    ^abu	ابو0 عبو4
    ^ai	اي0 ع3
    ^al	ال1 عل1
    ^au	او0
    ^ay	اي0 عاي3
    ^e	ا0 اي1 ع3
    ^ei	اي0
    ^eu	يو0 او1
    ^ey	اي0 عي3
    ^i	ا0 اي1 ع2
    ^ja	جا0 يا2
    ^je	جي0 يي3
    ^o	او0 ع1 ا2
    ^ou	او0 ع3
    ^oua	وا0
    ^u	ا1 او1 ع2 يو3
    ^w	و0 ف3
    ^x	ز1 كس1 اكس2
    ^y	ي0
    a	ا0 _1
    aa	ا0 ع3 عا3
    ae	ا1 اي2 ي2
    ai	ي0 اي0 ا3
    ao	او1 ا2
    ar	ر1 ار1
    ats	اتس1 تس1
    au	و0 او0
    aw	و0 او1
    ay	ي0 اي0
    aya	ايا1 يا1 ايه2
    b	ب0
    c	ك0 س3
    cc	ك0
    ce	سي0 س0
    ch	تش0 ش0 ك3 خ4
    ci	سي0 تشي2 س2
    ck	ك0
    cz	تش0 ز3
    d	د0 ض3
    dd	د0 ض2
    dh	ذ1 ظ1 ض1 د2
    dj	ج0 دج2
    e	_1 ي0 ا4
    ea	ي0 يا2
    ee	ي0
    ei	ي0 اي0
    eo	يو0 و2
    er	ر0 ير1
    eu	يو1 و2 وي2
    ew	يو0
    ey	ي0 اي1
    f	ف0
    g	غ0 ج1 ق4 ك5
    ge	جي0 غي1 ج1 غ2
    gg	غ0 ج1
    gh	غ0
    gi	جي0 غي1 ج2
    gn	ني2 غن1
    gu	غو0 جو1 غ2
    gue	غي0 جي2
    gui	غي0 جي2
    h	ه0 ح0
    i	ي0 _1
    ia	يا0 ي3
    ie	ي0 يي2 ايي4
    ii	ي0
    io	يو0
    iu	يو0
    iy	ي0 يي1
    j	ج0 ي3 خ3
    k	ك0 ق2
    kh	خ0
    kk	ك0 ق2
    ks	كس0
    l	ل0
    m	م0
    n	ن0
    ng	نغ0 نج1
    ngh	نغ0
    o	و0 _1 ا4
    oe	و1 وي2
    oi	وا1 وي1
    oo	و0
    ou	و0 _1
    oui	وي0
    ow	و0 او1
    oy	وي0
    p	ب0
    pf	بف1 ف1
    ph	ف0
    q	ق0
    qu	كي2 كو1 ق2
    que	ك0 كي2
    r	ر0
    rr	ر0
    s	س0 ص1 ز3
    sch	ش0
    sh	ش0
    ss	س0 ص1
    st	ست0 شت3 صت4
    t	ت0 ط1
    tch	تش0
    th	ث0 ذ2 ت2 ط3
    ts	تس0 تز2
    tsch	تش0
    tt	ت0 ط1
    tz	تز0 تس0 ز2
    u	و0 _0 ا3
    ua	وا0
    ue	و1 وي1
    ui	وي0 ي1
    uo	وو1 و1
    uu	و0
    v	ف0
    w	و0 ف3
    x	كس0
    y	ي0
    ya	يا0 ي1
    ye	ي0
    yi	يي1 ي0
    you	يو0 ي2
    yu	يو0 ي1
    z	ز0 ذ3 ظ4 ض4
    zh	ج0 ز1
    zz	ز0 تز2
    """)
}
