import { lines } from './lines.ts';

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|pinterest|telegram|e-?mail|mail|instagram|messenger|bluesky|reddit|xing|vk|вконтакте|соцсетях)';

/** Buttons that share an article, in other languages than English. */
export const SHARING: readonly string[] = [
  `(?:auf|bei|per|über|via) ${NETWORK} teilen`,
  `(?:teilen|partager|compart(?:ir|e)|condividi|compartilh(?:e|ar)|partilh(?:e|ar)|delen?|del|dela|udostępnij|поделиться|поділитися|sdílet) (?:auf|sur|par|en|su|con|via|no|na|pelo|por|op|på|w|в|на|во) (?:la |le |el |il )?${NETWORK}`,
  ...lines`
    compárte(?:lo|la|la en tus redes|lo en tus redes)
    comparte(?: (?:esto|en redes|en tus redes(?: sociales)?))?:?
    compartilhe(?: (?:esta|essa|a|este|o) (?:notícia|matéria|conteúdo|artigo|post))?:?
    partilh(?:ar|e)(?: (?:este|o|esta|a) (?:artigo|notícia))?:?
    deel (?:dit (?:bericht|artikel|verhaal)|deze pagina|via|op)(?: .{1,20})?:?
    del (?:artikkelen|artiklen|saken|siden|på sosiale medier):?
    dela (?:sidan|inlägget|nyheten):?
    (?:поделиться|поделитесь)(?: (?:в соцсетях|ссылкой|новостью|статьёй|статьей))?:?
    (?:поділитися|поширити)(?: .{3,20})?:?
    sdílet(?: (?:článek|na facebooku))?:?
    (?:podziel się|udostępnij)(?: (?:na facebooku|artykuł|wpis|tym artykułem))?:?
  `,
];
