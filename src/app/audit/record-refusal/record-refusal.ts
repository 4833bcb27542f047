import { Injectable } from '@nestjs/common';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import type { RefusalCode } from '../../refusals';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import type { EventDraft } from '../event';

interface RefusedAct {
  /** Absent where it was about the policy. */
  readonly requestId?: string;
  readonly code: RefusalCode;
  /** Method and route. */
  readonly asked: string;
}

/**
 * Remembers that somebody was refused something about a request. One that does not exist takes the same steps, so that
 * the time of the answer does not tell who guesses ids whether one is real; its event names no request.
 */
@Injectable()
export class RecordRefusal {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor, refused: RefusedAct): Promise<void> {
    await this.work.write(originOf(actor, 'person'), async (stores) => ({
      result: undefined,
      events: [await refusedEvent(stores, refused)],
    }));
  }
}

async function refusedEvent(
  { requests }: Stores,
  { requestId, code, asked }: RefusedAct,
): Promise<EventDraft> {
  if (requestId === undefined) return { kind: 'refused', after: { code, asked } };
  const request = await requests.glance(requestId);
  const about = request && { projectId: request.projectId, requestId, turn: request.turn };
  const after = { code, asked, ...(request ? { state: request.state } : { guessed: requestId }) };
  return { kind: 'refused', ...about, after };
}
