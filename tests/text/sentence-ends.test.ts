import { expect, test } from 'vitest';
import { readProse } from '../../lib/text/prose.ts';

const sentencesOf = (text: string): string[] =>
  readProse(text, [{ start: 0, end: text.length, section: 0, heading: false }]).sentences.map((s) =>
    text.slice(s.start, s.end),
  );

// '|' stands where a sentence ends.
test.each([
  ['full stops', 'The bridge is old.| Nobody minds.'],
  ['questions and exclamations', 'Is it old?| It is!| And how?!| 40 years.'],
  ['none before lower case', 'The site harbour.example. is down again.'],
  ['titles', 'Mr. Brandt met Dr. Feld, Sen. Ardal and the Rev. Peter Lind on Nov. 4 at St. Anne.'],
  ['initials', 'J. R. Ardal spoke with Samuel L. Feld.| They agreed.'],
  ['a name that goes on behind an abbreviation', 'He works for Feld Inc. Bank officials know him.'],
  [
    'a new sentence behind an abbreviation',
    'He works for Feld Inc.| They know him.| She is from the U.S.| The town is not.',
  ],
  ['hours before weekdays', 'It ends at 9 a.m. Thursday.| It begins at 2 p.m.| The doors open at noon.'],
  ['words that are abbreviations elsewhere', 'She fell seriously ill.| Despite that she came.'],
  ['closing marks', '“We build.”| Brandt left.| "It is late."| Feld stayed.| (Nobody asked.)| So it went.'],
  ['dots that leave something out', 'It may or may not ... Feld was unsure.| "... Together we go."'],
  ['dots at a word’s end', 'And so it went…| It rained.'],
  ['millions', 'Analysts expected 300m.| Shares fell.'],
  ['a letter within a name', 'The worm Feldspar.F arrives by post.'],
  ['figures with stops', 'It cost $3.5 million, or 1.2 percent.| No. 5 is alive.'],
])('sentences end: %s', (_, marked) => {
  const text = marked.replaceAll('|', '');
  expect(sentencesOf(text).join('|')).toBe(marked.replaceAll('| ', '|'));
});
