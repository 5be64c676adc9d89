import { abbreviationsOf } from '../../text/abbreviations.ts';
import { allStopWordLists } from '../../text/stop-words.ts';

/**
 * The words by which texts in other languages than English say who speaks, by ISO 639-1 code: what people and quotes
 * are read with there. Written for this project after newspapers' usage, forms as news has them: the third person in
 * the present, the past and the participle.
 */
export type Lexicon = Readonly<{
  /** Verbs of saying. */
  verbs: ReadonlySet<string>;
  /** What may stand between subject and verb, or before a participle: auxiliaries, pronouns that are objects. */
  auxiliaries: ReadonlySet<string>;
  /** What names a source without a verb: 'selon', 'nach Angaben von'. */
  according: readonly (readonly string[])[];
  /** The same with the pronoun in it: 'по её словам'. */
  accordingTo: readonly Readonly<{ phrase: readonly string[]; pronoun: Pronoun }>[];
  /** What stands between a verb and its subject for contrast: 'pour sa part'. */
  asides: readonly (readonly string[])[];
  /** Subjects that are pronouns, by whom they may mean. */
  pronouns: ReadonlyMap<string, Pronoun>;
  articles: ReadonlySet<string>;
  /** The genders that some of them tell. */
  genders: ReadonlyMap<string, 'male' | 'female'>;
  /** Who stands behind these is named by somebody else: 'su marido', 'sein Trainer Jürgen Pohl'. */
  possessives: ReadonlySet<string>;
  /** Words that carry no subject (text/stop-words.ts). */
  functionWords: ReadonlySet<string>;
  /** Words that join a noun to the one it belongs to: 'ministre de la Culture'. */
  of: ReadonlySet<string>;
  /** Words that may stand between a verb and its subject besides days: 'hier', 'weiter'. */
  adverbs: ReadonlySet<string>;
  /** First names that the gazetteer lacks, in lower case. */
  firstNames: ReadonlySet<string>;
  /** Forms of address, which are no part of a name. */
  titles: ReadonlySet<string>;
  /** True where a bare noun may be a subject: 'powiedział rzecznik', 'säger polisen'. */
  bareNouns: boolean;
  /** True where names have cases: 'по словам Лапина' is Лапин. */
  inflected: boolean;
  /** True where the verb stands second: 'Am Dienstag sagte Ohlsen: …'. */
  verbSecond: boolean;
  /** Other words for somebody who was named: 'el regidor', 'la dirigente'. */
  epithets: ReadonlySet<string>;
  /** Behind these at the beginning of a sentence stands whose opinion it gives: 'Pour Sophie Marchand, « … »'. */
  opinion: ReadonlySet<string>;
  /** Where verbs need no subject, how those end whose subject is several people. */
  plural: RegExp | null;
  /** Participles that end a clause: 'hatte Merkel gesagt', '… genannt'. */
  participles: ReadonlySet<string>;
  /** Where nouns have capitals, a capital alone makes no name: how the nouns end that say what somebody is. */
  capitalRoles: RegExp | null;
}>;

/** 'person' for pronouns of either gender; 'nobody' for those that stand for nobody in the text. */
export type Pronoun = 'male' | 'female' | 'person' | 'nobody';

type Written = Readonly<{
  verbs: string;
  auxiliaries?: string;
  according?: readonly string[];
  accordingHim?: readonly string[];
  accordingHer?: readonly string[];
  accordingEither?: readonly string[];
  asides?: readonly string[];
  male: string;
  female: string;
  nobody?: string;
  articles?: string;
  maleArticles?: string;
  femaleArticles?: string;
  possessives: string;
  of?: string;
  adverbs: string;
  titles?: string;
  firstNames?: string;
  bareNouns?: boolean;
  inflected?: boolean;
  verbSecond?: boolean;
  epithets?: string;
  opinion?: string;
  plural?: RegExp;
  participles?: string;
  capitalRoles?: RegExp;
}>;

const set = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''));

const phrases = (all: readonly string[] = []): string[][] => all.map((phrase) => phrase.split(' '));

