import { isEveryday, rarityOf } from '../text/terms.ts';
import { type Prose, paragraphOf, type Token } from '../text/tokens.ts';
import { isCapital, styledPassages, wordsInLowerCase } from './capitals.ts';
import { isKnown, withoutCommonWords } from './common-words.ts';
import { arabicEnd, isSurelyPlace, organizationEnd, placeEnd, startsName } from './extent.ts';
import { isFirstName } from './gazetteer.ts';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS } from './lexicon.ts';
import { extended } from './name-end.ts';
import { nameInLower, namesAgain, range } from './names-again.ts';
import { isQuotedTitle } from './quoted-titles.ts';
import { type NameRun, runOf } from './trim/run.ts';
import { trimmed } from './trim/trimmed.ts';
import { isNoName } from './trim/words.ts';
import { officeOfTurn } from './turns.ts';

export type { NameRun };

/**
 * The name runs of an article: words with capitals that stand together, with the particles and 'of' inside names,
 * without the titles and demonyms before them. In styled passages only names known from elsewhere count.
 */
export function findNames(prose: Prose): NameRun[] {
  const usual = wordsInLowerCase(prose);
  const styled = styledPassages(prose, usual);
  const known = new Set<string>();
  const runs = prose.sentences.flatMap(({ paragraph, firstToken, endToken }) =>
    styled[paragraph] ? [] : runsOf(prose, firstToken, endToken, usual),
  );
  const sure = withoutWorks(prose, withoutStorms(withoutTickers(prose, withoutCommonWords(prose, runs))));
  for (const run of sure) {
    known.add(nameInLower(run.text));
    if (run.endToken - run.firstToken > 1) known.add(prose.tokens[run.endToken - 1]?.lower ?? '');
  }
  const alone = new Set(
    sure.flatMap((run) => (run.endToken - run.firstToken === 1 ? [nameInLower(run.text)] : [])),
  );
  const again = prose.sentences.flatMap(({ paragraph, firstToken, endToken }) =>
    styled[paragraph] ? knownRuns(prose, firstToken, endToken, known, alone) : [],
  );
  const more = namesAgain(prose, sure, known);
  const longer = new Set(more.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const rest = sure.filter(({ firstToken }) => !longer.has(firstToken));
  return [...rest, ...again, ...more].sort((a, b) => a.start - b.start);
}

const STORM = /^(?:(?:tropical|sub-?tropical|super) )?(?:storm|hurricane|typhoon|cyclone) (\p{Lu}\p{L}+)$/iu;

/** Storms have the names of people, and are none. */
function withoutStorms(runs: readonly NameRun[]): NameRun[] {
  const storms = new Set(runs.flatMap((run) => STORM.exec(run.text)?.[1] ?? []));
  return runs.filter((run) => !STORM.test(run.text) && !storms.has(run.text));
}

/** 'stars of “Battlestar Galactica”': names of two words and more that fill marks wherever they stand are titles of works. */
function withoutWorks({ text }: Prose, runs: readonly NameRun[]): NameRun[] {
  const isWork = (run: NameRun): boolean =>
    /\s/.test(run.text) && !/['‘.]/.test(text.charAt(run.end)) && isQuotedTitle(text, run);
  const elsewhere = new Set(runs.flatMap((run) => (isWork(run) ? [] : [nameInLower(run.text)])));
  return runs.filter((run) => !isWork(run) || elsewhere.has(nameInLower(run.text)));
}

/** 'Google (GOOG)': behind a name of one word, a short form in brackets is its sign at the exchange. */
const withoutTickers = ({ tokens, text }: Prose, runs: readonly NameRun[]): NameRun[] =>
  runs.filter((run, i) => {
    const before = runs[i - 1];
    const isShort =
      /^\p{Lu}{2,5}$/u.test(run.text) &&
      !KNOWN_ORGANIZATIONS.has(run.text.toLowerCase()) &&
      tokens[run.endToken]?.text === ')';
    return !(
      isShort &&
      before !== undefined &&
      before.endToken - before.firstToken === 1 &&
      /^\s\($/.test(text.slice(before.end, run.start))
    );
  });

/** Longer rows of capitals are no name, and would be looked at again at each of their words. */
const MAX_TOKENS = 24;

function runsOf(prose: Prose, from: number, to: number, usual: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  const passage = prose.passages[paragraphOf(prose, from)];
  const office = passage === undefined ? null : officeOfTurn(prose, passage);
  let i = from;
  while (i < to) {
    // Most words are neither, and end the matter here.
    const token = prose.tokens[i];
    if (token === undefined || !(isCapital(token) || prose.tokens[i + 1]?.text === '-')) {
      i++;
      continue;
    }
    const isOffice = office !== null && token.start >= office.start && token.end <= office.end;
    if (isOffice || isShoutedOpening(prose, i, from)) {
      i++;
      continue;
    }
    const known = placeEnd(prose, i, to) ?? organizationEnd(prose, i, to) ?? arabicEnd(prose, i, to);
    if (known === null && !startsName(prose, i, from, usual)) {
      i++;
      continue;
    }
    let end = known ?? i + 1;
    while (end < to && end - i < MAX_TOKENS) {
      const next = extended(prose, i, end, to);
      if (next === end) break;
      end = next;
    }
    runs.push(...trimmed(prose, i, end));
    i = end;
  }
  return runs;
}

/** 'STUNNED Weldon Rovers lost': papers set the first word of a text in capitals, whatever it is. */
function isShoutedOpening({ tokens, sentences }: Prose, i: number, from: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined || i !== from || !SHOUTED.test(token.text)) return false;
  const opens = sentences[token.sentence - 1]?.paragraph !== sentences[token.sentence]?.paragraph;
  return (
    opens &&
    isCapital(next) &&
    /\p{Ll}/u.test(next.text) &&
    rarityOf(token.lower) < SHOUTED_WORD &&
    !isKnown(token.lower)
  );
}
const SHOUTED = /^\p{Lu}{4,}$/u;
/** Names are rarer than this (text/rarity.ts): 'SLIGO Rovers'. */
const SHOUTED_WORD = 0.9;

/** 'Hillary Clinton' in a headline over a story that says 'Clinton' alone. */
const isFullName = (first: Token, last: Token | undefined, alone: ReadonlySet<string>): boolean =>
  last !== undefined &&
  isFirstName(first.lower) &&
  !isEveryday(first.lower) &&
  isCapital(last) &&
  alone.has(last.lower) &&
  !isSurelyPlace(last.lower) &&
  !ORGANIZATION_WORDS.has(last.lower);

/** In styled passages: the longest stretches that are names elsewhere in the article, or places. */
function knownRuns(
  prose: Prose,
  from: number,
  to: number,
  known: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = from; i < to; i++) {
    const first = prose.tokens[i];
    if (first === undefined || !isCapital(first)) continue;
    const { start } = first;
    if (i + 1 < to && isFullName(first, prose.tokens[i + 1], alone)) {
      runs.push(runOf(prose, i, i + 2, [], []));
      i++;
      continue;
    }
    for (let end = Math.min(to, i + 4); end > i; end--) {
      const stop = prose.tokens[end - 1]?.end ?? 0;
      const text = prose.text.slice(start, stop);
      const folded = nameInLower(text);
      if (!known.has(folded) && !isSurelyPlace(folded)) continue;
      if (end - i === 1 && (isNoName(folded) || text.length < 3)) continue;
      runs.push(runOf(prose, i, end, [], []));
      i = end - 1;
      break;
    }
  }
  return runs;
}
