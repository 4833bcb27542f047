import { Explaining, explanationText, type Explanation } from '../../engine/report/explain-tables';
import { createTableStream } from '../../engine/tables/table-stream';
import { readDocument, recognise } from '../../readers/registry';
import { openFile } from '../../readers/source';
import { inputFiles, type InputFile } from '../check/input-files';
import { readStatements, type StatementOf } from '../check/statements';
import { EXIT, UsageError, type CommandIo } from '../command';
import { oneOf, parseOptions } from '../options';

const USAGE = `Usage: sluice explain PATH… [options]

Shows which tables Sluice finds in files and what it takes each column for, with the reasons.

  --format FORMAT   text or json (default: text)
  --request FILE    what the researcher says about the files, as YAML
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  request: { type: 'string' },
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
  const statementOf = readStatements(values.request, inputs, io.cwd);
  const files: Explanation[] = [];
  for (const input of inputs) files.push(await explain(input, statementOf));
  const json = () => `${JSON.stringify({ schema: 'sluice-explain/1', files }, null, 2)}\n`;
  io.stdout.write(format === 'json' ? json() : files.map(explanationText).join('\n'));
  return EXIT.ok;
}

async function explain(input: InputFile, statementOf: StatementOf): Promise<Explanation> {
  const source = openFile(input.location);
  const recognised = await recognise(source, input.path);
  const { format } = recognised;
  const statement = statementOf(input.path);
  const explaining = new Explaining({ path: input.path, format, statement, understand: createTableStream });
  for await (const block of readDocument(source, recognised)) explaining.push(block);
  return explaining.end();
}
