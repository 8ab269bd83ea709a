import type { JsonRecord } from '../../base/json.ts';
import { succeed, type Result } from '../../base/result.ts';
import type { PersonalData } from '../../domains/personal-data.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { ReadOn } from '../aggregate/read-on.ts';
import { keyOf, secretIn, type KeyOwner } from './personal-keys.ts';
import { sealedIn, type PersonalRules } from './personal-rules.ts';
import { withOpened } from './sealed-fields.ts';

/** An event as its reader takes it: what is about a person is deciphered, as long as the person has a key. */
export function* openEvent(
  rules: PersonalRules,
  { select }: Pick<ReadOn, 'select'>,
  event: EventMessage,
): Process<Result<EventMessage, OpFailure>> {
  const about = sealedIn(rules, event.aggregateType);
  if (about === null || event.type !== about.broughtBy) return succeed(event);

  const person = { aggregateType: event.aggregateType, id: event.aggregateId };
  const opened = yield* openFields(about, { select }, person, event.data);
  return opened.ok ? succeed({ ...event, data: opened.value }) : opened;
}

/** The same of the state in a snapshot, where that is enciphered, too. */
export function* openState(
  rules: PersonalRules,
  { select }: Pick<ReadOn, 'select'>,
  person: KeyOwner,
  state: JsonRecord,
): Process<Result<JsonRecord, OpFailure>> {
  const about = sealedIn(rules, person.aggregateType);
  if (about === null || rules.variant.sealsSnapshots !== true) return succeed(state);
  return yield* openFields(about, { select }, person, state);
}

function* openFields(
  { fields }: PersonalData,
  { select }: Pick<ReadOn, 'select'>,
  person: KeyOwner,
  data: JsonRecord,
): Process<Result<JsonRecord, OpFailure>> {
  const found = yield* select(keyOf(person));
  if (!found.ok) return found;

  const secret = secretIn(found.value);
  if (secret === null) yield* tell('reader', 'find-no-key', { person: person.id, fields: fields.join(', ') });
  return succeed(withOpened(data, fields, secret));
}
