extension AliasText {
  /// Countries and parts of the world; their English names after CLDR 47 (Unicode-3.0), the others news usage.
  static let countries: StaticString = #"""
    أندورا|Andorra
    الإمارات|دولة الإمارات العربية المتحدة|الإمارات العربية المتحدة|دولة الإمارات|United Arab Emirates|UAE|Emirates|Émirats arabes unis|!EAU
    أفغانستان|Afghanistan
    أنتيغوا وبربودا|أنتيغوا وباربودا|Antigua and Barbuda
    أنغويلا|Anguilla
    ألبانيا|Albania|Albanie
    أرمينيا|أرمينية|Armenia|Arménie
    أنغولا|أنجولا|Angola
    القارة القطبية الجنوبية|أنتاركتيكا|أنتارتيكا|Antarctica
    الأرجنتين|Argentina|Argentine
    ساموا الأمريكية|ساموا الأميركية|American Samoa
    النمسا|النمسه|Austria|Autriche
    أستراليا|أستراليه|Australia|Australie
    جزر آلاند|جزر أولاند|Åland Islands|Aland
    أذربيجان|أذربايجان|Azerbaijan|Azerbaïdjan
    البوسنة والهرسك|البوسنة|Bosnia and Herzegovina|Bosnia|Bosnie-Herzégovine|Bosnie
    بربادوس|باربادوس|Barbados
    بنغلاديش|بنجلاديش|بنغلادش|بنجلادش|Bangladesh
    بلجيكا|Belgium|Belgique
    بوركينا فاسو|بوركينافاسو|Burkina Faso
    بلغاريا|Bulgaria|Bulgarie
    البحرين|مملكة البحرين|Bahrain|Bahreïn
    بوروندي|بورندي|Burundi
    بنين|Benin|Bénin
    سان بارتليمي|Saint Barthélemy
    برمودا|Bermuda
    بروناي|بروناي دار السلام|سلطنة بروناي|Brunei|Brunei Darussalam
    بوليفيا|Bolivia|Bolivie
    البرازيل|Brazil|Brésil
    جزر البهاما|البهاما|الباهاما|جزر الباهاما|Bahamas
    بوتان|Bhutan
    بوتسوانا|بتسوانا|Botswana
    بيلاروسيا|بيلاروس|روسيا البيضاء|بلاروسيا|Belarus|Biélorussie
    بليز|بيليز|Belize
    كندا|Canada
    جزر كوكوس|جزر كيلينغ|Cocos Islands
    الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية|جمهورية الكونجو الديمقراطية|الكونغو الديموقراطية|جمهورية الكونغو الديموقراطية|الكونجو الديمقراطية|الكونغو كينشاسا|Democratic Republic of the Congo|DR Congo|!DRC|Congo-Kinshasa
    أفريقيا الوسطى|جمهورية أفريقيا الوسطى|Central African Republic|République centrafricaine|Centrafrique
    الكونغو برازافيل|جمهورية الكونغو|الكونغو برازفيل|Republic of the Congo|Congo-Brazzaville
    سويسرا|الاتحاد السويسري|Switzerland|Suisse
    ساحل العاج|كوت ديفوار|الكوت ديفوار|كوديفوار|Côte d'Ivoire|Ivory Coast|Cote d'Ivoire
    جزر كوك|Cook Islands
    تشيلي|شيلي|التشيلي|Chile|Chili
    الكاميرون|الكامرون|Cameroon|Cameroun
    الصين|الصين الشعبية|جمهورية الصين الشعبية|China|Chine|People's Republic of China|!PRC
    كولومبيا|Colombia|Colombie
    كوستاريكا|كوستا ريكا|Costa Rica
    كوبا|Cuba
    الرأس الأخضر|كابو فيردي|جزر الرأس الأخضر|كاب فيردي|الكاب فيردي|Cape Verde|Cabo Verde|Cap-Vert
    كوراساو|كوراكاو|Curaçao
    جزيرة كريسماس|جزيرة عيد الميلاد|Christmas Island
    قبرص|جمهورية قبرص|Cyprus|Chypre
    التشيك|جمهورية التشيك|تشيكيا|Czechia|Czech Republic|Tchéquie
    ألمانيا|جمهورية ألمانيا الاتحادية|Germany|Allemagne
    جيبوتي|Djibouti
    الدنمارك|الدانمارك|الدانمرك|دانمارك|Denmark|Danemark
    الدومينيكان|جمهورية الدومينيكان|الدومنيكان|جمهورية الدومنيكان|Dominican Republic|République dominicaine
    الجزائر|الجمهورية الجزائرية|Algeria|Algérie
    الإكوادور|إكوادور|Ecuador|Équateur
    إستونيا|Estonia|Estonie
    مصر|جمهورية مصر العربية|Egypt|Égypte|Egypte
    الصحراء الغربية|Western Sahara|Sahara occidental
    إريتريا|ارتيريا|إرتريا|Eritrea|Érythrée
    إسبانيا|Spain|Espagne
    إثيوبيا|الحبشة|Ethiopia|Éthiopie
    فنلندا|Finland|Finlande
    فيجي|جزر فيجي|Fiji
    جزر فوكلاند|جزر الفوكلاند|الفوكلاند|جزر مالفيناس|فوكلاند|Falkland Islands
    ميكرونيزيا|ميكرونيسيا|Micronesia
    جزر فارو|جزر الفارو|Faroe Islands
    فرنسا|الجمهورية الفرنسية|France
    الغابون|الجابون|Gabon
    بريطانيا|المملكة المتحدة|بريطانيا العظمى|United Kingdom|!UK|U.K.|Britain|Great Britain|Royaume-Uni|Grande-Bretagne
    غرينادا|جرينادا|Grenada
    جورجيا|Georgia|Géorgie
    غويانا الفرنسية|French Guiana
    غيرنزي|جزيرة غيرنزي|Guernsey
    غانا|Ghana
    جبل طارق|Gibraltar
    غرينلاند|جرينلاند|جزيرة غرينلاند|Greenland|Groenland
    غامبيا|جامبيا|Gambia|Gambie
    غينيا|غينيا كوناكري|جمهورية غينيا|Guinea|Guinée
    غوادلوب|جوادلوب|Guadeloupe
    غينيا الاستوائية|Equatorial Guinea|Guinée équatoriale
    اليونان|Greece|Grèce
    غواتيمالا|جواتيمالا|Guatemala
    غوام|جزيرة غوام|Guam
    غينيا بيساو|Guinea-Bissau|Guinée-Bissau
    غيانا|جويانا|Guyana
    هونغ كونغ|هونج كونج|هونغكونغ|Hong Kong
    هندوراس|Honduras
    كرواتيا|Croatia|Croatie
    هايتي|هاييتي|Haiti|Haïti
    المجر|هنغاريا|Hungary|Hongrie
    إندونيسيا|Indonesia|Indonésie
    أيرلندا|جمهورية أيرلندا|إيرلنده|Ireland|Irlande
    إسرائيل|Israel|Israël
    جزيرة مان|Isle of Man
    الهند|جمهورية الهند|India|Inde
    العراق|جمهورية العراق|Iraq|Irak|Republic of Iraq
    إيران|الجمهورية الإسلامية الإيرانية|Iran|Islamic Republic of Iran
    آيسلندا|Iceland|Islande
    إيطاليا|Italy|Italie
    جيرسي|جزيرة جيرسي|Jersey
    جامايكا|جاميكا|جمايكا|Jamaica|Jamaïque
    الأردن|المملكة الأردنية الهاشمية|المملكة الأردنية|Jordan|Jordanie
    اليابان|Japan|Japon
    كينيا|Kenya
    قيرغيزستان|قرغيزستان|قرغيزيا|Kyrgyzstan|Kirghizistan
    كمبوديا|كامبوديا|Cambodia|Cambodge
    كيريباتي|Kiribati
    جزر القمر|اتحاد جزر القمر|Comoros|Comores
    سانت كيتس ونيفيس|Saint Kitts and Nevis
    كوريا الشمالية|جمهورية كوريا الديمقراطية الشعبية|North Korea|!DPRK|Corée du Nord
    كوريا الجنوبية|جمهورية كوريا|South Korea|Republic of Korea|Corée du Sud
    الكويت|دولة الكويت|Kuwait|Koweït
    جزر كايمان|جزر الكايمان|Cayman Islands
    كازاخستان|كازخستان|قازاقستان|Kazakhstan
    لاوس|Laos
    لبنان|الجمهورية اللبنانية|Lebanon|Liban
    سانت لوسيا|سانت لوشيا|Saint Lucia
    ليختنشتاين|ليشتنشتاين|لشتنشتاين|Liechtenstein
    سريلانكا|سري لانكا|سيريلانكا|Sri Lanka|Ceylon
    ليبيريا|Liberia
    ليسوتو|Lesotho
    ليتوانيا|Lithuania|Lituanie
    لوكسمبورغ|لوكسمبورج|اللوكسمبورغ|لوكسمبرغ|Luxembourg
    لاتفيا|Latvia|Lettonie
    ليبيا|الجماهيرية الليبية|لبيا|Libya|Libye
    المغرب|المملكة المغربية|Morocco|Maroc
    موناكو|إمارة موناكو|Monaco
    مولدوفا|مولدافيا|Moldova|Moldavie
    الجبل الأسود|مونتينيغرو|مونتنيغرو|Montenegro|Monténégro
    مدغشقر|Madagascar
    جزر مارشال|جزر المارشال|Marshall Islands
    مقدونيا الشمالية|مقدونيا|شمال مقدونيا|North Macedonia|Macedonia|Macédoine du Nord
    مالي|جمهورية مالي|Mali
    ميانمار|بورما|مينمار|Myanmar|Burma|Birmanie
    منغوليا|Mongolia|Mongolie
    ماكاو|مكاو|منطقة ماكاو الإدارية الخاصة|Macau|Macao
    جزر ماريانا الشمالية|Northern Mariana Islands
    مارتينيك|المارتينيك|جزر المارتينيك|Martinique
    موريتانيا|موريطانيا|Mauritania|Mauritanie
    مونتسرات|مونتسيرات|Montserrat
    مالطا|مالطة|Malta|Malte
    موريشيوس|جزر موريشيوس|موريشوس|Mauritius|Maurice
    المالديف|جزر المالديف|المالديڤ|Maldives
    ملاوي|مالاوي|Malawi
    المكسيك|Mexico|Mexique
    ماليزيا|Malaysia|Malaisie
    موزمبيق|موزامبيق|Mozambique
    ناميبيا|Namibia|Namibie
    كاليدونيا الجديدة|New Caledonia
    النيجر|Niger
    جزيرة نورفولك|Norfolk Island
    نيجيريا|Nigeria|Nigéria
    نيكاراغوا|نيكاراجوا|Nicaragua
    هولندا|نذرلاند|الأراضي المنخفضة|هولنده|Netherlands|Holland|Pays-Bas
    النرويج|Norway|Norvège
    نيبال|النيبال|Nepal|Népal
    ناورو|جزيرة ناورو|Nauru
    نيوي|جزيرة نيوي|Niue
    نيوزيلندا|نيوزلندا|نيوزيلاندا|New Zealand|Nouvelle-Zélande
    عُمان|سلطنة عمان|Oman
    بنما|باناما|Panama
    بيرو|البيرو|Peru|Pérou
    بولينيزيا الفرنسية|French Polynesia
    بابوا غينيا الجديدة|بابوا نيو غينيا|بابوا غينيا|Papua New Guinea|Papouasie-Nouvelle-Guinée
    الفلبين|الفليبين|الفيليبين|Philippines
    باكستان|الباكستان|Pakistan
    بولندا|بولونيا|Poland|Pologne
    سان بيير وميكلون|سان بيير ومكويلون|Saint Pierre and Miquelon
    جزر بيتكيرن|Pitcairn Islands
    بورتوريكو|بويرتوريكو|بورتو ريكو|Puerto Rico|Porto Rico
    فلسطين|دولة فلسطين|Palestine|State of Palestine
    البرتغال|Portugal
    بالاو|Palau
    باراغواي|الباراغواي|باراجواي|البارغواي|Paraguay
    قطر|دولة قطر|إمارة قطر|Qatar
    لا ريونيون|ريونيون|جزيرة ريونيون|روينيون|جزيرة لا ريونيون|لاريونيون|Réunion
    رومانيا|Romania|Roumanie
    صربيا|صيربيا|Serbia|Serbie
    روسيا|روسيا الاتحادية|الاتحاد الروسي|Russia|Russian Federation|Russie
    رواندا|Rwanda
    السعودية|المملكة العربية السعودية|Saudi Arabia|!KSA|Kingdom of Saudi Arabia|Saudi|Arabie saoudite
    جزر سليمان|Solomon Islands
    سيشل|جزر سيشل|السيشل|سيشيل|Seychelles
    السودان|جمهورية السودان|Sudan|Soudan
    السويد|Sweden|Suède
    سنغافورة|Singapore|Singapour
    سانت هيلينا|Saint Helena
    سلوفينيا|Slovenia|Slovénie
    سفالبارد ويان ماين|سفالبارد|سفالبارد وجان ماين|Svalbard and Jan Mayen
    سلوفاكيا|Slovakia|Slovaquie
    سيراليون|سييراليون|سيرا ليون|Sierra Leone
    سان مارينو|San Marino
    السنغال|Senegal|Sénégal
    الصومال|Somalia|Somalie
    سورينام|Suriname
    جنوب السودان|دولة جنوب السودان|South Sudan|Soudan du Sud
    ساو تومي وبرينسيبي|ساو تومي وبرينسيب|ساو تومي|São Tomé and Príncipe|Sao Tome
    السلفادور|El Salvador|Salvador
    سوريا|الجمهورية العربية السورية|سورية|Syria|Syrie
    إسواتيني|سوازيلاند|سوازيلند|Eswatini|Swaziland
    جزر توركس وكايكوس|Turks and Caicos Islands
    تشاد|التشاد|Chad|Tchad
    توغو|التوغو|توجو|Togo
    تايلاند|تايلند|Thailand|Thaïlande
    طاجيكستان|Tajikistan|Tadjikistan
    توكيلاو|Tokelau
    تيمور الشرقية|تيمور ليشتي|Timor-Leste|East Timor
    تركمانستان|Turkmenistan|Turkménistan
    تونس|الجمهورية التونسية|Tunisia|Tunisie
    تونغا|جزر تونغا|Tonga
    تركيا|الجمهورية التركية|Turkey|Türkiye|Turkiye|Turquie
    ترينيداد وتوباغو|ترينداد وتوباغو|Trinidad and Tobago|Trinidad
    توفالو|Tuvalu
    تايوان|Taiwan|Taïwan
    تنزانيا|Tanzania|Tanzanie
    أوكرانيا|أكرانيا|Ukraine
    أوغندا|أوغندة|Uganda|Ouganda
    الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا|الولايات الأمريكية المتحدة|اميريكا|United States|USA|!US|!U.S.|U.S.A.|United States of America|America|États-Unis|Etats-Unis|Amérique
    أوروغواي|الأوروغواي|الأورغواي|أورغواي|أوروجواي|Uruguay
    أوزبكستان|أوزباكستان|Uzbekistan|Ouzbékistan
    سانت فنسنت وجزر غرينادين|Saint Vincent and the Grenadines
    فنزويلا|Venezuela
    جزر فيرجن البريطانية|جزر العذراء البريطانية|British Virgin Islands
    جزر فيرجن الأمريكية|جزر العذراء الأمريكية|United States Virgin Islands
    فيتنام|فييتنام|الفيتنام|Vietnam|Viet Nam
    فانواتو|Vanuatu
    واليس وفوتونا|جزر والس وفوتونا|Wallis and Futuna
    ساموا|Samoa
    كوسوفو|كوسوفا|Kosovo
    اليمن|الجمهورية اليمنية|Yemen|Yémen
    مايوت|جزيرة مايوت|Mayotte
    جنوب أفريقيا|جمهورية جنوب أفريقيا|جنوبي أفريقيا|South Africa|Afrique du Sud
    زامبيا|Zambia|Zambie
    زيمبابوي|زمبابوي|Zimbabwe
    إنجلترا|إنكلترا|انجلترا|إنجلتره|إنكلتره|انقلترا|England|Angleterre
    اسكتلندا|سكوتلندا|أسكتلندا|إسكوتلندا|Scotland|Écosse
    ويلز|Wales
    أيرلندا الشمالية|إيرلندا الشمالية|ايرلندة الشمالية|Northern Ireland
    أوروبا|أوربا|القارة الأوروبية|القارة العجوز|Europe
    أفريقيا|إفريقيا|أفريقية|القارة الأفريقية|القارة السمراء|Africa|Afrique
    آسيا|القارة الآسيوية|Asia|Asie
    أمريكا الجنوبية|أميركا الجنوبية|South America
    أمريكا اللاتينية|أميركا اللاتينية|Latin America
    أمريكا الشمالية|أميركا الشمالية|North America
    الأراضي الفلسطينية|الأراضي الفلسطينية المحتلة|Palestinian territories|Occupied Palestinian Territories
    كوريا|شبه الجزيرة الكورية|Korea
    الكونغو|الكونجو|كونغو|Congo
    زائير|زايير|Zaire
    كردستان|كوردستان|Kurdistan
    أمريكي|أميركي|American
    أمريكية|أميركية
    الأمريكيون|الأمريكيين|الأميركيون|الأميركيين|Americans
    أوروبي|أوربي|European
    بريطاني|British
    ديمقراطي|ديموقراطي
    إفريقي|أفريقي|African
    إيرلندي|أيرلندي|Irish
    هولندي|Dutch
    مجري|هنغاري|Hungarian
    بولندي|بولوني|Polish
    إنجليزي|إنكليزي|English
    """#
}
