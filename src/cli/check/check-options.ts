import { resolve } from 'node:path';
import { UsageError } from '../command';
import { oneOf, parseOptions } from '../options';

export const FORMATS = ['text', 'json', 'html', 'sarif'] as const;
export type ReportFormat = (typeof FORMATS)[number];
export const FAIL_ON = ['flagged', 'unsure', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const CHECK_USAGE = `Usage: sluice check PATH… [options]

Checks files, folders and archives as one request and prints what was found.

  --rulebook ID|FILE   the rules to check against (default: baseline)
  --format FORMAT      text, json, html or sarif (default: text)
  --companion FILE     evidence behind published values: contributors, largest contributions, or ACRO's results.json
                       and config.json; may be repeated
  --earlier DIR        outputs already released for the same project; may be repeated
  --request FILE       what the researcher says about the files, as YAML
  --roles FILE         what columns and rows are, where Sluice takes them for something else, as YAML
  --fail-on VERDICT    flagged, unsure or never (default: unsure)
  --confidential       print the figures of rules that the rulebook keeps confidential

Exit: 0 nothing at or above --fail-on · 1 something is · 2 usage or rulebook · 3 an input is broken
`;

const OPTIONS = {
  rulebook: { type: 'string', default: 'baseline' },
  format: { type: 'string', default: 'text' },
  companion: { type: 'string', multiple: true },
  earlier: { type: 'string', multiple: true },
  request: { type: 'string' },
  roles: { type: 'string' },
  'fail-on': { type: 'string', default: 'unsure' },
  confidential: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `sluice check` was asked. Locations are absolute. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly rulebook: string;
  readonly format: ReportFormat;
  readonly companions: readonly string[];
  readonly earlier: readonly string[];
  readonly request?: string;
  readonly roles?: string;
  readonly failOn: FailOn;
  readonly confidential: boolean;
}

/** Nothing when help was asked for. @throws UsageError */
export function checkOptions(
  argv: readonly string[],
  cwd: string,
  usage = CHECK_USAGE,
): CheckOptions | undefined {
  const { values, positionals } = parseOptions(argv, OPTIONS, usage);
  if (values.help) return undefined;
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder to check.', usage);
  return {
    paths: positionals,
    rulebook: values.rulebook,
    format: oneOf('format', values.format, FORMATS, usage),
    companions: (values.companion ?? []).map((path) => resolve(cwd, path)),
    earlier: (values.earlier ?? []).map((path) => resolve(cwd, path)),
    request: values.request,
    roles: values.roles,
    failOn: oneOf('fail-on', values['fail-on'], FAIL_ON, usage),
    confidential: values.confidential,
  };
}
