import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { ProcessPool } from '../../../src/infra/scanning/process-pool';
import { aFolder } from './a-folder';
import { until } from '../../support/until';

const path = join(__dirname, 'dying-program.cjs');
const pools: ProcessPool<object, unknown, unknown>[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.stop())));

function aPool(method: string): ProcessPool<object, unknown, unknown> {
  const pool = new ProcessPool<object, unknown, unknown>({ path, method, mostProcesses: 1, memoryMb: 64 });
  pools.push(pool);
  return pool;
}

const RUN = { timeLimitMs: 240_000 };

describe('processes that read files', () => {
  it('give their answer, and know no setting of the server', async () => {
    process.env.SLUICE_DATABASE_SECRET = 'hidden';
    const end = await aPool('answer').run({ text: 'å' }, RUN);
    expect(end).toMatchObject({ kind: 'answered', answer: { text: 'å' } });
    expect(JSON.stringify(end)).not.toContain('hidden');
    delete process.env.SLUICE_DATABASE_SECRET;
  });

  it('may die of one huge array: the task is tried twice and given up, and what was said before is known', async () => {
    const words: unknown[] = [];
    const pool = aPool('growOneArray');
    const end = await pool.run({}, { ...RUN, onWord: (word) => words.push(word) });
    expect(end.kind === 'died' && end.said).toContain('heap out of memory');
    expect(words).toEqual(['growing', 'growing']);
  });

  it('that die for another reason get their task again', async () => {
    const mark = join(aFolder(), 'mark');
    expect(await aPool('dieOnce').run({ mark }, RUN)).toEqual({ kind: 'answered', answer: { alive: true } });
  });

  it('are killed at the time limit also when they hear nothing, and the next task gets a new one', async () => {
    const pool = aPool('loop');
    const ends = [pool.run({}, { timeLimitMs: 300 }), pool.run({}, { timeLimitMs: 300 })];
    expect(await Promise.all(ends)).toEqual([{ kind: 'late' }, { kind: 'late' }]);
  });

  it('hand on errors of the system, with their code', async () => {
    await expect(aPool('fail').run({}, RUN)).rejects.toMatchObject({
      code: 'ENOSPC',
      message: 'no space left',
    });
  });

  it('that do not start are the fault of the installation, not of the file', async () => {
    const pool = new ProcessPool({ path: `${path}.gone`, method: 'answer', mostProcesses: 1, memoryMb: 64 });
    await expect(pool.run({}, RUN)).rejects.toThrow('gone does not start');
  });

  it('are no answer when the pool is stopped under them', async () => {
    const pool = aPool('loop');
    const end = pool.run({}, RUN);
    await Promise.all([expect(end).rejects.toThrow('terminated'), pool.stop()]);
  });

  it('die with the server that started them, however busy they are', async () => {
    const server = spawn(process.execPath, ['-e', SERVER, path], { cwd: resolve(__dirname, '../../..') });
    const pid = Number(String(await once(server.stdout, 'data')));
    expect(isAlive(pid)).toBe(true);
    server.kill('SIGKILL');
    await until(() => !isAlive(pid), 'its child to be gone');
  });
});

const SERVER = `
  const { pool } = require('workerpool');
  pool(process.argv[1], { workerType: 'process' }).exec('loopAlone', [{}], { on: (said) => Number(said) && console.log(said) });
`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
