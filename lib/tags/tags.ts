import type { Entity, Keyphrase, Subject, Tag } from '../model/digest.ts';
import { datelineLength } from '../text/dateline.ts';
import type { Prose } from '../text/tokens.ts';

/** As many tags as a desk would publish. */
const MAX_TAGS = 15;
const MIN_TAGS = 5;
/** What is named once, and not in the headline, only fills a list up to here. */
const ENOUGH_TAGS = 8;
/** An entity named once in a long article is no tag; with this many others it isn't missed. */
const MIN_ENTITY_SCORE = 0.08;
const MIN_KEYPHRASE_SCORE = 0.08;
/** 'dynamic galaxies', 'virtual galaxies': so many kinds of one thing say enough. */
const MOST_OF_A_KIND = 2;

/** Topics that name a kind of topic, not what an article is about: 'competition discipline'. */
const NO_TAGS: ReadonlySet<string> = new Set(['medtop:20000822']);

/** Who reports is no subject: the news outlets that stories name as their source. In the headline they are the story. */
const NEWS_OUTLETS: ReadonlySet<string> = new Set(
  'ap|associated press|the associated press|reuters|afp|agence france-presse|upi|cnn|bbc|bbc news|nbc|nbc news|abc news|cbs|cbs news|msnbc|fox news|npr|pbs|new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|usa today|los angeles times|guardian|the guardian|the times|financial times|bloomberg|politico|breitbart|huffpost|huffington post|tass|itar-tass|interfax|xinhua|belta|dpa|ansa|press association|sky news|al jazeera|twitter|facebook|instagram|youtube'.split(
    '|',
  ),
);

/** Nouns that alone count, date or report, whatever a story is about: no editor files one under 'years' or 'statement'. */
const NO_TAG_ALONE: ReadonlySet<string> = new Set(
  'year years month months week weeks weekend day days hour hours minute minutes a.m. p.m. time times night morning evening afternoon today january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. decade decades century number numbers percent bn hundreds thousands millions dozens couple half lot part place point kind way ways thing things end case fact people person man woman men women group statement source sources spokesman spokeswoman official officials reporters report reports interview interviews analysis opinion video exclusive update story word words post increase decrease decline course result reason jahr jahre jahren monat monate uhr prozent ans heures años horas anni ore anos horas jaar uur'.split(
    ' ',
  ),
);

type Input = Readonly<{
  prose: Prose;
  subjects: readonly Subject[];
  entities: readonly Entity[];
  keyphrases: readonly Keyphrase[];
  headline: string;
  authors: readonly string[];
}>;

