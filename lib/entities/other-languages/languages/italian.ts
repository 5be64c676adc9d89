import type { Written } from '../lexicon.ts';

/** Italian: how its news says who speaks. */
export const ITALIAN: Written = {
  verbs:
    'detto dice dicono diceva disse dichiarato dichiara dichiarò spiegato spiega spiegano spiegò affermato afferma affermò aggiunto aggiunge aggiunse sottolineato sottolinea commentato commenta raccontato racconta ricordato ricorda precisato precisa assicurato assicura risposto risponde rispose scritto scrive scrisse concluso conclude osservato osserva avvertito avverte ribadito ribadisce annunciato annuncia ammesso ammette lamentato lamenta denuncia denunciato sostiene sostenuto attacca attaccato replica replicato insiste chiede chiedeva chiesto riferito riferisce confessa confida prosegue proseguito chiosa tuona incalza annuisce sorride definito definisce parla parlato promette promesso commentano esulta esultato protesta sbotta ironizza ammonisce auspica auspicato scherza sospira grida gridato ribatte ribattuto insorge taglia accusa accusato garantisce garantito rilancia tuonato sapere evidenzia evidenziato evidenziano rimarca rimarcato rivendica rivendicato commentò proseguì raccontano affermano sottolineano aggiungono ricordano raccontò ammise annunciò confermato conferma confermano ringraziato ringrazia rassicura rassicurato sostengono suggerisce suggerito propone proposto precisano segnala segnalato rivela rivelato svela svelato sentenzia attaccano difende argomenta riassume osservano invita invitato esorta esortato ricostruisce puntualizza puntualizzato chiarisce chiarito illustra illustrato continua avvisa avvisato domanda domandato rilevato rileva',
  gerunds:
    'affermando dicendo spiegando sottolineando aggiungendo ricordando precisando ribadendo assicurando dichiarando evidenziando',
  auxiliaries: 'fa fanno ha hanno aveva avevano si ci gli le non lo',
  according: ['secondo', 'a detta di', 'a giudizio di', 'stando a'],
  male: 'lui egli',
  female: 'lei ella',
  nobody: 'io noi qualcuno nessuno loro',
  articles: "il lo la l i gli le un uno una un'",
  of: 'di del dello della dell dei degli delle d da dal dalla per all alla al in nel nella nell',
  where: 'a di da in',
  cities:
    'lombardia piemonte veneto liguria toscana umbria lazio abruzzo molise campania puglia basilicata calabria sicilia sardegna trentino friuli emilia-romagna londra parigi bruxelles ginevra vienna roma milano torino venezia napoli firenze genova lisbona barcellona siviglia mosca varsavia praga copenaghen stoccolma pechino atene bucarest belgrado kiev gerusalemme monaco francoforte colonia amburgo lione marsiglia nizza new_york il_cairo mantova padova siracusa',
  adverbs:
    'però già sempre quindi ieri oggi anche ancora poi inoltre invece infine così stamattina sera mattina scorso scorsa',
  titles: 'signor signora sig don dott dottor dottoressa prof avv',
  firstNames:
    'donatella edoardo fabrizio franca giuseppina graziano margherita mariangela michela nicoletta nunzia piero pino raffaele raffaella renzo rosario tiziana tommaso valerio amedeo catello cinzia corrado gianfranco joselito licia nazzareno ottavia ottavio pierluigi saverio virginio',
  opinion: 'per',
  plural: /(?:cono|gano|mano|tano|rono)$/,
  epithets:
    'sindaco sindaca ministro ministra premier presidente governatore governatrice assessore assessora deputato deputata senatore senatrice leader segretario segretaria consigliere consigliera allenatore allenatrice tecnico giocatore giocatrice attaccante scrittore scrittrice autore autrice attore attrice regista cantante avvocato avvocata scienziato scienziata ricercatore ricercatrice esperto esperta economista medico professore professoressa imprenditore imprenditrice prefetto geologo geologa primo capitano comandante parroco vescovo procuratore procuratrice capogruppo dirigente architetto architetta generale portavoce titolare pensionato pensionata sacerdote don questore vicesindaco vicesindaca parlamentare',
  parties:
    "fdi fratelli_d’italia fratelli_d'italia lega fi forza_italia pd m5s movimento_5_stelle avs iv italia_viva azione +europa noi_moderati udc psi prc",
  bodies:
    'unione comune provincia regione associazione consorzio fondazione camera consiglio ordine confederazione federazione lega circolo cooperativa gruppo istituto università azienda agenzia ente comitato centro polizia guardia croce protezione comunità',
  sites:
    'premio via viale piazza piazzale piazzetta corso vicolo largo lungomare ponte scuola istituto liceo ospedale teatro stadio palestra parco fondazione museo aeroporto caserma biblioteca',
  possessives: 'suo sua suoi sue nostro nostra mio mia',
  asides: [
    'dal canto suo',
    'da parte sua',
    'a sua volta',
    'al proposito',
    'in proposito',
    'a proposito',
    'al riguardo',
    'a riguardo',
  ],
  echoNouns:
    'risposta replica commento parole dichiarazione frase denuncia allarme appello accusa sfogo parere pensiero',
  echoes: [
    'a dirlo',
    'ad affermarlo',
    'a sostenerlo',
    'a spiegarlo',
    'a dichiararlo',
    'a raccontarlo',
    'a denunciarlo',
    'così',
    'lo',
    'parola di',
    'parole di',
    'è quanto',
  ],
  accordingEither: ['a suo giudizio', 'a suo dire', 'secondo il suo parere'],
  maleArticles: 'il lo',
  femaleArticles: 'la',
};
