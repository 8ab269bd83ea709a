import { equalJson } from '../../base/equal.ts';
import type { SearchProblem } from '../../explorer/question/search-problem.ts';
import { createMachine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';

/** Stands for the next command, which is new input and no move of the machine's own. */
const send = 's';

/**
 * Runs as the choices that make them: of each world the number of the move among all that are possible there, in
 * the machine's own order (K4). A tenth of the moves themselves, and worth as much for the code that made them.
 */
export type RunChoices = {
  readonly write: (moves: readonly Move[]) => string;
  /** Null: these choices make no run, as code that moves in another way has written them. */
  readonly read: (choices: string) => readonly Move[] | null;
};

export function createRunChoices({
  definition,
  start,
  workload,
}: Pick<SearchProblem, 'definition' | 'start' | 'workload'>): RunChoices {
  const machine = createMachine(definition);

  /** What goes by itself comes first, and is most of every run: the faults are seldom listed. */
  const chosen = (world: World, choice: number): Move | undefined =>
    machine.natural(world)[choice] ?? machine.moves(world)[choice];

  const numberOf = (world: World, move: Move): number => {
    const natural = machine.natural(world).findIndex((one) => equalJson(one, move));
    return natural === -1 ? machine.moves(world).findIndex((one) => equalJson(one, move)) : natural;
  };

  return {
    write: (moves) => {
      let world = start;
      return moves
        .map((move) => {
          const choice = move.kind === 'send' ? send : String(numberOf(world, move));
          const stepped = machine.step(world, move);
          if (stepped.ok) world = stepped.world;
          return choice;
        })
        .join('.');
    },
    read: (choices) => {
      const moves: Move[] = [];
      let world = start;
      let sentCount = 0;
      for (const choice of choices === '' ? [] : choices.split('.')) {
        const move = choice === send ? workload[sentCount] : chosen(world, Number(choice));
        const stepped = move === undefined ? null : machine.step(world, move);
        if (move === undefined || stepped?.ok !== true) return null;
        world = stepped.world;
        if (move.kind === 'send') sentCount += 1;
        moves.push(move);
      }
      return moves;
    },
  };
}
