import { type Gender, genderOfFirstName } from '../../entities/gazetteer.ts';
import type { Cluster } from '../../entities/merge.ts';
import type { Lexicon, Pronoun, Reading } from '../../entities/other-languages/lexicon.ts';
import { isCapital, wordsOf } from '../../entities/other-languages/words.ts';
import type { Speaker } from '../../model/digest.ts';
import { firstFrom } from '../../text/first-index.ts';
import type { Marked } from '../../text/marks.ts';
import { flat, spanOf } from '../../text/span.ts';
import type { Prose } from '../../text/tokens.ts';
import { type Found, inHundredths, withoutSpeaker } from '../found.ts';
import { CONFIDENCE, DESCRIPTION_FACTOR, PRONOUN_FACTOR } from '../rules.ts';
import { attribute } from './attribution.ts';
import { ahead, fromBefore } from './carried.ts';
import type { Attribution } from './clause.ts';
import { dashed, withDashed } from './dashes.ts';
import { mentionsOf, type Roles, rolesOf } from './mentions.ts';
import { AGED, type Subject } from './phrase.ts';
import { isBodysName, isSpeech } from './speech.ts';
import type { State } from './state.ts';
import { told } from './told.ts';

/** Paragraphs in which a pronoun's person, or a speaker who goes on, was named. */
const REACH = 2;
/** So many mentions are looked at for whom a pronoun means. */
const NEAR_MENTIONS = 30;
/** Who spoke so many quotes ago is no longer meant by a last name. */
const NAMESAKE_REACH = 50;
/** So many names in marks may stand in a clause: 'каже засновник БФ “Сміливі” Віталій Селик'. */
const NAMES_WITHIN = 2;
type Person = Readonly<{ name: string; cluster: Cluster | null }>;
const personOf = ({ cluster }: Readonly<{ cluster: Cluster }>): Person => ({ name: cluster.name, cluster });

/**
 * The reported speech of an article in another language than English, with its speakers: by the clause behind or before
 * each quote; pronouns and descriptions by whom was named last; quotes without a clause by their neighbours.
 *
 * @param all everything between quotation marks, in the order of the text
 */
export function findSpeech(
  prose: Prose,
  clusters: readonly Cluster[],
  all: readonly Marked[],
  reading: Exclude<Reading, { by: 'english' }>,
): Found[] {
  // A heading's marks are what the story has between marks.
  const between = all.filter((m) => prose.passages[m.passage]?.heading !== true);
  if (reading.by === 'nothing')
    return between.filter((m) => isSpeech(prose.text, m, false, null)).map(withoutSpeaker);
  const { lexicon, abbreviations } = reading;
  const inMarks = mentionsOf(prose, clusters, between, lexicon);
  const byStart = new Map(inMarks.map((mention) => [mention.start, mention]));
  const input = {
    text: prose.text,
    lexicon,
    abbreviations,
    mentionAt: (start: number) => byStart.get(start),
  };
  const behindDashes = dashed(prose, input);
  const marked = withDashed(between, behindDashes);
  const mentions = behindDashes.length === 0 ? inMarks : mentionsOf(prose, clusters, marked, lexicon);
  const roles = rolesOf(prose, mentions, lexicon);
  const found: Found[] = [];
  for (const [i, m] of marked.entries()) {
    const passage = prose.passages[m.passage];
    const previous = marked[i - 1];
    const next = marked.slice(i + 1, i + 1 + NAMES_WITHIN).find((other) => !isBodysName(prose.text, other));
    const led = leadsTo(prose, m);
    const first = led ? m.passage - 1 : m.passage;
    const start = prose.passages[first]?.start ?? 0;
    const from = Math.max(
      start,
      previous !== undefined && previous.passage >= first ? previous.outerEnd : start,
    );
    const to = next?.passage === m.passage ? next.outerStart : (passage?.end ?? m.outerEnd);
    // A list's mark before the quote is no sentence.
    const at = led ? { ...m, outerStart: passage?.start ?? m.outerStart } : m;
    const attribution = attribute(input, at, from, to);
    if (!isSpeech(prose.text, m, attribution !== null, lexicon)) continue;
    const state = { prose, lexicon, abbreviations, mentions, roles, found };
    const read = attribution === null ? fromBefore(state, m) : resolved(state, m, attribution);
    const above = read.rule === null ? told(input, m, from) : null;
    const reported = above === null ? read : resolved(state, m, above);
    found.push(reported.speaker === null ? read : reported);
  }
  // From the last to the first: a quotation over paragraphs has its speaker in the last.
  for (let i = found.length - 1; i >= 0; i--) {
    const [quote, next] = [found[i], found[i + 1]];
    if (quote?.rule === null) found[i] = ahead(prose, quote, next);
  }
  return found;
}

