import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { USE_CASES } from '../../../src/app/use-cases';

const app = resolve(__dirname, '../../../src/app');

it('the list of use cases has every class of src/app that Nest has to make', () => {
  const written = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(app, path), 'utf8');
      return [...text.matchAll(/@Injectable\(\)\s+export class (\w+)/g)].map(([, name]) => name);
    });
  expect(USE_CASES.map(({ name }) => name).sort()).toEqual(written.sort());
});
