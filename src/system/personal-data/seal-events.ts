import { succeed, type Result } from '../../base/result.ts';
import type { DomainEvent } from '../../domains/aggregate.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import { newKeyOf, personalKeysTable, type KeyOwner } from './personal-keys.ts';
import { sealedIn, type PersonalRules } from './personal-rules.ts';
import { withSealed } from './sealed-fields.ts';

/** Events as they are to be stored and published: whoever comes first brings a key, and is enciphered with it. */
export function* sealEvents(
  rules: PersonalRules,
  transaction: TransactionOps,
  person: KeyOwner,
  events: readonly DomainEvent[],
): Process<Result<readonly DomainEvent[], OpFailure>> {
  const about = sealedIn(rules, person.aggregateType);
  if (about === null || !events.some(({ type }) => type === about.broughtBy)) return succeed(events);

  const key = newKeyOf(person);
  const kept = yield* transaction.insertUnlessTaken(personalKeysTable.name, key);
  if (!kept.ok) return kept;
  const secret = key['secret'] as string;
  return succeed(
    events.map(({ type, data }) => ({
      type,
      data: type === about.broughtBy ? withSealed(data, about.fields, secret) : data,
    })),
  );
}
