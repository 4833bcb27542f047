import request, { type Response, type Test } from 'supertest';

/** Somebody with a browser of their own: keeps cookies, sends the token of the last page's forms. */
export class Visitor {
  private readonly agent: ReturnType<typeof request.agent>;
  private token = '';

  constructor(
    readonly origin: string,
    readonly name: string,
  ) {
    this.agent = request.agent(origin);
  }

  async signsIn(signIn: string, password: string): Promise<this> {
    await this.loadsToken('/sign-in');
    const answer = await this.posts('/sign-in', { signIn, password });
    if (answer.status !== 204)
      throw new Error(`${signIn} could not sign in: ${answer.status} ${answer.text}`);
    // The session got a new id, and with it the forms a new token.
    await this.loadsToken('/notices');
    return this;
  }

  /** What a program gets. */
  gets(path: string): Test {
    return this.agent.get(path).set('accept', 'application/json');
  }

  /** What a browser shows. */
  opens(path: string): Test {
    return this.agent.get(path).set('accept', 'text/html');
  }

  /** The body as the bytes that came. */
  downloads(path: string): Test {
    return this.agent.get(path).buffer(true).responseType('blob');
  }

  posts(path: string, body: Readonly<Record<string, unknown>> = {}): Test {
    return this.agent
      .post(path)
      .set('accept', 'application/json')
      .set('x-csrf-token', this.token)
      .send({ ...body });
  }

  /** A form as a browser sends it, with a page as the answer. */
  submitsForm(path: string, fields: Readonly<Record<string, string>>): Test {
    return this.agent
      .post(path)
      .set('accept', 'text/html')
      .type('form')
      .send({ _csrf: this.token, ...fields });
  }

  uploads(
    url: string,
    files: readonly (readonly [path: string, bytes: string | Buffer])[],
    fields: Readonly<Record<string, string>> = {},
  ): Test {
    const test = this.agent.post(url).set('accept', 'application/json').set('x-csrf-token', this.token);
    for (const [name, value] of Object.entries(fields)) test.field(name, value);
    for (const [path, bytes] of files) {
      // `filename` alone would lose the folders.
      const named = { filename: path, filepath: path };
      test.attach('files', Buffer.from(bytes), named);
    }
    return test;
  }

  /** A body that no client library would write. */
  postsRaw(path: string, type: string, body: string): Test {
    const test = this.agent.post(path).set('accept', 'application/json').set('x-csrf-token', this.token);
    return test.set('content-type', type).send(body);
  }

  /** Without the token that a page would have put into the form. */
  forges(path: string, body: Readonly<Record<string, unknown>> = {}): Test {
    return this.agent
      .post(path)
      .set('accept', 'application/json')
      .send({ ...body });
  }

  /** What the browser would send along, for a request that a test writes byte by byte. */
  headersFor(path: string): Record<string, string> {
    return { cookie: this.cookies(path), 'x-csrf-token': this.token, accept: 'application/json' };
  }

  cookies(path = '/'): string {
    const access = { domain: new URL(this.origin).hostname, path, secure: false, script: false };
    return this.agent.jar.getCookies(access).toValueString();
  }

  private async loadsToken(path: string): Promise<void> {
    const page: Response = await this.opens(path);
    const found = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1];
    if (found === undefined)
      throw new Error(`${path} has no form: ${page.status} ${page.text.slice(0, 200)}`);
    this.token = found;
  }
}
