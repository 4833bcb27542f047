import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseInstance, type SuppressionInstance } from '../../engine/suppression/instances';
import { optimalSuppression } from '../../engine/suppression/optimal-suppression';
import { highsSolver } from '../../infra/solver/highs-solver';
import type { SuppressionMeans } from '../../engine/suppression/problem';
import { chooseRulebook } from '../check/choose-rulebook';
import { REMEDY_METHODS, type RemedyAsked } from '../../engine/remedies/remedy';
import { suppressFile } from './suppress-file';
import { EXIT, UsageError, type CommandIo } from '../command';
import { parseOptions } from '../options';

const USAGE = `Usage: sluice suppress FILE [options]
       sluice suppress --instances FILE.jsonl [options]

Writes a CSV file or a workbook without the counts that the rulebook does not release, and without those others that would give
them back, at least loss. What came out is checked again: exit 1 where something is still there.

Of instances it finds for each table which cells to take out beside the primary ones, so that none of them can be computed
closely, at least loss. One line an instance comes out: its objective, the cells, whether that is proven to be the least,
and a bound that no pattern goes below.

  --rulebook ID|FILE which counts are released (default: baseline)
  --output FILE      the new file (default: standard output; a workbook needs it)
  --method METHOD    suppression, rounding (additive) or collapsing of neighbouring categories (default: suppression)
  --base N           what rounded counts are multiples of (default: the least that the rulebook releases)
  --instances FILE   tables, one a line, as JSON: cells, equations, primary
  --seconds N        time for each of them; then the best that was found (default: 60)
`;

const OPTIONS = {
  instances: { type: 'string' },
  rulebook: { type: 'string', default: 'baseline' },
  output: { type: 'string' },
  method: { type: 'string', default: 'suppression' },
  base: { type: 'string' },
  format: { type: 'string', default: 'json' },
  seconds: { type: 'string', default: '60' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `sluice suppress FILE`, `sluice suppress --instances FILE.jsonl` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS, USAGE);
  if (values.help) {
    io.stdout.write(USAGE);
    return EXIT.ok;
  }
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new UsageError(`--seconds is a number above 0, not ${values.seconds}.`, USAGE);
  const solver = await highsSolver();
  const means = (): SuppressionMeans => {
    const end = performance.now() + 1000 * seconds;
    return { solver, secondsLeft: () => (end - performance.now()) / 1000 };
  };
  if (values.instances === undefined) {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file.', USAGE);
    const book = chooseRulebook(values.rulebook, io.cwd);
    const asked = { method: methodIn(values.method), ...baseIn(values.base) };
    return suppressFile({ file, output: values.output, book, means: means(), asked }, io);
  }
  for (const { id, names, problem } of readInstances(resolve(io.cwd, values.instances))) {
    const found = optimalSuppression(problem, means());
    const line = found
      ? {
          id,
          objective: found.objective,
          suppressed: found.suppressed.map((cell) => names[cell]),
          optimal: found.optimal,
          bound: found.bound,
        }
      : { id, objective: null, suppressed: [], optimal: false, bound: null };
    io.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return EXIT.ok;
}

function methodIn(named: string): RemedyAsked['method'] {
  const method = REMEDY_METHODS.find((known) => known === named);
  if (!method) throw new UsageError(`--method is ${REMEDY_METHODS.join(', ')}, not ${named}.`, USAGE);
  return method;
}

function baseIn(text: string | undefined): Pick<RemedyAsked, 'base'> {
  if (text === undefined) return {};
  if (!/^(?!1$)[1-9]\d{0,2}$/.test(text)) throw new UsageError(`--base is 2 to 999, not ${text}.`, USAGE);
  return { base: Number(text) };
}

function readInstances(path: string): SuppressionInstance[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} cannot be read.`, USAGE);
  }
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const instance = parseInstance(line);
    if (typeof instance === 'string') throw new UsageError(`Line ${at + 1} of ${path} ${instance}.`, USAGE);
    return [instance];
  });
}
