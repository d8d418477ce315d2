import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrainingFiles, type TrainingFile, type TrainingText } from '../training/training-files.ts';

const folder = join(import.meta.dirname, '..', 'training');

/** All training text of the project: src/training/<language>/*.txt. */
export function loadTrainingText(): TrainingText {
  return readTrainingFiles(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: lang }) =>
        readdirSync(join(folder, lang))
          .filter((name) => name.endsWith('.txt'))
          .map(
            (name): TrainingFile => ({ lang, name, text: readFileSync(join(folder, lang, name), 'utf8') }),
          ),
      ),
  );
}
