import type { WaitingUpload } from '../../app/submissions/read-half-uploads/read-half-uploads';
import { visibleText } from '../../engine/report/visible-text';
import { bytesInWords } from '../words/numbers';

/** An upload that broke off and waits for its file to be chosen again. */
export interface HalfUploadView {
  readonly url: string;
  /** As the browser knows the file again; `name` is for people. */
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly mark: string;
  readonly say: string;
}

export function halfUploadViews(
  requestId: string,
  uploads: readonly WaitingUpload[],
): readonly HalfUploadView[] {
  return uploads.map(({ id, path, bytes, held, mark }) => ({
    url: `/requests/${requestId}/uploads/${id}`,
    ...{ path, bytes, mark },
    name: visibleText(path),
    say: `${Math.floor((held / bytes) * 100)} % of ${bytesInWords(bytes)} has come.`,
  }));
}
