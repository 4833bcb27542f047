import { VerifyStore } from '../../app/audit/verify-store/verify-store';
import { inApplication } from '../application';
import { type CommandIo, EXIT } from '../command';
import { parseOptions } from '../options';

const USAGE =
  'Usage: sluice verify        walks the audit chain, the stored files and the packages in SLUICE_DATA\n';

export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  parseOptions(argv, {}, USAGE);
  return inApplication(io, async (application) => {
    const found = await application.get(VerifyStore).execute();
    for (const line of found.lines) io.stdout.write(`${line}\n`);
    return found.whole ? EXIT.ok : EXIT.found;
  });
}
