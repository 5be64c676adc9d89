import { decodeHTML } from 'entities';
import { parseNamesAlone } from '../../structure/front/byline.ts';
import { findDate } from '../../text/dates.ts';
import { flat } from '../../text/span.ts';
import type { Metadata } from '../document.ts';
import type { Regions } from './body.ts';
import { attribute, type Element, hasClass, names as namesOf, type Page, textOf, textsOf } from './dom.ts';
import { isByline } from './state.ts';

/** The article types of schema.org whose JSON-LD describes the page's article. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting|Recipe|WebPage)$/;
/** JSON-LD longer than this isn't metadata. */
const MAX_JSON_LD = 2_000_000;
/** Most values nested in one JSON-LD script that are looked at. */
const MAX_JSON_VALUES = 5_000;

/**
 * What a page says of its article: JSON-LD, then OpenGraph and meta tags, then microdata, then its title.
 *
 * @param regions where the article stands, and what is part of the discussion: who wrote a comment wrote no article
 */
export function metadataOf(
  page: Page,
  { root, discussed }: Regions,
): Metadata & Readonly<{ articleBody: string | null }> {
  const meta = new Map<string, string>();
  let title = '';
  let language = '';
  let jsonLd: JsonLd = EMPTY;
  const authors: string[] = [];
  const signed: string[] = [];
  let itempropDate = '';
  const dates: { at: number; date: string }[] = [];
  for (const [i, { element }] of page.nodes.entries()) {
    if (discussed[i] === true && element.name !== 'script') continue;
    if (element.name === 'meta') {
      const key = (
        attribute(element, 'property') ||
        attribute(element, 'name') ||
        attribute(element, 'itemprop')
      ).toLowerCase();
      const content = flat(attribute(element, 'content'));
      if (key !== '' && content !== '' && !meta.has(key)) meta.set(key, content);
    } else if (element.name === 'title' && title === '') {
      title = textOf(element);
    } else if (element.name === 'html') {
      language = attribute(element, 'lang') || attribute(element, 'xml:lang');
    } else if (element.name === 'script' && /ld\+json/i.test(attribute(element, 'type'))) {
      const found = readJsonLd(textOf(element, MAX_JSON_LD));
      if (found !== null && jsonLd.headline === null) jsonLd = found;
    } else if (attribute(element, 'itemprop') === 'datePublished' && itempropDate === '') {
      itempropDate = attribute(element, 'datetime') || attribute(element, 'content');
    } else if (authors.length === 0 && isAuthor(element)) {
      authors.push(authorIn(element));
    } else if (signed.length === 0 && isByline(element)) {
      signed.push(...signature(element));
    } else if (element.name === 'time' && !/updat|modif/i.test(namesOf(element))) {
      dates.push({ at: i, date: attribute(element, 'datetime') });
    }
  }
  const declared =
    meta.get('author') ??
    meta.get('byl')?.replace(/^by /i, '') ??
    meta.get('article:author') ??
    meta.get('dc.creator') ??
    '';
  const given =
    jsonLd.authors.length > 0
      ? jsonLd.authors
      : declared !== '' && !/^https?:/.test(declared)
        ? splitNames(declared)
        : authors.length > 0
          ? authors
          : signed;
  const date =
    jsonLd.published ??
    meta.get('article:published_time') ??
    meta.get('datepublished') ??
    meta.get('date') ??
    meta.get('dc.date') ??
    meta.get('pubdate') ??
    meta.get('publishdate') ??
    (itempropDate || shownDate(page, root, dates));
  return {
    titles: [jsonLd.headline, meta.get('og:title'), meta.get('twitter:title'), title].flatMap((given) =>
      given ? [given] : [],
    ),
    dek: meta.get('og:description') ?? meta.get('description') ?? null,
    authors: [...new Set(given.filter((name) => name.length < MAX_NAMES).flatMap(namesAlone))],
    publishedAt: findDate(date)?.iso ?? null,
    language: (jsonLd.language ?? language) || null,
    articleBody: jsonLd.articleBody,
  };
}

/** The first date that the article shows; below it, several are those of comments and of other articles. */
function shownDate(
  { nodes }: Page,
  root: number,
  dates: readonly Readonly<{ at: number; date: string }>[],
): string {
  const end = nodes.findIndex(({ parent }, i) => i > root && parent < root);
  const first = dates[0];
  if (first === undefined || (end >= 0 && first.at >= end && dates.length > 1)) return '';
  return first.date;
}

/** A link to the author, microdata, or hCard as WordPress prints it: 'by <span class="author vcard">Ana</span>', '<span class="fn">Ana</span>'. */
const isAuthor = (element: Element): boolean =>
  attribute(element, 'rel') === 'author' ||
  attribute(element, 'itemprop') === 'author' ||
  (hasClass(element, 'author') && hasClass(element, 'vcard')) ||
  hasClass(element, 'fn');

