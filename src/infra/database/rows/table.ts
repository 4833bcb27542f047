import { EntitySchema, EntitySchemaOptions } from 'typeorm';

type Description<Row> = Pick<EntitySchemaOptions<Row>, 'name' | 'columns' | 'relations'>;

/** A table by its rows' type. Not decorated classes: a row here is plain, read-only data, and has no `!` to promise it. */
export function table<Row>(description: Description<Row>): EntitySchema<Row> {
  return new EntitySchema(Object.assign(new EntitySchemaOptions<Row>(), description));
}
