/** A short article's paragraphs. */
export const ARTICLE = [
  'The council voted on Tuesday evening to keep the harbour open through the winter, after a debate of four hours in which fishermen and owners of boats spoke at length.',
  'The mayor said the money for the works would come from next year’s budget, and that the first stones would be laid in May if the weather allowed it.',
];

/** What six readers say of it. */
export const COMMENTS: readonly (readonly [author: string, text: string])[] = [
  ['Old Sailor', 'It was high time that somebody did this, we waited for years and nothing came of it.'],
  ['quayside', 'And who pays for it? We do, as always.'],
  [
    'Anna P',
    'Good news for the town, for once. I only hope that they ask the people in the lanes this time.',
  ],
  ['Per Lund', 'Nobody asked the people who live behind the quay.'],
  ['ropewalker77', 'First!'],
  ['Ines', 'I agree with the others. The wall should have been built ten years ago.'],
];

export type Said = Readonly<{ author: string; text: string; parent: number | null }>;

/** What five readers say, each in answer to one of the others or to nobody. */
export const answering = (...parents: readonly (number | null)[]): readonly Said[] =>
  READERS.map(([author, text], i) => ({ author, text, parent: parents[i] ?? null }));
const READERS: typeof COMMENTS = [
  ['Old Sailor', 'It was high time that somebody did this, we waited for years.'],
  ['quayside', 'And who pays for it? We do, as always.'],
  ['Anna P', 'Good news for the town, for once.'],
  ['Per Lund', 'Nobody asked the people who live behind the quay.'],
  ['Ines', 'I agree. The wall should have been built ten years ago.'],
];
