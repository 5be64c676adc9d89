import { lines } from './lines.ts';

/** Boxes that ask readers to sign up, follow, or take cookies. */
export const NEWSLETTERS = lines`
  (?:please )?(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletter|email|e-mail|updates|alerts?|inbox|podcast|channel|free|now)\b.{0,120}
  [^"“]{10,300}\b(?:sign up|subscribe) here\.?
  want .{5,100}\? (?:listen|subscribe) to our .{3,120}
  .{0,120}[.!?] (?:sign up|subscribe) (?:to|for) (?:our|the) .{3,60}\b(?:newsletters?|alerts?|e-?mails?|podcasts?)\.?
  for (?:the latest|more) .{2,50}, (?:sign up|subscribe)\b.{0,60}\b(?:newsletter|alerts|updates)\b.{0,60}
  (?:get|receive) .{0,60}\b(?:newsletter|inbox|by email|alerts|on whatsapp)\b.{0,100}
  we value your privacy
  we (?:and|,) our (?:\d{1,4} )?partners .{10,370}
  these choices will be signalled to our partners .{10,350}
  (?:our|the|this) (?:(?:free |weekly |daily )*newsletter|website uses cookies|site uses cookies).{0,200}
  (?:we|this site|this website) uses? cookies.{0,250}
  by (?:continuing|using|clicking|signing up),? .{0,40}(?:you agree|agree to|consent).{0,200}
  follow (?:us|me|him|her|@?\w{2,30}(?: \w{2,20})?) on (?:twitter|facebook|instagram|x|linkedin|social).{0,80}
  (?:please )?(?:follow|find) .{2,60} on (?:twitter|facebook|instagram|whatsapp|telegram)\b.{0,120}
  follow [^.!?:]{2,40}: ?(?:(?:twitter|facebook|instagram|linkedin|youtube|x|bluesky|mastodon|threads|rss)[ ,|·•/]{0,4}){1,6}
  get .{2,60} on (?:twitter|facebook)\b.{0,150}
  (?:devenez fan|suivez-nous|síguenos|seguici|folgen sie uns)\b.{0,80}
  (?:like|join|find|connect with) us on .{0,80}
  privacy notice: newsletters .{0,250}
  sign up (?:to|for) [^.!?]{3,50}
  you can sign up (?:to|for) .{3,80}
  you.ll get .{3,60}\bin your inbox\b.{0,40}|you have been subscribed.{0,30}|your (?:daily|weekly) guide to (?:local )?(?:news|events)\b.{0,40}
  (?:view|read|open) (?:this (?:e-?mail|newsletter) )?in (?:your )?(?:browser|app)|forward to a friend|(?:manage|update) your preferences|share this newsletter|share the [^.!?]{3,40} letter
  .{3,60} is a reader-supported publication\..{0,150}|this post is public so feel free to share it\.?
  a welcome e-?mail is on its way\..{0,120}|the next issue of .{3,60} will soon be in your inbox\.|we encountered an issue signing you up\..{0,60}|invalid e-?mail
  (?:breaking news|weather|daily news) alerts|(?:daily|local) headlines|morning briefing|stay informed: .{5,80}|stay connected with .{3,60}
  e-?mail notifications are only sent .{5,120}|success! an e-?mail has been sent\b.{0,120}|error! there was an error .{5,80}|manage your lists
  we use your sign-up to provide content .{5,200}|this may include adverts from us .{5,150}|we also treat our community members .{5,120}
  (?:want to .{3,60}\? )?join our whatsapp .{3,120}|don.t miss a thing|never miss an? (?:local )?story\.?
  give a gift subscription|start your free trial.{0,30}|upgrade to paid.{0,20}|refer a friend|invite friends
  subscribe to .{0,40}\bget (?:access|unlimited)\b.{2,250}
  subscribe (?:&|and) save.{0,40}
  to make sure you never miss out on .{5,60}, we.re happy to send you some reminders
  click .ok. then .allow. to enable notifications
  subscribe to [^.!?]{2,40}
  get \d{1,2}% off.{0,30}
  check out .{2,40} on (?:youtube|facebook|instagram|apple podcasts|spotify)\b.{0,60}
  don.t miss out on the latest .{3,60}
  keep up (?:to date )?with .{5,60}(?:free )?app\. .{0,120}
  (?:get|catch|follow|read|check out) (?:all )?(?:the )?(?:breaking|latest) news\b.{5,200}\b(?:on|at|with|in|here)\b.{2,40}
  get the latest .{3,60} with (?:this|our) (?:free |daily |weekly )*(?:e-?mail|newsletter).{0,20}
  (?:free|daily|weekly)(?: \w{3,12}){0,2} newsletter
  get our .{3,60}\b(?:stories|news|emails?)
  suscríbete .{3,80}
  (?:after|skip past) newsletter promotion
  (?:our|the) (?:morning|evening|daily|weekly) (?:e-?mail|newsletter|briefing) (?:breaks|brings|gives|sends)\b.{0,200}
  newsletters?(?:[:.!–—-].{0,60}| (?:archives?|by|from|preferences|settings|sign|subscri|abonn|anmeld|bestell|regist).{0,60})?
  (?:recevoir|recevez|inscrivez-vous|abonnez-vous|iscriviti|ricevi|recibe|assine|receba|erhalten sie|bestellen sie|ontvang)\b.{0,40}\bnewsletter.{0,60}
  you (?:are receiving|received) this e-?mail\b.{0,200}
  to (?:get|receive) .{0,60}\b(?:newsletters?|e-?mails?|alerts|updates)\b.{0,80}\b(?:click|tap|sign up|subscribe|register)\b.{0,40}
  stay in touch with us\b.{0,60}
  abonnieren sie unseren newsletter\b.{0,120}
  (?:jetzt )?(?:zum|für den) newsletter (?:anmelden|registrieren).{0,60}
  (?:suscríbase|suscribirse|apúntate) (?:al?|a nuestr[ao]) .{3,60}
  (?:receba|recibe|reciba|ricevi|recevez|ontvang) (?:as |las |le |les |de )?(?:notícias|noticias|notizie|actualités?|laatste nieuws) .{3,80}
  (?:meld (?:je|u) aan voor|meld deg på|tilmeld dig) .{3,60}nyhedsbrev|(?:meld (?:je|u) aan voor) .{3,60}|(?:meld deg på) .{3,60}
  (?:folge|folgt) (?:uns|mir) .{2,60}
  подпи(?:шись|саться) на .{3,80}
  haz clic aquí para recibir .{5,80}
  (?:únete a|sigue|siga|segui) [^.!?]{0,40}\b(?:whatsapp|telegram|facebook|twitter|instagram|youtube)
  (?:siga-nos|nos siga|volg ons|polub nas|obserwuj nas|ikuti kami|följ oss|følg oss|følg os) .{2,50}
  clicca qui per (?:ricevere|iscriverti) .{5,80}
  (?:quer receber .{5,60}\? )?clique aqui.{0,80}
  (?:schrijf je in voor|zapisz się (?:do|na)|prenumerera på|abonner på) .{3,60}
  подпи(?:шитесь|сывайтесь|саться) на .{3,80}
  bizi takip edin.{0,40}
  select from these options: .{0,250}
  follow topics and authors from this story\b.{0,200}
  thanks for reading .{2,60}! (?:subscribe|this post)\b.{0,150}
  the .{3,40} newsletter (?:provides|is our guide to)\b.{0,150}sign up here\.?
  unsubscribe\b.{0,100}
  recevez chaque .{5,80}
  (?:no spam\b|you can unsubscribe\b).{0,200}
  join (?:over )?[\d,.]{3,9}\+? .{3,100}
  join .{2,40} for free to get .{5,60}
  join .{2,40} (?:(?:telegram|whatsapp) (?:channel|group)|on whatsapp)\b.{0,120}
  listen to our .{3,60} podcast\b.{0,100}
  view (?:this|it) (?:e-?mail )?in your browser.{0,40}
  (?:enter|type) your e-?mail.{0,80}
  be the first to know
  [^.!?]{5,90} (?:in|to) your inbox(?: .{0,40})?
  e-?mail address ?\*?
  sign up!
  \*? ?i understand and agree that .{10,200}
  your e-?mail address.{0,80}
  enter e-?mail
  (?:accept|reject|manage) (?:all )?cookies.{0,40}
  (?:accept|reject|decline|deny) (?:all|(?:&|and) (?:close|continue))
  (?:manage|save|set) (?:my |your )?(?:choices|options|preferences|settings)
  alle (?:akzeptieren|ablehnen|annehmen)|(?:cookie-?)?einstellungen (?:verwalten|anpassen|ändern)
  (?:tout|tous) (?:accepter|refuser)|accepter et (?:fermer|continuer)|continuer sans accepter.{0,3}
  aceptar (?:todo|todas|y continuar)|rechazar (?:todo|todas)
  download (?:the|our) .{0,40}app.{0,60}
  jetzt abonnieren.{0,60}
  .{0,120}\bkönnen sie (?:sich )?(?:.{0,40} )?newsletter .{3,60}
  (?:trag|melde)(?:e|n sie)? (?:dich|sich|euch)\b.{0,80}\bnewsletter\b.{0,200}
  kein(?:en?|e) (?:beitrag|artikel|rezepte?|folge|neuigkeiten) (?:mehr )?verpassen.{0,60}
  if you (?:enjoyed|liked|like) (?:reading )?this (?:post|article|story).{0,160}
`;
