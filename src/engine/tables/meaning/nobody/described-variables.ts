import { isAbout, isWord, wordsOf } from '../../words/meaning';
import { SEX_SIDES } from '../../words/sexes';
import { decide, verdict, type DraftColumn } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';
import { textsOf } from './texts-of-column';

/** As programs write the names of columns. */
const VARIABLE = /^[\p{Ll}][\p{L}\d]*(?:[_.][\p{L}\d]+)*$/u;
const AGES = /^(?:age|alter|edad|edat|âge|věk|leeftijd|alder|ålder|ikä)$/u;
const SEXES = new Set(SEX_SIDES.split(' '));
/** Who is asked has two answers at least; what all have is lacked by none, and whom it lacks are people. */
const FEWEST_SEXES = 2;
const MOST_SEXES = 5;
const MOST_AGES = 150;
const FEWEST = 3;

interface Described {
  readonly name: string;
  readonly value: number;
}

/**
 * `court 4, sex 2, age 52`, as `nunique()` prints them: how many values each variable has. Of people
 * counted by sex the variable `sex` is none, and two of its values are no two people.
 */
export function valuesOfVariables(table: UndecidedTable): void {
  const { columns, layout } = table;
  const [first, second, ...others] = columns;
  // A command above says that they count missing values.
  if (!first || !second || columns.some(isNamedCount)) return;
  if (others.length === 0 && first.name === '' && second.name === '') {
    const names = textsOf(table, first);
    if (
      names.length === second.facts.values.length &&
      describesVariables(along(names, [...second.facts.values]))
    )
      decide(second, OF_VARIABLES);
  } else if (layout.bodyRows.length === 1 && columns.every(isWhole)) {
    const values = columns.map(({ facts }) => facts.values[0] ?? NaN);
    if (
      describesVariables(
        along(
          columns.map(({ name }) => name),
          values,
        ),
      )
    )
      for (const column of columns) decide(column, OF_VARIABLES);
  }
}

function isNamedCount({ role, confidence }: DraftColumn): boolean {
  return role === 'count' && confidence >= NAMED;
}

const NAMED = 0.8;

const OF_VARIABLES = verdict('other', 0.8, 'how many values each variable has');

function along(names: readonly string[], values: readonly number[]): readonly Described[] {
  return names.map((name, i) => ({ name: name.trim(), value: values[i] ?? NaN }));
}

function isWhole({ facts }: DraftColumn): boolean {
  return facts.numbers === facts.filled && facts.whole === 1 && facts.decimals === 0;
}

function describesVariables(described: readonly Described[]): boolean {
  return (
    described.length >= FEWEST &&
    described.every(
      ({ name, value }) => VARIABLE.test(name) && Number.isInteger(value) && value > 0 && !counts(name),
    ) &&
    described.some(
      ({ name, value }) =>
        (SEXES.has(wordsOf(name).join(' ')) && value >= FEWEST_SEXES && value <= MOST_SEXES) ||
        (AGES.test(name) && value <= MOST_AGES),
    )
  );
}

function counts(name: string): boolean {
  return isWord(name, 'count') || isAbout(name, 'people');
}