const read = (written: Written): Omit<Lexicon, 'functionWords'> => ({
  verbs: set(written.verbs),
  auxiliaries: set(written.auxiliaries),
  according: phrases(written.according),
  accordingTo: [
    ...phrases(written.accordingHim).map((phrase) => ({ phrase, pronoun: 'male' as const })),
    ...phrases(written.accordingHer).map((phrase) => ({ phrase, pronoun: 'female' as const })),
    ...phrases(written.accordingEither).map((phrase) => ({ phrase, pronoun: 'person' as const })),
  ],
  asides: phrases(written.asides),
  pronouns: new Map<string, Pronoun>([
    ...[...set(written.male)].map((word) => [word, 'male'] as const),
    ...[...set(written.female)].map((word) => [word, 'female'] as const),
    ...[...set(written.nobody)].map((word) => [word, 'nobody'] as const),
  ]),
  articles: set(written.articles),
  genders: new Map([
    ...[...set(written.maleArticles)].map((word) => [word, 'male'] as const),
    ...[...set(written.femaleArticles)].map((word) => [word, 'female'] as const),
  ]),
  possessives: set(written.possessives),
  of: set(written.of),
  adverbs: set(written.adverbs),
  titles: set(written.titles),
  firstNames: set(written.firstNames),
  bareNouns: written.bareNouns ?? false,
  inflected: written.inflected ?? false,
  verbSecond: written.verbSecond ?? false,
  epithets: set(written.epithets),
  opinion: set(written.opinion),
  plural: written.plural ?? null,
  participles: set(written.participles),
  capitalRoles: written.capitalRoles ?? null,
});

const GERMAN = read({
  verbs:
    'sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten teilte teilt teilten meinte meint meinten äußerte äußert ergänzte ergänzt berichtete berichtet berichteten erzählte erzählt warnte warnt warnten kritisierte kritisiert kritisierten forderte fordert forderten antwortete antwortet fragte fragt rief ruft schrieb schreibt schrieben versicherte versichert kündigte kündigt unterstrich unterstreicht bekräftigte bekräftigt klagte klagt lobte lobt mahnte mahnt urteilte urteilt räumte räumt twitterte kommentierte kommentiert schilderte schildert fügte fügt stellte bilanzierte bilanziert resümierte freute freut schwärmte schwärmt bestätigte bestätigt verkündete verkündet beklagte beklagt begründete begründet erläuterte erläutert erinnerte erinnert gestand entgegnete entgegnet verteidigte argumentierte argumentiert findet fand hieß heißt sprach spricht nannte nennt bezeichnete bezeichnet entschuldigte schimpfte scherzte schimpft verspricht versprach prophezeit prophezeite jubelt jubelte hofft hoffte vermutet vermutete wundert wunderte ärgert ärgerte stöhnt seufzt seufzte grüßt empört schlussfolgert gibt gab zeigte plädiert plädierte moniert monierte pflichtet befand hält hielt',
  auxiliaries: 'hat haben hatte hatten habe sich',
  according: ['laut', 'so', 'nach angaben von', 'nach angaben', 'nach worten von', 'nach den worten von'],
  male: 'er',
  female: 'sie',
  nobody: 'es man ich wir jemand niemand wer',
  articles: 'der die das den dem des ein eine einer einem eines',
  of: 'des der von vom für beim im',
  adverbs:
    'am gestern heute dazu weiter auch später zudem außerdem jedoch aber nun dann da daraufhin danach zugleich dagegen hingegen schon ebenfalls noch sich morgens mittags abends abend vormittag nachmittag mittag morgen zuvor bereits indes unterdessen hinzu außerdem',
  titles: 'herr frau dr prof professor doktor',
  verbSecond: true,
  capitalRoles:
    /(?:sprecher|minister|präsident|chef|meister|leiter|politiker|forscher|experte?|expert|direktor|sekretär|kanzler|anwalt|anwält|richter|trainer|vorsitzende[rn]?|beauftragte[rn]?|abgeordnete[rn]?|vorstand|vorständ|kommissar|manager|autor|ökonom|professor|unternehmer|händler|rat|rät|kapitän|spieler|stürmer|verteidiger|torwart|torhüter|wirt|bauer|bäuer|arzt|ärzt|pfarrer|bischof|bischöf|papst|könig|senator|künstler|regisseur|schauspieler|sänger|musiker|historiker|soziologe?|psychologe?|biologe?|geologe?|virologe?|lehrer|schüler|student|inhaber|besitzer|gründer|führer|fahrer|kandidat|koordinator|referent|mitarbeiter|ingenieur|landwirt|einsatzleiter|kollege?|anwohner|nachbar|augenzeuge?)(?:in|n|en|s|r)?$/iu,
  firstNames:
    'silke torsten carsten karsten detlef eckhard gerd hartmut holger ingo jochen lothar reiner swantje ute volker waltraud wilfried winfried vroni burkhard frauke hannelore malu gesine ricarda bodo hubertus',
  opinion: 'für',
  epithets:
    'politiker politikerin minister ministerin bürgermeister bürgermeisterin landrat landrätin trainer trainerin spieler spielerin stürmer torwart kapitän autor autorin forscher forscherin experte expertin präsident präsidentin kanzler kanzlerin unternehmer unternehmerin anwalt anwältin sänger sängerin schauspieler schauspielerin regisseur regisseurin künstler künstlerin abgeordnete professor professorin wissenschaftler wissenschaftlerin senator senatorin rentner rentnerin landwirt landwirtin arzt ärztin',
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
  participles:
    'gesagt erklärt genannt gesprochen betont gefordert bezeichnet kritisiert angekündigt gerufen geschrieben berichtet mitgeteilt geäußert gewarnt versprochen gelobt beklagt',
  maleArticles: 'der',
  femaleArticles: 'die',
});

