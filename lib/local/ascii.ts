/** Source or JSON without a character beyond ASCII: a file with one such is read and compiled at two bytes a character. */
export const asciiOf = (source: string): string =>
  source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
