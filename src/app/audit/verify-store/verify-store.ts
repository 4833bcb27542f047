import { Injectable } from '@nestjs/common';
import { PackageBuilder, Signer } from '../../releases/releases.port';
import { FileStore } from '../../submissions/file-store.port';
import { type Stores, SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { checkDeletions } from './check-deletions';
import { checkPackages } from './check-packages';
import { checkReports } from './check-reports';
import { checkVersions } from './check-versions';
import { checkVotes } from './check-votes';
import { Facts } from './facts';
import { Findings } from './findings';
import { type Chain, walkChain } from './walk-chain';

export interface Verification {
  readonly whole: boolean;
  /** What was checked and what is broken, for a person to read. */
  readonly lines: readonly string[];
}

/**
 * Proves from what is stored alone that nothing was changed: the audit's chain, link by link, then every stored file
 * version, report, vote and package against its own digest and against what the chain says of it.
 */
@Injectable()
export class VerifyStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly packages: PackageBuilder,
    private readonly signer: Signer,
  ) {}

  /**
   * Reads one snapshot, so that a server which goes on working meanwhile looks like no damage. Bytes have no snapshot:
   * where something is broken and some were deleted since, it looks again.
   */
  async execute(): Promise<Verification> {
    for (;;) {
      const { chain, ...found } = await this.work.read((stores) => this.verify(stores));
      const isLasting = found.whole || chain.broken !== undefined || !(await this.deletesSince(chain.events));
      if (isLasting) return found;
    }
  }

  /** Asked as a writer: bytes are out of reach a moment before their deletion is committed. */
  private deletesSince(seq: number): Promise<boolean> {
    return this.work.write(SYSTEM, async ({ audit }) => {
      const since = await audit.following({ kinds: ['bytes.deleted'] }, seq, 1);
      return { result: since.length > 0, nothing: true };
    });
  }

  private async verify({ audit, inventory }: Stores): Promise<Verification & { readonly chain: Chain }> {
    const keepers = { packages: this.packages, signer: this.signer };
    const facts = new Facts();
    const chain = await walkChain(audit.all({}), facts);
    const findings = new Findings(chain.broken === undefined);
    const needed = await checkVersions(inventory.versions(), this.files, facts, findings);
    await checkReports(inventory.reports(), facts, findings);
    await checkVotes(inventory.votes(), facts, findings);
    await checkPackages(inventory.packages(), keepers, facts, findings);
    const stored = { files: this.files, packages: this.packages };
    const stillNeeded = new Set([...needed, ...(await inventory.waiting())]);
    await checkDeletions(inventory.deletions(), stored, stillNeeded, facts, findings);
    return { chain, whole: findings.whole, lines: [chainLine(chain), ...findings.lines, summary(findings)] };
  }
}

/** With the head of the chain, which somebody elsewhere can note down: a shorter chain later is one that was cut. */
function chainLine({ events, head, broken }: Chain): string {
  if (broken !== undefined) return `BROKEN  The audit's chain breaks after ${events} events: ${broken}`;
  return `ok      ${events} audit events, each follows from the one before; the last has hash ${head}`;
}

function summary({ whole }: Findings): string {
  return whole ? 'Everything is as it was recorded.' : 'Something is not as it was recorded.';
}
