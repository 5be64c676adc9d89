import { lines } from './lines.ts';

/** What stands before the rest of a text that only subscribers read: their account, its end, the way in. */
export const PAYWALLS = lines`
  (?:your|you.re) .{0,40}\bsubscription is (?:almost coming to an end|about to (?:end|expire))\..{0,120}
  your .{2,20} access (?:has|is about to) (?:ended|end|expired?)\b.{0,180}
  ready to continue your .{3,30} journey with us\?
  reclaim your full access\b.{0,40}
  there is no paywall on the story you just read\b.{0,300}
  your subscription could not be saved\..{0,160}
  for subscribers
  create an account or sign in to continue\b.{0,60}|access articles from .{3,60} with one account\.|enjoy additional articles per month\..{0,60}|don.t have an account\? ?(?:create.{0,20}|sign up.{0,20}|register.{0,20})
  (?:or )?view more offers|if you are a (?:home delivery )?(?:print )?subscriber, .{10,120}|activate your online access.{0,20}|unlimited digital access.{0,60}|\$?\d{1,3}(?:\.\d{2})? (?:for|a|per) (?:\d{1,2} )?(?:week|month|year)s?|purchase a subscription
  your subscription supports .{3,60}|(?:this|our) (?:story|journalism|reporting|work) is free (?:to read )?because .{5,100}|we depend on our readers\..{0,60}|help us report .{3,60}\. become a .{3,40}
  (?:for subscribers|subscriber exclusive|subscribers? only): .{8,150}
  please log in,? or (?:sign up|subscribe|register) .{0,40}to continue reading\.?
  thank you for reading!? we hope (?:that )?you continue to enjoy our free content\.?
  you have reached our free-content limit\..{0,350}
  your current subscription does not provide access to this content\.?
  your premium period will expire .{2,40}
  save ?log in, register or subscribe to save articles for later\..{0,120}

  tu suscripción se está usando en otro dispositivo
  ¿quieres añadir otro usuario a tu suscripción\?
  si continúas leyendo en este dispositivo, .{10,60}
  (?:flecha)?tu suscripción se está usando en otro dispositivo y .{10,120}
  si quieres compartir tu cuenta, .{10,250}
  ¿tienes una suscripción de empresa\? .{5,80}
  en el caso de no saber quién está usando tu cuenta, .{5,80}
  si decides continuar compartiendo tu cuenta, .{10,300}
  (?:(?:.{5,80} )?para no perderte nada, )?suscríbete\.?
  iniciar? sesión(?:necesitas .{5,50}| (?:para|con) .{3,40})?
  (?:regístrate|suscríbete) (?:gratis )?para (?:seguir leyendo|continuar leyendo|leer más)
  ¿ya eres suscriptora?\?
  si (?:ya )?(?:tienes cuenta en|eres suscriptora? de) .{2,40}, .{5,80}
  .{3,50} es (?:exclusiva|una ventaja exclusiva) para suscriptores\.?
  (?:contenido )?exclusivo para suscriptores

  (?:article )?réservé aux abonnés
  abonnez-vous
  (?:déjà|pas encore|vous êtes) abonné(?:\(e\)|e|·e)? ?\?(?: .{3,30})?
  se connecter
  je m.abonne
  (?:cet article est |contenu )réservé (?:à nos|aux) abonné(?:s|\(e\)s|·e·s)\.?
  il (?:vous )?reste \d{1,3} ?% de (?:cet |l.)article à lire.{0,80}
  (?:la suite|la version intégrale|l.intégralité)(?: de cet article)? est réservée? (?:aux|à nos) abonnés?\.?
  (?:si )?vous (?:êtes|n.êtes) (?:déjà |pas )?(?:encore )?abonné.{3,200}
  cliquez sur s.abonner.{3,120}
  je m.abonne je me connecte

  exklusiv für abonnenten
  die aufzeichnung des artikels ist nur für abonnenten verfügbar\.?
  damit sie den artikel .{3,60} können, benötigen sie .{3,40}
  (?:bereits|schon) (?:abonnent|abonniert|registriert)(?:in)?\?(?: .{3,40})?
  registrieren
  (?:dieser artikel ist|nur|exklusiv) für (?:unsere )?(?:abonnenten|abonnentinnen und abonnenten)(?: lesbar)?\.?
  (?:jetzt |sie )?weiterlesen mit .{2,30}(?:\+|plus|abo)

  accedi
  abbonati(?: ora)?
  sei già abbonato\?(?: .{3,40})?
  (?:contenuto|articolo) (?:riservato|esclusivo)(?: (?:agli|per gli) abbonati)?\.?

  recurso exclusivo para assinantes
  assine ou faça login
  assine(?: já| agora)?
  entrar
  (?:já é|é) assinante\?(?: .{3,40})?
  (?:conteúdo |matéria )?exclusiv[oa] para assinantes\.?

  inloggen
  (?:word|al|bent u al|ben je al) abonnee\??(?: .{3,40})?
  (?:dit artikel is )?(?:alleen|exclusief) voor abonnees\.?

  for abonnenter
  (?:bli|allerede|redan|er du allerede) (?:abonnent|prenumerant)\??(?: .{3,40})?
  denna artikel är (?:endast|bara) för prenumeranter\.?
  visa allt som ingår
  redan prenumerant\? .{3,40}
  logga in
  logg inn
  log ind
  prenumerera(?: nu)?
  (?:artikkelen er |artikeln är )?(?:kun|bare|endast|bara) for (?:abonnenter|prenumeranter)\.?

  zaloguj się
  (?:tylko )?dla (?:prenumeratorów|subskrybentów)
  přihlásit se
  подписаться
  войти
`;
