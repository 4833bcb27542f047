import { VerifyStore } from '../../app/audit/verify-store/verify-store';
import { inApplication } from '../application';
import { EXIT } from '../command';
import { plainCommand } from '../plain-command';

const USAGE =
  'Usage: sluice verify        walks the audit chain, the stored files and the packages in SLUICE_DATA\n';

export const run = plainCommand(USAGE, (io) =>
  inApplication(io, async (application) => {
    const found = await application.get(VerifyStore).execute();
    for (const line of found.lines) io.stdout.write(`${line}\n`);
    return found.whole ? EXIT.ok : EXIT.found;
  }),
);
