import { BLOGGER } from '../phrases/blogger.ts';
import { ABOUT_AUTHORS, ARCHIVES, BLOGS } from '../phrases/blogs.ts';
import { BUTTONS } from '../phrases/buttons.ts';
import { COOKIES } from '../phrases/cookies.ts';
import { FOOT } from '../phrases/foot.ts';
import { NEWSLETTERS } from '../phrases/newsletters.ts';
import { PAYWALLS } from '../phrases/paywalls.ts';
import { PLAYERS } from '../phrases/players.ts';
import { RELATED } from '../phrases/related.ts';
import { REPLY_FORMS } from '../phrases/reply-forms.ts';
import { SCRIPTS } from '../phrases/scripts.ts';
import { SHARING } from '../phrases/sharing.ts';
import { SITE_LINKS } from '../phrases/site-links.ts';
import { SITES } from '../phrases/sites.ts';
import { TOPICS } from '../phrases/topics.ts';
import {
  AGE_ALONE,
  ARCHIVE_TITLE,
  BLOG,
  BUTTON,
  ENTRY_TIME,
  GALLERY,
  NAVIGATION,
  NEWSLETTER,
  OVER_AUTHOR,
  RELATED_LINKS,
  STATION,
  TAGS,
  TAGS_LABEL,
  UPDATE_TIME,
} from './names.ts';
import { type Written, whole } from './pattern.ts';

const SHARE =
  'share(?: this| full)?(?: (?:article|story|post|page))?(?: on| via| with| by)?|tweet(?: this)?(?: on)?|facebook|twitter|x|bookmark|comments? ?\\(\\d{1,5}\\)|whatsapp|compartir en (?:whatsapp|facebook|twitter|x|bluesky|linkedin)|linkedin|pinterest|reddit|telegram|(?:e-?)?mail(?: this)?(?: article)?|print(?: this)?(?: page| article)?|pin(?: it)?|flipboard|pocket|instapaper|copy(?: link)?|teilen|twittern|drucken|mailen|merken|partager|imprimer|compartir|imprimir|condividi|stampa|compartilhar|delen|поделиться|save|bookmark|like|follow|reply|thank|comment|comments|more|link|url|instagram|youtube|rss(?:[ -]feed)?|bluesky|threads|mastodon|messenger|google\\+?|tumblr|vk|вконтакте|одноклассники|дзен|мой мир|xing|stumbleupon|digg|delicious|buffer|line|viber|snapchat|tiktok|jump to recipe|pin recipe|print recipe|zum rezept springen|rezept (?:drucken|pinnen|speichern)|close(?: panel)?|about sharing|open extended sharing options';

