import { Explaining, type Explanation } from '../../engine/report/explain-tables';
import { explanationText } from '../../engine/report/explanation-text';
import type { Statement } from '../../engine/report/statement';
import type { RoleCorrection } from '../../engine/tables/corrections';
import { createTableStream } from '../../engine/tables/table-stream';
import { openFile } from '../../readers/source';
import { walkFiles } from '../../readers/walk-files';
import { correctionsOf, refuseUnused } from '../check/corrections';
import { inputFiles, type InputFile } from '../check/input-files';
import { readRoles } from '../check/roles-file';
import { readStatements } from '../check/statements';
import { EXIT, UsageError, type CommandIo } from '../command';
import { oneOf, parseOptions } from '../options';

const USAGE = `Usage: sluice explain PATH… [options]

Shows which tables Sluice finds in files, what it takes each column and row for, with the reasons, and which sums and
percentages it finds. Where it is wrong, --roles says so, here and in check.

  --format FORMAT   text or json (default: text)
  --request FILE    what the researcher says about the files, as YAML
  --roles FILE      what columns and rows are, as YAML:
                      t1.csv:
                        - { column: age, role: dimension }     a header, or a number
                        - { row: Total Care, total: false }    a label
                        - { sheet: Wards, column: 3, role: count }
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  request: { type: 'string' },
  roles: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `sluice explain PATH…` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS, USAGE);
  if (values.help) {
    io.stdout.write(USAGE);
    return EXIT.ok;
  }
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder to explain.', USAGE);
  const format = oneOf('format', values.format, ['text', 'json'], USAGE);
  const inputs = inputFiles(positionals, io.cwd).filter(({ special }) => !special);
  const statements = readStatements(values.request, inputs, io.cwd);
  const corrections = [...statements.corrections, ...readRoles(values.roles, inputs, io.cwd)];
  const files: Explanation[] = [];
  const saidOf = (path: string) => ({
    statement: statements.of(path),
    corrections: correctionsOf(corrections, path),
  });
  for (const input of inputs) for await (const file of explain(input, saidOf)) files.push(file);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  refuseUnused(corrections, files);
  const json = () => `${JSON.stringify({ schema: 'sluice-explain/1', files }, null, 2)}\n`;
  io.stdout.write(format === 'json' ? json() : files.map(explanationText).join('\n'));
  return EXIT.ok;
}

interface Said {
  readonly statement: Statement | undefined;
  readonly corrections: readonly RoleCorrection[];
}

/** The file, and each file in it when it is an archive. */
async function* explain(input: InputFile, saidOf: (path: string) => Said): AsyncIterable<Explanation> {
  const running: Explaining[] = [];
  for await (const step of walkFiles(openFile(input.location), input.path)) {
    const { path, recognised } = step.file;
    if (step.kind === 'block') running.at(-1)?.push(step.block);
    else if (step.kind === 'end') {
      const explaining = running.pop();
      if (explaining) yield explaining.end();
    } else {
      const about = { path, format: recognised.format, ...saidOf(path) };
      running.push(new Explaining({ ...about, understand: createTableStream }));
    }
  }
}
