import { ExpressHandlebars } from 'express-handlebars';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const views = join(__dirname, '../../views');
const partials = join(views, 'partials');
const examplesSchema = z.array(
  z.strictObject({ name: z.string(), model: z.record(z.string(), z.unknown()) }),
);
const frame = { csrf: 'token' };

const engine = new ExpressHandlebars({
  extname: '.hbs',
  defaultLayout: false,
  partialsDir: [join(views, 'layouts'), ...readdirSync(partials).map((name) => join(partials, name))],
  compilerOptions: { strict: true },
});

function templatesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hbs'));
}

describe('X5 templates place words and run none of them', () => {
  it.each(templatesIn(views))('%s escapes all that it places, and has no inline script or style', (name) => {
    const template = readFileSync(join(views, name), 'utf8');
    expect(template).not.toMatch(/\{\{\{|\{\{&/);
    expect(template).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle="(?!\{\{style)|\son[a-z]+=/);
  });

  const withExamples = readdirSync(partials).filter((name) =>
    existsSync(join(partials, name, `${name}.yaml`)),
  );
  it.each(withExamples)('%s shows its examples as text', async (name) => {
    const folder = join(partials, name);
    const examples = examplesSchema.parse(
      parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'), { merge: true }),
    );
    for (const { model } of examples) {
      const html = await engine.render(join(folder, `${name}.hbs`), { ...model, frame });
      expect(html.trim()).not.toBe('');
      expect(html).not.toMatch(/<script|<img (?!src="\/)|<b /);
    }
  });
});
