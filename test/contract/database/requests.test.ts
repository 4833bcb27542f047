import type { Actor } from '../../../src/app/people/person';
import { Refusal } from '../../../src/app/refusals';
import { halfUploadOf } from '../../../src/app/submissions/half-upload-of';
import { AT, BOOK, change, CONTEXT, digest, seeds } from './seeds';
import { onBothDatabases } from './stage';

onBothDatabases('requests', (stage) => {
  const found = async (id: string) => {
    const request = await stage().work.read(({ requests }) => requests.find(id));
    if (!request) throw new Error('the request is gone');
    return request;
  };

  it('come back as they were stored', async () => {
    const { requestId, groupId, fileId, author, projectId } = await seeds(stage().work);
    const current = { number: 1, sha256: digest('a'), bytes: 120, turn: 1, uploadedAt: AT };
    expect(await found(requestId)).toMatchObject({
      ...{ state: 'draft', turn: 1, version: 1, title: CONTEXT.title, book: BOOK },
      ...{ author: { id: author, name: 'Robin Ekwall' }, project: { id: projectId, title: 'Breathing' } },
      ...{ createdAt: AT, stateSince: AT, submittedAt: undefined, release: undefined },
      groups: [{ id: groupId, context: CONTEXT, contextVersion: 1 }],
      files: [{ id: fileId, groupId, path: 't1.csv', withdrawn: false, current, versions: [current] }],
    });
    expect(await stage().work.read(({ requests }) => requests.find('no such id'))).toBeUndefined();
  });

  it('are listed for a page: the file that it shows whole, of the others only what a list tells', async () => {
    const { work } = stage();
    const { requestId, groupId, fileId } = await seeds(work);
    const stored = { sha256: digest('b'), bytes: 7 };
    await change(work, ({ requests }) =>
      requests.addFile({
        ...{ requestId, groupId, path: 't2.csv', kind: 'output', stored },
        turn: 1,
        at: AT,
      }),
    );
    const listed = () => work.read(({ requests }) => requests.findListed(requestId, fileId));
    const written = await found(requestId);
    expect(await listed()).toEqual({ request: written, whole: written.files });

    await change(work, ({ requests }) =>
      requests.move({ id: requestId, version: 1, from: 'draft', to: 'submitted', at: AT, submittedAt: AT }),
    );
    const whole = await found(requestId);
    const { request, whole: shown } = (await listed()) ?? {};
    expect(shown).toEqual(whole.files.filter(({ id }) => id === fileId));
    expect(whole).toMatchObject({ ...request });
    expect(request?.files.map(({ path }) => path)).toEqual(['t1.csv', 't2.csv']);
    expect(JSON.stringify(request?.files)).not.toMatch(/statement"|uploadedAt|reportSha256/);
  });

  it('are counted up over the installation, without a gap or a double, also when made at once', async () => {
    const { work } = stage();
    const { projectId, author: authorId, requestId } = await seeds(work);
    const { number } = await found(requestId);
    const order = { projectId, authorId, context: CONTEXT, book: BOOK, at: AT };
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => change(work, ({ requests }) => requests.create(order))),
    );
    const numbers = await Promise.all(ids.map(async (id) => (await found(id)).number));
    expect(numbers.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 8 }, (_, index) => number + 1 + index),
    );
  });

  it('W49 refuses a second save of the same context with both texts, field by field', async () => {
    const { work } = stage();
    const { requestId, groupId } = await seeds(work);
    const save = (title: string) =>
      change(work, ({ requests }) => requests.editContext(groupId, 1, { ...CONTEXT, title }));
    await save('Theirs');
    const refusal: unknown = await save('Yours').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'changed', status: 409 });
    expect(refusal).toHaveProperty('conflict', { title: { yours: 'Yours', theirs: 'Theirs' } });
    expect(await found(requestId)).toMatchObject({
      title: 'Theirs',
      groups: [{ context: { title: 'Theirs' } }],
    });
  });

  it('move once from a version and a state: of two at once one wins', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    const submit = () =>
      change(work, ({ requests }) =>
        requests.move({ id: requestId, version: 1, from: 'draft', to: 'submitted', at: AT, submittedAt: AT }),
      );
    const ends = await Promise.allSettled([submit(), submit()]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'changed' } });
    expect(await found(requestId)).toMatchObject({ state: 'submitted', version: 2, submittedAt: AT });
  });

  it('refuse to move as somebody saw them before they changed', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    await change(work, ({ requests }) => requests.touch(requestId));
    const move = { id: requestId, version: 1, from: 'draft', to: 'submitted', at: AT } as const;
    await expect(change(work, ({ requests }) => requests.move(move))).rejects.toMatchObject({
      code: 'changed',
    });
  });

  it('refuse to move from a state in which they are not', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    const move = { id: requestId, version: 1, from: 'approved', to: 'releasing', at: AT } as const;
    await expect(change(work, ({ requests }) => requests.move(move))).rejects.toMatchObject({
      code: 'changed',
    });
  });

  it('refuse a second file of the same path', async () => {
    const { work } = stage();
    const { requestId, groupId } = await seeds(work);
    const stored = { sha256: digest('c'), bytes: 1 };
    const file = { requestId, path: 't1.csv', groupId, kind: 'output', stored, turn: 1, at: AT } as const;
    await expect(change(work, ({ requests }) => requests.addFile(file))).rejects.toMatchObject({
      code: 'duplicate',
    });
  });

  it('keep every version of a replaced file, the current one last', async () => {
    const { work } = stage();
    const { requestId, fileId } = await seeds(work);
    const bytes = 5_000_000_000;
    await change(work, ({ requests }) => requests.replaceFile(fileId, { sha256: digest('c'), bytes }, 2, AT));
    const [file] = (await found(requestId)).files;
    expect(file?.versions.map(({ number, sha256, turn }) => [number, sha256, turn])).toEqual([
      [1, digest('a'), 1],
      [2, digest('c'), 2],
    ]);
    expect(file?.current).toMatchObject({ number: 2, bytes });
  });

  it('refuse a statement that was written on an older one, with both texts', async () => {
    const { work } = stage();
    const { fileId } = await seeds(work);
    const statement = {
      description: 'Counts',
      population: 'Adults',
      variables: '',
      suppression: '',
      roles: '',
    };
    const describeFile = (population: string) =>
      change(work, ({ requests }) => requests.describeFile(fileId, 1, { ...statement, population }));
    await describeFile('Adults');
    await expect(describeFile('Children')).rejects.toMatchObject({
      code: 'changed',
      conflict: { population: { yours: 'Children', theirs: 'Adults' } },
    });
  });

  it('let a file go from a draft with its scan and job, and keep a withdrawn one readable', async () => {
    const { work, jobs, clock } = stage();
    const { requestId, fileId } = await seeds(work);
    await change(work, async ({ requests, scans }) => {
      await scans.order(fileId, AT);
      await requests.removeFile(fileId, clock.moment);
    });
    expect((await found(requestId)).files).toEqual([]);
    expect(await jobs.claim({ kinds: ['scan'], owner: 'x', now: clock.now(), leaseMs: 1 })).toBeUndefined();
    const collect = { kinds: ['collect'], owner: 'x', leaseMs: 1 } as const;
    expect(await jobs.claim({ ...collect, now: new Date(clock.moment.getTime() - 1) })).toBeUndefined();
    expect(await jobs.claim({ ...collect, now: clock.moment })).toMatchObject({ subjectId: digest('a') });

    const other = await seeds(work);
    await change(work, ({ requests }) => requests.withdrawFile(other.fileId));
    expect((await found(other.requestId)).files).toMatchObject([{ id: other.fileId, withdrawn: true }]);
  });

  it('count their version up when touched', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    await change(work, ({ requests }) => requests.touch(requestId));
    expect((await found(requestId)).version).toBe(2);
  });

  it('W6 know what is half uploaded apart from their files, until it is one of them or ends', async () => {
    const { work } = stage();
    const { requestId, groupId, fileId, author: personId } = await seeds(work);
    const upload = { requestId, personId, groupId, path: 'large.csv', kind: 'output', mark: '1' } as const;
    const coming = { ...upload, bytes: 5_000_000_000, expiresAt: AT };
    const [id, other] = await change(work, async ({ halfUploads }) => [
      await halfUploads.begin(coming),
      await halfUploads.begin({ ...coming, path: 'other.csv' }),
    ]);
    const open = () => work.read(({ halfUploads }) => halfUploads.openOf(requestId, personId));
    expect(await open()).toHaveLength(2);
    expect((await found(requestId)).files.map(({ path }) => path)).toEqual(['t1.csv']);

    await change(work, async ({ halfUploads }) => {
      await halfUploads.finish(id, fileId);
      await halfUploads.remove(other);
    });
    expect(await open()).toEqual([]);
    const finished = await work.read(({ halfUploads }) => halfUploads.find(id));
    expect(finished).toEqual({ ...coming, id, fileId });
    expect(await work.read(({ halfUploads }) => halfUploads.find(other))).toBeUndefined();
  });

  it('W6 give a half upload to who began it, up to its hour, though nobody has removed it yet', async () => {
    const { work } = stage();
    const { requestId, groupId, author } = await seeds(work);
    const { author: stranger } = await seeds(work);
    const upload = { requestId, personId: author, groupId, path: 'large.csv', kind: 'output' } as const;
    const [uploadId, person, another] = await change(work, async ({ halfUploads, people }) => [
      await halfUploads.begin({ ...upload, mark: '1', bytes: 12, expiresAt: AT }),
      await people.actor(author, 'test'),
      await people.actor(stranger, 'test'),
    ]);
    if (!person || !another) throw new Error('nobody is there');
    const isGiven = (asking: Actor, now: number) =>
      work
        .read((stores) =>
          halfUploadOf(stores, { person: asking, now: new Date(now) }, { requestId, uploadId }),
        )
        .then(
          ({ path }) => path,
          (error: unknown) => error instanceof Refusal && error.code,
        );
    expect(await isGiven(person, AT.getTime() - 1)).toBe('large.csv');
    expect(await isGiven(person, AT.getTime())).toBe('not-found');
    expect(await isGiven(another, AT.getTime() - 1)).toBe('not-found');
  });
});
