import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const index = v.pipe(offset, v.description('Position in the array that it points into, from 0'));

const described = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

const spanFields = {
  start: described(offset, 'UTF-16 offset into `text` where it begins'),
  end: described(offset, 'UTF-16 offset into `text` after its last character'),
  text: described(v.string(), 'The verbatim slice of the digest’s `text`'),
};

export const Span = described(
  v.strictObject(spanFields),
  'A verbatim piece of `text`: `text.slice(start, end)`',
);

const Language = v.strictObject({
  code: described(v.string(), 'ISO 639-1 code, or `und` where it can’t be told'),
  confidence: described(share, 'From 0 to 1'),
});

const Dated = v.strictObject({
  iso: described(
    v.nullable(v.string()),
    'ISO 8601, as precise as the text: a date, or a date and time, with an offset where one is given; null for relative times (‘3 hours ago’)',
  ),
  ...spanFields,
});

const PublishedAt = v.strictObject({
  iso: described(v.string(), 'ISO 8601, as precise as the source'),
  span: described(
    v.nullable(Span),
    'Where it was read; null where it stands only in the page’s metadata, which isn’t part of `text`',
  ),
});

const Name = v.strictObject({ name: v.string(), ...spanFields });

const Section = v.strictObject({
  heading: described(v.nullable(Span), 'Null for the text before the first heading'),
  level: described(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
    '1 for a second story in the same file, 2 and more for headings within a story',
  ),
  paragraphs: described(
    v.array(Span),
    'Paragraphs, list items, block quotes and table rows in reading order',
  ),
  summary: described(v.nullable(Span), 'The section’s key sentence, in long articles'),
});

const Speaker = v.strictObject({
  name: described(
    v.string(),
    'The resolved full name: ‘he said’ becomes the person, ‘the union said’ the union by its name',
  ),
  mention: described(Span, 'The words that name the speaker at this quote'),
  cue: described(v.nullable(Span), 'The word that says somebody speaks (‘said’, ‘according to’)'),
  confidence: described(share, 'From 0 to 1'),
});

const Quote = v.strictObject({
  ...spanFields,
  speaker: described(v.nullable(Speaker), 'Null where the text names none'),
  continues: described(v.nullable(index), 'The quote that this one goes on from, or null'),
  section: described(
    index,
    'The section that it stands in; 0 in the headline and dek, even where there are no sections',
  ),
});

export const SPAM_REASONS = [
  'money',
  'link',
  'promotion',
  'obfuscation',
  'shouting',
  'template',
  'repeated',
] as const;

const Spam = v.strictObject({
  likely: v.boolean(),
  score: described(share, 'From 0 to 1; likely from 0.5'),
  reasons: v.array(v.picklist(SPAM_REASONS)),
});

const Comment = v.strictObject({
  author: v.nullable(v.string()),
  ...spanFields,
  parent: described(v.nullable(index), 'The comment that it answers, or null'),
  depth: described(offset, '0 for a comment on the article'),
  postedAt: v.nullable(Dated),
  spam: Spam,
});

const SummarySentence = v.strictObject({ ...spanFields, section: index, score: share });

export const ENTITY_TYPES = ['person', 'place', 'organization'] as const;

const Entity = v.strictObject({
  name: described(v.string(), 'The fullest form in the article'),
  type: v.picklist(ENTITY_TYPES),
  aliases: described(v.array(v.string()), 'Other spellings and short forms in the article'),
  mentions: v.array(Span),
});

const Keyphrase = v.strictObject({
  label: described(v.string(), 'The phrase as the text writes it, on one line'),
  score: share,
  mentions: v.array(Span),
});

const Subject = v.strictObject({
  code: described(v.pipe(v.string(), v.regex(/^medtop:\d{8}$/)), 'IPTC Media Topics code'),
  label: v.string(),
  score: share,
});

export const TAG_KINDS = ['subject', ...ENTITY_TYPES, 'keyphrase'] as const;

const Tag = v.strictObject({ label: v.string(), kind: v.picklist(TAG_KINDS), score: share });

const Stats = v.strictObject({
  words: offset,
  sentences: offset,
  paragraphs: offset,
  quotes: offset,
  comments: offset,
  readingSeconds: described(offset, 'Time to read the sections, at 238 words a minute'),
});

export const WARNING_CODES = [
  'characters_replaced',
  'mojibake_repaired',
  'no_headline',
  'no_body',
  'language_not_english',
] as const;

const Warning = v.strictObject({ code: v.picklist(WARNING_CODES), message: v.string() });

/** What `digestArticle` gives. The one place where the contract is written: types, JSON Schema and the README's table come from it. */
export const Digest = v.strictObject({
  schemaVersion: described(v.string(), 'The contract’s version, semver'),
  text: described(
    v.string(),
    'The whole article as decoded and normalised; HTML and Markdown become their visible text',
  ),
  format: described(
    v.picklist(['text', 'html', 'markdown']),
    'By content type, key and text; a page that a program turned into Markdown is `markdown` under a `.txt` key too',
  ),
  encoding: described(v.string(), 'The character encoding found, by its WHATWG name'),
  language: Language,
  headline: described(v.nullable(Span), 'The headline, or null where the article has none'),
  dek: described(v.nullable(Span), 'The standfirst under the headline'),
  byline: described(v.array(Name), 'Who wrote it'),
  publishedAt: described(v.nullable(PublishedAt), 'When it was published'),
  credits: described(v.array(Name), 'Sources and photo credits, such as ‘Source: Belta’'),
  notices: described(v.array(Span), 'Notes about the article itself: corrections, updates, translation'),
  sections: described(v.array(Section), 'The article’s body in reading order'),
  quotes: described(
    v.array(Quote),
    'Stretches of reported speech between marks, or behind dashes where languages set it so, with their speakers',
  ),
  comments: described(v.array(Comment), 'The discussion under the article'),
  furniture: described(v.array(Span), 'Everything set aside: menus, share bars, forms, related links'),
  summary: described(
    v.strictObject({ sentences: v.array(SummarySentence) }),
    'Sentences of the sections that tell the story',
  ),
  entities: described(v.array(Entity), 'People, places and organisations'),
  keyphrases: described(v.array(Keyphrase), 'Noun phrases that tell what it is about, best first'),
  subjects: described(v.array(Subject), 'IPTC Media Topics, best first; empty where unsure'),
  tags: described(v.array(Tag), 'What a news desk would publish, best first'),
  stats: described(Stats, 'Counts, and the reading time'),
  warnings: described(v.array(Warning), 'What may be wrong with this digest'),
});

const Source = v.strictObject({
  bucket: v.string(),
  key: v.string(),
  versionId: v.nullable(v.string()),
  eTag: described(v.nullable(v.string()), 'Without quotes'),
  sequencer: described(v.nullable(v.string()), 'The S3 event’s sequencer: orders the events of one key'),
  size: described(offset, 'Bytes'),
  contentType: v.nullable(v.string()),
});

/** What the function writes to the digest bucket: the digest, where it came from and what made it. */
export const StoredDigest = v.strictObject({
  ...Digest.entries,
  source: described(Source, 'The object that it was made from'),
  generator: described(v.strictObject({ name: v.string(), version: v.string() }), 'What made it'),
});
