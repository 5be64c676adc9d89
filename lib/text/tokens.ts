import type { Marked } from './marks.ts';

/** The universal parts of speech that wink-nlp tells (Universal Dependencies v2). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One token of an article's prose. Offsets are into the article's text. */
export type Token = Readonly<{
  text: string;
  lower: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
  sentence: number;
}>;

/** True for the mark behind an owner's name. */
export const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? '');

/** A token while an article is read: offsets are into what was read, and its sentence isn't known yet. */
export type RawToken = { -readonly [Field in keyof Token]: Token[Field] } & {
  /** True where whoever read it says that a sentence ends behind it. */
  endsSentence: boolean;
};

/** One sentence: its offsets, its tokens (half open, indices into the article's tokens) and its paragraph. */
export type Sentence = Readonly<{
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  paragraph: number;
}>;

/** A paragraph or heading of the article that was read. */
export type Passage = Readonly<{ start: number; end: number; section: number; heading: boolean }>;

/** The article's prose read once: what all analyses share. */
export type Prose = Readonly<{
  text: string;
  passages: readonly Passage[];
  marked: readonly Marked[];
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}>;

/** True for the first token of a sentence. */
export const opensSentence = ({ sentences, tokens }: Prose, i: number): boolean =>
  sentences[tokens[i]?.sentence ?? -1]?.firstToken === i;

/** The passage that a token stands in, by its number; -1 for none. */
export const paragraphOf = ({ sentences, tokens }: Prose, i: number): number =>
  sentences[tokens[i]?.sentence ?? -1]?.paragraph ?? -1;
