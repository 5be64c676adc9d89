/**
 * Learns what tells people, places and organisations apart. Usage:
 *
 *     node lib/training/train-entities.ts FILE.ndjson > lib/entities/data/entity-weights.json
 *
 * FILE has one article a line: { sentences: [[token, tag]] } with B- and I- tags of PER, LOC, ORG and MISC. The
 * weights in the repository were learned from Wikigold (Balasuriya et al. 2009; Wikipedia articles, CC BY 4.0), with
 * the English first names alone: in an encyclopedia those of all languages begin as many works and places as people
 * (build-gazetteer.ts makes such a gazetteer with `--english-names`; put the whole one back behind the training).
 */
import { readFileSync } from 'node:fs';
import { aggregate, nameKey } from '../entities/evidence.ts';
import { findNames } from '../entities/names.ts';
import { readProse } from '../text/prose.ts';
import { type Example, toData, trainLogistic } from './logistic.ts';

type Article = Readonly<{ sentences: readonly (readonly (readonly [string, string])[])[] }>;
const TYPES = [
  ['person', 'PER'],
  ['place', 'LOC'],
  ['organization', 'ORG'],
] as const;
/** What is rare in an encyclopedia and known without it. */
const PRIORS = {
  person: {
    'ends with a word for places alone': -2,
    'known organisation': -2,
    'ends with a word for events': -3,
    'title with of': -2,
    'title before': 3,
    'age behind': 2,
    signature: 2,
    'attribution of a quote': 1.5,
    says: 0.8,
    'country in brackets behind': 1.5,
    'first word of a company': -2,
    'ends with a word for clubs': -2,
    'ends with a word for organisations alone': -2,
    'noun for organisations before': -1,
    'noun for works before': -2,
    'employees before': -2,
    'shares before': -2,
    'officer of a firm behind': -1,
    dateline: -3,
    'agency of a dateline': -3,
  },
  place: {
    'known organisation': -2,
    'ends with a word for events': -3,
    'title with of': -2,
    'first word of a company': -2,
    'ends with a word for clubs': -2,
    'ends with a word for organisations alone': -2,
    'noun for organisations before': -1,
    'noun for works before': -2,
    'employees before': -1,
    'shares before': -2,
    'officer of a firm behind': -1,
    'title before': -3,
    'age behind': -2,
    dateline: 5,
    'agency of a dateline': -3,
  },
  organization: {
    'known organisation': 4,
    'ends with a word for events': -3,
    'title with of': -2,
    'first word of a company': 3,
    'ends with a word for clubs': 2,
    'ends with a word for organisations alone': 1,
    'noun for organisations behind a comma': 1.5,
    'noun for organisations before': 2,
    'noun for works before': -2,
    'employees before': 2,
    'shares before': 2,
    'officer of a firm behind': 1.5,
    'attribution of a quote': 0.5,
    'title before': -3,
    'age behind': -2,
    dateline: -3,
    'agency of a dateline': 5,
  },
};
const OPTIONS = { l2: 0.006, rounds: 400, rate: 2 };

const articles = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Article => JSON.parse(line));
const rows: { features: ReadonlyMap<string, number>; tag: string }[] = [];
for (const article of articles) {
  const gold = new Map<number, { end: number; tag: string }>();
  let text = '';
  const passages = article.sentences.map((sentence) => {
    const start = text.length;
    let open: { start: number; tag: string } | null = null;
    for (const [token, tag] of sentence) {
      const glued = /^[,.;:!?')\]]|^n't$|^'s$/.test(token) || text.length === start || /[([]$/.test(text);
      if (!glued) text += ' ';
      const kind = tag.slice(2);
      if (open !== null && (tag.startsWith('B-') || kind !== open.tag)) open = null;
      if (tag !== 'O' && open === null) open = { start: text.length, tag: kind };
      text += token;
      if (open !== null && tag !== 'O') gold.set(open.start, { end: text.length, tag: open.tag });
    }
    const passage = { start, end: text.length, section: 0, heading: false };
    text += '\n';
    return passage;
  });
  const prose = readProse(text, passages);
  const runs = findNames(prose);
  const tags = new Map<string, string>();
  for (const run of runs) {
    const found = gold.get(run.start);
    const tag = found !== undefined && found.end === run.end ? found.tag : 'O';
    if (tag !== 'O' || !tags.has(nameKey(run))) tags.set(nameKey(run), tag);
  }
  for (const [key, evidence] of aggregate(prose, runs)) {
    const features = new Map<string, number>();
    for (const [i, feature] of evidence.features.entries())
      features.set(feature, (features.get(feature) ?? 0) + (evidence.shares[i] ?? 0));
    rows.push({ features, tag: tags.get(key) ?? 'O' });
  }
}
const models = TYPES.map(([type, tag]) => {
  const examples = rows.map((row): Example => ({ features: row.features, positive: row.tag === tag }));
  return [
    type,
    toData(
      trainLogistic(examples, { ...OPTIONS, prior: PRIORS[type], fixed: new Set(Object.keys(PRIORS[type])) }),
    ),
  ] as const;
});
console.error(
  `${rows.length} names: ${TYPES.map(([type, tag]) => `${type} ${rows.filter((r) => r.tag === tag).length}`).join(', ')}`,
);
console.log(JSON.stringify(Object.fromEntries(models), null, 1));
