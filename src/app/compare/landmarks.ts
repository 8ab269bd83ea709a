import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Answer, EventMessage } from '../../kernel/terms/message.ts';
import type { Cause } from '../../kernel/terms/cause.ts';
import type { MessageId, PlaceId } from '../../kernel/terms/names.ts';
import type { Script, ScriptStep } from '../../scenarios/script/script.ts';
import type { PlayedSetup } from '../replay/play-setup.ts';

/** What happens under every setup, if it happens: what a comparison is aligned by. */
export type Landmark =
  | { readonly kind: 'step'; readonly step: ScriptStep }
  | { readonly kind: 'received'; readonly intent: string; readonly command: string }
  | { readonly kind: 'committed' | 'published'; readonly event: EventMessage; readonly intent: string }
  | {
      readonly kind: 'applied';
      readonly event: EventMessage;
      readonly intent: string;
      readonly subscriber: string;
    }
  /** A command or a reply between services is committed. */
  | { readonly kind: 'asked' | 'replied'; readonly message: string; readonly intent: string }
  | { readonly kind: 'answered'; readonly intent: string };

/** A landmark at the move that reached it. */
export type Reached = {
  /** The same under every setup: what a client meant, and not the ids that a run gave. */
  readonly key: string;
  readonly landmark: Landmark;
  /** Which time it was: 2 for a copy. */
  readonly nth: number;
  readonly number: number;
  /** Where it happened. */
  readonly place: PlaceId;
  readonly event: EventMessage | null;
  readonly answer: Answer | null;
  readonly wrong: Wrong | null;
};

/** What is not as it should be with the moment of a landmark. */
export type Wrong =
  /** Its event is committed only later. */
  | 'before-commit'
  /** Its event is never committed. */
  | 'never-committed'
  /** A later event of the same aggregate took effect before. */
  | 'overtaken'
  /** It has happened before. */
  | 'again';

/** The landmarks of a run in the order in which they were reached. */
export function landmarksOf({ tape, made }: PlayedSetup, script: Script): readonly Reached[] {
  const entries = tape.entries();
  const { intentOf, originOf } = intentsOf(entries);
  const identities = eventIdentities(entries, intentOf);
  const steps = new Map(made.map(({ step, number }) => [number, step]));
  const counts = new Map<string, number>();
  const reached: Reached[] = [];
  for (const [index, entry] of entries.entries()) {
    const number = index + 1;
    const add = (
      landmark: Landmark,
      name: string,
      event: EventMessage | null,
      answer: Answer | null,
    ): void => {
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      const wrong = wrongWith(landmark, nth, event, entries, number);
      const place = entry.to ?? entry.from;
      reached.push({ key: `${name} ${nth}`, landmark, nth, number, place, event, answer, wrong });
    };
    const step = steps.get(number);
    if (step !== undefined && step.move.kind !== 'turn')
      add({ kind: 'step', step }, `step ${script.indexOf(step)}`, null, null);
    for (const landmark of landmarksAt(entry, intentOf, originOf)) {
      const event = 'event' in landmark ? landmark.event : null;
      const intent = 'intent' in landmark ? landmark.intent : '';
      const subscriber = 'subscriber' in landmark ? landmark.subscriber : '';
      const message = 'message' in landmark ? ` ${landmark.message}` : '';
      const name = `${landmark.kind} ${event === null ? intent : identities(event)} ${subscriber}${message}`;
      add(landmark, name, event, answerAt(entry, intent));
    }
  }
  return reached;
}

