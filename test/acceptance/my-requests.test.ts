import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { openScansIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { cloneRows } from '../support/clone-rows';

describe('500 requests of one author', () => {
  let airlock: Airlock;
  let returned: ARequest;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    returned = await ARequest.submitted(airlock);
    await must(204, returned.does('c1', 'return-early', { comment: 'Say which year.' }));
    const { id } = await ARequest.drafted(airlock);
    const main = airlock.app.get<DataSource>(getDataSourceToken('main'));
    const but = { id: `o.id || '-' || n.i`, number: '1000 + n.i' };
    await cloneRows(main, { table: 'request', of: `o.id = '${id}'`, but }, [1, 498]);
  });
  afterAll(() => airlock.closes());

  const rowsIn = ({ text }: { readonly text: string }) =>
    text.match(/class="row-link" href="\/requests/g)?.length;

  it('are listed fifty a page, what was returned to them first', async () => {
    const project = `/projects/${airlock.projectId}`;
    for (const path of ['/projects', project]) {
      const first = await must(200, airlock.who('r1').opens(path));
      expect(rowsIn(first)).toBe(50);
      expect(first.text).toContain('1 to 50 of 500');
      expect(/class="row-link" href="([^"]+)"/.exec(first.text)?.[1]).toBe(returned.path);
      expect(first.text).toMatch(/page[^"]{1,10}2" rel="next"/);
      const last = await must(200, airlock.who('r1').opens(`${path}?page=10`));
      expect(last.text).toContain('451 to 500 of 500');
      expect(rowsIn(last)).toBe(50);
    }
    expect((await airlock.who('r2').opens('/projects')).text).not.toContain('class="pager"');
    expect((await airlock.who('c1').opens(project)).text).toContain('Only members of the project start');
    await must(422, airlock.who('r1').opens('/projects?page=0'));
  });

  it('are asked one by one how far Sluice is, by all who may read them', async () => {
    for (const reader of ['r1', 'r2', 'c1'] as const)
      expect(openScansIn(await must(200, airlock.who(reader).gets(`${returned.path}/progress`)))).toBe(0);
    await must(404, airlock.who('x').gets(`${returned.path}/progress`));
    await must(404, airlock.who('r1').gets(`/requests/${airlock.projectId}/progress`));
  });
});

it('a withdrawn file is struck where the files of a request are listed', async () => {
  const airlock = await Airlock.opens();
  const request = await ARequest.submitted(airlock, { 't1.csv': CLEAN, 't2.csv': `${CLEAN}West,160\n` });
  await must(204, request.does('c1', 'return-early', { comment: 'Is t2 needed?' }));
  await must(
    204,
    airlock.who('r1').posts(`${request.path}/files/${(await request.file('t2.csv')).id}/remove`),
  );
  await must(204, request.does('r1', 'resubmit', { answer: 'No.' }));
  const { text } = await must(200, airlock.who('c1').opens(request.path));
  const struck = [...text.matchAll(/row-link--gone"[^>]*>([^<]*)</g)].map(([, name]) => name);
  expect(struck).toEqual(['t2.csv']);
  await airlock.closes();
});
