import './no-jit';
import { publishedByAll, tablesToCompare } from '../../engine/differencing/count-table';
import { checkRequest } from '../../engine/report/check-request';
import type { Report } from '../../engine/report/report';
import { flattened } from '../../engine/report/entries';
import { withholdFigures } from '../../engine/report/withhold-figures';
import { RULES } from '../../engine/rules/index';
import { EXIT, type CommandIo } from '../command';
import { productVersion } from '../version';
import { CHECK_USAGE, checkOptions } from './check-options';
import { checkInput } from './check-input';
import { chooseRulebook } from './choose-rulebook';
import { exitCode } from './exit-code';
import { inputFiles } from './input-files';
import { correctionsOf, refuseUnused } from './corrections';
import { readCompanions } from './companions';
import { readEarlier } from './earlier';
import { readRoles } from './roles-file';
import { readStatements } from './statements';
import { printReport } from './print-report';

/** `sluice check PATH…` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = checkOptions(argv, io.cwd);
  if (!options) {
    io.stdout.write(CHECK_USAGE);
    return EXIT.ok;
  }
  const book = chooseRulebook(options.rulebook, io.cwd);
  const inputs = inputFiles(options.paths, io.cwd);
  const statements = readStatements(options.request, inputs, io.cwd);
  const corrections = [...statements.corrections, ...readRoles(options.roles, inputs, io.cwd)];
  const companions = readCompanions(options.companions, inputs);

  const evidenceOf = (path: string) => ({
    statement: statements.of(path),
    ...companions.of(path),
    corrections: correctionsOf(corrections, path),
  });
  const checking = { book, evidenceOf, clamd: io.environment['SLUICE_CLAMD'] };
  const results = [];
  for (const input of inputs) results.push(await checkInput(input, checking));
  companions.sayUnused(io);
  const files = results.map(({ report }) => report);
  const earlier = await readEarlier(options.earlier, book, io.cwd);
  const tables = tablesToCompare(publishedByAll(results.map(({ counts }) => counts)), earlier);
  refuseUnused(corrections, files.flatMap(flattened));
  const full = checkRequest({ files, tables, earlier, book, rules: RULES, version: productVersion() });
  const report: Report = options.confidential ? full : withholdFigures(full, book, RULES);
  await printReport(report, { format: options.format, inputs, io });
  return exitCode(
    report.verdict,
    options.failOn,
    results.some(({ broken }) => broken),
  );
}
