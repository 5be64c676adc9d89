import type { Written } from '../lexicon.ts';

/** Czech: how its news says who speaks. */
export const CZECH: Written = {
  dashes: true,
  verbs:
    'řekl řekla řekli říká uvedl uvedla uvedli dodal dodala dodává prohlásil prohlásila vysvětlil vysvětlila vysvětluje sdělil sdělila upozornil upozornila napsal napsala píše míní tvrdí popsal popsala zdůraznil zdůraznila potvrdil potvrdila doplnil doplnila odpověděl odpověděla slíbil slíbila slibuje ptá zeptal zeptala myslí soudí podotkl podotkla varoval varovala varuje konstatoval konstatovala připustil připustila vzpomíná vzpomínal stěžuje doufá oznámil oznámila informoval informovala informuje přiblížil přiblížila komentoval komentovala okomentoval okomentovala dodali reagoval reagovala reaguje shrnul shrnula zopakoval zopakovala ocenil ocenila kritizuje kritizoval přiznal přiznala přiznává objasnil objasnila ujistil ujistila uzavřel uzavřela zmínil zmínila zmiňuje nastínil nastínila poznamenal poznamenala pochvaloval pochvalovala pochvaluje pokračuje pokračoval přidal přidala upřesnil upřesnila směje říkají vypráví vyprávěl vyprávěla popisuje popisoval popisovala odmítl odmítla apeluje apeloval vyzval vyzvala',
  auxiliaries: 'také pak',
  male: 'on',
  female: 'ona',
  nobody: 'já my někdo nikdo',
  where: 'v ve z do u',
  cities: 'praha brno vídeň řím londýn paříž moskva varšava kyjev mnichov',
  adverbs: 'včera dnes také pak později následně čtk dále novinářům',
  bareNouns: true,
  firstNames: 'čeněk jindřich jiří jitka květa leoš libor luděk milan otakar radek radim šárka zdeněk danuše',
  plural: /l[iy]$/,
  epithets:
    'politik politička ministr ministryně premiér premiérka prezident prezidentka starosta starostka primátor primátorka hejtman hejtmanka poslanec poslankyně senátor senátorka předseda předsedkyně trenér trenérka kouč hráč hráčka útočník spisovatel spisovatelka autor autorka herec herečka režisér režisérka vědec vědkyně profesor profesorka expert expertka',
  parties: 'ods ano čssd kdu-čsl top_09 stan spd piráti ksčm zelení',
  sites: 'ulice ulici náměstí třída třídě',
  possessives: 'jeho její jejich',
  inflected: true,
  according: ['podle slov', 'podle názoru', 'podle', 'dle slov', 'dle'],
  accordingHim: ['podle něj', 'podle něho'],
  accordingHer: ['podle ní'],
};
