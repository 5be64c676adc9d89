import { expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE, answering, type Said } from '../support/discussion.ts';

const THREAD = answering(null, 0, null, 2, null);

/** The thread with each reply where its system prints it. */
function threaded(
  print: (said: Said, replies: string, i: number) => string,
  parent: number | null = null,
): string {
  return THREAD.map((said, i) => (said.parent === parent ? print(said, threaded(print, i), i) : '')).join('');
}

/** Systems that put comments under pages of other systems, as a browser saves what their scripts made. */
const SYSTEMS: Readonly<Record<string, string>> = {
  Artalk: `<div class="artalk"><div class="atk-list-header"><span class="atk-text">5 Comments</span></div>${threaded(
    ({ author, text }, replies) =>
      `<div class="atk-comment-wrap"><div class="atk-comment"><div class="atk-avatar"><img></div><div class="atk-main"><div class="atk-header"><span class="atk-item atk-nick">${author}</span><span class="atk-item atk-date">2 days ago</span><span class="atk-ua-wrap"><span class="atk-ua">Firefox 140</span></span></div><div class="atk-body"><div class="atk-content"><p>${text}</p></div></div><div class="atk-footer"><div class="atk-actions"><span>Vote up</span><span>Reply</span></div></div></div></div><div class="atk-comment-children">${replies}</div></div>`,
  )}</div>`,
  Twikoo: `<div id="twikoo"><div class="tk-comments-title"><span>5</span><span> comments</span></div>${threaded(
    ({ author, text }, replies, i) =>
      `<div id="c${i}" class="tk-comment"><div class="tk-avatar"><img></div><div class="tk-main"><div class="tk-row"><div class="tk-meta"><strong class="tk-nick"><span>${author}</span></strong><span class="tk-tag">Blogger</span><small class="tk-time"><time datetime="2026-03-03T10:44:00Z">2 days ago</time></small></div><div class="tk-action"><span>1</span></div></div><div class="tk-content"><p>${text}</p></div><div class="tk-extras"><div class="tk-extra"><span>Weldon</span></div></div><div class="tk-replies">${replies}</div></div></div>`,
  )}</div>`,
  Giscus: `<div class="gsc-comments"><h3 class="gsc-comments-count">5 comments</h3><div class="gsc-timeline">${threaded(
    ({ author, text }, replies) =>
      `<div class="gsc-comment"><div class="gsc-comment-box"><div class="gsc-comment-header"><div class="gsc-comment-author"><a class="gsc-comment-author-avatar"><img><span>${author}</span></a><a><time datetime="2026-03-03T10:44:00Z">2 days ago</time></a></div></div><div class="gsc-comment-content markdown"><p>${text}</p></div><div class="gsc-comment-footer"><button>👍 1</button></div></div><div class="gsc-replies">${replies}</div></div>`,
  )}</div></div>`,
  Valine: `<div class="v"><div class="vcount"><span class="vnum">5</span> Comments</div><div class="vcards">${threaded(
    ({ author, text }, replies, i) =>
      `<div class="vcard" id="v${i}"><img class="vimg"><div class="vh"><div class="vhead"><span class="vnick">${author}</span> <span class="vsys">Firefox 140.0</span></div><div class="vmeta"><span class="vtime">2 days ago</span><span class="vat">Reply</span></div><div class="vcontent"><p>${text}</p></div><div class="vquote">${replies}</div></div></div>`,
  )}</div></div>`,
  FastComments: `<div class="fast-comments"><div class="comments">${threaded(
    ({ author, text }, replies) =>
      `<div class="comment"><div class="inner"><div class="comment-upper-left"><span class="username">${author}</span></div><div class="comment-text">${text}</div><div class="comment-bottom-toolbar"><span class="date">2 days ago</span><button>Reply</button></div></div><div class="children">${replies}</div></div>`,
  )}</div></div>`,
  GraphComment: `<div class="gc-comments">${threaded(
    ({ author, text }, replies) =>
      `<div class="gc-comment"><div class="gc-comment-header"><span class="gc-author-name">${author}</span><span class="gc-date">2 days ago</span></div><div class="gc-comment-content">${text}</div><div class="gc-actions"><a>Reply</a></div><div class="gc-children">${replies}</div></div>`,
  )}</div>`,
  Cackle: `<div class="mc-comments">${threaded(
    ({ author, text }, replies) =>
      `<div class="mc-comment"><div class="mc-comment-wrapper"><div class="mc-comment-head"><span class="mc-comment-username">${author}</span><span class="mc-comment-created">3 марта 2026</span></div><div class="mc-comment-body">${text}</div><div class="mc-comment-foot"><a>Ответить</a></div></div><div class="mc-comment-child">${replies}</div></div>`,
  )}</div>`,
  'Hyvor Talk': `<div class="ht-comments">${threaded(
    ({ author, text }, replies) =>
      `<div class="ht-comment"><div class="ht-comment-user"><span class="ht-name">${author}</span><span class="ht-time">2 days ago</span></div><div class="ht-comment-body"><p>${text}</p></div><div class="ht-footer"><button>Like</button><button>Reply</button></div><div class="ht-replies">${replies}</div></div>`,
  )}</div>`,
  Typecho: `<div id="comments"><h3>已有 5 条评论</h3><ol class="comment-list">${threaded(
    ({ author, text }, replies, i) =>
      `<li id="comment-${i}" class="comment-body"><div class="comment-author"><img class="avatar"><cite class="fn">${author}</cite></div><div class="comment-meta"><a><time datetime="2026-03-03T10:44:00+08:00">March 3rd, 2026 at 10:44 am</time></a></div><div class="comment-content"><p>${text}</p></div><div class="comment-reply"><a>回复</a></div><div class="comment-children"><ol class="comment-list">${replies}</ol></div></li>`,
  )}</ol></div>`,
  Tistory: `<div class="comments"><div class="comment-list"><ul>${threaded(
    ({ author, text }, replies) =>
      `<li><div class="author-meta"><img><span class="nickname">${author}</span><span class="date">2026.03.03 10:44</span></div><p>${text}</p><div class="control"><a>수정/삭제</a><a>댓글쓰기</a></div><ul>${replies}</ul></li>`,
  )}</ul></div></div>`,
  JComments: `<div id="comments"><h4>Comments</h4><div class="comments-list">${threaded(
    ({ author, text }, replies, i) =>
      `<div class="even" id="comment-item-${i}"><div class="comment-box"><span class="comment-author">${author}</span> <span class="comment-date">2026-03-03 10:44</span><div class="comment-body">${text}</div><span class="comments-buttons"><a>Reply</a> | <a>Reply with quote</a></span></div></div><div class="comments-list">${replies}</div>`,
  )}</div></div>`,
  'django-comments-xtd': `<div id="comments"><h4>5 comments</h4>${threaded(
    ({ author, text }, replies, i) =>
      `<div id="c${i}" class="comment d-flex"><img><div class="d-flex flex-column"><h6 class="mb-1"><div class="d-inline">March 3, 2026, 10:44 a.m.&nbsp;-&nbsp;${author}</div><a class="permalink">¶</a></h6><div class="content"><p>${text}</p></div><div><a>Reply</a></div>${replies}</div></div>`,
  )}</div>`,
};

