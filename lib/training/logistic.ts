/** One example: the names of the binary features that hold (or feature values), and whether it is positive. */
export type Example = Readonly<{ features: ReadonlyMap<string, number>; positive: boolean; weight?: number }>;
export type Model = Readonly<{ bias: number; weights: ReadonlyMap<string, number> }>;

/** `prior` is what the penalty pulls weights to (0 where it names none); weights in `fixed` stay at it. */
export type TrainingOptions = Readonly<{
  l2: number;
  rounds: number;
  rate: number;
  prior?: Readonly<Record<string, number>>;
  fixed?: ReadonlySet<string>;
}>;

/**
 * Logistic regression by full gradient descent with momentum and an L2 penalty: small, deterministic, enough for
 * a few dozen features.
 */
export function trainLogistic(examples: readonly Example[], options: TrainingOptions): Model {
  const prior = new Map(Object.entries(options.prior ?? {}));
  const names = [...new Set([...prior.keys(), ...examples.flatMap((e) => [...e.features.keys()])])].sort();
  const learned = names.filter((name) => !options.fixed?.has(name));
  const weights = new Map(names.map((name) => [name, prior.get(name) ?? 0]));
  const velocity = new Map(names.map((name) => [name, 0]));
  let bias = 0;
  let biasVelocity = 0;
  const total = examples.reduce((sum, e) => sum + (e.weight ?? 1), 0);
  for (let round = 0; round < options.rounds; round++) {
    const gradient = new Map(
      learned.map((name) => [name, options.l2 * ((weights.get(name) ?? 0) - (prior.get(name) ?? 0))]),
    );
    let biasGradient = 0;
    for (const example of examples) {
      const error =
        ((probability({ bias, weights }, example.features) - (example.positive ? 1 : 0)) *
          (example.weight ?? 1)) /
        total;
      biasGradient += error;
      for (const [name, value] of example.features)
        gradient.set(name, (gradient.get(name) ?? 0) + error * value);
    }
    biasVelocity = 0.9 * biasVelocity - options.rate * biasGradient;
    bias += biasVelocity;
    for (const name of learned) {
      const v = 0.9 * (velocity.get(name) ?? 0) - options.rate * (gradient.get(name) ?? 0);
      velocity.set(name, v);
      weights.set(name, (weights.get(name) ?? 0) + v);
    }
  }
  return { bias, weights };
}

export function probability(model: Model, features: ReadonlyMap<string, number>): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += (model.weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** A model as it is kept in a data file: two decimals, the strongest weights first. */
export function toData(model: Model): { bias: number; features: Record<string, number> } {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const sorted = [...model.weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
  return {
    bias: round(model.bias),
    features: Object.fromEntries(sorted.map(([name, w]) => [name, round(w)])),
  };
}