/** 'Reyes pronunció su discurso:' over a paragraph that begins with a quote. */
function leadsTo({ passages, text }: Prose, { passage, outerStart }: Marked): boolean {
  const [above, own] = passages.slice(Math.max(0, passage - 1), passage + 1);
  return (
    passage > 0 &&
    above?.heading === false &&
    own !== undefined &&
    !/\p{L}/u.test(text.slice(own.start, outerStart)) &&
    text.charAt(above.end - 1) === ':'
  );
}

function resolved(state: State, m: Marked, { subject, cue, rule }: Attribution): Found {
  const { text } = state.prose;
  const none: Found = { ...withoutSpeaker(m), rule };
  const at = subject ?? cue;
  if (at === null) return none;
  const made = ({ name, cluster }: Person, factor: number): Found => {
    const confidence = inHundredths(CONFIDENCE[rule] * factor);
    const cueSpan = cue === null ? null : spanOf(text, cue.start, cue.end);
    const speaker: Speaker = { name, mention: spanOf(text, at.start, at.end), cue: cueSpan, confidence };
    return { ...none, speaker, cluster };
  };
  if (subject?.kind === 'name') return made(personOf(subject), 1);
  if (subject?.kind === 'description') {
    const person = personDescribed(state, m, subject);
    const name = flat(text.slice(subject.start, subject.end));
    return made(person ?? { name, cluster: null }, DESCRIPTION_FACTOR);
  }
  const person = personMeant(state, m, subject?.pronoun ?? impliedBy(state.lexicon, cue), at.start);
  return person === null ? none : made(person, PRONOUN_FACTOR);
}

/** Whom a verb without a subject means: one of its gender, where it has one, and nobody in the text where it is plural. */
function impliedBy({ plural, bareNouns }: Lexicon, cue: Attribution['cue']): Pronoun {
  if (cue === null || plural === null || plural.test(cue.lower)) return 'nobody';
  if (!bareNouns) return 'person';
  return FEMALE_PAST.test(cue.lower) ? 'female' : MALE_PAST.test(cue.lower) ? 'male' : 'person';
}
/** Slavic verbs tell in the past who speaks. */
const FEMALE_PAST = /(?:ла|ła|la)(?:сь)?$/u;
const MALE_PAST = /(?:л|в|ł|l)(?:ся)?$/u;