/** What a news desk would publish: subjects, main entities and keyphrases ranked together, no two that say the same. */
export function chooseTags({
  prose,
  subjects,
  entities,
  keyphrases,
  headline,
  authors,
}: Input): readonly Tag[] {
  const most = entities.reduce((highest, e) => Math.max(highest, e.mentions.length), 1);
  const title = headline.toLowerCase();
  const written = new Set(authors.map((name) => name.toLowerCase()));
  const isOutletElsewhere = (name: string): boolean =>
    NEWS_OUTLETS.has(name.toLowerCase()) && !title.includes(name.toLowerCase());
  const forms = new Map(
    entities.map((e) => [e.name, new Set([e.name, ...e.aliases].map((form) => form.toLowerCase()))]),
  );
  // A name too weak for a tag isn't one as a keyphrase.
  const named = new Set([...forms.values()].flatMap((all) => [...all]));
  const inTitle = (e: Entity): boolean =>
    [e.name, ...e.aliases].some((name) => title.includes(name.toLowerCase()));
  const datelines = datelineStarts(prose);
  const inPassing = new Set(
    entities.filter((e) => e.mentions.length === 1 && !inTitle(e)).map(({ name }) => name),
  );
  const nameStarts = startsByWordEnd(entities);
  // 'budget carrier Norfly' is Norfly, with what it is; 'painter Luis' is Luis da Costa, cut short.
  const isNameWithNoun = ({ mentions }: Keyphrase): boolean =>
    mentions.every(({ start, end }) => (nameStarts.get(end) ?? start) > start);
  const candidates: Tag[] = [
    ...subjects
      .filter((s) => !NO_TAGS.has(s.code))
      .map((s): Tag => ({ label: s.label, kind: 'subject', score: round(0.5 + s.score / 2) })),
    ...entities
      .filter(({ name }) => !written.has(name.toLowerCase()) && !isOutletElsewhere(name))
      .filter((e) => !isDateline(e, datelines) || inTitle(e))
      .map((e): Tag => {
        const share = Math.sqrt(e.mentions.length / most) * 0.75 + (inTitle(e) ? 0.25 : 0);
        const score = round(Math.min(1, share * (inPassing.has(e.name) ? 0.4 : 1)));
        return { label: e.name, kind: e.type, score };
      }),
    ...keyphrases
      .filter(
        (k) =>
          !NO_TAG_ALONE.has(k.label.toLowerCase()) &&
          !isOutletElsewhere(k.label) &&
          !named.has(k.label.toLowerCase()) &&
          !k.mentions.every(({ start }) => datelines.has(start)) &&
          !isNameWithNoun(k),
      )
      .map((k): Tag => ({ label: k.label, kind: 'keyphrase', score: round(k.score * 0.9) })),
  ].sort((a, b) => b.score - a.score);
  const chosen: Chosen[] = [];
  for (const tag of candidates) {
    if (chosen.length >= MAX_TAGS) break;
    const weak = tag.score < (tag.kind === 'keyphrase' ? MIN_KEYPHRASE_SCORE : MIN_ENTITY_SCORE);
    if (weak && chosen.length >= MIN_TAGS) continue;
    if (chosen.length >= ENOUGH_TAGS && tag.kind !== 'keyphrase' && inPassing.has(tag.label)) continue;
    const label = tag.label.toLowerCase();
    const candidate: Chosen = { tag, label, words: stemsOf(label), forms: forms.get(tag.label) ?? NO_FORMS };
    if (tag.kind === 'keyphrase' && kindsOf(chosen, candidate) >= MOST_OF_A_KIND) continue;
    if (!chosen.some((other) => sayTheSame(other, candidate))) chosen.push(candidate);
  }
  return chosen.map(({ tag }) => tag);
}

/** How many keyphrases so far end with the same word. */
const kindsOf = (chosen: readonly Chosen[], { words }: Chosen): number =>
  chosen.filter((other) => other.tag.kind === 'keyphrase' && other.words.at(-1) === words.at(-1)).length;

/** For each offset where a word of a name ends: where that name begins. */
const startsByWordEnd = (entities: readonly Entity[]): ReadonlyMap<number, number> =>
  new Map(
    entities.flatMap(({ mentions }) =>
      mentions.flatMap(({ start, text }) =>
        [...text.matchAll(/\S+/g)].map((word) => [start + word.index + word[0].length, start] as const),
      ),
    ),
  );

/** Where the words of datelines begin. */
function datelineStarts({ text, passages, sentences, tokens }: Prose): ReadonlySet<number> {
  const ends = passages.map(({ start, end }) => start + datelineLength(text.slice(start, end)));
  if (passages.every(({ start }, i) => start === ends[i])) return new Set();
  const within = tokens.filter((t) => t.start < (ends[sentences[t.sentence]?.paragraph ?? -1] ?? 0));
  return new Set(within.map(({ start }) => start));
}

/** 'NEW YORK (Coast Wire) -' before a story says where it was written and by whom. */
const isDateline = ({ name, type, mentions }: Entity, datelines: ReadonlySet<number>): boolean =>
  (type === 'place' && /^[\p{Lu} .]{4,}$/u.test(name)) || mentions.every(({ start }) => datelines.has(start));

const round = (score: number): number => Math.round(score * 1000) / 1000;
const stemsOf = (label: string): string[] =>
  (label.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?:ies|es|s)$/, ''));

/** A tag with its label, the stems of its words, and every form of its entity's name, in lower case. */
type Chosen = Readonly<{ tag: Tag; label: string; words: readonly string[]; forms: ReadonlySet<string> }>;
const NO_FORMS: ReadonlySet<string> = new Set();

/** One is part of the other, or a keyphrase is another name of an entity that is already there. */
function sayTheSame(a: Chosen, b: Chosen): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return (
    (short.length > 0 && short.every((word) => long.includes(word))) ||
    a.forms.has(b.label) ||
    b.forms.has(a.label)
  );
}
