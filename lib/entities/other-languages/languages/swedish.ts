import type { Written } from '../lexicon.ts';

/** Swedish: how its news says who speaks. */
export const SWEDISH: Written = {
  dashes: true,
  firstPerson: 'jag vi mig oss min mitt mina vår vårt våra',
  verbs:
    'kallar kallade säger sa sade berättar berättade förklarar förklarade skriver skrev menar menade uppger uppgav svarar svarade tycker konstaterar konstaterade tillägger varnar varnade betonar betonade hävdar hävdade fortsätter anser kommenterar lovar lovade undrar frågar frågade suckar skrattar hoppas tror trodde understryker framhåller påpekar erkänner medger uppmanar meddelar meddelade tipsar ropar ropade förtydligar förtydligade utvecklar avslutar avslutade inflikar skrattade summerar sammanfattar rasar fortsatte kräver krävde poängterar poängterade beskriver beskrev påstår påstod upprepar resonerar',
  auxiliaries: 'har hade',
  according: ['enligt'],
  male: 'han',
  female: 'hon',
  nobody: 'man jag vi det de någon ingen',
  articles: 'en ett den det de',
  of: 'för på i vid från av hos',
  where: 'i från till nära',
  cities:
    'köpenhamn göteborg helsingfors rom milano venedig neapel florens lissabon moskva warszawa prag bryssel genève wien peking aten bukarest belgrad kiev kiruna',
  adverbs: 'också vidare sedan senare nu då igår idag dock',
  bareNouns: true,
  verbSecond: true,
  firstNames: 'ylva örjan bo gösta klas per staffan yngve',
  epithets:
    'ministern statsministern kommunalrådet borgmästaren politikern partiledaren ordföranden talespersonen tränaren spelaren författaren skådespelaren sångaren regissören forskaren professorn experten advokaten läkaren handlaren lantbrukaren',
  parties: 's m sd v mp kd l c',
  possessives: 'hans hennes deras sin',
};
