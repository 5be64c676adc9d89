/** How letters and entries end, over their author's name. */
export const SIGN_OFF =
  /^(?:(?:mit |ganz )?(?:freundlich|herzlich|lieb|viel|best|schön|sonnig)en? grü(?:ß|ss)en?|alles liebe|bis (?:bald|dann)|euer|eure|amen|(?:best|kind|warm) (?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)|cheers|love|cordialement|amicalement|bien à vous|saludos|un (?:saludo|abrazo)|(?:cordiali|cari) saluti|atenciosamente|abraços|(?:hartelijke |vriendelijke )?groet(?:en|jes)?|с уважением)(?![\p{L}-])/iu;
