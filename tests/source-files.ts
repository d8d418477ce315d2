import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The project's own folder. */
export const projectRoot = join(import.meta.dirname, '..');

/** Every TypeScript file of src/ with its text; `file` is relative to src/. */
export const sourceFiles: { file: string; code: string }[] = readdirSync(join(projectRoot, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join('/'))
  .sort()
  .map((file) => ({ file, code: readFileSync(join(projectRoot, 'src', file), 'utf8') }));
