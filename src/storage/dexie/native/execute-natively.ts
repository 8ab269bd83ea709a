import { fail, succeed, type Result } from '../../../base/result.ts';
import { answerWithin } from '../../../browser/answer-within.ts';
import { eventsTable, snapshotsTable } from '../../../kernel/database/event-store-schema.ts';
import { fullName } from '../../layout.ts';
import { runDatabase, sequencesTable } from '../../run-tables.ts';
import type { StepAnswer, StorageStep } from '../../storage.ts';
import type { StorageFailure } from '../../storage-failure.ts';
import type { Batch, Fired } from './batch.ts';
import { classifyError, classifyNoAnswer } from './classify-error.ts';
import { fireFind, fireSelect } from './fire-read.ts';
import { fireReplace } from './fire-replace.ts';
import { fireSequence, fireWrite } from './fire-write.ts';
import { knownRows } from './known-rows.ts';
import { whenEnded } from './when-ended.ts';

/** The largest batch writes a long run anew. */
const batchLimitMs = 20_000;

/** What all batches of one opened database share. */
export type Connection = Pick<Batch, 'layout' | 'snapshotsSeen'> & { readonly database: IDBDatabase };

/**
 * One batch as one transaction of the browser's own interface. Through Dexie's tables the same
 * append costs nearly twice as much; nothing here needs its hooks or live queries.
 */
export async function executeNatively(
  connection: Connection,
  steps: readonly StorageStep[],
): Promise<Result<readonly StepAnswer[], StorageFailure>> {
  if (steps.length === 0) return succeed([]);
  let abort = (): void => undefined;
  const done = await answerWithin(batchLimitMs, async () =>
    inOneTransaction(connection, steps, (transaction) => {
      abort = () => transaction.abort();
    }),
  );
  if (done.ok) return done.value;
  try {
    abort();
  } catch {
    // It was about to be committed, and may be.
  }
  return fail(classifyNoAnswer(done.failure));
}

function inOneTransaction(
  { database, layout, snapshotsSeen }: Connection,
  steps: readonly StorageStep[],
  onBegun: (transaction: IDBTransaction) => void,
): Promise<Result<readonly StepAnswer[], StorageFailure>> {
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
    onBegun(transaction);
    whenEnded(transaction, {
      onComplete: () => resolve(succeed(answers)),
      onAbort: (error) => resolve(fail(failure ?? classifyError(error))),
    });

    const stop = (reason: StorageFailure): void => {
      if (failure !== null) return;
      failure = reason;
      transaction.abort();
    };
    const batch: Batch = {
      transaction,
      layout,
      known: knownRows(transaction),
      snapshotsSeen,
      stop,
      stopInTurn: (reason) => {
        if (failure !== null) return;
        const [name = ''] = transaction.objectStoreNames;
        // Finds nothing, and is answered after all that was asked before.
        const marker = transaction.objectStore(name).get('');
        marker.addEventListener('success', () => stop(reason));
      },
      answer: (step, answer) => {
        answers[step] = answer;
      },
    };
    const fireFrom = (first: number): void => {
      try {
        for (const [index, step] of steps.slice(first).entries()) {
          const number = first + index;
          if (fire(batch, step, number, () => fireFrom(number + 1)) === 'waits') return;
        }
        batch.known.flushAll();
      } catch (error) {
        batch.stopInTurn(classifyError(error));
      }
    };
    fireFrom(0);
  });
}

function fire(batch: Batch, step: StorageStep, number: number, resume: () => void): Fired {
  switch (step.kind) {
    case 'select':
      fireSelect(batch, step.database, step.query, (rows) => {
        batch.answer(number, { kind: 'rows', rows });
      });
      return 'fired';
    case 'find':
      fireFind(batch, step.database, step, number, resume);
      return 'waits';
    case 'write':
      batch.answer(number, { kind: 'written' });
      return fireWrite(batch, step.database, step.write, number);
    case 'sequence':
      batch.answer(number, { kind: 'written' });
      return fireSequence(batch, step, number);
    case 'replace':
      fireReplace(batch, step, number, resume);
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
