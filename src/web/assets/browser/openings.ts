const told = new Set<string>();

/**
 * A finding that is unfolded here is not asked for from the server, which wants to know it all the same: nobody approves
 * a file past findings that they have not read. The first of each rule is enough.
 */
export function rememberOpened(finding: HTMLDetailsElement): void {
  const { openings, sha256 } = finding.closest<HTMLElement>('[data-openings]')?.dataset ?? {};
  const rule = finding.dataset['rule'];
  if (openings === undefined || rule === undefined || told.has(rule)) return;
  told.add(rule);
  const token = document.querySelector<HTMLInputElement>('[name=_csrf]')?.value ?? '';
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'x-csrf-token': token };
  void fetch(openings, {
    method: 'POST',
    headers,
    body: JSON.stringify({ sha256, rule }),
    keepalive: true,
  }).catch(() => told.delete(rule));
}
