import type { MessagePort, Worker } from 'node:worker_threads';
import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** pdf.js, of which there is a build for browsers that Node cannot run and this one that it can. */
export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * What the thread runs. `push` is given back to V8 there, too: see `withOwnPush`; and nothing that it has to say may get
 * among what a command prints. A text and no file, because a thread takes none of what is packed or compiled on the way.
 */
const THREAD = `
  const { workerData } = require('node:worker_threads');
  const own = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const { WorkerMessageHandler } = require(workerData.module);
  Object.defineProperty(Array.prototype, 'push', own);
  for (const name of Object.keys(console)) console[name] = () => undefined;
  WorkerMessageHandler.initializeFromPort(workerData.port);
`;

/** What is asked of the thread is never answered any more. */
export class ReadingEnded extends Error {
  /** @param why ends with no full stop */
  constructor(why: string) {
    super(`the thread that reads ended: ${why}`);
  }
}

/**
 * The half of pdf.js that reads, in a thread of its own, so that the next page is made while one is looked at. One serves
 * all documents of a process.
 */
export class ReadingHalf {
  readonly worker: PDFWorker;
  /** Rejects with `ReadingEnded`, such as for want of memory. */
  readonly ended: Promise<never>;
  isAlive = true;
  readonly thread: Worker;
  private readonly port: MessagePort;
  private documents = 0;

  /** @param module where the reading half of pdf.js is */
  constructor(pdfjs: PdfJs, module: string) {
    const { MessageChannel, Worker: Thread } = process.getBuiltinModule('node:worker_threads');
    const { port1, port2 } = new MessageChannel();
    this.thread = new Thread(THREAD, {
      eval: true,
      name: 'pdf.js',
      workerData: { module, port: port2 },
      transferList: [port2],
      execArgv: [],
    });
    this.ended = new Promise((_, reject) => {
      this.thread.once('error', ({ message }) => {
        reject(new ReadingEnded(message));
      });
      this.thread.once('exit', () => {
        reject(new ReadingEnded('nobody knows why'));
      });
    });
    this.ended.catch(() => (this.isAlive = false));
    this.port = port1;
    this.worker = workerAt(port1, pdfjs);
    this.letGo();
  }

  /** While a document is open the process waits for the thread. */
  open(): void {
    if (this.documents++ === 0) this.thread.ref();
  }

  close(): void {
    if (--this.documents === 0) this.letGo();
  }

  /** Each document holds on to the port anew. */
  private letGo(): void {
    this.thread.unref();
    this.port.unref();
  }
}

/** pdf.js says that it takes a browser's worker; of that it uses what a port of Node has. */
function workerAt(port: MessagePort, { PDFWorker }: PdfJs): PDFWorker {
  const worker: unknown = Reflect.construct(PDFWorker, [{ port }]);
  port.start();
  if (!(worker instanceof PDFWorker))
    throw new Error('pdfjs-dist is not what this version of Sluice was made for');
  return worker;
}
