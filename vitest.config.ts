import { defineConfig } from 'vitest/config'

const ignored = ['node_modules/**', 'dist/**']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'threads',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, 'checks/**', '**/*.browser.test.ts'],
          // The first test that asks for a database waits until its server is made.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: 'server/testing/test-cluster.ts',
        },
      },
      {
        extends: true,
        test: { name: 'checks', include: ['checks/**/*.test.ts'], exclude: ignored, testTimeout: 240_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: ignored,
          globalSetup: 'server/testing/test-cluster.ts',
          // Long enough for a loaded machine: a test that measures time belongs to bench.
          testTimeout: 1_200_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          // Projects with workers of their own number may not run at once: the browser comes last.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
