/**
 * The 17 top topics of IPTC Media Topics (© IPTC, CC BY 4.0) with words that only articles on them use. From these
 * lib/training/build-subjects.ts grows the word lists of data/subject-words.json.
 */
export type SubjectSeed = Readonly<{ code: string; label: string; words: string }>;

export const SUBJECT_SEEDS: readonly SubjectSeed[] = [
  {
    code: 'medtop:01000000',
    label: 'arts, culture, entertainment and media',
    words:
      'film movie movies actor actress director album song singer musician band concert theater theatre opera museum exhibition painting painter sculpture artist novel poet poetry literature bestseller drama comedy television sitcom episode broadway hollywood grammy oscar emmy premiere orchestra symphony ballet choreographer guitarist rapper celebrity festival screenplay soundtrack gallery playwright biography memoir paparazzi musical filmmaker cinema anime comics jazz review biopic sequel remake soundtrack singers stars tour album jazz blues indie theatrical curator cartoonist',
  },
  {
    code: 'medtop:02000000',
    label: 'crime, law and justice',
    words:
      'police arrested murder suspect robbery burglary theft homicide detective investigators prosecutor prosecutors convicted sentenced jail prison inmate defendant lawyer attorney jury judge trial verdict guilty testimony indictment felony fraud rape assault stabbing shooting gunman kidnapping trafficking smuggling court appeal lawsuit plaintiff parole bail custody officers sheriff plot bomb accused charged hacking scam embezzlement perjury wiretap mafia gang cops killer victim crime criminal',
  },
  {
    code: 'medtop:03000000',
    label: 'disaster, accident and emergency incident',
    words:
      'earthquake tsunami hurricane flood floods flooding landslide avalanche wildfire volcano eruption evacuation evacuated rescuers survivors rubble wreckage crash collision derailment explosion blaze firefighters casualties fatalities drowned capsized disaster emergency magnitude aftershock debris sinking collapsed cyclone typhoon tornado famine airplane plane jetliner airliner aircraft pilot passengers skidded ferry shipwreck derailed mudslide rescued rescuer firefighter fires wreck',
  },
  {
    code: 'medtop:04000000',
    label: 'economy, business and finance',
    words:
      'company companies shares stock stocks investors profit profits revenue earnings quarterly sales market markets bank banks banking merger acquisition takeover economy economic inflation recession rates bond bonds currency dollar euro exports imports trade tariff retailer manufacturer shareholders dividend bankruptcy debt loan mortgage analyst analysts nasdaq startup consumer oil airline automaker',
  },
  {
    code: 'medtop:05000000',
    label: 'education',
    words:
      'school schools student students teacher teachers university college campus classroom curriculum tuition graduation exam exams pupils kindergarten undergraduate professor faculty enrollment scholarship literacy homework education educational diploma dean principal',
  },
  {
    code: 'medtop:06000000',
    label: 'environment',
    words:
      'climate warming emissions carbon greenhouse pollution environmental environmentalists conservation wildlife endangered species habitat deforestation rainforest ecosystem biodiversity renewable recycling glacier glaciers coral reef contaminated pesticide toxic waste wetlands ozone extinction whales forests emissions tar drought reservoir habitats salmon bees turtles ocean oceans coal',
  },
  {
    code: 'medtop:07000000',
    label: 'health',
    words:
      'health medical doctors doctor hospital patients patient disease diseases cancer diabetes virus infection vaccine vaccination drug drugs medication treatment therapy surgery surgeon symptoms diagnosis clinical obesity flu influenza epidemic outbreak hiv aids malaria heart stroke mental depression physician nurse medicine pharmaceutical pregnancy nutrition cholesterol blood smoking alzheimer clinic calorie calories diet fda cdc melanoma transplant fertility sleep condoms std contraception pill dose placebo immune radiation tumor allergy overweight painkiller nurses hospitals aspirin',
  },
  {
    code: 'medtop:08000000',
    label: 'human interest',
    words:
      'heartwarming anniversary birthday reunion puppy dog cat pet wedding twins viral lottery hero centenarian quirky bizarre superstition prank beloved heartfelt adorable reunited kitten mascot',
  },
  {
    code: 'medtop:09000000',
    label: 'labour',
    words:
      'union unions workers strike strikers wages wage pay layoffs unemployment jobless employees employer employers bargaining walkout pension retirement overtime labor labour workplace hiring teamsters picket redundancies jobs',
  },
  {
    code: 'medtop:10000000',
    label: 'lifestyle and leisure',
    words:
      'fashion designer dress dresses runway collection models vogue couture style recipe recipes cooking chef restaurant cuisine wine food travel tourists vacation hotel resort garden gardening shopping makeup beauty hair jewelry handbag shoes clothing outfit yoga fitness decor hobby holiday catwalk boutique trends gown gowns lace couturier haute stylist menswear womenswear sneakers lingerie coffee chocolate dessert dining',
  },
  {
    code: 'medtop:11000000',
    label: 'politics and government',
    words:
      'president government minister parliament election elections vote voters candidate campaign party senate senator congress republican republicans democrat democrats democratic legislation lawmakers bill policy governor mayor cabinet coalition opposition referendum diplomat diplomatic embassy treaty summit prime ministers political politicians presidential constitution administration ambassador sanctions bilateral union veto budget deficit nuclear protests capitol mps ministers dictator regime labour tory tories conservatives liberal chancellor mp backbenchers whitehall manifesto electoral constituency',
  },
  {
    code: 'medtop:12000000',
    label: 'religion',
    words:
      'church pope bishop priest catholic vatican christian christians muslim muslims islam islamic mosque imam jewish rabbi synagogue hindu temple buddhist monk prayer prayers faith religious religion bible quran gospel theology pilgrims pilgrimage cathedral sermon clergy archbishop',
  },
  {
    code: 'medtop:13000000',
    label: 'science and technology',
    words:
      'scientists researchers science scientific research physics astronomy astronomers telescope planet nasa spacecraft orbit satellite rocket asteroid genome dna gene genetic fossil dinosaur laboratory experiment technology software hardware computer computers internet google apple microsoft facebook smartphone iphone android app apps users online web browser server robot robots artificial intelligence chip processor data digital broadband wireless device devices hackers cybersecurity startup gadget tablet biologist biology chemistry species brain neuroscience particle quantum study genetics astronomer mars lunar solar microbes evolution mathematicians engineers invention prototype fossils neurons twitter tweet tweets youtube netflix ipad samsung wikipedia laptop blogger tech mobile phones broadband gaming gamers console download downloads downloading gadgets email piracy',
  },
  {
    code: 'medtop:14000000',
    label: 'society',
    words:
      'immigrants immigration refugees migrants asylum poverty homeless discrimination racism racial gay lesbian marriage abortion feminism gender equality civil rights charity welfare families divorce adoption demographic population elderly minorities census volunteers community transgender',
  },
  {
    code: 'medtop:15000000',
    label: 'sport',
    words:
      'game games team teams season coach player players league match championship tournament cup goal goals scored score striker midfielder defender goalkeeper quarterback touchdown inning pitcher batting baseball basketball football soccer tennis golf cricket rugby hockey boxing olympic olympics medal athlete athletes race racing lap fans stadium playoffs playoff semifinal wimbledon nba nfl coached rookie wicket',
  },
  {
    code: 'medtop:16000000',
    label: 'conflict, war and peace',
    words:
      'war troops soldiers military army rebels insurgents militants fighters bombing airstrike airstrikes missile missiles attack attacks terrorist terrorists terrorism suicide bomber ceasefire peace truce civilians killed artillery tanks militia guerrillas occupation invasion combat casualties taliban qaeda isis hamas hezbollah peacekeepers warplanes offensive protesters clashes uprising coup',
  },
  {
    code: 'medtop:17000000',
    label: 'weather',
    words:
      'weather rain rainfall snow snowfall storm storms thunderstorms temperatures forecast forecasters forecaster meteorologist meteorologists winds gusts heatwave humidity drizzle blizzard hail frost cloudy sunny degrees celsius fahrenheit precipitation sleet',
  },
];
