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
          testTimeout: 30_000,
          hookTimeout: 60_000,
          globalSetup: 'server/testing/test-cluster.ts',
        },
      },
      {
        extends: true,
        test: { name: 'checks', include: ['checks/**/*.test.ts'], exclude: ignored, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: ignored,
          globalSetup: 'server/testing/test-cluster.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
    ],
  },
})