/** Whom a description means: who has that job, or who was spoken of, where it is another word for somebody. */
function personDescribed(state: State, m: Marked, { start, end }: Subject): Person | null {
  const { prose, roles, found, lexicon } = state;
  const [first, ...more] = wordsOf(prose.text, start, end, lexicon.abbreviated);
  if (first === undefined) return null;
  if ([first, ...more].every(isCapital)) {
    // 'Etxeberria', 'De Haas', behind 'la directora Ane Etxeberria', 'Hennie de Haas', whom no first name tells.
    const said = ` ${flat(prose.text.slice(start, end)).toLowerCase()}`;
    const namesake = found
      .slice(-NAMESAKE_REACH)
      .findLast(({ speaker }) => speaker?.name.toLowerCase().endsWith(said) === true);
    if (namesake?.speaker != null) return { name: namesake.speaker.name, cluster: namesake.cluster };
  }
  // 'eine Sprecherin' is nobody who was named.
  const article =
    wordsOf(prose.text, Math.max(0, start - LONGEST_ARTICLE), start, lexicon.abbreviated).at(-1)?.lower ?? '';
  if (INDEFINITE.test(article)) return null;
  const isRole = lexicon.capitalRoles === null || lexicon.capitalRoles.test(first.text);
  const role = lexicon.inflected ? nominative(roles, lexicon, first.lower) : first.lower;
  const holders = isRole ? (roles.get(role) ?? []) : [];
  // Of several it is the one who was called so last.
  const holder = holders[Math.max(0, firstFrom(holders, start) - 1)];
  if (holder !== undefined) return personOf(holder);
  const isAdjective = more.every((word) => !isCapital(word) && !lexicon.of.has(word.lower));
  if (AGED.test(first.text) || (lexicon.epithets.has(role) && isAdjective))
    return personMeant(state, m, lexicon.genders.get(article) ?? 'person', start);
  return null;
}

const INDEFINITE = /^(?:ein|eine|einer|un|une|una|uno|um|uma|een|en|ett|et|ei)$/;
const LONGEST_ARTICLE = 6;

/** 'министр' of 'министра', where that is a word for somebody. */
function nominative(roles: Roles, { epithets }: Lexicon, role: string): string {
  const short = role.slice(0, -1);
  return !roles.has(role) && (roles.has(short) || epithets.has(short)) ? short : role;
}

/**
 * Whom a pronoun means, or a verb without a subject: the one named last since the quote before, who spoke last, or who
 * was named last near by.
 */
function personMeant(
  { mentions, found, prose, lexicon }: State,
  m: Marked,
  pronoun: Pronoun,
  offset: number,
): Person | null {
  if (pronoun === 'nobody') return null;
  const fits = (gender: Gender | null): boolean =>
    pronoun === 'person' || gender === null || gender === pronoun;
  const at = firstFrom(mentions, offset);
  const near = mentions
    .slice(Math.max(0, at - NEAR_MENTIONS), at)
    .filter(
      ({ cluster, quoted, passage }) =>
        !quoted &&
        fits(cluster.gender) &&
        m.passage - passage <= (lexicon.plural === null ? 1 : REACH) &&
        prose.passages[passage]?.heading !== true,
    );
  const last = found.at(-1);
  // 'Ordfører Brandt mener at arbeidet kan begynne i mai.' behind the last quote: she speaks next.
  const since = last?.marked.outerEnd ?? prose.passages[m.passage]?.start ?? 0;
  // 'Elle a développé': who has spoken in the paragraph, before somebody whom no list tells from the other gender.
  const isSure = last?.marked.passage === m.passage && pronoun !== 'person' && genderOf(last) === pronoun;
  const now = near.findLast(
    ({ start, subject, cluster }) => subject && start >= since && (!isSure || cluster.gender === pronoun),
  );
  if (now !== undefined) return personOf(now);
  if (last?.speaker != null && isPerson(last) && m.passage - last.marked.passage <= REACH) {
    if (fits(genderOf(last))) return { name: last.speaker.name, cluster: last.cluster };
    // 'Haar man knikt. “…”, zegt hij': of the other gender than who speaks in the paragraph, and without a name.
    if (last.marked.passage === m.passage) return null;
  }
  const nearest = near.findLast(({ subject }) => subject) ?? near.at(-1);
  return nearest === undefined ? null : personOf(nearest);
}

/** True for a speaker with a person's name. */
const isPerson = (found: Found): boolean =>
  found.cluster !== null || genderOf(found) !== null || /^\p{Lu}\S+ \p{Lu}/u.test(found.speaker?.name ?? '');

/** The gender of a speaker: of a person, else of a first name. */
const genderOf = ({ cluster, speaker }: Found): Gender | null =>
  cluster === null ? genderOfFirstName(speaker?.name.split(' ', 1)[0] ?? '') : cluster.gender;
