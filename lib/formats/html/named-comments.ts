import { attribute, type Element, names, type Page } from './dom.ts';
import { AUTHOR_NAME, NAMED_ASIDE, NAMED_AUTHOR, NAMED_DATE, type Platform } from './platforms.ts';

/** Class names of one comment: 'isso-comment', 'CommentItem_item__9aB', 'comment-card', and of one post of a forum. */
const ITEM =
  /^(?:[\w-]{0,40}[_-])?comment(?:s?[_-]{1,2}(?:item|node|card|entry|single|row|post|article|container|wrap(?:per)?|message|answer)){0,3}(?:_[\w-]{1,40})?$|^(?:commento-card|spcv_list-item|message--post|post[_-]wrapper|c-post|b-post|postbit(?:legacy)?|postcontainer|b-leaf|idc-c|wl-card-item|kmt-item)$/i;
/** Of these, what isn't one: forms, links, counts, and the parts of a comment. */
const NO_ITEM =
  /(?:^|[_-])(?:add|leave|write|post|new|no|edit|delete|report|view|show|load|your|reply)[_-]{0,2}comment(?:$|[_-])|(?:^|[_-])(?:form|links?|count|number|button|field|input|icon|reply)(?:$|[_-])|comment_(?:author|user|name|date|time|title|body|text|content|head|header|foot|footer|top|bottom|infos?|avatar|pic|margin|children|actions?|box)(?:$|_)/i;

/**
 * The platforms that a page's own class names make: for each name of one comment that elements share, those elements.
 * For pages of no known platform; which of them holds comments with authors is decided as for the known ones.
 */
export function namedPlatforms(page: Page): readonly Platform[] {
  const found = new Map<string, { platform: Platform; elements: number }>();
  for (const { element } of page.nodes)
    for (const token of itemNames(element)) {
      const key = `${element.name} ${token}`;
      const known = found.get(key);
      if (known !== undefined) known.elements++;
      else found.set(key, { platform: platformOf(element, token), elements: 1 });
    }
  return [...found.values()]
    .sort((a, b) => b.elements - a.elements)
    .slice(0, MOST_NAMES)
    .map(({ platform }) => platform);
}

/** Pages name their comments in one or two ways; each is looked for on the whole page, the more frequent first. */
const MOST_NAMES = 16;

const platformOf = (element: Element, token: string): Platform => ({
  name: `elements named ${token}`,
  item: [{ tag: element.name, class: token }],
  author: [AUTHOR_NAME, NAMED_AUTHOR],
  // 'Posted by Ana on Monday': one element for both.
  date: [...NAMED_DATE, NAMED_AUTHOR],
  aside: NAMED_ASIDE,
});

function itemNames(element: Element): readonly string[] {
  if (!/comment|post|message|leaf|spcv|idc|wl-|kmt/i.test(names(element))) return [];
  return attribute(element, 'class')
    .split(/\s+/)
    .filter((token) => {
      const spelled = token.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2');
      return ITEM.test(spelled) && !NO_ITEM.test(spelled);
    });
}
