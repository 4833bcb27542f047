import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { workerEmit } from 'workerpool';
import type { OrderTask } from '../renderings/order-rows';
import type { RemedyTask } from '../remedies/make-remedy';
import { drawPictures } from './draw-pictures';
import type { FilesToRelate } from '../../app/scanning/relate-files';
import { serveTasks } from './process-program';
import { scanFile } from './scan-file';
import type { ScanTask } from './scan-task';

/** The program of the processes that read files for the server. What a hostile file can end is this, and only this. */
serveTasks({
  scanFile: (task: ScanTask) => scanFile(task, workerEmit),
  relateFiles: async (files: FilesToRelate) =>
    (await import('../../app/scanning/relate-files')).relateFiles(files),
  drawPictures,
  orderRows: async (task: OrderTask) => (await import('../renderings/order-rows')).orderRows(task),
  makeRemedy: async (task: RemedyTask) => (await import('../remedies/make-remedy')).makeRemedy(task),
});

/** Pages come before scans; and when the machine has no memory left, Linux ends a scan and not the server. */
setPriority(5);
if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000');
