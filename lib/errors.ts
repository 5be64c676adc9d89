/** Why an article can't be digested. A closed set: what reads failures can switch on it. */
export type ArticleErrorCode =
  | 'empty'
  | 'binary'
  | 'unsupported'
  | 'too_large'
  | 'undecodable'
  | 'bad_compression';

/** The one error that `digestArticle` throws. The message says what was wrong and what to do. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;

  constructor(code: ArticleErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArticleError';
    this.code = code;
  }
}
