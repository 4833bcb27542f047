// The state diagram in README.md, from the table that decides.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { TRANSITIONS } = require('../../../dist/app/workflow/transitions.js');
const { STATES } = require('../../../dist/app/workflow/words.js');

export const target = new URL('./README.md', import.meta.url);

const BEGIN = '<!-- diagram: npm run generate -->\n\n';
const END = '\n<!-- /diagram -->';

export function text(readme = readFileSync(target, 'utf8')) {
  const [before, rest, more] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined || more !== undefined)
    throw new Error(`README.md needs one ${BEGIN.trim()} with its end`);
  return `${before}${BEGIN}\`\`\`mermaid\n${diagram()}\`\`\`\n${END}${after}`;
}

/** One arrow for each pair of states, with everything that leads along it. */
function diagram() {
  const arrows = new Map();
  for (const { from, act, by, to } of TRANSITIONS) {
    const ends = `${idOf(from)} --> ${idOf(to)}`;
    const people = arrows.get(ends) ?? new Map();
    people.set(by, [...(people.get(by) ?? []), act]);
    arrows.set(ends, people);
  }
  const names = STATES.map((state) => `  state "${state}" as ${idOf(state)}\n`);
  const lines = [...arrows].map(([ends, people]) => `  ${ends}: ${labelOf(people)}\n`);
  const last = STATES.filter((state) => TRANSITIONS.every(({ from }) => from !== state));
  const final = last.map((state) => `  ${idOf(state)} --> [*]\n`);
  return ['stateDiagram-v2\n', ...names, `  [*] --> ${idOf(STATES[0])}\n`, ...lines, ...final].join('');
}

function labelOf(people) {
  return [...people].map(([by, acts]) => `${acts.join(', ')} (${by})`).join(', ');
}

/** Mermaid takes no hyphen in the name of a state. */
function idOf(state) {
  return state.replaceAll('-', '_');
}
