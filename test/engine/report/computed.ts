interface Computed {
  readonly assessments: readonly { readonly rule: string; readonly reason?: string }[];
}

/** The report, of which no rule failed: one that throws finds nothing, which a test may take for "nothing is wrong". */
export function computed<R extends Computed>(report: R): R {
  const failures = report.assessments.flatMap(({ rule, reason }) =>
    reason?.includes('could not be computed') === true ? [`${rule}: ${reason}`] : [],
  );
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return report;
}
