import type { Command, Request } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Program } from '../../kernel/language/process.ts';
import type { Variant } from '../variant.ts';

/** Somebody else's system: what it is asked, what it may say to that, and where it says it. */
export type OutsideSystem = {
  readonly place: PlaceId;
  /** Which of these it says is its own affair; the first is what one hopes for. */
  readonly options: readonly string[];
  /** With which of them something comes about out there. */
  readonly effective: readonly string[];
  /** It answers later, by asking something itself. */
  readonly answer: (asked: Command, option: string) => { readonly to: PlaceId; readonly command: Command };
};

/** What an outside system does when it is asked what it has been asked before. */
export type OutsideVariant = Variant & { readonly program: (system: OutsideSystem) => Program };

export type OutsideArguments = {
  readonly request: Request;
  readonly receiver: string;
  readonly replyTo: PlaceId;
};
