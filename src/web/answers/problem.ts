import type { Refusal } from '../../app/refusals';

/** A refusal as RFC 9457 problem details. */
export function problemDetails(refusal: Refusal) {
  const { code, status, message, next, problems, conflict } = refusal;
  return {
    type: 'about:blank',
    title: message,
    status,
    code,
    next,
    ...(problems.length > 0 ? { problems } : {}),
    ...(conflict ? { conflict } : {}),
  };
}
