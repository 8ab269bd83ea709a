import { fail, succeed } from '../../base/result.ts';
import type { DatabaseSchema } from '../../kernel/database/schema.ts';
import { emptyTable } from '../../kernel/database/table.ts';
import { layoutOf } from '../layout.ts';
import type { StepAnswer, Storage } from '../storage.ts';
import { unavailable } from '../storage-failure.ts';
import { runStep, type Tables } from './run-step.ts';

/** A run kept in memory: for replays, embeds and browsers without IndexedDB. Lost with the page. */
export function openMemoryStorage(schemas: readonly DatabaseSchema[]): Storage {
  const layout = layoutOf(schemas);
  let committed: Tables = new Map();
  let isClosed = false;
  for (const [name, table] of layout) committed.set(name, emptyTable(table));

  return {
    // Asynchronous only for the port's sake: the whole batch is done before anyone else runs.
    async execute(steps) {
      if (isClosed) return fail(unavailable('closed', 'this run was closed'));
      const tables: Tables = new Map(committed);
      const answers: StepAnswer[] = [];
      try {
        for (const [number, step] of steps.entries()) {
          const result = runStep(layout, tables, step, number);
          if (!result.ok) return result;
          answers.push(result.value);
        }
      } catch (error) {
        return fail({ kind: 'unexpected', message: String(error) });
      }
      committed = tables;
      return succeed(answers);
    },
    async makeAnew() {
      return succeed(null);
    },
    close() {
      isClosed = true;
    },
  };
}