const FRENCH = read({
  verbs:
    'dit disent disait déclaré déclare déclarait affirmé affirme affirment explique expliqué expliquait expliquent ajoute ajouté ajoutait précise précisé assure assuré assurent estime estimé estiment souligne souligné indique indiqué raconte raconté racontait confie confié lance lancé répond répondu annonce annoncé rappelle rappelé regrette regretté dénonce dénoncé dénoncent insiste insisté conclut conclu poursuit poursuivi reconnaît reconnu témoigne témoigné indigne étonne exclame exclamé inquiète réjouit félicite prévient prévenu martèle martelé écrit plaide plaidé résume résumé juge jugé observe observé note noté commente commenté détaille détaillé tempère glisse glissé soupire sourit plaisante réagi réagit tweeté interroge abonde salue salué qualifie qualifié évoque évoqué parle parlé souvient déplore déploré renchérit conclue agace approuve acquiesce souffle soufflé promet promis ironise ironisé enchaîne nuance nuancé regrettent murmure crie crié clame clamé avoue avoué affirmait soutient soutenu défend critique critiqué accuse accusé demande demandé espère prédit promettait analyse répété répète interrompu interrompt',
  auxiliaries: 'a ont avait avaient se s lui leur ne n y en',
  according: ['selon', 'd après'],
  male: 'il',
  female: 'elle',
  nobody: 'on ils elles je nous ce',
  articles: 'le la l les un une des du',
  of: 'de d du des aux',
  adverbs: 'hier mardi aussi encore alors ensuite ainsi également ce matin soir notamment',
  titles: 'm mm mme mlle dr pr me mgr monsieur madame maître',
  firstNames:
    'nadège floriane franck ghislain mickaël océane odile régis rémi roselyne solène yohan aurélien',
  opinion: 'pour',
  epithets:
    'élu élue ministre maire député députée sénateur sénatrice président présidente avocat avocate chercheur chercheuse dirigeant dirigeante entraîneur entraîneuse joueur joueuse chanteur chanteuse écrivain écrivaine romancier romancière auteur autrice réalisateur réalisatrice comédien comédienne acteur actrice économiste historien historienne médecin candidat candidate conseiller conseillère préfet préfète agriculteur agricultrice retraité retraitée patron patronne scientifique spécialiste syndicaliste quadragénaire quinquagénaire sexagénaire septuagénaire trentenaire officier officière commandant capitaine policier policière voisin voisine porte-parole procureur procureure prévenu prévenue accusé accusée suspect suspecte magistrate magistrat témoin adjoint adjointe',
  possessives: 'son sa ses leur leurs notre mon ma',
  accordingHim: ['selon lui', 'd après lui', 'pour lui'],
  asides: ['pour sa part', 'de son côté', 'à son tour', 'quant à lui', 'quant à elle'],
  accordingEither: ['à ses yeux', 'selon ses mots', 'selon ses dires'],
  maleArticles: 'le',
  femaleArticles: 'la',
});

