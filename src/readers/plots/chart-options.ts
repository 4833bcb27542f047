import type { DataTable } from './data-table';
import { tableOfRecords, tableOfRows } from './records';
import { at, cellText, type Fields, isFields, isList, isScalar, listOf, textAt } from './values';

/**
 * Options of chart libraries that keep categories and series apart (ECharts, Highcharts, Chart.js): the categories and
 * all series of single numbers are one table; series of points are a table each.
 */
export function chartTables(options: unknown): DataTable[] {
  const series = seriesOf(options);
  if (series.length === 0) return [];
  const categories = [
    ...listOf(at(options, 'data', 'labels')),
    ...axesOf(options).flatMap((axis) => [...listOf(at(axis, 'data')), ...listOf(at(axis, 'categories'))]),
  ];
  const flat = series.filter(({ data }) => listOf(data).every(isScalar) && listOf(data).length > 0);
  const caption = textAt(options, 'title', 'text');
  const heights: DataTable[] =
    flat.length === 0
      ? []
      : [
          {
            header: ['category', ...flat.map((one, i) => nameOf(one) || `series ${i + 1}`)],
            columns: [categories, ...flat.map(({ data }) => listOf(data))],
            caption,
          },
        ];
  return [
    ...heights,
    ...series.filter((one) => !flat.includes(one)).flatMap((one) => pointsOf(one, options)),
  ];
}

function axesOf(options: unknown): unknown[] {
  return ['xAxis', 'yAxis'].flatMap((key) => {
    const axis = at(options, key);
    return isList(axis) ? axis : [axis];
  });
}

function seriesOf(options: unknown): Fields[] {
  const list = [...listOf(at(options, 'series')), ...listOf(at(options, 'data', 'datasets'))];
  return list.filter(isFields).filter(({ data }) => isList(data));
}

function nameOf(series: Fields): string {
  return cellText(series.name ?? series.label);
}

const SINGLE = /scatter|bubble|point|effectScatter/i;

function pointsOf(series: Fields, options: unknown): DataTable[] {
  const list = listOf(series.data);
  const table = tableOfRecords(list, nameOf(series)) ?? tableOfRows(list, nameOf(series));
  if (!table) return [];
  const type = cellText(series.type) || textAt(options, 'type') || textAt(options, 'chart', 'type');
  return [{ ...table, ...(SINGLE.test(type) ? { holds: 'marks' as const } : {}) }];
}
