import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { FolderFileStore } from '../../../src/infra/files/file-store.folder';
import { FolderUploadParts } from '../../../src/infra/files/upload-parts.folder';
import { aFolder } from './a-folder';

it('an upload that two servers end is one file, and the second is told in words', async () => {
  const data = aFolder();
  const store = new FolderFileStore(data);
  await store.onModuleInit();
  const [one, other] = [new FolderUploadParts(data, store), new FolderUploadParts(data, store)];
  const id = randomUUID();
  expect(await one.append(id, { offset: 0, most: 5 }, Readable.from([Buffer.from('hello')]))).toBe(5);
  const { sha256 } = await one.keep(id);
  expect(await store.rehash(sha256)).toBe(sha256);
  await expect(other.keep(id)).rejects.toMatchObject({ code: 'changed' });
});
