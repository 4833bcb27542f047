/** How R, Stata, SAS, gretl, MATLAB and statsmodels print the residual degrees of freedom of a model, one to a line. */
const RESIDUAL = [
  /\bResidual standard error\b.{0,60}?\bon\s+(\d{1,9}) degrees of freedom/,
  /\bResidual deviance\b.{0,60}?\bon\s+(\d{1,9})\s+degrees of freedom/,
  /\bDf Residuals?[:\s&|]{1,60}(\d{1,9})(?![\d.])/,
  /^\s*Residuals?\s*\|\s*[\d.,e+-]{1,20}\s+(\d{1,9})\s/,
  /\bF\(\s{0,9}\d{1,9},\s{0,9}(\d{1,9})\)(?=\s.{1,60}\bP-value\(F\))/,
  /\bError degrees of freedom: (\d{1,9})(?![\d.])/,
  /^\s*(?:Error|Residuals?)\s+(\d{1,9})\s+\d[\d.,e+-]*\s+\d/,
];

export interface PrintedFigure {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Offsets are UTF-16 in the line. Lines longer than a page is wide are no printed models. */
export function residualDegrees(line: string): PrintedFigure | undefined {
  if (line.length > WIDEST || !/resid|error|P-value\(F\)/i.test(line)) return undefined;
  for (const pattern of RESIDUAL) {
    const figure = figureOf(pattern, line);
    if (figure) return figure;
  }
  return undefined;
}

const WIDEST = 400;

function figureOf(pattern: RegExp, line: string): PrintedFigure | undefined {
  const match = pattern.exec(line);
  const digits = match?.[1];
  if (!match || digits === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(digits);
  return { value: Number(digits), start, end: start + digits.length };
}

const OBSERVATIONS = /\b(?:No\. Observations|Number of obs(?:ervations)?)[:\s=&|]{1,60}(\d{1,9})(?![\d.,])/;
const MODEL = /\bDf Model[:\s&|]{1,60}(\d{1,9})(?![\d.])/;
/** As R prints both degrees of freedom, and as gretl does. */
const F_OF_BOTH =
  /\bF-statistic\b.{0,40}?\bon (\d{1,9}) and (\d{1,9}) DF|\bF\(\s{0,9}(\d{1,9}),\s{0,9}(\d{1,9})\)\s.{1,60}\bP-value\(F\)/;
const NULL_DEVIANCE = /\bNull deviance\b.{0,60}?\bon\s+(\d{1,9})\s+degrees of freedom/;

/** What the lines of one model have said so far. */
export interface ModelSize {
  records?: number;
}

/** Parameters (the constant included) and records, once the lines of a model have said both. */
export function parametersAndRecords(
  line: string,
  size: ModelSize,
): { readonly parameters: number; readonly records: number } | undefined {
  if (line.length > WIDEST) return undefined;
  const observations = figureOf(OBSERVATIONS, line)?.value;
  if (observations !== undefined) size.records = observations;
  const nullDegrees = figureOf(NULL_DEVIANCE, line)?.value;
  if (nullDegrees !== undefined) size.records = nullDegrees + 1;
  const both = F_OF_BOTH.exec(line) ?? [];
  const [model, residual] = [both[1] ?? both[3], both[2] ?? both[4]];
  if (model !== undefined && residual !== undefined) {
    const parameters = Number(model) + 1;
    return { parameters, records: parameters + Number(residual) };
  }
  const { records } = size;
  if (records === undefined || records === 0) return undefined;
  const slopes = figureOf(MODEL, line)?.value;
  if (slopes !== undefined) return { parameters: slopes + 1, records };
  if (!/\bResidual deviance\b/.test(line)) return undefined;
  const left = residualDegrees(line)?.value;
  return left === undefined ? undefined : { parameters: records - left, records };
}
