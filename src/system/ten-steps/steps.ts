import { present } from '../../base/assert.ts';
import type { JsonRecord } from '../../base/json.ts';
import type { CommandStep } from '../../kernel/definition/definition.ts';
import type { Actor, ResultOf } from '../../kernel/language/op.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';

type TenStep = { readonly number: number; readonly actor: Actor; readonly step: string };

/** The way of a command as a course on CQRS counts it: what each step begins with. */
const table = [
  { number: 1, actor: 'controller', step: 'make-command' },
  { number: 2, actor: 'controller', step: 'send' },
  { number: 3, actor: 'dispatcher', step: 'find-handler' },
  { number: 4, actor: 'handler', step: 'take-command' },
  { number: 5, actor: 'aggregate', step: 'run-method' },
  { number: 6, actor: 'aggregate', step: 'raise-event' },
  { number: 7, actor: 'aggregate', step: 'apply-change' },
  { number: 8, actor: 'handler', step: 'save-aggregate' },
  { number: 9, actor: 'repository', step: 'save-events' },
  { number: 10, actor: 'aggregate', step: 'mark-changes-as-committed' },
] as const satisfies readonly TenStep[];

export const tenSteps: readonly CommandStep[] = table.map(({ number, actor, step }) => ({
  number,
  label: `${actor}/${step}`,
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
