import { present } from '../../base/assert.ts';
import type { ReadModel } from './read-model.ts';

/** A read model whose rows say which version of their aggregate they are at: that of the event applied last. */
export function withVersion(model: ReadModel): ReadModel {
  const { table, project } = model;
  const key = present(table.key[0], 'a key column');
  return {
    ...model,
    // By it a query finds out whether a row is at a version yet.
    table: { ...table, indexes: [...table.indexes, [key, 'version']] },
    project: (row, event) => ({ ...project(row, event), version: event.version }),
  };
}
