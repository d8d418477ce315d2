import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { train } from '../training/train.ts';
import { loadTrainingText } from './training-text.ts';

/** `npm run train`: learns from src/training/<language>/*.txt and writes the model that ships. */
const target = join(import.meta.dirname, '..', 'reading', 'model', 'trained.ts');

const trained = train(loadTrainingText(), undefined, (line) => console.error(line));
const source = `/** Written by \`npm run train\` from src/training; not to be edited. What it is: MODEL.md. */
export const SCALE = ${trained.scale};

/** Per outcome, the weights of the figures of a mail. */
export const MAIL_WEIGHTS: readonly (readonly number[])[] = ${JSON.stringify(trained.mailWeights)};

/** The weights of the sentence model, as \`packRows\` writes them. */
export const PACKED = {
${Object.entries(trained.packed)
  .map(([part, text]) => `  ${part}: '${text}',`)
  .join('\n')}
};
`;
writeFileSync(target, source);
console.log(
  `${trained.examples} sentences, ${trained.features} features, ${trained.weights} weights, ${gzipSync(source).length} bytes gzip`,
);
