/** Names of the months in the languages of the vocabularies, short and long, as a date has them. Without accents. */
const NAMES: readonly string[] = [
  'january jan januar januari janvier janv enero ene gener tammikuu tammikuun tammikuusta tammikuuhun leden ledna lednu',
  'february feb februar februari fevrier fevr febrero febrer helmikuu helmikuun helmikuusta helmikuuhun unor unora unoru',
  'march mar mrz marz maerz mars marzo marc maart mrt marts maaliskuu maaliskuun maaliskuusta maaliskuuhun brezen brezna breznu',
  'april apr avril avr abril abr huhtikuu huhtikuun huhtikuusta huhtikuuhun duben dubna dubnu',
  'may mai mayo maig mei maj toukokuu toukokuun toukokuusta toukokuuhun kveten kvetna kvetnu',
  'june jun juni juin junio juny kesakuu kesakuun kesakuusta kesakuuhun cerven cervna cervnu',
  'july jul juli juillet juil julio juliol heinakuu heinakuun heinakuusta heinakuuhun cervenec cervence cervenci',
  'august aug augusti augustus aout agosto ago agost elokuu elokuun elokuusta elokuuhun srpen srpna srpnu',
  'september sep sept septembre septiembre setembre syyskuu syyskuun syyskuusta syyskuuhun zari',
  'october oct oktober okt octobre octubre lokakuu lokakuun lokakuusta lokakuuhun rijen rijna rijnu',
  'november nov novembre noviembre marraskuu marraskuun marraskuusta marraskuuhun listopad listopadu',
  'december dec dezember dez decembre diciembre dic desembre des desember joulukuu joulukuun joulukuusta joulukuuhun prosinec prosince prosinci',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

/** 1 for January. */
export function monthNamed(name: string): number | undefined {
  return MONTHS.get(name);
}

/** A pattern for any of their names, the longest first. */
export const A_MONTH = `(?:${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** In days, as in most years. */
export function lengthOf(month: number): number {
  return LENGTHS[month - 1] ?? 31;
}