const SPANISH = read({
  verbs:
    'dijo dice decía dicho dijeron afirmó afirma afirmado afirmaron aseguró asegura asegurado explicó explica explicado señaló señala señalado indicó indica indicado declaró declara declarado añadió añade añadido agregó agrega manifestó manifestado sostuvo sostiene comentó comenta comentado contó cuenta contado relató relata subrayó subraya subrayado destacó destaca destacado insistió insiste insistido advirtió advierte advertido apuntó apunta apuntado reconoció reconoce reconocido admitió admite lamentó lamenta lamentado criticó critica criticado denunció denuncia denunciado respondió responde respondido preguntó pregunta escribió escribe escrito anunció anuncia anunciado concluyó concluye recordó recuerda recordado precisó precisa recalcó recalca recalcado expresó expresa expuso puntualizó opinó opina consideró considera zanjó detalló detalla informó reiteró reitera celebró celebra confesó confiesa bromeó expresado apostilló apostillado asintió replicó replica reclamó reclama calificó califica calificado tildó tildado gritó gritaba gritaban gritó pidió pide felicitó prometió promete prometido resume resumió resumido comparte compartió protestó protesta exclamó exclama bromea ironizó sentenció sentencia matizó matiza aclaró aclara rechazó cuestionó exigió exige reivindicó reivindica vaticina espetó susurra cree',
  auxiliaries: 'ha han había habían se le les me nos lo no',
  according: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de'],
  male: 'él',
  female: 'ella',
  nobody: 'yo nosotros alguien nadie',
  articles: 'el la los las un una',
  of: 'de del en para',
  adverbs:
    'ayer hoy este esta también además luego después entonces asimismo anoche mañana tarde noche pasado',
  titles: 'señor señora sr sra don doña dr dra',
  firstNames:
    'rosario begoña belén borja cayetana encarna inmaculada milagros montse montserrat soledad xavi oriol ione oihana iñaki aitor unai xabier pepa',
  opinion: 'para',
  plural: /(?:ron|han|an|en)$/,
  epithets:
    'regidor regidora edil alcalde alcaldesa primer ministro ministra dirigente presidente presidenta diputado diputada consejero consejera concejal concejala líder mandatario mandataria senador senadora gobernador gobernadora entrenador entrenadora técnico técnica sindicalista jugador jugadora delantero escritor escritora autor autora actor actriz cantante director directora abogado abogada científico científica investigador investigadora experto experta economista médico médica profesor profesora socialista popular párroco vecino vecina portavoz capitán coronel comisario comisaria jubilado jubilada fiscal juez jueza obispo',
  possessives: 'su sus nuestro nuestra mi',
  asides: ['por su parte', 'a su vez', 'por su lado'],
  accordingEither: ['a su juicio', 'en su opinión', 'según sus palabras', 'según su versión'],
  maleArticles: 'el',
  femaleArticles: 'la',
});

const ITALIAN = read({
  verbs:
    'detto dice dicono diceva disse dichiarato dichiara dichiarò spiegato spiega spiegano spiegò affermato afferma affermò aggiunto aggiunge aggiunse sottolineato sottolinea commentato commenta raccontato racconta ricordato ricorda precisato precisa assicurato assicura risposto risponde rispose scritto scrive scrisse concluso conclude osservato osserva avvertito avverte ribadito ribadisce annunciato annuncia ammesso ammette lamentato lamenta denuncia denunciato sostiene sostenuto attacca attaccato replica replicato insiste chiede chiesto riferito riferisce confessa confida prosegue proseguito chiosa tuona incalza annuisce sorride definito definisce parla parlato promette promesso commentano esulta esultato protesta sbotta ironizza ammonisce auspica auspicato scherza sospira grida gridato ribatte ribattuto insorge taglia accusa accusato garantisce garantito rilancia tuonato',
  auxiliaries: 'ha hanno aveva avevano si ci gli le non lo',
  according: ['secondo', 'a detta di', 'a giudizio di', 'stando a'],
  male: 'lui egli',
  female: 'lei ella',
  nobody: 'io noi qualcuno nessuno loro',
  articles: "il lo la l i gli le un uno una un'",
  of: 'di del dello della dell dei degli delle d da dal dalla per all alla al in nel nella nell',
  adverbs: 'ieri oggi anche ancora poi inoltre invece infine così stamattina sera mattina scorso scorsa',
  titles: 'signor signora sig don dott dottor dottoressa prof avv',
  firstNames:
    'donatella edoardo fabrizio franca giuseppina graziano margherita mariangela michela nicoletta nunzia piero pino raffaele raffaella renzo rosario tiziana tommaso valerio',
  opinion: 'per',
  plural: /(?:cono|gano|mano|tano|rono)$/,
  epithets:
    'sindaco sindaca ministro ministra premier presidente governatore governatrice assessore assessora deputato deputata senatore senatrice leader segretario segretaria consigliere consigliera allenatore allenatrice tecnico giocatore giocatrice attaccante scrittore scrittrice autore autrice attore attrice regista cantante avvocato avvocata scienziato scienziata ricercatore ricercatrice esperto esperta economista medico professore professoressa imprenditore imprenditrice prefetto geologo geologa primo capitano comandante parroco vescovo procuratore procuratrice capogruppo dirigente architetto architetta generale portavoce titolare pensionato pensionata sacerdote don questore vicesindaco vicesindaca parlamentare',
  possessives: 'suo sua suoi sue nostro nostra mio mia',
  asides: ['dal canto suo', 'da parte sua', 'a sua volta'],
  accordingEither: ['a suo giudizio', 'a suo dire', 'secondo il suo parere'],
  maleArticles: 'il lo',
  femaleArticles: 'la',
});

