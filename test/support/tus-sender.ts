import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { must } from './a-request';
import { until } from './until';
import type { Visitor } from './visitor';

export interface TusAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
}

type Headers = Readonly<Record<string, string>>;

/** Somebody whose browser speaks tus, byte by byte, so that a test breaks the line where it wants. */
export class TusSender {
  constructor(
    private readonly visitor: Visitor,
    private readonly requestPath: string,
  ) {}

  /** The address of a new upload. */
  async begins(path: string, bytes: number, said: Headers = {}): Promise<string> {
    return (await must(201, this.asksFor(path, bytes, said))).headers.location ?? '';
  }

  asksFor(path: string, bytes: number, said: Headers = {}): Promise<TusAnswer> {
    const metadata = Object.entries({ path, ...said })
      .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
      .join(',');
    const headers = { 'upload-length': String(bytes), 'upload-metadata': metadata };
    return this.asks('POST', `${this.requestPath}/uploads`, headers);
  }

  asks(method: string, url: string, headers: Headers = {}): Promise<TusAnswer> {
    return answerTo(this.opens(method, url, headers), (open) => open.end());
  }

  async offset(url: string): Promise<number> {
    return Number((await must(200, this.asks('HEAD', url))).headers['upload-offset']);
  }

  sends(url: string, offset: number, bytes: Buffer): Promise<TusAnswer> {
    return answerTo(this.patches(url, offset, bytes.length), (open) => open.end(bytes));
  }

  /** Announces all of `bytes`, gets `count` of them across, and leaves the line open. */
  async sendsOnly(url: string, bytes: Buffer, count: number) {
    const open = this.patches(url, 0, bytes.length);
    const answer = answerTo(open, () => open.write(bytes.subarray(0, count)));
    // Whether it is ever answered is for the test to say.
    answer.catch(() => undefined);
    await until(async () => (await this.offset(url)) === count, `${count} bytes to be stored`);
    return { answer, breaksOff: () => open.destroy() };
  }

  private patches(url: string, offset: number, length: number): ClientRequest {
    return this.opens('PATCH', url, {
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
      'content-length': String(length),
    });
  }

  private opens(method: string, url: string, headers: Headers): ClientRequest {
    const all = { ...this.visitor.headersFor('/'), 'tus-resumable': '1.0.0', ...headers };
    return httpRequest(this.visitor.origin + url, { method, headers: all, agent: false });
  }
}

async function answerTo(open: ClientRequest, send: (open: ClientRequest) => unknown): Promise<TusAnswer> {
  const came = new Promise<IncomingMessage>((resolve, reject) => {
    open.once('response', resolve);
    open.on('error', reject);
  });
  send(open);
  const answer = await came;
  const parts: Buffer[] = [];
  for await (const part of answer) if (Buffer.isBuffer(part)) parts.push(part);
  return { status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString(), headers: answer.headers };
}
