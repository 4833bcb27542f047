import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ScanOrder } from '../../../src/app/scanning/scanning.port';
import { statementSchema } from '../../../src/engine/report/statement';
import { FolderFileStore } from '../../../src/infra/files/file-store.folder';
import { FolderRulebooks } from '../../../src/infra/policies/rulebooks.folder';
import { PictureDrawer } from '../../../src/infra/scanning/picture-drawer';
import { FolderPictures } from '../../../src/infra/renderings/pictures.folder';
import { FolderRenderings } from '../../../src/infra/renderings/renderings.folder';
import { ProcessScanner } from '../../../src/infra/scanning/scanner.processes';

const packageRoot = resolve(__dirname, '../../..');

const withProcesses: { beforeApplicationShutdown(): Promise<void> }[] = [];
afterAll(() => Promise.all(withProcesses.map((each) => each.beforeApplicationShutdown())));

/** A scanner with its folders, and files put where the store would have put them. Stopped after the tests. */
export async function aScanner(
  data: string,
  limits: { readonly scanTimeoutMs?: number; readonly scanMemoryMb?: number } = {},
) {
  const settings = { packageRoot, workers: 1, scanTimeoutMs: 240_000, scanMemoryMb: 512, ...limits };
  const renderings = new FolderRenderings(data, settings);
  await renderings.onModuleInit();
  const pictures = new FolderPictures(data);
  await pictures.onModuleInit();
  const rulebooks = new FolderRulebooks([join(packageRoot, 'rules/books')]);
  const book = await rulebooks.newest('baseline');
  if (!book) throw new Error('the baseline is not there');
  const drawer = new PictureDrawer(settings, pictures);
  const scanner = new ProcessScanner(settings, new FolderFileStore(data), { renderings, drawer }, rulebooks);
  withProcesses.push(scanner, renderings);
  mkdirSync(join(data, 'files'), { recursive: true });

  const put = (path: string, bytes: Buffer | string): ScanOrder => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(data, 'files', sha256), bytes);
    const nothing = {
      statement: statementSchema.parse({}),
      corrections: [],
      evidence: { files: [], outputs: [] },
    };
    return { scanId: 's', fileId: 'f', path, sha256, book, ...nothing };
  };
  return { renderings, pictures, put, scan: (order: ScanOrder) => scanner.scan(order) };
}
