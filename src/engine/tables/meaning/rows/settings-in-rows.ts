import { isAbout } from '../../words/meaning';
import { namesSetting } from '../../words/settings';
import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';
import type { DraftRow } from './row-hints';

/** Rows are called `threshold`, `seed`: at least half of them, and two. */
export function areSettings(rows: readonly DraftRow[]): boolean {
  const labels = rows.map((row) => row.labels.at(-1) ?? '');
  const settings = labels.filter(namesSetting).length;
  const things = labels.filter((label) => !namesSetting(label) && isAbout(label, 'things')).length;
  return settings > 1 && settings + things >= rows.length / 2;
}

const OF_SETTINGS =
  /^(?:hyper)?-?(?:param(?:eter|eters|ètre|ètres|etre|etro|etros|etry|etr|etri|etrit|etere|etrar)?s?|par[aá]metros?|paràmetres?)$|^(?:settings?|options?|arguments?|args?|flags?|config(?:uration)?|key|knob|einstellung(?:en)?|réglages?|ajustes?|nastavení|instelling(?:en)?|innstilling(?:er)?|inställning(?:ar)?|asetus|asetukset)$/iu;
const VALUE =
  /^(?:values?|settings?|defaults?|chosen|best|used|wert|standardwert|valeur|valor|hodnota|waarde|verdi|värde|arvo)$/iu;

/** `Parameter | Value`: the only figures are what those named left of them are set to. */
export function areParameters(columns: readonly DraftColumn[]): boolean {
  const named = columns.some((column) => namesRows(column) && OF_SETTINGS.test(column.name.trim()));
  const figures = columns.filter((column) => column.facts.numbers > 0 && !namesRows(column));
  return named && figures.length > 0 && figures.every(({ name }) => VALUE.test(name.trim()));
}

/** What programs call the parts of what they are set to. */
const SECTIONS = new Set(
  (
    'model models logging logger log trainer optimizer optimiser data dataset dataloader loader paths path output outputs input ' +
    'plot plots plotting database db server cluster slurm cache runtime params parameters hyperparameters options settings config ' +
    'preprocessing preprocess cv search network api report network architecture solver environment env resources ' +
    'scheduler early_stopping augmentation sampling sampler tuning export general defaults app job jobs io performance debug'
  ).split(' '),
);

/** Parts of settings, or of the data that a model is fitted to and tried on. */
const OF_STEPS = /^(?:train|training|test|val|valid|validation|eval)$/;

/** `model`, `logging` down the side, and figures under names as programs write them: a file of settings. */
export function areSections(columns: readonly DraftColumn[], labels: readonly string[]): boolean {
  const figures = columns.filter((column) => column.facts.numbers > 0 && !namesRows(column));
  const names = labels.map((label) => label.trim());
  return (
    names.some((name) => SECTIONS.has(name)) &&
    names.every((name) => SECTIONS.has(name) || OF_STEPS.test(name)) &&
    figures.every(({ name }) => /^[a-z][a-z\d_]*$/.test(name.trim()))
  );
}

/** `value` beside `max_depth` and `seed`: what a program is set to, and no amount of money. */
export function valuesOfSettings(columns: readonly DraftColumn[]): void {
  for (const column of columns)
    if (column.role === 'total-contribution' && VALUE.test(column.name.trim()))
      decide(column, verdict('other', 0.8, 'what rows named as settings are set to'));
}