const PORTUGUESE = read({
  verbs:
    'disse diz dizia dito disseram afirmou afirma afirmaram afirmado explicou explica declarou declara contou conta relatou relata ressaltou ressalta destacou destaca acrescentou acrescenta completou completa comentou comenta garantiu garante alertou alerta criticou critica lamentou lamenta lembrou lembra reforçou reforça respondeu responde escreveu escreve anunciou anuncia informou informa sublinhou sublinha frisou frisa referiu refere adiantou adianta considerou considera defendeu defende assegurou assegura avaliou avalia admitiu admite concluiu conclui pontuou salientou revelou revela apontou aponta questionou pediu rebateu observou brincou desabafou confessou argumentou prometeu promete resumiu classificou chamou protestou protesta brinca ironizou ironiza exclamou exigiu exige esclareceu esclarece recordou recorda atirou justificou justifica apelou apela prevê previu notou garantia confirmou confirma sustentou',
  auxiliaries: 'tem têm havia tinha se lhe me nos não',
  according: ['segundo', 'conforme', 'de acordo com', 'nas palavras de', 'na opinião de'],
  male: 'ele',
  female: 'ela',
  nobody: 'eu nós alguém ninguém',
  articles: 'o a os as um uma',
  of: 'de do da dos das em no na nos nas para',
  adverbs:
    'ontem hoje também ainda depois então porém nesta neste noite manhã tarde segunda terça quarta quinta sexta',
  titles: 'senhor senhora sr sra dom dona dr dra',
  firstNames:
    'cleide andréia cíntia cristiane edson elisabete everton geraldo gilmar giovana jandira katia lígia luzia márcio marília neide odete otávio priscila renan rosângela tarcísio valdir wagner wanderley wellington wilson zélia zilda davi romário ronaldo lucimara romilda edmilson genivaldo josé gilson nilson jailson ailton anderson cleber cleiton elias ivone ivete jaqueline lindomar luana maicon marilene marinalva nilton rosilene sidnei sirlei terezinha valdemar vanderlei',
  opinion: 'para',
  plural: /(?:ram|zem)$/,
  epithets:
    'prefeito prefeita autarca ministro ministra presidente governante dirigente deputado deputada vereador vereadora sindicalista senador senadora governador governadora parlamentar líder treinador treinadora técnico jogador jogadora atacante escritor escritora autor autora ator atriz cantor cantora diretor diretora advogado advogada cientista pesquisador pesquisadora investigador investigadora especialista economista médico médica professor professora empresário empresária delegado delegada secretário secretária petista aposentado aposentada vizinho vizinha major coronel capitão vice coordenador coordenadora porta-voz padre bispo juiz juíza engenheiro engenheira agricultor agricultora zagueiro goleiro meia torcedor comandante',
  possessives: 'seu sua seus suas nosso nossa meu minha',
  asides: ['por sua vez', 'por seu turno', 'por seu lado'],
  accordingEither: ['na sua opinião', 'em sua opinião', 'segundo suas palavras'],
  maleArticles: 'o',
  femaleArticles: 'a',
});

