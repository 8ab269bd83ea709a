import { assert } from '../../base/assert.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { eventsTable, snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import { fullName, type Layout } from '../layout.ts';
import { runDatabase, sequencesTable } from '../run-tables.ts';
import type { StepAnswer, StorageStep } from '../storage.ts';
import type { StorageFailure } from '../storage-failure.ts';
import type { Batch } from './batch.ts';
import { classifyError } from './classify-error.ts';
import { fireFind, fireSelect } from './fire-read.ts';
import { fireReplace, fireSequence, fireWrite } from './fire-write.ts';

/**
 * One batch as one transaction of the browser's own interface. Through Dexie's tables the same
 * append costs nearly twice as much; nothing here needs its hooks or live queries.
 */
export function executeNatively(
  database: IDBDatabase,
  layout: Layout,
  steps: readonly StorageStep[],
): Promise<Result<readonly StepAnswer[], StorageFailure>> {
  const last = steps.at(-1);
  if (last === undefined) return Promise.resolve(succeed([]));
  return new Promise((resolve) => {
    const answers: StepAnswer[] = [];
    let failure: StorageFailure | null = null;
    let transaction: IDBTransaction;
    try {
      const isReading = steps.every(({ kind }) => kind === 'select' || kind === 'find');
      transaction = database.transaction(
        [...tablesTouched(steps)],
        isReading ? 'readonly' : 'readwrite',
        // A power cut may lose the last moves and never tears one: enough for a lab, and 1.7 times faster.
        { durability: 'relaxed' },
      );
    } catch (error) {
      resolve(fail(classifyError(error)));
      return;
    }
    transaction.addEventListener('complete', () => resolve(succeed(answers)));
    transaction.addEventListener('abort', () => resolve(fail(failure ?? classifyError(transaction.error))));

    const stop = (reason: StorageFailure): void => {
      if (failure !== null) return;
      failure = reason;
      transaction.abort();
    };
    const fireFrom = (first: number): void => {
      try {
        for (let number = first; number < steps.length; number += 1) {
          const step = steps[number];
          assert(step !== undefined, `a step ${number}`);
          const batch: Batch = {
            transaction,
            layout,
            stop,
            answer: (at, answer) => {
              answers[at] = answer;
            },
            resume: () => fireFrom(number + 1),
          };
          if (fire(batch, step, number) === 'waits') return;
        }
      } catch (error) {
        stop(classifyError(error));
      }
    };
    fireFrom(0);
  });
}

function fire(batch: Batch, step: StorageStep, number: number): 'fired' | 'waits' {
  switch (step.kind) {
    case 'select':
      fireSelect(batch, step.database, step.query, (rows) => {
        batch.answer(number, { kind: 'rows', rows });
      });
      return 'fired';
    case 'find':
      fireFind(batch, step.database, step, number);
      return 'waits';
    case 'write':
      fireWrite(batch, step.database, step.write, number);
      return 'fired';
    case 'sequence':
      fireSequence(batch, step, number);
      return 'fired';
    case 'replace':
      fireReplace(batch, step, number);
      return 'waits';
  }
}

function tablesTouched(steps: readonly StorageStep[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const step of steps) {
    switch (step.kind) {
      case 'select':
        names.add(fullName(step.database, step.query.table));
        break;
      case 'find':
        names.add(fullName(step.database, snapshotsTable.name));
        names.add(fullName(step.database, eventsTable.name));
        break;
      case 'write':
        names.add(fullName(step.database, step.write.table));
        break;
      case 'sequence':
        names.add(fullName(runDatabase, sequencesTable.name));
        break;
      case 'replace':
        names.add(fullName(step.database, step.table));
        break;
    }
  }
  return names;
}
