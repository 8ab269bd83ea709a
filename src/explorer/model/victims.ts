import type { Machine } from '../../kernel/machine/machine.ts';
import { opMove } from '../../kernel/machine/moves.ts';
import { deadlockedIn } from '../../kernel/machine/outcomes.ts';
import type { Codec } from '../packed/codec.ts';
import { createTupleTable } from '../packed/tuple-table.ts';
import type { Hand } from '../packed/world-batch.ts';
import type { LocalMove } from './local-move.ts';
import type { Transitions } from './transitions.ts';

/** Of a world in hand: the processes whose transactions may have to give way in circles of waits (D6). */
export type Victims = (hand: Hand, index: number) => readonly LocalMove[];

export function createVictims(machine: Machine, codec: Codec, transitions: Transitions): Victims {
  const table = createTupleTable();
  const moves: (readonly LocalMove[])[] = [];
  return ({ parts, width, known, processCountMax }, index) => {
    // What each process can do says also for whom it waits.
    const who = known.slice(index * processCountMax, (index + 1) * processCountMax);
    const number = table.find(who, who.length);
    if (number >= 0) return moves[number] ?? [];
    const world = codec.decode(parts, index * width);
    const found = [...deadlockedIn(machine.definition, world, machine.opOf)].sort().flatMap((id) => {
      const actor = world.activations[id];
      if (actor === undefined) return [];
      const move = opMove(actor, machine.opOf(actor), 'victim');
      return transitions.ofMove(world, move) ?? [];
    });
    table.add(who, who.length);
    moves.push(found);
    return found;
  };
}
