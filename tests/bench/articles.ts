/** Generated articles of any length: invented sentences in a fixed order, so that every run measures the same. */
const NAMES = ['Helena Brandt', 'Tomas Ardal', 'Ingrid Solheim', 'Marta Linden', 'Oskar Feld'];
const PLACES = ['Weldon', 'Port Ellery', 'Varde', 'Aldmere', 'Tarn Street'];
const THINGS = [
  'harbour bridge',
  'western quay',
  'free ferry',
  'night market',
  'water supply',
  'council budget',
];
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi xo yu za'.split(' ');
const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

function paragraph(i: number): string {
  const [name, other, place, thing] = [
    pick(NAMES, i),
    pick(NAMES, i + 2),
    pick(PLACES, i * 3),
    pick(THINGS, i * 5),
  ];
  return [
    `The council of ${place} discussed the ${thing} for ${2 + (i % 7)} hours on Friday and put off its decision to the week of ${1 + (i % 28)} May.`,
    `“We know what the ${thing} means to the people here,” said ${name}, who has led the talks since 20${10 + (i % 15)}.`,
    `According to ${other}, the cost has risen to ${20 + (i % 60)} million, more than twice what was planned.`,
    `In ${pick(PLACES, i + 1)} nobody was surprised by the news, and the shops along the harbour stayed open.`,
  ].join(' ');
}

/** A plain-text article of at least so many words. */
export function articleOfWords(words: number): string {
  const parts = ['Council puts off its decision on the harbour'];
  let count = 8;
  for (let i = 0; count < words; i++) {
    const text = paragraph(i);
    parts.push(text);
    count += text.split(' ').length;
  }
  return `${parts.join('\n\n')}\n`;
}

/** An article with a numbered thread of comments. */
export function articleWithComments(comments: number): string {
  const thread = Array.from(
    { length: comments },
    (_, i) =>
      `  ${i + 1}. ${pick(NAMES, i)} says:\n     May ${1 + (i % 28)}, 2026 at 6:12 pm\n\n     The ${pick(THINGS, i)} should have been built years ago, and everybody in ${pick(PLACES, i)} knows it.\n\n     Reply\n`,
  );
  return `${articleOfWords(300)}\n${comments} Comments\n\n${thread.join('\n')}`;
}

