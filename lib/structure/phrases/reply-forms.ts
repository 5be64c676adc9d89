import { lines } from './lines.ts';

/** The form for a reader's comment, its notes, and what stands there where nobody may write or has yet: WordPress's translations and papers' own. */
export const REPLY_FORMS = lines`
  comments? (?:are |have been )?(?:off|turned off|disabled|moderated)\b.{0,80}|comments off on .{3,150}
  commenting (?:is|has been) .{3,80}|(?:this )?(?:article|post|story|topic|item)s? (?:is|are) closed (?:for|to) comments?\.?|(?:sorry, )?comments are closed\b.{0,60}
  (?:sorry, )?you (?:must|need to|have to) (?:be logged in|be registered|log ?in|sign in|register) to (?:post|reply|comment|leave|join)\b.{0,40}
  (?:please )?(?:log ?in|sign in|register)(?: or (?:register|sign up|log ?in))? to (?:post|reply|comment|leave|join)\b.{0,40}
  (?:leave|write|add|submit|post) (?:a|your) (?:comment|reply)(?: below)?(?:\.{3}|…)?|post comment
  be the first to comment(?: on this .{3,12})?[.!]?
  no comments yet\.?|there are no comments (?:yet|for this .{3,12})\.?
  loading(?: comments)? ?(?:\.{3}|…)|page \d{1,3} of \d{1,3}|posts: ?[\d,.]{1,8}|joined:? (?:\w{3,9} )?\d{4}|(?:jump|go|skip|scroll) to comments|see comments|open comments|view \d{1,5} comments|no responses yet|start a conversation|what are your thoughts\?
  you can (?:leave a response|skip to the end)\b.{0,80}|(?:both )?(?:comments|responses)(?: and pings)? are currently closed\b.{0,80}
  trackback (?:url|from your own site|from your site)\b.{0,150}
  reply to (?:this )?(?:topic|thread)|you must log in or register to reply here\.?|similar (?:threads|topics)|thread starter .{2,40}
  .{3,60} is committed to maintaining a lively but civil forum .{5,250}|(?:stop )?watch(?:ing)? this discussion\..{0,60}|emoticons|(?:\[[a-z]{3,10}\] ?){2,20}
  multi-quote|add to quote|who is online|users browsing this forum:? .{3,120}|all times are (?:utc|gmt|[a-z. ]{3,30} time)\b.{0,40}|delete (?:all )?(?:board )?cookies|board index|mark as read
  upvote ?\d{0,6} ?downvote|sort by:? ?(?:best|newest|oldest|top|new|most .{3,12})|report an error,? (?:or )?policy violation
  (?:comments? policy|comment(?:ing)? guidelines)|we welcome your comments\.?|please keep (?:your |all )?comments .{5,100}

  (?:comment|name|e-?mail(?: address)?|website|url) ?\*
  (?:kommentar|nachricht|name|e-mail(?:-adresse)?)(?: \(.{5,60}\))? ?\*
  (?:commentaire|nom|pr[ée]nom|e-?mail|adresse (?:e-?mail|de messagerie)|site web)(?: \(.{5,60}\))? ?\*
  (?:sitio web|site web|sito web|website|webseite|webbplats|websted|webová stránka|nettsted|correo electrónico|e-mail-adresse|e-?mailadres|adresse e-mail)
  (?:comentario|nombre|correo(?: electrónico)?|comentário|nome|e-?mail|commento|indirizzo e-?mail|sito web)(?: \(.{5,60}\))? ?\*
  (?:reactie|naam|e-?mailadres|komentarz|nazwa|imię|adres e-?mail|witryna internetowa) ?\*
  (?:комментарий|имя|эл\. почта|e-?mail|коментар|ім'я|namn|e-?postadress|webbplats|navn|e-?postadresse|mail|jméno|komentář) ?\*

  (?:meinen|name[n]?, |name, ).{3,80}in diesem browser (?:für|speichern).{0,60}
  kommentar (?:abschicken|absenden|schreiben|hinterlassen|verfassen)
  (?:leser(?:mail|brief|kommentar)|kommentar|meinung) (?:verfassen|schreiben|senden|abgeben)
  (?:benachrichtige|benachrichtigen sie) mich (?:über|bei|per) .{3,80}
  (?:diese website|diese seite) verwendet akismet.{0,120}
  (?:du musst|sie müssen|bitte|um|zum) (?=.{0,100}(?:angemeldet|eingelogg|einlogg|anmelden|melden sie|registrier)).{0,60}komment.{0,80}
  (?:die )?kommentar(?:e|funktion|e zu diesem (?:artikel|beitrag))? (?:sind|ist|wurden?) (?:derzeit |leider |für diesen (?:artikel|beitrag) )?(?:geschlossen|deaktiviert|beendet).{0,40}
  kommentare deaktiviert.{0,40}
  (?:schreibe?n? (?:sie )?|hinterlasse )(?:einen|eine|den ersten|deinen) (?:ersten )?(?:kommentar|antwort)(?: antwort(?:en)? abbrechen)?
  antwort(?:en)? abbrechen
  (?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\..{0,120}
  erforderliche felder sind (?:mit \* )?markiert.{0,10}
  (?:noch )?keine kommentare vorhanden\.?
  (?:seien sie|sei) (?:der|die) erste,? .{0,20}komment.{0,40}

  (?:enregistrer mon|save my) nom.{5,100}commentaire\.?
  (?:prévenez-moi|avertissez-moi|me prévenir) (?:de|par|en) .{5,80}
  ce site utilise akismet.{0,140}
  (?:vous devez (?:être|vous) (?:connect|identifi|inscri)|connectez-vous|identifiez-vous|inscrivez-vous).{0,40} (?:pour|afin de) (?:publier|poster|laisser|écrire|réagir|commenter|répondre)\b.{0,40}
  (?:les )?commentaires (?:sont |de cet article sont )?(?:fermés|désactivés|clos)(?: (?:pour|sur) .{1,80})?\.?
  (?:soyez|sois) l[ea] premi(?:er|ère)(?:\(?e\)?)? à (?:commenter|réagir|donner).{0,40}
  votre adresse (?:e-?mail|de messagerie|email) ne sera pas publiée\..{0,120}
  les champs obligatoires sont (?:indiqués|marqués).{0,20}

  guarda(?:r)? mi nombre.{5,100}
  publicar (?:el )?comentario
  (?:recibir|notifíca(?:r)?me) .{5,100}(?:comentarios|entradas)\b.{0,60}
  este sitio (?:web )?usa akismet.{0,120}
  (?:lo siento, )?(?:debes?|tienes? que|necesitas?|inicia sesión|regístrate|accede|identifícate) .{0,50}(?:para|y) .{0,20}coment.{0,60}
  (?:los )?comentarios (?:están |se encuentran )?(?:cerrados|desactivados|deshabilitados)(?: (?:en|para) .{1,80})?\.?
  sé el primero en (?:comentar|opinar|dejar).{0,40}
  tu dirección de correo electrónico no será publicada\..{0,120}
  los campos (?:obligatorios|necesarios) están marcados.{0,20}

  normas de participación
  esta es la opinión de los lectores, no la de este medio\.?
  nos reservamos el derecho a eliminar .{5,100}
  la participación implica que ha leído y acepta .{5,120}
  por seguridad guardamos tu ip.{0,30}
  en beneficio de la transparencia .{10,360}

  salva il mio nome.{5,100}
  (?:invia|pubblica|inserisci) (?:il )?commento
  avvertimi via e-?mail .{5,80}
  questo sito (?:usa|utilizza) akismet.{0,120}
  (?:devi|bisogna|accedi|effettua il login|fai il login|registrati) .{0,40}per .{0,20}comment.{0,60}
  i commenti sono (?:chiusi|disabilitati)\.?
  (?:commenta per primo|sii il primo a commentare|per primo commenta)\.?
  il tuo indirizzo e-?mail non sarà pubblicato\..{0,120}
  i campi (?:obbligatori|contrassegnati) sono (?:contrassegnati|obbligatori).{0,20}

  salvar? (?:meus dados|o meu nome|meu nome).{5,100}
  (?:publicar|enviar|deixar) (?:o )?comentário
  notifi(?:que|car)-me (?:sobre|por|de) .{5,80}
  este site (?:utiliza|usa) o akismet.{0,120}
  (?:você (?:precisa|deve)|faça (?:o )?login|tem de (?:ter|iniciar)|é preciso|inicie sessão) .{0,50}para .{0,20}coment.{0,60}
  (?:os )?comentários (?:estão |foram )?(?:encerrados|fechados|desativados|desligados)(?: (?:em|para) .{1,80})?\.?
  seja (?:o|a) primeir[oa] a comentar.{0,20}
  o seu endereço de e?-?mail não será publicado\..{0,120}
  (?:os )?campos obrigatórios (?:são |estão )?marcados.{0,20}

  (?:mijn naam, |bewaar mijn ).{5,110}reactie.{0,20}
  reactie (?:plaatsen|versturen)
  deze site gebruikt akismet.{0,120}
  (?:je moet|u moet|log in|login|meld je aan) .{0,50}om .{0,20}rea(?:ctie|geren).{0,40}
  (?:de )?reacties (?:zijn |is )?(?:gesloten|uitgeschakeld)(?: (?:voor|op) .{1,80})?\.?
  wees de eerste (?:die|om) .{0,20}rea(?:geert|geren|ctie).{0,20}
  (?:je|het|uw) e-?mailadres wordt niet (?:gepubliceerd|getoond)\..{0,120}
  (?:vereiste|verplichte) velden zijn gemarkeerd.{0,20}

  zapamiętaj moje dane.{5,100}
  (?:opublikuj|wyślij|skomentuj) komentarz
  ta strona używa akismet.{0,140}
  (?:musisz (?:się |być )?zalogow|zaloguj się|aby (?:dodać|zamieścić)).{0,60}koment.{0,60}
  (?:możliwość komentowania|komentowanie) .{0,20}(?:została|zostało|jest) (?:wyłączon[ae]|zablokowane).{0,40}
  (?:bądź pierwszy(?:, który .{3,40})?|dodaj pierwszy komentarz)[!.]?
  twój adres e-?mail nie zostanie opublikowany\..{0,120}
  wymagane pola są oznaczone.{0,20}

  сохранить моё имя.{5,110}
  этот сайт использует akismet.{0,140}
  (?:для отправки комментария|чтобы оставить комментарий|войдите|авторизуйтесь|зарегистрируйтесь)(?=.{0,90}(?:авториз|войти|войдите|комментари|зарегистр)).{3,110}
  (?:комментарии|обсуждение|комментирование) (?:к записи .{2,80} )?(?:закрыты|закрыто|отключены|отключено)\.?
  (?:будьте первым|станьте первым|оставьте первый).{0,60}
  ваш (?:адрес )?e-?mail не будет опубликован\..{0,120}
  обязательные поля помечены.{0,20}
  ваша e-?mail адреса не оприлюднюватиметься\..{0,120}

  spara mitt namn.{5,120}
  publicera (?:en )?kommentar
  denna webbplats använder akismet.{0,140}
  du (?:skal|må) være (?:logget ind|innlogget).{0,60}
  du måste vara inloggad.{0,60}
  din e-?post(?:adress)? (?:kommer inte(?: att)? publiceras|publiceras inte)\..{0,120}
  (?:obligatoriska fält|krævede felter|obligatoriske felt(?:er)?) er? ?(?:är )?(?:märkta|markeret|merket).{0,20}
  (?:gem mit navn|lagre mitt navn).{5,120}
  din e-?(?:mail|post)-?adresse vil ikke bli(?:ve)? publi[a-zå]{3,8}\..{0,120}
  (?:kommentarer (?:är|er) (?:stängda|inaktiverade|lukket|stengt|deaktivert)|der er lukket for kommentarer).{0,40}
  uložit do prohlížeče .{5,100}
  pro přidávání komentářů .{5,60}
  vaše e-?mailová adresa nebude zveřejněna\..{0,120}
  vyžadované informace jsou označeny.{0,20}
  (?:diskuse|diskuze|komentáře) (?:je uzavřena|jsou uzavřeny|nejsou povoleny)\.?

  (?:facebook[- ](?:kommentare|comments)|(?:commentaires|commenti) facebook|comentarios (?:de|en) facebook|comentários (?:do|no|via) facebook|kommentare (?:via|über) facebook)
`;
