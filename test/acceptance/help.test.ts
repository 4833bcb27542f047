import { ACT_PHRASES } from '../../src/app/workflow/phrases';
import { TRANSITIONS } from '../../src/app/workflow/transitions';
import { type Act, ACTS, STATES } from '../../src/app/workflow/words';
import { must } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('K1, K41 how a request goes', () => {
  let airlock: Airlock;
  let text: string;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    ({ text } = await must(200, airlock.who('x').opens('/help')));
  });
  afterAll(() => airlock.closes());

  const isAct = (act: string): act is Act => ACTS.some((other) => other === act);

  it('is said for every state: all that people can do in it, and nothing else', () => {
    const [, ...sections] = text
      .split('<section class="help-state"')
      .map((part) => part.split('</section>')[0] ?? '');
    expect(sections.map((section) => /<h3 id="([^"]+)"/.exec(section)?.[1])).toEqual([...STATES]);
    for (const [index, state] of STATES.entries()) {
      const can = TRANSITIONS.flatMap(({ from, act }) => (from === state && isAct(act) ? [act] : []));
      const said = ACTS.filter((act) =>
        new RegExp(`(can|,|or) ${ACT_PHRASES[act]}[,.]| ${ACT_PHRASES[act]} or `).test(sections[index] ?? ''),
      );
      expect({ state, said: [...said].sort() }).toEqual({ state, said: [...new Set(can)].sort() });
    }
  });

  it('is said of every right, and is one link away for who asks and for who checks', async () => {
    for (const right of [
      'Researcher',
      'Owner',
      'Checker',
      'The right to release',
      'Compliance officer',
      'Administrator',
    ])
      expect(text).toContain(`<dt>${right}</dt>`);
    const ofChecker = (await airlock.who('c3').opens('/help')).text;
    const yours = [...ofChecker.matchAll(/<dt>([^<]+) <span class="state state--yours">/g)].map(
      ([, name]) => name,
    );
    expect(yours).toEqual(['Checker', 'Checker who leads', 'The right to release']);
    for (const letter of ['r1', 'c1', 'o', 'a'] as const)
      expect((await airlock.who(letter).opens('/rulebooks')).text).toContain('href="/help"');
    await must(401, airlock.anonymous().gets('/help'));
  });

  it('is told to a program as the table that is in force', async () => {
    const { transitions } = JSON.parse((await must(200, airlock.who('o').gets('/help'))).text) as {
      readonly transitions: readonly object[];
    };
    expect(transitions).toEqual(TRANSITIONS.map(({ from, act, by, to }) => ({ from, act, by, to })));
  });
});
