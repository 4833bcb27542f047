import express, { type NextFunction, type Request, type Response } from 'express';
import request from 'supertest';
import { Refusal } from '../../src/app/refusals';
import { receiveFiles } from '../../src/web/researcher/receive-files';
import '../../src/web/security/request-parts';

describe('a form with files', () => {
  it('says how many go at once, and takes those', async () => {
    const taken: string[] = [];
    const parts = Array.from({ length: 501 }, (_, index) => aPart(`${index}.csv`)).join('');
    const answer = await request(aServer(taken))
      .post('/')
      .set('content-type', 'multipart/form-data; boundary=b')
      .send(`${parts}--b--\r\n`);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('At most 500 files go at once');
    expect(taken).toHaveLength(500);
  });
});

/** Only the receiving: who may send what is asked elsewhere. */
function aServer(taken: string[]): express.Express {
  const server = express();
  server.post('/', (req: Request, res: Response, next: NextFunction) => {
    req.csrf = { token: () => 'a token', holds: () => true };
    receiveFiles(req, res, (path, bytes) => {
      taken.push(path);
      bytes.resume();
      return Promise.resolve();
    }).then(() => res.status(201).end(), next);
  });
  server.use((error: unknown, _req: Request, res: Response, next: NextFunction) => {
    if (error instanceof Refusal) res.status(422).json(error);
    else next(error);
  });
  return server;
}

function aPart(name: string): string {
  return `--b\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\na,b\r\n`;
}
