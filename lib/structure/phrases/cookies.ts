import { lines } from './lines.ts';

/** What pages say of cookies, and what can be answered, in other languages than English: one or two sentences alone. */
export const COOKIES = lines`
  (?:diese (?:website|webseite|seite)|unsere (?:website|webseite|seite)|wir|auf dieser seite) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)|setz(?:t|en)|werden|verwenden wir) .{0,40}cookies.{0,300}
  (?:durch die weitere nutzung|mit der (?:weiteren )?nutzung|indem sie|wenn sie (?:diese|die) (?:website|seite)) .{3,120}cookies.{0,200}
  (?:ce site|notre site|nous) (?:web )?utilis(?:e|ons) .{0,40}cookies.{0,300}
  en poursuivant votre navigation.{3,250}
  (?:este sitio|esta (?:web|página)|nuestro sitio|nuestra web|la web|el sitio)(?: web)? (?:utiliza|usa|emplea) .{0,40}cookies.{0,300}
  (?:utilizamos|usamos|empleamos) (?:las )?cookies.{0,300}
  si contin[uú]as? (?:navegando|usando) .{3,250}
  (?:questo sito|il nostro sito|il sito)(?: web)? (?:usa|utilizza|fa uso d[ei]i?) .{0,40}cookie.{0,300}
  (?:utilizziamo|usiamo) (?:i )?cookie.{0,300}
  (?:proseguendo|continuando) (?:la|nella|a) (?:navigazione|navigare|utilizzare).{3,250}
  (?:este (?:website|site|portal)|o nosso site|nosso site|o site)(?: web)? (?:utiliza|usa) .{0,40}cookies.{0,300}
  (?:nós )?(?:utilizamos|usamos) .{0,40}cookies.{0,300}
  ao (?:continuar|navegar|utilizar) .{3,100}(?:cookies|privacidade|concorda).{0,150}
  (?:deze (?:website|site)|onze (?:website|site)|wij|we) (?:gebruik(?:t|en)|maak(?:t|en) gebruik van|plaatsen) .{0,40}cookies.{0,300}
  (?:ta|nasza|niniejsza) (?:strona|witryna) (?:używa|korzysta z|wykorzystuje) .{0,30}(?:cookie|ciastecz).{0,300}
  (?:używamy|korzystamy z|stosujemy) .{0,30}(?:cookie|ciastecz).{0,300}
  (?:мы|этот сайт|наш сайт|сайт|на этом сайте|на сайте|цей сайт|ми) (?:использу(?:ет|ем|ются)|применяем|використову(?:є|ємо)) .{0,40}cookie.{0,300}
  (?:vi|denna (?:webbplats|sida)|den här (?:webbplatsen|sidan)) använder .{0,40}(?:cookies|kakor).{0,300}
  (?:vi|dette nettstedet|denne (?:hjemmeside|nettsiden|siden|webside)|hjemmesiden) (?:bruger|bruker|anvender|benytter) .{0,40}(?:cookies|informasjonskapsler).{0,300}
  (?:tento web|tyto stránky|naše stránky|my)? ?(?:používá|používají|používáme) .{0,40}cookie.{0,300}
  (?:akzeptieren|zustimmen|alle cookies akzeptieren|einverstanden|accepter|tout accepter|refuser|j.accepte|aceptar|acepto|rechazar|aceitar|aceito|rejeitar|accetta|accetto|rifiuta|accepteren|akkoord|weigeren|zgadzam się|akceptuję|akceptuj|принять|согласен|прийняти|godkänn|acceptera|jeg godtar|godta|acceptér|accepter alle|přijmout|souhlasím)
`;