/** The name in an author's element, before its date: 'Ana Reyes - Mar 3, 2026'. */
function authorIn(element: Element): string {
  const whole = textOf(element, 100);
  const date = findDate(whole);
  return date === null
    ? whole
    : whole.slice(0, date.start).replace(/(?<![\s|·•,–—-])[\s|·•,–—-]+$/, '') || whole;
}

/** Where a name alone stands, it may be no first and last name: blogs are signed 'ana'. */
const NAME_ALONE = /author-?name(?=$|\s)/i;
const SHORT_NAME = /^[\p{L}][\p{L}.'’ -]{1,39}$/u;

/** A name of one word may begin so: 'Von Miller'. */
const BY = /^(?:by:? |(?:por|par|von|door|oleh):? (?=\p{Lu}\S* \p{Lu}))/iu;
/** A list of authors in one text is shorter, in characters. */
const MAX_NAMES = 300;

/** 'By Rory Feld rory@paper.example', 'Rory Feld, Staff Writer 8:42 a.m.' as the name alone. */
function namesAlone(given: string): readonly string[] {
  const text = plainName(withoutOutlet(given)).replace(/^(\p{L}\D{1,200}) \d.*$/u, '$1');
  const names = parseNamesAlone(text, 0);
  return names.length === 0 ? [text].filter((name) => name !== '') : names.map(({ name }) => name);
}

/** 'Rory Feld | Weldon News for weldon.example', 'Rory Feld, Weldon.com': where the author works. */
const withoutOutlet = (given: string): string => (given.split(OUTLET, 1)[0] ?? given).replace(SITE, '');
const OUTLET = /(?<=\p{L}) [|–—] (?=\p{L})/u;
const SITE = /, \S{1,40}\.(?:com|org|net|co\.uk|news|info|[a-z]{2})$/i;

/** Without 'By' before the names, and addresses and dashes behind them. */
const plainName = (given: string): string =>
  flat(given.replace(BY, ''))
    .split(' ')
    .filter((word) => !word.includes('@'))
    .join(' ')
    .replace(/(?<![\s,|–—-])[\s,|–—-]+$/, '');

/** The names that a byline's element holds: of its parts ('Ingrid Solheim', 'Reporter') those that are names, else its whole text. */
function signature(element: Element): readonly string[] {
  const whole = textOf(element, 100);
  const parts = textsOf(element).map(plainName);
  const named = (text: string): readonly string[] => parseNamesAlone(text, 0).map(({ name }) => name);
  const found = parts.filter((text) => /^\p{L}/u.test(text)).flatMap(named);
  if (found.length > 0) return found;
  const names = named(plainName(whole));
  return names.length === 0 && NAME_ALONE.test(namesOf(element)) && SHORT_NAME.test(whole) ? [whole] : names;
}

/** A list of names, without where they work; 'Coast & I' is one name: no part of a list is a single letter. */
function splitNames(text: string): string[] {
  const people = parseNamesAlone(text, 0);
  if (people.length > 0) return people.map(({ name }) => name);
  const parts = text.split(/ and |, | & |;/);
  return parts.some((part) => part.trim().length === 1) ? [text] : parts;
}

type JsonLd = Readonly<{
  headline: string | null;
  authors: readonly string[];
  published: string | null;
  language: string | null;
  articleBody: string | null;
}>;
const EMPTY: JsonLd = { headline: null, authors: [], published: null, language: null, articleBody: null };

/** Any JSON, read without trust: only own string and array values of known keys are ever looked at. */
function readJsonLd(source: string): JsonLd | null {
  let root: unknown;
  try {
    root = JSON.parse(source);
  } catch {
    return null;
  }
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_JSON_VALUES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_JSON_VALUES));
    if (!isRecord(value)) continue;
    const type = strings(own(value, '@type')).join(' ');
    const headline = strings(own(value, 'headline'))[0] ?? null;
    if (ARTICLE_TYPE.test(type) && headline !== null) {
      return {
        // Some systems print HTML's entities into JSON.
        headline: flat(decodeHTML(headline)),
        authors: [own(value, 'author')]
          .flat()
          .flatMap((a) => strings(isRecord(a) ? own(a, 'name') : a))
          .map((name) => decodeHTML(name)),
        published: strings(own(value, 'datePublished'))[0] ?? null,
        language: strings(own(value, 'inLanguage'))[0] ?? null,
        articleBody: strings(own(value, 'articleBody'))[0] ?? null,
      };
    }
    queue.push(own(value, '@graph'), own(value, 'mainEntity'), own(value, 'mainEntityOfPage'));
  }
  return null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;
const strings = (value: unknown): string[] =>
  [value].flat().filter((v): v is string => typeof v === 'string');
