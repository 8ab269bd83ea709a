import type { JsonRecord } from '../../base/json.ts';
import type { Names } from '../form/op-texts.ts';

type Step = (about: JsonRecord, who: string, names: Names) => string;

/** By `actor/step`. What a step is about may be absent; a sentence must then still stand. */
export const tellSteps = {
  'client/heard': (_about, who) => `${who} knows how it ended.`,
  'client/gave-up': (about, who, names) =>
    `${who} gave up (${names.failure(what(about, 'reason', 'timed-out'))}).`,
  'client/no-answer': (about, who) => `${who} got no answer (attempt ${what(about, 'attempt', '1')}).`,
  'client/told-failed': (about, who) =>
    `${who} was told that it failed (attempt ${what(about, 'attempt', '1')}), and believes it.`,
  'handler/recognise': (about, who, names) =>
    `${who}: the handler knows ${names.request(what(about, 'request', '?'))}: it was carried out already. Nothing is written.`,
  'controller/receive': (about, who) =>
    `${who}: the controller turned the request into ${what(about, 'command', 'a command')}.`,
  'controller/receive-query': (about, who) =>
    `${who}: the controller turned the request into the query ${what(about, 'query', '?')}.`,
  'handler/wait-for-version': (about, who) =>
    `${who}: ${what(about, 'aggregate', 'the row')} is not at version ${what(about, 'version', '?')} yet; the query waits for that.`,
  'repository/fold-log': (about, who) =>
    `${who} folded the log: ${what(about, 'events', '?')} events read, ${what(about, 'own', '?')} of them of ${what(about, 'aggregate', 'what was asked')}.`,
  'repository/pass-over': (about, who) =>
    `${who} passed over the snapshot: it is of version ${what(about, 'from', '?')}, the code reads ${what(about, 'to', '?')}. Instead ${what(about, 'events', '?')} events were read.`,
  'upcaster/lift': (about, who) =>
    `${who}: the upcaster lifted ${what(about, 'event', 'the event')} from version ${what(about, 'from', '?')} to ${what(about, 'to', '?')}. The stored row stays as it is.`,
  'reader/fill-in': (about, who) =>
    `${who} read ${what(about, 'event', 'the event')} of version ${what(about, 'from', '?')}: ${filledIn(about)}.`,
  'reader/take-as-is': (about, who) =>
    `${who} took ${what(about, 'event', 'the event')} of version ${what(about, 'from', '?')} for one of version ${what(about, 'to', '?')}.`,
  'reader/find-no-key': (about, who) =>
    `${who} found no key of ${what(about, 'person', 'the person')}: ${what(about, 'fields', 'what is about them')} reads FORGOTTEN.`,
  'controller/too-late': (about, who) =>
    `${who}: it ended otherwise (${what(about, 'answer', 'failed')}), but the client has been told “accepted” and hears no more.`,
  'dispatcher/dispatch': (about, who) =>
    about['isKnown'] === false
      ? `${who}: the dispatcher knows no handler of ${what(about, 'command', 'the command')}.`
      : `${who}: the dispatcher looked up the handler of ${what(about, 'command', 'the command')} and passed it on.`,
  'handler/handle': (about, who) =>
    Number(about['attempt'] ?? 1) > 1
      ? `${who}: somebody was faster; the handler loads and decides again (attempt ${what(about, 'attempt', '2')}).`
      : `${who}: the handler took ${what(about, 'command', 'the command')}.`,
  'aggregate/process': (about, who) =>
    `${who}: process() of the aggregate (version ${what(about, 'version', '0')}) checks ${what(about, 'command', 'the command')} and decides which events to raise.`,
  'aggregate/raise': (about, who, _names) =>
    `${who}: the aggregate raised ${what(about, 'event', 'an event')}.`,
  'aggregate/apply': (about, who) =>
    `${who}: apply(${what(about, 'event', 'event')}) changed the aggregate; the event is kept as uncommitted.`,
  'aggregate/reject': (about, who, names) =>
    `${who}: the aggregate refused, ${names.rejection(what(about, 'rejection', '?'))}. Nothing is written.`,
  'aggregate/mark-committed': (_about, who) => `${who}: the list of uncommitted events is empty again.`,
  'controller/make-command': (about, who) =>
    `${who}, step 1: CommandController made a command object of the request, ${what(about, 'command', 'a command')}.`,
  'controller/send': (about, who) =>
    `${who}, step 2: CommandController handed ${what(about, 'command', 'the command')} to CommandDispatcher.`,
  'dispatcher/register-handler': (about, who) =>
    about['isRefused'] === true
      ? `${who}: RegisterHandler refused a second handler for ${what(about, 'command', 'a command')}.`
      : `${who}: RegisterHandler entered the handler of ${what(about, 'command', 'a command')} in the handler dictionary.`,
  'dispatcher/find-handler': (about, who) =>
    about['isKnown'] === false
      ? `${who}, step 3: CommandDispatcher has no handler of ${what(about, 'command', 'the command')} in its dictionary.`
      : `${who}, step 3: CommandDispatcher found the handler of ${what(about, 'command', 'the command')} among the ${what(about, 'entries', '?')} in its dictionary, and passed it on.`,
  'handler/take-command': (about, who) => {
    const again =
      Number(about['attempt'] ?? 1) > 1
        ? ` Somebody was faster: this is attempt ${what(about, 'attempt', '2')}.`
        : '';
    return about['isNew'] === true
      ? `${who}, step 4: CommandHandler makes a new PostAggregate for ${what(about, 'command', 'the command')}, and asks whether there is one of that id.${again}`
      : `${who}, step 4: CommandHandler has EventSourcingHandler.GetByIdAsync load the aggregate for ${what(about, 'command', 'the command')}.${again}`;
  },
  'repository/get-by-id': (about, who) =>
    about['version'] === 0
      ? `${who}: EventStoreRepository knows no events of ${what(about, 'aggregate', 'it')}.`
      : `${who}: EventSourcingHandler replayed the events of ${what(about, 'aggregate', 'it')} that EventStoreRepository found: version ${what(about, 'version', '?')}.`,
  'aggregate/run-method': (about, who) =>
    `${who}, step 5: the method of PostAggregate for ${what(about, 'command', 'the command')} checks the rules (version ${what(about, 'version', '0')}).`,
  'aggregate/raise-event': (about, who) =>
    `${who}, step 6: PostAggregate raised ${what(about, 'event', 'an event')} (RaiseEvent).`,
  'aggregate/apply-change': (about, who) =>
    `${who}, step 7: AggregateRoot applied ${what(about, 'event', 'the event')} (ApplyChange). Uncommitted changes: ${what(about, 'count', '1')}, in this process’s memory alone.`,
  'handler/save-aggregate': (_about, who) =>
    `${who}, step 8: CommandHandler passed the aggregate to EventSourcingHandler.SaveAsync.`,
  'repository/save-events': (about, who) =>
    `${who}, step 9: EventStore.SaveAsync writes what is uncommitted (${what(about, 'count', '1')}) to the database, and has it sent to the broker.`,
  'handler/produce': (about, who) =>
    `${who}, step 9, second write: EventProducer made JSON of it, ${what(about, 'json', '{}')}.`,
  'aggregate/mark-changes-as-committed': (_about, who) =>
    `${who}, step 10: MarkChangesAsCommitted emptied the list of uncommitted changes.`,
  'aggregate/manage': (about, who) =>
    `${who}: the process manager ${what(about, 'saga', '?')} heard ${what(about, 'message', 'a message')} and decides what comes next.`,
  'consumer/carry-out': (about, who) =>
    `${who} took the command ${what(about, 'command', 'message')} #${what(about, 'id', '?')}.`,
  'consumer/answer-again': (about, who) =>
    `${who} knows the command ${what(about, 'command', 'message')} #${what(about, 'id', '?')}: it was carried out already, so the stored reply goes out again.`,
  'consumer/react': (about, who) =>
    `${who}: on ${what(about, 'event', 'the event')} #${what(about, 'id', '?')} the policy is ${what(about, 'command', 'a command')}.`,
  'consumer/pass-over': (about, who) =>
    `${who} has nothing to do about ${what(about, 'event', 'the event')} #${what(about, 'id', '?')}.`,
  'consumer/reply-late': (about, who) =>
    `${who}: no saga waits for ${what(about, 'event', 'the reply')} #${what(about, 'id', '?')} any more. Nothing is changed.`,
  'consumer/deadline': (about, who) => `${who}: the time of the saga ${what(about, 'saga', '?')} is over.`,
  'consumer/deadline-cancelled': (about, who) =>
    `${who}: the saga ${what(about, 'saga', '?')} has stopped waiting in the meantime. Nothing is changed.`,
  'consumer/recognise': (about, who) =>
    `${who} knows ${what(about, 'event', 'the event')} #${what(about, 'id', '?')}: it has been reacted to.`,
  'consumer/cannot-handle': (about, who) =>
    `${who} can’t handle ${what(about, 'event', 'the message')} #${what(about, 'id', '?')}: it is poisonous.`,
  'consumer/block': (about, who) =>
    `${who} failed ${what(about, 'attempts', '3')} times at ${what(about, 'event', 'the message')} #${what(about, 'id', '?')} and stands still: nothing behind it in its partition is read.`,
} satisfies { readonly [id: string]: Step };

