extension AliasText {
  /// Persons of the news: surnames, then names in full.
  static let persons: StaticString = #"""
    نتنياهو|نتانياهو|Netanyahu|Netanyahou|Nétanyahou
    بنيامين نتنياهو|بنيامين نتانياهو|بنجامين نتنياهو|Benjamin Netanyahu|Bibi Netanyahu
    ترامب|ترمب|Trump
    دونالد ترامب|دونالد ترمب|Donald Trump
    بايدن|Biden
    جو بايدن|جوزيف بايدن|Joe Biden|Joseph Biden
    أوباما|اوباما|Obama
    باراك أوباما|باراك حسين أوباما|Barack Obama
    جورج بوش|جورج دبليو بوش|بوش الابن|George Bush|George W. Bush|George W Bush
    بيل كلينتون|بل كلينتون|Bill Clinton
    هيلاري كلينتون|هيلاري رودهام كلينتون|هيلري كلينتون|Hillary Clinton
    كلينتون|Clinton
    كامالا هاريس|كمالا هاريس|Kamala Harris
    جي دي فانس|جيه دي فانس|JD Vance|J.D. Vance
    أنتوني بلينكن|انتوني بلينكن|أنطوني بلينكن|بلينكن|Antony Blinken|Blinken
    ماركو روبيو|Marco Rubio|Rubio
    مايك بومبيو|بومبيو|Mike Pompeo|Pompeo
    ريكس تيلرسون|تيلرسون|Rex Tillerson|Tillerson
    جون كيري|John Kerry
    كوندوليزا رايس|كونداليزا رايس|غونداليزا رايس|Condoleezza Rice
    كولن باول|كولين باول|Colin Powell
    دونالد رامسفيلد|رامسفيلد|رمسفيلد|Donald Rumsfeld|Rumsfeld
    ديك تشيني|Dick Cheney|Cheney
    جون بولتون|Bolton|John Bolton
    بول بريمر|Paul Bremer|Bremer
    جاريد كوشنر|كوشنر|جارد كوشنر|Jared Kushner|Kushner
    إيفانكا ترامب|ايفانكا ترامب|Ivanka Trump
    ستيف ويتكوف|ستيفن ويتكوف|ويتكوف|Steve Witkoff|Witkoff
    نانسي بيلوسي|بيلوسي|Nancy Pelosi|Pelosi
    بيرني ساندرز|Bernie Sanders
    هنري كيسنجر|كيسنجر|كيسينجر|Henry Kissinger|Kissinger
    رونالد ريغان|ريغان|ريجان|Ronald Reagan|Reagan
    جيمي كارتر|Jimmy Carter
    جون ماكين|John McCain|McCain
    عاموس هوكشتاين|آموس هوكشتاين|هوكشتاين|هوكستين|هوكشتين|Amos Hochstein|Hochstein
    مورغان أورتاغوس|أورتاغوس|مورجان أورتاجوس|Morgan Ortagus|Ortagus
    بريت ماكغورك|ماكغورك|بريت مكغورك|ماكغيرك|Brett McGurk|McGurk
    زلماي خليل زاد|خليل زاد|خليلزاد|زلماي خليلزاد|Zalmay Khalilzad|Khalilzad
    إيلون ماسك|ايلون ماسك|Elon Musk|Musk
    مارك زوكربيرغ|زوكربيرغ|زوكربرغ|مارك زوكربرغ|زوكربيرج|Mark Zuckerberg|Zuckerberg
    بيل غيتس|بيل جيتس|Bill Gates
    جيف بيزوس|بيزوس|Jeff Bezos|Bezos
    جوليان أسانج|أسانج|جوليان اسانج|Julian Assange|Assange
    إدوارد سنودن|ادوارد سنودن|سنودن|Edward Snowden|Snowden
    بوتين|Putin|Poutine
    فلاديمير بوتين|فلادمير بوتين|Vladimir Putin|Vladimir Poutine
    ميدفيديف|مدفيديف|دميتري ميدفيديف|ديمتري ميدفيديف|Medvedev|Dmitry Medvedev
    لافروف|سيرغي لافروف|سيرجي لافروف|Lavrov|Sergei Lavrov|Sergey Lavrov
    شويغو|سيرغي شويغو|شويجو|Shoigu|Sergei Shoigu
    بيسكوف|دميتري بيسكوف|ديمتري بيسكوف|Peskov|Dmitry Peskov
    زاخاروفا|ماريا زاخاروفا|Zakharova|Maria Zakharova
    بريغوجين|يفغيني بريغوجين|بريغوجن|Prigozhin|Yevgeny Prigozhin
    نافالني|أليكسي نافالني|ألكسي نافالني|Navalny|Alexei Navalny
    غورباتشوف|ميخائيل غورباتشوف|جورباتشوف|غورباتشيف|Gorbachev|Mikhail Gorbachev
    يلتسين|بوريس يلتسين|يلتسن|Yeltsin|Boris Yeltsin
    قديروف|رمضان قديروف|قاديروف|Kadyrov|Ramzan Kadyrov
    زيلينسكي|زيلنسكي|فولوديمير زيلينسكي|فلوديمير زيلينسكي|Zelensky|Zelenskyy|Zelenskiy|Volodymyr Zelensky|Volodymyr Zelenskyy
    بوروشينكو|بترو بوروشينكو|Poroshenko
    يانوكوفيتش|فيكتور يانوكوفيتش|Yanukovych
    لوكاشينكو|ألكسندر لوكاشينكو|لوكاشنكو|Lukashenko|Alexander Lukashenko
    أردوغان|اردوغان|أردوجان|إردوغان|أوردوغان|أردوكان|Erdogan|Erdoğan
    رجب طيب أردوغان|طيب أردوغان|رجب طيب إردوغان|Recep Tayyip Erdogan|Tayyip Erdogan
    هاكان فيدان|حقان فيدان|Hakan Fidan
    أحمد داود أوغلو|داود أوغلو|أحمد داوود أوغلو|Ahmet Davutoglu|Davutoglu
    مولود جاويش أوغلو|جاويش أوغلو|مولود تشاووش أوغلو|تشاووش أوغلو|Mevlut Cavusoglu|Cavusoglu
    أكرم إمام أوغلو|إمام أوغلو|Ekrem Imamoglu|Imamoglu
    كمال كليتشدار أوغلو|كيليتشدار أوغلو|كليجدار أوغلو|كمال كيليتشدار أوغلو|Kemal Kilicdaroglu|Kilicdaroglu
    عبد الله أوجلان|أوجلان|عبدالله أوجلان|Abdullah Ocalan|Ocalan
    فتح الله غولن|غولن|فتح الله كولن|جولن|Fethullah Gulen|Gulen
    عبد الله غل|عبد الله غول|عبد الله جول|عبدالله غول|Abdullah Gul
    ماكرون|ايمانويل ماكرون|إيمانويل ماكرون|Macron|Emmanuel Macron
    هولاند|فرانسوا هولاند|فرنسوا هولاند|أولاند|Hollande|François Hollande
    ساركوزي|نيكولا ساركوزي|نيكولاس ساركوزي|Sarkozy|Nicolas Sarkozy
    شيراك|جاك شيراك|Chirac|Jacques Chirac
    مارين لوبان|مارين لوبن|لوبان|لوبن|Marine Le Pen|Le Pen
    جان إيف لودريان|لودريان|جان ايف لودريان|Jean-Yves Le Drian|Le Drian
    ميركل|أنغيلا ميركل|أنجيلا ميركل|انغيلا ميركل|ميركيل|Merkel|Angela Merkel
    شولتس|شولتز|أولاف شولتس|أولاف شولتز|Scholz|Olaf Scholz
    ميرتس|فريدريش ميرتس|فريدريش ميرز|ميرز|Merz|Friedrich Merz
    شتاينماير|فرانك فالتر شتاينماير|Steinmeier
    بيربوك|أنالينا بيربوك|Baerbock|Annalena Baerbock
    توني بلير|طوني بلير|Tony Blair
    غوردون براون|جوردون براون|Gordon Brown
    ديفيد كاميرون|ديفد كاميرون|دافيد كاميرون|David Cameron
    تيريزا ماي|تيريزا مي|Theresa May
    بوريس جونسون|Boris Johnson
    ليز تراس|Liz Truss
    ريشي سوناك|سوناك|Rishi Sunak|Sunak
    كير ستارمر|ستارمر|Keir Starmer|Starmer
    مارغريت تاتشر|مارغريت ثاتشر|تاتشر|ثاتشر|Margaret Thatcher|Thatcher
    الملكة إليزابيث|الملكة اليزابيث|إليزابيث الثانية|الملكة إليزابيث الثانية|Queen Elizabeth|Elizabeth II
    الملك تشارلز|تشارلز الثالث|الملك تشارلز الثالث|King Charles|Charles III
    جورجيا ميلوني|ميلوني|جورجا ميلوني|Giorgia Meloni|Meloni
    برلسكوني|بيرلسكوني|سيلفيو برلسكوني|سيلفيو بيرلسكوني|Berlusconi|Silvio Berlusconi
    بيدرو سانشيز|بيدرو سانتشيث|Pedro Sanchez|Pedro Sánchez
    فون دير لاين|أورسولا فون دير لاين|فون ديرلاين|Von der Leyen|Ursula von der Leyen
    جوزيب بوريل|بوريل|جوزيف بوريل|Josep Borrell|Borrell
    كايا كالاس|كالاس|Kaja Kallas|Kallas
    شارل ميشيل|شارل ميشال|Charles Michel
    فيديريكا موغيريني|موغيريني|فيدريكا موغيريني|موجيريني|موغريني|Federica Mogherini|Mogherini
    ينس ستولتنبرغ|ستولتنبرغ|يانس ستولتنبرغ|ستولتنبيرغ|شتولتنبرغ|Jens Stoltenberg|Stoltenberg
    مارك روته|روته|Mark Rutte|Rutte
    فيكتور أوربان|أوربان|فكتور أوربان|Viktor Orban|Viktor Orbán|Orban
    سلوبودان ميلوسيفيتش|ميلوسيفيتش|Milosevic|Slobodan Milosevic
    غوتيريش|غوتيريس|أنطونيو غوتيريش|جوتيريش|انطونيو غوتيريش|أنطونيو غوتيريس|جوتيريس|غوتيرش|Guterres|Antonio Guterres|António Guterres
    بان كي مون|بان كيمون|Ban Ki-moon
    كوفي أنان|كوفي عنان|كوفي انان|Kofi Annan
    بطرس غالي|بطرس بطرس غالي|Boutros Boutros-Ghali|Boutros-Ghali
    غير بيدرسن|بيدرسن|جير بيدرسون|بيدرسون|غير بيدرسون|Geir Pedersen|Pedersen
    ستيفان دي ميستورا|دي ميستورا|ديمستورا|ستافان دي ميستورا|ستيفان ديمستورا|Staffan de Mistura|De Mistura
    مارتن غريفيث|غريفيث|مارتن غريفثس|مارتن غريفيثس|مارتن جريفيث|Martin Griffiths|Griffiths
    هانس غروندبرغ|غروندبرغ|هانز غروندبرغ|جروندبرج|Hans Grundberg|Grundberg
    جينين بلاسخارت|بلاسخارت|جينين هينيس بلاسخارت|هينيس بلاسخارت|جنين بلاسخارت|Hennis-Plasschaert|Plasschaert
    فيليب لازاريني|لازاريني|فيليب لازريني|Philippe Lazzarini|Lazzarini
    تيدروس أدهانوم|تيدروس أدهانوم غيبريسوس|تيدروس|غيبريسوس|Tedros|Tedros Adhanom|Ghebreyesus
    رافائيل غروسي|غروسي|رافاييل غروسي|رفائيل غروسي|رافاييل جروسي|Rafael Grossi|Grossi
    محمد البرادعي|البرادعي|Mohamed ElBaradei|ElBaradei|Baradei
    فولكر تورك|Volker Türk|Volker Turk
    هانس بليكس|هانز بليكس|Hans Blix|Blix
    فرانشيسكا ألبانيز|فرانشيسكا ألبانيزي|Francesca Albanese
    كريم خان|Karim Khan
    البابا فرنسيس|البابا فرانسيس|البابا فرانشيسكو|Pope Francis
    البابا لاوون|البابا ليو|البابا ليون|البابا ليو الرابع عشر|لاوون الرابع عشر|Pope Leo
    البابا يوحنا بولس الثاني|يوحنا بولس الثاني|John Paul II
    البابا بنديكتوس|بنديكتوس السادس عشر|البابا بنديكت|بنديكت السادس عشر|Benedict XVI
    شي جين بينغ|شي جينبينغ|شي جين بينج|شي جينبينج|Xi Jinping
    كيم جونغ أون|كيم جونغ اون|كيم جونج أون|كيم يونغ أون|Kim Jong Un|Kim Jong-un
    مودي|ناريندرا مودي|Modi|Narendra Modi
    مانموهان سينغ|Manmohan Singh
    برويز مشرف|بيرويز مشرف|Pervez Musharraf|Musharraf
    بينظير بوتو|بي نظير بوتو|بنازير بوتو|Benazir Bhutto|Bhutto
    نواز شريف|Nawaz Sharif
    شهباز شريف|Shehbaz Sharif|Shahbaz Sharif
    عمران خان|Imran Khan
    حامد كرزاي|كرزاي|قرضاي|حامد قرضاي|Hamid Karzai|Karzai
    أشرف غني|Ashraf Ghani
    شينزو آبي|شينزو ابي|Shinzo Abe
    مهاتير محمد|محاضر محمد|Mahathir Mohamad|Mahathir
    أونغ سان سو تشي|أونغ سان سوتشي|سو تشي|أونج سان سو تشي|Aung San Suu Kyi|Suu Kyi
    رودريغو دوتيرتي|دوتيرتي|دوتيرتى|Duterte|Rodrigo Duterte
    هوغو تشافيز|تشافيز|هوجو تشافيز|شافيز|Hugo Chavez|Hugo Chávez|Chavez
    نيكولاس مادورو|مادورو|Nicolas Maduro|Nicolás Maduro|Maduro
    فيدل كاسترو|فيديل كاسترو|Fidel Castro
    لولا دا سيلفا|لويس ايناسيو لولا دا سيلفا|لولا داسيلفا|Lula da Silva|Lula
    جايير بولسونارو|بولسونارو|جاير بولسونارو|Jair Bolsonaro|Bolsonaro
    خافيير ميلي|خافيير ميلاي|Javier Milei|Milei
    تشي غيفارا|تشي جيفارا|غيفارا|جيفارا|Che Guevara|Guevara
    نيلسون مانديلا|مانديلا|نلسون مانديلا|Nelson Mandela|Mandela
    سيريل رامافوزا|رامافوزا|رامابوزا|رامافوسا|Cyril Ramaphosa|Ramaphosa
    روبرت موغابي|موغابي|موجابي|Robert Mugabe|Mugabe
    آبي أحمد|أبي أحمد|Abiy Ahmed
    أسياس أفورقي|أفورقي|إسياس أفورقي|Isaias Afwerki|Afwerki
    سلفا كير|سيلفا كير|سلفاكير|Salva Kiir
    رياك مشار|ريك مشار|Riek Machar|Machar
    جون قرنق|جون غارنغ|جون جارانج|John Garang|Garang
    محمدو بخاري|محمد بخاري|محمد بوخاري|Muhammadu Buhari|Buhari
    بول كاغامي|كاغامي|بول كاجامي|Paul Kagame|Kagame
    يوري موسيفيني|موسيفيني|موسفيني|Yoweri Museveni|Museveni
    إدريس ديبي|ديبي|Idriss Deby|Idriss Déby
    شارون|أرييل شارون|آرييل شارون|ارييل شارون|أريئيل شارون|Ariel Sharon|Sharon
    إيهود أولمرت|أولمرت|ايهود أولمرت|Ehud Olmert|Olmert
    إيهود باراك|ايهود باراك|يهود باراك|Ehud Barak
    شمعون بيريز|شيمون بيريز|شمعون بيريس|Shimon Peres|Peres
    إسحاق رابين|إسحق رابين|يتسحاق رابين|رابين|Yitzhak Rabin|Rabin
    تسيبي ليفني|ليفني|Tzipi Livni|Livni
    أفيغدور ليبرمان|ليبرمان|افيغدور ليبرمان|أفيجدور ليبرمان|Avigdor Lieberman|Avigdor Liberman|Lieberman
    نفتالي بينيت|نفتالي بينت|بينيت|Naftali Bennett|Bennett
    يائير لابيد|لابيد|يائير لبيد|Yair Lapid|Lapid
    بيني غانتس|غانتس|بني غانتس|جانتس|بيني جانتس|بيني غانتز|غانتز|Benny Gantz|Gantz
    يوآف غالانت|غالانت|جالانت|يوآف جالانت|يؤاف غالانت|يوأف غالانت|Yoav Gallant|Gallant
    يسرائيل كاتس|كاتس|إسرائيل كاتس|يسرائيل كاتز|Israel Katz|Yisrael Katz
    إيتمار بن غفير|بن غفير|ايتمار بن غفير|بن جفير|بن غافير|Itamar Ben-Gvir|Ben-Gvir|Ben Gvir
    بتسلئيل سموتريتش|سموتريتش|بتسلئيل سموتريش|سموتريش|بتسلائيل سموتريتش|Bezalel Smotrich|Smotrich
    هرتسي هاليفي|هاليفي|هيرتسي هاليفي|هرتسي هليفي|Herzi Halevi|Halevi
    إيال زامير|ايال زامير|Eyal Zamir
    دانيال هاغاري|هاغاري|دانيئيل هاغاري|هجاري|هاجاري|دانيال هاجاري|هغاري|Daniel Hagari|Hagari
    أفيخاي أدرعي|أدرعي|افيخاي ادرعي|Avichay Adraee|Adraee
    غادي آيزنكوت|غادي أيزنكوت|آيزنكوت|أيزنكوت|جادي آيزنكوت|ايزنكوت|Gadi Eisenkot|Eisenkot|Eizenkot
    إسحاق هرتسوغ|يتسحاق هرتسوغ|إسحق هرتسوغ|هرتسوغ|هرتصوغ|هيرتسوغ|هرتزوغ|Isaac Herzog|Yitzhak Herzog|Herzog
    رون ديرمر|ديرمر|رون ديرمير|Ron Dermer|Dermer
    رونين بار|رونين بر|Ronen Bar
    ديفيد بن غوريون|بن غوريون|دافيد بن غوريون|بن جوريون|Ben Gurion|Ben-Gurion
    مناحيم بيغن|بيغن|مناحم بيغن|مناحيم بيجن|Menachem Begin
    غولدا مائير|جولدا مائير|غولدا مئير|Golda Meir
    موشيه ديان|موشي ديان|Moshe Dayan
    علي خامنئي|خامنه اي|المرشد خامنئي|Ali Khamenei
    خامنئي|خامنائي|الخامنئي|Khamenei
    آية الله الخميني|روح الله الخميني
    الخميني|خميني|Khomeini
    حسن روحاني|Hassan Rouhani
    روحاني|Rouhani|Rohani
    أحمدي نجاد|محمود أحمدي نجاد|احمدي نجاد|Mahmoud Ahmadinejad|Ahmadinejad
    محمد خاتمي|Mohammad Khatami|Khatami
    هاشمي رفسنجاني|علي أكبر هاشمي رفسنجاني|Hashemi Rafsanjani
    رفسنجاني|Rafsanjani
    إبراهيم رئيسي|ابراهيم رئيسي|Ebrahim Raisi|Raisi
    مسعود بزشكيان|مسعود بيزشكيان|Masoud Pezeshkian
    بزشكيان|بيزشكيان|بزشکیان|Pezeshkian
    محمد جواد ظريف|جواد ظريف|Javad Zarif|Mohammad Javad Zarif|Zarif
    عباس عراقجي|عباس عراقتشي|Abbas Araghchi
    عراقجي|عراقتشي|Araghchi|Araqchi
    قاسم سليماني|الجنرال قاسم سليماني|الحاج قاسم سليماني|Qassem Soleimani|Qasem Soleimani|Soleimani|Suleimani
    إسماعيل قاآني|إسماعيل قآني|Esmail Qaani
    قاآني|Qaani
    أمير عبد اللهيان|عبد اللهيان|عبداللهيان|أمير عبداللهيان|Amir-Abdollahian|Abdollahian
    علي لاريجاني|Ali Larijani
    لاريجاني|Larijani
    قاليباف|قالیباف|Ghalibaf|Qalibaf
    علي شمخاني|Ali Shamkhani
    شمخاني|Shamkhani
    فخري زاده|فخري زادة|Fakhrizadeh
    صدام حسين|Saddam Hussein|Saddam
    نوري المالكي|Nouri al-Maliki|Nuri al-Maliki
    >المالكي|Maliki
    حيدر العبادي|Haider al-Abadi|Haidar al-Abadi
    >العبادي|Abadi
    إياد علاوي|اياد علاوي|Iyad Allawi|Ayad Allawi
    علاوي|Allawi
    عادل عبد المهدي|عادل عبدالمهدي|Adel Abdul Mahdi|Adil Abdul-Mahdi
    عبد المهدي|Abdul Mahdi
    مصطفى الكاظمي|Mustafa al-Kadhimi|Mustafa Kadhimi
    >الكاظمي|Kadhimi
    محمد شياع السوداني|شياع السوداني|محمد السوداني|Mohammed Shia al-Sudani|Mohammed al-Sudani
    >السوداني|Al-Sudani|Sudani
    مقتدى الصدر|السيد مقتدى الصدر|زعيم التيار الصدري|Muqtada al-Sadr|Moqtada al-Sadr|Moqtada Sadr|Muqtada Sadr
    >الصدر|Sadr
    علي السيستاني|السيد السيستاني|المرجع السيستاني|آية الله السيستاني|Ali al-Sistani|Ali Sistani
    السيستاني|سيستاني|Sistani
    عمار الحكيم|السيد عمار الحكيم|Ammar al-Hakim
    هادي العامري|Hadi al-Amiri|Hadi al-Ameri|العامري
    قيس الخزعلي|الشيخ قيس الخزعلي|Qais al-Khazali
    >الخزعلي|Khazali
    أبو مهدي المهندس|ابو مهدي المهندس|Abu Mahdi al-Muhandis|Muhandis
    فالح الفياض|Falih al-Fayyadh
    >الفياض|Fayyadh
    محمد الحلبوسي|Mohammed al-Halbousi|Mohamed Halbousi
    >الحلبوسي|Halbousi
    سليم الجبوري|Salim al-Jabouri|Salim al-Jubouri
    أسامة النجيفي|Osama al-Nujaifi
    >النجيفي|Nujaifi
    طارق الهاشمي|Tariq al-Hashemi|Tareq al-Hashemi
    صالح المطلك|Saleh al-Mutlaq|المطلك
    خميس الخنجر|Khamis al-Khanjar|الخنجر
    جلال طالباني|جلال الطالباني|مام جلال|Jalal Talabani
    طالباني|الطالباني|Talabani
    بافل طالباني|بافل الطالباني|Bafel Talabani
    مسعود بارزاني|مسعود البارزاني|مسعود برزاني|Massoud Barzani|Masoud Barzani
    مسرور بارزاني|مسرور البارزاني|Masrour Barzani
    نيجيرفان بارزاني|نيجيرفان البارزاني|نيجرفان بارزاني|نيجرفان البارزاني|نيشيرفان بارزاني|Nechirvan Barzani
    بارزاني|البارزاني|برزاني|البرزاني|Barzani
    فؤاد معصوم|Fuad Masum|Fouad Massoum
    برهم صالح|Barham Salih|Barham Saleh
    عبد اللطيف رشيد|عبداللطيف رشيد|عبد اللطيف جمال رشيد|Abdul Latif Rashid|Abdullatif Rashid
    هوشيار زيباري|هوشيار زباري|Hoshyar Zebari
    زيباري|Zebari
    فؤاد حسين|Fuad Hussein|Fouad Hussein
    إبراهيم الجعفري|ابراهيم الجعفري|Ibrahim al-Jaafari
    >الجعفري|Jaafari
    أحمد الجلبي|Ahmed Chalabi|Ahmad Chalabi
    >الجلبي|Chalabi
    طارق عزيز|Tariq Aziz|Tareq Aziz
    أبو مصعب الزرقاوي|ابو مصعب الزرقاوي|Abu Musab al-Zarqawi
    >الزرقاوي|Zarqawi
    أبو بكر البغدادي|ابو بكر البغدادي|أبوبكر البغدادي|Abu Bakr al-Baghdadi
    >البغدادي|Baghdadi
    ريان الكلداني|Rayan al-Kildani
    بشار الأسد|بشار الاسد|الرئيس بشار الأسد|Bashar al-Assad|Bashar Assad|Bachar al-Assad
    حافظ الأسد|Hafez al-Assad|Hafez Assad
    ماهر الأسد|Maher al-Assad
    >الأسد|Assad|Al-Assad|Al-Asad
    أحمد الشرع|أبو محمد الجولاني|الجولاني|أحمد حسين الشرع|ابو محمد الجولاني|Ahmed al-Sharaa|Ahmad al-Sharaa|Jolani|Julani|Al-Jolani|Abu Mohammed al-Jolani|Golani
    أسعد الشيباني|Asaad al-Shaibani|Asaad al-Shibani
    وليد المعلم|Walid Muallem|Walid al-Moallem
    مظلوم عبدي|Mazloum Abdi
    حسن نصر الله|حسن نصرالله|السيد حسن نصر الله|Hassan Nasrallah
    نصر الله|نصرالله|Nasrallah
    نعيم قاسم|الشيخ نعيم قاسم|Naim Qassem|Naim Qasem
    هاشم صفي الدين|Hashem Safieddine
    صفي الدين|Safieddine
    عماد مغنية|Imad Mughniyeh|Mughniyeh
    فؤاد شكر|Fuad Shukr
    نبيه بري|Nabih Berri|Nabih Berry
    رفيق الحريري|Rafik Hariri|Rafic Hariri
    سعد الحريري|سعد الدين الحريري|Saad Hariri|Saad al-Hariri
    >الحريري|Hariri
    ميشال عون|ميشيل عون|Michel Aoun
    جبران باسيل|Gebran Bassil|Bassil
    سمير جعجع|Samir Geagea
    جعجع|Geagea
    وليد جنبلاط|Walid Jumblatt
    جنبلاط|Jumblatt|Joumblatt
    نجيب ميقاتي|Najib Mikati
    ميقاتي|Mikati
    جوزيف عون|جوزف عون|Joseph Aoun
    نواف سلام|Nawaf Salam
    رياض سلامة|Riad Salameh|Riad Salamé
    سليمان فرنجية|Suleiman Frangieh
    فرنجية|Frangieh
    فؤاد السنيورة|Fouad Siniora
    >السنيورة|Siniora
    تمام سلام|Tammam Salam
    حسان دياب|Hassan Diab
    البطريرك الراعي|بشارة الراعي|Bechara Rai|Bechara al-Rai|الراعي
    ياسر عرفات|أبو عمار|Yasser Arafat|Yasir Arafat
    عرفات|Arafat
    محمود عباس|أبو مازن|ابو مازن|الرئيس محمود عباس|Mahmoud Abbas|Abu Mazen
    إسماعيل هنية|اسماعيل هنية|Ismail Haniyeh|Ismail Haniya
    هنية|Haniyeh|Haniya|Haniyya
    يحيى السنوار|يحي السنوار|Yahya Sinwar
    >السنوار|Sinwar|Sinouar
    محمد الضيف|Mohammed Deif|Mohamed Deif
    خالد مشعل|Khaled Meshaal|Khaled Mashal|Meshaal
    صالح العاروري|Saleh al-Arouri
    >العاروري|Arouri
    أحمد ياسين|الشيخ أحمد ياسين|Ahmed Yassin|Sheikh Yassin
    أبو عبيدة|ابو عبيدة|Abu Obeida|Abu Ubaida
    محمد دحلان|Mohammed Dahlan
    دحلان|Dahlan
    صائب عريقات|Saeb Erekat
    عريقات|Erekat
    مروان البرغوثي|Marwan Barghouti
    الملك عبد الله الثاني|عبد الله الثاني|الملك عبدالله الثاني|العاهل الأردني|King Abdullah II|Abdullah II
    عبد الفتاح السيسي|عبدالفتاح السيسي|Abdel Fattah al-Sisi|Abdel Fattah el-Sisi
    السيسي|سيسي|Sisi|Al-Sisi|El-Sisi
    حسني مبارك|محمد حسني مبارك|Hosni Mubarak|Mubarak
    محمد مرسي|Mohamed Morsi|Mohammed Morsi
    مرسي|Morsi|Mursi
    جمال عبد الناصر|جمال عبدالناصر|Gamal Abdel Nasser
    عبد الناصر|عبدالناصر|Nasser
    أنور السادات|Anwar Sadat|Anwar al-Sadat
    >السادات|Sadat
    سامح شكري|Sameh Shoukry
    أحمد أبو الغيط|Ahmed Aboul Gheit
    أبو الغيط|Aboul Gheit
    عمرو موسى|Amr Moussa
    عمر البشير|عمر حسن البشير|Omar al-Bashir|Omar Bashir
    عبد الفتاح البرهان|عبدالفتاح البرهان|Abdel Fattah al-Burhan
    >البرهان|Burhan
    محمد حمدان دقلو|حميدتي|حمدان دقلو|Hemedti|Hemeti|Mohamed Hamdan Dagalo
    دقلو|Dagalo
    عبد الله حمدوك|عبدالله حمدوك|Abdalla Hamdok
    حمدوك|Hamdok
    حسن الترابي|Hassan al-Turabi
    >الترابي|Turabi
    محمد بن سلمان|ولي العهد السعودي|الأمير محمد بن سلمان|Mohammed bin Salman|Mohammad bin Salman|MBS
    الملك سلمان|سلمان بن عبد العزيز|سلمان بن عبدالعزيز|الملك سلمان بن عبد العزيز|الملك سلمان بن عبدالعزيز|King Salman
    محمد بن زايد|محمد بن زايد آل نهيان|الشيخ محمد بن زايد|Mohammed bin Zayed|Mohamed bin Zayed|MBZ
    محمد بن راشد|محمد بن راشد آل مكتوم|Mohammed bin Rashid
    تميم بن حمد|تميم بن حمد آل ثاني|الشيخ تميم بن حمد|Tamim bin Hamad|Sheikh Tamim
    محمد بن نايف|الأمير محمد بن نايف|Mohammed bin Nayef|MBN
    عادل الجبير|Adel al-Jubeir
    >الجبير|Jubeir
    سعود الفيصل|الأمير سعود الفيصل|Saud al-Faisal
    فيصل بن فرحان|الأمير فيصل بن فرحان|Faisal bin Farhan
    جمال خاشقجي|جمال خاشقشي|Jamal Khashoggi
    خاشقجي|خاشقشي|Khashoggi
    السلطان قابوس|قابوس بن سعيد|السلطان قابوس بن سعيد|Sultan Qaboos|Qaboos
    هيثم بن طارق|السلطان هيثم|السلطان هيثم بن طارق|Haitham bin Tariq
    أسامة بن لادن|اسامة بن لادن|Osama bin Laden|Usama bin Laden
    بن لادن|Bin Laden|Ben Laden
    أيمن الظواهري|ايمن الظواهري|Ayman al-Zawahiri
    >الظواهري|Zawahiri|Zawahri
    علي عبد الله صالح|علي عبدالله صالح|Ali Abdullah Saleh|Ali Abdallah Saleh
    عبد ربه منصور هادي|عبدربه منصور هادي|منصور هادي|Abdrabbuh Mansur Hadi|Mansour Hadi
    عبد الملك الحوثي|عبدالملك الحوثي|السيد عبد الملك الحوثي|Abdul-Malik al-Houthi|Abdulmalik al-Houthi
    رشاد العليمي|Rashad al-Alimi
    >العليمي|Alimi
    عيدروس الزبيدي|Aidarous al-Zubaidi|Zubaidi
    معمر القذافي|العقيد القذافي|العقيد معمر القذافي|Muammar Gaddafi|Moammar Gadhafi
    >القذافي|Gaddafi|Qaddafi|Gadhafi|Kadhafi
    سيف الإسلام القذافي|سيف الإسلام|Saif al-Islam Gaddafi
    خليفة حفتر|المشير حفتر|Khalifa Haftar
    حفتر|Haftar|Hifter
    فايز السراج|Fayez al-Sarraj|Fayez Serraj
    >السراج|Sarraj
    عبد الحميد الدبيبة|عبدالحميد الدبيبة|Abdul Hamid Dbeibah
    >الدبيبة|Dbeibah|Dbeibeh
    عقيلة صالح|Aguila Saleh|Aqila Saleh
    فتحي باشاغا|Fathi Bashagha
    باشاغا|باشأغا|باشاجا|Bashagha
    زين العابدين بن علي|Zine El Abidine Ben Ali|Ben Ali
    قيس سعيد|قيس سعيّد|Kais Saied|Kaïs Saïed
    راشد الغنوشي|Rached Ghannouchi
    >الغنوشي|Ghannouchi
    الباجي قائد السبسي|قائد السبسي|Beji Caid Essebsi
    >السبسي|Essebsi
    المنصف المرزوقي|Moncef Marzouki
    >المرزوقي|Marzouki
    يوسف الشاهد|Youssef Chahed
    عبد العزيز بوتفليقة|عبدالعزيز بوتفليقة|Abdelaziz Bouteflika
    بوتفليقة|بوتفليقه|Bouteflika
    عبد المجيد تبون|عبدالمجيد تبون|Abdelmadjid Tebboune
    تبون|Tebboune
    الملك محمد السادس|محمد السادس|العاهل المغربي|Mohammed VI|Mohamed VI
    عزيز أخنوش|Aziz Akhannouch
    أخنوش|Akhannouch
    ليونيل ميسي|ليو ميسي|ميسي|ليونل ميسي|Lionel Messi|Messi
    كريستيانو رونالدو|رونالدو|كرستيانو رونالدو|Cristiano Ronaldo|Ronaldo|CR7
    محمد صلاح|Mohamed Salah|Mo Salah
    كيليان مبابي|مبابي|امبابي|إمبابي|كليان مبابي|Kylian Mbappe|Kylian Mbappé|Mbappe|Mbappé
    نيمار|نيمار دا سيلفا|Neymar
    كريم بنزيما|بنزيما|بنزيمة|بن زيمة|Karim Benzema|Benzema
    زين الدين زيدان|زيدان|Zinedine Zidane|Zidane
    دييغو مارادونا|مارادونا|دييجو مارادونا|Diego Maradona|Maradona
    بيب غوارديولا|غوارديولا|جوارديولا|بيب جوارديولا|جوسيب غوارديولا|Pep Guardiola|Guardiola
    جوزيه مورينيو|مورينيو|جوزيه مورينهو|مورينهو|خوسيه مورينيو|José Mourinho|Jose Mourinho|Mourinho
    كارلو أنشيلوتي|أنشيلوتي|أنشيلوتى|انشيلوتي|Carlo Ancelotti|Ancelotti
    يورغن كلوب|يورجن كلوب|Jürgen Klopp|Jurgen Klopp|Klopp
    زلاتان إبراهيموفيتش|إبراهيموفيتش|ابراهيموفيتش|Zlatan Ibrahimovic|Ibrahimovic
    روبرت ليفاندوفسكي|ليفاندوفسكي|Robert Lewandowski|Lewandowski
    إيرلينغ هالاند|هالاند|إرلينغ هالاند|إيرلينغ هولاند|ايرلينج هالاند|Erling Haaland|Haaland
    لوكا مودريتش|مودريتش|مودريتس|Luka Modric|Luka Modrić|Modric
    جياني إنفانتينو|إنفانتينو|انفانتينو|جاني إنفانتينو|Gianni Infantino|Infantino
    جوزيف بلاتر|بلاتر|سيب بلاتر|Sepp Blatter|Blatter
    نوفاك ديوكوفيتش|ديوكوفيتش|نوفاك دجوكوفيتش|دجوكوفيتش|جوكوفيتش|نوفاك جوكوفيتش|Novak Djokovic|Djokovic
    رافاييل نادال|نادال|رافائيل نادال|رفاييل نادال|Rafael Nadal|Nadal
    روجر فيدرر|فيدرر|روجيه فيدرر|فدرر|روجر فيديرر|Roger Federer|Federer
    أنس جابر|Ons Jabeur
    مايكل جاكسون|مايكل جكسون|Michael Jackson
    تايلور سويفت|Taylor Swift
    أنجلينا جولي|انجلينا جولي|Angelina Jolie
    ألبرت أينشتاين|ألبرت آينشتاين|أينشتاين|آينشتاين|اينشتاين|Albert Einstein|Einstein
    شكسبير|وليم شكسبير|ويليام شكسبير|Shakespeare|William Shakespeare
    أدولف هتلر|هتلر|Adolf Hitler|Hitler
    كارل ماركس|Karl Marx
    فلاديمير لينين|لينين|Lenin|Vladimir Lenin
    جوزيف ستالين|ستالين|Stalin|Joseph Stalin
    مصطفى كمال أتاتورك|أتاتورك|كمال أتاتورك|اتاتورك|Atatürk|Ataturk
    المهاتما غاندي|غاندي|مهاتما غاندي|المهاتما جاندي|Gandhi|Mahatma Gandhi
    نجيب محفوظ|Naguib Mahfouz
    أم كلثوم|Umm Kulthum|Oum Kalthoum
    فيروز|السيدة فيروز|Fairuz|Fairouz
    """#
}
