import { equalJson } from '../../base/equal.ts';
import type { Problem } from '../../explorer/model.ts';
import { createMachine } from '../../kernel/machine.ts';
import type { Move } from '../../kernel/move.ts';
import type { World } from '../../kernel/world.ts';

type Played = Pick<Problem, 'definition' | 'start' | 'workload'>;

/** Stands for the next command, which is new input and no move of the machine's own. */
const send = 's';

/**
 * A run as the choices that make it: of each world the number of the move among all that are possible there, in
 * the machine's own order (K4). A tenth of the moves themselves, and worth as much for the code that made it.
 */
export function choicesOf(problem: Played, moves: readonly Move[]): string {
  const along = player(problem);
  return moves
    .map((move) => {
      const choice = along.choices().findIndex((one) => equalJson(one, move));
      along.play(move);
      return choice === -1 ? send : String(choice);
    })
    .join('.');
}

/** The moves that these choices make; null: they make none, as code that moves in another way has written them. */
export function movesOfChoices(problem: Played, choices: string): readonly Move[] | null {
  const along = player(problem);
  const moves: Move[] = [];
  for (const choice of choices === '' ? [] : choices.split('.')) {
    const move = choice === send ? along.nextSend() : along.choices()[Number(choice)];
    if (move === undefined || !along.play(move)) return null;
    moves.push(move);
  }
  return moves;
}

function player({ definition, start, workload }: Played) {
  const machine = createMachine(definition);
  let world: World = start;
  let sentCount = 0;
  return {
    choices: (): readonly Move[] => machine.moves(world),
    nextSend: (): Move | undefined => workload[sentCount],
    play: (move: Move): boolean => {
      const stepped = machine.step(world, move);
      if (!stepped.ok) return false;
      world = stepped.world;
      if (move.kind === 'send') sentCount += 1;
      return true;
    },
  };
}
