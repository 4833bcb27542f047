import { z } from 'zod';
import { broken, defineRule } from './define-rule';
import { filesToReview, firstPaths } from './request-paths';

/**
 * A file larger than the book's `files.max-bytes`, a request whose files together exceed `files.max-total-bytes`, or a
 * picture of so many points that it was not looked at.
 */
export const sizeLimit = defineRule({
  id: 'size-limit',
  title: 'A file that is too large',
  params: z.strictObject({}),

  *file({ file, policy, looked }) {
    looked();
    if (file.bytes <= policy.maxBytes) return;
    yield broken(
      {},
      {
        value: file.bytes,
        threshold: { op: '<=', value: policy.maxBytes },
        message:
          `This file has ${megabytes(file.bytes)}; the rulebook allows at most ${megabytes(policy.maxBytes)}, ` +
          'because results are small and data are large.',
        remedy:
          'Leave out what nobody needs outside, aggregate further, or save pictures at a lower resolution.',
      },
    );
  },

  *unread({ anchor, cause, reason }, { looked }) {
    if (cause !== 'oversized') return;
    looked();
    yield broken(anchor, {
      message: `This was not looked at: ${reason}`,
      remedy: 'Save the picture at a lower resolution.',
    });
  },

  *request({ files: all, policy: { maxTotalBytes } }) {
    const files = filesToReview(all);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= maxTotalBytes) return;
    yield {
      outcome: 'flagged',
      anchors: firstPaths(files),
      value: total,
      threshold: { op: '<=', value: maxTotalBytes },
      message: `All files together have ${megabytes(total)}; the rulebook allows at most ${megabytes(maxTotalBytes)} in one request.`,
      remedy: 'Leave out what nobody needs outside, or make two requests.',
    };
  },
});

/** Rounded up to a tenth, so that a file one byte over the limit does not read as within it. */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e5) / 10} MB`;
}
