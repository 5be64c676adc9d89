/** How letters and entries end, over their author's name. */
export const SIGN_OFF =
  /^(?:(?:mit |ganz )?(?:freundlich|herzlich|lieb|viel|best|schön|sonnig)en? grü(?:ß|ss)en?|alles liebe|bis (?:bald|dann)|euer|eure|amen|(?:best|kind|warm) (?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)|cheers|love|cordialement|amicalement|bien à vous|saludos|un (?:saludo|abrazo)|(?:cordiali|cari) saluti|atenciosamente|abraços|(?:hartelijke |vriendelijke )?groet(?:en|jes)?|с уважением)(?![\p{L}-])/iu;

/** Whether a text ends as letters to papers do, behind the last sentence or on a line of its own: '… of the town. - Yours, etc.,' */
export const endsLetter = (text: string): boolean => VALEDICTION.test(text.slice(-VALEDICTION_LENGTH));
const VALEDICTION =
  /(?:^|[\s.,–—-])(?:yours,? etc|yours (?:faithfully|sincerely|truly)|is mise,? le meas|(?:best|kind) (?:wishes|regards))[.,]{0,2}$/i;
const VALEDICTION_LENGTH = 40;
