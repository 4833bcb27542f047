// What files can do to the process that reads them, without the files. Started by process-pool.test.ts.
const { existsSync, writeFileSync } = require('node:fs');
const { workerEmit } = require('workerpool');
const { serveTasks } = require('../../../dist/infra/scanning/process-program.js');

serveTasks({
  answer: ({ text }) => ({ text, environment: process.env }),
  growOneArray: () => {
    workerEmit('growing');
    const one = [];
    for (;;) one.push(one.length);
  },
  loop: () => {
    for (;;);
  },
  dieOnce: ({ mark }) => {
    if (existsSync(mark)) return { alive: true };
    writeFileSync(mark, '');
    process.kill(process.pid, 'SIGKILL');
    for (;;);
  },
  fail: () => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  },
  loopAlone: () => {
    workerEmit(process.pid);
    for (;;);
  },
});
