import type { Cause } from '../../kernel/terms/cause.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { MessageId } from '../../kernel/terms/names.ts';

/** On whose account something is done: of a request or a message. */
export type Occasioned = {
  /** Of the request or message: by it a service knows what it has carried out already. */
  readonly id: string;
  readonly cause: Cause;
  /** Who reacts, where the cause is a message: others may react to it, too. */
  readonly handler?: string | undefined;
};

/** A command that is to be carried out, and what has led to it. */
export type Instruction = Occasioned & {
  readonly command: Command;
  /** Whoever asks knows that it has not been carried out, so nothing is recognised. */
  readonly isNew?: true;
  /** The first event of the same commit, where others have been saved in it. */
  readonly group?: MessageId | undefined;
};
