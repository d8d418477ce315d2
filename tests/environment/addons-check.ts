import { extensionDir } from '../../src/cli/build-extension.ts';
import { program, runNode } from './command.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Warnings that cannot be avoided, each with its reason; any other fails the check. */
const KNOWN_WARNINGS: readonly { code: string; message: string; file: RegExp; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    file: /^assets\//,
    reason:
      "Preact's own code for dangerouslySetInnerHTML, which no component uses (tests/no-raw-html.test.ts)",
  },
];

/** What Firefox's own check of extensions finds in the build; undefined when all is well. */
export async function checkFirefoxBuild(): Promise<string | undefined> {
  const { output } = await runNode([
    program('addons-linter/bin/addons-linter'),
    extensionDir('firefox'),
    '--output',
    'json',
  ]);
  let report: { errors: Finding[]; warnings: Finding[] };
  try {
    report = JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return output;
  }
  const problems = [...report.errors, ...report.warnings.filter((warning) => !isKnown(warning))];
  if (problems.length === 0) return undefined;
  return problems
    .map(({ code, message, file, line }) => `${code}: ${message} (${file ?? 'manifest.json'}:${line ?? 1})`)
    .join('\n');
}

function isKnown({ code, message, file = '' }: Finding): boolean {
  return KNOWN_WARNINGS.some(
    (known) => known.code === code && known.message === message && known.file.test(file),
  );
}
