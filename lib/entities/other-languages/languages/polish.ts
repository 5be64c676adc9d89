import type { Written } from '../lexicon.ts';

/** Polish: how its news says who speaks. */
export const POLISH: Written = {
  dashes: true,
  verbs:
    'powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła dodał dodała dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła przekonuje przekonywał poinformował poinformowała informuje ocenił oceniła ocenia napisał napisała pisze odpowiedział odpowiedziała przyznał przyznała przyznaje zapewnił zapewniła zapewnia oświadczył oświadczyła opowiada ostrzega zauważył zauważyła zauważa wskazał wskazała apeluje relacjonuje komentuje obiecuje obiecał obiecała twierdzi twierdził twierdziła pyta pytał pytała alarmuje uważa uważał wspomina wspominał wspominała śmieje żali denerwuje potwierdził potwierdziła potwierdza podał podała podaje podali przekazał przekazała przekazuje przekazali zaapelował zaapelowała zapowiedział zapowiedziała zapowiada ogłosił ogłosiła relacjonował relacjonowała skomentował skomentowała komentował komentowała argumentował argumentowała argumentuje przypomniał przypomniała przypomina zadeklarował zadeklarowała deklaruje podsumował podsumowała podsumowuje kontynuował kontynuuje wtóruje krytykuje skrytykował skrytykowała uspokaja uspokajał wyznał wyznała zdradził zdradziła zdradza żartuje żartował żartowała krzyczał krzyczy narzeka narzekał narzekała skarży skarżył skarżyła dziwi cieszy cieszył cieszyła przestrzegł przestrzega przestrzegała ostrzegł ostrzegła sprecyzował sprecyzowała uzasadnia uzasadniał uzasadniała doprecyzował doprecyzowała zaprzecza zaprzeczył proponuje zaproponował zaproponowała dziękuje dziękował dziękowała podziękował podziękowała zachęca zachęcał zachęcała zaprasza opowiadał opowiadała opisuje opisywał opisywała odparł odparła powtarza powtarzał powtarzała martwi marzy liczy mówili dodają przyznają podkreślają',
  auxiliaries: 'nie też',
  male: 'on',
  female: 'ona',
  nobody: 'ja my oni ktoś nikt',
  where: 'w we z do pod',
  cities: 'warszawa kraków gdańsk łódź wrocław poznań praga wiedeń rzym londyn paryż moskwa kijów lwów',
  adverbs:
    'chwilę zdecydowanie jednoznacznie stanowczo wyraźnie krótko wprost wczoraj dziś dzisiaj również także potem później następnie z kolei wówczas wtedy nam mu jej im',
  bareNouns: true,
  firstNames:
    'zenon bartłomiej bartosz bogusław czesław danuta grażyna halina iwona jacek jarosław jolanta leszek lucyna maciej mariola mariusz mieczysław mirosław przemysław radosław sławomir tadeusz urszula wiesław wioletta witold zdzisław',
  plural: /[lł][iy]$/,
  epithets:
    'polityk minister premier prezydent burmistrz wójt poseł posłanka senator radny radna prezes trener trenerka szkoleniowiec piłkarz pisarz pisarka autor autorka aktor aktorka reżyser reżyserka naukowiec profesor ekspert ekspertka lekarz lekarka nauczyciel nauczycielka dyrektor dyrektorka biskup prokurator sędzia komendant',
  titles: 'pan pani panu panem pana panią prof dr inż mgr',
  parties: 'pis po ko psl lewica konfederacja polska_2050 razem sld',
  sites: 'ulica ulicy ulicą ul plac placu al aleja alei',
  possessives: 'jego jej ich swój swoim swoją swoje swoich swojego swoimi',
  inflected: true,
  according: ['według słów', 'według', 'zdaniem', 'w ocenie', 'w opinii'],
  accordingHim: ['jego zdaniem', 'według niego'],
  accordingHer: ['jej zdaniem', 'według niej'],
};
