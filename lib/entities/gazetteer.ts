import { dictionary } from '../text/dictionary.ts';
import { keeping } from '../text/keeping.ts';
import data from './data/gazetteer.json' with { type: 'json' };
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES, RARELY_FEMALE, RARELY_MALE } from './first-names.ts';
import { FAMILY_NAMES_FIRST } from './lexicon.ts';
import { LANDMARKS, REGIONS } from './regions.ts';

/** Names in lower case. */
type Names = Readonly<{ has: (name: string) => boolean }>;

const lower = (names: string): ReadonlySet<string> => new Set(names.toLowerCase().split('|'));

/** The names of a data file and some more. */
function listed(entries: string, more: ReadonlySet<string>): Names {
  const find = dictionary(entries);
  return { has: (name) => more.has(name) || find(name) !== null };
}

/** Short and older names that the sources have in another form, and the regions that news speaks of. */
const MORE_COUNTRIES =
  'Turkey|Surinam|Macau|Cape Verde|Republic of Ireland|Trinidad|Falklands|Channel Islands|U.S.|US|U.S.A.|USA|United States|America|U.K.|UK|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Russia|Soviet Union|Yugoslavia|Czechoslovakia|Czech Republic|East Germany|West Germany|North Korea|South Korea|Korea|Burma|Zaire|Congo|Ivory Coast|Holland|Palestine|Gaza|West Bank|Kosovo|Chechnya|Crimea|Bosnia|Macedonia|Taiwan|Hong Kong|Tibet|Kashmir|Kurdistan|Catalonia|Middle East|Far East|Eastern Europe|Western Europe|Latin America|Central America|Scandinavia|Balkans|Caucasus|Siberia|Donbas|Persian Gulf|Vatican|Vietnam|Syria|Iran|Laos|Moldova|Tanzania|Bolivia|Venezuela|EU|UAE|Mideast|Sevastopol|Karabakh|Nagorno-Karabakh|Abkhazia|Ossetia|Transnistria|Darfur|Punjab|Bavaria|Saxony|Tuscany|Sicily|Normandy|Brittany|Quebec|Ontario|British Columbia|Alberta|Manitoba|Nova Scotia|New South Wales|Queensland|Victoria|Tasmania';
const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|D.C.|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Va.|Vt.|Wash.|Wis.|W.Va.|Wyo.';

export const COUNTRIES = listed(data.countries, lower(MORE_COUNTRIES));
export const STATES = lower(US_STATES);
/** Postal codes and the Associated Press's abbreviations, as written: behind a town and a comma. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE DC D.C FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo'.split(
    ' ',
  ),
);
const cities = listed(data.cities, lower(`${REGIONS}|${LANDMARKS}`));
/** Cities, regions and landmarks that are named as they are. The source has a stop in 'St. Louis'. */
export const CITIES: Names = { has: (name) => cities.has(name.replace(/^st /, 'st. ')) };
const USUALLY_MALE = lower(
  `${MORE_MALE_NAMES}|${RARELY_FEMALE}|Chris|Bill|Joe|Lee|Terry|Pat|Jerry|Alex|Sam|Bobby|Jamie|Frank|Kim Jong`,
);
const USUALLY_FEMALE = lower(`${MORE_FEMALE_NAMES}|${RARELY_MALE}`);
const MALE_NAMES = listed(data.maleNames, USUALLY_MALE);
const FEMALE_NAMES = listed(data.femaleNames, USUALLY_FEMALE);

