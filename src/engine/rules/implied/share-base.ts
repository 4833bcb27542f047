import type { TableCell } from '../../tables/table';

/**
 * What a printed share is a share of: 100 for percentages, 1 for proportions and means, 100,000 for rates.
 *
 * @param greatest of its column: percentages may all be below 1
 * @param title which may say per cent of all columns
 */
export function shareBase(cell: TableCell, greatest: number, title = ''): number | undefined {
  if (cell.role === 'mean') return 1;
  if (cell.role === 'rate') return OVER_TIME.test(nameOf(cell)) ? undefined : basePer(nameOf(cell));
  const percent = cell.reading.kind === 'number' && cell.reading.percent;
  return percent || greatest > 1 || PERCENT.test(`${nameOf(cell)}\n${title.slice(0, 400)}`) ? 100 : 1;
}

/** A line each: `per 100,000` over the row `15-19` is no base of 10,000,015. */
function nameOf({ column, row }: TableCell): string {
  return `${column.name}\n${row.name}`.slice(0, 400).replaceAll('_', ' ');
}

const PERCENT = /%|\bper ?cent|\bpct\b|\bperc\b|prozent|pour ?cent|porcentaje|percentat|procent|prosent/i;
/** Their denominators are no people. */
const OVER_TIME =
  /\b(?:person[- ]?|patient[- ]?)?(?:years?|months?|days?|jahre?|années?|años|år|vuot)|\bpy\b|\bp-?yrs?\b/i;
const PER =
  /(?:\b(?:per|pour|pro|je|auf|por|na|pr)\b\.?|\/)\s{0,2}(\d[\d .,'’\u00a0\u202f]{0,12}|thousand|million)/i;
/** Finnish says it behind the number: `100 000 asukasta kohti`. */
const PER_BEHIND = /(\d[\d .\u00a0\u202f]{0,12})\s(?:\p{L}{1,20}\s)?(?:kohti|kohden)/iu;

function basePer(name: string): number | undefined {
  if (name.includes('‰')) return 1000;
  const [, said = ''] = PER.exec(name) ?? PER_BEHIND.exec(name) ?? [];
  if (said.toLowerCase() === 'thousand') return 1000;
  if (said.toLowerCase() === 'million') return 1_000_000;
  const base = Number(said.replace(/\D/g, ''));
  return POWERS.includes(base) ? base : undefined;
}

const POWERS = [100, 1000, 10_000, 100_000, 1_000_000];
