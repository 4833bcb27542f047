import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Sighting } from '../decoys.port';
import { mustPrepareDecoys } from '../preparing';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { keeperOf } from '../../submissions/keeper';
import type { Decoy, ReleaseRequest } from '../../submissions/request';
import { filesAskedFor } from '../../reviews/file-decision';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';

export const readDecoyInput = z.strictObject({ requestId: z.uuid() });

export interface DecoyPage {
  readonly request: Pick<ReleaseRequest, 'id' | 'number' | 'title' | 'state' | 'author' | 'project'>;
  readonly outcome?: Decoy['outcome'];
  /** What is wrong can still be said. */
  readonly open: boolean;
  readonly files: readonly DecoyFile[];
}

export interface DecoyFile {
  readonly id: string;
  readonly path: string;
  /** Empty where nothing is wrong. */
  readonly problem: string;
  /** How many things Sluice itself found. */
  readonly flagged: number;
  readonly unsure: number;
  /** None before the decoy has ended. */
  readonly sightings: readonly Sighting[];
}

@Injectable()
export class ReadDecoy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** @throws Refusal `not-found` for a request that somebody really asked for */
  async execute(officer: Actor, { requestId }: z.output<typeof readDecoyInput>): Promise<DecoyPage> {
    const origin = mustPrepareDecoys(officer);
    const { page, viewed } = await this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, officer, requestId);
      const { request } = about;
      if (!request.decoy) throw refuse.notFound('decoy');
      const sightings = await stores.decoys.sightings(requestId);
      return {
        page: pageOf(request, request.decoy, sightings, isOpenTo(officer, request)),
        viewed: requestEvent(request, 'decoys.viewed'),
      };
    });
    await this.work.remember(origin, viewed);
    return page;
  }
}

function isOpenTo(officer: Actor, request: ReleaseRequest): boolean {
  return request.state === 'draft' && keeperOf(request) === officer.id;
}

function pageOf(
  request: ReleaseRequest,
  { problems, outcome }: Decoy,
  sightings: readonly Sighting[],
  open: boolean,
): DecoyPage {
  const { id, number, title, state, author, project } = request;
  return {
    request: { id, number, title, state, author, project },
    ...{ outcome, open },
    files: filesAskedFor(request).map((file) => ({
      ...{ id: file.id, path: file.path, flagged: file.scan.flagged, unsure: file.scan.unsure },
      problem: problems.find(({ fileId }) => fileId === file.id)?.problem ?? '',
      sightings: sightings.filter(({ fileId }) => fileId === file.id),
    })),
  };
}
