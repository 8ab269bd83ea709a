import { expect } from 'vitest';
import { present } from '../../src/base/assert.ts';
import type { DatabaseSchema } from '../../src/kernel/database/schema.ts';
import { createMachine, type Machine } from '../../src/kernel/machine/machine.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import type { World } from '../../src/kernel/world/world.ts';
import type { JournalEntry } from '../../src/live/journal.ts';
import { nextByClock } from '../../src/live/clock.ts';
import { createTape, type Moment, type Tape } from '../../src/live/tape.ts';
import { playByClock } from '../../src/live/tape-stage.ts';
import { foldAlong, type Fold } from '../../src/app/run/fold-along.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import type { Setup, SlotId, VariantId } from '../../src/scenarios/slots/setup.ts';
import { moveHere } from '../../src/scenarios/script/resolve-script-step.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import type { Script } from '../../src/scenarios/script/script.ts';
import type { Episode } from '../../src/scenarios/form/episode.ts';
import { followScript, toldStep } from '../../src/scenarios/script/follow-script.ts';
import { startOfScript, type ScriptProgress } from '../../src/scenarios/script/script-progress.ts';
import type { Story } from '../../src/scenarios/form/story.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { slotsWith } from './slots-with.ts';
import { scenarioOf } from '../../src/app/scenarios/every-scenario.ts';

/** A setup, ready to run: what tests of drivers and of the lab stand on. */
export type OrderRun = {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly machine: Machine;
  readonly start: World;
  readonly schemas: readonly DatabaseSchema[];
  readonly seed: number;
};

export function orderRun(slots: Partial<Record<SlotId, VariantId>> = {}, seed = 7): OrderRun {
  return runOf({ scenario: 'order', slots: slotsWith(orderScenario, slots), seed });
}

/** A run of whichever scenario the setup names. */
export function runOf(setup: Setup): OrderRun {
  const scenario = scenarioOf(setup);
  const machine = createMachine(scenario.define(setup));
  return {
    scenario,
    setup,
    machine,
    start: startWorld(scenario, machine),
    schemas: machine.definition.databases,
    seed: setup.seed,
  };
}

export function storyNamed(id: string): Story {
  return present(
    stories.find((story) => story.id === id),
    `a story ${id}`,
  );
}

/** What a script does in a system that no process does, without its anchors. */
export function surroundingsOf({ definition }: Machine, script: Script): readonly Move[] {
  return script.flatMap(({ move }) =>
    move.kind === 'op-fault' || move.kind === 'turn' ? [] : (moveHere(definition, move) ?? []),
  );
}

/** A story at its opening, as its page opens on it. */
export function openStory(story: Episode, slots: Partial<Record<SlotId, VariantId>> = {}) {
  const run = runOf({ ...story.setup, slots: { ...story.setup.slots, ...slots } });
  const journal = playByClock({ ...run, script: story.before, stopsBefore: story.opensBefore });
  return { ...run, journal, tape: tapeOf(run, journal) };
}

/** How far a story's script has come, move by move. */
export function scriptFollowed(
  { machine }: Pick<OrderRun, 'machine'>,
  { before, after }: Episode,
): Fold<ScriptProgress> {
  return {
    initial: startOfScript([...before, ...after]),
    add: (progress, entry) => followScript(machine.definition, progress, entry),
  };
}

/** The same told to its end: the clock runs, and what is offered is pressed at once. `pressedAt`: after so many moves. */
export function tellToTheEnd(story: Episode) {
  const { tape, ...run } = openStory(story);
  const openingLength = tape.length();
  const progressAt = foldAlong(tape, scriptFollowed(run, story));
  const pressedAt: number[] = [];
  for (;;) {
    const due = dueAt(run, tape.head());
    const { due: told } = toldStep(run.machine, tape.head().world, progressAt(tape.length()));
    if (told !== null) {
      pressedAt.push(tape.length());
      press(tape, told.move);
    } else if (due === null) return { tape, openingLength, pressedAt };
    else press(tape, due.move, due.atMs);
  }
}

export function tapeOf(run: OrderRun, journal: readonly JournalEntry[] = []): Tape {
  const tape = createTape(run.machine, run.seed, run.start);
  for (const made of journal) press(tape, made.move, made.atMs);
  return tape;
}

/** Makes a move on a tape; one that is not possible ends the test. */
export function press(tape: Tape, move: Move, atMs = tape.head().clock.nowMs): void {
  const next = tape.stretch(tape.head(), { move, atMs });
  if (!next.ok) expect.fail(`${JSON.stringify(move)}: ${next.problem}`);
  tape.append(next);
}

/** What the clock takes next at a moment. */
export function dueAt(run: OrderRun, { clock, world }: Moment): JournalEntry | null {
  return nextByClock(run.machine, clock, world);
}

/** Lets the clock run to rest, or until the tape has so many moves. */
export function runByClock(run: OrderRun, tape: Tape, lengthMax = 2_000): void {
  while (tape.length() < lengthMax) {
    const due = dueAt(run, tape.head());
    if (due === null) return;
    press(tape, due.move, due.atMs);
  }
}

export const newOrder = (number: number, total = 100): Command => ({
  type: 'CreateOrder',
  aggregateType: 'Order',
  aggregateId: `order-${number}`,
  data: { customerId: 'customer-1', total },
});

export const revision = (total: number): Command => ({
  type: 'ReviseOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: { total },
});

export function sendOf(number: number, command: Command): Move {
  return { kind: 'send', intent: `c${number}`, to: `order-service-${2 - (number % 2)}`, command };
}

/**
 * Moves that numbers from a property test choose: mostly what goes by itself, sometimes any fault,
 * sometimes a new command.
 */
export function chosenMove(run: OrderRun, world: World, choice: number, number: number): Move | null {
  const pick = (moves: readonly Move[]): Move | null =>
    moves.length === 0 ? null : (moves[Math.floor(choice / 16) % moves.length] ?? null);
  const kind = choice % 16;
  if (kind === 0) return sendOf(number, newOrder(number));
  if (kind === 1) return sendOf(number, revision(100 + (choice % 50)));
  if (kind < 6) return pick(run.machine.moves(world));
  return pick(run.machine.natural(world)) ?? pick(run.machine.moves(world));
}
