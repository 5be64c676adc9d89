import { attribute, type Element, hasClass, names, parentOf } from './dom.ts';

/** A condition on an element; every field given must hold. */
export type Selector = Readonly<{
  tag?: string;
  class?: string;
  id?: RegExp;
  itemtype?: RegExp;
  itemprop?: string;
  attribute?: string;
  /** What the element around it is called. */
  within?: RegExp;
  /** What the element is called, as `names` has it. */
  names?: RegExp;
}>;

/** How a publishing system marks its comments. Order: the more telling first. */
export type Platform = Readonly<{
  name: string;
  item: readonly Selector[];
  author: readonly Selector[];
  date: readonly Selector[];
  /** Parts of a comment that aren't its text. */
  aside: readonly Selector[];
}>;

const ASIDE: readonly Selector[] = [
  { class: 'reply' },
  { class: 'comment-reply' },
  { class: 'comment-reply-link' },
  { class: 'comment-meta' },
  { class: 'comment-metadata' },
  { class: 'commentmetadata' },
  { class: 'comment-author' },
  { class: 'comment-footer' },
  { class: 'comment-header' },
  { class: 'comment-info' },
  { class: 'comment-date' },
  { class: 'comment-time' },
  { class: 'comment-actions' },
  { class: 'comment-avatar' },
  { class: 'comment-awaiting-moderation' },
  { class: 'comment-edit-link' },
  { class: 'says' },
  { class: 'vcard' },
  { class: 'edit-link' },
  { class: 'comment-like' },
  { class: 'comment-links' },
  { class: 'permalink' },
  { tag: 'footer' },
  { tag: 'header' },
  { tag: 'form' },
  { tag: 'button' },
  { class: 'comment-respond' },
];

/** What an author's name is called on any site. */
export const AUTHOR_NAME: Selector = {
  names:
    /(?:^|[\s_-])(?:author|comment(?:er|ator|[_-]{1,2}(?:meta|head(?:er)?|info))|user|display|nick)[_-]{0,2}name(?=$|\s)/i,
};
/** What is around it. */
export const NAMED_AUTHOR: Selector = {
  names:
    /(?:^|[\s_-])(?:comment(?:er|ator)?[_-]{0,2}(?:author|user|name|by|from)|author(?:[_-]{0,2}name)?|user-?name|display-?name|nick(?:-?name)?|vnick|person-listing|commento-name|ljuser|poster|byline|idc-a|js-usr|user-info)(?=$|[\s_-])|(?:^|\s)by(?=$|\s)/i,
};
/** The same of the time. */
export const NAMED_DATE: readonly Selector[] = [
  { tag: 'time' },
  {
    names:
      /(?:^|[\s_-])(?:(?:post)?date(?:time)?|time-?(?:stamp|ago)?|posted-?(?:on|at)|created(?:-?(?:at|on|time))?|smalltext|permalink|idc-time|wl-time)(?=$|[\s_-])/i,
  },
];
/** The same of what stands around a comment's text. */
export const NAMED_ASIDE: readonly Selector[] = [
  NAMED_AUTHOR,
  ...NAMED_DATE,
  { tag: 'header' },
  { tag: 'footer' },
  { tag: 'form' },
  { tag: 'button' },
  {
    names:
      /(?:^|[\s_-])(?:comment-?(?:head(?:er)?|foot(?:er)?|meta|info|label)|header|footer|meta|actions?|buttons?|btns|controls?|toolbar|comment-?link|options?|reply|votes?|score|likes?|avatar|badges?|reactions?|rating(?:-button)?|signature|user-?info|post-?(?:author|head|foot|info|controls)|message-(?:user(?!-content)|attribution|footer|signature)|message-stack|comment[_-](?:top|sub|bottom)|idc-c-[hm]|keyinfo|moderatorbar|subtitle|title|permalink|extras?|ips-item-controls|ips-comment_(?:author|meta))(?=$|[\s_-])/i,
  },
];

