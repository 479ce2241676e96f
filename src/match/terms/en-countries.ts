/**
 * Countries as English news names them: ISO 3166-1 alpha-2 code, names, adjectives or demonyms, and what stands for the government:
 * the capital or seat of government, the palace. Alternatives are separated by commas. A capital that shares its name with its country stands once.
 */
const ROWS = `AF;Afghanistan;Afghan;Kabul
AL;Albania;Albanian;Tirana
DZ;Algeria;Algerian;Algiers
AD;Andorra;Andorran;Andorra la Vella
AO;Angola;Angolan;Luanda
AR;Argentina;Argentine,Argentinian;Buenos Aires
AM;Armenia;Armenian;Yerevan
AU;Australia;Australian;Canberra
AT;Austria;Austrian;Vienna
AZ;Azerbaijan;Azerbaijani,Azeri;Baku
BS;Bahamas;Bahamian;Nassau
BH;Bahrain;Bahraini;Manama
BD;Bangladesh;Bangladeshi;Dhaka
BB;Barbados;Barbadian;Bridgetown
BY;Belarus;Belarusian;Minsk
BE;Belgium;Belgian;
BZ;Belize;Belizean;Belmopan
BJ;Benin;Beninese;Porto-Novo
BT;Bhutan;Bhutanese;Thimphu
BO;Bolivia;Bolivian;La Paz
BA;Bosnia and Herzegovina,Bosnia;Bosnian;Sarajevo
BW;Botswana;Botswanan;Gaborone
BR;Brazil;Brazilian;Brasilia
BN;Brunei;Bruneian;Bandar Seri Begawan
BG;Bulgaria;Bulgarian;Sofia
BF;Burkina Faso;Burkinabe;Ouagadougou
BI;Burundi;Burundian;Gitega,Bujumbura
KH;Cambodia;Cambodian;Phnom Penh
CM;Cameroon;Cameroonian;Yaounde
CA;Canada;Canadian;Ottawa
CV;Cape Verde;Cape Verdean;Praia
CF;Central African Republic;Central African;Bangui
TD;Chad;Chadian;N'Djamena,Ndjamena
CL;Chile;Chilean;Santiago
CN;China;Chinese;Beijing
CO;Colombia;Colombian;Bogota
KM;Comoros;Comorian;Moroni
CD;Democratic Republic of the Congo,DR Congo,DRC,Congo;Congolese;Kinshasa
CG;Republic of the Congo,Congo-Brazzaville;;Brazzaville
CR;Costa Rica;Costa Rican;San Jose
CI;Ivory Coast,Cote d'Ivoire;Ivorian;Yamoussoukro,Abidjan
HR;Croatia;Croatian;Zagreb
CU;Cuba;Cuban;Havana
CY;Cyprus;Cypriot;Nicosia
CZ;Czech Republic,Czechia;Czech;Prague
DK;Denmark;Danish;Copenhagen
DJ;Djibouti;Djiboutian;
DM;Dominica;;Roseau
DO;Dominican Republic;Dominican;Santo Domingo
EC;Ecuador;Ecuadorian,Ecuadorean;Quito
EG;Egypt;Egyptian;Cairo
SV;El Salvador;Salvadoran;San Salvador
GQ;Equatorial Guinea;Equatoguinean;Malabo
ER;Eritrea;Eritrean;Asmara
EE;Estonia;Estonian;Tallinn
SZ;Eswatini,Swaziland;Swazi;Mbabane
ET;Ethiopia;Ethiopian;Addis Ababa
FJ;Fiji;Fijian;Suva
FI;Finland;Finnish;Helsinki
FR;France;French;Paris,Elysee
GA;Gabon;Gabonese;Libreville
GM;Gambia;Gambian;Banjul
GE;Georgia;Georgian;Tbilisi
DE;Germany;German;Berlin
GH;Ghana;Ghanaian;Accra
GR;Greece;Greek;Athens
GD;Grenada;Grenadian;
GT;Guatemala;Guatemalan;
GN;Guinea;Guinean;Conakry
GW;Guinea-Bissau;Bissau-Guinean;Bissau
GY;Guyana;Guyanese;Georgetown
HT;Haiti;Haitian;Port-au-Prince
HN;Honduras;Honduran;Tegucigalpa
HU;Hungary;Hungarian;Budapest
IS;Iceland;Icelandic;Reykjavik
IN;India;Indian;New Delhi,Delhi
ID;Indonesia;Indonesian;Jakarta
IR;Iran;Iranian;Tehran,Teheran
IQ;Iraq;Iraqi;Baghdad
IE;Ireland;Irish;Dublin
IL;Israel;Israeli;
IT;Italy;Italian;Rome
JM;Jamaica;Jamaican;Kingston
JP;Japan;Japanese;Tokyo
JO;Jordan;Jordanian;Amman
KZ;Kazakhstan;Kazakh;Astana
KE;Kenya;Kenyan;Nairobi
KI;Kiribati;;Tarawa
XK;Kosovo;Kosovan,Kosovar;Pristina
KW;Kuwait;Kuwaiti;
KG;Kyrgyzstan;Kyrgyz;Bishkek
LA;Laos;Laotian,Lao;Vientiane
LV;Latvia;Latvian;Riga
LB;Lebanon;Lebanese;Beirut
LS;Lesotho;Basotho;Maseru
LR;Liberia;Liberian;Monrovia
LY;Libya;Libyan;Tripoli
LI;Liechtenstein;;Vaduz
LT;Lithuania;Lithuanian;Vilnius
LU;Luxembourg;;
MG;Madagascar;Malagasy;Antananarivo
MW;Malawi;Malawian;Lilongwe
MY;Malaysia;Malaysian;Kuala Lumpur,Putrajaya
MV;Maldives;Maldivian;Male
ML;Mali;Malian;Bamako
MT;Malta;Maltese;Valletta
MH;Marshall Islands;Marshallese;Majuro
MR;Mauritania;Mauritanian;Nouakchott
MU;Mauritius;Mauritian;Port Louis
MX;Mexico;Mexican;Mexico City
FM;Micronesia;Micronesian;Palikir
MD;Moldova;Moldovan;Chisinau
MC;Monaco;Monegasque;
MN;Mongolia;Mongolian;Ulaanbaatar
ME;Montenegro;Montenegrin;Podgorica
MA;Morocco;Moroccan;Rabat
MZ;Mozambique;Mozambican;Maputo
MM;Myanmar,Burma;Burmese;Naypyidaw,Naypyitaw
NA;Namibia;Namibian;Windhoek
NR;Nauru;Nauruan;Yaren
NP;Nepal;Nepali,Nepalese;Kathmandu
NL;Netherlands;Dutch;The Hague,Amsterdam
NZ;New Zealand;;Wellington
NI;Nicaragua;Nicaraguan;Managua
NE;Niger;Nigerien;Niamey
NG;Nigeria;Nigerian;Abuja
KP;North Korea,DPRK;North Korean;Pyongyang
MK;North Macedonia,Macedonia;Macedonian;Skopje
NO;Norway;Norwegian;Oslo
OM;Oman;Omani;Muscat
PK;Pakistan;Pakistani;Islamabad
PW;Palau;Palauan;Ngerulmud
PS;Palestine,Palestinian Authority;Palestinian;Ramallah
PA;Panama;Panamanian;Panama City
PG;Papua New Guinea,PNG;;Port Moresby
PY;Paraguay;Paraguayan;Asuncion
PE;Peru;Peruvian;Lima
PH;Philippines;Philippine,Filipino;Manila,Malacanang
PL;Poland;Polish;Warsaw
PT;Portugal;Portuguese;Lisbon
QA;Qatar;Qatari;Doha
RO;Romania;Romanian;Bucharest
RU;Russia,Russian Federation;Russian;Moscow,Kremlin
RW;Rwanda;Rwandan;Kigali
WS;Samoa;Samoan;Apia
SA;Saudi Arabia;Saudi,Saudi Arabian;Riyadh
SN;Senegal;Senegalese;Dakar
RS;Serbia;Serbian,Serb;Belgrade
SC;Seychelles;;Victoria
SL;Sierra Leone;Sierra Leonean;Freetown
SG;Singapore;Singaporean;
SK;Slovakia;Slovak,Slovakian;Bratislava
SI;Slovenia;Slovenian;Ljubljana
SB;Solomon Islands;;Honiara
SO;Somalia;Somali;Mogadishu
ZA;South Africa;South African;Pretoria
KR;South Korea;South Korean;Seoul
SS;South Sudan;South Sudanese;Juba
ES;Spain;Spanish;Madrid
LK;Sri Lanka;Sri Lankan;Colombo
SD;Sudan;Sudanese;Khartoum
SR;Suriname;Surinamese;Paramaribo
SE;Sweden;Swedish;Stockholm
CH;Switzerland;Swiss;Bern,Berne
SY;Syria;Syrian;Damascus
TW;Taiwan;Taiwanese;Taipei
TJ;Tajikistan;Tajik;Dushanbe
TZ;Tanzania;Tanzanian;Dodoma
TH;Thailand;Thai;Bangkok
TL;East Timor,Timor-Leste;Timorese;Dili
TG;Togo;Togolese;Lome
TO;Tonga;Tongan;Nuku'alofa
TT;Trinidad and Tobago;Trinidadian;Port of Spain
TN;Tunisia;Tunisian;Tunis
TR;Turkey,Turkiye;Turkish;Ankara
TM;Turkmenistan;Turkmen;Ashgabat
TV;Tuvalu;;Funafuti
UG;Uganda;Ugandan;Kampala
UA;Ukraine;Ukrainian;Kyiv,Kiev
AE;United Arab Emirates,UAE,Emirates;Emirati;Abu Dhabi
GB;United Kingdom,UK,Britain,Great Britain;British;London,Downing Street
US;United States,United States of America,US,USA,America;American;Washington,White House
UY;Uruguay;Uruguayan;Montevideo
UZ;Uzbekistan;Uzbek;Tashkent
VU;Vanuatu;;Port Vila
VA;Vatican,Holy See;;
VE;Venezuela;Venezuelan;Caracas
VN;Vietnam;Vietnamese;Hanoi
YE;Yemen;Yemeni;Sanaa
ZM;Zambia;Zambian;Lusaka
ZW;Zimbabwe;Zimbabwean;Harare`;

/** How a name refers to a country: by its own name or adjective, or by what stands for its government. */
export interface CountryName {
  readonly code: string;
  readonly by: "name" | "adjective" | "seat";
}

/** The country that folded words name, or whose government they stand for. */
export function countryNamed(words: string): CountryName | undefined {
  return COUNTRY_NAMES.get(words) ?? COUNTRY_NAMES.get(words.replace(/\./g, ""));
}

/** Country names, adjectives and seats of government by their folded form ("cote d'ivoire", "n'djamena"). */
const COUNTRY_NAMES: ReadonlyMap<string, CountryName> = new Map(
  ROWS.split("\n").flatMap((row) => {
    const [code = "", names = "", adjectives = "", seats = ""] = row.split(";");
    const entries = (list: string, by: CountryName["by"]) =>
      list
        .split(",")
        .filter((name) => name !== "")
        .map((name) => [name.toLowerCase(), { code, by }] as const);
    return [...entries(seats, "seat"), ...entries(adjectives, "adjective"), ...entries(names, "name")];
  }),
);