const DUTCH = read({
  verbs:
    'zegt zei zeggen zeiden vertelt vertelde vertellen verklaart verklaarde stelt stelde stellen meldt meldde schrijft schreef benadrukt benadrukte antwoordt antwoordde vindt vond vinden reageert reageerde waarschuwt waarschuwde legt legde vult vulde voegt voegde laat liet denkt dacht roept riep besluit besloot vervolgt vervolgde meent meende verzucht verzuchtte erkent erkende bevestigt bevestigde noemt concludeert concludeerde knikt sprak spreekt sneert sneerde belooft beloofde lacht lachte bromt hoopt hoopte klaagt klaagde sombert foetert weet wist nuanceert beaamt beaamde mailt vraagt vroeg grapt zucht betoogt betoogde pleit constateert constateerde oordeelt',
  auxiliaries: 'heeft hebben had hadden zich',
  according: ['volgens', 'aldus'],
  male: 'hij',
  female: 'zij ze',
  nobody: 'het men ik wij we iemand niemand',
  articles: 'de het een',
  of: 'van voor bij uit der in op',
  adverbs:
    'gisteren vandaag ook nog verder later daarna daarop dan toen nu vanochtend vanmiddag vanavond weten toe',
  titles: 'meneer mevrouw dhr mevr dr prof',
  bareNouns: true,
  verbSecond: true,
  firstNames:
    'wopke cees eelco els evert gijs hanneke harm henk huub ineke jaap janneke jeroen joke kees koen lieke lies maaike machteld marjolein martijn martine pim rinske roel sjoerd stijn sybrand teun tineke ton wiebe wil ties',
  opinion: 'voor',
  epithets:
    'burgemeester wethouder minister staatssecretaris premier voorzitter politicus kamerlid fractievoorzitter trainer coach speler aanvoerder spits middenvelder verdediger keeper oefenmeester schrijver schrijfster auteur acteur actrice zanger zangeres regisseur advocaat wetenschapper onderzoeker onderzoekster hoogleraar econoom arts boer ondernemer directeur bewindsman bewindsvrouw raadslid raadsheer omwonende initiatiefnemer woordvoerder woordvoerster melkveehouder boerin bewoner bewoonster bisschop rechter officier',
  possessives: 'zijn haar hun ons onze mijn',
  accordingHim: ['volgens hem'],
  asides: ['op zijn beurt', 'op haar beurt'],
  participles: 'gezegd genoemd gesproken verklaard geschreven beloofd gemeld verteld gewaarschuwd',
});

const SWEDISH = read({
  verbs:
    'säger sa sade berättar berättade förklarar förklarade skriver skrev menar menade uppger uppgav svarar svarade tycker konstaterar konstaterade tillägger varnar varnade betonar betonade hävdar hävdade fortsätter anser kommenterar lovar lovade undrar frågar frågade suckar skrattar hoppas tror trodde understryker framhåller påpekar erkänner medger uppmanar',
  auxiliaries: 'har hade',
  according: ['enligt'],
  male: 'han',
  female: 'hon',
  nobody: 'man jag vi det de någon ingen',
  articles: 'en ett den det de',
  of: 'för på i vid från av hos',
  adverbs: 'också vidare sedan senare nu då igår idag dock',
  bareNouns: true,
  verbSecond: true,
  firstNames: 'örjan bo gösta klas per staffan yngve',
  epithets:
    'ministern statsministern kommunalrådet borgmästaren politikern partiledaren ordföranden talespersonen tränaren spelaren författaren skådespelaren sångaren regissören forskaren professorn experten advokaten läkaren handlaren lantbrukaren',
  possessives: 'hans hennes deras sin',
});

/** Danish and Norwegian are written so much alike that one list serves both. */
const DANISH_AND_NORWEGIAN = read({
  verbs:
    'siger sagde fortæller fortalte forklarer forklarede skriver skrev mener mente oplyser oplyste svarer svarede tilføjer tilføjede understreger understregede konstaterer konstaterede advarer advarede påpeger fortsætter vurderer kalder sier sa forteller forklarte opplyser opplyste svarte legger la understreker understreket konstaterte advarte påpeker fortsetter hevder hevdet kaller lover lovede lovet spørger spurgte spør spurte håber håper tror sukker ler griner erkender erkjenner opfordrer oppfordrer kommenterer slår',
  auxiliaries: 'har havde hadde',
  according: ['ifølge'],
  male: 'han',
  female: 'hun',
  nobody: 'man jeg vi det de nogen noen ingen',
  articles: 'en et ei den det de',
  of: 'for på i ved fra af av hos',
  adverbs: 'også videre siden senere nu nå da dog dag går blandt andet til',
  bareNouns: true,
  verbSecond: true,
  epithets:
    'ministeren statsministeren borgmesteren ordføreren politikeren partilederen lederen formanden talsmanden talspersonen træneren treneren spilleren forfatteren skuespilleren sangeren instruktøren regissøren forskeren professoren eksperten advokaten lægen legen landmanden bonden direktøren',
  firstNames:
    'kaare pernille bo carsten line mads mogens per signe espen geir gro gunn guro hege håvard ingvild kjersti oddvar reidun roar siri stian svein sylvi terje tonje tor torbjørn trond trygve turid unni vegard vidar øystein åshild',
  possessives: 'hans hendes hennes deres sin',
});

