/// Capitals, cities and regions, one a line.
extension GazetteerText {
  /// The columns stand in the first line; the marks before a form are explained at ``GazetteerText``.
  static let cities = #"""
    # iso	name	english	kind	forms
    # Sources: time-zone cities of CLDR 47 (Unicode-3.0); further places and spellings: news usage.
    IQ	بغداد	Baghdad	capital	بغداد
    IQ	البصرة	Basra	city	البصرة
    IQ	الموصل	Mosul	city	الموصل
    IQ	أربيل	Erbil	city	أربيل
    IQ	السليمانية	Sulaymaniyah	city	*السليمانية|~السليمانية|[في]السليمانية
    IQ	دهوك	Duhok	city	دهوك
    IQ	كركوك	Kirkuk	city	كركوك
    IQ	النجف	Najaf	city	النجف|النجف الأشرف
    IQ	كربلاء	Karbala	city	كربلاء|كربلا
    IQ	الأنبار	Anbar	region	الأنبار
    IQ	الرمادي	Ramadi	city	الرمادي
    IQ	الفلوجة	Fallujah	city	الفلوجة
    IQ	تكريت	Tikrit	city	تكريت
    IQ	سامراء	Samarra	city	سامراء
    IQ	بعقوبة	Baqubah	city	*بعقوبة|~بعقوبة
    IQ	ديالى	Diyala	region	ديالى
    IQ	صلاح الدين	Saladin	region	*صلاح الدين
    IQ	نينوى	Nineveh	region	نينوى
    IQ	سنجار	Sinjar	city	سنجار
    IQ	تلعفر	Tal Afar	city	تلعفر|تل عفر
    IQ	الناصرية	Nasiriyah	city	*الناصرية|~الناصرية
    IQ	ذي قار	Dhi Qar	region	ذي قار
    IQ	الديوانية	Diwaniyah	city	*الديوانية|~الديوانية
    IQ	القادسية العراقية	Qadisiyyah	region	القادسية العراقية
    IQ	الحلة	Hillah	city	~الحلة
    IQ	بابل	Babylon	region	*بابل|~بابل
    IQ	واسط	Wasit	region	*واسط
    IQ	الكوت	Kut	city	~الكوت
    IQ	العمارة	Amarah	city	[مدينة]العمارة
    IQ	ميسان	Maysan	region	~ميسان|*ميسان
    IQ	السماوة	Samawah	city	السماوة
    IQ	المثنى	Muthanna	region	*المثنى|~المثنى
    IQ	الزبير	Zubayr	city	*الزبير
    IQ	أم قصر	Umm Qasr	city	أم قصر
    IQ	الفاو	Faw	city	*الفاو|شبه جزيرة الفاو
    IQ	بيجي	Baiji	city	بيجي
    IQ	حديثة	Haditha	city	[قضاء/بلدة]حديثة
    IQ	القائم	Qaim	city	[مدينة/قضاء/بلدة/منطقة/معبر]القائم
    IQ	هيت	Hit	city	*هيت
    IQ	راوة	Rawa	city	*راوة|~راوة
    IQ	عانة	Anah	city	*عانة
    IQ	الرطبة	Rutbah	city	[مدينة/قضاء/بلدة]الرطبة
    IQ	عين الأسد	Ain al-Asad	city	عين الأسد|قاعدة عين الأسد
    IQ	أبو غريب	Abu Ghraib	city	أبو غريب
    IQ	التاجي	Taji	city	*التاجي|~التاجي
    IQ	مدينة الصدر	Sadr City	city	مدينة الصدر
    IQ	الكاظمية	Kadhimiya	city	الكاظمية
    IQ	الأعظمية	Adhamiyah	city	الأعظمية
    IQ	الحويجة	Hawija	city	الحويجة
    IQ	القيارة	Qayyarah	city	القيارة
    IQ	مخمور	Makhmur	city	*مخمور|~مخمور
    IQ	زاخو	Zakho	city	زاخو
    IQ	حلبجة	Halabja	city	حلبجة
    IQ	خانقين	Khanaqin	city	خانقين
    IQ	طوز خورماتو	Tuz Khurmatu	city	طوز خورماتو|طوزخورماتو
    IQ	إقليم كردستان	Kurdistan Region	region	إقليم كردستان|كردستان العراق|إقليم كردستان العراق|كردستان|كوردستان
    IQ	الخالدية	Khalidiya	city	~الخالدية
    IQ	المقدادية	Muqdadiyah	city	المقدادية
    SY	دمشق	Damascus	capital	دمشق
    SY	حلب	Aleppo	city	حلب
    SY	حمص	Homs	city	~حمص|*حمص|[في]حمص|[ريف]حمص
    SY	حماة	Hama	city	*حماة|~حماة
    SY	اللاذقية	Latakia	city	اللاذقية
    SY	طرطوس	Tartus	city	طرطوس
    SY	إدلب	Idlib	city	إدلب
    SY	الرقة	Raqqa	city	الرقة
    SY	دير الزور	Deir ez-Zor	city	دير الزور|ديرالزور
    SY	الحسكة	Hasakah	city	الحسكة
    SY	القامشلي	Qamishli	city	القامشلي
    SY	درعا	Daraa	city	درعا
    SY	السويداء	Suwayda	city	السويداء
    SY	القنيطرة	Quneitra	city	القنيطرة
    SY	ريف دمشق	Rif Dimashq	region	ريف دمشق
    SY	الغوطة الشرقية	Eastern Ghouta	region	الغوطة الشرقية|غوطة دمشق|الغوطة
    SY	دوما	Douma	city	*دوما|[في/إلى/من/ومدينة/مدينتي]دوما
    SY	داريا	Darayya	city	داريا
    SY	الزبداني	Zabadani	city	الزبداني
    SY	مضايا	Madaya	city	مضايا
    SY	تدمر	Palmyra	city	*تدمر|~تدمر
    SY	عين العرب	Kobani	city	عين العرب|كوباني|عين العرب كوباني
    SY	منبج	Manbij	city	منبج
    SY	الباب	Al-Bab	city	*الباب
    SY	عفرين	Afrin	city	عفرين
    SY	أعزاز	Azaz	city	أعزاز
    SY	جرابلس	Jarabulus	city	جرابلس
    SY	تل أبيض	Tal Abyad	city	تل أبيض
    SY	رأس العين	Ras al-Ayn	city	~رأس العين
    SY	معرة النعمان	Maarat al-Numan	city	معرة النعمان
    SY	جسر الشغور	Jisr al-Shughur	city	جسر الشغور
    SY	سراقب	Saraqib	city	سراقب
    SY	خان شيخون	Khan Shaykhun	city	خان شيخون
    SY	القصير	Qusayr	city	*القصير
    SY	البوكمال	Abu Kamal	city	البوكمال|أبو كمال
    SY	الميادين	Mayadin	city	*الميادين
    SY	الجولان	Golan	region	هضبة الجولان|الجولان المحتل|الجولان السوري|الجولان المحتلة|مرتفعات الجولان|~الجولان|*الجولان|[في]الجولان
    SY	مخيم اليرموك	Yarmouk Camp	city	مخيم اليرموك
    SY	كفريا والفوعة	Kafriya and Foah	city	كفريا والفوعة|الفوعة|كفريا
    SY	القلمون	Qalamoun	region	القلمون
    SY	جبلة	Jableh	city	*جبلة
    SY	بانياس	Baniyas	city	بانياس
    SY	صيدنايا	Saydnaya	city	صيدنايا
    SY	سلمية	Salamiyah	city	*سلمية
    SY	التنف	Tanf	city	التنف
    SY	جبل الزاوية	Jabal Zawiya	region	جبل الزاوية
    SY	الفرات السوري	Euphrates	region	الفرات السوري
    LB	بيروت	Beirut	capital	بيروت
    LB	طرابلس اللبنانية	Tripoli (Lebanon)	city	طرابلس اللبنانية|~طرابلس|طرابلس الشام
    LB	صيدا	Sidon	city	صيدا
    LB	صور	Tyre	city	*صور
    LB	النبطية	Nabatieh	city	النبطية
    LB	بعلبك	Baalbek	city	بعلبك
    LB	زحلة	Zahle	city	زحلة
    LB	البقاع	Beqaa	region	~البقاع|سهل البقاع|*البقاع
    LB	جونيه	Jounieh	city	جونيه
    LB	جبيل	Byblos	city	*جبيل
    LB	عكار	Akkar	region	عكار
    LB	الهرمل	Hermel	city	الهرمل
    LB	عرسال	Arsal	city	عرسال
    LB	الضاحية الجنوبية	Dahieh	city	الضاحية الجنوبية|ضاحية بيروت الجنوبية
    LB	جنوب لبنان	South Lebanon	region	جنوب لبنان|الجنوب اللبناني|جنوبي لبنان
    LB	عين الحلوة	Ain al-Hilweh	city	عين الحلوة
    LB	مزارع شبعا	Shebaa Farms	region	مزارع شبعا|شبعا
    LB	بنت جبيل	Bint Jbeil	city	بنت جبيل
    LB	الناقورة	Naqoura	city	الناقورة
    LB	مرجعيون	Marjayoun	city	مرجعيون
    LB	بعبدا	Baabda	city	بعبدا
    LB	الشوف	Chouf	region	الشوف
    LB	البترون	Batroun	city	البترون
    LB	كسروان	Keserwan	region	كسروان
    LB	مارون الراس	Maroun al-Ras	city	مارون الراس
    LB	الليطاني	Litani	region	الليطاني|نهر الليطاني
    PS	القدس	Jerusalem	city	القدس|القدس الشرقية|القدس المحتلة|بيت المقدس
    PS	رام الله	Ramallah	city	رام الله|رامالله
    PS	غزة	Gaza	city	غزة|مدينة غزة
    PS	قطاع غزة	Gaza Strip	region	قطاع غزة
    PS	الضفة الغربية	West Bank	region	الضفة الغربية|الضفة الغربية المحتلة
    PS	نابلس	Nablus	city	نابلس
    PS	الخليل	Hebron	city	*الخليل|[في]الخليل|~الخليل
    PS	بيت لحم	Bethlehem	city	بيت لحم
    PS	جنين	Jenin	city	*جنين|~جنين
    PS	طولكرم	Tulkarm	city	طولكرم
    PS	قلقيلية	Qalqilya	city	قلقيلية
    PS	أريحا	Jericho	city	أريحا
    PS	سلفيت	Salfit	city	سلفيت
    PS	طوباس	Tubas	city	طوباس
    PS	البيرة	Al-Bireh	city	~البيرة
    PS	خان يونس	Khan Yunis	city	خان يونس|خانيونس
    PS	رفح	Rafah	city	رفح
    PS	دير البلح	Deir al-Balah	city	دير البلح
    PS	جباليا	Jabalia	city	جباليا
    PS	بيت لاهيا	Beit Lahia	city	بيت لاهيا
    PS	بيت حانون	Beit Hanoun	city	بيت حانون
    PS	الشجاعية	Shujaiya	city	الشجاعية
    PS	النصيرات	Nuseirat	city	النصيرات
    PS	الشيخ جراح	Sheikh Jarrah	city	الشيخ جراح
    PS	سلوان	Silwan	city	*سلوان
    PS	دوما	Duma (West Bank)	city	قرية دوما
    PS	الأغوار الفلسطينية	Jordan Valley	region	الأغوار الفلسطينية
    PS	كرم أبو سالم	Kerem Shalom	city	كرم أبو سالم
    JO	عمّان	Amman	capital	عمّان|~عمان|[العاصمة]عمان|[الأردنية]عمان
    JO	إربد	Irbid	city	إربد|اربد
    JO	الزرقاء	Zarqa	city	~الزرقاء|*الزرقاء
    JO	العقبة	Aqaba	city	~العقبة|*العقبة
    JO	المفرق	Mafraq	city	المفرق
    JO	الكرك	Karak	city	الكرك
    JO	معان	Ma'an	city	*معان|~معان
    JO	السلط	Salt	city	~السلط|*السلط
    JO	الطفيلة	Tafilah	city	الطفيلة
    JO	مادبا	Madaba	city	مادبا|مأدبا
    JO	جرش	Jerash	city	*جرش|~جرش
    JO	عجلون	Ajloun	city	عجلون
    JO	البتراء	Petra	city	البتراء
    JO	الرمثا	Ramtha	city	الرمثا
    JO	البحر الميت	Dead Sea	region	البحر الميت
    JO	الزعتري	Zaatari	city	الزعتري|مخيم الزعتري
    JO	وادي رم	Wadi Rum	region	وادي رم
    JO	البلقاء	Balqa	region	~البلقاء|*البلقاء
    EG	القاهرة	Cairo	capital	القاهرة
    EG	الإسكندرية	Alexandria	city	الإسكندرية
    EG	الجيزة	Giza	city	الجيزة
    EG	بورسعيد	Port Said	city	بورسعيد|بور سعيد
    EG	السويس	Suez	city	السويس
    EG	الإسماعيلية	Ismailia	city	*الإسماعيلية|~الإسماعيلية
    EG	دمياط	Damietta	city	دمياط
    EG	المنصورة	Mansoura	city	~المنصورة|*المنصورة
    EG	الدقهلية	Dakahlia	region	الدقهلية
    EG	الشرقية المصرية	Sharqia	region	الشرقية المصرية|[محافظة]الشرقية
    EG	القليوبية	Qalyubia	region	القليوبية
    EG	المنوفية	Monufia	region	المنوفية
    EG	الغربية المصرية	Gharbia	region	الغربية المصرية|[محافظة]الغربية
    EG	البحيرة	Beheira	region	[محافظة]البحيرة
    EG	كفر الشيخ	Kafr el-Sheikh	city	كفر الشيخ
    EG	الفيوم	Faiyum	city	الفيوم
    EG	بني سويف	Beni Suef	city	بني سويف
    EG	المنيا	Minya	city	المنيا
    EG	أسيوط	Asyut	city	أسيوط
    EG	سوهاج	Sohag	city	سوهاج
    EG	قنا	Qena	city	*قنا
    EG	الأقصر	Luxor	city	*الأقصر|[في/إلى]الأقصر
    EG	أسوان	Aswan	city	أسوان
    EG	البحر الأحمر المصرية	Red Sea Governorate	region	البحر الأحمر المصرية|[محافظة]البحر الأحمر
    EG	الغردقة	Hurghada	city	الغردقة
    EG	شرم الشيخ	Sharm el-Sheikh	city	شرم الشيخ
    EG	سيناء	Sinai	region	سيناء|شبه جزيرة سيناء|شمال سيناء|جنوب سيناء
    EG	العريش	Arish	city	العريش
    EG	رفح المصرية	Egyptian Rafah	city	رفح المصرية
    EG	الشيخ زويد	Sheikh Zuweid	city	الشيخ زويد
    EG	طابا	Taba	city	طابا
    EG	مرسى مطروح	Marsa Matruh	city	مرسى مطروح|[محافظة]مطروح
    EG	الوادي الجديد	New Valley	region	الوادي الجديد
    EG	طنطا	Tanta	city	طنطا
    EG	المحلة الكبرى	El Mahalla	city	المحلة الكبرى
    EG	الزقازيق	Zagazig	city	الزقازيق
    EG	دمنهور	Damanhur	city	دمنهور
    EG	بنها	Banha	city	*بنها|~بنها
    EG	حلوان	Helwan	city	حلوان
    EG	العلمين	El Alamein	city	~العلمين
    EG	العاصمة الإدارية الجديدة	New Administrative Capital	city	العاصمة الإدارية الجديدة
    EG	مدينة السادس من أكتوبر	6th of October City	city	مدينة السادس من أكتوبر
    EG	رأس غارب	Ras Gharib	city	رأس غارب
    LY	طرابلس	Tripoli	capital	طرابلس|طرابلس الغرب
    LY	بنغازي	Benghazi	city	بنغازي
    LY	مصراتة	Misrata	city	مصراتة
    LY	سرت	Sirte	city	*سرت|~سرت|[في]سرت
    LY	سبها	Sabha	city	سبها
    LY	درنة	Derna	city	درنة
    LY	طبرق	Tobruk	city	طبرق
    LY	البيضاء الليبية	Bayda	city	البيضاء الليبية
    LY	الزاوية	Zawiya	city	~الزاوية|*الزاوية
    LY	زوارة	Zuwara	city	*زوارة|~زوارة
    LY	صبراتة	Sabratha	city	صبراتة|صبراطة
    LY	الزنتان	Zintan	city	الزنتان
    LY	غريان	Gharyan	city	غريان
    LY	ترهونة	Tarhuna	city	ترهونة
    LY	أجدابيا	Ajdabiya	city	أجدابيا
    LY	راس لانوف	Ras Lanuf	city	راس لانوف
    LY	البريقة	Brega	city	البريقة
    LY	الهلال النفطي	Oil Crescent	region	الهلال النفطي
    LY	الجفرة	Jufra	region	الجفرة
    LY	الكفرة	Kufra	city	*الكفرة|~الكفرة
    LY	غدامس	Ghadames	city	غدامس
    LY	بني وليد	Bani Walid	city	بني وليد
    LY	برقة	Cyrenaica	region	*برقة|~برقة
    LY	فزان	Fezzan	region	فزان
    LY	راس جدير	Ras Ajdir	city	راس جدير|رأس اجدير|راس الجدير
    TN	صفاقس	Sfax	city	صفاقس
    TN	سوسة	Sousse	city	سوسة
    TN	القيروان	Kairouan	city	القيروان
    TN	بنزرت	Bizerte	city	بنزرت
    TN	قابس	Gabes	city	قابس
    TN	أريانة	Ariana	city	أريانة
    TN	قفصة	Gafsa	city	!قفصة
    TN	المنستير	Monastir	city	المنستير
    TN	نابل	Nabeul	city	نابل
    TN	الحمامات	Hammamet	city	~الحمامات|*الحمامات
    TN	القصرين	Kasserine	city	القصرين
    TN	سيدي بوزيد	Sidi Bouzid	city	سيدي بوزيد
    TN	جندوبة	Jendouba	city	جندوبة
    TN	الكاف	El Kef	city	*الكاف|~الكاف
    TN	باجة	Beja	city	باجة
    TN	سليانة	Siliana	city	سليانة
    TN	زغوان	Zaghouan	city	زغوان
    TN	بن عروس	Ben Arous	city	بن عروس|بنعروس
    TN	منوبة	Manouba	city	منوبة
    TN	المهدية	Mahdia	city	المهدية
    TN	مدنين	Medenine	city	مدنين
    TN	تطاوين	Tataouine	city	تطاوين
    TN	توزر	Tozeur	city	توزر
    TN	قبلي	Kebili	city	*قبلي
    TN	جربة	Djerba	city	!جربة|جزيرة جربة
    TN	جرجيس	Zarzis	city	جرجيس
    TN	بن قردان	Ben Gardane	city	بن قردان|بنقردان
    TN	حلق الوادي	La Goulette	city	حلق الوادي
    TN	المرسى	La Marsa	city	*المرسى
    TN	قرطاج	Carthage	city	قرطاج
    TN	باردو	Bardo	city	باردو
    TN	رادس	Rades	city	رادس
    TN	حمام سوسة	Hammam Sousse	city	حمام سوسة
    TN	القلعة الكبرى	Kalaa Kebira	city	القلعة الكبرى
    TN	القلعة الصغرى	Kalaa Seghira	city	القلعة الصغرى
    TN	مساكن	M'saken	city	*مساكن
    TN	أكودة	Akouda	city	أكودة
    TN	قليبية	Kelibia	city	قليبية
    TN	الشعانبي	Chaambi	region	الشعانبي|جبل الشعانبي|جبال الشعانبي
    TN	قرقنة	Kerkennah	city	قرقنة
    TN	طبرقة	Tabarka	city	طبرقة
    TN	قرمبالية	Grombalia	city	قرمبالية
    TN	منزل بورقيبة	Menzel Bourguiba	city	منزل بورقيبة
    TN	النفيضة	Enfidha	city	النفيضة
    TN	القنطاوي	El Kantaoui	city	القنطاوي
    TN	ذهيبة	Dehiba	city	ذهيبة|الذهيبة
    TN	برج السدرية	Borj Cedria	city	برج السدرية
    TN	حي التضامن	Ettadhamen	city	حي التضامن
    DZ	وهران	Oran	city	وهران
    DZ	قسنطينة	Constantine	city	قسنطينة
    DZ	عنابة	Annaba	city	عنابة
    DZ	سطيف	Setif	city	سطيف
    DZ	باتنة	Batna	city	باتنة
    DZ	تلمسان	Tlemcen	city	تلمسان
    DZ	تيزي وزو	Tizi Ouzou	city	تيزي وزو
    DZ	بجاية	Bejaia	city	بجاية
    DZ	البليدة	Blida	city	البليدة
    DZ	بسكرة	Biskra	city	بسكرة
    DZ	غرداية	Ghardaia	city	غرداية
    DZ	ورقلة	Ouargla	city	ورقلة
    DZ	تمنراست	Tamanrasset	city	تمنراست|تمنغست
    DZ	الوادي	El Oued	city	[ولاية]الوادي
    DZ	عين الدفلى	Ain Defla	city	عين الدفلى
    DZ	عين أميناس	In Amenas	city	عين أميناس|إن أميناس
    DZ	حاسي مسعود	Hassi Messaoud	city	حاسي مسعود
    DZ	مستغانم	Mostaganem	city	مستغانم
    DZ	سيدي بلعباس	Sidi Bel Abbes	city	سيدي بلعباس
    DZ	بومرداس	Boumerdes	city	~بومرداس|[ولاية]بومرداس
    DZ	تبسة	Tebessa	city	تبسة
    DZ	القبائل	Kabylie	region	منطقة القبائل|[شبيبة]القبائل
    DZ	تندوف	Tindouf	city	تندوف
    DZ	سكيكدة	Skikda	city	سكيكدة
    MA	الرباط	Rabat	capital	*الرباط|~الرباط|[في/العاصمة/المغربية/إلى]الرباط
    MA	الدار البيضاء	Casablanca	city	الدار البيضاء|كازابلانكا
    MA	مراكش	Marrakesh	city	مراكش
    MA	فاس	Fes	city	*فاس|~فاس|[^]فاس
    MA	طنجة	Tangier	city	طنجة
    MA	أكادير	Agadir	city	أكادير|اغادير
    MA	مكناس	Meknes	city	مكناس
    MA	وجدة	Oujda	city	*وجدة|[في/إلى/من]وجدة
    MA	تطوان	Tetouan	city	تطوان
    MA	القنيطرة المغربية	Kenitra	city	القنيطرة المغربية
    MA	الصخيرات	Skhirat	city	الصخيرات
    MA	الناظور	Nador	city	الناظور
    MA	الحسيمة	Al Hoceima	city	الحسيمة
    MA	آسفي	Safi	city	*آسفي
    MA	الصويرة	Essaouira	city	الصويرة
    MA	الجديدة المغربية	El Jadida	city	الجديدة المغربية
    MA	ورزازات	Ouarzazate	city	ورزازات
    MA	إفران	Ifrane	city	*إفران
    MA	الريف المغربي	Rif	region	الريف المغربي
    EH	العيون	Laayoune	city	[مدينة]العيون|~العيون
    EH	الداخلة	Dakhla	city	*الداخلة
    EH	الكركرات	Guerguerat	city	الكركرات
    ES	سبتة	Ceuta	city	سبتة
    ES	مليلية	Melilla	city	مليلية
    SD	الخرطوم	Khartoum	capital	الخرطوم
    SD	أم درمان	Omdurman	city	أم درمان|أمدرمان
    SD	الخرطوم بحري	Khartoum North	city	الخرطوم بحري
    SD	بورتسودان	Port Sudan	city	بورتسودان|بور سودان|بورت سودان
    SD	دارفور	Darfur	region	دارفور|إقليم دارفور
    SD	الفاشر	El Fasher	city	الفاشر
    SD	نيالا	Nyala	city	نيالا
    SD	الجنينة	El Geneina	city	الجنينة
    SD	كسلا	Kassala	city	كسلا
    SD	القضارف	Gedaref	city	القضارف
    SD	النيل الأزرق	Blue Nile	region	النيل الأزرق
    SD	جنوب كردفان	South Kordofan	region	جنوب كردفان|شمال كردفان|كردفان|غرب كردفان
    SD	الأبيض	El Obeid	city	*الأبيض
    SD	ود مدني	Wad Madani	city	ود مدني
    SD	سنار	Sennar	city	سنار
    SD	عطبرة	Atbara	city	عطبرة
    SD	أبيي	Abyei	region	أبيي
    SS	جوبا	Juba	capital	جوبا
    SS	ملكال	Malakal	city	ملكال
    SS	بانتيو	Bentiu	city	بانتيو
    YE	صنعاء	Sana'a	capital	صنعاء
    YE	عدن	Aden	city	عدن
    YE	تعز	Taiz	city	تعز
    YE	الحديدة	Hodeidah	city	الحديدة
    YE	مأرب	Marib	city	مأرب
    YE	حضرموت	Hadhramaut	region	حضرموت
    YE	المكلا	Mukalla	city	المكلا
    YE	سيئون	Seiyun	city	سيئون
    YE	شبوة	Shabwa	region	شبوة
    YE	أبين	Abyan	region	أبين
    YE	زنجبار	Zinjibar	city	~زنجبار
    YE	لحج	Lahij	region	*لحج|[عدن/أبين/الضالع/تعز]لحج|[في]لحج
    YE	الضالع	Dhale	city	الضالع
    YE	إب	Ibb	city	*إب
    YE	ذمار	Dhamar	city	ذمار
    YE	صعدة	Saada	city	صعدة
    YE	حجة	Hajjah	city	*حجة
    YE	عمران	Amran	city	*عمران
    YE	الجوف	Al Jawf	region	~الجوف
    YE	المهرة	Mahra	region	*المهرة|~المهرة
    YE	البيضاء	Al Bayda	city	*البيضاء
    YE	سقطرى	Socotra	region	سقطرى|أرخبيل سقطرى
    YE	المخا	Mocha	city	المخا|المخاء
    YE	باب المندب	Bab al-Mandab	region	باب المندب|مضيق باب المندب
    YE	العند	Al Anad	city	العند|قاعدة العند
    YE	رداع	Rada'a	city	رداع
    YE	حرض	Haradh	city	*حرض
    YE	ميدي	Midi	city	*ميدي|~ميدي
    YE	ريمة	Raymah	region	*ريمة
    YE	المحويت	Mahwit	city	المحويت
    YE	كريتر	Crater	city	كريتر
    YE	خور مكسر	Khor Maksar	city	خور مكسر|خورمكسر
    YE	يافع	Yafa	region	يافع
    YE	ردفان	Radfan	region	ردفان
    SA	الرياض	Riyadh	capital	الرياض
    SA	جدة	Jeddah	city	!جدة
    SA	مكة المكرمة	Mecca	city	مكة المكرمة|مكة|العاصمة المقدسة
    SA	المدينة المنورة	Medina	city	المدينة المنورة
    SA	الدمام	Dammam	city	الدمام
    SA	الخبر	Khobar	city	[مدينة/محافظة/بلدية/شرطة/كورنيش]الخبر|[الدمام/الظهران]الخبر
    SA	الظهران	Dhahran	city	الظهران
    SA	الأحساء	Al-Ahsa	city	الأحساء
    SA	الهفوف	Hofuf	city	الهفوف
    SA	القطيف	Qatif	city	القطيف
    SA	الجبيل	Jubail	city	الجبيل|الجبيل الصناعية
    SA	حفر الباطن	Hafar al-Batin	city	حفر الباطن
    SA	الخفجي	Khafji	city	الخفجي
    SA	رأس تنورة	Ras Tanura	city	رأس تنورة
    SA	بقيق	Buqayq	city	بقيق
    SA	المنطقة الشرقية	Eastern Province	region	المنطقة الشرقية|[أمير]الشرقية|[أمارة]الشرقية|[إمارة]الشرقية
    SA	الطائف	Taif	city	الطائف
    SA	تبوك	Tabuk	city	تبوك
    SA	حائل	Hail	city	حائل
    SA	القصيم	Qassim	region	القصيم
    SA	بريدة	Buraydah	city	!بريدة
    SA	عنيزة	Unaizah	city	عنيزة
    SA	أبها	Abha	city	أبها
    SA	خميس مشيط	Khamis Mushait	city	خميس مشيط
    SA	عسير	Asir	region	*عسير|~عسير
    SA	جازان	Jazan	city	جازان|جيزان
    SA	نجران	Najran	city	نجران
    SA	شرورة	Sharurah	city	شرورة
    SA	الباحة	Al Bahah	city	الباحة
    SA	بيشة	Bisha	city	بيشة
    SA	بلجرشي	Baljurashi	city	بلجرشي
    SA	ينبع	Yanbu	city	ينبع
    SA	العلا	AlUla	city	*العلا
    SA	رابغ	Rabigh	city	رابغ
    SA	القنفذة	Qunfudhah	city	القنفذة
    SA	الليث	Al Lith	city	[محافظة]الليث|[بمحافظة]الليث
    SA	الجوف	Al Jouf	region	~الجوف|[منطقة]الجوف|[بمنطقة]الجوف
    SA	سكاكا	Sakaka	city	سكاكا
    SA	دومة الجندل	Dumat al-Jandal	city	دومة الجندل
    SA	القريات	Qurayyat	city	القريات
    SA	عرعر	Arar	city	عرعر
    SA	الحدود الشمالية	Northern Borders	region	الحدود الشمالية|منطقة الحدود الشمالية
    SA	رفحاء	Rafha	city	رفحاء
    SA	طريف	Turaif	city	*طريف
    SA	الخرج	Al Kharj	city	الخرج
    SA	المجمعة	Al Majma'ah	city	*المجمعة
    SA	الدوادمي	Dawadmi	city	الدوادمي
    SA	وادي الدواسر	Wadi ad-Dawasir	city	وادي الدواسر
    SA	الزلفي	Zulfi	city	الزلفي
    SA	شقراء	Shaqra	city	*شقراء
    SA	الرس	Ar Rass	city	الرس
    SA	الدرعية	Diriyah	city	الدرعية
    SA	صبيا	Sabya	city	*صبيا|~صبيا
    SA	أبو عريش	Abu Arish	city	أبو عريش
    SA	صامطة	Samtah	city	صامطة
    SA	محايل عسير	Muhayil	city	محايل عسير|محايل
    SA	بيش	Baish	city	*بيش
    SA	فرسان	Farasan	city	*فرسان|جزر فرسان|جزيرة فرسان
    SA	الحجاز	Hejaz	region	الحجاز
    SA	نجد	Najd	region	*نجد
    SA	نيوم	Neom	city	نيوم
    SA	ضباء	Duba	city	*ضباء
    SA	أملج	Umluj	city	أملج
    SA	الوجه	Al Wajh	city	[محافظة]الوجه|[بمحافظة]الوجه
    SA	تيماء	Tayma	city	تيماء
    SA	خيبر	Khaybar	city	*خيبر
    SA	بدر	Badr	city	[محافظة]بدر
    SA	المشاعر المقدسة	Holy Sites	region	المشاعر المقدسة|المسجد الحرام|الحرم المكي|الحرم المكي الشريف|المسجد النبوي|المسجد النبوي الشريف
    SA	تاروت	Tarout	city	تاروت
    SA	سيهات	Saihat	city	سيهات
    SA	العوامية	Awamiyah	city	العوامية
    AE	أبوظبي	Abu Dhabi	capital	أبوظبي|أبو ظبي
    AE	دبي	Dubai	city	دبي
    AE	الشارقة	Sharjah	city	الشارقة
    AE	عجمان	Ajman	city	عجمان
    AE	الفجيرة	Fujairah	city	الفجيرة
    AE	رأس الخيمة	Ras al-Khaimah	city	رأس الخيمة
    AE	أم القيوين	Umm al-Quwain	city	أم القيوين
    AE	العين	Al Ain	city	[مدينة]العين
    QA	الدوحة	Doha	capital	الدوحة
    QA	الوكرة	Al Wakrah	city	الوكرة
    QA	العديد	Al Udeid	city	قاعدة العديد
    BH	المنامة	Manama	capital	المنامة
    BH	المحرق	Muharraq	city	المحرق
    BH	سترة	Sitra	city	*سترة
    BH	الرفاع	Riffa	city	الرفاع
    KW	مدينة الكويت	Kuwait City	capital	مدينة الكويت|الكويت العاصمة
    KW	الأحمدي	Ahmadi	city	*الأحمدي
    KW	حولي	Hawalli	city	*حولي
    KW	الجهراء	Jahra	city	الجهراء
    KW	السالمية	Salmiya	city	السالمية
    KW	الفروانية	Farwaniya	city	الفروانية
    OM	مسقط	Muscat	capital	*مسقط|~مسقط|[العاصمة]مسقط|[في]مسقط|[العمانية]مسقط
    OM	صلالة	Salalah	city	صلالة
    OM	صحار	Sohar	city	صحار
    OM	نزوى	Nizwa	city	نزوى
    OM	ظفار	Dhofar	region	ظفار
    OM	الدقم	Duqm	city	الدقم
    OM	مسندم	Musandam	region	مسندم
    MR	نواكشوط	Nouakchott	capital	نواكشوط
    MR	نواذيبو	Nouadhibou	city	نواذيبو|انواذيبو
    SO	مقديشو	Mogadishu	capital	مقديشو|مقديشيو|مقاديشو
    SO	كيسمايو	Kismayo	city	كيسمايو
    SO	بيدوا	Baidoa	city	بيدوا|بيداوا
    SO	أرض الصومال	Somaliland	region	أرض الصومال|صومالي لاند|هرجيسا
    SO	بونتلاند	Puntland	region	بونتلاند|بونت لاند
    KM	موروني	Moroni	capital	موروني
    TN	تستور	Testour	city	تستور
    TN	قصر هلال	Ksar Hellal	city	قصر هلال
    TN	المكنين	Moknine	city	المكنين
    TN	جمال	Jemmal	city	*جمال
    TN	طبلبة	Teboulba	city	طبلبة
    TN	مكثر	Makthar	city	مكثر
    TN	تالة	Thala	city	*تالة|~تالة
    TN	فوسانة	Foussana	city	فوسانة
    TN	سبيطلة	Sbeitla	city	سبيطلة
    TN	فريانة	Feriana	city	فريانة
    TN	الرديف	Redeyef	city	*الرديف|~الرديف
    TN	المتلوي	Metlaoui	city	المتلوي
    TN	أم العرائس	Oum El Araies	city	أم العرائس
    TN	دوز	Douz	city	*دوز|~دوز
    TN	قصور الساف	Ksour Essef	city	قصور الساف
    TN	الشابة	Chebba	city	*الشابة
    TN	بوفيشة	Bouficha	city	بوفيشة
    TN	منزل تميم	Menzel Temime	city	منزل تميم
    TN	رأس الجبل	Ras Jebel	city	رأس الجبل
    TN	ماطر	Mateur	city	*ماطر
    TN	مجاز الباب	Medjez el-Bab	city	مجاز الباب
    TN	تبرسق	Teboursouk	city	تبرسق
    TN	عين دراهم	Ain Draham	city	عين دراهم
    TN	غار الدماء	Ghardimaou	city	غار الدماء
    TN	بوسالم	Bou Salem	city	بوسالم
    TN	رمادة	Remada	city	رمادة
    TN	مطماطة	Matmata	city	مطماطة
    TN	الحامة	El Hamma	city	*الحامة|~الحامة
    TN	المحرس	Mahres	city	المحرس
    TN	جبنيانة	Jebiniana	city	جبنيانة
    TN	سهلول	Sahloul	city	سهلول
    TN	هرقلة	Hergla	city	هرقلة
    TN	سيدي بوعلي	Sidi Bou Ali	city	سيدي بوعلي
    TN	حمام الأنف	Hammam-Lif	city	حمام الأنف
    TN	حمام الشط	Hammam Chott	city	حمام الشط
    TN	منزل بوزلفة	Menzel Bouzelfa	city	منزل بوزلفة
    TN	دار شعبان	Dar Chaabane	city	دار شعبان
    TN	سيدي بوسعيد	Sidi Bou Said	city	سيدي بوسعيد
    TN	سيدي علي بن عون	Sidi Ali Ben Aoun	city	سيدي علي بن عون
    TN	المظيلة	Mdhilla	city	المظيلة
    TN	الفحص	El Fahs	city	*الفحص
    TN	دوار هيشر	Douar Hicher	city	دوار هيشر
    TN	حي النصر	Ennasr	city	حي النصر
    TN	العوينة	L'Aouina	city	العوينة
    TN	البحيرة التونسية	Les Berges du Lac	city	ضفاف البحيرة
    TN	جبل سمامة	Mount Semmama	city	جبل سمامة
    TN	جبل السلوم	Mount Salloum	city	جبل السلوم
    TN	جبل المغيلة	Mount Mghila	city	جبل المغيلة|جبال المغيلة
    SA	حوطة بني تميم	Hotat Bani Tamim	city	حوطة بني تميم
    SA	حوطة سدير	Hautat Sudair	city	حوطة سدير
    SA	الأفلاج	Al Aflaj	city	الأفلاج
    SA	السليل	As Sulayyil	city	*السليل|~السليل
    SA	القويعية	Al Quwaiiyah	city	القويعية
    SA	عفيف	Afif	city	*عفيف
    SA	المزاحمية	Al Muzahimiyah	city	المزاحمية
    SA	حريملاء	Huraymila	city	حريملاء
    SA	ثادق	Thadiq	city	ثادق
    SA	رماح	Rumah	city	*رماح
    SA	الغاط	Al Ghat	city	الغاط
    SA	المذنب	Al Mithnab	city	*المذنب
    SA	البكيرية	Al Bukayriyah	city	البكيرية
    SA	البدائع	Al Badai	city	*البدائع
    SA	عيون الجواء	Uyun AlJiwa	city	عيون الجواء
    SA	رياض الخبراء	Riyadh Al Khabra	city	رياض الخبراء
    SA	العيص	Al Ais	city	العيص
    SA	مهد الذهب	Mahd adh Dhahab	city	مهد الذهب
    SA	الحناكية	Al Hanakiyah	city	الحناكية
    SA	تثليث	Tathleeth	city	*تثليث
    SA	ظهران الجنوب	Dhahran Al Janub	city	ظهران الجنوب
    SA	سراة عبيدة	Sarat Abidah	city	سراة عبيدة
    SA	رجال ألمع	Rijal Almaa	city	رجال ألمع
    SA	النماص	An Namas	city	النماص
    SA	تنومة	Tanomah	city	تنومة
    SA	المجاردة	Al Majaridah	city	المجاردة
    SA	أحد رفيدة	Ahad Rafidah	city	أحد رفيدة
    SA	الريث	Ar Rayth	city	الريث
    SA	العارضة	Al Aridhah	city	*العارضة
    SA	الداير	Ad Dayer	city	*الداير
    SA	فيفاء	Fayfa	city	*فيفاء|*فيفا|~فيفاء
    SA	ضمد	Damad	city	*ضمد|~ضمد
    SA	أحد المسارحة	Ahad Al Masarihah	city	أحد المسارحة
    SA	المخواة	Al Makhwah	city	المخواة
    SA	قلوة	Qilwah	city	قلوة
    SA	المندق	Al Mandaq	city	المندق
    SA	العقيق	Al Aqiq	city	*العقيق
    SA	الخرمة	Al Khurmah	city	الخرمة
    SA	رنية	Ranyah	city	رنية
    SA	الجموم	Al Jumum	city	الجموم
    SA	خليص	Khulais	city	خليص
    SA	أضم	Adham	city	*أضم
    SA	حقل	Haql	city	محافظة/بمحافظة]حقل
    SA	البدع	Al Bad'	city	[محافظة]البدع
    SA	الشنان	Ash Shinan	city	الشنان
    SA	طبرجل	Tabarjal	city	طبرجل
    SA	العويقيلة	Al Uwayqilah	city	العويقيلة
    SA	النعيرية	Nairyah	city	النعيرية
    SA	قرية العليا	Qaryat al-Ulya	city	قرية العليا
    SA	صفوى	Safwa	city	صفوى
    SA	المبرز	Al Mubarraz	city	المبرز
    SA	عرفات	Arafat	city	*عرفات|صعيد عرفات
    SA	منى	Mina	city	مشعر منى
    SA	الكعبة المشرفة	Kaaba	city	الكعبة المشرفة
    IR	طهران	Tehran	capital	طهران
    IR	مشهد	Mashhad	city	[مدينة]مشهد
    IR	أصفهان	Isfahan	city	أصفهان
    IR	شيراز	Shiraz	city	شيراز
    IR	تبريز	Tabriz	city	تبريز
    IR	قم	Qom	city	[مدينة]قم|[في]قم|*قم
    IR	الأحواز	Ahvaz	city	الأحواز|الأهواز|عربستان
    IR	خوزستان	Khuzestan	region	خوزستان
    IR	عبادان	Abadan	city	عبادان
    IR	بندر عباس	Bandar Abbas	city	بندر عباس
    IR	بوشهر	Bushehr	city	بوشهر
    IR	نطنز	Natanz	city	نطنز
    IR	فوردو	Fordow	city	فوردو|فردو
    IR	أراك	Arak	city	*أراك|~أراك
    IR	كرمانشاه	Kermanshah	city	كرمانشاه
    IR	كرج	Karaj	city	*كرج
    IR	زاهدان	Zahedan	city	زاهدان
    IR	بلوشستان الإيرانية	Sistan and Baluchestan	region	بلوشستان الإيرانية|سيستان وبلوشستان|سيستان
    IR	كرمان	Kerman	city	*كرمان
    IR	همدان	Hamadan	city	*همدان
    IR	مضيق هرمز	Strait of Hormuz	region	مضيق هرمز|هرمز
    TR	أنقرة	Ankara	capital	أنقرة
    TR	إسطنبول	Istanbul	city	إسطنبول|اسطمبول|استانبول
    TR	إزمير	Izmir	city	إزمير
    TR	أنطاليا	Antalya	city	أنطاليا
    TR	أضنة	Adana	city	أضنة
    TR	غازي عنتاب	Gaziantep	city	غازي عنتاب|عنتاب
    TR	ديار بكر	Diyarbakir	city	ديار بكر|دياربكر
    TR	أورفا	Urfa	city	أورفا|شانلي أورفا
    TR	بورصة	Bursa	city	[ولاية]بورصة|[مدينة]بورصة
    TR	هاتاي	Hatay	region	هاتاي|هطاي
    TR	أنطاكيا	Antakya	city	أنطاكيا|أنطاكية
    TR	مرسين	Mersin	city	مرسين
    TR	طرابزون	Trabzon	city	طرابزون
    TR	قونية	Konya	city	قونية
    TR	إنجرليك	Incirlik	city	إنجرليك|انجيرليك|قاعدة إنجرليك
    TR	سروج	Suruc	city	*سروج|سوروج
    TR	كيليس	Kilis	city	كيليس
    TR	قهرمان مرعش	Kahramanmaras	city	قهرمان مرعش|كهرمان مرعش
    TR	بودروم	Bodrum	city	بودروم
    IL	تل أبيب	Tel Aviv	capital	تل أبيب|تل-أبيب
    IL	حيفا	Haifa	city	حيفا
    IL	يافا	Jaffa	city	يافا
    IL	عكا	Acre	city	عكا
    IL	الناصرة	Nazareth	city	الناصرة
    IL	بئر السبع	Beersheba	city	بئر السبع
    IL	إيلات	Eilat	city	إيلات
    IL	عسقلان	Ashkelon	city	عسقلان
    IL	أسدود	Ashdod	city	أسدود|أشدود
    IL	النقب	Negev	region	النقب|صحراء النقب
    IL	الجليل	Galilee	region	*الجليل|الجليل الأعلى
    IL	سديروت	Sderot	city	سديروت
    IL	ديمونا	Dimona	city	ديمونا
    IL	كريات شمونة	Kiryat Shmona	city	كريات شمونة
    IL	أم الفحم	Umm al-Fahm	city	أم الفحم
    IL	طبريا	Tiberias	city	طبريا|طبرية
    IL	القدس الغربية	West Jerusalem	city	القدس الغربية
    US	واشنطن	Washington	capital	واشنطن
    US	نيويورك	New York	city	نيويورك|ولاية نيويورك
    US	لوس أنجلوس	Los Angeles	city	لوس أنجلوس|لوس أنجليس
    US	شيكاغو	Chicago	city	شيكاغو
    US	هيوستن	Houston	city	هيوستن
    US	فيلادلفيا	Philadelphia	city	فيلادلفيا
    US	سان فرانسيسكو	San Francisco	city	سان فرانسيسكو
    US	بوسطن	Boston	city	بوسطن
    US	ميامي	Miami	city	ميامي
    US	دالاس	Dallas	city	دالاس
    US	أتلانتا	Atlanta	city	أتلانتا
    US	سياتل	Seattle	city	سياتل
    US	ديترويت	Detroit	city	ديترويت
    US	لاس فيغاس	Las Vegas	city	لاس فيغاس|لاس فيجاس
    US	دنفر	Denver	city	دنفر
    US	بالتيمور	Baltimore	city	بالتيمور
    US	أورلاندو	Orlando	city	أورلاندو
    US	سان دييغو	San Diego	city	سان دييغو|سان دييجو
    US	سان برناردينو	San Bernardino	city	سان برناردينو
    US	نيو أورليانز	New Orleans	city	نيو أورليانز
    US	مينيابوليس	Minneapolis	city	مينيابوليس
    US	فيرغسون	Ferguson	city	*فيرغسون|*فيرجسون|[في]فيرغسون|[في]فيرجسون
    US	تشارلستون	Charleston	city	تشارلستون
    US	كليفلاند	Cleveland	city	كليفلاند
    US	فينيكس	Phoenix	city	فينيكس
    US	بيتسبرغ	Pittsburgh	city	بيتسبرغ
    US	كاليفورنيا	California	region	كاليفورنيا
    US	تكساس	Texas	region	تكساس
    US	فلوريدا	Florida	region	فلوريدا
    US	جورجيا الأمريكية	Georgia (U.S. state)	region	جورجيا الأمريكية|[ولاية]جورجيا|[بولاية]جورجيا
    US	فرجينيا	Virginia	region	فرجينيا|فيرجينيا
    US	ماريلاند	Maryland	region	ماريلاند|ميريلاند
    US	نيوجيرسي	New Jersey	region	نيوجيرسي|نيو جيرسي|نيوجرسي
    US	بنسلفانيا	Pennsylvania	region	بنسلفانيا
    US	أوهايو	Ohio	region	أوهايو
    US	ميشيغان	Michigan	region	ميشيغان|ميتشيغان|ميشيجان
    US	إلينوي	Illinois	region	إلينوي
    US	أريزونا	Arizona	region	أريزونا
    US	نيفادا	Nevada	region	نيفادا
    US	كولورادو	Colorado	region	كولورادو
    US	ألاسكا	Alaska	region	ألاسكا
    US	هاواي	Hawaii	region	هاواي
    US	ويسكونسن	Wisconsin	region	ويسكونسن
    US	ماساتشوستس	Massachusetts	region	ماساتشوستس|ماساشوستس
    US	كارولينا الشمالية	North Carolina	region	كارولينا الشمالية
    US	كارولينا الجنوبية	South Carolina	region	كارولينا الجنوبية|ساوث كارولاينا
    US	لويزيانا	Louisiana	region	لويزيانا
    US	ألاباما	Alabama	region	ألاباما
    US	تينيسي	Tennessee	region	تينيسي
    US	ميزوري	Missouri	region	ميزوري
    US	أوكلاهوما	Oklahoma	region	أوكلاهوما
    US	غوانتانامو	Guantanamo	city	غوانتانامو|جوانتانامو|غوانتنامو|معتقل غوانتانامو
    US	هوليوود	Hollywood	city	هوليوود
    US	وادي السيليكون	Silicon Valley	region	وادي السيليكون|وادي السليكون
    US	مانهاتن	Manhattan	city	مانهاتن
    US	كامب ديفيد	Camp David	city	كامب ديفيد
    CA	أوتاوا	Ottawa	capital	أوتاوا
    CA	تورونتو	Toronto	city	تورونتو|تورنتو
    CA	مونتريال	Montreal	city	مونتريال
    CA	فانكوفر	Vancouver	city	فانكوفر
    CA	كيبيك	Quebec	region	كيبيك
    CA	ألبرتا	Alberta	region	ألبرتا
    MX	مكسيكو سيتي	Mexico City	capital	مكسيكو سيتي|مكسيكو
    MX	تيخوانا	Tijuana	city	تيخوانا
    GB	لندن	London	capital	لندن
    GB	مانشستر	Manchester	city	مانشستر
    GB	ليفربول	Liverpool	city	ليفربول
    GB	برمنغهام	Birmingham	city	برمنغهام|برمنجهام
    GB	غلاسكو	Glasgow	city	غلاسكو|جلاسكو
    GB	أدنبرة	Edinburgh	city	أدنبرة
    GB	بلفاست	Belfast	city	بلفاست
    GB	ليدز	Leeds	city	ليدز
    GB	كارديف	Cardiff	city	كارديف
    GB	أكسفورد	Oxford	city	أكسفورد
    GB	كامبريدج	Cambridge	city	كامبريدج|كمبريدج
    GB	سالزبوري	Salisbury	city	سالزبوري
    GB	نيوكاسل	Newcastle	city	نيوكاسل
    FR	باريس	Paris	capital	باريس
    FR	مرسيليا	Marseille	city	مرسيليا
    FR	ليون	Lyon	city	*ليون|[في]ليون
    FR	نيس	Nice	city	نيس
    FR	ستراسبورغ	Strasbourg	city	ستراسبورغ|ستراسبورج
    FR	تولوز	Toulouse	city	تولوز
    FR	ليل	Lille	city	*ليل
    FR	بوردو	Bordeaux	city	بوردو
    FR	كاليه	Calais	city	كاليه
    FR	كورسيكا	Corsica	region	كورسيكا
    FR	كان	Cannes	city	[مهرجان]كان
    FR	غرونوبل	Grenoble	city	غرونوبل
    FR	نانت	Nantes	city	*نانت
    DE	برلين	Berlin	capital	برلين
    DE	ميونيخ	Munich	city	ميونيخ|ميونخ
    DE	فرانكفورت	Frankfurt	city	فرانكفورت
    DE	هامبورغ	Hamburg	city	هامبورغ|هامبورج
    DE	كولونيا	Cologne	city	*كولونيا|[في]كولونيا
    DE	شتوتغارت	Stuttgart	city	شتوتغارت|شتوتجارت
    DE	دوسلدورف	Dusseldorf	city	دوسلدورف
    DE	دريسدن	Dresden	city	دريسدن
    DE	لايبزيغ	Leipzig	city	لايبزيغ|لايبزيج
    DE	دورتموند	Dortmund	city	دورتموند
    DE	بون	Bonn	city	*بون
    DE	هانوفر	Hanover	city	هانوفر
    DE	بافاريا	Bavaria	region	بافاريا
    DE	بريمن	Bremen	city	بريمن
    IT	روما	Rome	capital	روما
    IT	ميلانو	Milan	city	ميلانو
    IT	نابولي	Naples	city	نابولي
    IT	تورينو	Turin	city	تورينو
    IT	البندقية	Venice	city	*البندقية|[مهرجان]البندقية|فينيسيا
    IT	فلورنسا	Florence	city	فلورنسا
    IT	جنوة	Genoa	city	جنوة|جنوى
    IT	صقلية	Sicily	region	صقلية
    IT	باليرمو	Palermo	city	باليرمو
    IT	لامبيدوزا	Lampedusa	city	لامبيدوزا|لمبيدوزا|لامبيدوسا
    IT	سردينيا	Sardinia	region	سردينيا
    IT	بولونيا الإيطالية	Bologna	city	بولونيا الإيطالية
    ES	مدريد	Madrid	capital	مدريد
    ES	برشلونة	Barcelona	city	برشلونة
    ES	إشبيلية	Seville	city	إشبيلية
    ES	فالنسيا	Valencia	city	فالنسيا|بلنسية
    ES	بلباو	Bilbao	city	بلباو
    ES	غرناطة	Granada	city	غرناطة
    ES	قرطبة	Cordoba	city	قرطبة
    ES	مالقة	Malaga	city	مالقة|ملقة
    ES	كتالونيا	Catalonia	region	كتالونيا|كاتالونيا
    ES	الأندلس	Andalusia	region	*الأندلس
    ES	جزر الكناري	Canary Islands	region	جزر الكناري|الكناري
    PT	لشبونة	Lisbon	capital	لشبونة
    PT	بورتو	Porto	city	*بورتو
    BE	بروكسل	Brussels	capital	بروكسل|بروكسيل
    BE	أنتويرب	Antwerp	city	أنتويرب|أنفير
    BE	مولنبيك	Molenbeek	city	مولنبيك
    NL	أمستردام	Amsterdam	capital	أمستردام
    NL	لاهاي	The Hague	city	لاهاي
    NL	روتردام	Rotterdam	city	روتردام
    LU	مدينة لوكسمبورغ	Luxembourg City	capital	مدينة لوكسمبورغ
    CH	برن	Bern	capital	برن|بيرن
    CH	جنيف	Geneva	city	جنيف
    CH	زيورخ	Zurich	city	زيورخ|زيوريخ|زوريخ
    CH	بازل	Basel	city	بازل
    CH	لوزان	Lausanne	city	لوزان
    CH	دافوس	Davos	city	دافوس
    CH	مونترو	Montreux	city	مونترو
    AT	فيينا	Vienna	capital	فيينا
    AT	سالزبورغ	Salzburg	city	سالزبورغ
    IE	دبلن	Dublin	capital	دبلن
    DK	كوبنهاغن	Copenhagen	capital	كوبنهاغن|كوبنهاجن
    SE	ستوكهولم	Stockholm	capital	ستوكهولم|استوكهولم
    SE	مالمو	Malmo	city	مالمو
    SE	غوتنبرغ	Gothenburg	city	غوتنبرغ
    NO	أوسلو	Oslo	capital	أوسلو
    FI	هلسنكي	Helsinki	capital	هلسنكي
    IS	ريكيافيك	Reykjavik	capital	ريكيافيك
    EE	تالين	Tallinn	capital	تالين
    LV	ريغا	Riga	capital	ريغا|ريجا
    LT	فيلنيوس	Vilnius	capital	فيلنيوس
    PL	وارسو	Warsaw	capital	وارسو
    PL	كراكوف	Krakow	city	كراكوف
    PL	غدانسك	Gdansk	city	غدانسك
    CZ	براغ	Prague	capital	براغ|براج
    SK	براتيسلافا	Bratislava	capital	براتيسلافا
    HU	بودابست	Budapest	capital	بودابست
    RO	بوخارست	Bucharest	capital	بوخارست
    BG	صوفيا	Sofia	capital	*صوفيا|~صوفيا|[في]صوفيا
    GR	أثينا	Athens	capital	أثينا
    GR	سالونيك	Thessaloniki	city	سالونيك|تسالونيكي
    GR	ليسبوس	Lesbos	city	ليسبوس
    GR	جزيرة كوس	Kos	city	جزيرة كوس
    GR	كريت	Crete	region	كريت|جزيرة كريت
    GR	رودس	Rhodes	city	رودس
    CY	نيقوسيا	Nicosia	capital	نيقوسيا
    CY	لارنكا	Larnaca	city	لارنكا|لارناكا
    CY	ليماسول	Limassol	city	ليماسول
    MT	فاليتا	Valletta	capital	فاليتا|لافاليتا
    AL	تيرانا	Tirana	capital	تيرانا
    RS	بلغراد	Belgrade	capital	بلغراد|بلجراد
    HR	زغرب	Zagreb	capital	زغرب
    SI	ليوبليانا	Ljubljana	capital	ليوبليانا
    BA	سراييفو	Sarajevo	capital	سراييفو
    BA	سربرنيتسا	Srebrenica	city	سربرنيتسا|سريبرينيتسا
    ME	بودغوريكا	Podgorica	capital	بودغوريكا|بودغوريتسا
    MK	سكوبي	Skopje	capital	سكوبي|سكوبيه
    XK	بريشتينا	Pristina	capital	بريشتينا
    MD	كيشيناو	Chisinau	capital	كيشيناو|تشيسيناو
    AD	أندورا لا فيلا	Andorra la Vella	capital	أندورا لا فيلا
    LI	فادوز	Vaduz	capital	فادوز
    MC	مونت كارلو	Monte Carlo	city	مونت كارلو|مونتي كارلو
    RU	موسكو	Moscow	capital	موسكو
    RU	سان بطرسبرغ	Saint Petersburg	city	سان بطرسبرغ|سانت بطرسبرغ|سان بطرسبورغ|سان بطرسبرج|بطرسبرغ|سانت بطرسبورغ
    RU	سوتشي	Sochi	city	سوتشي
    RU	قازان	Kazan	city	قازان|كازان
    RU	غروزني	Grozny	city	غروزني|جروزني
    RU	الشيشان	Chechnya	region	الشيشان
    RU	داغستان	Dagestan	region	داغستان
    RU	فلاديفوستوك	Vladivostok	city	فلاديفوستوك
    RU	نوفوسيبيرسك	Novosibirsk	city	نوفوسيبيرسك|نوفوسيبرسك
    RU	يكاترينبورغ	Yekaterinburg	city	يكاترينبورغ
    RU	روستوف	Rostov	city	روستوف
    RU	سيبيريا	Siberia	region	سيبيريا
    RU	كالينينغراد	Kaliningrad	city	كالينينغراد
    RU	كورسك	Kursk	city	كورسك
    RU	بيلغورود	Belgorod	city	بيلغورود
    RU	فولغوغراد	Volgograd	city	فولغوغراد
    RU	أوفا	Ufa	city	*أوفا
    UA	كييف	Kyiv	capital	كييف
    UA	خاركيف	Kharkiv	city	خاركيف|خاركوف
    UA	أوديسا	Odesa	city	أوديسا
    UA	لفيف	Lviv	city	*لفيف
    UA	دونيتسك	Donetsk	city	دونيتسك
    UA	لوغانسك	Luhansk	city	لوغانسك|لوهانسك
    UA	دونباس	Donbas	region	دونباس
    UA	القرم	Crimea	region	القرم|شبه جزيرة القرم
    UA	ماريوبول	Mariupol	city	ماريوبول
    UA	زابوريجيا	Zaporizhzhia	city	زابوريجيا|زاباروجيا
    UA	خيرسون	Kherson	city	خيرسون
    UA	باخموت	Bakhmut	city	باخموت
    UA	تشرنوبيل	Chernobyl	city	تشرنوبيل|تشيرنوبيل
    UA	بوتشا	Bucha	city	بوتشا
    UA	سيفاستوبول	Sevastopol	city	سيفاستوبول
    UA	دنيبرو	Dnipro	city	دنيبرو
    BY	مينسك	Minsk	capital	مينسك
    GE	تبليسي	Tbilisi	capital	تبليسي|تبيليسي
    GE	أبخازيا	Abkhazia	region	أبخازيا
    GE	أوسيتيا الجنوبية	South Ossetia	region	أوسيتيا الجنوبية
    AM	يريفان	Yerevan	capital	يريفان
    AZ	باكو	Baku	capital	باكو
    AZ	ناغورنو كاراباخ	Nagorno-Karabakh	region	ناغورنو كاراباخ|قره باغ|ناغورني قره باغ|كاراباخ|ناغورنو قره باغ|ناغورني كاراباخ
    KZ	أستانا	Astana	capital	أستانا
    KZ	ألماتي	Almaty	city	ألماتي
    KZ	بايكونور	Baikonur	city	بايكونور
    UZ	طشقند	Tashkent	capital	طشقند
    UZ	سمرقند	Samarkand	city	سمرقند
    UZ	بخارى	Bukhara	city	*بخارى
    TM	عشق آباد	Ashgabat	capital	عشق آباد
    TJ	دوشنبه	Dushanbe	capital	دوشنبه|دوشانبي|دوشانبيه
    KG	بشكيك	Bishkek	capital	بشكيك|بيشكك
    AF	كابول	Kabul	capital	كابول|[العاصمة/في/إلى/شرق/غرب/شمال/جنوب/الأفغانية]كابل|~كابل
    AF	قندهار	Kandahar	city	قندهار
    AF	قندوز	Kunduz	city	قندوز
    AF	هلمند	Helmand	region	هلمند
    AF	هرات	Herat	city	هرات
    AF	جلال آباد	Jalalabad	city	جلال آباد
    AF	مزار شريف	Mazar-i-Sharif	city	مزار شريف
    AF	ننكرهار	Nangarhar	region	ننكرهار|ننجرهار
    AF	باغرام	Bagram	city	باغرام|قاعدة باغرام
    PK	إسلام آباد	Islamabad	capital	إسلام آباد
    PK	كراتشي	Karachi	city	كراتشي
    PK	لاهور	Lahore	city	لاهور
    PK	بيشاور	Peshawar	city	بيشاور
    PK	كويتا	Quetta	city	كويتا
    PK	روالبندي	Rawalpindi	city	روالبندي
    PK	وزيرستان	Waziristan	region	وزيرستان
    PK	بلوشستان	Balochistan	region	بلوشستان
    PK	خيبر بختونخوا	Khyber Pakhtunkhwa	region	خيبر بختونخوا
    PK	السند	Sindh	region	*السند
    IN	نيودلهي	New Delhi	capital	نيودلهي|نيو دلهي|دلهي
    IN	مومباي	Mumbai	city	مومباي|بومباي
    IN	كلكتا	Kolkata	city	كلكتا|كالكوتا
    IN	بنغالور	Bangalore	city	بنغالور|بنجالور
    IN	حيدر آباد	Hyderabad	city	حيدر آباد
    IN	تشيناي	Chennai	city	تشيناي
    IN	كشمير	Kashmir	region	كشمير
    IN	كيرالا	Kerala	region	كيرالا
    IN	غوجارات	Gujarat	region	غوجارات
    IN	البنجاب	Punjab	region	البنجاب
    IN	أوتار براديش	Uttar Pradesh	region	أوتار براديش
    BD	دكا	Dhaka	capital	دكا|داكا
    BD	كوكس بازار	Cox's Bazar	city	كوكس بازار
    NP	كاتماندو	Kathmandu	capital	كاتماندو|كاتمندو
    BT	تيمفو	Thimphu	capital	تيمفو
    LK	كولومبو	Colombo	capital	كولومبو
    MV	ماليه	Male	capital	*ماليه
    MM	نايبيداو	Naypyidaw	capital	نايبيداو|نايبيتاو
    MM	يانغون	Yangon	city	يانغون|رانغون
    MM	راخين	Rakhine	region	راخين|أراكان
    TH	بانكوك	Bangkok	capital	بانكوك
    LA	فيانتيان	Vientiane	capital	فيانتيان
    KH	بنوم بنه	Phnom Penh	capital	بنوم بنه
    VN	هانوي	Hanoi	capital	هانوي
    VN	هو تشي منه	Ho Chi Minh City	city	هو تشي منه|سايغون
    MY	كوالالمبور	Kuala Lumpur	capital	كوالالمبور|كوالا لمبور|كوالا لامبور|كولالمبور
    SG	مدينة سنغافورة	Singapore City	capital	مدينة سنغافورة
    ID	جاكرتا	Jakarta	capital	جاكرتا|جاكارتا
    ID	بالي	Bali	region	*بالي
    ID	سومطرة	Sumatra	region	سومطرة
    ID	جاوة	Java	region	جاوة|جزيرة جاوة
    ID	بابوا	Papua	region	بابوا
    ID	باندونغ	Bandung	city	باندونغ
    ID	آتشيه	Aceh	region	آتشيه
    BN	بندر سري بكاوان	Bandar Seri Begawan	capital	بندر سري بكاوان
    PH	مانيلا	Manila	capital	مانيلا
    PH	مينداناو	Mindanao	region	مينداناو
    PH	ماراوي	Marawi	city	ماراوي
    TL	ديلي	Dili	capital	*ديلي
    CN	بكين	Beijing	capital	بكين|بيجين|بيكين
    CN	شنغهاي	Shanghai	city	شنغهاي|شنجهاي
    CN	تيانجين	Tianjin	city	تيانجين
    CN	ووهان	Wuhan	city	ووهان
    CN	شينجيانغ	Xinjiang	region	شينجيانغ|شينجيانج|سنجان|تركستان الشرقية
    CN	التبت	Tibet	region	التبت
    CN	غوانغتشو	Guangzhou	city	غوانغتشو|قوانغتشو
    CN	شنتشن	Shenzhen	city	شنتشن|شينزين|شنجن
    CN	سيتشوان	Sichuan	region	سيتشوان
    CN	هانغتشو	Hangzhou	city	هانغتشو
    HK	فيكتوريا (هونغ كونغ)	Victoria	city	فيكتوريا (هونغ كونغ)
    TW	تايبيه	Taipei	capital	تايبيه|تايبه|تايبي
    JP	طوكيو	Tokyo	capital	طوكيو
    JP	أوساكا	Osaka	city	أوساكا
    JP	هيروشيما	Hiroshima	city	هيروشيما
    JP	ناغازاكي	Nagasaki	city	ناغازاكي|ناجازاكي
    JP	فوكوشيما	Fukushima	city	فوكوشيما
    JP	كيوتو	Kyoto	city	كيوتو
    JP	أوكيناوا	Okinawa	region	أوكيناوا
    KR	سيول	Seoul	capital	سيؤول|سيئول|~سيول|[العاصمة/الكورية/الجنوبية]سيول
    KR	بوسان	Busan	city	بوسان
    KP	بيونغ يانغ	Pyongyang	capital	بيونغ يانغ|بيونج يانج|بيونغيانغ
    MN	أولان باتور	Ulaanbaatar	capital	أولان باتور|أولان باتر
    AU	كانبيرا	Canberra	capital	كانبيرا|كانبرا
    AU	سيدني	Sydney	city	سيدني
    AU	ملبورن	Melbourne	city	ملبورن|ميلبورن
    AU	بريزبن	Brisbane	city	بريزبن|بريسبان
    AU	بيرث	Perth	city	بيرث
    AU	أديلايد	Adelaide	city	أديلايد
    NZ	ويلينغتون	Wellington	capital	ويلينغتون|ولنغتون|ويلنغتون|ويلينجتون
    NZ	أوكلاند	Auckland	city	أوكلاند
    NZ	كرايستشيرش	Christchurch	city	كرايستشيرش|كرايست تشيرش
    BR	برازيليا	Brasilia	capital	برازيليا
    BR	ريو دي جانيرو	Rio de Janeiro	city	ريو دي جانيرو|ريودي جانيرو|ريو دو جانيرو|ريو دجانيرو
    BR	ساو باولو	Sao Paulo	city	ساو باولو|سان باولو
    AR	بوينس آيرس	Buenos Aires	capital	بوينس آيرس|بوينوس أيرس|بوينس ايريس|بيونس آيرس
    CL	سانتياغو	Santiago	capital	سانتياغو|سانتياجو
    PE	ليما	Lima	capital	*ليما|[في]ليما|~ليما
    CO	بوغوتا	Bogota	capital	بوغوتا|بوجوتا
    CO	ميديلين	Medellin	city	ميديلين
    VE	كاراكاس	Caracas	capital	كاراكاس|كراكاس
    EC	كيتو	Quito	capital	كيتو
    BO	لاباز	La Paz	capital	لاباز|لا باز
    PY	أسونسيون	Asuncion	capital	أسونسيون
    UY	مونتيفيديو	Montevideo	capital	مونتيفيديو|مونتفيديو
    CU	هافانا	Havana	capital	هافانا
    HT	بورت أو برانس	Port-au-Prince	capital	بورت أو برانس|بورت أو برنس
    DO	سانتو دومينغو	Santo Domingo	capital	سانتو دومينغو
    JM	كينغستون	Kingston	capital	كينغستون
    PA	بنما سيتي	Panama City	capital	بنما سيتي
    CR	سان خوسيه	San Jose	capital	~سان خوسيه
    NI	ماناغوا	Managua	capital	ماناغوا
    HN	تيغوسيغالبا	Tegucigalpa	capital	تيغوسيغالبا
    SV	سان سلفادور	San Salvador	capital	سان سلفادور
    PR	سان خوان	San Juan	capital	سان خوان
    TT	بورت أوف سبين	Port of Spain	capital	بورت أوف سبين
    ET	أديس أبابا	Addis Ababa	capital	أديس أبابا
    ET	تيغراي	Tigray	region	تيغراي|تيجراي
    ET	أوروميا	Oromia	region	أوروميا
    ER	أسمرة	Asmara	capital	أسمرة|أسمرا
    KE	نيروبي	Nairobi	capital	نيروبي
    KE	مومباسا	Mombasa	city	مومباسا|ممباسا
    KE	غاريسا	Garissa	city	غاريسا
    UG	كمبالا	Kampala	capital	كمبالا|كامبالا
    RW	كيغالي	Kigali	capital	كيغالي|كيجالي
    BI	بوجمبورا	Bujumbura	capital	بوجمبورا|بوجومبورا
    TZ	دودوما	Dodoma	capital	دودوما
    TZ	دار السلام	Dar es Salaam	city	~دار السلام
    TZ	زنجبار التنزانية	Zanzibar	region	زنجبار التنزانية
    NG	أبوجا	Abuja	capital	أبوجا
    NG	لاغوس	Lagos	city	لاغوس|لاجوس
    NG	مايدوغوري	Maiduguri	city	مايدوغوري|مايدوجوري
    NG	بورنو	Borno	region	بورنو
    NG	كانو	Kano	city	*كانو
    GH	أكرا	Accra	capital	أكرا
    SN	داكار	Dakar	capital	داكار|دكار
    CI	أبيدجان	Abidjan	city	أبيدجان
    CI	ياموسوكرو	Yamoussoukro	capital	ياموسوكرو
    ML	باماكو	Bamako	capital	باماكو
    ML	تمبكتو	Timbuktu	city	تمبكتو|تومبكتو
    ML	غاو	Gao	city	*غاو
    ML	كيدال	Kidal	city	كيدال
    ML	أزواد	Azawad	region	أزواد
    NE	نيامي	Niamey	capital	نيامي
    NE	ديفا	Diffa	city	*ديفا
    TD	نجامينا	N'Djamena	capital	نجامينا|إنجامينا|انجمينا
    BF	واغادوغو	Ouagadougou	capital	واغادوغو|واجادوجو
    BJ	بورتو نوفو	Porto-Novo	capital	بورتو نوفو
    BJ	كوتونو	Cotonou	city	كوتونو
    TG	لومي	Lome	capital	*لومي
    GN	كوناكري	Conakry	capital	كوناكري
    GW	بيساو	Bissau	capital	بيساو
    SL	فريتاون	Freetown	capital	فريتاون|فري تاون
    LR	مونروفيا	Monrovia	capital	مونروفيا
    GM	بانجول	Banjul	capital	بانجول
    CV	برايا	Praia	capital	برايا
    GA	ليبرفيل	Libreville	capital	ليبرفيل
    GQ	مالابو	Malabo	capital	مالابو
    GQ	باتا	Bata	city	*باتا
    CM	ياوندي	Yaounde	capital	ياوندي
    CM	دوالا	Douala	city	دوالا
    CF	بانغي	Bangui	capital	بانغي|بانجي|بانغوي
    CD	كينشاسا	Kinshasa	capital	كينشاسا
    CD	غوما	Goma	city	غوما
    CD	بيني الكونغولية	Beni	city	بيني الكونغولية
    CD	كيفو	Kivu	region	كيفو|شمال كيفو|جنوب كيفو
    CG	برازافيل	Brazzaville	capital	برازافيل
    AO	لواندا	Luanda	capital	لواندا
    ZM	لوساكا	Lusaka	capital	لوساكا
    ZW	هراري	Harare	capital	هراري
    MZ	مابوتو	Maputo	capital	مابوتو
    MW	ليلونغوي	Lilongwe	capital	ليلونغوي
    MG	أنتاناناريفو	Antananarivo	capital	أنتاناناريفو
    MU	بورت لويس	Port Louis	capital	بورت لويس
    NA	ويندهوك	Windhoek	capital	ويندهوك
    BW	غابورون	Gaborone	capital	غابورون
    LS	ماسيرو	Maseru	capital	ماسيرو
    SZ	مبابان	Mbabane	capital	مبابان|مباباني
    ZA	بريتوريا	Pretoria	capital	بريتوريا
    ZA	جوهانسبرغ	Johannesburg	city	جوهانسبرغ|جوهانسبورغ|جوهانسبرج
    ZA	كيب تاون	Cape Town	city	كيب تاون|كيبتاون
    ZA	ديربان	Durban	city	ديربان|دوربان
    DJ	مدينة جيبوتي	Djibouti City	capital	مدينة جيبوتي
    SS	واو	Wau	city	*واو
    FJ	سوفا	Suva	capital	سوفا
    PG	بورت مورسبي	Port Moresby	capital	بورت مورسبي|بور مورسبي
    VU	بورت فيلا	Port Vila	capital	بورت فيلا
    WS	آبيا	Apia	capital	*آبيا
    GL	نوك	Nuuk	capital	*نوك
    BM	هاميلتون (برمودا)	Hamilton	capital	هاميلتون (برمودا)
    BS	ناسو	Nassau	capital	*ناسو
    BB	بريدجتاون	Bridgetown	capital	بريدجتاون
    GY	جورجتاون	Georgetown	capital	جورجتاون
    SR	باراماريبو	Paramaribo	capital	باراماريبو
    GT	غواتيمالا سيتي	Guatemala City	capital	غواتيمالا سيتي|مدينة غواتيمالا
    BZ	بلموبان	Belmopan	capital	بلموبان
    SC	فيكتوريا (سيشل)	Victoria	capital	فيكتوريا (سيشل)
    EH	السمارة	Smara	city	*السمارة
    TN	تونس العاصمة	Tunis	capital	تونس العاصمة|العاصمة تونس|مدينة تونس|تونس الكبرى
    DZ	الجزائر العاصمة	Algiers	capital	الجزائر العاصمة|العاصمة الجزائر|مدينة الجزائر
    TN	أوتيك	Utique	city	أوتيك
    TN	سيدي حسين	Sidi Hassine	city	سيدي حسين
    TN	جبل الجلود	Djebel Jelloud	city	جبل جلود|جبل الجلود
    TN	باب سعدون	Bab Saadoun	city	باب سعدون
    TN	باب بحر	Bab Bhar	city	باب بحر
    TN	الكرم	El Kram	city	*الكرم|[في/ضاحية]الكرم
    TN	الهوارية	El Haouaria	city	الهوارية
    TN	قربة	Korba	city	!قربة
    TN	بني خلاد	Beni Khalled	city	بني خلاد
    TN	بني خيار	Beni Khiar	city	بني خيار
    TN	سليمان التونسية	Soliman	city	*سليمان
    TN	تاكلسة	Takelsa	city	تاكلسة
    TN	منزل جميل	Menzel Jemil	city	منزل جميل
    TN	غار الملح	Ghar El Melh	city	غار الملح
    TN	سجنان	Sejnane	city	سجنان
    TN	جومين	Joumine	city	جومين
    TN	العالية	El Alia	city	*العالية
    TN	تيبار	Thibar	city	تيبار
    TN	نفزة	Nefza	city	نفزة
    TN	عمدون	Amdoun	city	عمدون
    TN	فرنانة	Fernana	city	فرنانة
    TN	بلطة بوعوان	Balta Bou Aouane	city	بلطة بوعوان|بلطة
    TN	ساقية سيدي يوسف	Sakiet Sidi Youssef	city	ساقية سيدي يوسف
    TN	تاجروين	Tajerouine	city	تاجروين
    TN	القلعة الخصبة	Kalaat Khasba	city	القلعة الخصبة
    TN	الدهماني	Dahmani	city	*الدهماني
    TN	السرس	Sers	city	السرس
    TN	نبر	Nebeur	city	*نبر
    TN	قعفور	Gaafour	city	قعفور
    TN	بوعرادة	Bou Arada	city	بوعرادة
    TN	كسرى	Kesra	city	*كسرى
    TN	الروحية	Rouhia	city	*الروحية
    TN	برقو	Bargou	city	برقو
    TN	حيدرة	Haidra	city	*حيدرة|معتمدية حيدرة
    TN	سبيبة	Sbiba	city	سبيبة
    TN	العيون التونسية	El Ayoun	city	معتمدية العيون
    TN	ماجل بلعباس	Majel Bel Abbes	city	ماجل بلعباس
    TN	جدليان	Jedelienne	city	جدليان
    TN	حاسي الفريد	Hassi El Ferid	city	حاسي الفريد|حاسي فريد
    TN	جلمة	Jilma	city	جلمة
    TN	المزونة	Mezzouna	city	المزونة
    TN	منزل بوزيان	Menzel Bouzaiane	city	منزل بوزيان
    TN	المكناسي	Meknassy	city	المكناسي
    TN	الرقاب	Regueb	city	الرقاب
    TN	سوق الجديد	Souk Jedid	city	سوق الجديد
    TN	أولاد حفوز	Ouled Haffouz	city	أولاد حفوز
    TN	بئر الحفي	Bir El Hafey	city	بئر الحفي
    TN	القطار	El Guettar	city	معتمدية القطار
    TN	نفطة	Nefta	city	!نفطة
    TN	دقاش	Degache	city	دقاش
    TN	حزوة	Hazoua	city	حزوة
    TN	تمغزة	Tameghza	city	تمغزة
    TN	سوق الأحد التونسية	Souk Lahad	city	معتمدية سوق الأحد
    TN	الفوار	Faouar	city	الفوار
    TN	مارث	Mareth	city	مارث
    TN	غنوش	Ghannouch	city	غنوش
    TN	منزل الحبيب	Menzel El Habib	city	منزل الحبيب
    TN	وذرف	Oudhref	city	*وذرف
    TN	بني خداش	Beni Khedache	city	بني خداش
    TN	سيدي مخلوف	Sidi Makhlouf	city	سيدي مخلوف
    TN	أجيم	Ajim	city	أجيم
    TN	حومة السوق	Houmt Souk	city	حومة السوق
    TN	ميدون	Midoun	city	ميدون
    TN	غمراسن	Ghomrassen	city	غمراسن
    TN	البئر الأحمر	Bir Lahmar	city	البئر الأحمر
    TN	الصمار	Smar	city	*الصمار
    TN	تطاوين الشمالية	Tataouine North	city	تطاوين الشمالية
    TN	ساقية الزيت	Sakiet Ezzit	city	ساقية الزيت
    TN	ساقية الدائر	Sakiet Eddaier	city	ساقية الدائر
    TN	طينة	Thyna	city	*طينة
    TN	عقارب	Agareb	city	*عقارب
    TN	الصخيرة	Skhira	city	الصخيرة
    TN	بئر علي بن خليفة	Bir Ali Ben Khalifa	city	بئر علي بن خليفة
    TN	منزل شاكر	Menzel Chaker	city	منزل شاكر
    TN	الغريبة	Ghraiba	city	معتمدية الغريبة
    TN	العامرة	Amra	city	*العامرة
    TN	الجم	El Jem	city	*الجم|قصر الجم|مسرح الجم
    TN	شربان	Chorbane	city	شربان
    TN	السواسي	Souassi	city	السواسي
    TN	أولاد الشامخ	Ouled Chamekh	city	أولاد الشامخ
    TN	ملولش	Melloulech	city	ملولش
    TN	سيدي علوان	Sidi Alouane	city	سيدي علوان
    TN	صيادة	Sayada	city	*صيادة
    TN	قصيبة المديوني	Ksibet el-Mediouni	city	قصيبة المديوني
    TN	زرمدين	Zeramdine	city	زرمدين
    TN	بني حسان	Beni Hassen	city	بني حسان
    TN	الساحلين	Sahline	city	*الساحلين
    TN	الوردانين	Ouerdanine	city	الوردانين
    TN	بنبلة	Bembla	city	بنبلة
    TN	البقالطة	Bekalta	city	البقالطة
    TN	خنيس	Khniss	city	خنيس
    TN	سيدي الهاني	Sidi El Hani	city	سيدي الهاني
    TN	كندار	Kondar	city	كندار
    TN	حفوز	Haffouz	city	حفوز
    TN	حاجب العيون	Hajeb El Ayoun	city	حاجب العيون
    TN	نصر الله التونسية	Nasrallah	city	معتمدية نصر الله
    TN	الشراردة	Cherarda	city	الشراردة
    TN	بوحجلة	Bouhajla	city	بوحجلة
    TN	السبيخة	Sbikha	city	السبيخة
    TN	العلا التونسية	El Alaa	city	معتمدية العلا
    TN	الوسلاتية	Oueslatia	city	الوسلاتية
    TN	الناظور التونسية	Nadhour	city	معتمدية الناظور
    TN	صواف	Saouaf	city	*صواف
    TN	الزريبة	Zriba	city	حمام الزريبة|*الزريبة
    TN	مقرين	Megrine	city	مقرين
    TN	المروج	El Mourouj	city	*المروج|[في]المروج
    TN	فوشانة	Fouchana	city	فوشانة
    TN	المحمدية	Mohamedia	city	معتمدية المحمدية
    TN	مرناق	Mornag	city	مرناق
    TN	الزهراء التونسية	Ezzahra	city	معتمدية الزهراء
    TN	وادي الليل	Oued Ellil	city	وادي الليل
    TN	طبربة	Tebourba	city	طبربة
    TN	الجديدة التونسية	Jedaida	city	معتمدية الجديدة
    TN	برج العامري	Borj El Amri	city	برج العامري
    TN	المنيهلة	Mnihla	city	المنيهلة
    TN	رواد	Raoued	city	*رواد|[في]رواد
    TN	سكرة	La Soukra	city	*سكرة
    TN	قلعة الأندلس	Kalaat el-Andalous	city	قلعة الأندلس
    TN	سيدي ثابت	Sidi Thabet	city	سيدي ثابت
    TN	قمرت	Gammarth	city	قمرت
    TN	لافيات	Lafayette	city	لافيات
    TN	باب الجديد	Bab Jedid	city	باب الجديد
    TN	برشلونة التونسية	Place Barcelone	city	ساحة برشلونة
    TN	البلفدير	Belvedere	city	حديقة البلفدير|البلفدير
    TN	المنزه	El Menzah	city	*المنزه
    TN	حي ابن خلدون	Ibn Khaldoun	city	حي ابن خلدون
    TN	الكبارية	Kabaria	city	الكبارية
    TN	الملاسين	Mellassine	city	الملاسين
    TN	الزهروني	Zahrouni	city	الزهروني
    TN	بوحسينة	Bouhsina	city	بوحسينة
    TN	ولاية تونس	Tunis Governorate	region	ولاية تونس
    IQ	الكرادة	Karrada	city	الكرادة
    IQ	الكرخ	Karkh	city	*الكرخ|~الكرخ
    IQ	الرصافة	Rusafa	city	*الرصافة|~الرصافة
    IQ	العلاوي	Allawi	city	[منطقة]العلاوي
    IQ	الدورة	Dora	city	[منطقة/حي]الدورة
    IQ	أبو الخصيب	Abu al-Khasib	city	أبو الخصيب
    IQ	القرنة	Qurna	city	القرنة
    IQ	الشطرة	Shatra	city	*الشطرة|~الشطرة
    IQ	سوق الشيوخ	Suq al-Shuyukh	city	سوق الشيوخ
    IQ	الرفاعي	Rifai	city	[قضاء/مدينة]الرفاعي
    IQ	الكوفة	Kufa	city	الكوفة
    IQ	المحمودية	Mahmudiyah	city	~المحمودية|*المحمودية
    IQ	اللطيفية	Latifiya	city	اللطيفية
    IQ	اليوسفية	Yusufiyah	city	اليوسفية
    IQ	الطارمية	Tarmiyah	city	الطارمية
    IQ	بلد العراقية	Balad	city	قضاء بلد|قاعدة بلد
    IQ	الدجيل	Dujail	city	الدجيل
    IQ	الضلوعية	Dhuluiya	city	الضلوعية
    IQ	الشرقاط	Shirqat	city	الشرقاط
    IQ	آمرلي	Amirli	city	آمرلي
    IQ	العلم العراقية	Al-Alam	city	ناحية العلم
    IQ	البغدادي	Al-Baghdadi	city	ناحية البغدادي
    IQ	الكرمة	Karmah	city	*الكرمة|~الكرمة
    IQ	عامرية الفلوجة	Amiriyat al-Fallujah	city	عامرية الفلوجة
    IQ	الحبانية	Habbaniyah	city	الحبانية
    IQ	طريبيل	Trebil	city	طريبيل
    IQ	النخيب	Nukhayb	city	النخيب
    IQ	بعشيقة	Bashiqa	city	بعشيقة
    IQ	الحمدانية	Hamdaniya	city	~الحمدانية|*الحمدانية
    IQ	قراقوش	Qaraqosh	city	قراقوش
    IQ	تلكيف	Tel Keppe	city	تلكيف
    IQ	ربيعة العراقية	Rabia	city	ناحية ربيعة
    IQ	البعاج	Baaj	city	البعاج
    IQ	سهل نينوى	Nineveh Plains	region	سهل نينوى
    IQ	كوبنجق	Koy Sanjaq	city	كويسنجق
    IQ	رانية العراقية	Ranya	city	قضاء رانية
    IQ	سوران	Soran	city	*سوران|~سوران
    IQ	جبال قنديل	Qandil Mountains	region	جبال قنديل|جبل قنديل
    IQ	كلار	Kalar	city	*كلار
    IQ	جلولاء	Jalawla	city	جلولاء
    IQ	السعدية	Saadiya	city	[ناحية]السعدية
    IQ	مندلي	Mandali	city	مندلي
    IQ	بدرة	Badra	city	[قضاء]بدرة
    IQ	الصويرة العراقية	Suwayrah	city	قضاء الصويرة
    IQ	العزيزية	Aziziyah	city	[قضاء]العزيزية
    IQ	المسيب	Musayyib	city	*المسيب|~المسيب
    IQ	جرف الصخر	Jurf al-Sakhar	city	جرف الصخر|جرف النصر
    IQ	الهندية	Hindiya	city	[قضاء]الهندية
    IQ	عين التمر	Ayn al-Tamr	city	عين التمر
    IQ	الشامية	Shamiya	city	[قضاء]الشامية
    IQ	عفك	Afak	city	عفك
    IQ	الرميثة	Rumaitha	city	*الرميثة|~الرميثة
    IQ	علي الغربي	Ali al-Gharbi	city	علي الغربي
    IQ	المجر الكبير	Al-Majar Al-Kabir	city	المجر الكبير
    IQ	مجنون	Majnoon	city	حقل مجنون
    IQ	الرميلة	Rumaila	city	حقل الرميلة
    IQ	شط العرب	Shatt al-Arab	region	شط العرب
    IQ	أهوار العراق	Mesopotamian Marshes	region	الأهوار
    IQ	مطار بغداد	Baghdad Airport	city	مطار بغداد|مطار بغداد الدولي
    US	سان أنطونيو	San Antonio	city	سان أنطونيو
    US	أوستن	Austin	city	[مدينة/في]أوستن
    US	سان خوسيه الأمريكية	San Jose	city	سان خوسيه الأمريكية
    US	سكرامنتو	Sacramento	city	سكرامنتو|ساكرامنتو
    US	بورتلاند	Portland	city	بورتلاند
    US	سولت ليك سيتي	Salt Lake City	city	سولت ليك سيتي
    US	ممفيس	Memphis	city	ممفيس
    US	ناشفيل	Nashville	city	ناشفيل
    US	ميلووكي	Milwaukee	city	ميلووكي
    US	كانساس	Kansas	region	كانساس|كنساس
    US	أيوا	Iowa	region	أيوا|آيوا
    US	نيوهامبشير	New Hampshire	region	نيوهامبشير|نيو هامبشير
    US	كونيتيكت	Connecticut	region	كونيتيكت|كونيكتيكت
    US	ديلاوير	Delaware	region	ديلاوير
    US	رود آيلاند	Rhode Island	region	رود آيلاند
    US	فيرمونت	Vermont	region	فيرمونت
    US	أوريغون	Oregon	region	أوريغون|أوريجون
    US	أيداهو	Idaho	region	أيداهو
    US	مونتانا	Montana	region	مونتانا
    US	وايومنغ	Wyoming	region	وايومنغ
    US	يوتا	Utah	region	ولاية يوتا|[ولاية]يوتا
    US	نيو مكسيكو	New Mexico	region	نيو مكسيكو|نيومكسيكو
    US	داكوتا	Dakota	region	نورث داكوتا|ساوث داكوتا|داكوتا الشمالية|داكوتا الجنوبية
    US	نبراسكا	Nebraska	region	نبراسكا
    US	مينيسوتا	Minnesota	region	مينيسوتا
    US	إنديانا	Indiana	region	[ولاية]إنديانا|إنديانا بوليس|إنديانابوليس
    US	كنتاكي	Kentucky	region	[ولاية]كنتاكي
    US	أركنسو	Arkansas	region	أركنسو|أركنساس
    US	ميسيسيبي	Mississippi	region	ولاية ميسيسيبي|مسيسيبي
    US	واشنطن العاصمة	Washington, D.C.	capital	واشنطن العاصمة|العاصمة واشنطن
    US	بروكلين	Brooklyn	city	بروكلين
    US	فورت هود	Fort Hood	city	فورت هود
    US	بيرل هاربر	Pearl Harbor	city	بيرل هاربر
    US	سيليكون فالي	Silicon Valley	city	سيليكون فالي
    US	ساندي هوك	Sandy Hook	city	ساندي هوك
    IR	رشت	Rasht	city	*رشت
    IR	يزد	Yazd	city	*يزد
    IR	كاشان	Kashan	city	كاشان
    IR	قزوين	Qazvin	city	مدينة قزوين
    IR	أرومية	Urmia	city	أرومية|أورمية
    IR	سنندج	Sanandaj	city	سنندج
    IR	إيلام	Ilam	city	*إيلام
    IR	عيلام	Ilam Province	city	*عيلام
    IR	دزفول	Dezful	city	دزفول
    IR	المحمرة	Khorramshahr	city	المحمرة|خرمشهر
    IR	خرج	Kharg	city	جزيرة خرج
    IR	كيش	Kish	city	جزيرة كيش
    IR	قشم	Qeshm	city	جزيرة قشم
    IR	جاسك	Jask	city	جاسك
    IR	تشابهار	Chabahar	city	تشابهار|جابهار
    IR	سيستان وبلوشستان	Sistan and Baluchestan	region	سيستان بلوشستان
    IR	خراسان	Khorasan	region	خراسان
    IR	لرستان	Lorestan	region	لرستان
    IR	مازندران	Mazandaran	region	مازندران
    IR	كردستان إيران	Iranian Kurdistan	region	كردستان إيران|كردستان الإيرانية
    IR	بارشين	Parchin	city	بارشين
    IR	خنداب	Khondab	city	خنداب
    IR	عسلوية	Asaluyeh	city	عسلوية
    IR	مهران الإيرانية	Mehran	city	منفذ مهران|معبر مهران
    IL	رامات غان	Ramat Gan	city	رامات غان
    IL	نتانيا	Netanya	city	نتانيا
    IL	هرتسليا	Herzliya	city	هرتسليا|هرتزيليا
    IL	بيتح تكفا	Petah Tikva	city	بيتح تكفا|بتاح تكفا
    IL	ريشون لتسيون	Rishon LeZion	city	ريشون لتسيون
    IL	رحوفوت	Rehovot	city	رحوفوت
    IL	الرملة	Ramla	city	*الرملة|~الرملة
    IL	اللد	Lod	city	*اللد|~اللد
    IL	نهاريا	Nahariya	city	نهاريا
    IL	صفد	Safed	city	*صفد|~صفد
    IL	المطلة	Metula	city	مستوطنة المطلة
    IL	غلاف غزة	Gaza envelope	region	غلاف غزة
    IL	مستوطنة معاليه أدوميم	Maale Adumim	city	معاليه أدوميم
    IL	كفار سابا	Kfar Saba	city	كفار سابا
    IL	الخضيرة	Hadera	city	*الخضيرة
    IL	سخنين	Sakhnin	city	سخنين
    IL	رهط	Rahat	city	*رهط
    EG	حلايب	Halaib	city	حلايب|حلايب وشلاتين|مثلث حلايب
    EG	مطروح	Matrouh	region	محافظة مطروح
    EG	دسوق	Desouk	city	دسوق
    EG	المطرية	Matareya	city	*المطرية
    EG	عين شمس	Ain Shams	city	*عين شمس|جامعة عين شمس
    EG	مدينة نصر	Nasr City	city	مدينة نصر
    EG	إمبابة	Imbaba	city	إمبابة
    EG	شبرا	Shubra	city	شبرا|شبرا الخيمة
    EG	كرداسة	Kerdasa	city	كرداسة
    EG	دير مواس	Deir Mawas	city	دير مواس
    EG	نجع حمادي	Nag Hammadi	city	نجع حمادي
    EG	إسنا	Esna	city	مدينة إسنا
    EG	دهب	Dahab	city	منتجع دهب
    EG	الساحل الشمالي المصري	North Coast	region	الساحل الشمالي
    EG	الصعيد	Upper Egypt	region	صعيد مصر
    EG	برج العرب	Borg El Arab	city	برج العرب
    LY	أوباري	Ubari	city	أوباري
    LY	مرزق	Murzuq	city	مرزق
    LY	غات	Ghat	city	*غات
    LY	زليتن	Zliten	city	زليتن
    LY	الخمس	Khoms	city	[مدينة]الخمس
    LY	نالوت	Nalut	city	نالوت
    LY	الرجبان	Rajban	city	الرجبان
    LY	صرمان	Surman	city	صرمان
    LY	تاجوراء	Tajura	city	تاجوراء
    LY	معيتيقة	Mitiga	city	معيتيقة|مطار معيتيقة
    LY	ورشفانة	Warshefana	city	ورشفانة
    LY	المرج	Marj	city	*المرج
    LY	هون	Hun	city	مدينة هون
    LY	السدرة	Sidra	city	ميناء السدرة|السدرة
    LY	الزويتينة	Zuwetina	city	الزويتينة
    LY	القوارشة	Gwarsha	city	القوارشة
    LY	وازن	Wazin	city	معبر وازن
    LY	جبل نفوسة	Nafusa	region	جبل نفوسة
    DZ	الشلف	Chlef	city	الشلف
    DZ	الجلفة	Djelfa	city	الجلفة
    DZ	المدية	Medea	city	المدية
    DZ	المسيلة	M'Sila	city	*المسيلة|[في]المسيلة
    DZ	سعيدة	Saida	city	[ولاية]سعيدة
    DZ	قالمة	Guelma	city	قالمة
    DZ	سوق أهراس	Souk Ahras	city	سوق أهراس
    DZ	الطارف	El Tarf	city	*الطارف
    DZ	تيبازة	Tipaza	city	تيبازة|تيبازا
    DZ	جيجل	Jijel	city	جيجل
    DZ	ميلة	Mila	city	[ولاية]ميلة
    DZ	أم البواقي	Oum El Bouaghi	city	أم البواقي
    DZ	خنشلة	Khenchela	city	خنشلة
    DZ	برج بوعريريج	Bordj Bou Arreridj	city	برج بوعريريج
    DZ	البويرة	Bouira	city	البويرة
    DZ	تيارت	Tiaret	city	تيارت
    DZ	غليزان	Relizane	city	غليزان
    DZ	معسكر الجزائرية	Mascara	city	ولاية معسكر
    DZ	عين تموشنت	Ain Temouchent	city	عين تموشنت
    DZ	بشار الجزائرية	Bechar	city	ولاية بشار
    DZ	أدرار	Adrar	city	[ولاية]أدرار|~أدرار
    DZ	إليزي	Illizi	city	إليزي
    DZ	عين صالح	In Salah	city	عين صالح
    DZ	تقرت	Touggourt	city	تقرت
    DZ	الأغواط	Laghouat	city	الأغواط
    DZ	تيسمسيلت	Tissemsilt	city	تيسمسيلت
    DZ	النعامة	Naama	city	ولاية النعامة
    DZ	البيض	El Bayadh	city	ولاية البيض
    DZ	تيقنتورين	Tiguentourine	city	تيقنتورين
    MA	سلا	Sale	city	[مدينة]سلا
    MA	تمارة	Temara	city	تمارة
    MA	المحمدية المغربية	Mohammedia	city	[مدينة]المحمدية|~المحمدية
    MA	بني ملال	Beni Mellal	city	بني ملال
    MA	خريبكة	Khouribga	city	خريبكة
    MA	سطات	Settat	city	سطات
    MA	تازة	Taza	city	[مدينة/إقليم]تازة
    MA	برشيد	Berrechid	city	*برشيد
    MA	خنيفرة	Khenifra	city	خنيفرة
    MA	الرشيدية	Errachidia	city	الرشيدية
    MA	تيزنيت	Tiznit	city	تيزنيت
    MA	كلميم	Guelmim	city	كلميم
    MA	العرائش	Larache	city	العرائش
    MA	شفشاون	Chefchaouen	city	شفشاون
    MA	الحاجب	El Hajeb	city	*الحاجب
    MA	زاكورة	Zagora	city	زاكورة
    MA	تارودانت	Taroudant	city	تارودانت
    MA	سبتة ومليلية	Ceuta and Melilla	region	سبتة ومليلية
    MA	بركان المغربية	Berkane	city	مدينة بركان
    MA	جرادة	Jerada	city	مدينة جرادة
    SY	سلقين	Salqin	city	سلقين
    SY	أريحا السورية	Ariha	city	مدينة أريحا السورية
    SY	حارم	Harem	city	*حارم
    SY	الأتارب	Atarib	city	الأتارب
    SY	الباب السورية	Al-Bab	city	مدينة الباب
    SY	تل رفعت	Tell Rifaat	city	تل رفعت
    SY	دابق	Dabiq	city	دابق
    SY	مارع	Marea	city	مارع
    SY	نبل والزهراء	Nubl and al-Zahraa	city	نبل والزهراء
    SY	خان طومان	Khan Tuman	city	خان طومان
    SY	القريتين	Qaryatayn	city	*القريتين|~القريتين
    SY	الرستن	Rastan	city	الرستن
    SY	تلبيسة	Talbiseh	city	تلبيسة
    SY	الحولة	Houla	city	الحولة
    SY	قلعة المضيق	Qalaat al-Madiq	city	قلعة المضيق
    SY	اللطامنة	Latamneh	city	اللطامنة
    SY	مورك	Morek	city	مورك
    SY	سهل الغاب	Ghab plain	region	سهل الغاب
    SY	جوبر	Jobar	city	*جوبر|~جوبر
    SY	حرستا	Harasta	city	حرستا
    SY	المليحة	Mleha	city	*المليحة
    SY	المعضمية	Moadamiyeh	city	المعضمية|معضمية الشام
    SY	وادي بردى	Wadi Barada	region	وادي بردى
    SY	قدسيا	Qudsaya	city	قدسيا
    SY	القطيفة	Qutayfah	city	القطيفة
    SY	النبك	Nabk	city	*النبك
    SY	يبرود	Yabroud	city	يبرود
    SY	معلولا	Maaloula	city	معلولا
    SY	بصرى الشام	Bosra	city	بصرى الشام
    SY	نوى	Nawa	city	*نوى
    SY	إزرع	Izra	city	*إزرع
    SY	نصيب	Nasib	city	معبر نصيب
    SY	شهبا	Shahba	city	*شهبا
    SY	تل تمر	Tal Tamr	city	تل تمر
    SY	الشدادي	Shaddadi	city	*الشدادي
    SY	الطبقة	Tabqa	city	مدينة الطبقة|سد الطبقة
    SY	عين عيسى	Ain Issa	city	عين عيسى
    SY	كوباني	Kobane	city	كوبانى
    SY	حقل العمر	Omar field	city	حقل العمر
    SY	كونيكو	Conoco	city	قاعدة كونيكو|حقل كونيكو
    SY	الهول	Al-Hol	city	مخيم الهول
    SY	مصياف	Masyaf	city	مصياف
    SY	القرداحة	Qardaha	city	القرداحة
    SY	باب الهوى	Bab al-Hawa	city	باب الهوى
    SY	باب السلامة	Bab al-Salama	city	باب السلامة
    LB	حاصبيا	Hasbaya	city	حاصبيا
    LB	جزين	Jezzine	city	*جزين
    LB	زغرتا	Zgharta	city	زغرتا
    LB	بشري	Bsharri	city	[بلدة/قضاء]بشري
    LB	الكورة	Koura	city	*الكورة
    LB	عاليه	Aley	city	[مدينة/قضاء]عاليه
    LB	جب جنين	Jeb Jennine	city	جب جنين
    LB	راشيا	Rashaya	city	راشيا
    LB	بريتال	Britel	city	بريتال
    LB	رأس بعلبك	Ras Baalbek	city	رأس بعلبك
    LB	برج البراجنة	Burj al-Barajneh	city	برج البراجنة
    LB	حارة حريك	Haret Hreik	city	حارة حريك
    LB	ساحة رياض الصلح	Riad al-Solh Square	city	رياض الصلح
    LB	الخيام	Khiam	city	بلدة الخيام
    LB	كفركلا	Kfar Kila	city	كفركلا
    LB	عيتا الشعب	Ayta ash-Shab	city	عيتا الشعب
    LB	الناعمة	Naameh	city	مطمر الناعمة
    LB	شاتيلا	Shatila	city	صبرا وشاتيلا|مخيم شاتيلا
    PS	البريج	Bureij	city	*البريج
    PS	العيسوية	Issawiya	city	العيسوية
    PS	شعفاط	Shuafat	city	شعفاط
    PS	حوارة	Huwara	city	حوارة
    PS	بلعين	Bil'in	city	بلعين
    PS	نعلين	Ni'lin	city	نعلين
    PS	يطا	Yatta	city	*يطا
    JO	الأزرق الأردنية	Azraq	city	مخيم الأزرق
    YE	البيضاء اليمنية	Bayda	city	*البيضاء|~البيضاء
    YE	زنجبار اليمنية	Zinjibar	city	~زنجبار
    YE	عتق	Ataq	city	*عتق
    YE	التواهي	Tawahi	city	التواهي
    YE	صرواح	Sirwah	city	صرواح
    YE	نهم	Nihm	city	[جبهة/مديرية]نهم
    YE	كرش	Karish	city	[منطقة/جبهة]كرش
    YE	الصبيحة	Sabiha	city	*الصبيحة
    YE	المنصورة اليمنية	Mansoura	city	~المنصورة
    SD	الأبيض السودانية	El-Obeid	city	مدينة الأبيض
    SD	مروي	Merowe	city	[مدينة/سد/مطار]مروي
    KW	الشويخ	Shuwaikh	city	*الشويخ|ميناء الشويخ
    KW	الوفرة	Wafra	city	حقل الوفرة
    BH	الدراز	Diraz	city	*الدراز
    AE	العين الإماراتية	Al Ain	city	مدينة العين
    AE	جبل علي	Jebel Ali	city	جبل علي
    AE	الجزر الإماراتية	Three islands	region	طنب الكبرى|طنب الصغرى|جزيرة أبو موسى
    QA	الريان القطرية	Al Rayyan	city	[مدينة]الريان
    QA	رأس لفان	Ras Laffan	city	رأس لفان
    TR	شانلي أورفا	Sanliurfa	city	شانلي اورفا
    TR	ماردين	Mardin	city	ماردين
    TR	بورصة التركية	Bursa	city	مدينة بورصة
    TR	جزيرة ابن عمر	Cizre	city	جيزره
    TR	البوسفور	Bosphorus	region	مضيق البوسفور|البوسفور
    """#
}
