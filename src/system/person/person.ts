import type { Message } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { acknowledge, awaitDecision, awaitReachable, poll } from '../../kernel/language/ops.ts';
import { next, type Program } from '../../kernel/language/process.ts';
import { askUntilAnswered, type WhomToAsk } from '../client/ask-until-answered.ts';

/** What a person is to decide. */
export type Task = { readonly subject: string; readonly options: readonly string[] };

/** Somebody to whom messages come as tasks. */
export type Person = {
  readonly place: PlaceId;
  readonly broker: PlaceId;
  /** What a message asks them; null: it is none of their business. */
  readonly taskOf: (message: Message) => Task | null;
  /** What they have done about it, by what they have decided; null: nothing. */
  readonly actOn: (message: Message, option: string) => WhomToAsk | null;
};

/** A person: takes a task, decides, sees to it that it is done, and only then is done with the task. */
export function person({ place, broker, taskOf, actOn }: Person): Program {
  // The group that gets the tasks is this one person.
  const group = place;
  return function* takeTask() {
    const polled = yield* poll(broker, group);
    if (!polled.ok || polled.value === null) return next({});
    const { message } = polled.value;

    const task = taskOf(message);
    if (task !== null) {
      const decided = yield* awaitDecision(place, task.subject, task.options);
      const act = decided.ok ? actOn(message, decided.value) : null;
      // Whoever gets the task again asks for the same again: it can be recognised.
      if (act !== null) yield* askUntilAnswered(`${place}-${message.id}`, act);
    }

    let heard = yield* acknowledge(broker, group, polled.value);
    while (!heard.ok && heard.failure !== 'fenced') {
      yield* awaitReachable(broker);
      heard = yield* acknowledge(broker, group, polled.value);
    }
    return next({});
  };
}
