import { succeed, type Result } from '../../base/result.ts';
import type { Cause } from '../../kernel/terms/cause.ts';
import type { Answer, Command, EventMessage } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { decide } from '../aggregate/aggregate-root.ts';
import { aggregateOf, type Service } from './service.ts';

/** A command that is to be carried out, and what has led to it. */
export type Instruction = {
  /** Of the request or message that brings it: by it a service knows what it has carried out already. */
  readonly id: string;
  readonly cause: Cause;
  readonly command: Command;
};

/** What a command has come to. Only `done` has anything that is worth a commit. */
export type CarriedOut =
  | { readonly kind: 'done'; readonly version: number; readonly events: readonly EventMessage[] }
  /** It was carried out before. */
  | { readonly kind: 'recognised'; readonly version: number }
  /** Nothing could be read, as the database has ended the transaction. */
  | { readonly kind: 'unread'; readonly reason: OpFailure }
  | { readonly kind: 'failed'; readonly reason: OpFailure }
  | Extract<Answer, { readonly kind: 'rejected' | 'conflict' }>;

/** What is done inside a transaction, whoever has begun it and commits it: find, recognise, decide, save, announce. */
export function* carryOut(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  { id, cause, command }: Instruction,
): Process<CarriedOut> {
  const { publishing } = service;
  const aggregate = aggregateOf(service, command);
  const found = yield* keeping.find(service, transaction, aggregate, command.aggregateId);
  if (!found.ok) return { kind: 'unread', reason: found.failure };
  const loaded = found.value;

  if (service.recognising.hasSeen(loaded.causes, id)) return { kind: 'recognised', version: loaded.version };

  const decided = yield* decide(loaded, command);
  if (!decided.ok) return { kind: 'rejected', rejection: decided.failure.type, detail: decided.failure.data };

  const raised = yield* publishing.whenRaised(service, loaded, decided.value, id);
  if (!raised.ok) return { kind: 'failed', reason: raised.failure };

  const saved = yield* keeping.save(service, transaction, loaded, {
    events: decided.value,
    ids: raised.value,
    triggeringEvent: id,
    cause,
    columns: publishing.eventColumns ?? {},
  });
  if (!saved.ok)
    return saved.failure === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: saved.failure };

  const announced = yield* (publishing.insideTransaction ?? nothing)(service, transaction, saved.value);
  if (!announced.ok) return { kind: 'failed', reason: announced.failure };
  return { kind: 'done', version: loaded.version + decided.value.length, events: saved.value };
}

/** Of a pattern that leaves nothing in the transaction. */
function* nothing(): Process<Result<null, never>> {
  return succeed(null);
}
