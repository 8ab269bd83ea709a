import { equalJson } from '../../base/equal.ts';
import type { Move } from '../../kernel/world/move.ts';
import { nextByClock } from '../../live/clock.ts';
import { createTape } from '../../live/tape.ts';
import type { Script } from '../../scenarios/script/script.ts';
import { scriptOf } from '../../scenarios/script/script-of-run.ts';
import type { LabContext } from './lab-context.ts';

/**
 * What has happened so far to the system that a lab runs, and the order that a hand has chosen. It is
 * read on a clock of its own: a run that came in a link has lost its times.
 */
export function scriptOfLab({ machine, start, driver, setup }: LabContext): Script {
  const moves = driver.tape.journal().map(({ move }) => move);
  const tape = createTape(machine, setup.seed, start);
  const due = () => {
    const { clock, world } = tape.head();
    return nextByClock(machine, clock, world);
  };
  const goOn = (move: Move): boolean => {
    const next = due();
    const atMs = next !== null && equalJson(next.move, move) ? next.atMs : tape.head().clock.nowMs;
    const stretched = tape.stretch(tape.head(), { move, atMs });
    if (stretched.ok) tape.append(stretched);
    return stretched.ok;
  };
  return scriptOf(machine, start, moves, (position) => {
    moves.slice(tape.length(), position).every(goOn);
    return due()?.move ?? null;
  });
}
