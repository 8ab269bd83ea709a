import { present } from '../../base/assert.ts';
import type { JsonRecord } from '../../base/json.ts';
import type { CommandStep } from '../../kernel/definition/definition.ts';
import type { Actor, ResultOf } from '../../kernel/language/op.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';

type TenStep = Pick<CommandStep, 'number' | 'name'> & { readonly actor: Actor; readonly step: string };

/** The way of a command as a course on CQRS counts it: what each step begins with, and what that is called there. */
const table = [
  { number: 1, actor: 'controller', step: 'make-command', name: 'CommandController' },
  { number: 2, actor: 'controller', step: 'send', name: 'CommandDispatcher.SendAsync' },
  { number: 3, actor: 'dispatcher', step: 'find-handler', name: 'CommandDispatcher.handlers' },
  { number: 4, actor: 'handler', step: 'take-command', name: 'CommandHandler.HandleAsync' },
  { number: 5, actor: 'aggregate', step: 'run-method', name: 'PostAggregate' },
  { number: 6, actor: 'aggregate', step: 'raise-event', name: 'AggregateRoot.RaiseEvent' },
  { number: 7, actor: 'aggregate', step: 'apply-change', name: 'AggregateRoot.ApplyChange' },
  { number: 8, actor: 'handler', step: 'save-aggregate', name: 'EventSourcingHandler.SaveAsync' },
  { number: 9, actor: 'repository', step: 'save-events', name: 'EventStore.SaveAsync' },
  {
    number: 10,
    actor: 'aggregate',
    step: 'mark-changes-as-committed',
    name: 'AggregateRoot.MarkChangesAsCommitted',
  },
] as const satisfies readonly TenStep[];

export const tenSteps: readonly CommandStep[] = table.map(({ number, actor, step, name }) => ({
  number,
  label: `${actor}/${step}`,
  name,
}));

/** Says that a step begins, and by whom it is taken. */
export function takeStep(
  number: (typeof table)[number]['number'],
  about: JsonRecord,
): Process<ResultOf<'tell'>> {
  const { actor, step } = present(
    table.find((one) => one.number === number),
    `step ${number}`,
  );
  return tell(actor, step, about);
}
