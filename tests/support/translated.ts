/** A short article in the words of a language, and what Blogger prints around it there: its default strings. */
export type Translated = Readonly<{
  headline: string;
  paragraphs: readonly [string, string];
  /** A commenter's text. */
  comment: string;
  blogger: Readonly<{
    postedBy: string;
    labels: string;
    noComments: string;
    twoComments: string;
    said: string;
    post: string;
    paging: string;
    feed: string;
    share: string;
    date: string;
    /** The links under a comment, under an answer, and what stands over and under the answers; the last ones of a page. */
    links: readonly [both: string, remove: string, answers: string, reply: string, add: string, more: string];
  }>;
}>;

export const TRANSLATED: Readonly<Record<string, Translated>> = {
  German: {
    headline: 'Die Brücke von Helm wird neu gebaut',
    paragraphs: [
      'Der Rat hat am Freitag beschlossen, dass die alte Brücke abgerissen wird. Sie ist seit dem Sturm gesperrt.',
      'Die Nachbarn freuen sich, weil der Umweg über Weldau bisher eine Stunde dauert und der Bus nicht mehr fährt.',
    ],
    comment: 'Das wird auch Zeit, ich warte seit drei Jahren.',
    blogger: {
      postedBy: 'Eingestellt von Rory Feld um 10:00',
      labels: 'Labels: Brücke, Stadt',
      noComments: 'Keine Kommentare:',
      twoComments: '2 Kommentare:',
      said: 'hat gesagt…',
      post: 'Kommentar veröffentlichen',
      paging: 'Neuerer Post Älterer Post Startseite',
      feed: 'Abonnieren Kommentare zum Post (Atom)',
      share:
        'Diesen Post per E-Mail versenden BlogThis! In Twitter freigeben In Facebook freigeben Auf Pinterest teilen',
      date: '12. Mai 2014 um 09:31',
      links: [
        'AntwortenLöschen',
        'Löschen',
        'Antworten',
        'Antworten',
        'Kommentar hinzufügen',
        'Mehr laden...',
      ],
    },
  },
  French: {
    headline: 'Le pont de Helm sera reconstruit',
    paragraphs: [
      'Le conseil a décidé vendredi que le vieux pont serait démoli. Il est fermé depuis la tempête.',
      'Les voisins sont contents, car le détour par Veldon prend une heure et le bus ne passe plus.',
    ],
    comment: 'Il était temps, j’attends depuis trois ans.',
    blogger: {
      postedBy: 'Publié par Rory Feld à 10:00',
      labels: 'Libellés : pont, ville',
      noComments: 'Aucun commentaire:',
      twoComments: '2 commentaires:',
      said: 'a dit…',
      post: 'Enregistrer un commentaire',
      paging: 'Article plus récent Article plus ancien Accueil',
      feed: 'Inscription à : Publier les commentaires (Atom)',
      share: 'Envoyer par e-mail BlogThis! Partager sur Twitter Partager sur Facebook Partager sur Pinterest',
      date: '12 mai 2014 à 09:31',
      links: [
        'RépondreSupprimer',
        'Supprimer',
        'Réponses',
        'Répondre',
        'Ajouter un commentaire',
        'Charger la suite...',
      ],
    },
  },
  Spanish: {
    headline: 'El puente de Helm será reconstruido',
    paragraphs: [
      'El ayuntamiento decidió el viernes que el viejo puente será derribado. Está cerrado desde la tormenta.',
      'Los vecinos están contentos, porque el rodeo por Veldón dura una hora y el autobús ya no pasa.',
    ],
    comment: 'Ya era hora, llevo tres años esperando.',
    blogger: {
      postedBy: 'Publicado por Rory Feld en 10:00',
      labels: 'Etiquetas: puente, ciudad',
      noComments: 'No hay comentarios:',
      twoComments: '2 comentarios:',
      said: 'dijo...',
      post: 'Publicar un comentario',
      paging: 'Entrada más reciente Entrada antigua Inicio',
      feed: 'Suscribirse a: Enviar comentarios (Atom)',
      share:
        'Enviar por correo electrónico Escribe un blog Compartir con Twitter Compartir con Facebook Compartir en Pinterest',
      date: '12 de mayo de 2014, 9:31',
      links: [
        'ResponderEliminar',
        'Eliminar',
        'Respuestas',
        'Responder',
        'Añadir comentario',
        'Cargar más...',
      ],
    },
  },
  Italian: {
    headline: 'Il ponte di Helm sarà ricostruito',
    paragraphs: [
      'Il consiglio ha deciso venerdì che il vecchio ponte sarà demolito. È chiuso dalla tempesta.',
      'I vicini sono contenti, perché il giro da Veldone dura un’ora e l’autobus non passa più.',
    ],
    comment: 'Era ora, aspetto da tre anni.',
    blogger: {
      postedBy: 'Pubblicato da Rory Feld a 10:00',
      labels: 'Etichette: ponte, città',
      noComments: 'Nessun commento:',
      twoComments: '2 commenti:',
      said: 'ha detto...',
      post: 'Posta un commento',
      paging: 'Post più recente Post più vecchio Home page',
      feed: 'Iscriviti a: Commenti sul post (Atom)',
      share:
        'Invia tramite email Postalo sul blog Condividi su X Condividi su Facebook Condividi su Pinterest',
      date: '12 maggio 2014 alle ore 09:31',
      links: ['RispondiElimina', 'Elimina', 'Risposte', 'Rispondi', 'Aggiungi commento', 'Carica altro...'],
    },
  },
  Portuguese: {
    headline: 'A ponte de Helm será reconstruída',
    paragraphs: [
      'A câmara decidiu na sexta-feira que a ponte velha será demolida. Está fechada desde a tempestade.',
      'Os moradores estão contentes, porque o desvio por Veldão leva uma hora e o ônibus não passa mais.',
    ],
    comment: 'Já era hora, espero há três anos.',
    blogger: {
      postedBy: 'Postado por Rory Feld às 10:00',
      labels: 'Marcadores: ponte, cidade',
      noComments: 'Nenhum comentário:',
      twoComments: '2 comentários:',
      said: 'disse...',
      post: 'Postar um comentário',
      paging: 'Postagem mais recente Postagem mais antiga Página inicial',
      feed: 'Assinar: Postar comentários (Atom)',
      share:
        'Enviar por e-mail Postar no blog! Compartilhar no X Compartilhar no Facebook Compartilhar com o Pinterest',
      date: '12 de maio de 2014 às 09:31',
      links: [
        'ResponderExcluir',
        'Excluir',
        'Respostas',
        'Responder',
        'Adicionar comentário',
        'Carregar mais...',
      ],
    },
  },
  Dutch: {
    headline: 'De brug van Helm wordt herbouwd',
    paragraphs: [
      'De raad besloot vrijdag dat de oude brug wordt gesloopt. Zij is sinds de storm gesloten.',
      'De buren zijn blij, want de omweg over Veldon duurt een uur en de bus rijdt niet meer.',
    ],
    comment: 'Dat werd tijd, ik wacht al drie jaar.',
    blogger: {
      postedBy: 'Gepost door Rory Feld op 10:00',
      labels: 'Labels: brug, stad',
      noComments: 'Geen opmerkingen:',
      twoComments: '2 opmerkingen:',
      said: 'zei...',
      post: 'Een reactie posten',
      paging: 'Nieuwere post Oudere post Homepage',
      feed: 'Abonneren op: Reacties posten (Atom)',
      share: 'Dit e-mailen Dit bloggen! Delen via X Delen op Facebook Delen op Pinterest',
      date: '12 mei 2014 om 09:31',
      links: [
        'BeantwoordenVerwijderen',
        'Verwijderen',
        'Reacties',
        'Beantwoorden',
        'Reactie toevoegen',
        'Meer laden...',
      ],
    },
  },
  Polish: {
    headline: 'Most w Helmie zostanie odbudowany',
    paragraphs: [
      'Rada zdecydowała w piątek, że stary most zostanie rozebrany. Jest zamknięty od czasu burzy.',
      'Sąsiedzi się cieszą, ponieważ objazd przez Weldonę trwa godzinę, a autobus już nie jeździ.',
    ],
    comment: 'Najwyższy czas, czekam od trzech lat.',
    blogger: {
      postedBy: 'Autor: Rory Feld o 10:00',
      labels: 'Etykiety: most, miasto',
      noComments: 'Brak komentarzy:',
      twoComments: '2 komentarze:',
      said: 'pisze...',
      post: 'Prześlij komentarz',
      paging: 'Nowszy post Starszy post Strona główna',
      feed: 'Subskrybuj: Komentarze do posta (Atom)',
      share:
        'Wyślij pocztą e-mail Wrzuć na bloga Udostępnij w X Udostępnij w usłudze Facebook Udostępnij w serwisie Pinterest',
      date: '12 maja 2014 09:31',
      links: ['OdpowiedzUsuń', 'Usuń', 'Odpowiedzi', 'Odpowiedz', 'Dodaj komentarz', 'Wczytaj więcej...'],
    },
  },
  Russian: {
    headline: 'Мост в Хельме построят заново',
    paragraphs: [
      'Совет решил в пятницу, что старый мост снесут. Он закрыт после шторма.',
      'Соседи довольны, потому что объезд через Велдон занимает час, а автобус больше не ходит.',
    ],
    comment: 'Давно пора, я жду три года.',
    blogger: {
      postedBy: 'Автор: Рори Фелд на 10:00',
      labels: 'Ярлыки: мост, город',
      noComments: 'Комментариев нет:',
      twoComments: '2 комментария:',
      said: 'комментирует...',
      post: 'Отправить комментарий',
      paging: 'Следующее Предыдущее Главная страница',
      feed: 'Подписаться на: Комментарии к сообщению (Atom)',
      share:
        'Отправить по электронной почте Написать об этом в блоге Опубликовать в Twitter Опубликовать в Facebook Поделиться в Pinterest',
      date: '12 мая 2014 г. в 09:31',
      links: ['ОтветитьУдалить', 'Удалить', 'Ответы', 'Ответить', 'Добавить комментарий', 'Ещё'],
    },
  },
  Swedish: {
    headline: 'Bron i Helm byggs om',
    paragraphs: [
      'Rådet beslutade på fredagen att den gamla bron ska rivas. Den är stängd sedan stormen.',
      'Grannarna är glada, eftersom omvägen över Veldon tar en timme och bussen inte längre går.',
    ],
    comment: 'Det var på tiden, jag har väntat i tre år.',
    blogger: {
      postedBy: 'Upplagd av Rory Feld kl. 10:00',
      labels: 'Etiketter: bro, stad',
      noComments: 'Inga kommentarer:',
      twoComments: '2 kommentarer:',
      said: 'sa...',
      post: 'Skicka en kommentar',
      paging: 'Senaste inlägg Äldre inlägg Startsida',
      feed: 'Prenumerera på: Kommentarer till inlägget (Atom)',
      share: 'Skicka med e-post BlogThis! Dela på X Dela på Facebook Dela på Pinterest',
      date: '12 maj 2014 kl. 09:31',
      links: ['SvaraRadera', 'Radera', 'Svar', 'Svara', 'Lägg till kommentar', 'Läs in mer...'],
    },
  },
  Danish: {
    headline: 'Broen i Helm bliver genopbygget',
    paragraphs: [
      'Rådet besluttede fredag, at den gamle bro skal rives ned. Den har været lukket siden stormen.',
      'Naboerne er glade, fordi omvejen over Veldon tager en time, og bussen ikke længere kører.',
    ],
    comment: 'Det var på tide, jeg har ventet i tre år.',
    blogger: {
      postedBy: 'Indsendt af Rory Feld kl. 10.00',
      labels: 'Etiketter: bro, by',
      noComments: 'Ingen kommentarer:',
      twoComments: '2 kommentarer:',
      said: 'sagde ...',
      post: 'Send en kommentar',
      paging: 'Nyere opslag Ældre opslag Start',
      feed: 'Abonner på: Kommentarer til indlægget (Atom)',
      share: 'Send med mail Blog om dette! Del på X Del via Facebook Del på Pinterest',
      date: '12. maj 2014 kl. 09.31',
      links: ['SvarSlet', 'Slet', 'Svar', 'Svar', 'Tilføj kommentar', 'Indlæs flere...'],
    },
  },
  Czech: {
    headline: 'Most v Helmu bude znovu postaven',
    paragraphs: [
      'Rada v pátek rozhodla, že starý most bude zbourán. Od bouře je zavřený.',
      'Sousedé jsou rádi, protože objížďka přes Veldon trvá hodinu a autobus už nejezdí.',
    ],
    comment: 'Už bylo na čase, čekám tři roky.',
    blogger: {
      postedBy: 'Vystavil Rory Feld v 10:00',
      labels: 'Štítky: most, město',
      noComments: 'Žádné komentáře:',
      twoComments: '2 komentáře:',
      said: 'řekl(a)...',
      post: 'Okomentovat',
      paging: 'Novější příspěvek Starší příspěvek Domovská stránka',
      feed: 'Přihlásit se k odběru: Komentáře k příspěvku (Atom)',
      share: 'Odeslat e-mailem BlogThis! Sdílet na X Sdílet ve službě Facebook Sdílet na Pinterestu',
      date: '12. května 2014 v 9:31',
      links: ['OdpovědětVymazat', 'Vymazat', 'Odpovědi', 'Odpovědět', 'Přidat komentář', 'Načíst další…'],
    },
  },
};
