import type { Browser } from 'playwright-core';
import { AddPerson } from '../../src/app/people/add-person/add-person';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { ARequest, must } from '../support/a-request';
import { aBrowser, describeInBrowser } from '../support/a-browser';
import { Airlock } from '../support/airlock';
import { type Letter, PASSWORD } from '../support/cast';
import { Screen } from '../support/screen';

/** Without a place to break at. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

describeInBrowser('names longer than their place', () => {
  let airlock: Airlock;
  let browser: Browser;
  let longId = '';

  beforeAll(async () => {
    airlock = await Airlock.opens();
    browser = await aBrowser();
    const name = `${LONG} von ${LONG}`;
    const long = { signIn: LONG.toLowerCase(), name, password: PASSWORD, roles: [] };
    longId = await airlock.app.get(AddPerson).execute(SYSTEM, long);
    const request = await ARequest.drafted(airlock);
    const { context, contextVersion } = await request.context();
    const edited = { ...context, contextVersion, title: `${LONG} ${LONG}` };
    await must(204, airlock.who('r1').posts(`${request.path}/context`, edited));
    await must(204, request.does('r1', 'submit'));
  });
  afterAll(async () => {
    await browser.close();
    await airlock.closes();
  });

  it.each<[Letter, string]>([
    ['c1', '/queue'],
    ['r1', '/projects'],
    ['o', '/register'],
    ['a', '/people'],
    ['a', '/people/LONG'],
    ['a', '/all-projects'],
    ['a', '/all-projects/P'],
  ])('push nothing out of the window of %s at %s', async (letter, path) => {
    const screen = await (await Screen.opens(browser, airlock.origin)).signsIn(letter);
    await screen.goesTo(path.replace('LONG', longId));
    const beyond = `[...document.querySelectorAll('.list-scroll, .filter')]
      .map((box) => box.scrollWidth - box.clientWidth)`;
    expect(Math.max(...(await screen.page.evaluate<number[]>(beyond)))).toBe(0);
    await screen.isSoundEverywhere(`long-names-${letter}`);
  });
});
