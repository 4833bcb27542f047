import { statisticOf, type NamedStatistic } from '../../words/statistics-in-name';
import type { DraftColumn } from './draft-column';

/** The statistic that the innermost name of a column gives, or the ones around it. */
export function namedStatistic({ labels }: Pick<DraftColumn, 'labels'>): NamedStatistic | undefined {
  // `At` over `risk`, as Stata parts a name over two lines.
  const whole = labels.length > 1 ? statisticOf(labels.join(' ')) : undefined;
  if (whole?.whole === true) return whole;
  for (const label of [...labels].reverse()) {
    const statistic = statisticOf(label);
    if (statistic) return statistic;
  }
  return undefined;
}
