import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { startWorld } from '../../../src/scenarios/form/start-world.ts';
import { postScenario } from '../../../src/scenarios/post/post-scenario.ts';
import { editMessage, likePost, sends } from '../../../src/scenarios/post/post-workload.ts';
import { memoryStage, playScript } from '../../../src/scenarios/script/play-script.ts';
import type { BeforeStep, Script, ScriptMove } from '../../../src/scenarios/script/script.ts';
import type { Setup } from '../../../src/scenarios/slots/setup.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { tenSteps } from '../../../src/system/ten-steps/steps.ts';

const service = 'post-service-1';

/** Before which of the ten; between two of them: after the one before it. */
const numbers = tenSteps.map(({ number }) => number);

const beforeStep = (step: number): BeforeStep => ({
  kind: 'before-step',
  step,
  place: service,
  occurrence: 1,
});

/** One edit, and what happens to it before a step; then all that is down is back. */
function played(publishing: string, step: number, ...struck: readonly ScriptMove[]) {
  const setup: Setup = {
    scenario: postScenario.id,
    slots: { ...postScenario.defaults, publishing },
    seed: 1,
  };
  const machine = createMachine(postScenario.define(setup));
  const stage = memoryStage(machine, startWorld(postScenario, machine));
  const script: Script = [
    { when: { kind: 'at-once' }, move: sends(1, editMessage('post-1', 'Hello, all')) },
    ...struck.map((move, index) => ({
      when: index === 0 ? beforeStep(step) : ({ kind: 'at-once' } as const),
      move,
    })),
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: service } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'broker' } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'post-database' } },
  ];
  const facts: Fact[] = [];
  const play = playScript(
    machine,
    {
      ...stage,
      make: (move) => {
        const made = stage.make(move);
        facts.push(...(made ?? []));
        return made;
      },
    },
    script,
  );
  const verdict = (id: string): string | undefined => {
    const property = machine.definition.properties.find((one) => one.id === id);
    return property && judge(property, stage.world(), true).kind;
  };
  const count = (kind: Fact['kind']): number => facts.filter((fact) => fact.kind === kind).length;
  return { play, stage, count, verdict, machine };
}

describe('[T2] before each of the ten steps, by its number', () => {
  test.each(numbers)('the service can crash: %i', (step) => {
    const { play, count, verdict } = played('after-commit', step, { kind: 'crash', place: service });
    expect(play.made.map(({ step: { move } }) => move.kind)).toContain('crash');
    // Whatever came before the ninth was in memory; whatever comes after it is done.
    expect([count('event-committed'), count('event-published')]).toEqual(step <= 9 ? [0, 0] : [1, 1]);
    expect(verdict('no-lost-event')).toBe('kept');
  });

  test.each(numbers)('the broker can go down, and its loss is kept by an outbox alone: %i', (step) => {
    const lost = played('after-commit', step, { kind: 'take-down', place: 'broker' });
    expect(lost.play.made.map(({ step: { move } }) => move.kind)).toContain('take-down');
    expect(lost.verdict('no-lost-event')).toBe(step <= 9 ? 'broken' : 'kept');
    const kept = played('outbox-polling', step, { kind: 'take-down', place: 'broker' });
    expect([kept.count('event-committed'), kept.verdict('no-lost-event')]).toEqual([1, 'kept']);
  });

  test.each(numbers)('the database can go down: %i', (step) => {
    const { play, count, verdict } = played('outbox-polling', step, {
      kind: 'take-down',
      place: 'post-database',
    });
    expect(play.made.map(({ step: { move } }) => move.kind)).toContain('take-down');
    expect(count('event-committed')).toBe(step <= 9 ? 0 : 1);
    expect(verdict('no-lost-event')).toBe('kept');
  });

  test.each(numbers)('somebody else can want to change the same post: %i', (step) => {
    const { play, count, verdict } = played('outbox-polling', step, sends(2, likePost('post-1')));
    expect(play.made.filter(({ step: { move } }) => move.kind === 'send')).toHaveLength(2);
    expect(count('command-sent')).toBe(2);
    expect(verdict('no-lost-update')).toBe('kept');
  });

  test('is no moment where nobody counts: the step is passed by, and it is said why', () => {
    const setup: Setup = { scenario: orderScenario.id, slots: orderScenario.defaults, seed: 1 };
    const machine = createMachine(orderScenario.define(setup));
    const stage = memoryStage(machine, startWorld(orderScenario, machine));
    const crash = {
      when: { ...beforeStep(7), place: 'order-service-1' },
      move: { kind: 'crash', place: 'order-service-1' },
    } as const;
    expect(playScript(machine, stage, [crash]).skipped).toEqual([{ step: crash, reason: 'not-there' }]);
  });
});
