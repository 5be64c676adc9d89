import type { Token } from '../text/tokens.ts';

/** Words that tell people, places and organisations apart in English. Matched in lower case, without a final dot. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A token as these lists have it; '' where there is none. */
export function bare(token: Token | undefined): string {
  const lower = token?.lower ?? '';
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** Titles before a name, and the words that titles are made of ('deputy prime minister'). */
export const TITLES = set(
  'engr barr otunba alhaji alhaja hajia incumbent challenger ch clerk auditor planner alderwoman selectman supervisor chaplain warden bailiff presenter broadcaster illustrator cartoonist dcp acp dsp taoiseach tánaiste tanaiste fr td brigadier commodore archdeacon coroner datuk mufti viscount cllr cllrs mr mrs ms miss mx dr prof professor rt hon honourable honorable sir dame lord lady baron baroness count countess duke duchess prince princess king queen emperor pope cardinal archbishop bishop rabbi imam father sister brother rev reverend elder senators representatives reps congressmen presidents ministers professors doctors judges justices governors mayors detectives officers profs drs elder deacon pastor saint st sheikh sheik ayatollah emir sultan president vice-president vice prime minister premier chancellor secretary undersecretary deputy assistant acting interim former ex-president ex then-president senator sen sens congressman congresswoman rep reps representative governor gov mayor councilman councilwoman councillor commissioner ambassador envoy consul judge justice magistrate attorney solicitor sheriff chief chairman chairwoman chair director general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr marshal officer detective inspector constable superintendent agent special coach manager trainer striker midfielder defender goalkeeper quarterback pitcher captain skipper speaker leader head ceo cfo coo cto executive founder co-founder author writer actor actress singer musician director producer editor reporter correspondent analyst economist spokesman spokeswoman spokesperson lawyer doctor nurse teacher engineer scientist researcher historian artist designer candidate nominee host anchor comedian champion democrat republican comrade mp mep state foreign defence defense finance interior health education justice trade economy energy environment agriculture transport labour labor culture press national security adviser advisor administrator tempore det con insp supt pc dci substitute advocate barrister prosecutor pleader recorder parent resident neighbour neighbor star stars co-star creator showrunner rapper dj drummer guitarist bassist frontman novelist poet playwright photographer choreographer chef activist principal superintendent trustee sophomore freshman linebacker cornerback receiver catcher shortstop outfielder goaltender winger flanker fullback seamer batsman bowler spinner cio farmer fisherman filmmaker film-maker columnist critic curator architect biologist physicist chemist psychologist psychiatrist geologist sociologist anthropologist ecologist archaeologist meteorologist statistician volunteer survivor pensioner developer programmer firefighter paramedic midwife surgeon dentist treasurer provost headteacher sailor soldier mechanic electrician plumber shopkeeper restaurateur entrepreneur businesswoman businessman campaigner student pilot landlord landlady housewife witness passenger tourist hiker climber cyclist rower curate vicar councilor alderman congressperson chairperson co-chair co-chairman co-director registrar librarian archivist composer conductor violinist pianist dancer sculptor painter delegate assemblyman assemblywoman ombudsman comptroller trooper ensign undersheriff pharmacist madam madame monsieur mme herr frau señor signor msgr monsignor mgr mallam maulana pandit shri smt datin dato atty ir ranger',
);
/** What else stands in titles behind an organisation's name: 'CNN Chief Medical Correspondent Sanjay Gupta'. */
export const TITLE_WORDS = set(
  'commerce treasury district circuit medical legal political international senior pro additional government public chief',
);
/** Titles that stand before a person's name and nothing else. */
export const PERSON_TITLES = set(
  'engr barr otunba alhaji alhaja hajia ch dcp acp dsp taoiseach tánaiste tanaiste fr td brigadier commodore archdeacon coroner datuk mufti viscount cllr cllrs mr mrs ms miss mx dr prof professor rt hon honourable honorable sir dame rev reverend sen sens rep reps gov gen col maj capt lt sgt cpl adm cmdr president senator congressman congresswoman governor mayor chancellor premier king queen prince princess pope cardinal archbishop bishop emperor judge justice spokesman spokeswoman coach striker midfielder defender goalkeeper captain chairman ambassador lord lady actor actress singer secretary minister leader director analyst economist lawyer attorney detective officer host champion chairwoman speaker det insp supt pc dci substitute advocate barrister prosecutor pleader recorder parent resident neighbour neighbor madam madame monsieur mme herr frau señor signor msgr monsignor mgr mallam maulana pandit shri smt datin dato',
);
export const MALE_TITLES = set(
  'mr sir king prince duke lord father pope congressman spokesman chairman actor councilman monsieur herr señor signor msgr monsignor mgr mallam maulana pandit shri',
);
export const FEMALE_TITLES = set(
  'mrs ms miss dame queen princess duchess lady sister congresswoman spokeswoman chairwoman actress councilwoman madam madame mme frau smt datin',
);

/** Common nouns for what people are; 'the president' in the text may be one of them. */
export const ROLE_NOUNS = set(
  'wicketkeeper allrounder guard cleaner porter cook waiter waitress seller vendor commuter shopper visitor customer worker labourer laborer builder roofer pedestrian motorist skier surfer diver lifeguard villager islander herder shepherd trapper hunter collector bidder voter taxpayer homeowner landowner squatter refugee migrant inmate prisoner juror caller listener viewer reader blogger gardener caretaker janitor rancher trucker logger miner welder brewer winemaker florist jeweler jeweller barber tailor grocer innkeeper hotelier librarian baker butcher carpenter beekeeper lobsterman shrimper president chancellor premier minister secretary senator congressman congresswoman representative governor mayor councillor councilman commissioner ambassador envoy judge justice prosecutor attorney lawyer sheriff chief chairman chairwoman chair director general colonel major captain lieutenant sergeant admiral commander officer detective inspector agent coach manager trainer striker midfielder defender goalkeeper quarterback player star skipper flanker winger fly-half seamer batsman bowler speaker leader head ceo executive founder co-founder author writer actor actress singer rapper musician producer editor reporter correspondent journalist analyst economist expert spokesman spokeswoman spokesperson doctor nurse teacher professor engineer scientist researcher historian artist designer candidate nominee host anchor comedian champion democrat republican politician lawmaker legislator official aide adviser advisor strategist pollster billionaire businessman businesswoman mogul veteran activist campaigner organizer student mother father wife husband son daughter brother sister widow victim suspect defendant witness resident king queen prince princess pope bishop pastor priest rabbi imam owner investor partner trader driver pilot astronaut athlete runner boxer golfer swimmer teenager man woman boy girl cio farmer chef fisherman photographer filmmaker film-maker playwright poet novelist columnist critic curator architect biologist physicist chemist psychologist psychiatrist geologist sociologist anthropologist ecologist archaeologist meteorologist statistician volunteer survivor pensioner developer programmer firefighter paramedic midwife surgeon dentist barrister treasurer provost headteacher sailor soldier mechanic electrician plumber shopkeeper restaurateur entrepreneur principal landlord landlady housewife neighbour neighbor passenger tourist hiker climber cyclist rower curate vicar councilor alderman congressperson chairperson co-chair co-chairman co-director superintendent registrar librarian archivist composer conductor violinist pianist dancer choreographer sculptor painter delegate assemblyman assemblywoman trustee ombudsman comptroller trooper ensign undersheriff pharmacist dealer broker banker underwriter arbitrageur refiner shipper exporter importer grower miller diplomat attache aide coordinator co-ordinator convener convenor organiser headmaster headmistress counsel counsellor counselor moderator patron postmaster stationmaster harbourmaster harbormaster commandant constable physiotherapist physio vet veterinarian referee umpire jockey skater sprinter wrestler caddie steward stewardess bailiff magistrate coroner ranger warden drummer guitarist bassist vocalist frontman presenter broadcaster biographer illustrator cartoonist translator interpreter lecturer tutor dean',
);

/** Last (or only) words of organisations' names. */
export const ORGANIZATION_WORDS = set(
  'bros consolidated statistics digital highways coastguard newsroom commodities cables enforcement affairs inspectorate directorate pleas garda nation inc corp corporation co company companies ltd limited plc llc llp ag sa nv gmbh spa group holdings holding partners associates brothers bros & sons industries enterprises international systems technologies solutions services communications media entertainment pictures studios records press news times post journal herald tribune gazette guardian telegraph chronicle magazine review daily radio television tv network channel broadcasting agency bureau authority administration department ministry office commission committee council board cabinet parliament congress senate assembly house court tribunal party union federation confederation league association organization organisation society foundation institute institution university college school academy hospital clinic centre center museum gallery library church cathedral bank banks fund trust exchange insurance airlines airways air railways motors motor automobile energy oil petroleum gas electric power steel mining mines chemical pharmaceuticals pharma laboratories labs stores store supermarkets hotels club fc united athletic rovers wanderers hotspur albion city town county rangers team police army navy force forces guard corps command brigade regiment division service intelligence coalition alliance front movement brigade militia rebels campaign initiative project program programme summit conference nations wire engineering consulting logistics foods brewery brewing shipping ferries railway construction property properties realty capital ventures securities insurance mutual pharmacy software networks wireless telecom publishing press productions homes bahn mobility biotech biosciences genomics diagnostics fintech gaming minerals renewables solar utilities freight resorts leisure apparel footwear cosmetics healthcare wellness devices instruments automation packaging plastics textiles ceramics beverages payments advisors advisers consultants staffing recruitment aviation theatre theater orchestra festival association clubs survey observatory taliban hezbollah hamas high elementary primary comprehensive semiconductor semiconductors therapeutics biosciences robotics dynamics analytics aerospace automotive healthcare legislature management investments advisors advisers equity fed health pac',
);
/** Of these, the words that are nobody's last name: 'Cornell University' is no person, whatever Cornell is. */
export const SURE_ORGANIZATION_WORDS = set(
  'pleas university college elementary police constabulary institute institution association federation confederation commission committee council ministry department agency authority society foundation company corporation airlines airways league party parliament assembly hospital clinic museum gallery library orchestra festival observatory academy theatre theater holdings limited ltd plc inc corp llc',
);
/** Last words of sports clubs' names, whatever the first: 'Dale Rovers' is nobody. */
export const CLUB_WORDS = set('united rovers wanderers athletic albion hotspur fc');
/** How companies' names end in law: what stands before is no person and no place. */
export const COMPANY_FORMS = set('inc corp ltd limited plc llc llp ag sa nv gmbh spa bancorp bancshares');
/** What firms trade in, as the last words of their names: 'Orbell Software' may go on as 'Orbell'. */
export const TRADE_WORDS = set(
  'digital aerospace airlines airways analytics automotive brewery chemical dynamics electronics energy engineering foods insurance logistics motors networks oil petroleum pharma pharmaceuticals robotics securities semiconductor semiconductors software steel systems technologies telecom therapeutics wireless mobility biotech biosciences genomics diagnostics fintech gaming minerals renewables solar utilities freight resorts leisure apparel footwear cosmetics healthcare wellness devices instruments automation packaging plastics textiles ceramics beverages payments advisors advisers consultants staffing recruitment aviation',
);
/** Common nouns for what organisations are: 'a charity, Fenwick Reads', 'the software firm Orbix'. */
export const BODY_NOUNS = set(
  'brokerage platform streamer bookmaker ngo agency airline association band bank broadcaster brewer brewery builder bureau carmaker carrier chain charity club coalition college company conglomerate consortium consultancy cooperative developer distributor federation firm foundation giant group hospital insurer label lender maker manufacturer militia movement museum network newspaper operator organization organisation outlet parent party partner producer provider publisher refiner retailer rival school service society startup start-up studio subsidiary supermarket supplier team think-tank union unit university utility website',
);
/** What people are who work for a firm that is named behind 'at' or 'with': 'analysts at Penrose Hart'. */
export const EMPLOYEE_NOUNS = set(
  'analyst analysts broker brokers dealer dealers economist economists strategist strategists trader traders',
);
/** Common nouns for works: what is named behind them is a title ('the comedy Cold Feet'). */
export const WORK_NOUNS = set(
  'album animation anthology ballet biography biopic book comedy documentary drama fantasy epic film game memoir movie musical novel opera painting play podcast prequel satire sequel series show sitcom soap song spin-off symphony thriller trilogy videogame',
);
/** Words that organisations begin with and 'of' may follow. */
export const ORGANIZATION_HEADS = set(
  'coastguard centers centres institutes institution conservatory division directorate university bank ministry department bureau office house board council committee commission court federation confederation association league union society institute academy school college church museum library chamber party army bank organization organisation secretariat ministry embassy consulate hospital centre center agency authority nation order knights daughters sons friends doctors reporters alliance coalition network foundation forum club guild brotherhood consortium',
);
/** Last words of offices whose names have 'and' between plain nouns: 'Food and Drug Administration'. */
export const BODY_ENDS = set(
  'commission administration services service agency department office enforcement board committee council authority bureau development affairs ministry directorate inspectorate',
);
/** Of organisations' words, those that 'for' and 'on' may follow within the name. */
export const CAUSE_HEADS = set(
  'transport moms mothers parents doctors physicians students citizens veterans scientists lawyers teachers families neighbors neighbours voters office department ministry organization organisation commission committee council institute association alliance campaign coalition academy centre center centers centres fund foundation agency society initiative conference',
);
/** Second nouns of names with 'and' ('Ways and Means Committee', 'Trust and Savings Bank'), and the words that end such names. */
export const SECOND_NOUNS = set(
  'means trust savings loan gas light power sons commerce research technology television telegraph telephone insurance',
);
export const ENDS_COMPANY = set(
  'co company corp corporation inc ltd limited plc committee association bank group',
);
/** Last words of names of events, works, laws, awards and diseases: none of the three types. */
export const EVENT_WORDS = set(
  'disease syndrome virus fever flu influenza encephalitis cup final games series open prize award awards slam festival olympics war amendment act bill treaty day carnival marathon oscars emmys grammys masters poll finals championship championships playoffs invitational',
);
/** First words of what is given and proclaimed: 'Medal of Honor', 'Hall of Fame', 'Bill of Rights' are none of the types. */
export const AWARD_HEADS = set('series medal hall bill declaration articles');
/**
 * The commonest family names of Korea, China and Vietnam, which stand first, without those that are English words
 * (national censuses of 2015, 2020 and 2022).
 */
export const FAMILY_NAMES_FIRST = set(
  'li wu hu xi lu yu fu ye wei yan jin mao bo gu kim lee choi jung jeong kang cho yoon jang lim seo shin kwon hwang ahn yoo jeon wang zhang liu chen yang huang zhao zhou guo luo zheng liang xie tang xu cao deng feng zeng peng cai jiang nguyen tran pham hoang phan ong goh ng cheong teo koh toh chua',
);
/** Words of places' names, first or last. */
export const PLACE_WORDS = set(
  'bayou expressway parkway turnpike freeway motorway bypass causeway tollway interchange junction terminus depot roundabout township pass nagar chowk marg moor cove bluff creek heath end river lake sea ocean bay gulf strait channel canal island islands isle isles peninsula cape coast beach mount mountain mountains hill hills valley desert forest park gardens garden square street avenue road boulevard lane drive highway bridge airport station port harbor harbour stadium arena oval palace castle tower prison jail province state states county district region territory republic kingdom emirates federation village town city north south east west northern southern eastern western central upper lower strip heights falls springs creek canyon plateau basin border zone pradesh nadu oblast krai prefecture governorate monument memorial keys point observatory reservoir pier wharf crossing',
);
/** Words for places that are surnames besides: 'Jonah Hill', 'Diane Lane'. */
export const PLACE_SURNAMES = set(
  'heath hill hills lake park castle cape mount forest street lane tower falls garden gardens',
);
/** Words that alone name nothing, whatever their capital: 'the Park' is Yellowstone's, 'the Hospital' one of many, 'Mum' anybody's. */
export const GENERIC_NAMES = set(
  'gp gps embassy consulate board committee commission council department ministry agency universe park hospital university college school museum church center centre forest river lake street avenue road square bridge airport station stadium arena palace castle prison jail province state county district region republic village town city company foundation institute mum mummy mom mommy mama dad daddy papa grandma grandpa granny',
);
/** Degrees, honours and offices behind a name: 'Gareth Tolliver KC'. Alone they are no names. */
export const POST_NOMINALS = set('kc qc mp msp mep mbe obe cbe kbe dbe phd md dds esq jp frs');
/** Directions before peoples: 'South Korean', 'North American' are no names. */
export const PEOPLES_DIRECTIONS = set('north south east west northern southern eastern western central');
/** Peoples whose place begins with 'New'. */
export const NEW_PEOPLES = set('yorker yorkers zealander zealanders mexican mexicans jerseyan jerseyans');
/** Words of every day that are towns too: where a capital says nothing, they are the words. */
export const EVERYDAY_PLACES = set(
  'van sale reading split male mobile nice springs oral paradise saga reunion batman mesa orange battle deal surprise',
);
/** Prepositions before places. */
export const PLACE_PREPOSITIONS = set(
  'in at near from to across around outside inside throughout into toward towards through between over northern southern eastern western central',
);
/** Words that begin with a capital and name neither person, place nor organisation. */
export const NOT_NAMES = set(
  'category q&a faq ngo gmt utc cet cest bst est edt cst cdt mst mdt pst pdt jst kst hkt aest aedt nzst nzdt msk eet eest monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun christmas easter ramadan thanksgiving halloween hanukkah diwali passover purim nowruz kwanzaa pentecost juneteenth god internet web ok a i english french german spanish italian russian chinese japanese arabic hindi urdu mandarin cantonese hebrew swahili tv dvd cd pc id perhaps maybe yet moreover furthermore nevertheless nonetheless therefore thus hence instead indeed certainly clearly obviously apparently presumably hopefully unfortunately fortunately sadly luckily surprisingly interestingly recently currently today tonight yesterday tomorrow soon twice again always never often sometimes usually rarely nearly almost too either neither few several others based following given including regarding additionally finally eventually ultimately initially originally previously generally typically especially particularly whether whereas besides behind below above across along among around beside between outside inside past through throughout toward towards upon within without let please thank thanks welcome sorry hello hi hey dear okay well oh wow unlike suv suvs pin atm vip ufo ivf cpr hdtv adhd ptsd mri gps usb html diy lgbt lgbtq rsvp asap faq uk-wide pdf sms gmo lsd mdma icu er dna aids hiv mrsa sars mers bse hd gdp ceo coo cio cto cfo am pm gmt edt est pst bst utc et pt photo image source read video more updated advertisement copyright note the but and this that these those it he she they we you if when while as in on at for from with after before by to of or not no yes so there here what who why how where which however meanwhile although though because since until unless despite during under over also still even just only now then once later earlier according his her their its my our your mr mrs ms dr one two three four five six seven eight nine ten first second third last next new old many most some all both each every other another such',
);
/** Names of products, events and diseases that the news is full of: neither person, place nor organisation. */
export const OTHER_NAMES: ReadonlySet<string> = new Set(
  'ai|zip|ev|evs|pac|pacs|bronze age|iron age|stone age|ice age|middle ages|dark ages|gilded age|android|iphone|iphones|ipad|ipads|ipod|itunes|imac|mac|macbook|xbox|playstation|wii|wii u|bluetooth|wifi|wi-fi|usb|html|css|javascript|linux|ubuntu|gmail|google play|google maps|chrome|firefox|photoshop|kindle|bitcoin|btc|ethereum|ebola|aids|hiv|covid|covid-19|coronavirus|sars|zika|olympics|olympic|paralympics|super bowl|world cup|oscars|grammys|emmys|baftas|blackberry|hdmi|blu-ray|mp3|pdf|ios|sdk|hdr|apps|windows|microsoft windows|brexit|obamacare|medicare|medicaid|bible|quran|koran|internet of things'.split(
    '|',
  ),
);
/** Of these, the words that names begin with all the same: 'New York', 'First Union', 'Old Trafford'. */
export const NAME_BEGINNINGS = set(
  'new old first second third last next all one two three mr mrs ms miss dr st',
);
/** Adjectives of parties and faiths: not names by themselves. */
export const AFFILIATIONS = set(
  'democratic republican democrat democrats republicans conservative conservatives labour tory tories liberal liberals communist communists socialist socialists christian christians muslim muslims jewish jews catholic catholics protestant protestants islamic islamist islamists sunni shiite shia hindu hindus buddhist sikh sikhs nazi nazis european americans african asian western eastern arab arabs kurdish kurds latino latinos hispanic hispanics latinos latinas moslem moslems sunni sunnis shiite shiites shia kurd kurds',
);
/** Of these, what in plural or with a capital of its own names a party: 'critics of Labour', 'the Tories'. */
export const PARTIES = set('labour tories conservatives');
/** Particles inside people's names. */
export const NAME_PARTICLES = set(
  'de del dello dei degli delle dela delos della di da dos das du la le van von der den ten ter bin ibn al el abu bint y ben st wa',
);

/** Verbs whose subject speaks; also used to tell that a name is a person's. Lemmas and their forms. */
export const SPEECH_VERBS = set(
  'found finds say says said saying add adds added adding tell tells told telling write writes wrote writing written tweet tweets tweeted tweeting post posts posted ask asks asked asking reply replies replied answer answers answered respond responds responded note notes noted noting explain explains explained explaining argue argues argued arguing claim claims claimed claiming state states stated insist insists insisted insisting admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded confess confessed declare declares declared declaring announce announces announced announcing warn warns warned warning suggest suggests suggested suggesting remark remarks remarked observe observes observed recall recalls recalled recount recounted continue continues continued continuing conclude concludes concluded joke jokes joked joking quip quips quipped shout shouts shouted shouting yell yelled scream screamed whisper whispered cry cried exclaim exclaimed declare call calls called calling describe describes described describing dub dubbed label labeled labelled refer refers referred urge urges urged urging demand demands demanded plead pleaded beg begged vow vows vowed pledge pledges pledged promise promises promised predict predicts predicted agree agrees agreed disagree disagreed object objected complain complains complained complaining boast boasted brag bragged bragging lament lamented testify testified testifies report reports reported reporting accuse accuses accused blast blasts blasted slam slams slammed criticize criticized criticise criticised mock mocked mocking praise praised praises quote quotes quoted quoting cite cites cited citing comment commented comments confirm confirmed confirms deny denied denies emphasize emphasized emphasise emphasised stress stressed stresses reiterate reiterated repeat repeated repeats reveal revealed reveals assert asserted asserts maintain maintains maintained contend contends contended allege alleged alleges think thinks thought believe believes believed hope hopes hoped feel feels felt worry worries worried wonder wonders wondered interject interjected muse mused opine opined proclaim proclaimed proclaims offer offered speak speaks spoke speaking talk talked talks sing sings sang sung chant chanted chanting read reads express expressed expresses voice voiced publish published proposed propose proposes recommend recommended regret regretted sum summed tout touted caution cautioned counter countered retort retorted snap snapped tease teased advise advised assure assured reassure inform informed instruct instructed caption captioned email emailed text texted blog blogged label echo echoed dismiss dismissed characterize characterized characterise refused ruled put puts speculated',
);

/** Organisations that the news names without saying what they are. */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = new Set([
  ...set(
    'pti ani ians gardaí gardai dáil seanad oireachtas stormont holyrood senedd un u.n eu nato who imf opec wto ecb fed osce unicef unesco unhcr interpol fbi cia nsa irs epa fda cdc sec nasa pentagon kremlin treasury congress senate parliament knesset duma bundestag reuters ap afp upi interfax tass itar-tass tanjug kyodo yonhap irna efe xinhua belta dpa ansa pap bbc cnn cbs nbc abc msnbc espn fox npr pbs politico bloomberg breitbart axios buzzfeed vox slate huffpost google facebook twitter youtube instagram amazon apple microsoft netflix uber tesla ibm intel sony samsung toyota honda nissan ford bmw volkswagen boeing airbus opel fiat ferrari mclaren shell exxon chevron bp total gazprom rosneft lukoil fifa uefa nba nfl nhl mlb fia ioc aclu naacp nra dnc rnc gop plo ira eta hamas hezbollah hizbollah taliban isis fatah likud labour tories conservatives commons lords snp ukip dup variety deadline pwc kpmg deloitte sputnik walmart starbucks nike adidas pfizer moderna astrazeneca yahoo ebay nokia motorola ericsson oracle cisco dell siemens philips panasonic nintendo hitachi toshiba canon vodafone bt itv ofcom tesco asda ikea ryanair easyjet lufthansa qantas hsbc barclays lloyds natwest citigroup ubs unilever nestle novartis roche bayer glaxosmithkline huawei alibaba tencent nvidia amd adobe paypal renault peugeot skoda volvo mazda hyundai kia spotify tiktok whatsapp snapchat linkedin reddit vimeo yankees dodgers mets giants cowboys redskins packers celtics lakers bulls knicks ajax juventus bayern arsenal chelsea liverpool everton celtic rangers barcelona benfica porto sporting github wikipedia pinterest tumblr airbnb verizon comcast t-mobile hulu hbo pixar disney lego lyft dropbox openai qualcomm salesforce spacex pepsi marines tivo yelp novell greenpeace oxfam earthjustice unison ofsted ofwat ofgem nhs europol frontex bundesbank bundeswehr gestapo kgb fsb gru mossad mi5 mi6 gchq porsche lamborghini citroen suzuki subaru chrysler rivian aldi lidl morrisons waitrose kroger costco walgreens fedex dhl maersk cargill monsanto dupont basf sanofi biontech novavax merck medtronic honeywell raytheon aeroflot finnair jetblue airasia alitalia blackrock blackstone softbank infosys wipro xiaomi baidu bytedance foxconn tsmc zte wechat substack deepmind anthropic mastercard citibank santander bnp unicredit eurostar amtrak euronext',
  ),
  ...'médecins sans frontières|federal reserve|european union|united nations|white house|supreme court|pan am|el al|red cross|red crescent|al jazeera|al qaeda|al-qaeda|islamic state|wall street journal|scotland yard|real madrid|manchester united|manchester city|ac milan|inter milan|green party|general motors|general electric|deutsche bank|goldman sachs|morgan stanley|jp morgan|coca-cola|ria novosti|sports illustrated|hollywood reporter|rolling stone|downing street|lib dems|lib dem|liberal democrats|plaid cymru|sinn fein|sinn féin|reform uk|fannie mae|freddie mac|bear stearns|lehman brothers|wells fargo|merrill lynch|home depot|best buy|burger king|washington post|new york times|new york post|daily news|usa today|los angeles times|chicago tribune|boston globe|financial times|huffington post|daily telegraph|sunday times|daily beast|fox news|abc news|nbc news|cbs news|sky news|associated press|breitbart news|human rights watch|citizens advice|amnesty international|world bank|save the children|reporters without borders|doctors without borders|boko haram|al shabaab'.split(
    '|',
  ),
]);
/** Of the one-word names above, everyday words: 'Total takings rose'. */
export const EVERYDAY_ORGANIZATIONS = set('total sporting variety deadline giants shell fed');
/** Companies that are written like somebody's. */
export const POSSESSIVE_BRANDS = set(
  'mcdonald wendy moody macy kohl sotheby sainsbury domino kellogg denny applebee bloomingdale dillard',
);
/** Words of sports reports: in those, a city's name is mostly its team's. */
export const SPORTS_WORDS = set(
  'match matches league cup season innings wicket wickets goal goals standings played play beat win won lost draw drew tournament championship championships division scorer scorers inning quarter round seed seeds team teams coach striker midfielder defender goalkeeper pitcher quarterback halftime attendance playoffs playoff game games points tabulated soccer football cricket baseball basketball tennis rugby hockey golf cycling athletics score scored score-line victory defeat title champions final semifinal semi-final',
);
