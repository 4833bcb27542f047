import { nestingOf, spanInWords, spansIn } from '../../../src/engine/differencing/spans';

describe('parts of years as people write them', () => {
  it.each([
    ['March 2020', '1.3.2020–31.3.2020'],
    ['Feb 2020', '1.2.2020–28.2.2020'],
    ['January to March 2020', '1.1.2020–31.3.2020'],
    ['November 2019 – February 2020', '1.11.2019–28.2.2020'],
    ['1 to 15 March 2020', '1.3.2020–15.3.2020'],
    ['March 15, 2020 to April 2, 2020', '15.3.2020–2.4.2020'],
    ['2020-03-01 to 2020-06-30', '1.3.2020–30.6.2020'],
    ['between 1 March 2020 and 4 May 2021', '1.3.2020–4.5.2021'],
    ['Q1 2020', '1.1.2020–31.3.2020'],
    ['2020 Q1–Q3', '1.1.2020–30.9.2020'],
    ['1. Quartal 2020', '1.1.2020–31.3.2020'],
    ['up to 30 April 2020', 'up to 30.4.2020'],
    ['data to 30.4.2020', 'up to 30.4.2020'],
    ['from 1 March 2020', '1.3.2020 and over'],
    ['Januar bis März 2020', '1.1.2020–31.3.2020'],
    ['bis zum 30. Juni 2018', 'up to 30.6.2018'],
    ["jusqu'au 30 juin 2019", 'up to 30.6.2019'],
    ['enero a octubre de 2021', '1.1.2021–31.10.2021'],
    ['gener a març de 2021', '1.1.2021–31.3.2021'],
    ['januari t/m maart 2020', '1.1.2020–31.3.2020'],
    ['januar til marts 2020', '1.1.2020–31.3.2020'],
    ['januar til mars 2020', '1.1.2020–31.3.2020'],
    ['till och med 28 april 2021', 'up to 28.4.2021'],
    ['tammikuu–maaliskuu 2020', '1.1.2020–31.3.2020'],
    ['28.4.2021 mennessä', 'up to 28.4.2021'],
    ['leden až březen 2020', '1.1.2020–31.3.2020'],
  ])('%s is %s', (text, period) => {
    expect(spansIn(text).spans.map(spanInWords)).toEqual([period]);
  });

  it.each(['Data drawn 28 April 2021', 'Married 2020', 'Augusta 2020'])('%s is no part of a year', (text) => {
    expect(
      spansIn(text)
        .spans.map(spanInWords)
        .filter((span) => span.includes('.')),
    ).toEqual([]);
  });
});

describe('how parts of years lie', () => {
  it.each([
    ['January to April 2020', 'January to March 2020', 'second-within'],
    ['up to 30 April 2020', 'up to 31 March 2020', 'second-within'],
    ['2020 Q2', '2020', 'first-within'],
    ['October to December 2020', '2020', 'first-within'],
    ['January to December 2020', '2020', 'same'],
    ['data to 31 December 2020', 'up to 2020', 'same'],
    ['data to 30 April 2020', 'up to April 2020', 'same'],
    ['March 2020', 'April 2020', 'apart'],
    ['2020 Q1–Q3', '2020 Q2–Q4', 'apart'],
    ['March 2020', 'March 2021', 'apart'],
  ])('%s and %s: %s', (first, second, nesting) => {
    expect(nestingOf(spansIn(first).spans, spansIn(second).spans)).toBe(nesting);
  });
});
