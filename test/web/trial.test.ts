import { trialView } from '../../src/web/admin/trial.view';

describe('what a book would have done', () => {
  const trial = { files: 3, stopped: 0, newlyStopped: 0, freed: 0, asked: 0, gone: 0, rules: [] };

  it('calls rules by their titles', () => {
    const rules = [{ rule: 'small-count' as const, files: 2 }];
    expect(trialView({ ...trial, rules }).rules).toEqual([
      { rule: 'small-count', title: 'A count of few people', files: '2' },
    ]);
  });

  it('is said of one file as of one', () => {
    const one = { ...trial, stopped: 1, freed: 1, requests: { stopped: 1, all: 2, gone: 0 } };
    expect(trialView(one).more).toEqual([
      'It belongs to 1 of 2 requests.',
      'Something was flagged in it already when it went out.',
      'In 1 file something was flagged when it went out, and is not any more.',
    ]);
    expect(trialView({ ...one, newlyStopped: 1 }).more[1]).toBe(
      'Nothing was flagged in it when it went out.',
    );
  });

  it('is said of several as of several', () => {
    const two = { ...trial, stopped: 2, requests: { stopped: 1, all: 2, gone: 0 } };
    expect(trialView(two).more).toEqual([
      'They belong to 1 of 2 requests.',
      'In each of them something was flagged already when it went out.',
    ]);
    expect(trialView({ ...two, newlyStopped: 2 }).more[1]).toBe(
      'Nothing was flagged in any of them when it went out.',
    );
  });
});
