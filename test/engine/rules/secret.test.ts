import type { Block } from '../../../src/engine/model/document';
import { secret } from '../../../src/engine/rules/secret';
import { findSecret } from '../../../src/engine/rules/secrets/find-secret';
import { check, rows } from '../report/a-check';

const SIGNS = 'aB3dE9fGh2JkL4mN7pQr5StU8vWxY1zZ';
/** `n` signs as a generator of keys gives them. */
const random = (n: number) =>
  Array.from({ length: n }, (_, i) => SIGNS.charAt((i * 7 + 3) % SIGNS.length)).join('');
const YES: string[] = [
  'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzKEYY',
  'AKIAZ7XQ2LMN4PRSTUVW',
  'export GITHUB_TOKEN=ghp_' + random(36),
  'postgres://researcher:Sup3rS3cret@db.internal:5432/cohort',
  'postgresql+psycopg2://etl:h4rbour-pass@10.2.3.4/research',
  'Server=tcp:sql01;Database=reg;User Id=svc_etl;Password=Winter2024!;',
  'DRIVER={ODBC Driver 17 for SQL Server};SERVER=db1;UID=analyst;PWD=Bl4uw4l!',
  "con <- dbConnect(odbc(), uid = 'analyst', pwd = 'trE3house')",
  'password: hunter2hunter2',
  'db_password="correct horse battery staple"',
  '  pass = "S0mmer!"',
  'PGPASSWORD=kaffe123 psql -h db -U me',
  'mysql -u root -pS3cr3tPw mydb',
  'Passwort: Fruehling24',
  'mot de passe : Soleil2023',
  'contraseña: Verano2022',
  'contrasenya = "Barcelona92"',
  'heslo: Jaro2024',
  'lösenord: Sommar24',
  'passord=Vinter2023',
  'salasana: Kesä2024',
  'wachtwoord: Lente2024',
  'Authorization: Bearer ' + random(40),
  'curl -u admin:Pa55word https://redcap.example/api/',
  'Authorization: Basic YWRtaW46UGE1NXdvcmQxMjM=',
  'api_token=9F3C2B1A0D9E8F7C6B5A4D3E2F1A0B9C',
  'redcap_api_token <- "A1B2C3D4E5F60718293A4B5C6D7E8F90"',
  'sk-proj-' + random(48),
  'sk-ant-api03-' + random(80),
  'hf_' + random(34),
  '-----BEGIN OPENSSH PRIVATE KEY-----',
  'PuTTY-User-Key-File-3: ssh-ed25519',
  'xoxb-123456789012-123456789012-' + random(24),
  'https://hooks.slack.com/services/T0AB12CD3/B0AB12CD3/' + random(24),
  'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=' +
    random(86) +
    '==;EndpointSuffix=core.windows.net',
  'https://acct.blob.core.windows.net/c?sv=2022-11-02&sig=' + random(43) + '%3D',
  'npm_' + random(36),
  'glpat-' + random(20),
  'dop_v1_' + '9f3c2b1a0d9e8f7c6b5a4d3e2f1a0b9c9f3c2b1a0d9e8f7c6b5a4d3e2f1a0b9c',
  '{"client_secret": "' + random(30) + '"}',
  'machine db.example login etl password p4ssw0rdX',
  'db.example:5432:research:analyst:gr4nd-Total',
  'net use z: \\\\srv\\share /user:dom\\me Passw0rd!',
  'SECRET_KEY = "django-insecure-' + random(40) + '"',
  'vault token: hvs.' + random(24),
  'keyring_set("db", password = "k0ffie!pot")',
  'sshpass -p "b1nnen!" ssh me@host',
  'GOOGLE_API_KEY=AIza' + random(35),
  'root:$6$Jd8sK2lQ$' + random(86) + ':19000:0:99999:7:::',
  'age1 key AGE-SECRET-KEY-1' + 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE',
];
const NO: string[] = [
  'password: ********',
  'password = getpass()',
  "pwd <- Sys.getenv('DB_PWD')",
  'password="<your password>"',
  'tokens: 128,000 processed',
  'max_tokens = 4096',
  'n_tokens: 1234567',
  'tokenizer: wordpiece-v2',
  'Secretary of State, 2019',
  'The secret of good coffee: beans2go',
  'token = "patient"',
  'key: value123',
  'primary key: patient_id2',
  'keywords: asthma, covid-19, copd',
  'API key: not set',
  'password hashing took 12.5 s',
  'access_key_id: None',
  'sort_key = date_of_birth',
  'key=agegroup_2',
  'Key: 1=male, 2=female',
  'https://example.org/path?x=1',
  'http://user@host/x',
  'see https://doi.org/10.1136/bmj.n71',
  'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'commit 3f2b1a0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a',
  'password_file: /run/secrets/db_password',
  'passwd -l root',
  'Enter password:',
  'token_count   mean  sd',
  'auth_token: ${AUTH_TOKEN}',
  'pass: 12, fail: 3',
  'pass/fail: 12/3',
  'pass rate = 98.5%',
  'secret_sharing_threshold = 10',
  'api_key = os.environ["API_KEY"]',
  'password = config.get("db", "password")',
  'password: str = None',
  'Passed: 120 of 130',
  'bypass = "surgery2"',
  'PASSWORD=changeme',
  'password=REDACTED',
  'token: <redacted>',
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ== me@host',
  '-----BEGIN PUBLIC KEY-----',
  '-----BEGIN CERTIFICATE-----',
  'compass: n0rth-east',
  'pwd: /home/user/project1',
  'pwd',
  'cluster key 3a: low',
  'Foreign key: visit_id -> visits.id',
  'basic: 12 (34%)',
  'bearer of the gene: 12/40',
  'risk-score-2024',
  'sk-learn 1.4.0',
  'task-1234567890abcdefghij',
  'mot de passe oublié : cliquez ici',
  'heslo: ****',
  'time 12:30:45:10:12',
  'a:b:c:d:e1234',
  'C:\\data\\run1:5432:x',
  'Contraseña: (vacía)',
  'Passwort vergessen? Klicken Sie hier1',
  'Token usage: input=1200 output=350',
  'secret santa: group7',
  'no password set for user1',
  'model token embedding: bert-base-uncased',
  'token: bert-base-uncased2',
  'Key findings: 3/4 of patients improved',
];