const POLISH = read({
  verbs:
    'powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła dodał dodała dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła przekonuje przekonywał poinformował poinformowała informuje ocenił oceniła ocenia napisał napisała pisze odpowiedział odpowiedziała przyznał przyznała przyznaje zapewnił zapewniła zapewnia oświadczył oświadczyła opowiada ostrzega zauważył zauważyła zauważa wskazał wskazała apeluje relacjonuje komentuje obiecuje obiecał obiecała twierdzi twierdził twierdziła pyta pytał pytała alarmuje uważa uważał wspomina wspominał wspominała śmieje żali denerwuje potwierdził potwierdziła potwierdza',
  auxiliaries: 'nie też',
  male: 'on',
  female: 'ona',
  nobody: 'ja my oni ktoś nikt',
  adverbs: 'wczoraj dziś dzisiaj również także potem później następnie z kolei',
  bareNouns: true,
  firstNames:
    'bartłomiej bartosz bogusław czesław danuta grażyna halina iwona jacek jarosław jolanta leszek lucyna maciej mariola mariusz mieczysław mirosław przemysław radosław sławomir tadeusz urszula wiesław wioletta witold zdzisław',
  plural: /[lł][iy]$/,
  epithets:
    'polityk minister premier prezydent burmistrz wójt poseł posłanka senator radny radna prezes trener trenerka szkoleniowiec piłkarz pisarz pisarka autor autorka aktor aktorka reżyser reżyserka naukowiec profesor ekspert ekspertka lekarz lekarka nauczyciel nauczycielka dyrektor dyrektorka biskup prokurator sędzia komendant',
  possessives: 'jego jej ich',
  inflected: true,
  according: ['według', 'zdaniem', 'jak mówi', 'jak podkreśla'],
  accordingHim: ['jego zdaniem', 'według niego'],
  accordingHer: ['jej zdaniem', 'według niej'],
});

const CZECH = read({
  verbs:
    'řekl řekla řekli říká uvedl uvedla uvedli dodal dodala dodává prohlásil prohlásila vysvětlil vysvětlila vysvětluje sdělil sdělila upozornil upozornila napsal napsala píše míní tvrdí popsal popsala zdůraznil zdůraznila potvrdil potvrdila doplnil doplnila odpověděl odpověděla slíbil slíbila slibuje ptá zeptal zeptala myslí soudí podotkl podotkla varoval varovala varuje konstatoval konstatovala připustil připustila vzpomíná vzpomínal stěžuje doufá',
  auxiliaries: 'také pak',
  male: 'on',
  female: 'ona',
  nobody: 'já my někdo nikdo',
  adverbs: 'včera dnes také pak později následně čtk dále novinářům',
  bareNouns: true,
  firstNames: 'čeněk jindřich jiří jitka květa leoš libor luděk milan otakar radek radim šárka zdeněk danuše',
  plural: /l[iy]$/,
  epithets:
    'politik politička ministr ministryně premiér premiérka prezident prezidentka starosta starostka primátor primátorka hejtman hejtmanka poslanec poslankyně senátor senátorka předseda předsedkyně trenér trenérka kouč hráč hráčka útočník spisovatel spisovatelka autor autorka herec herečka režisér režisérka vědec vědkyně profesor profesorka expert expertka',
  possessives: 'jeho její jejich',
  inflected: true,
  according: ['podle slov', 'podle'],
  accordingHim: ['podle něj', 'podle něho'],
  accordingHer: ['podle ní'],
});

