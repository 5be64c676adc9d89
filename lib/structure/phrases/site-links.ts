import { lines } from './lines.ts';

/** Links and labels of a site around its text, in other languages than English: the way to other pages, rights, printing. */
export const SITE_LINKS = lines`
  (?:zurück|weiter)(?: (?:zur|zum) .{3,30})?
  (?:nach oben|zum seitenanfang|zum inhalt(?: springen)?|zur (?:haupt)?navigation(?: springen)?)
  (?:suche nach|suchen?) ?:
  (?:archive|kategorien|schlagwörter|meta|blogroll)
  stolz präsentiert von .{3,30}
  alle rechte vorbehalten\.?
  (?:von|aus) (?:unserem redaktionsmitglied|unserer redaktion|der redaktion)
  redaktionsnetzwerk deutschland
  (?:zum (?:originalartikel|artikel|video)|zur (?:übersicht|bildergalerie)|bildergalerie|hier geht es zum video|video abspielen|audio anhören)
  (?:link|inhalt) (?:kopieren|kopiert|teilen)
  (?:fehler melden|korrektur vorschlagen|haben sie einen fehler gefunden\?|feedback)
  (?:empfohlener )?externer inhalt
  an dieser stelle (?:finden sie|befindet sich) .{10,200}
  ich bin damit einverstanden, dass mir externe inhalte .{5,60}(?: damit können .{5,120})?
  damit können personenbezogene daten an drittplattformen .{5,60}(?: mehr dazu .{5,60})?
  mehr dazu in unserer datenschutzerklärung\.?
  (?:jetzt (?:e-paper lesen|testen)|abo abschließen)
  (?:dieser (?:artikel|text) (?:ist älter als|stammt aus unserem archiv)).{0,40}
  (?:alle|mehr|weniger) (?:artikel|anzeigen|laden)
  (?:(?:ganzen )?artikel (?:weiter)?lesen|lesen sie weiter|nach der anzeige geht es weiter)
  menü
  (?:impressum|datenschutz(?:erklärung)?|kontakt|agb)(?: ?[|·•/-]? ?(?:impressum|datenschutz(?:erklärung)?|kontakt|agb)){0,4}

  (?:retour|suivant|précédent)(?: (?:à|au|aux) .{3,30})?
  (?:haut de page|retour en haut|aller au contenu(?: principal)?)
  rechercher ?:
  (?:catégories|étiquettes|méta)
  fièrement propulsé par .{3,30}
  tous droits réservés\.?
  (?:en (?:direct|images|savoir plus)|vidéo|à la une|aucun résultat)
  (?:lire|voir) (?:plus|tout|tous les articles)
  la suite après (?:la|cette) publicité
  (?:votre abonnement|s.abonner|mon compte|enregistrer|ajouter (?:à mes|aux) favoris)
  (?:copier le lien|lien copié|signaler une erreur)
  une erreur dans l.article ?\? .{5,60}
  contenu (?:sponsorisé|partenaire)
  téléchargez (?:notre|l.) ?application.{0,40}
  (?:suivez|abonnez-vous à) (?:toute l.actualité|notre (?:chaîne|page|compte)).{0,80}
  cet article est paru dans.{0,60}
  (?:mentions légales|politique de confidentialité|plan du site)(?: .{0,100})?

  (?:volver|anterior|siguiente|atrás)(?: (?:a|al) .{3,30})?
  (?:ir arriba|volver arriba|(?:ir|saltar) al contenido)
  buscar ?:
  (?:archivos|categorías|etiquetas|meta)
  funciona gracias a .{3,30}
  todos los derechos reservados\.?
  (?:ver (?:más|todos?|todas|galería)|sigue leyendo|continúa leyendo|en directo)
  (?:comentar?|comenta esta noticia|(?:deja|escribe) tu comentario|suscribirse|regístrate|guardar|(?:escuchar){1,2}(?: artículo)?)
  (?:enlace copiado|reportar un error|contenido patrocinado|descarga nuestra app)
  (?:aviso legal|política de (?:privacidad|cookies))(?: .{0,100})?

  (?:indietro|avanti|successivo|precedente|torna (?:indietro|su|alla home))
  (?:vai al contenuto|salta al contenuto)
  cerca ?:
  (?:archivi|categorie)
  tutti i diritti (?:sono )?riservati\.?
  (?:leggi (?:di più|tutto|l.articolo completo)|continua a leggere(?: dopo la pubblicità)?|vedi tutti|guarda il video)
  (?:copia link|link copiato|ascolta|salva|segnala un errore|scarica l.app|contenuto sponsorizzato|accedi o registrati)
  iscriviti al nostro canale .{3,20}
  (?:note legali|informativa (?:sulla )?privacy)(?: .{0,100})?

  (?:voltar(?: (?:ao topo|para o topo|à página inicial))?|próximo|próxima|ir para o conteúdo|pular para o conteúdo)
  pesquisar(?: por)? ?:
  arquivos?
  todos os direitos reservados\.?
  (?:ver (?:mais|todos)|continu(?:e|ar) (?:lendo|a ler)(?: após a publicidade)?|leia (?:a matéria completa|na íntegra))
  (?:copiar link|link copiado|ouvir notícia|ouça este conteúdo|salvar|(?:reportar|comunicar) erro(?: nesta página)?|comente|deixe seu comentário|faça login|conteúdo patrocinado)
  (?:entre|participe) (?:no|do) (?:nosso )?(?:canal|grupo) (?:do|no) .{3,20}
  baixe (?:nosso|o) aplicativo.{0,30}
  (?:política de privacidade|termos de uso)(?: .{0,100})?

  (?:terug(?: naar .{3,30})?|volgende|vorige|naar boven|naar de inhoud)
  zoeken(?: naar)? ?:
  alle rechten voorbehouden\.?
  lees (?:verder|meer)(?: onder de advertentie)?
  (?:de )?tekst (?:loopt door|gaat verder) onder .{3,30}
  (?:bekijk|toon) (?:ook|meer|alle)
  (?:kopieer link|link gekopieerd|luister|opslaan|printen|abonneer|word lid|gesponsord|reageer|geef een reactie|download de app|heb je een tip\?|fout gezien\?)
  afdrukken

  (?:wstecz|dalej|wróć(?: .{3,30})?|do góry|przejdź do treści)
  szukaj ?:
  (?:kategorie|archiwa|archiwum)
  wszelkie prawa zastrzeżone\.?
  (?:czytaj dalej|(?:zobacz|pokaż) (?:więcej|wszystkie)|(?:s)?kopiuj link|zapisz|zgłoś błąd|zarejestruj się|materiał sponsorowany|dodaj komentarz|komentuj)
  dalsza część (?:artykułu|tekstu|materiału) pod .{3,30}
  drukuj

  (?:назад|далее|наверх|вперёд|вперед)
  (?:рубрики|архивы|метки)
  все права защищены\.?
  (?:читать (?:далее|полностью|дальше)|подробнее|скопировать ссылку|ссылка скопирована|сообщить об ошибке|нашли ошибку\?.{0,40}|регистрация|комментировать|обсудить)
  распечатать
  усі права захищені?\.?

  (?:tillbaka|tilbake|tilbage)(?: til(?:l)? .{3,30})?
  alla rättigheter förbehållna\.?
  (?:läs|les|læs) (?:hela artikeln|hele (?:saken|artiklen|artikkelen)|mere?)
  (?:visa|vis) (?:mere?|fler)
  (?:kopiera länk|kopier (?:lenke|link)|spara|lagre|gem|tipsa oss|tips oss|kommentera?|abonner)
  (?:artikeln|saken|artikkelen|artiklen) (?:fortsätter|fortsetter|fortsætter) (?:under|efter) annons?.{1,3}
  (?:alle rettigheter (?:forbeholdt|reservert)|alle rettigheder forbeholdes)\.?
  skriv ut
  všechna práva vyhrazena\.?
  (?:číst (?:dál|více)|zobrazit více|kopírovat odkaz|přihlásit)
  (?:pokračování článku|článek pokračuje) pod reklamou
  (?:proudly )?powered by wordpress\b.{0,80}
  proudly powered by .{2,30}
`;
