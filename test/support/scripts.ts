import * as fc from 'fast-check';
import type { OpKind } from '../../src/kernel/language/op.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { SlotId } from '../../src/scenarios/slots/setup.ts';
import { misfitsOf } from '../../src/scenarios/slots/slots.ts';
import type {
  BeforeOp,
  OnceTrue,
  Script,
  ScriptMove,
  ScriptStep,
} from '../../src/scenarios/script/script.ts';
import { publisher } from '../../src/scenarios/script/places-here.ts';
import type { Slots } from './order-lab.ts';
import { newOrder, sendOf } from './order-run.ts';

export const atOnce = { kind: 'at-once' } as const;
export const atRest = { kind: 'at-rest' } as const;

export const before = (place: string, op: string, occurrence: number): BeforeOp => ({
  kind: 'before',
  place,
  op: op as OpKind,
  occurrence,
});

export const send = (number: number): ScriptMove => sendOf(number, newOrder(number)) as ScriptMove;

const anchor = fc.oneof(
  fc.constant(atOnce),
  fc.constant(atRest),
  fc
    .tuple(
      fc.constantFrom('order-service-1', 'order-service-2', 'relay', 'projection', 'notification'),
      fc.constantFrom('commit', 'publish', 'update', 'find', 'acknowledge', 'send-mail'),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([place, op, occurrence]) => before(place, op, occurrence)),
  // Where nobody counts steps it is passed by.
  fc.constant({ kind: 'before-step', step: 7, place: 'order-service-1', occurrence: 1 } as const),
  fc.constantFrom<OnceTrue>(
    { kind: 'answered', intent: 'c11' },
    { kind: 'heard', intent: 'c11' },
    { kind: 'event-committed', nth: 1 },
    { kind: 'event-published', nth: 1 },
    { kind: 'event-published', nth: 2, event: 'OrderCreated' },
    { kind: 'event-applied', subscriber: 'projection', nth: 1 },
  ),
);
const places = fc.constantFrom('relay', 'projection', 'notification', 'order-service-1', 'broker', publisher);
const move: fc.Arbitrary<ScriptMove> = fc.oneof(
  fc.integer({ min: 2, max: 9 }).map(send),
  fc.record({ kind: fc.constantFrom('crash' as const, 'recover' as const), place: places }),
  fc.record({
    kind: fc.constant('op-fault' as const),
    outcome: fc.constantFrom('refused', 'request-lost', 'reply-lost', 'connection-lost'),
  }),
  fc.constantFrom<ScriptMove>(
    { kind: 'take-down', place: 'broker' },
    { kind: 'recover', place: 'broker' },
    { kind: 'cut', link: 'relay->broker' },
    { kind: 'mend', link: 'relay->broker' },
  ),
);

/** Commands and faults, anchored anyhow; some of them find nothing to do. */
export const anyScript: fc.Arbitrary<Script> = fc
  .array(fc.record({ when: anchor, move }), { maxLength: 7 })
  .map((steps): Script => [{ when: atOnce, move: send(11) }, ...(steps as readonly ScriptStep[])]);

/** A variant for each slot; what does not go together with the rest is as usual. */
export const anySlots: fc.Arbitrary<Slots> = fc
  .record(
    Object.fromEntries(
      Object.entries(orderScenario.slots).map(([slot, variants]) => [slot, fc.constantFrom(...variants)]),
    ),
  )
  .map(withoutMisfits);

function withoutMisfits(drawn: Readonly<Record<string, string>>): Slots {
  let slots: Slots = { ...orderScenario.defaults, ...drawn };
  for (let [misfit] = misfitsOf(slots); misfit !== undefined; [misfit] = misfitsOf(slots))
    for (const slot of [misfit.slot, misfit.need.slot as SlotId])
      slots = { ...slots, [slot]: orderScenario.defaults[slot] };
  return slots;
}
