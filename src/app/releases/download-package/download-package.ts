import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { Refusal, refuse } from '../../refusals';
import type { ReleaseRequest } from '../../submissions/request';
import { requestEvent } from '../../submissions/request-event';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import { PackageBuilder } from '../releases.port';
import { whomToAlert } from '../whom-to-alert';

export const downloadPackageInput = z.strictObject({ requestId: z.uuid() });

export interface PackageDownload {
  readonly stream: Readable;
  readonly fileName: string;
  readonly bytes: number;
}

/** What is out is for everybody who may know of the request; who fetched it is remembered each time. */
@Injectable()
export class DownloadPackage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly packages: PackageBuilder,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { requestId }: z.output<typeof downloadPackageInput>,
  ): Promise<PackageDownload> {
    const { request, viewer } = await this.work.read((stores) =>
      knownRequest(stores, this.rulebooks, actor, requestId),
    );
    const { sha256, bytes } = packageOf(request);
    const found = (await this.packages.rehash(sha256)) ?? 'gone';
    if (found !== sha256) await this.alert(request, sha256, found);
    await this.work.remember(
      originOf(actor, viewer),
      requestEvent(request, 'release.downloaded', { sha256 }),
    );
    const stream = await this.packages.open(sha256);
    return { stream, bytes, fileName: `${request.project.code}-${request.number}.zip` };
  }

  private async alert(request: ReleaseRequest, sha256: string, found: string): Promise<never> {
    await this.work.write(SYSTEM, async (stores) => {
      const told = await whomToAlert(stores, request, request.author.id);
      await stores.notices.send(told, news(request, 'integrity', this.clock.now()));
      const said = { sha256, before: { released: sha256 }, after: { found } };
      return { result: undefined, events: [requestEvent(request, 'integrity.alert', said)] };
    });
    throw new Refusal(
      'gone',
      'The stored package is not the one that was released, so it is not handed out.',
      'Compliance and the administrators are told.',
    );
  }
}

function packageOf({ state, release }: ReleaseRequest): { readonly sha256: string; readonly bytes: number } {
  if (state === 'recalled') throw refuse.gone('This package was recalled.');
  if (state === 'expired') throw refuse.gone('The time to download this package is over.');
  const { packageSha256: sha256, packageBytes: bytes } = release ?? {};
  if (state !== 'released' || sha256 === undefined || bytes === undefined) {
    throw refuse.wrongState('There is no package yet.', 'Wait until the request is released.');
  }
  return { sha256, bytes };
}
