import type { JsonRecord } from '../../base/json.ts';
import { succeed, type Result } from '../../base/result.ts';
import type { DomainEvent } from '../../domains/aggregate.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import { keyOf, personalKeysTable, type KeyOwner } from './personal-keys.ts';
import { sealedIn, type PersonalRules } from './personal-rules.ts';

/** A person as their aggregate was loaded. */
type LoadedPerson = KeyOwner & { readonly state: JsonRecord };

/** Where events say that a person is to be forgotten, the transaction that stores them deletes the person's key. */
export function* forgetPerson(
  rules: PersonalRules,
  transaction: TransactionOps,
  { aggregateType, id, state }: LoadedPerson,
  events: readonly DomainEvent[],
): Process<Result<null, OpFailure>> {
  const { about } = rules;
  const isAsked =
    about?.aggregateType === aggregateType && events.some(({ type }) => type === about.forgottenBy);
  if (about === null || !isAsked) return succeed(null);

  const data = Object.fromEntries(about.fields.map((field) => [field, state[field] ?? null]));
  transaction.note([{ kind: 'person-forgotten', aggregateType, aggregateId: id, data }]);
  if (sealedIn(rules, aggregateType) === null) return succeed(null);

  const deleted = yield* transaction.delete(personalKeysTable.name, keyOf({ aggregateType, id }).where);
  return deleted.ok ? succeed(null) : deleted;
}