/** People's adjectives and nouns by country ('Russian' for 'Russia'), all in lower case. */
const MORE_DEMONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    american: 'united states',
    americans: 'united states',
    us: 'united states',
    british: 'britain',
    english: 'england',
    scottish: 'scotland',
    welsh: 'wales',
    irish: 'ireland',
    dutch: 'netherlands',
    swiss: 'switzerland',
    russian: 'russia',
    chinese: 'china',
    iranian: 'iran',
    iraqi: 'iraq',
    israeli: 'israel',
    palestinian: 'palestine',
    syrian: 'syria',
    turkish: 'turkey',
    korean: 'korea',
    japanese: 'japan',
    french: 'france',
    german: 'germany',
    soviet: 'soviet union',
    serb: 'serbia',
    serbian: 'serbia',
    croat: 'croatia',
    croatian: 'croatia',
    bosnian: 'bosnia',
    yugoslav: 'yugoslavia',
    ukrainian: 'ukraine',
    vietnamese: 'vietnam',
    taiwanese: 'taiwan',
    saudi: 'saudi arabia',
    afghan: 'afghanistan',
    indian: 'india',
    pakistani: 'pakistan',
    argentine: 'argentina',
    czech: 'czech republic',
    chechen: 'chechnya',
    kurdish: 'kurdistan',
    european: 'europe',
    african: 'africa',
    asian: 'asia',
    polish: 'poland',
    danish: 'denmark',
    spanish: 'spain',
    swedish: 'sweden',
    finnish: 'finland',
    norwegian: 'norway',
    greek: 'greece',
    filipino: 'philippines',
    thai: 'thailand',
    portuguese: 'portugal',
    swede: 'sweden',
    spaniard: 'spain',
    turk: 'turkey',
    frenchman: 'france',
    frenchwoman: 'france',
    englishman: 'england',
    englishwoman: 'england',
    irishman: 'ireland',
    welshman: 'wales',
    scotsman: 'scotland',
    dutchman: 'netherlands',
    briton: 'britain',
    londoner: 'britain',
    glaswegian: 'britain',
    parisian: 'france',
    berliner: 'germany',
    muscovite: 'russia',
    welshwoman: 'wales',
    ulsterman: 'ireland',
    mancunian: 'britain',
    liverpudlian: 'britain',
    northumbrian: 'britain',
    cornishman: 'britain',
    yorkshireman: 'britain',
    bavarian: 'germany',
    catalan: 'spain',
    basque: 'spain',
    galician: 'spain',
    andalusian: 'spain',
    corsican: 'france',
    breton: 'france',
    sicilian: 'italy',
    sardinian: 'italy',
    neapolitan: 'italy',
    flemish: 'belgium',
    walloon: 'belgium',
    argentinian: 'argentina',
    slovak: 'slovakia',
    slovene: 'slovenia',
    kurd: 'kurdistan',
    tibetan: 'china',
    uyghur: 'china',
    uighur: 'china',
    kashmiri: 'india',
    punjabi: 'india',
    tasmanian: 'australia',
    queenslander: 'australia',
    quebecer: 'canada',
    aussie: 'australia',
    brit: 'britain',
  }),
);
/** People of the states and cities of the United States, without the plural's s. */
const AMERICANS = lower(
  'Texan|Californian|Floridian|Virginian|Carolinian|Dakotan|Ohioan|Iowan|Kansan|Kentuckian|Louisianan|Marylander|Michigander|Minnesotan|Mississippian|Missourian|Montanan|Nebraskan|Nevadan|Hoosier|Hawaiian|Idahoan|Oklahoman|Oregonian|Pennsylvanian|Tennessean|Utahn|Vermonter|Washingtonian|Wisconsinite|Alabamian|Alaskan|Arizonan|Arkansan|Coloradan|Bostonian|Chicagoan|Angeleno',
);
const demonyms = dictionary(data.demonyms);
const countryOf = (word: string): string | null =>
  MORE_DEMONYMS.get(word) ?? demonyms(word) ?? (AMERICANS.has(word) ? 'united states' : null);

/** 'russian', 'russians', 'russian-backed'. */
export const countryOfDemonym = keeping((word) => {
  const base = word.toLowerCase().split('-', 1)[0] ?? '';
  return countryOf(base) ?? countryOf(base.replace(/s$/, ''));
});

export type Gender = 'male' | 'female';

/** Names that the sources give to one gender, and the birth records of the United States to both. */
const EITHER = lower(
  'Nana|Dewi|Dwi|Kari|Ola|Yemi|Yuki|Jamie|Linh|Tan|Taylor|Riley|Avery|Hayden|Dana|Reese|Alexis|Peyton|Parker|Harley|Finley|Rowan|Skyler|Jean|Claude|Dominique|Toni|Nicola|Laurence|Pat|Chris|Sam|Alex|Terry|Lee|Adi|Shannon|Courtney|Nikita|Simone|Noor|Nour|Haley|Lindsay|Lindsey|Kai|Dakota|Shelby|Sidney|Charlie|Ariel|Devon|Drew|Kendall|Logan|Micah|Robbie|Ronnie|Stevie|Remy|Min|Gabriele|Jaime|Tracy|Mel|Cameron|Kiran|Harpreet|Gurpreet|Lou|Gerry|Reagan|Rene|Amal|Sydney|Dale',
);

/** The gender that a first name tells, or null where it is used for both or unknown. */
export function genderOfFirstName(name: string): Gender | null {
  const key = name.toLowerCase();
  if (EITHER.has(key)) return null;
  if (USUALLY_FEMALE.has(key)) return 'female';
  if (USUALLY_MALE.has(key)) return 'male';
  const male = MALE_NAMES.has(key);
  return male === FEMALE_NAMES.has(key) ? null : male ? 'male' : 'female';
}

/** True for a word, in lower case, that is a family's name standing first ('Li Weiming'), and no first name. */
export const isFamilyNameFirst = (word: string): boolean =>
  FAMILY_NAMES_FIRST.has(word) && !isFirstName(word);

/** Words that somebody was once called by, and news has a capital for otherwise: 'Port Ellery', 'Major Projects'. */
const HARDLY_NAMES = lower(
  'Any|Asia|Atlanta|Bank|Bar|Base|Bay|Bear|Bond|Boy|Car|Care|Carry|Case|Cash|Chance|Cos|Court|Cross|Deny|Des|Early|Else|Even|Fair|Fan|Far|Fax|Fee|Field|Fields|Florida|Forest|Free|Gun|Had|Hall|Happy|Job|Land|Law|Lay|Link|Major|Mayor|Mile|Minor|Mount|North|Pace|Palm|Port|Read|Ring|Rock|Row|Royal|Saw|Say|See|Shell|Son|Star|Storm|Town|Trip|Tuesday|Wait|Wake|Way|Web|Wells|West|Win|Wit|Wood|Worth|Yard|York',
);

/** 'Abu Salim': whose father or mother somebody is, in place of a first name. */
const KUNYA = lower('Abu|Umm');

const isListed = (key: string): boolean => MALE_NAMES.has(key) || FEMALE_NAMES.has(key) || KUNYA.has(key);

export const isFirstName = keeping((name) => {
  const key = name.toLowerCase();
  // 'Siobhán' of lists that have no accents
  return !HARDLY_NAMES.has(key) && (isListed(key) || isListed(key.normalize('NFD').replace(/\p{M}/gu, '')));
});
