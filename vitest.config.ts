import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The real polyfill refuses to load outside an extension. */
const alias = {
  'webextension-polyfill': fileURLToPath(new URL('./tests/fakes/browser.ts', import.meta.url)),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          // A page parsed outside of a browser takes its time on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.tsx'],
          setupFiles: ['tests/ui/settle.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/environment/build-extension.ts'],
          // Two cores and real browsers: one file at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine takes its time; what comes at all comes within this.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
