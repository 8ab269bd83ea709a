import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { secretOf } from './cipher.ts';

/** A key a person, beside the events and no part of them: what may be deleted. */
export const personalKeysTable: TableSchema = {
  name: 'personal_keys',
  key: ['entity_type', 'entity_id'],
  indexes: [],
  // A log of changes would keep what is to be thrown away.
  isSecret: true,
};

export type KeyOwner = { readonly aggregateType: string; readonly id: string };

const personIn = ({ aggregateType, id }: KeyOwner): Query['where'] => ({
  entity_type: aggregateType,
  entity_id: id,
});

export const keyOf = (person: KeyOwner): Query => ({
  table: personalKeysTable.name,
  where: personIn(person),
});

export const newKeyOf = (person: KeyOwner): Row => ({
  ...personIn(person),
  secret: secretOf(person.aggregateType, person.id),
});

/** Null: it is gone. */
export const secretIn = ([row]: readonly Row[]): string | null =>
  row === undefined ? null : (row['secret'] as string);