const pageOf = (discussion: string): string =>
  `<html><head><title>Council votes</title></head><body><header><a href="/">Home</a></header><main><h1>Council votes to keep the harbour open</h1><p>${ARTICLE.join('</p><p>')}</p></main>${discussion}<footer><a>Imprint</a></footer></body></html>`;

test.each(Object.entries(SYSTEMS))('comments of %s', async (_, discussion) => {
  const { comments, sections } = await digestText(pageOf(discussion), 'raw/harbour.html');
  expect(comments.map(({ author, text, parent }) => ({ author, text, parent }))).toEqual(THREAD);
  expect(comments.every(({ postedAt }) => postedAt !== null)).toBe(true);
  expect(sections.flatMap((s) => s.paragraphs.map((p) => p.text))).toEqual(ARTICLE);
});

test('posts of Discuz!, whose members’ cards stand beside them', async () => {
  const posts = THREAD.map(
    ({ author, text }, i) =>
      `<div id="post_${i}"><table class="plhin"><tr><td class="pls"><div class="pi"><div class="authi"><a class="xw1">${author}</a></div></div><p><em>注册会员</em></p></td><td class="plc"><div class="pi"><strong><a>#${i + 1}</a></strong><div class="pti"><em>发表于 2026-3-3 10:44</em></div></div><div class="pct"><table><tr><td class="t_f">${text}</td></tr></table></div></td></tr></table></div>`,
  );
  const { comments } = await digestText(
    pageOf(`<div id="postlist">${posts.join('')}</div>`),
    'raw/thread.html',
  );
  expect(comments.map(({ author, text, postedAt }) => [author, text, postedAt?.iso])).toEqual(
    THREAD.map(({ author, text }) => [author, text, '2026-03-03T10:44']),
  );
});
