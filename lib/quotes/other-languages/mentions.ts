import type { Cluster } from '../../entities/merge.ts';
import type { Lexicon } from '../../entities/other-languages/lexicon.ts';
import { type Word, wordsOf } from '../../entities/other-languages/words.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Marked } from '../../text/marks.ts';
import type { Prose } from '../../text/tokens.ts';

/** A person's name in the text. */
export type Mention = Readonly<{
  cluster: Cluster;
  start: number;
  end: number;
  passage: number;
  quoted: boolean;
  /** False behind a preposition: 'exigió la dimisión de Robledo'. */
  subject: boolean;
}>;

/** Who was said to be what, and where, in the order of the text. */
export type Roles = ReadonlyMap<string, readonly Mention[]>;

/** Words beside a name among which it says what somebody is, and their length in characters. */
const ROLE_REACH = 6;
const ROLE_LENGTH = 80;

/** All mentions of people in the order of the text. */
export function mentionsOf(
  { text, passages }: Prose,
  clusters: readonly Cluster[],
  marked: readonly Marked[],
  lexicon: Lexicon,
): Mention[] {
  return clusters
    .filter(({ type }) => type === 'person')
    .flatMap((cluster) =>
      cluster.runs.map(({ start, end }): Mention => {
        const passage = firstIndex(passages.length, (i) => (passages[i]?.end ?? 0) < end);
        const quote = marked[firstIndex(marked.length, (i) => (marked[i]?.outerEnd ?? 0) < end)];
        const quoted = quote !== undefined && quote.outerStart <= start;
        return { cluster, start, end, passage, quoted, subject: isSubject(text, start, lexicon) };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** No preposition stands before it. */
function isSubject(text: string, start: number, { of, articles, abbreviated }: Lexicon): boolean {
  const before = wordsOf(text, Math.max(0, start - LONGEST_WORD), start, abbreviated).at(-1)?.lower ?? '';
  return articles.has(before) || !(of.has(before) || PREPOSITIONS.has(before));
}
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'mit gegen ohne über zu bei an nach um avec contre sans sur entre vers chez à par con contra por sin sobre hacia ante tras a contro senza su tra fra da com sem ao à met tegen zonder over aan naar med mot utan om till uden mod til uten z ze przeciw dla bez o od do przez s proti pro pro ke k с со против для без о об от до к ко у про з із проти від'.split(
    ' ',
  ),
);
const LONGEST_WORD = 15;

/** Whom each word for what somebody is means: 'alcalde' in 'el alcalde de Sevilla, Andrés Quiroga', 'Andrés Quiroga, alcalde'. */
export function rolesOf({ text, passages }: Prose, mentions: readonly Mention[], lexicon: Lexicon): Roles {
  const roles = new Map<string, Mention[]>();
  const add = (word: Word, mention: Mention): void => {
    for (const name of namesOfRole(word, lexicon)) {
      const holders = roles.get(name) ?? [];
      roles.set(name, holders);
      holders.push(mention);
    }
  };
  for (const mention of mentions) {
    const { start, end, passage } = mention;
    const { start: from = 0, end: to = text.length } = passages[passage] ?? {};
    const before = wordsOf(text, Math.max(from, start - ROLE_LENGTH), start, lexicon.abbreviated).slice(
      -ROLE_REACH,
    );
    const [comma, ...behind] = wordsOf(text, end, Math.min(to, end + ROLE_LENGTH), lexicon.abbreviated);
    const opens = before.findLastIndex(
      ({ lower }, i) => lexicon.articles.has(lower) && !lexicon.of.has(before[i - 1]?.lower ?? ''),
    );
    // 'wethouder Dennis Bouwman', though not 'Alaídio criticou Humberto'
    const role = opens >= 0 ? before[opens + 1] : before.findLast((word) => isRole(word, lexicon));
    if (role !== undefined && /^[\p{L}\s,’'-]*$/u.test(text.slice(role.start, start))) add(role, mention);
    const noun = behind.slice(0, 2).find(({ lower }) => !lexicon.articles.has(lower));
    if (comma?.text === ',' && noun !== undefined) add(noun, mention);
  }
  return roles;
}

const isRole = ({ text, lower }: Word, { epithets, capitalRoles }: Lexicon): boolean =>
  epithets.has(lower) || capitalRoles?.test(text) === true;

/** 'Grünen-Fraktionschefin', 'Polizeisprecherin': what a noun calls somebody, and what its last part does. */
function namesOfRole({ lower }: Word, { capitalRoles }: Lexicon): ReadonlySet<string> {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  // 'a vice-prefeita' isn't 'a prefeita'.
  if (lower.startsWith('vice-')) return new Set([lower]);
  return new Set([last, capitalRoles?.exec(last)?.[0] ?? last]);
}
