/** Answers kept, for up to so many keys; then they are forgotten, so that memory stays bounded. */
const MAX_KEPT = 20_000;

/** The same function, which keeps its answers between articles: words come again, and finding costs more than looking. */
export function keeping<T>(find: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MAX_KEPT) kept.clear();
    const found = find(key);
    kept.set(key, found);
    return found;
  };
}
