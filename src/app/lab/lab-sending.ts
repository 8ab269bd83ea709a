import type { Command } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { sendMove } from '../../scenarios/form/send-move.ts';
import { overlap } from '../moves/overlap.ts';
import { upToStep } from '../moves/up-to-step.ts';
import type { LabParts } from './lab-parts.ts';
import type { LabSession } from './lab-session.ts';

/** Commands of one's own, each from a client of its own. */
export type LabSending = {
  readonly sendAll: (commands: readonly Command[], client?: PlaceId) => void;
  /** The same command twice, each held inside its transaction. */
  readonly overlapNow: (command: Command) => Promise<void>;
  /** On until a command is about to begin the step of that number, and holds it there. */
  readonly holdBeforeNow: (step: number) => Promise<void>;
};

export function createSending({ context, store }: LabParts, session: LabSession): LabSending {
  const { driver, machine } = context;

  /** Sends from a client each, and tells what they are called. */
  const sendNow = async (commands: readonly Command[], client?: PlaceId): Promise<readonly string[]> => {
    const { routes } = context.scenario;
    const intents: string[] = [];
    for (const command of commands) {
      if (!session.isDriving()) return [];
      const number = context.digestAt(store.getState().position).clientNumber + 1;
      const intent = `c${number}`;
      intents.push(intent);
      const sentCount = number - 1;
      const move = sendMove(machine.definition, routes, { command, intent, client, sentCount });
      if (move !== null) await session.makeHere(move);
    }
    return intents;
  };

  const overlapNow = async (command: Command): Promise<void> => {
    const intents = await sendNow([command, command]);
    if (intents.length === 0) return;
    const { moves, held } = overlap(machine, driver.tape, intents);
    if (!(await session.settled(await driver.make(moves), 'moved', async () => overlapNow(command)))) return;
    session.show({ held: [...store.getState().held, ...held] });
    session.showHead();
  };

  const holdBeforeNow = async (step: number): Promise<void> => {
    if (!session.isDriving()) return;
    const { moves, process } = upToStep(machine, driver.tape, step, session.held());
    if (process === null) return;
    if (!(await session.settled(await driver.make(moves), 'moved', async () => holdBeforeNow(step)))) return;
    session.show({ held: [...store.getState().held, process] });
    session.showHead();
  };

  return {
    holdBeforeNow,
    sendAll: (commands, client) =>
      session.enqueue(async () => {
        await sendNow(commands, client);
      }),
    overlapNow,
  };
}
