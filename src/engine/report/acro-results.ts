import { z } from 'zod';

/** Checks of ACRO that answer a question of ours, as `results.json` names them. */
export const ACRO_CHECKS = ['threshold', 'nk-rule', 'p-ratio'] as const;
export type AcroCheck = (typeof ACRO_CHECKS)[number];

/** What ACRO says about one file that it wrote. */
export interface AcroOutput {
  readonly uid: string;
  readonly file: string;
  readonly status: string;
  readonly summary: string;
  /** Why the researcher asks to release it all the same. */
  readonly exception: string;
  /** Size of the table without its labels. */
  readonly rows: number;
  readonly columns: number;
  /** Cells that failed each check that was made: row and column from 0, without labels. */
  readonly failed: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** What ACRO was set up with: `config.json`, which it writes beside its results. */
export interface AcroFigures {
  readonly threshold: number;
  readonly n: number;
  readonly k: number;
  readonly p: number;
}

export interface AcroEvidence {
  readonly outputs: readonly AcroOutput[];
  readonly figures?: AcroFigures;
}

const sdcSchema = z.looseObject({
  cells: z.record(z.string(), z.array(z.tuple([z.int().min(0), z.int().min(0)]))).default({}),
});
const outputSchema = z.looseObject({
  uid: z.string(),
  status: z.string(),
  type: z.string(),
  summary: z.string().default(''),
  exception: z.string().default(''),
  outcome: z.record(z.string(), z.unknown()).default({}),
  files: z.array(z.looseObject({ name: z.string(), sdc: sdcSchema })),
});
const resultsSchema = z.looseObject({ version: z.string(), results: z.record(z.string(), outputSchema) });

const figuresSchema = z.looseObject({
  safe_threshold: z.number(),
  safe_nk_n: z.number(),
  safe_nk_k: z.number(),
  safe_pratio_p: z.number(),
});

export type AcroRead =
  | { readonly outputs: readonly AcroOutput[] }
  | { readonly figures: AcroFigures }
  | { readonly problem: string };

/**
 * Reads what ACRO's `finalise()` writes: `results.json` or the `config.json` beside it.
 * Source: github.com/AI-SDC/ACRO, acro/record.py (`finalise_json`).
 */
export function acroRead(json: unknown): AcroRead {
  const figures = figuresSchema.safeParse(json);
  if (figures.success) {
    const { safe_threshold: threshold, safe_nk_n: n, safe_nk_k: k, safe_pratio_p: p } = figures.data;
    return { figures: { threshold, n, k, p } };
  }
  const read = resultsSchema.safeParse(json);
  if (read.success) return { outputs: Object.values(read.data.results).flatMap(outputsOf) };
  const [issue] = read.error.issues;
  const key = issue?.path.map(String).join('.') ?? '';
  return {
    problem: `It is neither a results.json of ACRO 0.4 or later (${key === '' ? '' : `${key}: `}${issue?.message ?? 'not understood'}) nor its config.json.`,
  };
}

function outputsOf({ uid, status, summary, exception, outcome, files }: z.output<typeof outputSchema>) {
  const columns = Object.values(outcome);
  const [first] = columns;
  const rows = typeof first === 'object' && first !== null ? Object.keys(first).length : 0;
  return files.map(({ name, sdc }): AcroOutput => ({
    ...{ uid, status, summary, exception, file: name, rows, columns: columns.length },
    failed: new Map(Object.entries(sdc.cells)),
  }));
}

/** As it stands in the report, beside our own findings. */
export interface AcroReport {
  readonly output: string;
  readonly status: string;
  readonly summary: string;
  readonly exception?: string;
}

export function acroReport({ uid, status, summary, exception }: AcroOutput): AcroReport {
  // ACRO ends a list of checks with a separator.
  const found = summary.replace(/(?<![;\s])[;\s]+$/, '');
  return { output: uid.trim(), status, summary: found, ...(exception === '' ? {} : { exception }) };
}

/** What ACRO says about the file at this path: the last part of it is the name that ACRO gave. */
export function acroOfFile(evidence: AcroEvidence, path: string): AcroEvidence | undefined {
  const name = path.split('/').at(-1);
  const outputs = evidence.outputs.filter(({ file }) => file === name);
  return outputs.length === 0 ? undefined : { ...evidence, outputs };
}
