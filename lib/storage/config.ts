/** Where articles come from and digests go. Read once, when the function starts. */
export type StorageConfig = Readonly<{
  /** Bucket that digests and failure records are written to. */
  digestBucket: string;
  /** Only keys under this prefix are articles. */
  rawPrefix: string;
  digestPrefix: string;
  failurePrefix: string;
  /** Larger objects aren't read, in bytes. */
  maxBytes: number;
  /** Compressed objects that unpack to more are refused, in bytes. */
  maxUnpackedBytes: number;
  /** Longer than this no answer of S3 is waited for, in milliseconds: a connection that hangs would use up a batch's time. */
  timeoutMs: number;
  /** True for stores that read If-Match without quotation marks only: Ceph up to 16 at least. */
  bareETags: boolean;
}>;

/** A setting that can't work. Thrown at start, so that a wrong deployment shows at its first event. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

const DEFAULT_MAX_BYTES = 10_000_000;
const DEFAULT_TIMEOUT_MS = 20_000;

type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(env: Environment, name: string, unit: string, fallback: number): number {
  const value = Number(env[name] ?? fallback);
  if (!Number.isSafeInteger(value) || value <= 0)
    throw new ConfigError(`${name} is '${env[name]}': give a whole number of ${unit} above 0.`);
  return value;
}

/**
 * Reads the configuration from environment variables (see the README's table).
 *
 * @throws ConfigError where a variable is missing, isn't a number, or would make the function read its own output
 */
export function storageConfig(env: Environment): StorageConfig {
  const digestBucket = env['DIGEST_BUCKET'] ?? '';
  if (digestBucket === '')
    throw new ConfigError('DIGEST_BUCKET is not set: name the bucket that digests are written to.');
  const maxBytes = wholeNumber(env, 'MAX_BYTES', 'bytes', DEFAULT_MAX_BYTES);
  const config = {
    digestBucket,
    rawPrefix: env['RAW_PREFIX'] ?? 'raw/',
    digestPrefix: env['DIGEST_PREFIX'] ?? 'digests/',
    failurePrefix: env['FAILURE_PREFIX'] ?? 'failures/',
    maxBytes,
    maxUnpackedBytes: wholeNumber(env, 'MAX_UNPACKED_BYTES', 'bytes', maxBytes * 2),
    timeoutMs: wholeNumber(env, 'S3_TIMEOUT_MS', 'milliseconds', DEFAULT_TIMEOUT_MS),
    bareETags: env['S3_BARE_ETAGS'] === 'true',
  };
  if (env['RAW_BUCKET'] === digestBucket) {
    for (const [name, prefix] of [
      ['DIGEST_PREFIX', config.digestPrefix],
      ['FAILURE_PREFIX', config.failurePrefix],
    ] as const) {
      if (prefix.startsWith(config.rawPrefix)) {
        throw new ConfigError(
          `${name} '${prefix}' lies under RAW_PREFIX '${config.rawPrefix}' in the same bucket: the function would digest its own output. Use another prefix or bucket.`,
        );
      }
    }
  }
  return config;
}

/** True for what the function writes itself: such events are never acted on. */
export function isOwnOutput(config: StorageConfig, bucket: string, key: string): boolean {
  return (
    bucket === config.digestBucket &&
    (key.startsWith(config.digestPrefix) || key.startsWith(config.failurePrefix))
  );
}

/** `raw/2026/flood.txt` becomes `digests/2026/flood.txt.json`. */
export function digestKey(config: StorageConfig, key: string): string {
  return `${config.digestPrefix}${withoutPrefix(config, key)}.json`;
}

/** `raw/2026/flood.txt` becomes `failures/2026/flood.txt.json`. */
export function failureKey(config: StorageConfig, key: string): string {
  return `${config.failurePrefix}${withoutPrefix(config, key)}.json`;
}

const withoutPrefix = (config: StorageConfig, key: string): string =>
  key.startsWith(config.rawPrefix) ? key.slice(config.rawPrefix.length) : key;
