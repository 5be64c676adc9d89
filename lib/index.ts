export { digestArticle } from './digest.ts';
