import { CITIES, COUNTRIES } from '../entities/gazetteer.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Speaker } from '../model/digest.ts';
import { flat, spanOf } from '../text/span.ts';
import type { Prose } from '../text/tokens.ts';
import type { Found } from './found.ts';
import { CONFIDENCE } from './rules.ts';
import { words } from './speech.ts';

/** 'Régis Brouard après Laval : « Je me suis trompé »': who, a colon, and words between marks. */
const WHO_FIRST = /^([^:"“«„]{2,80}?)\s?:\s?["“«„]\s?([^"”»“„«]{8,})/;
/** '“Nobody asked us”, says Mayor Brandt', '« Personne n’a demandé » – Léa Moulin' */
const WHO_LAST = /^["“«„]\s?([^"”»“]{8,})["”»“]\s?[,:–—-]?\s([^"”»“„«]{2,60})$/;
/** 'Brandt: nobody asked the fishermen': its words without marks count only where a quote has them too. */
const WHO_UNMARKED = /^([^:"“”«»„]{2,80}?)\s?:\s([^"“”«»„]{8,})$/;
/** So many words in a row that a headline and a quote share are the same words of one person. */
const SHARED_WORDS = 4;
/** Somebody whom nothing else tells is called by so many words at most: 'Piqué : « … »'. */
const LABEL_WORDS = 2;

/** Whom a headline has speaking, and its words between marks. */
type Headlined = Readonly<{ speaker: Speaker; cluster: Cluster | null; said: string; inMarks: boolean }>;

/**
 * Quotes without a speaker whose words the headline repeats with one, or that are all of a paragraph before anybody
 * else is named, or any where nobody else is.
 */
export function byHeadline(prose: Prose, clusters: readonly Cluster[], found: readonly Found[]): Found[] {
  const headlined = found.some(isOpen) ? readHeadline(prose, clusters) : null;
  if (headlined === null) return [...found];
  const { speaker, cluster, said, inMarks } = headlined;
  const others = clusters
    .filter(({ id, type }) => type === 'person' && id !== cluster?.id)
    .flatMap(({ runs }) => runs.map(({ start }) => start))
    .filter((start) => !found.some(({ marked }) => marked.outerStart <= start && start < marked.outerEnd));
  const turn = Math.min(...others.filter((start) => start >= (prose.passages[0]?.end ?? 0)));
  return found.map((quote) => {
    const { passage, start, end, outerStart, outerEnd } = quote.marked;
    const own = prose.passages[passage];
    const isWhole = own !== undefined && outerStart - own.start <= 1 && own.end - outerEnd <= 1;
    const isTheirs =
      isOpen(quote) &&
      (sharesWords(said, prose.text.slice(start, end)) ||
        (inMarks && (isWhole || others.length === 0) && outerEnd <= turn && own?.heading === false));
    return isTheirs ? { ...quote, speaker, cluster, rule: 'headline' } : quote;
  });
}

const isOpen = ({ speaker, pronoun }: Found): boolean => speaker === null && pronoun === null;

function readHeadline({ passages, text }: Prose, clusters: readonly Cluster[]): Headlined | null {
  const [headline] = passages;
  if (headline?.heading !== true) return null;
  const line = text.slice(headline.start, headline.end);
  const marked = WHO_FIRST.exec(line);
  const first = marked ?? WHO_UNMARKED.exec(line);
  const last = first === null ? WHO_LAST.exec(line) : null;
  const [who, said] = first === null ? [last?.[2], last?.[1]] : [first[1], first[2]];
  if (who === undefined || said === undefined) return null;
  const from = headline.start + (first === null ? line.length - who.length : 0);
  const to = from + who.length;
  const speaking = (cluster: Cluster | null, name: string, start: number, end: number): Headlined => {
    const mention = spanOf(text, start, end);
    const inMarks = marked !== null || last !== null;
    return { said, inMarks, cluster, speaker: { name, mention, cue: null, confidence: CONFIDENCE.headline } };
  };
  const named = clusters
    .filter(({ type }) => type !== 'place')
    .flatMap((cluster) => cluster.runs.map((run) => ({ cluster, run })))
    .filter(({ run }) => run.start >= from && run.end <= to)
    .sort((a, b) => a.run.start - b.run.start)[0];
  if (named !== undefined) return speaking(named.cluster, named.cluster.name, named.run.start, named.run.end);
  const label = flat(who).toLowerCase();
  const isName =
    first !== null &&
    words(who).length <= LABEL_WORDS &&
    words(who).every((word) => /^\p{Lu}/u.test(word)) &&
    !CITIES.has(label) &&
    !COUNTRIES.has(label);
  return isName ? speaking(null, flat(who), from, to) : null;
}

/** True where the two have a few words in a row in common. */
function sharesWords(one: string, other: string): boolean {
  const runs = (text: string): string[] => {
    const all = words(text.toLowerCase());
    return all.slice(SHARED_WORDS - 1).map((_, i) => all.slice(i, i + SHARED_WORDS).join(' '));
  };
  const said = new Set(runs(one));
  return runs(other).some((run) => said.has(run));
}
