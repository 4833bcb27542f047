import type { State } from '../../src/app/workflow/words';
import { ARequest, must } from '../support/a-request';
import type { Airlock } from '../support/airlock';
import type { Tables } from '../support/tables';
import { until } from '../support/until';

/** Jobs that an act of the way here started: their ends would be taken for what a refusal changed. */
const UNDER_WAY = 'SELECT id FROM job WHERE run_after <= ?';

/** By the acts that people use; states that only the clock or a later act brings are set in the table. */
export async function inState(airlock: Airlock, tables: Tables, state: State): Promise<ARequest> {
  const reached = await reach(airlock, state);
  if ((await reached.now()).state !== state)
    await tables.run('UPDATE request SET state = ? WHERE id = ?', [state, reached.id]);
  await until(
    async () => (await tables.run(UNDER_WAY, [new Date().toISOString()])).length === 0,
    'jobs to rest',
  );
  return reached;
}

async function reach(airlock: Airlock, state: State): Promise<ARequest> {
  const request = await start(airlock, state);
  switch (state) {
    case 'in-review':
      await must(204, request.votes('c2', 'approve', 't1.csv'));
      break;
    case 'returned':
      await must(204, request.does('c1', 'return', { comment: 'Once more.' }));
      break;
    case 'rejected':
      await must(204, request.does('c1', 'reject', { reason: 'No.' }));
      break;
    case 'withdrawn':
      await must(204, request.does('r1', 'withdraw'));
      break;
    default:
  }
  return request;
}

function start(airlock: Airlock, state: State): Promise<ARequest> {
  switch (state) {
    case 'draft':
    case 'withdrawn':
      return ARequest.drafted(airlock);
    case 'submitted':
    case 'in-review':
      return ARequest.submitted(airlock);
    case 'reviewed':
    case 'returned':
    case 'rejected':
      return ARequest.reviewed(airlock);
    case 'approved':
      return ARequest.approved(airlock);
    default:
      return ARequest.released(airlock);
  }
}
