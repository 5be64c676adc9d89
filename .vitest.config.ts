import { defineConfig } from 'vitest/config';

// Some tests start servers, bundle or package; machines are shared.
const timeouts = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'tests', include: ['tests/**/*.test.ts'], ...timeouts } },
      // Need what isn't on every machine: npm run test:runtime, npm run test:ceph.
      { test: { name: 'runtime', include: ['tests/runtime/*.runtime.ts'], ...timeouts } },
      { test: { name: 'ceph', include: ['tests/ceph/*.ceph.ts'], ...timeouts } },
    ],
    coverage: {
      include: ['lib/**', 'functions/**'],
      exclude: ['lib/training/**'],
      reporter: ['text', 'text-summary'],
    },
  },
});
