import { defineConfig } from 'vitest/config';

/** `.ci/run` asks for a summary it can read, beside the usual report. */
const summary = process.env['ADISTEME_TEST_SUMMARY'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-set-up.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: summary ? ['default', ['json', { outputFile: summary }]] : ['default'],
  },
});
