import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseInstance, type SuppressionInstance } from '../../engine/suppression/instances';
import { optimalSuppression } from '../../engine/suppression/optimal-suppression';
import { highsSolver } from '../../infra/solver/highs-solver';
import { EXIT, UsageError, type CommandIo } from '../command';
import { parseOptions } from '../options';

const USAGE = `Usage: sluice suppress --instances FILE.jsonl [options]

Finds for each table of the file which cells to take out beside the primary ones, so that none of them can be computed
closely, at least loss. One line an instance comes out: its objective, the cells, whether that is proven to be the least,
and a bound that no pattern goes below.

  --instances FILE   tables, one a line, as JSON: cells, equations, primary
  --seconds N        time for each of them; then the best that was found (default: 60)
`;

const OPTIONS = {
  instances: { type: 'string' },
  format: { type: 'string', default: 'json' },
  seconds: { type: 'string', default: '60' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `sluice suppress --instances FILE.jsonl` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseOptions(argv, OPTIONS, USAGE);
  if (values.help) {
    io.stdout.write(USAGE);
    return EXIT.ok;
  }
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new UsageError(`--seconds is a number above 0, not ${values.seconds}.`, USAGE);
  if (values.instances === undefined) throw new UsageError('Name a file of instances.', USAGE);
  const solver = await highsSolver();
  for (const { id, names, problem } of readInstances(resolve(io.cwd, values.instances))) {
    const end = performance.now() + 1000 * seconds;
    const found = optimalSuppression(problem, {
      solver,
      secondsLeft: () => (end - performance.now()) / 1000,
    });
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
