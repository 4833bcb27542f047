import type { ListedFile } from '../../src/app/submissions/request';
import { foldedFiles } from '../../src/web/requests/folded-files';
import { aFile } from '../app/plain-request';

const hrefOf = ({ path }: ListedFile) => path;
const filesAt = (paths: readonly string[]) =>
  paths.map((path) => aFile(path, { scan: { state: 'done', flagged: 1, unsure: 0 } }));
const inFolders = (folders: number, each: number) =>
  filesAt(
    Array.from({ length: folders * each }, (_, index) => {
      const folder = String(Math.floor(index / each)).padStart(3, '0');
      return `run/${folder}/t${String(index % each).padStart(3, '0')}.csv`;
    }),
  );
const names = (lines: readonly { readonly name: string }[]) => lines.map(({ name }) => name);

describe('W7 the list of many files', () => {
  it('shows all of a hundred', () => {
    const files = inFolders(10, 10);
    expect(foldedFiles(files, files[3], hrefOf)).toEqual({ before: [], folder: '', files, after: [] });
  });

  it('shows of more the open folder, and a line for each other', () => {
    const files = inFolders(11, 10);
    const { before, folder, files: shown, after } = foldedFiles(files, files[45], hrefOf);
    expect(names(before)).toEqual(['run/000/', 'run/001/', 'run/002/', 'run/003/']);
    expect(folder).toBe('run/004/');
    expect(shown).toEqual(files.slice(40, 50));
    expect(after).toHaveLength(6);
    expect(after[0]).toMatchObject({ href: 'run/005/t000.csv', say: '10 files' });
    expect(after[0]?.marks).toMatchObject([{ word: '10 flagged' }]);
  });

  it('leaves out what is far from the open file, with a way to it', () => {
    const many = inFolders(300, 1);
    const far = foldedFiles(many, many[150], hrefOf);
    expect(far.before[0]).toMatchObject({ name: '… 110 folders before', href: 'run/109/t000.csv' });
    expect(far.after.at(-1)).toMatchObject({ name: '… 109 folders behind', href: 'run/191/t000.csv' });
    expect(far.before.length + far.after.length).toBe(82);

    const flat = inFolders(1, 10_000);
    const inside = foldedFiles(flat, flat[5000], hrefOf);
    expect(names(inside.before)).toEqual(['… 4\u202f960 files before']);
    expect(inside.files).toEqual(flat.slice(4960, 5041));
    expect(names(inside.after)).toEqual(['… 4\u202f959 files behind']);
  });

  it('shows folders alone while none of its files is open', () => {
    const { before, folder, files, after } = foldedFiles(inFolders(11, 10), undefined, hrefOf);
    expect({ before, folder, files }).toEqual({ before: [], folder: '', files: [] });
    expect(after).toHaveLength(11);
  });

  it('has every file within reach: the way from folder to folder misses none', () => {
    const files = [...inFolders(120, 3), ...filesAt(['top.csv', 'z/last.csv'])];
    const reached = new Set<string>();
    const next = [files[0]];
    for (let file = next.pop(); file; file = next.pop()) {
      const { before, files: shown, after } = foldedFiles(files, file, hrefOf);
      const ways = [...shown.map(hrefOf), ...[...before, ...after].map(({ href }) => href)];
      for (const way of ways.filter((path) => !reached.has(path))) {
        reached.add(way);
        next.push(files.find(({ path }) => path === way));
      }
    }
    expect(reached.size).toBe(files.length);
  });
});
