import type { JsonRecord } from '../../base/json.ts';
import { succeed, type Result } from '../../base/result.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { ReadOn } from '../aggregate/read-on.ts';
import { keyOf, secretIn } from './personal-keys.ts';
import { sealedIn, type PersonalRules } from './personal-rules.ts';
import { withSealed } from './sealed-fields.ts';

/** The state of an aggregate as a snapshot is to hold it; whoever has no key any more is forgotten in it. */
export function* sealState(
  rules: PersonalRules,
  { select }: Pick<ReadOn, 'select'>,
  { aggregate, id, state }: Pick<LoadedAggregate, 'aggregate' | 'id' | 'state'>,
): Process<Result<JsonRecord, OpFailure>> {
  const about = sealedIn(rules, aggregate.type);
  if (about === null || rules.variant.sealsSnapshots !== true) return succeed(state);

  const found = yield* select(keyOf({ aggregateType: aggregate.type, id }));
  return found.ok ? succeed(withSealed(state, about.fields, secretIn(found.value))) : found;
}
