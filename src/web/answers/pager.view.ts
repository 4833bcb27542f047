import { grouped } from '../words/numbers';

export interface PagerView {
  readonly say: string;
  readonly previousHref: string;
  readonly nextHref: string;
}

/** Links to the pages before and after, with the filters that are set. */
export function pagerView(
  list: { readonly page: number; readonly pageSize: number; readonly total: number },
  path: string,
  filters: Readonly<Record<string, string>>,
): PagerView {
  const { page, pageSize, total } = list;
  const href = (to: number) => `${path}?${new URLSearchParams({ ...filters, page: String(to) }).toString()}`;
  const first = (page - 1) * pageSize + 1;
  return {
    say: `${grouped(Math.min(first, total))} to ${grouped(Math.min(total, page * pageSize))} of ${grouped(total)}`,
    previousHref: page > 1 ? href(page - 1) : '',
    nextHref: page * pageSize < total ? href(page + 1) : '',
  };
}
