import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BookArchive } from '../../../src/infra/policies/book-archive';
import { FolderRulebooks } from '../../../src/infra/policies/rulebooks.folder';
import { aFolder } from './a-folder';

const BROUGHT = resolve(__dirname, '../../../rules/books');

describe('W61 rulebooks of a folder', () => {
  it('are kept as they were for what is bound to them, when their file changes', async () => {
    const [own, data] = [join(aFolder(), 'own'), aFolder()];
    mkdirSync(own);
    const write = (version: string, reviewers: number) => {
      const book = { id: 'own', version, title: 'Ours', extends: 'baseline', review: { reviewers } };
      writeFileSync(join(own, 'own.yaml'), JSON.stringify(book));
    };
    const start = () => new FolderRulebooks([BROUGHT, own], new BookArchive(join(data, 'rulebooks')));

    write('1.0.0', 3);
    const first = await start().newest('own');
    write('1.1.0', 1);
    const books = start();
    const second = await books.newest('own');
    expect([first?.review.reviewers, second?.review.reviewers]).toEqual([3, 1]);
    expect(second?.sha256).not.toBe(first?.sha256);
    if (!first || !second) throw new Error('the book is gone');
    expect(await books.get(first)).toEqual(first);
    expect(await books.get(second)).toEqual(second);
    await expect(books.get({ ...first, sha256: 'f'.repeat(64) })).rejects.toThrow('is needed');
  });
});
