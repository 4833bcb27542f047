import { Worker } from 'node:worker_threads';
import { worker, workerEmit } from 'workerpool';

/** Said before a method begins: what dies before it is the installation's fault, after it the task's. */
export const STARTED = 'started';

type Method<Task> = (task: Task) => unknown;

/** Makes this process one of a `ProcessPool`, with a method for each that the pool may ask for. */
export function serveTasks(methods: Record<string, Method<never>>): void {
  dieWithParent();
  worker(Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, announced(method)])));
}

function announced(method: Method<never>): Method<never> {
  return (task) => {
    workerEmit(STARTED);
    return method(task);
  };
}

/**
 * A server that is killed cannot stop its processes, and one that is busy with a file does not hear that it is alone:
 * a thread looks every second whether the parent is still the same.
 */
function dieWithParent(): void {
  const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 1000)`;
  new Worker(watch, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
  }).unref();
}
