export { createTableStream } from './table-stream';
export type { CreateTableStream, TableStream, UnderstandingContext } from './table-stream-types';
