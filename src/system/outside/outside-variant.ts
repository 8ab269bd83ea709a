import type { Command, ReplyMessage, Request } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Program } from '../../kernel/language/process.ts';
import type { WhomToAsk } from '../client/ask-until-answered.ts';
import type { Variant } from '../variant.ts';

/** Somebody else's system: what it is asked, what it may say to that, and where it says it. */
export type OutsideSystem = {
  readonly place: PlaceId;
  /** Which of these it says is its own affair; the first is what one hopes for. */
  readonly options: readonly string[];
  /** Where it has no choice about something, all that it may say to that; null: any of these. */
  readonly onlyOption?: (asked: Command) => string | null;
  /** With which of them something comes about out there. */
  readonly effective: readonly string[];
  /** It answers later: it asks something itself, or says it on a channel of its own. */
  readonly answer: (asked: Command, option: string) => WhomToAsk | Said;
};

/** What an outside system says, and where. */
export type Said = { readonly broker: PlaceId; readonly message: ReplyMessage };

/** What an outside system does when it is asked what it has been asked before. */
export type OutsideVariant = Variant & { readonly program: (system: OutsideSystem) => Program };

export type OutsideArguments = {
  readonly request: Request;
  readonly receiver: string;
  readonly replyTo: PlaceId;
};
