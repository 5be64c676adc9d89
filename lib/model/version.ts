/** The contract's version (semver): a field that goes or changes its meaning raises the first number. */
export const SCHEMA_VERSION = '1.0.0';
