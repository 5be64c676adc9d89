import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start servers, bundle or package; machines are shared.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      include: ['lib/**', 'functions/**'],
      exclude: ['lib/training/**'],
      reporter: ['text', 'text-summary'],
    },
  },
});
