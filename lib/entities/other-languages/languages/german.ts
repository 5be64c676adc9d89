import type { Written } from '../lexicon.ts';

/** German: how its news says who speaks. */
export const GERMAN: Written = {
  verbs:
    'sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten teilte teilt teilten meinte meint meinten äußerte äußert ergänzte ergänzt berichtete berichtet berichteten erzählte erzählt warnte warnt warnten kritisierte kritisiert kritisierten forderte fordert forderten antwortete antwortet fragte fragt rief ruft schrieb schreibt schrieben versicherte versichert kündigte kündigt unterstrich unterstreicht bekräftigte bekräftigt klagte klagt lobte lobt mahnte mahnt urteilte urteilt räumte räumt twitterte kommentierte kommentiert schilderte schildert fügte fügt stellte bilanzierte bilanziert resümierte freute freut schwärmte schwärmt bestätigte bestätigt verkündete verkündet beklagte beklagt begründete begründet erläuterte erläutert erinnerte erinnert gestand entgegnete entgegnet verteidigte argumentierte argumentiert findet fand hieß heißt sprach spricht nannte nennt bezeichnete bezeichnet entschuldigte schimpfte scherzte schimpft verspricht versprach prophezeit prophezeite jubelt jubelte mitteilt mitteilte mitteilten hinzufügt hinzufügte ausführt ausführte feststellt feststellte klarstellt klarstellte zugibt zugab einräumt einräumte ankündigt ankündigte anmerkt anmerkte darlegt darlegte anfügt anfügte hofft hoffte vermutet vermutete wundert wunderte ärgert ärgerte stöhnt seufzt seufzte grüßt empört schlussfolgert gibt gab zeigte plädiert plädierte moniert monierte pflichtet befand hält hielt bedauerte bedauert kontert konterte merkte merkt monierten titelt titelte führte führt hob legte fuhr setzte appellierte appelliert rät riet empfiehlt empfahl resümiert analysierte analysiert wetterte wettert rechnet glaubt glaubte denkt weiß wusste konstatierte konstatiert stellt lacht lachte lächelt schmunzelt formulierte formuliert beteuerte beteuert mutmaßt spottet spottete poltert polterte wirbt warb dankte dankt gratulierte gesteht begrüßte begrüßt verwies verweist verlangte verlangt verriet verrät erwiderte erwidert antworteten bittet bat wünscht wünschte unterstreichen macht machte',
  auxiliaries: 'hat haben hatte hatten habe sich',
  according: [
    'laut',
    'so',
    'nach den worten von',
    'nach den worten',
    'nach worten von',
    'in den worten von',
    'nach angaben von',
    'nach angaben',
    'nach ansicht von',
    'nach ansicht',
    'nach meinung von',
    'nach meinung',
    'nach einschätzung von',
    'nach einschätzung',
    'nach auffassung von',
    'nach auffassung',
    'nach überzeugung von',
    'nach überzeugung',
    'nach darstellung von',
    'nach darstellung',
    'nach aussage von',
    'nach aussage',
    'nach aussagen von',
    'nach aussagen',
    'aus sicht von',
    'aus sicht',
  ],
  male: 'er dieser',
  female: 'sie diese',
  nobody: 'es man ich wir jemand niemand wer',
  articles: 'der die das den dem des ein eine einer einem eines',
  of: 'des der von vom für beim im',
  where: 'in aus nach bei',
  cities:
    'münchen wien genf rom mailand venedig neapel florenz lissabon moskau warschau krakau danzig prag kopenhagen brüssel lüttich straßburg nizza peking tokio kairo athen bukarest belgrad kiew odessa teheran jerusalem havanna lindau ravensburg konstanz',
  adverbs:
    'am gestern heute dazu weiter auch später zudem außerdem jedoch aber nun dann da daraufhin danach zugleich dagegen hingegen schon ebenfalls noch sich morgens mittags abends abend vormittag nachmittag mittag morgen zuvor bereits indes unterdessen hinzu außerdem',
  titles: 'herr frau dr prof professor doktor',
  verbSecond: true,
  capitalRoles:
    /(?:sprecher|minister|präsident|chef|meister|leiter|politiker|forscher|experte?|expert|direktor|sekretär|kanzler|anwalt|anwält|richter|trainer|vorsitzende[rn]?|beauftragte[rn]?|abgeordnete[rn]?|vorstand|vorständ|kommissar|manager|autor|ökonom|professor|unternehmer|händler|rat|rät|kapitän|spieler|stürmer|verteidiger|torwart|torhüter|wirt|bauer|bäuer|arzt|ärzt|pfarrer|bischof|bischöf|papst|könig|senator|künstler|regisseur|schauspieler|sänger|musiker|historiker|soziologe?|psychologe?|biologe?|geologe?|virologe?|lehrer|schüler|student|inhaber|besitzer|gründer|führer|fahrer|kandidat|koordinator|referent|mitarbeiter|ingenieur|landwirt|einsatzleiter|kollege?|anwohner|nachbar|augenzeuge?|organisator|initiator|veranstalter|moderator|dirigent|kurator|architekt|apotheker|pilot|polizist|beamte|ermittler|gutachter|förster|jäger|winzer|gärtner|gastronom|hotelier|bewohner|betreiber|berater|vertreter|aktivist|gewerkschafter|pfleger|journalist|redakteur|reporter|fotograf|vorsteher|obmann|obfrau|helfer|rentner|schreiber|macher|zeuge?)(?:in|n|en|s|r)?$/iu,
  firstNames:
    'beate silke torsten carsten karsten detlef eckhard gerd hartmut holger ingo jochen lothar reiner swantje ute volker waltraud wilfried winfried vroni burkhard frauke hannelore malu gesine ricarda bodo hubertus',
  opinion: 'für',
  epithets:
    'politiker politikerin minister ministerin bürgermeister bürgermeisterin landrat landrätin trainer trainerin spieler spielerin stürmer torwart kapitän autor autorin forscher forscherin experte expertin präsident präsidentin kanzler kanzlerin unternehmer unternehmerin anwalt anwältin sänger sängerin schauspieler schauspielerin regisseur regisseurin künstler künstlerin abgeordnete professor professorin wissenschaftler wissenschaftlerin senator senatorin rentner rentnerin landwirt landwirtin arzt ärztin',
  parties:
    'cdu csu spd fdp afd grüne grünen die_grünen linke die_linke bsw freie_wähler fw övp fpö spö neos svp glp piraten volt ssw parteilos',
  possessives: 'sein seine seiner ihr ihre ihrer unser unsere mein meine',
  accordingHim: [
    'seinen angaben zufolge',
    'seinen worten zufolge',
    'nach seinen angaben',
    'nach seinen worten',
    'seiner ansicht nach',
    'seiner meinung nach',
  ],
  accordingHer: [
    'ihren angaben zufolge',
    'ihren worten zufolge',
    'nach ihren angaben',
    'nach ihren worten',
    'ihrer ansicht nach',
    'ihrer meinung nach',
  ],
  asides: ['auf anfrage', 'im gespräch'],
  echoes: ['das', 'so', 'dies'],
  participles:
    'gesagt erklärt genannt gesprochen betont gefordert bezeichnet kritisiert angekündigt gerufen geschrieben berichtet mitgeteilt geäußert gewarnt versprochen gelobt beklagt zitiert überzeugt sicher zuversichtlich gewiss',
  echoNouns: 'fazit urteil kommentar antwort worte reaktion',
  maleArticles: 'der',
  femaleArticles: 'die',
};