/** What stands around a text: share bars, buttons, boxes, forms, feet of pages. */
export const FURNITURE: readonly Written[] = [
  {
    label: 'furniture',
    name: 'share bar',
    form: new RegExp(`^(?:(?:${SHARE})[\\s,|·•/:–-]{0,4}){1,12}(?:\\d{1,6}\\+?)?$`, 'i'),
  },
  { label: 'furniture', name: 'button that shares', form: whole(SHARING) },
  {
    label: 'furniture',
    name: 'counts of shares and clicks',
    form: /^(?:(?:\d[\d.,]{0,7}[kKmM]? ?(?:shares?|tweets?|views?|reads?|clicks?|comments?|likes?|views? so far|vues|visitas|lecturas|visualizzazioni|visualizações|aufrufe|weergaven|wyświetleń|visninge?r?|visningar|zobrazení|просмотр(?:ов|а)?|перегляд(?:ів|и)?)[ ,·|]{0,3}){1,5}|\d{1,3}(?:[.,]\d{1,3})?[kK]|(?:(?:post|page) )?(?:views|hits|aufrufe|besuche|vues|visitas|lecturas|visualizzazioni|visualizações|weergaven|odsłon[ay]?|wyświetleń|visninge?r?|visningar|zobrazení|просмотр(?:ов|ы)|перегляд(?:ів|и)): ?\d[\d.,]{0,9})$/i,
  },
  {
    label: 'furniture',
    name: GALLERY,
    form: /^(?:(?:image|photo|picture|slide|bild|foto|imagen|immagine)s? \d{1,3} (?:of|\/|von|de|di)(?: ?\/)? ?\d{1,3}|\d{1,3} ?[-–] ?\d{1,3} of \d{1,3}|(?:more )?(?:videos?|photos?) ?\(\d{1,3} of \d{1,3}\)|(?:back|return) to (?:the )?gallery|video ?\d{1,2}:\d{2}(?:\d{1,2}:\d{2})?|(?:next ?|prev(?:ious)? ?){2}|see (?:the )?full gallery|(?:press enter or click to )?(?:view|open|show) (?:the )?(?:image|picture|photo|gallery) in .{3,20}|expand(?: (?:image|picture|photo))?|bild (?:vergrößern|anzeigen)|agrandir l.image|ampliar (?:imagen|foto))$/i,
  },
  {
    label: 'furniture',
    name: 'note on sharing',
    form: /^(?:(?:read or share|share or comment on) this (?:story|article).{0,250}|text size.{0,30}|these are external links.{0,60}|share this with.{0,30}|copy this link(?: https?:\/\/.{0,200})?|(?:\W{0,3}share\W{1,3})?all sharing options(?: for\b.{0,200})?|read more about sharing\.?|(?:show )?more sharing options|.{0,12}link copied!?|\d{0,5} ?(?:email this to someone|tweet about this on twitter|pin on pinterest)(?: email)?)$/i,
  },
  {
    label: 'furniture',
    name: 'whose advertisement stands there',
    form: /^(?:\p{Lu}\p{Ll}{2,15}){1,3}Ads$/u,
  },
  {
    label: 'furniture',
    name: 'advertisement',
    form: /^\W{0,40}(?:adverti[sz]e?ment(?: \d{1,2})?(?:\W{0,3}(?:skip advertisement|scroll to continue))?|skip advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|реклама|reklama?|hirdetés|annons(?:e|er)?|annonce|mainos|inzerce|oglas|publicitate|διαφήμιση|iklan|広告|广告|廣告|광고|إعلان|sponsored(?: content)?|(?:paid|partner|advertiser) (?:content|post)|\[?(?:ins|ad)[:#].{0,20}\]?)\W{0,40}$|^\W{0,40}(?:(?:story|article) continues (?:below|after)|continue reading (?:below|the main story))\b/i,
  },
  {
    label: 'furniture',
    name: NAVIGATION,
    form: /^(?:skip to .{1,30}|jump (?:directly )?to (?:the )?(?:main )?(?:content|navigation)|(?:direkt )?zum inhalt(?: springen)?|aller au contenu.{0,20}|(?:saltar|ir) al contenido.{0,20}|vai al contenuto.{0,20}|pular para o conteúdo.{0,20}|(?:ga )?naar (?:de )?inhoud.{0,20}|link: .{1,80}|back to top|nach oben|home|menu|search|suche|next|previous|(?:next|previous)(?: (?:article|post|story))?: .{1,100}|(?:next|previous) (?:article|post|story) [^.!?]{1,150}|« (?![^»]{0,80}[.!?] )[^»]{1,80}|[^«]{1,80} »|« .{1,60} [|·] .{1,60} »|[»→›] [^.!?«»→›|]{3,80}|[←‹⟵] [^.!?]{3,150} [→›⟶]|[←‹⟵] [^.!?]{3,100}|[^.!?]{3,100} [→⟶]|permalink: ?\S{1,200}|(?:print(?:er[- ]friendly)? version|druckversion|version zum drucken|version imprimable|versión para imprimir|versione stampabile)|subscribe(?: now)?|sign (?:in|up)|log ?in|log ?out|register|abonnieren|anmelden|view (?:all|more|comments)(?: .{1,30})?|see all .{1,40}|\[edit\]|click (?:here|to) .{1,80}|read (?:the )?(?:rest|full (?:story|article)|more|it all)\b(?! (?:from|on|about) )(?!.{0,60}:$).{0,60}|(?:continue|keep) reading.{0,60}|weiterlesen.{0,60}|lire (?:aussi .{1,80}|la suite.{0,80})|leer más.{0,60}|leggi (?:anche .{1,80}|tutto.{0,80})|lees (?:ook .{1,80}|meer.{0,80})|читать далее.{0,60}|читайте также.{1,80})$/i,
  },
  {
    label: 'furniture',
    name: BUTTON,
    form: whole([...BUTTONS, ...PAYWALLS, ...SITES]),
  },
  {
    label: 'furniture',
    name: BLOG,
    form: whole([...BLOGS, ...BLOGGER]),
  },
  { label: 'furniture', name: 'link or label of a site', form: whole(SITE_LINKS) },
  { label: 'furniture', name: 'a player or post of a network', form: whole(PLAYERS) },
  { label: 'furniture', name: ARCHIVE_TITLE, form: whole(ARCHIVES) },
  {
    label: 'furniture',
    name: OVER_AUTHOR,
    form: whole(ABOUT_AUTHORS, ':?'),
  },
  {
    label: 'furniture',
    name: 'the file of a picture',
    form: /^[^.!?]{1,60}\.(?:jpe?g|png|gif|webp|heic|tiff?)$/i,
  },
  {
    label: 'furniture',
    name: 'an address alone',
    form: /^(?:<|:[a-z]{3,12}\(\S{1,60}\/)?(?:https?:\/\/|www\.)\S{4,390}$|^[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){0,3}\.[a-z]{2,12}\/\S{3,300}$/i,
  },
  {
    label: 'furniture',
    name: 'code of a page in MDX',
    form: /^(?:import [^'"]{1,120} from ['"][^'"]{1,120}['"];?|export (?:const|default|function) .{1,300})$/,
  },
  {
    label: 'furniture',
    name: 'a telephone number',
    form: /^[^:.!?]{2,40}: (?:\+\d|\(?0)[\d ()/-]{7,18}$/,
  },
  { label: 'furniture', name: 'code of a page', form: whole(SCRIPTS) },
  { label: 'furniture', name: 'data of a script', form: /^\{"[\w-]{1,40}":.{0,340}\}$/ },
  { label: 'furniture', name: 'the price of a share', form: /^\$?[A-Z.]{1,6},? ?[+-]?\d{1,4}[.,]\d{1,3}%$/ },
  { label: 'furniture', name: 'a price alone', form: /^[$€£¥] ?\d[\d.,]{0,12}$/ },
  {
    label: 'furniture',
    name: 'a video and its length',
    form: /^.{3,200}(?:[.!?] \(\d{1,2}:\d{2}\)|[a-z]{3}[.!?] \d{1,2}:\d{2})$/,
  },
  {
    label: 'furniture',
    name: 'the way to the article',
    form: /^[^<>›»|\n]{2,40}(?: [>›»→] [^<>›»→|.!?]{2,150}){2,7}$/,
  },
  {
    label: 'furniture',
    name: 'links of the page’s head, as lynx prints them',
    form: /^#(?=\S).{0,250}\b(?:feed|rss|atom|alternate|shortlink|stories|headlines)\b.{0,400}$/i,
  },
  {
    label: 'furniture',
    name: 'entries of a page’s foot',
    form: /^(?:(?:about(?: us)?|contact(?: us)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|privacy(?: (?:policy|notice))?|cookies?(?: policy)?|advertise(?: with us)?|careers|help|site ?map|accessibility|impressum|datenschutz|agb|kontakt|mentions légales|aviso legal|contacto)(?:[ |·•/,]{1,3}|$)){2,12}$/i,
  },
  {
    label: 'furniture',
    name: 'parts of forms and frames, as text browsers print them',
    form: /^(?:IFRAME: ?\S{0,300}(?: \S{1,200}){0,2}|(?:_{5,200} )?\(BUTTON\)(?: .{0,60})?|this (?:site|page|form) is protected by recaptcha\b.{0,150}|[^[_]{0,40}(?:\[[ _]{5,200}\]|_{8,200}(?!_))[^[_]{0,40})$/,
  },
  {
    label: 'furniture',
    name: RELATED_LINKS,
    loose: true,
    form: whole(RELATED, '(?: ?[:>»→|].{0,200})?'),
  },
  {
    label: 'furniture',
    name: RELATED_LINKS,
    form: /^\(?(?:READ|WATCH|LOOK|LISTEN|BASAHIN|PANOORIN): .{8,200}$/,
  },
  {
    label: 'furniture',
    name: STATION,
    form: /^(?:available on air stations|play live radio|on air now(?: playing)?)$/i,
  },
  {
    label: 'furniture',
    name: 'address of an office',
    form: /^\d{1,6} (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}.'’]{1,20} ){1,4}(?:Parkway|Street|Avenue|Road|Drive|Boulevard|Lane|Plaza|Court|Pkwy|St|Ave|Rd|Dr|Blvd)\.?(?:,? (?:Suite|Ste|Floor|Room|#)\.? ?\w{1,6})?$|^\p{Lu}[\p{L} .'’]{2,25}, [A-Z]{2} \d{5}(?:-\d{4})?$/u,
  },
  {
    label: 'furniture',
    name: 'stories with their kickers, on one line',
    // 'most read in uk news ON THE QUAY Ferry runs aground OUT OF REACH …'
    form: /^[Mm]ost [Rr]ead [Ii]n (?:\p{L}{2,15} ){1,4}['‘]?\p{Lu}{2,20}['’]? .{10,370}$/u,
  },
  {
    label: 'furniture',
    name: TAGS_LABEL,
    form: whole(
      [
        ...TOPICS,
        'suggested topics|(?:explore )?more on these topics|archivé sous|più informazioni su|sujets|tags relacionad[ao]s|leia tudo sobre o tema e siga|(?:läs )?mer om|l[æe]s mere? om|mere om',
      ],
      ' ?:?',
    ),
  },
  {
    label: 'furniture',
    name: TAGS,
    form: new RegExp(
      `^(?:${TOPICS.join('|')})(?: ?[:|–-]| in | unter )\\s?.{0,300}$|^(?:filed under|tagged(?: (?:with|as))?) [^.!?]{2,120}$|^(?:posted|filed) (?:in|under) .{2,100}(?:\\.| \\|) tagged:? .{2,200}$|^posted in [^.!?,]{2,60}$`,
      'i',
    ),
  },
  {
    label: 'furniture',
    name: NEWSLETTER,
    loose: true,
    form: whole([...NEWSLETTERS, ...COOKIES]),
  },
  {
    label: 'furniture',
    name: 'title of a discussion',
    form: /^(?:comments|kommentare|commentaires|comentarios|commenti|comentários|reacties|komentarze|комментарии|коментарі|kommentarer|komentáře)(?: ?\(0\))?:?$/i,
  },
  { label: 'furniture', name: 'field or note of a reply form', form: whole(REPLY_FORMS) },
  {
    label: 'furniture',
    name: 'reply form',
    form: /^(?:\W{0,4}leave a (?:reply|comment)(?: cancel reply| on this \w{3,15})?|(?:post|add) a(?: new)? comment|add(?: new)? comment|(?:please )?(?:log|sign) in(?: here)? to (?:leave a |post a |add a |write a )?(?:comment|reply|join)\b.{0,40}|comments? (?:are|is) (?:closed|off).{0,40}|your email address will not be published.{0,80}|(?:name|email|website|comment|nachricht|kommentar) ?\*|required fields are marked.{0,10}|save my name, email.{0,120}|schreibe? (?:einen|deinen) kommentar|notify me of .{0,60}|cancel reply|article comments|post a new comment|no comments ?:?|note: only a member of this blog may post a comment\.?|(?:enregistrer|publier) un commentaire|kommentar veröffentlichen|publicar un comentario|posta un commento|postar um comentário|een reactie posten|отправить комментарий|prześlij komentarz|skicka en kommentar|legg inn en kommentar|send en kommentar|report (?:an error|a typo).{0,40}|(?:show|hide|view|read|all) (?:all )?(?:the )?comments|(?:alle )?(?:kommentare?|forum) (?:lesen|anzeigen|ansehen|schreiben)(?: \(.{1,20}\))?|(?:lire|voir) les (?:commentaires|réactions)(?: \(\d{1,6}\))?|(?:ver|leer) (?:los )?comentarios(?: \(\d{1,6}\))?|(?:leggi|vedi) (?:i )?commenti(?: \(\d{1,6}\))?|join the discussion (?:with|on) .{2,60}|(?:new, )?\d{1,6} (?:comments?|kommentare?|commentaires?|comentarios|shares?|views?|likes?|retweets?|reads?|votes?))$/i,
  },
  {
    label: 'furniture',
    name: 'rights and foot',
    loose: true,
    form: whole(FOOT, '\\.?'),
  },
  {
    label: 'furniture',
    name: 'call for comments',
    form: /^(?:(?:so,? |and )?what do you think\b.{0,40}\? ?)?(?:please )?(?:leave|let (?:us|me) know|tell (?:us|me)|share|join|add|have your say|sound off|weigh in)\b.{0,60}\b(?:in the comments?(?: section)?(?: below)?|comments? below|below)\b.{0,30}$/i,
  },
  {
    label: 'furniture',
    name: 'call for tips',
    form: /^(?:> ?)?(?:talk to us|give us your news tips|send (?:us )?a letter to the editor|more .{2,40} contact information)\.?$|^(?:have you (?:been|ever|seen|got|had|any)|were you|are you)\b[^?.]{0,80}\? (?:please )?(?:e-?mail|contact|get in touch|let us know|call|tell us|write to|text|share your)\b.{0,120}$|^(?:we pay for your stories! )?(?:do you [^?.]{3,60}\? )?(?:have you |do you )?(?:got|have) (?:a|any|your) [^?.]{2,40}\? .{0,40}\b(?:e-?mail|contact|get in touch|call|ring|tell us|write to|text|whatsapp)\b.{0,300}$|^get in touch with our .{3,40}\b(?:e-?mail|call)\w{0,3}\b.{3,120}$|^[^.!?:]{3,50}: (?:[\d ()+.-]{7,20}|\S{1,60}@\S{1,60})(?:[ ,;]| or ).{0,120}@.{1,60}$|^please include (?:a|your) (?:contact|phone|telephone) number if you .{5,80}$|^(?:do you |have you |you.ve )?(?:have|know|got|seen) (?:a|an|any|more|your|something|information)\b[^?.]{0,60}\? .{0,30}\b(?:e-?mail|contact|get in touch|let us know|call|tell us|write to|text)\b.{0,120}$/i,
  },
  {
    label: 'furniture',
    name: 'rules of a discussion',
    form: /^(?:comments (?:will be|are) moderated by .{3,60}|comments that are abusive, .{10,100}|please write complete sentences\. .{10,350}|\(\d{1,5}\) comments?|welcome to the discussion\.?|post(?:ing)? (?:a comment )?as(?: .{1,60})?|watch this discussion\.?|use your real name\. .{1,330}|no (?:personal attacks|conspiracy theories|commerce|spam|profanity|hate speech)\. .{1,330}|keep it clean\. .{1,150}|don.t threaten\. .{1,120}|be (?:truthful|nice|proactive|civil|respectful|kind)\. .{1,160}|share with us\. .{1,160}|please (?:turn off your caps lock|avoid obscene|be respectful\.).{0,250}|we (?:reserve the right to (?:remove|delete|edit|moderate)|expect everyone to be) .{5,250}|use your own words \(.{5,250}|already a subscriber\?.{0,60})$/i,
  },
  {
    label: 'furniture',
    name: 'offer of a subscription',
    form: /^(?:you have exhausted your .{2,100}|you must be (?:logged in|registered|a subscriber) to (?:view|read|see|access) .{3,40}|(?:please )?(?:subscribe|log in|sign in|register)(?: (?:or|and) .{2,30})? to (?:continue|keep) reading\b.{0,80}|get (?:unlimited|full) access\b.{0,80}|you have reached your limit .{5,80}|register to .{2,40} for free\b.{0,100}|read more stories for free with .{2,60}|should .{2,150}\? join the conversation(?: below)?\.?|subscribe (?:for|today|from)\b.{0,100}|(?:want|like) to read more\b.{0,100}|(?:you have|you.ve) .{0,40}\b(?:free articles|articles left)\b.{0,80}|support (?:our|local|independent|free|quality) journalism\b.{0,120}|(?:please )?consider (?:supporting|donating|subscribing|becoming)\b.{0,200}|become a (?:member|subscriber|supporter)\b.{0,80}|this (?:article|story|content) is (?:for|available to) (?:subscribers|members)\b.{0,80})$/i,
  },
  {
    label: 'furniture',
    name: 'call to share',
    form: /^(?:like|love|enjoy(?:ed)?|liked) (?:this|what you)\b[^?]{0,40}\? ?(?:share|subscribe|sign up|support|follow|tell)\b.{0,160}$/i,
  },
  {
    label: 'furniture',
    name: 'who published it and under what',
    form: /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4} ?[-–|] ?)?(?:publicado|posted|published|veröffentlicht|publié) (?:por|by|von|par)\b.{2,80}\b(?:categor|kategorie|catégorie|tags?:).{0,150}$/i,
  },
  {
    label: 'furniture',
    name: 'a reference to its source, as text browsers number links',
    form: /^\^ .{1,200} \((?:tel|mailto|[\w-]{1,40}(?:\.[\w-]{1,40}){1,4})\)$/i,
  },
  {
    label: 'furniture',
    name: 'how to reach the author',
    form: /^(?:(?:twitter|instagram|x)[: ]{1,2})?@\w{2,30}$|^(?:please )?(?:write to|e-?mail|contact|follow) (?:me|us|the (?:author|reporter|writer)|\p{Lu}\S{1,20} \p{Lu}\S{1,20}(?: \p{Lu}\S{1,20})?) (?:at|on|via) \S{0,60}@\S{1,60}(?: or [\d ()+.-]{6,20})?$|^.{2,200}\b(?:(?:follow|reach|e-?mail|contact|find) (?:him|her|them|me) (?:on|at|by|via)\b|follow on (?:twitter|facebook|instagram|x)\b|can be reached at \S{1,60}@).{1,120}$|^.{0,300}\b(?:view all posts by|alle beiträge (?:von .{2,40} anzeigen|anzeigen)|zeige alle beiträge von|voir tous les articles de|ver todas las entradas de|vedi tutti gli articoli di).{0,60}$/iu,
  },
  {
    label: 'furniture',
    name: 'press release label or contact',
    form: /^(?:(?:for )?(?:immediate release|release on .{1,40})|(?:press|news|media) releases?|pressemitteilung|communiqué de presse|comunicado de prensa|(?:media|press|investor)(?: relations)? (?:contacts?|inquiries|enquiries|queries)\b.{0,80}|(?:phone|tel(?:ephone|efon|éfono|efono)?|telefax|handy|mobil|móvil|fax|mobile|e-?mail)\.?: ?(?=.{0,60}[\d@])\S.{0,60}|\+?\(?\d[\d ()./-]{7,20}\d|.{0,40}\[email.protected\].{0,40}|(?:[^\s@\d]{2,30} ){0,4}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3})$/i,
  },
  {
    label: 'furniture',
    name: UPDATE_TIME,
    form: /^(?:last )?(?:updated?|published|posted):? [^.]{0,60}\bago\b[^.]{0,60}$|^(?:last )?(?:updated?|published|posted):? (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2},? \d.{0,60}$|^(?:(?:last )?(?:updated?|published|posted)|aktualisiert|stand|mis à jour|actualizado|aggiornato|bijgewerkt)(?:(?: at| um| à| a las| alle| om)?:? \d{1,2}[:.]\d{2}(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|[A-Z]{2,4}))?)?$|^(?:publisert|oppdatert|publicerad|uppdaterad):?$|^(?:publisert|oppdatert|publicerad|uppdaterad|udgivet|offentliggjort|opdateret|julkaistu|päivitetty)\b[^\d]{0,20}\d[^!?]{0,60}$/i,
  },
  {
    label: 'furniture',
    name: ENTRY_TIME,
    form: /^\d{1,2}[./]\d{1,2}\.?,? (?:в |at |um |à |o )?\d{1,2}[:.]\d{2}$|^(?:live|breaking)?[ |·•:–-]{0,3}(?:(?:last )?(?:updated?|posted)[: ]{1,2})?(?:at )?(?:\d{1,2}[:.]\d{2}(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|[A-Z]{2,4}))?|\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.|uhr))$/i,
  },
  {
    label: 'furniture',
    name: AGE_ALONE,
    form: /^(?:(?:posted|published|updated) )?(?:an? (?=minute|hour|day|week|month|year)|\d{1,3} ?)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|years?) (?:ago| ?-)$|^(?:il y a|hace|há|vor|for|för) (?:\d{1,3}|une?|un|una|uma|um|einem|einer|en|ett) [a-zà-ÿ]{1,8}(?: sedan| siden)?$|^\d{1,3} [a-zà-ÿа-я]{2,8} (?:geleden|fa|atrás|temu|назад|тому|sitten)$|^l.(?:année dernière|an dernier)$/i,
  },
  {
    label: 'furniture',
    name: 'initials of an agency’s editors',
    // 'ab-cd/ef (Varde)', '(kst)', 'Ab.Cd.', 'kp/ mmi/', 'ab,MWS/ran', 'Autor: kz,ank//popi'
    form: /^\(?[a-z]{2,4}(?:[-/][a-z]{1,4}){1,5}\)?(?: \([A-Za-z, ]{2,60}\))?$|^\([a-zäöü]{2,4}\)$|^(?:[A-Z][a-z]{1,3}\. ?){2,3}$|^(?:[Aa]utor(?:ka|zy)?: ?)?\p{Ll}{2,4}(?:(?:,|\/{1,2}) ?\p{L}{2,5}){1,4}\/?$|^\p{Ll}{2,3}$/u,
  },
  {
    label: 'furniture',
    name: 'slug or mark of an agency',
    form: /^(?:\$?adv\d{1,2}|[A-Z]{2,3}(?:-+[A-Z0-9]{2,20}){1,5}|URGENT|FLASH|ALERT|BULLETIN|ADVISORY|MORE|ENDS?|-30-|#{3}|(?:Eds|Editors|Eds\. ?note): ?.{2,150}|\d{4} GMT)\.?$/,
  },
  {
    label: 'furniture',
    name: 'dateline alone',
    form: /^(?=.{0,120}[—–-]$)(?:\p{Lu}[^\s\d,;:!?()—–]{0,30},? ?){1,3}(?:\([^)]{2,30}\) ?)?(?:—|–|--)$|^\(\p{Lu}[\p{L}.' -]{1,30}, (?:[A-Z]{2}|\p{Lu}\p{Ll}{2,5}\.)\)$|^\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}, (?:[A-Z][a-z]{2,8}\.?) \d{1,2}(?:, \d{4})?[.:]?$|^\p{Lu}[\p{L} .-]{2,40} \((?:ots|dpa|AP|AFP|Reuters|EFE|ANSA)\)$/u,
  },
  { label: 'furniture', name: 'what was left out', form: /^[[(](?:\.{3}|…)[\])]$/ },
  { label: 'furniture', name: 'rule', form: /^[\s*_=~#$·•.,\-–—━─+|/<>●★☆⭐✩✪½↑↓←→▲▼[\]]+$/ },
];
