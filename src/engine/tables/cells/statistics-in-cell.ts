/** What a cell itself may call the number behind it. */
export type StatisticInCell = 'mean' | 'median' | 'sd' | 'iqr' | 'range';

const WORDS: Readonly<Record<StatisticInCell, string>> = {
  mean: 'mean|average|avg|mittelwert|mw|moyenne|moy|media|mitjana|průměr|gemiddelde|gjennomsnitt|medelvärde|medel|keskiarvo|ka',
  median: 'median|médiane|mediana|medián|mediaan|medianen|mediaani',
  sd: 's\\.?d\\.?|std\\.? ?dev\\.?|stdev|std|standardabweichung|écart[ -]type|desviación|desviació|směrodatná odchylka|standaarddeviatie|standardavvik|standardavvikelse|keskihajonta|kh',
  iqr: 'i\\.?q\\.?r\\.?|interquartile range|ric|eiq|iqa',
  range: 'range|spannweite|étendue|rango|rang|rozpětí|bereik|spredning|spann|vaihteluväli',
};

const FORMS = Object.entries(WORDS).map(([statistic, words]) => ({
  statistic,
  pattern: new RegExp(`^(?:${words})\\s?[=:]?\\s?(?=[-–(<]?\\d|[.,]\\d)`, 'iu'),
}));

const LONGEST = 28;

/** `mean 41.2 (SD 3.1, n = 8)`: a word for the number that it stands before, as part of the shape of the cell. */
export function statisticBefore(text: string, at: number): { shape: string; end: number } | undefined {
  if (!/\p{L}/u.test(text.charAt(at)) || /\p{L}/u.test(text.charAt(at - 1))) return undefined;
  const here = text.slice(at, at + LONGEST);
  for (const { statistic, pattern } of FORMS) {
    const found = pattern.exec(here);
    if (found) return { shape: statistic, end: at + found[0].length };
  }
  return undefined;
}

/** Words of such a shape, each before its `#`. */
export const NAMED_IN_CELL = /(mean|median|sd|iqr|range)(?=#)/g;
