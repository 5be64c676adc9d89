import { lines } from './lines.ts';

/**
 * What Blogger prints under an entry, in its translations: share links, labels, no comments, the way to other entries and
 * to the feed. Its words for comments stand in lexicon.ts.
 */
export const BLOGGER = lines`
  (?:diesen post per e-mail versenden|envoyer par e-mail|enviar por correo electrónico|invia tramite e-?mail|enviar (?:a mensagem )?por e-?mail|dit e-mailen|wyślij (?:to )?pocztą e-mail|отправить по электронной почте|надіслати електронною поштою|skicka med e-post|send (?:som |med )?(?:mail|e-post)(?: dette)?|odeslat e-mailem)(?:$| ?.{1,330})
  (?:dies )?(?:blogthis!|bloggen!|escribe un blog|postalo sul blog|postar no blog!|dit bloggen!|wrzuć na bloga|написать об этом в блоге|blog om dette!|blogg dette!)(?: .{1,250})?
  (?:keine kommentare|aucun commentaire|no hay comentarios\.?|nessun commento|nenhum comentário|sem comentários|geen (?:opmerkingen|reacties)|brak komentarzy|комментариев нет|нет комментариев|немає коментарів|inga kommentarer|ingen kommentarer|žádné komentáře|ei kommentteja|nincsenek megjegyzések) ?:?
  (?:(?:neuerer|älterer) post|article plus (?:récent|ancien)|entrada (?:más reciente|antigua)|post più (?:recente|vecchio)|postagem mais (?:recente|antiga)|mensagem (?:mais recente|antiga)|(?:nieuwere|oudere) post|(?:nowszy|starszy) post|следующее|предыдущее|(?:senaste|nyare|äldre) inlägg|(?:nyere|ældre) opslag|(?:nyere|eldre) innlegg|(?:novější|starší) příspěvek)(?: .{3,80})?
  (?:(?:zur )?startseite|accueil|página (?:principal|inicial)|home ?page|strona główna|главная страница|startsid[ae]|domovská stránka|hjem|inicio|início)
  (?:abonnieren|inscription à|s.abonner à|suscribirse a|iscriviti a|assinar|subscrever|abonneren op|subskrybuj|подписаться на|prenumerera på|abonner på|abonner på|přihlásit se k odběru) ?:? ?.{3,60}\(atom\)
  (?:libellés|etichette|marcadores|etykiety|ярлыки|мітки|etiketter|etikett|štítky|címkék|tunnisteet) ?:.{0,300}
  (?:links zu diesem post|liens vers cet article|enlaces a esta entrada|link a questo post|links para esta postagem|hiperligações para esta mensagem|links naar deze post) ?:?
`;
