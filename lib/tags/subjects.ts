import type { Subject } from '../model/digest.ts';
import type { Prose } from '../text/tokens.ts';
import words from './data/subject-words.json' with { type: 'json' };
import { SUBJECT_SEEDS } from './subject-seeds.ts';

/** Most subjects that an article gets. */
const MAX_SUBJECTS = 3;
/** A subject needs this share of the evidence, and this much evidence in all, or nothing is said. */
const MIN_SHARE = 0.16;
const MIN_EVIDENCE = 0.2;
/** Words of the headline and headings, and of the first sentences, count more. */
const HEADING_WEIGHT = 4;
const FRONT_SENTENCES = 3;
const FRONT_WEIGHT = 2;

/** For each term the subjects that it speaks for, with weights. */
const table: ReadonlyMap<string, readonly (readonly [number, number])[]> = buildTable();

function buildTable(): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const lists = new Map(Object.entries(words));
  const map = new Map<string, (readonly [number, number])[]>();
  for (const [subject, { code }] of SUBJECT_SEEDS.entries()) {
    for (const entry of (lists.get(code) ?? '').split(' ')) {
      const term = entry.slice(0, -1);
      const weight = [subject, Number(entry.slice(-1)) / 20] as const;
      const known = map.get(term);
      if (known === undefined) map.set(term, [weight]);
      else known.push(weight);
    }
  }
  return map;
}

/** A subject with the terms that speak for it, heaviest first. */
export type SubjectEvidence = Readonly<{ subject: Subject; terms: readonly (readonly [string, number])[] }>;

/** The IPTC Media Topics of an article, best first, with their evidence. A term counts by the square root of its frequency. */
export function findSubjects(prose: Prose, terms: readonly string[]): readonly SubjectEvidence[] {
  const counts = new Map<string, number>();
  for (const [i, term] of terms.entries()) {
    if (term === '' || !table.has(term)) continue;
    const sentence = prose.tokens[i]?.sentence ?? 0;
    const heading = prose.passages[prose.sentences[sentence]?.paragraph ?? -1]?.heading ?? false;
    counts.set(
      term,
      (counts.get(term) ?? 0) + (heading ? HEADING_WEIGHT : sentence < FRONT_SENTENCES ? FRONT_WEIGHT : 1),
    );
  }
  const evidence = SUBJECT_SEEDS.map(() => [] as (readonly [string, number])[]);
  for (const [term, count] of counts)
    for (const [subject, weight] of table.get(term) ?? [])
      evidence[subject]?.push([term, weight * Math.sqrt(count)]);
  const sums = evidence.map((list) => list.reduce((sum, [, w]) => sum + w, 0));
  const all = sums.reduce((a, b) => a + b, 0);
  return SUBJECT_SEEDS.map(({ code, label }, i) => ({
    subject: { code, label, score: all === 0 ? 0 : Math.round(((sums[i] ?? 0) / all) * 1000) / 1000 },
    sum: sums[i] ?? 0,
    terms: (evidence[i] ?? []).sort((a, b) => b[1] - a[1]),
  }))
    .filter(({ subject, sum }) => subject.score >= MIN_SHARE && sum >= MIN_EVIDENCE)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MAX_SUBJECTS)
    .map(({ subject, terms: list }) => ({ subject, terms: list }));
}