describe('what is a secret', () => {
  it.each(YES)('%s', (line) => {
    expect(findSecret(line)).toBeDefined();
  });
});

describe('what only looks like one', () => {
  it.each(NO)('%s', (line) => {
    expect(findSecret(line)).toBeUndefined();
  });
});

describe('a list of accounts', () => {
  const found = (cells: readonly (readonly string[])[]) =>
    check([rows(cells)], [secret]).report.findings.map(({ anchor }) => anchor.a1);

  it('has its passwords under their header', () => {
    expect(
      found([
        ['user', 'heslo'],
        ['anna', 'Jaro2024'],
        ['petr', 'Les&Voda'],
      ]),
    ).toEqual(['B2', 'B3']);
  });

  it('has its password beside the name', () => {
    expect(
      found([
        ['host', 'db1.example'],
        ['db_password', 'gr4nd-Total'],
      ]),
    ).toEqual(['B2']);
  });

  it('is none where the column says only how many tokens there were', () => {
    expect(
      found([
        ['model', 'tokens'],
        ['small', '128000'],
        ['large', '2048000'],
      ]),
    ).toEqual([]);
  });

  it('is looked through for its first three hundred rows', () => {
    const filler = Array.from({ length: 298 }, (_, i) => ['host', `db${i}.example`]);
    const account = ['db_password', 'gr4nd-Total'];
    expect(found([['name', 'value'], ...filler, account, account])).toEqual(['B300']);
  });

  it('has no password that is shorter than six signs, nor the same words as its name', () => {
    expect(
      found([
        ['name', 'value'],
        ['password', 'a1b2!'],
        ['password2024', 'password2024'],
        ['passwords', 'gr4nd-Total'],
      ]),
    ).toEqual([]);
  });

  it('is told once where the cell itself has the name', () => {
    expect(found([['password', 'password: gr4nd-Total']])).toEqual(['B1']);
  });
});

describe('a hidden part', () => {
  const part = (text: string) => ({ kind: 'part', part: 'comment', anchor: { part: 'c' }, text }) as const;
  const placesIn = (block: Block) => check([block], [secret]).report.findings.map(({ anchor }) => anchor);

  it('is read, too', () => {
    expect(placesIn(part('heslo: Jaro2024'))).toEqual([{ part: 'c' }]);
    expect(placesIn(part('Checked by two of us'))).toEqual([]);
  });

  it('and no line of fewer signs than a key', () => {
    const lines = ['pwd=a1b2c3d', 'pwd=a1b2c3d4', 'heslo: Jaro2024'];
    expect(placesIn({ kind: 'lines', firstLine: 4, lines, last: true })).toEqual([
      { line: 5, start: 4, end: 12 },
      { line: 6, start: 7, end: 15 },
    ]);
  });
});
