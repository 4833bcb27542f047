import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const RULES = 'src/engine/rules';
/** What more rules import than this belongs to none of them. */
const MOST_OWNERS = 4;

/** What speaks of a file: the rule it defines, or the rules that import its folder, the folder's name and its own. */
export function ownersOf(file) {
  const path = relative(join(process.cwd(), RULES), file).replace(/\.ts$/, '');
  if (existsSync(join('rules/cases', path))) return [path];
  const folder = dirname(path);
  const module = folder === '.' ? `'./${path}'` : `'./${folder}/`;
  const owners = ruleFiles().filter(({ text }) => text.includes(module));
  if (owners.length > MOST_OWNERS) return [];
  return folder === '.'
    ? owners.map(({ id }) => id)
    : [...owners.map(({ id }) => id), folder, basename(path)];
}

let known;

function ruleFiles() {
  known ??= readdirSync(RULES)
    .filter((name) => existsSync(join('rules/cases', name.replace(/\.ts$/, ''))))
    .map((name) => ({ id: name.replace(/\.ts$/, ''), text: readFileSync(join(RULES, name), 'utf8') }));
  return known;
}
