/**
 * article-digest: raw news articles into structured JSON.
 *
 * @example
 * import { digestArticle } from 'article-digest';
 * const digest = await digestArticle({ body: await readFile('flood.txt'), key: 'flood.txt' });
 */
export { type Analysis, type Article, analyseArticle, type DigestOptions, digestArticle } from './digest.ts';
export { ArticleError, type ArticleErrorCode } from './errors.ts';
export type * from './model/digest.ts';
export { SCHEMA_VERSION } from './model/version.ts';