function landmarksAt(
  { op, result, facts }: TraceEntry,
  intentOf: IntentOf,
  originOf: (cause: Cause) => string,
): readonly Landmark[] {
  const received: readonly Landmark[] =
    op?.kind === 'request' && result?.ok === true
      ? [{ kind: 'received', intent: op.request.intent, command: op.request.command.type }]
      : [];
  return [
    ...received,
    ...facts.flatMap((fact): readonly Landmark[] => {
      switch (fact.kind) {
        case 'event-committed':
          return [{ kind: 'committed', event: fact.event, intent: intentOf(fact.event) }];
        case 'event-published':
          return [{ kind: 'published', event: fact.event, intent: intentOf(fact.event) }];
        case 'event-applied':
          return [
            {
              kind: 'applied',
              event: fact.event,
              intent: intentOf(fact.event),
              subscriber: fact.subscriber,
            },
          ];
        case 'message-committed': {
          const { kind, type, cause } = fact.message;
          const intent = originOf(cause);
          return [{ kind: kind === 'command' ? 'asked' : 'replied', message: type, intent }];
        }
        case 'command-answered':
          return [{ kind: 'answered', intent: fact.intent }];
        default:
          return [];
      }
    }),
  ];
}

function answerAt({ facts }: TraceEntry, intent: string): Answer | null {
  for (const fact of facts)
    if (fact.kind === 'command-answered' && fact.intent === intent) return fact.answer;
  return null;
}

/** What a client meant by the command that an event came of, be it by way of other services. */
type IntentOf = (event: EventMessage) => string;

function intentsOf(entries: readonly TraceEntry[]): {
  readonly intentOf: IntentOf;
  readonly originOf: (cause: Cause) => string;
} {
  const intents = new Map<string, string>();
  const causes = new Map<MessageId, Cause>();
  for (const { op, facts } of entries) {
    if (op?.kind === 'request') intents.set(op.request.id, op.request.intent);
    for (const fact of facts) {
      if (fact.kind === 'event-committed') causes.set(fact.event.id, fact.cause);
      if (fact.kind === 'message-committed') causes.set(fact.message.id, fact.message.cause);
    }
  }
  const origin = (cause: Cause | undefined): string | undefined =>
    typeof cause === 'number' ? origin(causes.get(cause)) : cause;
  return {
    intentOf: ({ id, triggeringEvent }) => intents.get(triggeringEvent) ?? origin(id) ?? triggeringEvent,
    originOf: (cause) => origin(cause) ?? String(cause),
  };
}

/**
 * Names an event by what a client meant by it: its id differs from run to run. Where one intent made
 * several such events they are numbered, the committed ones first.
 */
function eventIdentities(
  entries: readonly TraceEntry[],
  intentOf: IntentOf,
): (event: EventMessage) => string {
  const committed: EventMessage[] = [];
  const others: EventMessage[] = [];
  for (const { facts } of entries)
    for (const fact of facts) {
      if (fact.kind === 'event-committed') committed.push(fact.event);
      else if (fact.kind === 'event-published' || fact.kind === 'event-applied') others.push(fact.event);
    }
  const names = new Map<number, string>();
  const counts = new Map<string, number>();
  for (const event of [...committed, ...others]) {
    const { id, type, aggregateType, aggregateId } = event;
    if (names.has(id)) continue;
    const name = `${aggregateType} ${aggregateId} ${type} ${intentOf(event)}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    names.set(id, `${name} ${counts.get(name) ?? 1}`);
  }
  return ({ id }) => names.get(id) ?? String(id);
}

function wrongWith(
  landmark: Landmark,
  nth: number,
  event: EventMessage | null,
  entries: readonly TraceEntry[],
  number: number,
): Wrong | null {
  if (event === null || landmark.kind === 'committed') return nth > 1 && event !== null ? 'again' : null;
  const committedAt = entries.findIndex(({ facts }) =>
    facts.some((fact) => fact.kind === 'event-committed' && fact.event.id === event.id),
  );
  if (committedAt === -1) return 'never-committed';
  if (committedAt >= number) return 'before-commit';
  if (nth > 1) return 'again';
  if (landmark.kind !== 'applied') return null;
  const isOvertaken = entries
    .slice(0, number - 1)
    .some(({ facts }) =>
      facts.some(
        (fact) =>
          fact.kind === 'event-applied' &&
          fact.subscriber === landmark.subscriber &&
          fact.event.aggregateType === event.aggregateType &&
          fact.event.aggregateId === event.aggregateId &&
          fact.event.version > event.version,
      ),
    );
  return isOvertaken ? 'overtaken' : null;
}