/** A page as news sites serve them: head, menu, article, related links, foot. */
export function pageOfWords(words: number): string {
  const link = (i: number): string =>
    `<li class="item"><a href="/news/${i}">${pick(THINGS, i)} in ${pick(PLACES, i)}</a></li>`;
  const links = Array.from({ length: 40 }, (_, i) => link(i)).join('\n');
  const [headline, ...paragraphs] = articleOfWords(words).trim().split('\n\n');
  const body = paragraphs.map((text) => `<p class="text">${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><nav><ul>${links}</ul></nav><main><article><h1>${headline}</h1>${body}</article><aside><ul>${links}</ul></aside></main><footer><p>All rights reserved.</p></footer></body></html>`;
}

/** An article of quotes. */
export function articleWithQuotes(quotes: number): string {
  const lines = Array.from(
    { length: quotes },
    (_, i) => `“The ${pick(THINGS, i)} comes first,” said ${pick(NAMES, i)} in ${pick(PLACES, i)}.`,
  );
  return `Council puts off its decision on the harbour\n\n${lines.join('\n\n')}\n`;
}

/** An article in which everybody has another name. */
export function articleOfPeople(people: number): string {
  const name = (i: number): string =>
    `B${[...i.toString(16)].map((digit) => pick(SYLLABLES, Number.parseInt(digit, 16))).join('')}`;
  const lines = Array.from(
    { length: people },
    (_, i) => `“The ${pick(THINGS, i)} comes first,” said Ann ${name(i)}son of the ${name(i)}ia Company.`,
  );
  return `Council puts off its decision on the harbour\n\n${lines.join('\n\n')}\n`;
}

/** An article that names one man again and again. */
export const articleOfOneName = (times: number): string =>
  `Council puts off its decision on the harbour\n\n${'Tom Lund was there on Friday. '.repeat(times)}\n`;

/** A page of small pieces: line breaks, spans side by side, bylines, captions, comments by their names. */
export function pageOfPieces(pieces: number): string {
  const part = (make: (i: number) => string): string =>
    Array.from({ length: pieces }, (_, i) => make(i)).join('');
  const thing = (i: number): string => pick(THINGS, i);
  return [
    '<!doctype html><html lang="en"><body><h1>Council puts off its decision on the harbour</h1><p>',
    part((i) => `The ${thing(i)} comes first<br>`),
    '</p><p>',
    part((i) => `<span>${pick(PLACES, i)}</span><span>Follow</span>`),
    '</p>',
    part((i) => `<div class="byline">By ${pick(NAMES, i)}</div>`),
    part((i) => `<div class="caption"><h4>${pick(PLACES, i)}</h4><p>The ${thing(i)}.</p></div>`),
    part(
      (i) =>
        `<div class="a${i}-comment"><b class="author">${pick(NAMES, i)}</b><p>The ${thing(i)}!</p></div>`,
    ),
    '</body></html>',
  ].join('');
}

/** Lines that pages repeat, by what they are: front matter, furniture, counts, captions, heads of comments. */
export const LINES: readonly (readonly [string, string])[] = [
  ['a number', '1204'],
  ['a name', 'Helena Brandt'],
  ['a byline', 'By Helena Brandt'],
  ['a date', '4 March 2026'],
  ['a marked heading', '## Storms and ferries'],
  ['a numbered entry', '1.2 Storms and ferries'],
  ['a button', 'Share'],
  ['a field', 'Title: The harbour'],
  ['an address', 'https://weldon.example/harbour'],
  ['a caption', 'A ferry in the harbour of the town'],
  ['a heading', 'What the ferry costs'],
  ['a list of links', 'Related stories\n\n- A ferry\n- A quay'],
  ['a count of comments', '12\nComments'],
  ['a head of a comment', 'Helena Brandt says:'],
  ['a quote', '> The ferry comes first.'],
];

/** A front and one line again and again: a rule that looks back over all lines from each of them is slow on it. */
export const articleOfLines = (line: string, times: number): string =>
  `Council puts off its decision on the harbour\n\nBy Tomas Ardal\nMarch 4, 2026\n\n${`${line}\n\n`.repeat(times)}`;

/** A paragraph of news in languages of each family, with speech as it is marked there. */
export const LANGUAGES: readonly (readonly [string, string])[] = [
  [
    'German',
    'Der Rat von Varde berät am Freitag über die Brücke. „Wir wissen, was die Fähre bedeutet“, sagte Bürgermeisterin Helena Brandt. Nach Angaben von Tomas Ardal kostet sie mehr als geplant.',
  ],
  [
    'French',
    'Le conseil de Varde discute du pont vendredi. « Nous savons ce que le bac signifie », a déclaré la maire Hélène Brandt. Selon Thomas Ardal, il coûte plus que prévu.',
  ],
  [
    'Spanish',
    'El ayuntamiento de Varde debate el viernes sobre el puente. «Sabemos lo que significa el barco», dijo la alcaldesa Elena Brandt. Según Tomás Ardal, cuesta más de lo previsto.',
  ],
  [
    'Dutch',
    'De raad van Varde praat vrijdag over de brug. “We weten wat de pont betekent”, zei burgemeester Helena Brandt. Volgens Tomas Ardal kost hij meer dan gepland.',
  ],
  [
    'Swedish',
    'Fullmäktige i Varde talar om bron på fredag. – Vi vet vad färjan betyder, säger kommunalrådet Helena Brandt. Enligt Tomas Ardal kostar den mer än planerat.',
  ],
  [
    'Polish',
    'Rada miasta Varde rozmawia w piątek o moście. – Wiemy, co znaczy prom – powiedziała burmistrz Helena Brandt. Według Tomasza Ardala kosztuje on więcej, niż planowano.',
  ],
  [
    'Russian',
    'Совет города Варде обсудит мост в пятницу. «Мы знаем, что значит паром», — сказала мэр Елена Брандт. По словам Томаса Ардала, он стоит больше, чем думали.',
  ],
];

/** One paragraph again and again: one below the other, or with `joined` all in one without a line break. */
export const articleOfParagraphs = (text: string, times: number, joined: boolean): string =>
  `${`${text}${joined ? ' ' : '\n\n'}`.repeat(times)}\n`;
