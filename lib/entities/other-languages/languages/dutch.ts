import type { Written } from '../lexicon.ts';

/** Dutch: how its news says who speaks. */
export const DUTCH: Written = {
  verbs:
    'zegt zei zeggen zeiden vertelt vertelde vertellen verklaart verklaarde stelt stelde stellen meldt meldde schrijft schreef benadrukt benadrukte antwoordt antwoordde vindt vond vinden reageert reageerde waarschuwt waarschuwde legt legde vult vulde voegt voegde laat liet denkt dacht roept riep besluit besloot vervolgt vervolgde meent meende verzucht verzuchtte erkent erkende bevestigt bevestigde noemt concludeert concludeerde knikt sprak spreekt sneert sneerde belooft beloofde lacht lachte bromt hoopt hoopte klaagt klaagde sombert foetert weet wist verwoordt verwoordde toelicht toelichtte aangeeft aangaf uitlegt uitlegde toevoegt toevoegde opmerkt opmerkte meedeelt meedeelde nuanceert beaamt beaamde mailt vraagt vroeg grapt zucht betoogt betoogde pleit constateert constateerde oordeelt lichtte wierp werpt verduidelijkt verduidelijkte herhaalt herhaalde beschrijft beschreef bedankt jubelt verzekert verzekerde onderstreept onderstreepte beklemtoont beklemtoonde adviseert adviseerde suggereert oppert opperde ontkent ontkende beweert beweerde glimlacht glundert weerlegt verwacht verwachtte twittert',
  auxiliaries: 'heeft hebben had hadden zich',
  according: [
    'volgens',
    'aldus',
    'naar de mening van',
    'naar het oordeel van',
    'in de woorden van',
    'in de ogen van',
  ],
  male: 'hij',
  female: 'zij ze',
  nobody: 'het men ik wij we iemand niemand',
  articles: 'de het een',
  of: 'van voor bij uit der in op',
  where: 'in uit naar te bij',
  cities:
    'londen parijs brussel antwerpen gent luik genève wenen rome milaan venetië napels florence lissabon moskou warschau praag kopenhagen peking tokio athene boekarest belgrado kiev teheran jeruzalem münchen keulen den_haag den_helder den_bosch',
  adverbs:
    'gisteren vandaag ook nog verder later daarna daarop dan toen nu vanochtend vanmiddag vanavond weten toe',
  titles: 'meneer mevrouw dhr mevr dr prof',
  bareNouns: true,
  verbSecond: true,
  firstNames:
    'cornelis truus nynke sietske tjeerd wopke cees eelco els evert gijs hanneke harm henk huub ineke jaap janneke jeroen joke kees koen lieke lies maaike machteld marjolein martijn martine pim rinske roel sjoerd stijn sybrand teun tineke ton wiebe wil ties aaf arjan christiaan coen freek guus halbe heleen hennie jetta jolande kajsa lodewijk lolke loes margriet marijke mathijs menno michiel nel rens renske rianne sylvana tjitske trijntje wilmien evelien theun rien aafke floor geertje jorrit cor sjaak joep teun gijsbert frits',
  opinion: 'voor',
  epithets:
    'burgemeester wethouder minister staatssecretaris premier voorzitter politicus kamerlid fractievoorzitter trainer coach speler aanvoerder spits middenvelder verdediger keeper oefenmeester schrijver schrijfster auteur acteur actrice zanger zangeres regisseur advocaat wetenschapper onderzoeker onderzoekster hoogleraar econoom arts boer ondernemer directeur bewindsman bewindsvrouw raadslid raadsheer omwonende initiatiefnemer woordvoerder woordvoerster melkveehouder boerin bewoner bewoonster bisschop rechter officier',
  parties:
    'vvd d66 pvv cda pvda groenlinks gl gl-pvda groenlinks-pvda sp christenunie cu sgp fvd denk ja21 bbb volt nsc pvdd cd&v n-va vooruit open_vld vld groen vlaams_belang',
  possessives: 'zijn haar hun ons onze mijn',
  accordingHim: ['volgens hem'],
  asides: ['op zijn beurt', 'op haar beurt'],
  echoes: ['aldus', 'dat'],
  echoNouns: 'reactie antwoord woorden conclusie oordeel commentaar',
  participles: 'gezegd genoemd gesproken verklaard geschreven beloofd gemeld verteld gewaarschuwd',
};
