import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import type { Manifest, ManifestSignature } from '../manifest';
import { Signer } from '../releases.port';

export const readManifestInput = z.strictObject({ requestId: z.uuid() });

export interface SignedManifest {
  readonly manifest: Manifest;
  /** Made when the package was; over the manifest's canonical JSON, as in the package's `manifest.json`. */
  readonly signature: ManifestSignature;
  readonly publicKeyPem: string;
  readonly packageSha256: string;
}

/** What went out and who decided; readable for good, also once the package is recalled or expired. */
@Injectable()
export class ReadManifest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly signer: Signer,
  ) {}

  async execute(actor: Actor, { requestId }: z.output<typeof readManifestInput>): Promise<SignedManifest> {
    const { request, viewer, order } = await this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, actor, requestId);
      const { release } = about.request;
      return { ...about, order: release && (await stores.releases.find(release.id)) };
    });
    const { manifest, signature, packageSha256 } = order ?? {};
    if (!manifest || !signature || packageSha256 === undefined) {
      throw refuse.wrongState('Nothing has been released yet.', 'Wait until the request is released.');
    }
    const publicKeyPem = await this.signer.publicKeyPem();
    const result = { manifest, signature, publicKeyPem, packageSha256 };
    await this.work.remember(
      originOf(actor, viewer),
      requestEvent(request, 'request.viewed', { after: { what: 'manifest' } }),
    );
    return result;
  }
}
