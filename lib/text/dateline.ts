/** 'MINSK, Nov. 4 (Agency) –', '(CNN)', 'LONDON (Reuters) -', 'Dekalb, Ill. —': what agencies put before a story. */
const DATELINE =
  /^(?:\([A-Z][\w .]{1,30}\)\s?(?:[—–―-]{1,2}\s?)?|[\p{Lu}][\p{L}.'’ -]{1,40}(?:,\s[\p{Lu}][\p{L}. ]{1,20}){0,2}(?:,?\s\p{L}{3,9}\.?\s\d{1,2})?\s?(?:\([^)]{2,40}\)\s?)(?:[—–―-]{1,2}\s?)?|[\p{Lu}]{2}[\p{Lu}.' ]{1,30}(?:,\s[\p{Lu}][\p{L}. ]{1,20}){0,2}\s?[—–―-]{1,2}\s|\p{Lu}[\p{L}'’ -]{1,30},\s\p{Lu}\p{L}{1,5}\.\s[—–―-]{1,2}\s|\p{Lu}[\p{L}.' ]{1,30}(?:,\s\p{Lu}[\p{L}. ]{1,20})?,\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,8})(?:,?\s\d{4})?\s?(?:\/[^/]{2,30}\/|\([^)]{2,40}\))?\s?[—–―-]{1,2}\s)/u;

/** What ends every dateline, and how far down a sentence: a cheap look that spares most sentences the form above. */
const DATELINE_END = /[)—–―-]/;
const DATELINE_REACH = 150;

/** Length of the dateline that a text begins with, in characters; 0 where there is none. */
export function datelineLength(text: string): number {
  if (!DATELINE_END.test(text.slice(0, DATELINE_REACH))) return 0;
  const match = DATELINE.exec(text);
  return match !== null && match[0].length < text.length * 0.6 ? match[0].length : 0;
}
