import { z } from 'zod';
import { broken, defineRule } from './define-rule';

/** A file larger than the book's `files.max-bytes`. All files of a request together are judged with the request. */
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
});

/** Rounded up to a tenth, so that a file one byte over the limit does not read as within it. */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e5) / 10} MB`;
}
