import type { Written } from '../lexicon.ts';

/** Danish and Norwegian are written so much alike that one list serves both. */
export const DANISH_AND_NORWEGIAN: Written = {
  dashes: true,
  firstPerson: 'jeg vi mig meg os oss min mit mitt mine vores vår vårt våre',
  verbs:
    'siger sagde fortæller fortalte forklarer forklarede skriver skrev mener mente oplyser oplyste svarer svarede tilføjer tilføjede understreger understregede konstaterer konstaterede advarer advarede påpeger fortsætter vurderer kalder sier sa forteller forklarte opplyser opplyste svarte legger la understreker understreket konstaterte advarte påpeker fortsetter hevder hevdet kaller lover lovede lovet spørger spurgte spør spurte håber håper tror sukker ler griner erkender erkjenner opfordrer oppfordrer kommenterer slår seier fortel meiner skriv svarar trur legg peikar understrekar forklarar meddeler meddelte udtaler udtalte uttaler uttalte beretter berettede beskriver beskrev erklærer erklærte gentager gentog afslutter tilføyer tilføyde utdyper utdypet uddyper uddybede presiserer presiserte bekrefter bekreftet bekræfter bekræftede innrømmer innrømmet indrømmer indrømmede roper ropte råber råbte fastslår fastslo poengterer jubler jublet fortsatte roser kommenterte krever krevde kræver krævede avslutter',
  auxiliaries: 'har havde hadde',
  according: ['ifølge'],
  male: 'han',
  female: 'hun',
  nobody: 'man jeg vi det de nogen noen ingen',
  articles: 'en et ei den det de',
  of: 'for på i ved fra af av hos',
  where: 'i fra til ved',
  cities:
    'københavn aarhus århus stockholm göteborg helsinki rom milano venedig lissabon lisboa moskva warszawa praha prag bruxelles brussel wien beijing athen bukarest beograd kyiv kiev london',
  adverbs: 'også videre siden senere nu nå da dog dag går blandt andet til',
  bareNouns: true,
  verbSecond: true,
  epithets:
    'ministeren statsministeren borgmesteren ordføreren politikeren partilederen lederen formanden talsmanden talspersonen træneren treneren spilleren forfatteren skuespilleren sangeren instruktøren regissøren forskeren professoren eksperten advokaten lægen legen landmanden bonden direktøren',
  firstNames:
    'birthe lis odd bjørg tone frode jostein asbjørn sverre wenche kaare pernille bo carsten line mads mogens per signe espen geir gro gunn guro hege håvard ingvild kjersti oddvar reidun roar siri stian svein sylvi terje tonje tor torbjørn trond trygve turid unni vegard vidar øystein åshild',
  parties:
    'ap h frp sp sv krf v mdg r høyre arbeiderpartiet venstre senterpartiet s df sf enl el m k la rød_venstre',
  possessives: 'hans hendes hennes deres sin',
};
