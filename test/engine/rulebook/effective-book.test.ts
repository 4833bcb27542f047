import { ruleSetting } from '../../../src/engine/rulebook/effective-book';
import { bookWith, registry } from './a-book';

describe('the effective book', () => {
  it('reads baseline as RULEBOOK.md gives it', () => {
    const baseline = registry().get('baseline');
    expect(baseline?.files).toMatchObject({ maxBytes: 20_000_000, maxTotalBytes: 200_000_000, maxFiles: 50 });
    expect(baseline?.review).toMatchObject({ reviewers: 2, blinded: true, sampleAfterRelease: 0.05 });
    expect(baseline?.rules.get('small-count')?.params).toEqual({ allow: '>= 10' });
    expect(baseline?.rules.get('zero-count')?.effect).toBe('off');
    expect(baseline?.rules.get('dominance-nk')).toMatchObject({
      confidential: true,
      params: { n: 2, allow: '<= 0.9' },
    });
  });

  it('gives opensafely what that project publishes, and baseline for the rest', () => {
    const book = registry().get('opensafely');
    expect(book?.files).toMatchObject({ maxBytes: 16_000_000, maxTotalBytes: 200_000_000 });
    expect(book?.rules.get('small-count')?.params).toEqual({ allow: '> 7' });
    expect(book?.rules.get('unrounded-count')).toMatchObject({ effect: 'flag', params: { base: 5 } });
    expect(book?.rules.get('class-disclosure')?.params).toEqual({ allow: '< 1' });
    expect(book?.sources.get('files.max-bytes')?.kind).toBe('found');
  });

  it('merges mappings key by key and replaces lists and scalars', () => {
    const book = bookWith(
      'files: { types: [csv] }\nreview: { reviewers: 3 }\nrules:\n  small-count: { severity: high }',
    );
    expect(book.files).toMatchObject({ types: ['csv'], maxFiles: 50 });
    expect(book.review).toMatchObject({ reviewers: 3, outsideProject: 1 });
    expect(ruleSetting(book, 'small-count')).toMatchObject({ severity: 'high', params: { allow: '>= 10' } });
  });

  it('does not give an inherited source to a figure that was changed', () => {
    expect(bookWith('rules:\n  small-count: { effect: ask }').sources.has('rules.small-count')).toBe(true);
    expect(bookWith('rules:\n  small-count: { allow: ">= 3" }').sources.has('rules.small-count')).toBe(false);
  });

  it('treats a rule that no book names as flag, medium, with its own defaults', () => {
    expect(ruleSetting(bookWith(''), 'secret')).toEqual({
      effect: 'flag',
      severity: 'medium',
      except: [],
      confidential: false,
      params: {},
    });
  });

  it('keeps the parameters of a rule that is not built yet', () => {
    const book = bookWith('rules:\n  fine-geography: { finest: ward }');
    expect(ruleSetting(book, 'fine-geography').params).toEqual({ finest: 'ward' });
  });

  it('hashes what the book means: not spelling or key order, but every figure', () => {
    const hash = bookWith('files: { max-files: 3, max-bytes: 1 MB }').sha256;
    expect(bookWith('files:\n  # few\n  max-bytes: 1000 kB\n  max-files: 3').sha256).toBe(hash);
    expect(bookWith('files: { max-files: 4, max-bytes: 1 MB }').sha256).not.toBe(hash);
    expect(bookWith('rules: { small-count: { allow: ">=10" } }').rules).toEqual(
      bookWith('rules: { small-count: { allow: ">= 10" } }').rules,
    );
  });

  it('accepts a decision by the owner with its reason', () => {
    const book = bookWith('review: { decision: owner, because: "the owner answers for exports" }');
    expect(book.review).toMatchObject({ decision: 'owner', because: 'the owner answers for exports' });
  });

  it('survives a structured clone, so that a worker can have it', () => {
    const book = bookWith('');
    expect(structuredClone(book)).toEqual(book);
  });
});
