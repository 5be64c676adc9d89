import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

/** Makes every level of a type read-only: a digest is a value, never changed after it is made. */
type Immutable<T> = T extends readonly (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

export type Digest = Immutable<InferOutput<typeof schema.Digest>>;
export type StoredDigest = Immutable<InferOutput<typeof schema.StoredDigest>>;
export type Span = Immutable<InferOutput<typeof schema.Span>>;
export type Format = Digest['format'];
export type Language = Digest['language'];
export type Byline = Digest['byline'][number];
export type Credit = Digest['credits'][number];
export type PublishedAt = NonNullable<Digest['publishedAt']>;
export type Section = Digest['sections'][number];
export type Quote = Digest['quotes'][number];
export type Speaker = NonNullable<Quote['speaker']>;
export type Comment = Digest['comments'][number];
export type Spam = Comment['spam'];
export type SpamReason = Spam['reasons'][number];
export type SummarySentence = Digest['summary']['sentences'][number];
export type Entity = Digest['entities'][number];
export type EntityType = Entity['type'];
export type Keyphrase = Digest['keyphrases'][number];
export type Subject = Digest['subjects'][number];
export type Tag = Digest['tags'][number];
export type Warning = Digest['warnings'][number];
export type Source = StoredDigest['source'];
