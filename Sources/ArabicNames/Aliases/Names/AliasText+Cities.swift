extension AliasText {
  /// Capitals, cities and regions, after the gazetteer.
  static let cities: StaticString = #"""
    بغداد|Baghdad|Bagdad
    البصرة|Basra|Basrah|Bassora|Bassorah
    الموصل|Mosul|Mossoul
    أربيل|هولير|Erbil|Arbil|Irbil|Hewler
    >السليمانية|Sulaymaniyah|Sulaimaniyah|Sulaimani|Slemani|Sulaimaniya
    دهوك|Duhok|Dohuk|Dahuk
    كركوك|Kirkuk|Kirkouk
    >النجف|Najaf|Nadjaf
    كربلاء|كربلا|Karbala|Kerbala
    الأنبار|Anbar|Al-Anbar
    الرمادي|Ramadi
    الفلوجة|Fallujah|Falluja|Fallouja
    تكريت|Tikrit
    سامراء|Samarra
    >بعقوبة|Baqubah
    ديالى|Diyala
    صلاح الدين|Saladin
    نينوى|Nineveh|Ninawa|Nineva|Ninive
    سنجار|Sinjar
    تلعفر|Tal Afar
    >الناصرية|Nasiriyah
    ذي قار|Dhi Qar
    >الديوانية|Diwaniyah
    القادسية العراقية|Qadisiyyah
    >الحلة|Hillah
    >بابل|Babylon
    >واسط|Wasit
    >الكوت|Kut
    >العمارة|Amarah
    >ميسان|Maysan
    السماوة|Samawah
    >المثنى|Muthanna
    >الزبير|Zubayr
    أم قصر|Umm Qasr
    >الفاو|Faw
    بيجي|Baiji
    >حديثة|Haditha
    >القائم|Qaim
    >هيت|Hit
    >راوة|Rawa
    >عانة|Anah
    >الرطبة|Rutbah
    عين الأسد|Ain al-Asad
    أبو غريب|Abu Ghraib
    >التاجي|Taji
    مدينة الصدر|Sadr City
    الكاظمية|Kadhimiya
    الأعظمية|Adhamiyah
    الحويجة|Hawija
    القيارة|Qayyarah
    >مخمور|Makhmur
    زاخو|Zakho
    حلبجة|Halabja
    خانقين|Khanaqin
    طوز خورماتو|طوزخورماتو|Tuz Khurmatu
    إقليم كردستان|Kurdistan Region
    >الخالدية|Khalidiya
    المقدادية|Muqdadiyah
    دمشق|Damascus|Damas
    >حلب|Aleppo|Alep
    >حمص|Homs
    >حماة|Hama
    اللاذقية|Latakia|Lattakia|Lattaquié
    طرطوس|Tartus
    إدلب|Idlib|Idleb
    >الرقة|Raqqa|Rakka|Ar-Raqqah
    دير الزور|ديرالزور|Deir ez-Zor|Deir Ezzor|Deir al-Zour|Deir ez-Zour
    الحسكة|Hasakah
    القامشلي|Qamishli|Kamishli|Qamishlo
    درعا|Daraa|Deraa|Dera
    السويداء|Suwayda
    القنيطرة|Quneitra
    ريف دمشق|Rif Dimashq
    الغوطة الشرقية|Eastern Ghouta
    دوما|Douma
    داريا|Darayya
    الزبداني|Zabadani
    مضايا|Madaya
    >تدمر|Palmyra
    عين العرب|Kobani|Kobane|Kobanê
    منبج|Manbij
    >الباب|Al-Bab
    عفرين|Afrin
    أعزاز|Azaz
    جرابلس|Jarabulus
    تل أبيض|Tal Abyad
    رأس العين|Ras al-Ayn
    معرة النعمان|Maarat al-Numan
    جسر الشغور|Jisr al-Shughur
    سراقب|Saraqib
    خان شيخون|Khan Shaykhun
    >القصير|Qusayr
    البوكمال|Abu Kamal
    >الميادين|Mayadin
    الجولان|Golan
    مخيم اليرموك|Yarmouk Camp
    كفريا والفوعة|Kafriya and Foah
    القلمون|Qalamoun
    >جبلة|Jableh
    بانياس|Baniyas
    صيدنايا|Saydnaya
    >سلمية|Salamiyah
    >التنف|Tanf
    جبل الزاوية|Jabal Zawiya
    الفرات السوري|Euphrates
    بيروت|Beirut|Beyrouth
    طرابلس اللبنانية|Tripoli (Lebanon)
    صيدا|Sidon|Saida|Saïda
    >صور|Tyre|Sour
    النبطية|Nabatieh
    بعلبك|Baalbek
    زحلة|Zahle
    البقاع|Beqaa
    جونيه|Jounieh
    >جبيل|Byblos
    عكار|Akkar
    الهرمل|Hermel
    عرسال|Arsal
    الضاحية الجنوبية|Dahieh
    عين الحلوة|Ain al-Hilweh
    مزارع شبعا|Shebaa Farms
    بنت جبيل|Bint Jbeil
    الناقورة|Naqoura
    مرجعيون|Marjayoun
    بعبدا|Baabda
    >الشوف|Chouf
    البترون|Batroun
    كسروان|Keserwan
    مارون الراس|Maroun al-Ras
    الليطاني|Litani
    >القدس|القدس المحتلة|Jerusalem|Al-Quds|Jérusalem
    رام الله|رامالله|Ramallah
    >غزة|Gaza
    قطاع غزة|Gaza Strip
    الضفة الغربية|West Bank
    نابلس|Nablus|Naplouse
    >الخليل|Hebron|Al-Khalil
    بيت لحم|Bethlehem
    >جنين|Jenin|Djénine
    طولكرم|Tulkarm
    قلقيلية|Qalqilya
    أريحا|Jericho
    سلفيت|Salfit
    طوباس|Tubas
    >البيرة|Al-Bireh
    خان يونس|خانيونس|Khan Yunis|Khan Younis|Khan Yunus
    >رفح|Rafah
    دير البلح|Deir al-Balah
    جباليا|Jabalia
    بيت لاهيا|Beit Lahia
    بيت حانون|Beit Hanoun
    الشجاعية|Shujaiya
    النصيرات|Nuseirat
    الشيخ جراح|Sheikh Jarrah
    >سلوان|Silwan
    دوما|Duma (West Bank)
    الأغوار الفلسطينية|Jordan Valley
    كرم أبو سالم|Kerem Shalom
    عمان|Amman
    إربد|Irbid
    >الزرقاء|Zarqa
    >العقبة|Aqaba
    المفرق|Mafraq
    >الكرك|Karak
    >معان|Ma'an
    >السلط|Salt
    الطفيلة|Tafilah
    مادبا|Madaba
    >جرش|Jerash
    عجلون|Ajloun
    البتراء|Petra
    الرمثا|Ramtha
    البحر الميت|Dead Sea
    الزعتري|Zaatari
    وادي رم|Wadi Rum
    >البلقاء|Balqa
    القاهرة|Cairo|Le Caire
    الإسكندرية|Alexandria|Alexandrie
    الجيزة|Giza
    بورسعيد|Port Said
    السويس|Suez
    >الإسماعيلية|Ismailia
    دمياط|Damietta
    >المنصورة|Mansoura
    الدقهلية|Dakahlia
    الشرقية المصرية|Sharqia
    القليوبية|Qalyubia
    المنوفية|Monufia
    الغربية المصرية|Gharbia
    >البحيرة|Beheira
    كفر الشيخ|Kafr el-Sheikh
    الفيوم|Faiyum
    بني سويف|Beni Suef
    المنيا|Minya
    أسيوط|Asyut
    سوهاج|Sohag
    >قنا|Qena
    >الأقصر|Luxor
    أسوان|Aswan
    البحر الأحمر المصرية|Red Sea Governorate
    الغردقة|Hurghada
    شرم الشيخ|Sharm el-Sheikh
    سيناء|Sinai
    العريش|Arish
    رفح المصرية|Egyptian Rafah
    الشيخ زويد|Sheikh Zuweid
    طابا|Taba
    مرسى مطروح|Marsa Matruh
    الوادي الجديد|New Valley
    طنطا|Tanta
    المحلة الكبرى|El Mahalla
    الزقازيق|Zagazig
    دمنهور|Damanhur
    >بنها|Banha
    حلوان|Helwan
    >العلمين|El Alamein
    العاصمة الإدارية الجديدة|New Administrative Capital
    مدينة السادس من أكتوبر|6th of October City
    رأس غارب|Ras Gharib
    طرابلس|Tripoli
    بنغازي|Benghazi
    مصراتة|Misrata|Misurata
    >سرت|Sirte|Syrte
    سبها|Sabha
    درنة|Derna
    طبرق|Tobruk
    البيضاء الليبية|Bayda
    >الزاوية|Zawiya
    >زوارة|Zuwara
    صبراتة|صبراطة|Sabratha
    الزنتان|Zintan
    غريان|Gharyan
    ترهونة|Tarhuna
    أجدابيا|Ajdabiya
    راس لانوف|Ras Lanuf
    البريقة|Brega
    الهلال النفطي|Oil Crescent
    الجفرة|Jufra
    >الكفرة|Kufra
    غدامس|Ghadames
    بني وليد|Bani Walid
    >برقة|Cyrenaica
    فزان|Fezzan
    راس جدير|رأس اجدير|راس الجدير|Ras Ajdir
    صفاقس|Sfax
    سوسة|Sousse
    القيروان|Kairouan
    بنزرت|Bizerte
    قابس|Gabes
    أريانة|Ariana
    قفصة|Gafsa
    المنستير|Monastir
    نابل|Nabeul
    >الحمامات|Hammamet
    القصرين|Kasserine
    سيدي بوزيد|Sidi Bouzid
    جندوبة|Jendouba
    >الكاف|El Kef
    باجة|Beja
    سليانة|Siliana
    زغوان|Zaghouan
    بن عروس|بنعروس|Ben Arous
    منوبة|Manouba
    المهدية|Mahdia
    مدنين|Medenine
    تطاوين|Tataouine
    توزر|Tozeur
    >قبلي|Kebili
    جربة|Djerba
    جرجيس|Zarzis
    بن قردان|بنقردان|Ben Gardane
    حلق الوادي|La Goulette
    >المرسى|La Marsa
    قرطاج|Carthage
    باردو|Bardo
    رادس|Rades
    حمام سوسة|Hammam Sousse
    القلعة الكبرى|Kalaa Kebira
    القلعة الصغرى|Kalaa Seghira
    >مساكن|M'saken
    أكودة|Akouda
    قليبية|Kelibia
    الشعانبي|Chaambi
    قرقنة|Kerkennah
    طبرقة|Tabarka
    قرمبالية|Grombalia
    منزل بورقيبة|Menzel Bourguiba
    النفيضة|Enfidha
    القنطاوي|El Kantaoui
    ذهيبة|الذهيبة|Dehiba
    برج السدرية|Borj Cedria
    حي التضامن|Ettadhamen
    وهران|Oran
    قسنطينة|Constantine
    عنابة|Annaba
    سطيف|Setif
    باتنة|Batna
    تلمسان|Tlemcen
    تيزي وزو|Tizi Ouzou
    بجاية|Bejaia
    البليدة|Blida
    بسكرة|Biskra
    غرداية|Ghardaia
    ورقلة|Ouargla
    تمنراست|تمنغست|Tamanrasset
    >الوادي|El Oued
    عين الدفلى|Ain Defla
    عين أميناس|إن أميناس|In Amenas
    حاسي مسعود|Hassi Messaoud
    مستغانم|Mostaganem
    سيدي بلعباس|Sidi Bel Abbes
    بومرداس|Boumerdes
    تبسة|Tebessa
    القبائل|Kabylie
    تندوف|Tindouf
    سكيكدة|Skikda
    >الرباط|Rabat
    الدار البيضاء|Casablanca
    مراكش|Marrakesh|Marrakech
    >فاس|Fes
    طنجة|Tangier
    أكادير|اغادير|Agadir
    مكناس|Meknes
    >وجدة|Oujda
    تطوان|Tetouan
    القنيطرة المغربية|Kenitra
    الصخيرات|Skhirat
    الناظور|Nador
    الحسيمة|Al Hoceima
    >آسفي|Safi
    الصويرة|Essaouira
    الجديدة المغربية|El Jadida
    ورزازات|Ouarzazate
    >إفران|Ifrane
    الريف المغربي|Rif
    >العيون|Laayoune
    >الداخلة|Dakhla
    الكركرات|Guerguerat
    سبتة|Ceuta
    مليلية|Melilla
    الخرطوم|Khartoum
    أم درمان|أمدرمان|Omdurman
    الخرطوم بحري|Khartoum North
    بورتسودان|Port Sudan
    دارفور|Darfur
    الفاشر|El Fasher
    نيالا|Nyala
    الجنينة|El Geneina
    كسلا|Kassala
    القضارف|Gedaref
    النيل الأزرق|Blue Nile
    جنوب كردفان|South Kordofan
    >الأبيض|El Obeid
    ود مدني|Wad Madani
    سنار|Sennar
    عطبرة|Atbara
    أبيي|Abyei
    جوبا|Juba
    ملكال|Malakal
    بانتيو|Bentiu
    صنعاء|Sana'a
    >عدن|Aden
    >تعز|Taiz
    الحديدة|Hodeidah|Hudaydah|Hodeida|Hudaida
    مأرب|Marib
    حضرموت|Hadhramaut
    المكلا|Mukalla
    سيئون|Seiyun
    شبوة|Shabwa
    أبين|Abyan
    >زنجبار|Zinjibar
    >لحج|Lahij
    الضالع|Dhale
    >إب|Ibb
    ذمار|Dhamar
    صعدة|Saada
    >حجة|Hajjah
    >عمران|Amran
    >الجوف|Al Jawf
    >المهرة|Mahra
    >البيضاء|Al Bayda
    سقطرى|Socotra
    >المخا|المخاء|Mocha
    باب المندب|Bab al-Mandab
    >العند|Al Anad
    رداع|Rada'a
    >حرض|Haradh
    >ميدي|Midi
    >ريمة|Raymah
    المحويت|Mahwit
    كريتر|Crater
    خور مكسر|خورمكسر|Khor Maksar
    يافع|Yafa
    ردفان|Radfan
    الرياض|Riyadh|Riyad|Riad
    >جدة|Jeddah|Jidda|Djeddah
    مكة المكرمة|Mecca|Makkah|La Mecque
    المدينة المنورة|Medina|Madinah|Médine
    الدمام|Dammam
    >الخبر|Khobar
    الظهران|Dhahran
    الأحساء|Al-Ahsa
    الهفوف|Hofuf
    القطيف|Qatif
    الجبيل|Jubail
    حفر الباطن|Hafar al-Batin
    الخفجي|Khafji
    رأس تنورة|Ras Tanura
    بقيق|Buqayq
    المنطقة الشرقية|Eastern Province
    الطائف|Taif
    تبوك|Tabuk
    حائل|Hail
    القصيم|Qassim
    بريدة|Buraydah
    عنيزة|Unaizah
    أبها|Abha
    خميس مشيط|Khamis Mushait
    >عسير|Asir
    جازان|جيزان|Jazan
    نجران|Najran
    شرورة|Sharurah
    الباحة|Al Bahah
    بيشة|Bisha
    بلجرشي|Baljurashi
    ينبع|Yanbu
    >العلا|AlUla
    رابغ|Rabigh
    القنفذة|Qunfudhah
    >الليث|Al Lith
    >الجوف|Al Jouf
    سكاكا|Sakaka
    دومة الجندل|Dumat al-Jandal
    القريات|Qurayyat
    عرعر|Arar
    الحدود الشمالية|Northern Borders
    رفحاء|Rafha
    >طريف|Turaif
    >الخرج|Al Kharj
    >المجمعة|Al Majma'ah
    الدوادمي|Dawadmi
    وادي الدواسر|Wadi ad-Dawasir
    الزلفي|Zulfi
    >شقراء|Shaqra
    >الرس|Ar Rass
    الدرعية|Diriyah
    >صبيا|Sabya
    أبو عريش|Abu Arish
    صامطة|Samtah
    محايل عسير|Muhayil
    >بيش|Baish
    فرسان|Farasan
    الحجاز|Hejaz
    >نجد|Najd
    نيوم|Neom
    >ضباء|Duba
    أملج|Umluj
    >الوجه|Al Wajh
    تيماء|Tayma
    >خيبر|Khaybar
    >بدر|Badr
    المشاعر المقدسة|Holy Sites
    تاروت|Tarout
    سيهات|Saihat
    العوامية|Awamiyah
    أبوظبي|Abu Dhabi|Abou Dhabi
    >دبي|Dubai|Dubaï
    الشارقة|Sharjah
    عجمان|Ajman
    الفجيرة|Fujairah
    رأس الخيمة|Ras al-Khaimah
    أم القيوين|Umm al-Quwain
    >العين|Al Ain
    الدوحة|Doha
    الوكرة|Al Wakrah
    العديد|Al Udeid
    المنامة|Manama
    المحرق|Muharraq
    >سترة|Sitra
    الرفاع|Riffa
    مدينة الكويت|Kuwait City
    >الأحمدي|Ahmadi
    >حولي|Hawalli
    الجهراء|Jahra
    السالمية|Salmiya
    الفروانية|Farwaniya
    >مسقط|Muscat|Mascate
    صلالة|Salalah
    صحار|Sohar
    نزوى|Nizwa
    ظفار|Dhofar
    >الدقم|Duqm
    مسندم|Musandam
    نواكشوط|Nouakchott
    نواذيبو|انواذيبو|Nouadhibou
    مقديشو|مقديشيو|مقاديشو|Mogadishu|Mogadiscio
    كيسمايو|Kismayo
    بيدوا|بيداوا|Baidoa
    أرض الصومال|Somaliland
    بونتلاند|Puntland
    موروني|Moroni
    تستور|Testour
    قصر هلال|Ksar Hellal
    المكنين|Moknine
    >جمال|Jemmal
    طبلبة|Teboulba
    مكثر|Makthar
    >تالة|Thala
    فوسانة|Foussana
    سبيطلة|Sbeitla
    فريانة|Feriana
    >الرديف|Redeyef
    المتلوي|Metlaoui
    أم العرائس|Oum El Araies
    >دوز|Douz
    قصور الساف|Ksour Essef
    >الشابة|Chebba
    بوفيشة|Bouficha
    منزل تميم|Menzel Temime
    رأس الجبل|Ras Jebel
    >ماطر|Mateur
    مجاز الباب|Medjez el-Bab
    تبرسق|Teboursouk
    عين دراهم|Ain Draham
    غار الدماء|Ghardimaou
    بوسالم|Bou Salem
    رمادة|Remada
    مطماطة|Matmata
    >الحامة|El Hamma
    المحرس|Mahres
    جبنيانة|Jebiniana
    سهلول|Sahloul
    هرقلة|Hergla
    سيدي بوعلي|Sidi Bou Ali
    حمام الأنف|Hammam-Lif
    حمام الشط|Hammam Chott
    منزل بوزلفة|Menzel Bouzelfa
    دار شعبان|Dar Chaabane
    سيدي بوسعيد|Sidi Bou Said
    سيدي علي بن عون|Sidi Ali Ben Aoun
    المظيلة|Mdhilla
    >الفحص|El Fahs
    دوار هيشر|Douar Hicher
    حي النصر|Ennasr
    العوينة|L'Aouina
    البحيرة التونسية|Les Berges du Lac
    جبل سمامة|Mount Semmama
    جبل السلوم|Mount Salloum
    جبل المغيلة|جبال المغيلة|Mount Mghila
    حوطة بني تميم|Hotat Bani Tamim
    حوطة سدير|Hautat Sudair
    الأفلاج|Al Aflaj
    >السليل|As Sulayyil
    القويعية|Al Quwaiiyah
    >عفيف|Afif
    المزاحمية|Al Muzahimiyah
    حريملاء|Huraymila
    ثادق|Thadiq
    >رماح|Rumah
    >الغاط|Al Ghat
    >المذنب|Al Mithnab
    البكيرية|Al Bukayriyah
    >البدائع|Al Badai
    عيون الجواء|Uyun AlJiwa
    رياض الخبراء|Riyadh Al Khabra
    >العيص|Al Ais
    مهد الذهب|Mahd adh Dhahab
    الحناكية|Al Hanakiyah
    >تثليث|Tathleeth
    ظهران الجنوب|Dhahran Al Janub
    سراة عبيدة|Sarat Abidah
    رجال ألمع|Rijal Almaa
    النماص|An Namas
    تنومة|Tanomah
    المجاردة|Al Majaridah
    أحد رفيدة|Ahad Rafidah
    >الريث|Ar Rayth
    >العارضة|Al Aridhah
    >الداير|Ad Dayer
    >فيفاء|Fayfa
    >ضمد|Damad
    أحد المسارحة|Ahad Al Masarihah
    المخواة|Al Makhwah
    قلوة|Qilwah
    المندق|Al Mandaq
    >العقيق|Al Aqiq
    الخرمة|Al Khurmah
    رنية|Ranyah
    الجموم|Al Jumum
    خليص|Khulais
    >أضم|Adham
    >حقل|Haql
    >البدع|Al Bad'
    الشنان|Ash Shinan
    طبرجل|Tabarjal
    العويقيلة|Al Uwayqilah
    النعيرية|Nairyah
    قرية العليا|Qaryat al-Ulya
    صفوى|Safwa
    المبرز|Al Mubarraz
    عرفات|Arafat
    >منى|Mina
    الكعبة المشرفة|Kaaba
    طهران|تهران|Tehran|Teheran|Téhéran
    >مشهد|Mashhad
    أصفهان|Isfahan
    شيراز|Shiraz
    تبريز|Tabriz
    >قم|Qom
    الأحواز|الأهواز|Ahvaz
    خوزستان|Khuzestan
    عبادان|Abadan
    بندر عباس|Bandar Abbas
    بوشهر|Bushehr
    نطنز|Natanz
    فوردو|فردو|Fordow
    >أراك|Arak
    كرمانشاه|Kermanshah
    >كرج|Karaj
    زاهدان|Zahedan
    بلوشستان الإيرانية|Sistan and Baluchestan
    >كرمان|Kerman
    >همدان|Hamadan
    مضيق هرمز|Strait of Hormuz
    أنقرة|Ankara
    إسطنبول|اسطمبول|استانبول|Istanbul|Constantinople
    إزمير|Izmir
    أنطاليا|Antalya
    أضنة|Adana
    غازي عنتاب|Gaziantep
    ديار بكر|دياربكر|Diyarbakir
    أورفا|Urfa
    >بورصة|Bursa
    هاتاي|Hatay
    أنطاكيا|أنطاكية|Antakya
    مرسين|Mersin
    طرابزون|Trabzon
    قونية|Konya
    إنجرليك|انجيرليك|Incirlik
    سروج|سوروج|Suruc
    كيليس|Kilis
    قهرمان مرعش|كهرمان مرعش|Kahramanmaras
    بودروم|Bodrum
    تل أبيب|تل-أبيب|Tel Aviv
    حيفا|Haifa|Haïfa
    يافا|Jaffa
    >عكا|Acre
    الناصرة|Nazareth
    بئر السبع|Beersheba
    إيلات|Eilat
    عسقلان|Ashkelon
    أسدود|أشدود|Ashdod
    >النقب|Negev
    الجليل|Galilee
    سديروت|Sderot
    ديمونا|Dimona
    كريات شمونة|Kiryat Shmona
    أم الفحم|Umm al-Fahm
    طبريا|طبرية|Tiberias
    القدس الغربية|West Jerusalem
    واشنطن|Washington
    نيويورك|New York
    لوس أنجلوس|لوس أنجليس|Los Angeles
    شيكاغو|Chicago
    هيوستن|Houston
    فيلادلفيا|Philadelphia
    سان فرانسيسكو|San Francisco
    بوسطن|Boston
    ميامي|Miami
    دالاس|Dallas
    أتلانتا|Atlanta
    سياتل|Seattle
    ديترويت|Detroit
    لاس فيغاس|لاس فيجاس|Las Vegas
    دنفر|Denver
    بالتيمور|Baltimore
    أورلاندو|Orlando
    سان دييغو|سان دييجو|San Diego
    سان برناردينو|San Bernardino
    نيو أورليانز|New Orleans
    مينيابوليس|Minneapolis
    >فيرغسون|Ferguson
    تشارلستون|Charleston
    كليفلاند|Cleveland
    فينيكس|Phoenix
    بيتسبرغ|Pittsburgh
    كاليفورنيا|California
    تكساس|Texas
    فلوريدا|Florida
    جورجيا الأمريكية|Georgia (U.S. state)
    فرجينيا|فيرجينيا|Virginia
    ماريلاند|ميريلاند|Maryland
    نيوجيرسي|نيوجرسي|New Jersey
    بنسلفانيا|Pennsylvania
    أوهايو|Ohio
    ميشيغان|ميتشيغان|ميشيجان|Michigan
    إلينوي|Illinois
    أريزونا|Arizona
    نيفادا|Nevada
    كولورادو|Colorado
    ألاسكا|Alaska
    هاواي|Hawaii
    ويسكونسن|Wisconsin
    ماساتشوستس|ماساشوستس|Massachusetts
    كارولينا الشمالية|North Carolina
    كارولينا الجنوبية|South Carolina
    لويزيانا|Louisiana
    ألاباما|Alabama
    تينيسي|Tennessee
    ميزوري|Missouri
    أوكلاهوما|Oklahoma
    هوليوود|Hollywood
    مانهاتن|Manhattan
    كامب ديفيد|Camp David
    أوتاوا|Ottawa
    تورونتو|تورنتو|Toronto
    مونتريال|Montreal
    فانكوفر|Vancouver
    كيبيك|Quebec
    ألبرتا|Alberta
    مكسيكو سيتي|Mexico City
    تيخوانا|Tijuana
    لندن|London|Londres
    مانشستر|Manchester
    ليفربول|Liverpool
    برمنغهام|برمنجهام|Birmingham
    غلاسكو|جلاسكو|Glasgow
    أدنبرة|Edinburgh
    بلفاست|Belfast
    ليدز|Leeds
    كارديف|Cardiff
    أكسفورد|Oxford
    كامبريدج|كمبريدج|Cambridge
    سالزبوري|Salisbury
    نيوكاسل|Newcastle
    باريس|Paris
    مرسيليا|Marseille
    >ليون|Lyon
    >نيس|Nice
    ستراسبورغ|ستراسبورج|Strasbourg
    تولوز|Toulouse
    >ليل|Lille
    بوردو|Bordeaux
    كاليه|Calais
    كورسيكا|Corsica
    >كان|Cannes
    غرونوبل|Grenoble
    >نانت|Nantes
    برلين|Berlin
    ميونيخ|ميونخ|Munich
    فرانكفورت|Frankfurt
    هامبورغ|هامبورج|Hamburg
    >كولونيا|Cologne
    شتوتغارت|شتوتجارت|Stuttgart
    دوسلدورف|Dusseldorf
    دريسدن|Dresden
    لايبزيغ|لايبزيج|Leipzig
    دورتموند|Dortmund
    >بون|Bonn
    هانوفر|Hanover
    بافاريا|Bavaria
    بريمن|Bremen
    روما|Rome|Roma
    ميلانو|Milan
    نابولي|Naples
    تورينو|Turin
    البندقية|Venice
    فلورنسا|Florence
    جنوة|جنوى|Genoa
    صقلية|Sicily
    باليرمو|Palermo
    لامبيدوزا|لمبيدوزا|لامبيدوسا|Lampedusa
    سردينيا|Sardinia
    بولونيا الإيطالية|Bologna
    مدريد|Madrid
    برشلونة|Barcelona
    إشبيلية|Seville
    فالنسيا|Valencia
    بلباو|Bilbao
    غرناطة|Granada
    قرطبة|Cordoba
    مالقة|ملقة|Malaga
    >الأندلس|Andalusia
    جزر الكناري|Canary Islands
    لشبونة|Lisbon|Lisbonne
    >بورتو|Porto
    بروكسل|بروكسيل|Brussels|Bruxelles
    أنتويرب|Antwerp
    مولنبيك|Molenbeek
    أمستردام|Amsterdam
    لاهاي|The Hague
    روتردام|Rotterdam
    مدينة لوكسمبورغ|Luxembourg City
    >برن|بيرن|Bern
    جنيف|Geneva|Genève
    زيورخ|زيوريخ|زوريخ|Zurich
    بازل|Basel
    لوزان|Lausanne
    دافوس|Davos
    مونترو|Montreux
    فيينا|فينا|Vienna|Vienne
    سالزبورغ|Salzburg
    دبلن|Dublin
    كوبنهاغن|كوبنهاجن|Copenhagen|Copenhague
    ستوكهولم|استوكهولم|Stockholm
    مالمو|Malmo
    غوتنبرغ|Gothenburg
    أوسلو|Oslo
    هلسنكي|Helsinki
    ريكيافيك|Reykjavik
    تالين|Tallinn
    ريغا|ريجا|Riga
    فيلنيوس|Vilnius
    وارسو|Warsaw|Varsovie
    كراكوف|Krakow
    غدانسك|Gdansk
    براغ|براج|Prague|Praha
    براتيسلافا|Bratislava
    بودابست|Budapest
    بوخارست|Bucharest
    >صوفيا|Sofia
    أثينا|Athens|Athènes
    سالونيك|تسالونيكي|Thessaloniki
    ليسبوس|Lesbos
    جزيرة كوس|Kos
    كريت|Crete
    رودس|Rhodes
    نيقوسيا|Nicosia
    لارنكا|لارناكا|Larnaca
    ليماسول|Limassol
    فاليتا|لافاليتا|Valletta
    تيرانا|Tirana
    بلغراد|بلجراد|Belgrade
    زغرب|Zagreb
    ليوبليانا|Ljubljana
    سراييفو|Sarajevo
    سربرنيتسا|سريبرينيتسا|Srebrenica
    بودغوريكا|بودغوريتسا|Podgorica
    سكوبي|سكوبيه|Skopje
    بريشتينا|Pristina
    كيشيناو|Chisinau
    أندورا لا فيلا|Andorra la Vella
    فادوز|Vaduz
    مونت كارلو|مونتي كارلو|Monte Carlo
    موسكو|Moscow|Moscou
    سان بطرسبرغ|سانت بطرسبرغ|سان بطرسبورغ|سان بطرسبرج|بطرسبرغ|سانت بطرسبورغ|Saint Petersburg
    سوتشي|Sochi
    قازان|كازان|Kazan
    غروزني|جروزني|Grozny
    الشيشان|Chechnya
    داغستان|Dagestan
    فلاديفوستوك|Vladivostok
    نوفوسيبيرسك|نوفوسيبرسك|Novosibirsk
    يكاترينبورغ|Yekaterinburg
    روستوف|Rostov
    سيبيريا|Siberia
    كالينينغراد|Kaliningrad
    كورسك|Kursk
    بيلغورود|Belgorod
    فولغوغراد|Volgograd
    >أوفا|Ufa
    كييف|Kyiv|Kiev
    خاركيف|خاركوف|Kharkiv
    أوديسا|Odesa
    >لفيف|Lviv
    دونيتسك|Donetsk
    لوغانسك|لوهانسك|Luhansk
    دونباس|Donbas
    >القرم|Crimea
    ماريوبول|Mariupol
    زابوريجيا|زاباروجيا|Zaporizhzhia
    خيرسون|Kherson
    باخموت|Bakhmut
    تشرنوبيل|تشيرنوبيل|Chernobyl
    بوتشا|Bucha
    سيفاستوبول|Sevastopol
    دنيبرو|Dnipro
    مينسك|Minsk
    تبليسي|تبيليسي|Tbilisi
    أبخازيا|Abkhazia
    أوسيتيا الجنوبية|South Ossetia
    يريفان|Yerevan
    باكو|Baku
    أستانا|Astana
    ألماتي|Almaty
    بايكونور|Baikonur
    طشقند|Tashkent
    سمرقند|Samarkand
    >بخارى|Bukhara
    عشق آباد|Ashgabat
    دوشنبه|دوشانبي|دوشانبيه|Dushanbe
    بشكيك|بيشكك|Bishkek
    كابول|Kabul|Kaboul
    قندهار|Kandahar
    قندوز|Kunduz
    هلمند|Helmand
    هرات|Herat
    جلال آباد|Jalalabad
    مزار شريف|Mazar-i-Sharif
    ننكرهار|ننجرهار|Nangarhar
    باغرام|Bagram
    إسلام آباد|Islamabad
    كراتشي|Karachi
    لاهور|Lahore
    بيشاور|Peshawar
    كويتا|Quetta
    روالبندي|Rawalpindi
    وزيرستان|Waziristan
    بلوشستان|Balochistan
    خيبر بختونخوا|Khyber Pakhtunkhwa
    >السند|Sindh
    نيودلهي|دلهي|New Delhi
    مومباي|بومباي|Mumbai|Bombay
    كلكتا|كالكوتا|Kolkata
    بنغالور|بنجالور|Bangalore
    حيدر آباد|Hyderabad
    تشيناي|Chennai
    كشمير|Kashmir
    كيرالا|Kerala
    غوجارات|Gujarat
    البنجاب|Punjab
    أوتار براديش|Uttar Pradesh
    >دكا|داكا|Dhaka
    كوكس بازار|Cox's Bazar
    كاتماندو|كاتمندو|Kathmandu
    تيمفو|Thimphu
    كولومبو|Colombo
    >ماليه|Male
    نايبيداو|نايبيتاو|Naypyidaw
    يانغون|رانغون|Yangon
    راخين|Rakhine
    بانكوك|Bangkok
    فيانتيان|Vientiane
    بنوم بنه|Phnom Penh
    هانوي|Hanoi
    هو تشي منه|Ho Chi Minh City
    كوالالمبور|كولالمبور|Kuala Lumpur
    مدينة سنغافورة|Singapore City
    جاكرتا|جاكارتا|Jakarta
    >بالي|Bali
    سومطرة|Sumatra
    جاوة|Java
    بابوا|Papua
    باندونغ|Bandung
    آتشيه|Aceh
    بندر سري بكاوان|Bandar Seri Begawan
    مانيلا|Manila
    مينداناو|Mindanao
    ماراوي|Marawi
    >ديلي|Dili
    بكين|بيكين|بيجين|بيجينغ|Beijing|Peking|Pékin
    شنغهاي|شنجهاي|Shanghai
    تيانجين|Tianjin
    ووهان|Wuhan
    >التبت|Tibet
    غوانغتشو|قوانغتشو|Guangzhou
    شنتشن|Shenzhen
    سيتشوان|Sichuan
    هانغتشو|Hangzhou
    فيكتوريا (هونغ كونغ)|Victoria
    تايبيه|تايبه|تايبي|Taipei
    طوكيو|Tokyo
    أوساكا|Osaka
    هيروشيما|Hiroshima
    ناغازاكي|ناجازاكي|Nagasaki
    فوكوشيما|Fukushima
    كيوتو|Kyoto
    أوكيناوا|Okinawa
    سيول|سيؤول|Seoul|Séoul
    بوسان|Busan
    بيونغ يانغ|بيونج يانج|بيونغيانغ|Pyongyang
    أولان باتور|أولان باتر|Ulaanbaatar
    كانبيرا|كانبرا|Canberra
    سيدني|Sydney
    ملبورن|ميلبورن|Melbourne
    بريزبن|بريسبان|Brisbane
    بيرث|Perth
    أديلايد|Adelaide
    ويلينغتون|ولنغتون|ويلنغتون|ويلينجتون|Wellington
    أوكلاند|Auckland
    كرايستشيرش|Christchurch
    برازيليا|Brasilia
    ريو دي جانيرو|ريودي جانيرو|ريو دو جانيرو|ريو دجانيرو|Rio de Janeiro
    ساو باولو|سان باولو|Sao Paulo
    بوينس آيرس|بوينوس أيرس|بوينس ايريس|بيونس آيرس|Buenos Aires
    سانتياغو|سانتياجو|Santiago
    >ليما|Lima
    بوغوتا|بوجوتا|Bogota
    ميديلين|Medellin
    كاراكاس|كراكاس|Caracas
    كيتو|Quito
    لاباز|La Paz
    أسونسيون|Asuncion
    مونتيفيديو|مونتفيديو|Montevideo
    هافانا|Havana
    بورت أو برانس|بورت أو برنس|Port-au-Prince
    سانتو دومينغو|Santo Domingo
    كينغستون|Kingston
    بنما سيتي|Panama City
    سان خوسيه|San Jose
    ماناغوا|Managua
    تيغوسيغالبا|Tegucigalpa
    سان سلفادور|San Salvador
    سان خوان|San Juan
    بورت أوف سبين|Port of Spain
    أديس أبابا|Addis Ababa
    أوروميا|Oromia
    أسمرة|أسمرا|Asmara
    نيروبي|Nairobi
    مومباسا|ممباسا|Mombasa
    غاريسا|Garissa
    كمبالا|كامبالا|Kampala
    كيغالي|كيجالي|Kigali
    بوجمبورا|بوجومبورا|Bujumbura
    دودوما|Dodoma
    دار السلام|Dar es Salaam
    زنجبار التنزانية|Zanzibar
    أبوجا|Abuja
    لاغوس|لاجوس|Lagos
    مايدوغوري|مايدوجوري|Maiduguri
    بورنو|Borno
    >كانو|Kano
    أكرا|Accra
    داكار|دكار|Dakar
    أبيدجان|Abidjan
    ياموسوكرو|Yamoussoukro
    باماكو|Bamako
    تمبكتو|تومبكتو|Timbuktu
    >غاو|Gao
    كيدال|Kidal
    أزواد|Azawad
    نيامي|Niamey
    >ديفا|Diffa
    نجامينا|إنجامينا|انجمينا|N'Djamena
    واغادوغو|واجادوجو|Ouagadougou
    بورتو نوفو|Porto-Novo
    كوتونو|Cotonou
    >لومي|Lome
    كوناكري|Conakry
    بيساو|Bissau
    فريتاون|Freetown
    مونروفيا|Monrovia
    بانجول|Banjul
    برايا|Praia
    ليبرفيل|Libreville
    مالابو|Malabo
    >باتا|Bata
    ياوندي|Yaounde
    دوالا|Douala
    بانغي|بانجي|بانغوي|Bangui
    كينشاسا|Kinshasa
    غوما|Goma
    بيني الكونغولية|Beni
    كيفو|Kivu
    برازافيل|Brazzaville
    لواندا|Luanda
    لوساكا|Lusaka
    هراري|Harare
    مابوتو|Maputo
    ليلونغوي|Lilongwe
    أنتاناناريفو|Antananarivo
    بورت لويس|Port Louis
    ويندهوك|Windhoek
    غابورون|Gaborone
    ماسيرو|Maseru
    مبابان|مباباني|Mbabane
    بريتوريا|Pretoria
    جوهانسبرغ|جوهانسبورغ|جوهانسبرج|Johannesburg
    كيب تاون|كيبتاون|Cape Town
    ديربان|دوربان|Durban
    مدينة جيبوتي|Djibouti City
    >واو|Wau
    سوفا|Suva
    بورت مورسبي|بور مورسبي|Port Moresby
    بورت فيلا|Port Vila
    >آبيا|Apia
    >نوك|Nuuk
    هاميلتون (برمودا)|Hamilton
    >ناسو|Nassau
    بريدجتاون|Bridgetown
    جورجتاون|Georgetown
    باراماريبو|Paramaribo
    غواتيمالا سيتي|Guatemala City
    بلموبان|Belmopan
    فيكتوريا (سيشل)|Victoria
    >السمارة|Smara
    تونس العاصمة|Tunis
    الجزائر العاصمة|Algiers|Alger
    """#
}
