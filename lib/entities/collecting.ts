/** Adds a feature's name to a list where it holds. */
export type Add = (holds: boolean, name: string) => void;
/** A function that adds features to a list. */
export const collecting =
  (features: string[]): Add =>
  (holds, name) => {
    if (holds) features.push(name);
  };
