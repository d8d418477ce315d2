import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The browsers one manifest.json is built for; `vite build --mode firefox` picks the second. */
type Target = 'chrome' | 'firefox';

/**
 * manifest.json says what holds everywhere; this takes out what the other browser does not know.
 * Firefox runs the background as an event page (`scripts`), Chromium as a service worker.
 */
function manifestFor(target: Target): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, ...shared } = manifest;
  if (target === 'chrome') return { ...shared, minimum_chrome_version, background } as ManifestV3Export;
  return {
    ...shared,
    browser_specific_settings,
    background: { scripts: [background.service_worker], type: 'module' },
  } as unknown as ManifestV3Export;
}

/**
 * Builds scripts that are registered or injected at run time, each as one self-contained file at a
 * fixed path. The crx plugin does so only for scripts that the manifest names, and ours must not be
 * named there: which sites they run on is the rep's to say.
 */
function standaloneScripts(entries: string[]): Plugin {
  let outDir = '';
  return {
    name: 'lossbook:standalone-scripts',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      for (const entry of entries) {
        await build({
          configFile: false,
          logLevel: 'warn',
          mode: 'production',
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2023',
            lib: {
              entry,
              formats: ['iife'],
              name: 'lossbook',
              fileName: () => entry.replace(/\.ts$/, '.js'),
            },
          },
        });
      }
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    mode: 'production',
    plugins: [
      preact(),
      crx({
        manifest: manifestFor(target),
        browser: target,
      }),
      standaloneScripts(['src/content/content.ts', 'src/content/read-page.ts', 'src/content/skeleton.ts']),
    ],
    build: { outDir: `dist/${target}`, emptyOutDir: true, target: 'es2023', modulePreload: false },
  };
});
