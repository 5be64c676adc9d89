import type { Written } from '../lexicon.ts';

/** French: how its news says who speaks. */
export const FRENCH: Written = {
  dashes: true,
  verbs:
    'dit disent disait déclaré déclare déclarait affirmé affirme affirment explique expliqué expliquait expliquent ajoute ajouté ajoutait précise précisé assure assuré assurent estime estimé estiment souligne souligné indique indiqué raconte raconté racontait confie confié lance lancé répond répondu annonce annoncé rappelle rappelé regrette regretté dénonce dénoncé dénoncent insiste insisté conclut conclu poursuit poursuivi reconnaît reconnu témoigne témoigné indigne étonne exclame exclamé inquiète réjouit félicite prévient prévenu martèle martelé écrit plaide plaidé résume résumé juge jugé observe observé note noté commente commenté détaille détaillé tempère glisse glissé soupire sourit plaisante réagi réagit tweeté interroge abonde salue salué qualifie qualifié évoque évoqué parle parlé souvient déplore déploré renchérit conclue agace approuve acquiesce souffle soufflé promet promis ironise ironisé enchaîne nuance nuancé regrettent murmure crie crié clame clamé avoue avoué affirmait soutient soutenu défend critique critiqué accuse accusé demande demandé espère prédit promettait analyse répété répète interrompu interrompt révèle révélé réjoui réjouie indigné indignée étonné étonnée inquiété inquiétée félicité félicitée exclamée souvenu souvenue plaint plainte déclarent précisent racontent rappellent développé développe cinglé cingle ajoutent indiquent soulignent assurait confirmé confirme estimait argumente argumenté complète complété corrige décrit fustige fustigé interpelle justifie justifié lâche lâché menace objecte pointe pointé proclame propose proposé proteste questionne rassure rassuré relate relaté relativise relève relevé remercie remercié réplique répliqué rétorque rétorqué riposte suggère suggéré tacle tonne tranche tranché vante peste rigole signale signalé',
  gerunds:
    'affirmant expliquant ajoutant assurant soulignant précisant estimant déclarant rappelant indiquant regrettant',
  auxiliaries: 'a ont avait avaient est était se s lui leur ne n y en',
  according: [
    'selon',
    'd après',
    'à en croire',
    'de l avis de',
    'de l avis du',
    'aux yeux de',
    'aux yeux du',
    'aux dires de',
    'aux dires du',
  ],
  male: 'il',
  female: 'elle',
  nobody: 'on ils elles je nous ce',
  articles: 'le la l les un une des du',
  of: 'de d du des aux',
  where: 'à de depuis vers près',
  cities:
    'londres bruxelles anvers genève bâle berne vienne rome milan venise naples florence lisbonne barcelone séville moscou varsovie cracovie prague copenhague pékin tokyo athènes bucarest belgrade kiev kyiv téhéran jérusalem alger tunis francfort cologne munich hambourg la_haye lausanne rennes le_caire la_havane le_havre le_mans la_rochelle',
  adverbs:
    'cependant toutefois pourtant enfin hier mardi aussi encore alors ensuite ainsi également ce matin soir notamment',
  titles: 'm mm mme mlle dr pr me mgr monsieur madame maître',
  firstNames:
    'maryse nadège floriane franck ghislain mickaël océane odile régis rémi roselyne solène yohan aurélien bérengère gaëtan ghislaine huguette mylène séverine',
  opinion: 'pour',
  epithets:
    'jeune élu élue ministre maire député députée sénateur sénatrice président présidente avocat avocate chercheur chercheuse dirigeant dirigeante entraîneur entraîneuse joueur joueuse chanteur chanteuse écrivain écrivaine romancier romancière auteur autrice réalisateur réalisatrice comédien comédienne acteur actrice économiste historien historienne médecin candidat candidate conseiller conseillère préfet préfète agriculteur agricultrice retraité retraitée patron patronne scientifique spécialiste syndicaliste quadragénaire quinquagénaire sexagénaire septuagénaire trentenaire officier officière commandant capitaine policier policière voisin voisine porte-parole procureur procureure prévenu prévenue accusé accusée suspect suspecte magistrate magistrat témoin adjoint adjointe',
  parties:
    'ps lr rn lfi eelv pcf modem lrem renaissance horizons udi ump fn rpr prg pvv mr cdh ecolo défi plr udc',
  bodies:
    'association fédération fondation chambre union conseil office groupe parti université institut police croix club ministère comité communauté',
  sites:
    'prix trophée coupe rue avenue boulevard place quai impasse allée chemin square cours école collège lycée hôpital théâtre stade parc fondation musée pont aéroport gymnase médiathèque salle résidence espace',
  possessives: 'son sa ses leur leurs notre mon ma',
  accordingHim: ['selon lui', 'd après lui', 'pour lui'],
  asides: ['pour sa part', 'de son côté', 'à son tour', 'quant à lui', 'quant à elle'],
  echoNouns: 'réponse mots paroles avertissement constat avis déclaration',
  echoes: ['c est ce qu', 'c est ce que', 'ainsi', 'voilà ce que'],
  accordingEither: ['à ses yeux', 'selon ses mots', 'selon ses dires'],
  maleArticles: 'le',
  femaleArticles: 'la',
};
