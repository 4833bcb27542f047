import { onBothDatabases } from './stage';
import { AT, BOOK, change, CONTEXT, digest, seeds } from './seeds';

onBothDatabases('requests', (stage) => {
  it('come back as they were stored', async () => {
    const { work } = stage();
    const { requestId, fileId, author } = await seeds(work);
    const request = await work.read(({ requests }) => requests.find(requestId));
    expect(request).toMatchObject({
      number: 1,
      state: 'draft',
      context: CONTEXT,
      author: { id: author, name: 'Robin Ekwall' },
      createdAt: AT,
      book: BOOK,
      files: [{ id: fileId, path: 't1.csv', current: { number: 1, sha256: digest('a'), bytes: 120 } }],
    });
  });

  it('W49 refuses a second save of the same context with both texts, field by field', async () => {
    const { work } = stage();
    const { requestId } = await seeds(work);
    const save = (title: string) =>
      change(work, ({ requests }) => requests.editContext(requestId, 1, { ...CONTEXT, title }));
    await save('Theirs');
    await expect(save('Yours')).rejects.toMatchObject({
      code: 'changed',
      conflict: { title: { yours: 'Yours', theirs: 'Theirs' } },
    });
  });
});