const RUSSIAN = read({
  verbs:
    'сказал сказала сказали говорит говорил говорила рассказал рассказала рассказали рассказывает заявил заявила заявили заявляет отметил отметила отметили отмечает сообщил сообщила сообщили сообщает пояснил пояснила поясняет подчеркнул подчеркнула подчеркивает добавил добавила добавили ответил ответила отвечает написал написала пишет считает объяснил объяснила объясняет заверил заверила признался призналась напомнил напомнила предупредил предупредила уточнил уточнила вспоминает полагает пообещал пообещала обещает признал признала призвал призвала возразил возразила спросил спросила возмущается возмутился возмутилась жалуется посетовал посетовала сетует надеется удивляется делится поделился поделилась утверждает утверждал утверждала заключил заключила резюмировал парировал прокомментировал прокомментировала',
  auxiliaries: 'не также',
  male: 'он',
  female: 'она',
  nobody: 'я мы они кто-то никто',
  firstNames:
    'александр алексей анатолий андрей антон аркадий артем артём борис вадим валентин валерий василий виктор виталий владимир владислав вячеслав геннадий георгий григорий даниил денис дмитрий евгений егор иван игорь илья кирилл константин лев леонид максим михаил николай никита олег павел пётр петр роман рустам руслан сергей станислав степан тимур федор фёдор эдуард юрий яков ярослав анна анастасия алла валентина валерия вера виктория галина дарья евгения екатерина елена ирина ксения лариса любовь людмила марина мария надежда наталия наталья оксана ольга полина светлана софья тамара татьяна юлия яна',
  adverbs: 'вчера сегодня также затем позже потом журналистам тогда ранее',
  bareNouns: true,
  plural: /ли$/,
  epithets:
    'чиновник политик министр премьер президент мэр губернатор депутат сенатор глава председатель спикер пресс-секретарь тренер наставник футболист хоккеист нападающий писатель писательница автор актёр актер актриса режиссёр режиссер певец певица учёный ученый профессор эксперт дипломат адвокат врач медсестра учитель учительница директор пенсионер пенсионерка прокурор судья полковник генерал специалист полузащитник вратарь защитник форвард капитан',
  possessives: 'его её ее их',
  inflected: true,
  according: ['по словам', 'по мнению'],
  accordingHim: ['по его словам', 'по его мнению'],
  accordingHer: ['по её словам', 'по ее словам', 'по её мнению', 'по ее мнению'],
  asides: ['в свою очередь'],
});

const UKRAINIAN = read({
  verbs:
    'сказав сказала сказали каже говорить розповів розповіла розповідає заявив заявила заявили зазначив зазначила зазначили повідомив повідомила повідомили повідомляє пояснив пояснила пояснює підкреслив підкреслила наголосив наголосила додав додала відповів відповіла написав написала пише вважає запевнив нагадав попередив уточнив обурюється скаржиться сподівається стверджує ділиться поділився поділилася прокоментував прокоментувала пообіцяв пообіцяла закликав закликала визнав визнала',
  auxiliaries: 'не також',
  male: 'він',
  female: 'вона',
  nobody: 'я ми вони хтось ніхто',
  firstNames:
    'олександр олексій андрій антон богдан борис вадим валерій валентин василь віктор віталій володимир григорій денис дмитро євген іван ігор кирило костянтин леонід максим михайло микола олег павло петро роман ростислав руслан сергій степан тарас федір юрій ярослав анна анастасія валентина вікторія галина дарина ірина катерина леся лідія людмила марія марина наталія надія оксана олена ольга світлана софія тетяна юлія',
  adverbs: 'вчора сьогодні також потім пізніше згодом журналістам тоді раніше',
  bareNouns: true,
  plural: /ли$/,
  epithets:
    'посадовець політик міністр прем’єр президент мер губернатор депутат депутатка голова спікер речник речниця тренер футболіст письменник письменниця автор актор акторка режисер співак співачка учений професор експерт дипломат адвокат',
  possessives: 'його її їх їхній',
  inflected: true,
  according: ['за словами', 'на думку'],
  accordingHim: ['за його словами', 'на його думку'],
  accordingHer: ['за її словами', 'на її думку'],
  asides: ['у свою чергу'],
});

const LANGUAGES: ReadonlyMap<string, ReturnType<typeof read>> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['nl', DUTCH],
  ['sv', SWEDISH],
  ['da', DANISH_AND_NORWEGIAN],
  ['no', DANISH_AND_NORWEGIAN],
  ['pl', POLISH],
  ['cs', CZECH],
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
]);

/** How an article's people and speakers are read: English as such, other languages by their lexicon, some not at all. */
export type Reading =
  | Readonly<{ by: 'english' }>
  | Readonly<{ by: 'lexicon'; lexicon: Lexicon; abbreviations: ReadonlySet<string> }>
  | Readonly<{ by: 'nothing' }>;

export const ENGLISH: Reading = { by: 'english' };

/** How articles in a language (ISO 639-1) are read. */
export async function readingOf(language: string): Promise<Reading> {
  if (language === 'en') return ENGLISH;
  const words = LANGUAGES.get(language);
  if (words === undefined) return { by: 'nothing' };
  const functionWords = (await allStopWordLists()).get(language) ?? new Set<string>();
  const { names, numbers } = abbreviationsOf(language);
  const abbreviations = new Set([...names, ...numbers, ...words.titles]);
  return { by: 'lexicon', lexicon: { ...words, functionWords }, abbreviations };
}
