import { createPictures } from '../src/app/stage/draw/lab-pictures.ts';
import { createMachine } from '../src/kernel/machine/machine.ts';
import { createTape, replayOnto } from '../src/live/tape.ts';
import { startWorld } from '../src/scenarios/form/start-world.ts';
import { orderScenario } from '../src/scenarios/order/order-scenario.ts';
import type { BenchRow } from './bench-row.ts';
import { interleave } from './interleave.ts';
import { benchSetup, longJournal } from './long-run.ts';

const [short, long] = [400, 10_000];
/** So many moves up to there are drawn: enough for every kind of move to be among them. */
const windowLength = 200;

/** What the map shows of a moment as data, at the end of a short run and of a long one, whose logs are folded. */
export async function benchPicture(): Promise<readonly BenchRow[]> {
  const machine = createMachine(orderScenario.define(benchSetup));
  const start = startWorld(orderScenario, machine);
  const journal = longJournal(machine, start, long);
  const drawerAt = (length: number): (() => Promise<void>) => {
    const tape = createTape(machine, benchSetup.seed, start);
    replayOnto(tape, journal.slice(0, length));
    const source = { definition: machine.definition, setup: benchSetup, tape, watched: null };
    const pictureAt = createPictures(source);
    return async () => {
      for (let position = length - windowLength; position < length; position += 1) pictureAt(position, []);
      await Promise.resolve();
    };
  };
  const { ours, raw } = await interleave({ ours: drawerAt(long), raw: drawerAt(short) }, 15);
  const perMove = 1000 / windowLength;
  return [
    {
      name: `the map’s picture: a move before the ${String(long)}th, against before the ${String(short)}th`,
      ours: ours * perMove,
      raw: raw * perMove,
      unit: 'µs a move',
      ratioAim: 1.25,
    },
  ];
}