/** The same as what could come next, without a subject; a step that is not here says its id. */
export const tellActs = {
  'client/heard': () => 'know how it ended',
  'client/gave-up': () => 'give up',
  'client/no-answer': () => 'notice that no answer came',
  'client/told-failed': () => 'learn that it failed',
  'handler/recognise': () => 'recognise the request',
  'controller/receive': (about) => `turn the request into ${what(about, 'command', 'a command')}`,
  'controller/receive-query': (about) => `turn the request into the query ${what(about, 'query', '?')}`,
  'handler/wait-for-version': (about) => `wait for version ${what(about, 'version', '?')}`,
  'repository/fold-log': (about) => `fold ${what(about, 'events', '?')} events`,
  'repository/pass-over': () => 'pass over the snapshot of older code',
  'upcaster/lift': (about) =>
    `lift ${what(about, 'event', 'the event')} to version ${what(about, 'to', '?')}`,
  'reader/fill-in': (about) => `read ${what(about, 'event', 'the event')} with defaults`,
  'reader/take-as-is': (about) => `take ${what(about, 'event', 'the event')} as it is`,
  'reader/find-no-key': (about) => `find no key of ${what(about, 'person', 'the person')}`,
  'controller/too-late': () => 'find that the client has been told otherwise',
  'dispatcher/dispatch': (about) => `look up the handler of ${what(about, 'command', 'the command')}`,
  'handler/handle': (about) => `take ${what(about, 'command', 'the command')}`,
  'aggregate/process': (about) => `process(${what(about, 'command', 'command')})`,
  'aggregate/raise': (about) => `raise ${what(about, 'event', 'an event')}`,
  'aggregate/apply': (about) => `apply(${what(about, 'event', 'event')})`,
  'aggregate/reject': () => 'refuse the command',
  'aggregate/mark-committed': () => 'empty the list of uncommitted events',
  'controller/make-command': (about) =>
    `step 1: make a command object, ${what(about, 'command', 'a command')}`,
  'controller/send': (about) => `step 2: hand ${what(about, 'command', 'the command')} to the dispatcher`,
  'dispatcher/register-handler': (about) => `register the handler of ${what(about, 'command', 'a command')}`,
  'dispatcher/find-handler': (about) =>
    `step 3: find the handler of ${what(about, 'command', 'the command')}`,
  'handler/take-command': (about): string =>
    about['isNew'] === true ? 'step 4: make a new aggregate' : 'step 4: GetByIdAsync',
  'repository/get-by-id': () => 'replay the events',
  'aggregate/run-method': (about) => `step 5: PostAggregate, ${what(about, 'command', 'the command')}`,
  'aggregate/raise-event': (about) => `step 6: RaiseEvent(${what(about, 'event', 'event')})`,
  'aggregate/apply-change': (about) => `step 7: ApplyChange(${what(about, 'event', 'event')})`,
  'handler/save-aggregate': () => 'step 8: hand the aggregate on to be saved',
  'repository/save-events': () => 'step 9: EventStore.SaveAsync',
  'handler/produce': () => 'step 9, second write: make JSON of the event',
  'aggregate/mark-changes-as-committed': () => 'step 10: MarkChangesAsCommitted',
  'aggregate/manage': (about) => `decide what follows from ${what(about, 'message', 'the message')}`,
  'consumer/carry-out': (about) => `take ${what(about, 'command', 'the command')}`,
  'consumer/answer-again': (about) => `answer ${what(about, 'command', 'the command')} again`,
  'consumer/react': (about) =>
    `react to ${what(about, 'event', 'the event')} by ${what(about, 'command', 'a command')}`,
  'consumer/pass-over': (about) => `pass over ${what(about, 'event', 'the event')}`,
  'consumer/reply-late': (about) => `pass over ${what(about, 'event', 'the reply')}, for which nobody waits`,
  'consumer/deadline': (about) => `tell the saga ${what(about, 'saga', '?')} that its time is over`,
  'consumer/deadline-cancelled': () => 'find that the saga has stopped waiting',
  'consumer/recognise': (about) => `recognise ${what(about, 'event', 'the event')}`,
  'consumer/cannot-handle': (about) => `fail at ${what(about, 'event', 'the message')}`,
  'consumer/block': (about) => `stand still at ${what(about, 'event', 'the message')}`,
} satisfies { readonly [id: string]: (about: JsonRecord) => string };

function what(about: JsonRecord, key: string, otherwise: string): string {
  const value = about[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

/** Which fields a tolerant reader has filled in. */
function filledIn(about: JsonRecord): string {
  const missing = what(about, 'missing', '');
  return missing === '' ? 'no field is missing' : `${missing} is missing and gets its default`;
}
