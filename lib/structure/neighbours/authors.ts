import { countWords } from '../../text/words.ts';
import { PAPERS } from '../lexicon.ts';
import { UPDATE_TIME } from '../patterns/names.ts';
import { furniture, isFlush, LABEL_WORDS, type Rule } from './place.ts';

/** 'Associated Press', 'Coast News, Weldon', 'Transport correspondent' under a byline. */
const EMPLOYER = new RegExp(
  `^(?:The )?(?:\\p{Lu}[\\p{L}.&'’-]*,? ){0,5}(?:${PAPERS}|${PAPERS.toUpperCase()}|Wire|Agency|Magazine|Reuters|AFP|BBC|CNN|NPR|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Ss]taff)(?:,? (?:in |from )?\\p{Lu}[\\p{L} .'’-]{1,30})?$`,
  'u',
);
/** 'Crown court reporter': an author's job on a line of its own. */
export const JOB =
  /^(?:\p{L}[\p{L}.&'’-]*,? ){0,4}(?:correspondent|reporter(?:in)?|editor|writer|columnist|critic|journalist(?:in)?|journaliste|redacteur(?: \p{L}{3,20})?|redakteur(?:in)?|korrespondent(?:in)?|periodista|giornalista|jornalista|dziennikar(?:z|ka)(?: \p{L}{3,20})?)(?: @\w{2,30})?$/iu;
/** 'ABC Harbour Coast': a part of a broadcaster. */
const BROADCASTER = /^\p{Lu}{2,4}(?: \p{Lu}[\p{L}’'-]{2,20}){1,3}$/u;
/** Evidence of the name that ends a letter. */
export const SIGNED_AT_FOOT = 'a name as the last line, as letters are signed';
/** Of an address on one line. */
export const ADDRESS_WORDS = 10;
/** Evidence of what tells of the author, the name alone too. */
export const ABOUT_AUTHOR = 'says who the author is';

/** Where the author works, under the byline: 'News reporter', 'Justice reporter · Coast Herald'. */
export const isEmployer: Rule = ({ item, text, previous }) => {
  const signed = previous.label === 'byline' || previous.evidence === ABOUT_AUTHOR;
  const [job = ''] = signed ? text.split(/ ?[·|•]/, 1) : [];
  return signed && (EMPLOYER.test(text) || JOB.test(job) || (isFlush(item) && BROADCASTER.test(text)))
    ? furniture('where the author works')
    : null;
};

/** 'Quay Road, Weldon' under the name that ends a letter. */
export const isAddressOfLetter: Rule = ({ text, previous, atFoot }) =>
  atFoot && previous.evidence === SIGNED_AT_FOOT && countWords(text) <= ADDRESS_WORDS
    ? furniture('where the author lives')
    : null;

/** The agency, the name and the telephone under 'Pressekontakt:', 'Rückfragen bitte an:'. */
export const isUnderContact: Rule = ({ item, text, previous }) =>
  (PRESS_CONTACT.test(previous.block.text) || previous.evidence === UNDER_CONTACT) &&
  item.block.gap <= 1 &&
  countWords(text) <= LABEL_WORDS
    ? furniture(UNDER_CONTACT)
    : null;
const PRESS_CONTACT =
  /^(?:(?:press|media|presse|medien|contacto de|contato de|contatti)-? ?(?:contacts?|kontakt|ansprechpartner|prensa|imprensa|stampa)s?|(?:rück|nach)fragen (?:bitte )?an|(?:presse)?kontakt|contacts? presse|ufficio stampa) ?:?$/i;
const UNDER_CONTACT = 'stands under a press contact';

/** 'WELDON' between a byline and its date. */
export const isOverDate: Rule = ({ item, text, previous, next }) =>
  item.label === 'paragraph' &&
  (previous.label === 'byline' || previous.evidence === ABOUT_AUTHOR) &&
  next?.label === 'date' &&
  countWords(text) <= LABEL_WORDS
    ? furniture('stands between the byline and its date')
    : null;

/** '12 May' under 'Published'. */
export const isDayOfUpdate: Rule = ({ text, previous }) =>
  previous.evidence === UPDATE_TIME && DAY.test(text) ? furniture('a day under ‘Published’') : null;
const DAY = /^(?:\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10} \d{1,2})$/u;
