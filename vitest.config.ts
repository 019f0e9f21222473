import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './lib/tidy/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,reports,scenarios,conformance/checks}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