/** Markup of WordPress and its themes, Drupal, Disqus, Discourse, Reddit, Hacker News, Stack Exchange, forums, schema.org. */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'Reddit',
    item: [{ tag: 'shreddit-comment' }, { class: 'thing', attribute: 'data-author' }],
    author: [{ class: 'author' }],
    date: [{ tag: 'time' }],
    aside: [
      { class: 'tagline' },
      { class: 'buttons' },
      { class: 'flat-list' },
      { class: 'midcol' },
      { class: 'parent' },
      { tag: 'shreddit-comment-action-row' },
    ],
  },
  {
    name: 'Hacker News',
    item: [
      { tag: 'tr', class: 'athing', attribute: 'id' },
      { tag: 'tr', class: 'comtr' },
    ],
    author: [{ class: 'hnuser' }],
    date: [{ class: 'age' }],
    aside: [{ class: 'comhead' }, { class: 'votelinks' }, { class: 'reply' }, { class: 'ind' }],
  },
  {
    name: 'Disqus',
    item: [{ tag: 'li', class: 'post' }],
    author: [{ class: 'author' }, { class: 'author-name' }, { class: 'publisher-anchor-color' }],
    date: [{ class: 'time-ago' }, { tag: 'time' }],
    aside: [
      { tag: 'header' },
      { tag: 'footer' },
      { class: 'post-meta' },
      { class: 'avatar' },
      { class: 'post-menu' },
    ],
  },
  {
    name: 'Discourse',
    item: [
      { class: 'crawler-post' },
      { class: 'topic-body', attribute: 'itemprop' },
      { tag: 'div', itemtype: /DiscussionForumPosting$/, class: 'topic-post' },
    ],
    author: [{ class: 'creator' }, { class: 'username' }, { itemprop: 'name' }],
    date: [{ tag: 'time' }, { class: 'post-time' }],
    aside: [
      { class: 'crawler-post-meta' },
      { class: 'crawler-post-infos' },
      { class: 'crawler-linkback-list' },
      { class: 'creator' },
      { class: 'topic-meta-data' },
      { itemprop: 'interactionStatistic' },
    ],
  },
  {
    name: 'Stack Exchange',
    item: [
      { tag: 'div', class: 'answer' },
      { tag: 'li', class: 'js-comment' },
    ],
    author: [{ class: 'comment-user' }, { itemprop: 'author' }, { class: 'user-details' }],
    date: [{ class: 'comment-date' }, { tag: 'time' }, { class: 'relativetime' }],
    aside: [
      { class: 'votecell' },
      { class: 'js-voting-container' },
      { class: 'user-info' },
      { class: 'post-signature' },
      { class: 'post-menu' },
      { class: 'comment-score' },
      { class: 'comment-user' },
      { class: 'comment-date' },
      { class: 'js-comments-container-actions' },
      { class: 'js-post-menu' },
    ],
  },
  {
    name: 'phpBB',
    item: [{ tag: 'div', class: 'post', id: /^p\d+$/ }],
    author: [{ class: 'username' }, { class: 'username-coloured' }, { class: 'author' }],
    date: [{ tag: 'time' }, { class: 'author' }],
    aside: [
      { class: 'postprofile' },
      { class: 'author' },
      { class: 'signature' },
      { class: 'post-buttons' },
      { tag: 'h3' },
      { class: 'notice' },
    ],
  },
  {
    name: 'MyBB',
    item: [{ tag: 'div', class: 'post', id: /^post_\d+$/ }],
    author: [{ class: 'largetext' }, { class: 'author_information' }],
    date: [{ class: 'post_date' }],
    aside: [
      { class: 'post_author' },
      { class: 'post_head' },
      { class: 'post_controls' },
      { class: 'signature' },
    ],
  },
  {
    name: 'Discuz!',
    item: [{ tag: 'div', id: /^post_\d+$/ }],
    author: [{ class: 'xw1' }],
    date: [{ class: 'pti' }],
    aside: [
      { class: 'pls' },
      { class: 'pi' },
      { class: 'po' },
      { class: 'sign' },
      { class: 'pstatus' },
      { class: 'plm' },
    ],
  },
  {
    name: 'Valine',
    item: [{ tag: 'div', class: 'vcard', attribute: 'id' }],
    author: [{ class: 'vnick' }],
    date: [{ class: 'vtime' }],
    aside: [{ class: 'vhead' }, { class: 'vmeta' }],
  },
  {
    name: 'NodeBB',
    item: [{ tag: 'li', attribute: 'data-username' }],
    author: [{ tag: 'a', attribute: 'data-username' }],
    date: [{ class: 'timeago' }, { tag: 'time' }],
    aside: [
      { tag: 'a', attribute: 'data-username' },
      { class: 'timeago' },
      { names: /(?:^|\s)(?:post-header|post-footer|post-signature)(?=$|\s)/ },
      { attribute: 'component', tag: 'a' },
    ],
  },
  {
    name: 'WordPress, Drupal and others',
    item: [
      { tag: 'li', class: 'comment' },
      { tag: 'li', class: 'byuser' },
      { tag: 'li', id: /^(?:li-)?comment-\d+$/ },
      { tag: 'article', class: 'comment' },
      { tag: 'div', class: 'comment' },
      { tag: 'div', id: /^comment-(?:item-)?\d+$/ },
      { tag: 'section', class: 'comment' },
      { tag: 'div', class: 'comment-item' },
      { tag: 'li', class: 'comment-item' },
    ],
    author: [
      { class: 'fn' },
      { class: 'comment-author-name' },
      { class: 'wp-block-comment-author-name' },
      { class: 'comment-author' },
      { class: 'comment__author' },
      { class: 'username' },
      { class: 'author' },
      { itemprop: 'author' },
      { tag: 'cite' },
      { class: 'name' },
      { class: 'user' },
      { class: 'comment-footer' },
      AUTHOR_NAME,
      NAMED_AUTHOR,
    ],
    date: [
      { tag: 'time' },
      { class: 'comment-date' },
      { class: 'wp-block-comment-date' },
      { class: 'comment-metadata' },
      { class: 'commentmetadata' },
      { class: 'comment__time' },
      { class: 'comment-time' },
      { class: 'comment-meta' },
      { class: 'date' },
      { class: 'submitted' },
      ...NAMED_DATE,
      NAMED_AUTHOR,
    ],
    aside: [
      ...ASIDE,
      ...NAMED_ASIDE,
      { class: 'submitted' },
      { class: 'comment__meta' },
      { class: 'comment__author' },
      { class: 'comment__time' },
      { class: 'links' },
      { class: 'user-picture' },
      { class: 'date' },
      { class: 'author' },
      { class: 'comment-author-name' },
      { class: 'wp-block-comment-author-name' },
      { class: 'wp-block-comment-date' },
      { class: 'wp-block-comment-reply-link' },
      { class: 'wp-block-comment-edit-link' },
      { class: 'comments-buttons' },
    ],
  },
  {
    name: 'a list called comments',
    item: [{ tag: 'li', within: /(?:^|[\s_-])comments?[_-]{0,2}list(?=$|[\s_-])/i }],
    author: [AUTHOR_NAME, NAMED_AUTHOR],
    date: NAMED_DATE,
    aside: [...ASIDE, ...NAMED_ASIDE],
  },
  {
    name: 'schema.org Comment',
    item: [{ itemtype: /schema\.org\/(?:User)?Comments?$/ }],
    author: [{ itemprop: 'author' }, { itemprop: 'creator' }, { itemprop: 'name' }],
    date: [
      { itemprop: 'dateCreated' },
      { itemprop: 'datePublished' },
      { itemprop: 'commentTime' },
      { tag: 'time' },
    ],
    aside: [
      ...ASIDE,
      { itemprop: 'author' },
      { itemprop: 'creator' },
      { itemprop: 'dateCreated' },
      { itemprop: 'datePublished' },
      { itemprop: 'commentTime' },
    ],
  },
];

const isNamed = (element: Element | null, form: RegExp): boolean =>
  element !== null && form.test(names(element));

/** True where an element meets a selector. */
export function matches(element: Element, selector: Selector): boolean {
  return (
    (selector.tag === undefined || element.name === selector.tag) &&
    (selector.class === undefined || hasClass(element, selector.class)) &&
    (selector.id === undefined || selector.id.test(attribute(element, 'id'))) &&
    (selector.itemtype === undefined || selector.itemtype.test(attribute(element, 'itemtype'))) &&
    (selector.itemprop === undefined ||
      attribute(element, 'itemprop').split(' ').includes(selector.itemprop)) &&
    (selector.attribute === undefined || Object.hasOwn(element.attribs, selector.attribute)) &&
    (selector.names === undefined || selector.names.test(names(element))) &&
    (selector.within === undefined || isNamed(parentOf(element), selector.within))
  );
}
