import { findSecret } from '../../../src/engine/rules/secrets/find-secret';
import { isSecretName, namedValue } from '../../../src/engine/rules/secrets/named-value';
import { secret } from '../../../src/engine/rules/secret';
import { check, rows } from '../report/a-check';
import { looking } from './looking';

const KEY = 'a1B2c3D4e5F6g7H8';

describe('a value beside the name of a password', () => {
  it.each([
    ['password: hunter2', 'hunter2'],
    ["pwd = 'blue whale sings loud'", 'blue whale sings loud'],
    ['pass="S0mmer!"', 'S0mmer!'],
    ['passwort = größe!', 'größe!'],
    [`token: ${KEY}`, KEY],
    [`api_key => "${KEY}"`, KEY],
  ])('%s', (text, value) => {
    expect(namedValue(text)).toEqual({ value, start: text.indexOf(value) });
  });

  it.each([
    ...['password: 12345678', 'password: ........', 'password: sunshine', 'password = "blue whale"'],
    ...[
      'password: "enter the word for your account"',
      'password: "Blue whale sings loud"',
      'password: "a be sea dee"',
    ],
    ...[
      'password: /home/me/pw.txt',
      'password: https://example.org/a1',
      'password: abc1',
      'password: ${PW_1}',
    ],
    ...[
      `token: ${KEY.slice(0, 15)}`,
      'token: averylongwordwithoutdigits',
      'token: averylongwordwithout1',
      'token: a1B2 c3D4 e5F6 g7H8',
    ],
  ])('but not in %s', (text) => {
    expect(namedValue(text)).toBeUndefined();
  });

  it('says which names are such', () => {
    expect(['password', ' pwd ', 'db_password', 'api key', 'mdp'].map(isSecretName)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['passwords changed', 'compass', 'age'].map(isSecretName)).toEqual([false, false, false]);
  });
});

describe('secret in a grid', () => {
  it('stands right of its name, or below it', async () => {
    expect(await looking('secret', 'setting,value\nuser,robin\npassword,hunter22\n')).toEqual(['B3 flagged']);
    expect(await looking('secret', 'user,password\nrobin,hunter22\ncarla,w1nter24\n')).toEqual([
      'B2 flagged',
      'B3 flagged',
    ]);
  });

  it('is found once, and not where the name is a word of a text', async () => {
    expect(await looking('secret', 'setting,value\npassword,password: hunter22\n')).toEqual(['B2 flagged']);
    expect(await looking('secret', 'question,answer\nWas the password changed,often22\n')).toEqual([]);
    expect(await looking('secret', 'user,password\nrobin,short\n')).toEqual([]);
    expect(await looking('secret', `user,password\nrobin,${'a1'.repeat(160)}\n`)).toEqual([]);
  });

  it.each([
    ['of one column', 'password\nhunter22\n', ['A2 flagged']],
    ['below a title', 'Accounts of the study\n\nuser,password\nrobin,hunter22\n', ['B4 flagged']],
    ['whose header is no later row', 'user,role\nrobin,reader\ncarla,password\nemil,writer22\n', []],
    ['where a name has a number', 'user,db2_passwort\nrobin,hunter22\n', ['B2 flagged']],
    ['of names that stand side by side', 'user,1heslo\npasswort,2heslo\n', []],
    ['whose value has six signs', 'user,password\nrobin,a1b2c!\ncarla,a1b2!\n', ['B2 flagged']],
    ['whose name has blanks around it', `pwd${' '.repeat(20)},hunter22\n`, ['B1 flagged']],
  ])('stands in a list %s', async (_, text, found) => {
    expect(await looking('secret', text)).toEqual(found);
  });

  it('has none of one sheet in the next', () => {
    const sheets = [
      rows([['user', 'password']], 'a'),
      rows(
        [
          ['host', 'db22'],
          ['site', 'north22'],
        ],
        'b',
      ),
    ];
    expect(check(sheets, [secret]).report.findings).toEqual([]);
  });

  it('is not looked for by name below three hundred rows', async () => {
    const rows = (n: number) =>
      ['user,password', ...Array.from({ length: n }, (_, i) => `u${i},-`), 'robin,hunter22'].join('\n');
    expect(await looking('secret', rows(298))).toEqual(['B300 flagged']);
    expect(await looking('secret', rows(300))).toEqual([]);
  });
});

describe('secret in a line', () => {
  it('has a place that leaves the name out', () => {
    const line = `run with password: hunter22 on ${'x'.repeat(30_000)}`;
    expect(findSecret(line)).toEqual({ what: 'A password or key', start: 19, end: 27 });
    expect(findSecret(`${'x'.repeat(20_000)} password: hunter22`)).toBeUndefined();
    expect(findSecret('curl -u admin:Pa55word https://redcap.example/api/')).toMatchObject({
      start: 14,
      end: 22,
    });
    expect(findSecret('curl -u admin:$PASSWORD https://redcap.example/api/')).toBeUndefined();
  });
});
