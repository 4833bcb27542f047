import { reportIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

const TURNOVER = 'sector,turnover\nMining,100\nTrade,1204\n';
const COMPANION = `path,row,column,count,total,largest,second_largest
turnover.csv,Mining,turnover,12,100,60,35
turnover.csv,Trade,turnover,40,1204,100,90
`;
const ACRO = JSON.stringify({
  version: '0.4.12',
  results: {
    output_0: {
      ...{
        uid: 'output_0',
        status: 'fail',
        type: 'table',
        summary: 'fail; threshold: 1 cells',
        exception: '',
      },
      outcome: { turnover: { Mining: 'threshold; ', Trade: 'ok' } },
      files: [
        { name: 'turnover.csv', sdc: { cells: { threshold: [[0, 0]], 'nk-rule': [], 'p-ratio': [] } } },
      ],
    },
  },
});
const CONFIG = JSON.stringify({ safe_threshold: 10, safe_nk_n: 2, safe_nk_k: 0.9, safe_pratio_p: 0.1 });

describe('evidence in supporting files', () => {
  let airlock: Airlock;
  let request: ARequest;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());
  beforeEach(async () => {
    request = await ARequest.drafted(airlock, { 'turnover.csv': TURNOVER });
    await request.isChecked();
  });

  const found = async (): Promise<readonly string[]> => {
    const { findings } = await report();
    return findings
      .filter(({ rule }) => /dominance|contributors/.test(rule))
      .map(({ rule, outcome, anchor }) => `${rule} ${outcome} ${anchor.a1 ?? ''}`.trim());
  };
  const report = async () => {
    const { files } = reportIn(await must(200, airlock.who('r1').gets(`${request.path}/report`)));
    const file = files.find(({ path }) => path === 'turnover.csv');
    if (!file) throw new Error('the report says nothing of it');
    return file;
  };
  const UNDECIDED = ['dominance-nk unsure', 'dominance-p-percent unsure', 'few-contributors unsure'];

  it('a companion decides what the table leaves open, as soon as it is there and as long', async () => {
    expect(await found()).toEqual(UNDECIDED);
    const companion = await request.isSupportedBy('largest.csv', COMPANION);
    await request.isChecked();
    expect(await found()).toEqual(['dominance-nk flagged B2', 'dominance-p-percent flagged B2']);
    await must(204, airlock.who('r1').posts(`${request.path}/files/${companion}/remove`));
    await request.isChecked();
    expect(await found()).toEqual(UNDECIDED);
  });

  it('what ACRO found is found, and stands beside on the page of the file', async () => {
    await request.isSupportedBy('results.json', ACRO);
    await request.isSupportedBy('config.json', CONFIG);
    await request.isChecked();
    expect(await found()).toEqual(['few-contributors flagged B2']);
    const { id } = await request.file('turnover.csv');
    const page = await must(200, airlock.who('r1').opens(`${request.path}/files/${id}`));
    expect(page.text).toMatch(/What ACRO says[^]*output_0[^]*fail; threshold: 1 cells/);
  });

  it('other files beside, and a companion that is to be released, say nothing', async () => {
    await request.isSupportedBy('counts.csv', 'sector,firms\nMining,12\n');
    await request.isSupportedBy('broken.json', '{ "results": ');
    await request.gains('largest.csv', COMPANION);
    await request.isChecked();
    expect(await found()).toEqual(UNDECIDED);
  });
});
