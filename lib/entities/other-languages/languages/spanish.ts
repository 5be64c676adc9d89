import type { Written } from '../lexicon.ts';

/** Spanish: how its news says who speaks. */
export const SPANISH: Written = {
  dashes: true,
  verbs:
    'dijo dice decía dicho dijeron afirmó afirma afirmado afirmaron aseguró asegura asegurado explicó explica explicado señaló señala señalado indicó indica indicado declaró declara declarado añadió añade añadido agregó agrega manifestó manifestado sostuvo sostiene comentó comenta comentado contó cuenta contado relató relata subrayó subraya subrayado destacó destaca destacado insistió insiste insistido advirtió advierte advertido apuntó apunta apuntado reconoció reconoce reconocido admitió admite lamentó lamenta lamentado criticó critica criticado denunció denuncia denunciado respondió responde respondido preguntó pregunta escribió escribe escrito anunció anuncia anunciado concluyó concluye recordó recuerda recordado precisó precisa recalcó recalca recalcado expresó expresa expuso puntualizó opinó opina consideró considera zanjó detalló detalla informó reiteró reitera celebró celebra confesó confiesa bromeó expresado apostilló apostillado asintió replicó replica reclamó reclama calificó califica calificado tildó tildado gritó gritaba gritaban gritó pidió pide felicitó prometió promete prometido resume resumió resumido comparte compartió protestó protesta exclamó exclama bromea ironizó sentenció sentencia matizó matiza aclaró aclara rechazó cuestionó exigió exige reivindicó reivindica vaticina espetó susurra cree atribuye atribuyó achaca achacó aseveró asevera planteó plantea fustigó fustiga enfatizó mencionó menciona mencionaron pronunció enfatiza argumentó argumenta acotó acota remarcó remarca aseguraron señalaron indicaron explicaron expresaron denunciaron reclamaron sostuvieron comentaron relataron advirtieron agregaron manifestaron aclararon remarcaron resaltó resalta resaltado ponderó valoró valora valorado subrayaron recomendó recomienda instó invitó invita abundó razonó ahondó prosiguió prosigue continuó añadieron refirió refiere rememoró rememora agradeció agradece agradecido elogió criticaron arremetió defendió defiende defendido auguró augura pronosticó avisó avisa adelantó adelanta confirmó confirma confirmado reveló revela dictaminó estimó juzgó especificó especifica ratificó ratifica relataba contaba explicaba decían',
  gerunds:
    'afirmando diciendo señalando asegurando explicando añadiendo destacando indicando recordando advirtiendo subrayando insistiendo',
  auxiliaries: 'ha han había habían se le les me nos lo no',
  according: [
    'según palabras de',
    'según',
    'de acuerdo con',
    'en palabras de',
    'en palabras del',
    'a juicio de',
    'a juicio del',
    'en opinión de',
    'en opinión del',
    'a ojos de',
    'a ojos del',
    'a decir de',
    'a decir del',
    'al decir de',
    'al decir del',
  ],
  male: 'él',
  female: 'ella',
  nobody: 'yo nosotros alguien nadie',
  articles: 'el la los las un una',
  of: 'de del en para',
  where: 'en de a desde hacia',
  cities:
    'andalucía aragón asturias cantabria cataluña extremadura galicia navarra londres bruselas ginebra viena roma milán venecia nápoles florencia lisboa moscú varsovia praga copenhague estocolmo pekín tokio atenas bucarest belgrado kiev teherán jerusalén múnich fráncfort colonia hamburgo burdeos marsella nueva_york la_habana el_cairo nueva_delhi zaragoza málaga córdoba',
  adverbs:
    'ayer hoy este esta también además luego después entonces asimismo anoche mañana tarde noche pasado',
  titles: 'señor señora sr sra don doña dr dra',
  firstNames:
    'concepción adoración nieves américo baltazar hipólito rosario begoña belén borja cayetana encarna inmaculada milagros montse montserrat soledad xavi oriol ione oihana iñaki aitor unai xabier pepa aníbal baltasar bartolomé camilo cuauhtémoc edmundo efraín eloy encarnación genoveva jacinto lautaro macarena melchor mireia ollanta plácido rigoberto zacarías amparo',
  opinion: 'para',
  plural: /(?:ron|han|an|en)$/,
  epithets:
    'jefe jefa legislador legisladora regidor regidora edil alcalde alcaldesa primer ministro ministra dirigente presidente presidenta diputado diputada consejero consejera concejal concejala líder mandatario mandataria senador senadora gobernador gobernadora entrenador entrenadora técnico técnica sindicalista jugador jugadora delantero escritor escritora autor autora actor actriz cantante director directora abogado abogada científico científica investigador investigadora experto experta economista médico médica profesor profesora socialista popular párroco vecino vecina portavoz capitán coronel comisario comisaria jubilado jubilada fiscal juez jueza obispo',
  parties:
    'psoe pp vox sumar podemos iu erc pnv bildu eh_bildu junts ciudadanos cs bng compromís más_madrid cup pri pan prd morena pvem pt mc ucr pro pj pdc rn udi ppd ps frente_amplio',
  bodies:
    'asociación federación fundación cámara unión consejo ayuntamiento diputación junta grupo partido universidad instituto policía guardia cruz club centro ministerio comunidad',
  sites:
    'premio copa trofeo calle avenida plaza paseo camino ronda glorieta bulevar escuela colegio instituto hospital teatro estadio parque fundación museo aeropuerto puente biblioteca pabellón',
  possessives: 'su sus nuestro nuestra mi',
  asides: ['por su parte', 'a su vez', 'por su lado'],
  echoNouns: 'respuesta palabras declaración frase declaraciones advertencia opinión reflexión',
  echoes: ['así lo', 'así', 'lo', 'con estas palabras', 'con esas palabras'],
  accordingEither: ['a su juicio', 'en su opinión', 'según sus palabras', 'según su versión'],
  maleArticles: 'el',
  femaleArticles: 'la',
};
