import type { GridContent } from '../../engine/model/document';
import type { DataTable } from './data-table';
import { tableOfRecords } from './records';
import { at, type Fields, isFields, isList, listOf, textAt } from './values';

/** Is this a specification of Vega or Vega-Lite? */
export function isVega(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  if (/\bvega(?:-lite)?\b/.test(textAt(value, '$schema'))) return true;
  const draws = ['mark', 'layer', 'hconcat', 'vconcat', 'concat', 'spec'].some((key) => key in value);
  return draws && ('encoding' in value || 'datasets' in value || isFields(value.data));
}

/** What a specification draws, as far as it tells what its data are. */
export interface VegaData {
  /** Each set of values that stands in the specification. */
  readonly tables: readonly DataTable[];
  /** Addresses that data are loaded from. */
  readonly addresses: readonly string[];
  /** It has more views, or deeper ones, than are looked at. */
  readonly isCut: boolean;
}

export function vegaData(spec: Fields): VegaData {
  const { views, isCut } = viewsOf(spec);
  const holds = contentOf(views);
  const sets = views.flatMap(({ data }) => [...(isList(data) ? data : [data])]);
  const named = isFields(spec.datasets) ? Object.entries(spec.datasets) : [];
  const lists: (readonly [name: string, values: unknown])[] = [
    ...sets.map((set) => [textAt(set, 'name'), at(set, 'values')] as const),
    ...named,
  ];
  const tables = lists.flatMap(([name, values]) => {
    const table = tableOfValues(values, titleOf(spec) || name);
    return table ? [{ ...table, ...(holds ? { holds } : {}) }] : [];
  });
  return { tables, addresses: sets.map((set) => textAt(set, 'url')).filter((url) => url !== ''), isCut };
}

function titleOf(spec: Fields): string {
  return typeof spec.title === 'string' ? spec.title : textAt(spec.title, 'text');
}

function tableOfValues(values: unknown, caption: string): DataTable | undefined {
  const list = listOf(values);
  if (list.length > 0 && list.every((one) => !isFields(one)))
    return { header: ['data'], columns: [list], caption };
  return tableOfRecords(list.length === 1 ? [...list, {}] : list, caption);
}

const DEEPEST = 8;
const MOST_VIEWS = 500;
const INNER = ['layer', 'hconcat', 'vconcat', 'concat', 'marks'];

/** The specification and the views in it. */
function viewsOf(spec: Fields): { readonly views: readonly Fields[]; readonly isCut: boolean } {
  const views: Fields[] = [];
  let isCut = false;
  const visit = (view: unknown, depth: number): void => {
    if (!isFields(view)) return;
    isCut ||= depth > DEEPEST || views.length > MOST_VIEWS;
    if (isCut) return;
    views.push(view);
    for (const key of INNER) for (const inner of listOf(view[key])) visit(inner, depth + 1);
    visit(view.spec, depth + 1);
  };
  visit(spec, 0);
  return { views, isCut };
}

const POINTS = /^(?:point|circle|square|symbol|tick|image|text|geoshape|trail)$/;
const SUMMED = /^(?:boxplot|errorbar|errorband)$/;

/** `store`: values of which only sums are drawn. `marks`: each row is a mark of its own. */
function contentOf(views: readonly Fields[]): GridContent | undefined {
  const marks = views.flatMap((view) => [
    typeof view.mark === 'string' ? view.mark : textAt(view.mark, 'type'),
    textAt(view, 'type'),
  ]);
  const channels = views.flatMap((view) => Object.values(isFields(view.encoding) ? view.encoding : {}));
  const sums =
    marks.some((mark) => SUMMED.test(mark)) ||
    channels.some((channel) => at(channel, 'aggregate') !== undefined || at(channel, 'bin') !== undefined) ||
    views.some((view) =>
      listOf(view.transform).some((step) =>
        ['aggregate', 'bin', 'density', 'joinaggregate'].some((key) => at(step, key) !== undefined),
      ),
    );
  if (sums) return 'store';
  return marks.some((mark) => POINTS.test(mark)) ? 'marks' : undefined;
}
