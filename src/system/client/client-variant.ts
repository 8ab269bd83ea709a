import type { Answer, Command } from '../../kernel/terms/message.ts';
import type { JsonRecord } from '../../base/json.ts';
import type { Ending, Process, Self } from '../../kernel/language/process.ts';
import type { Variant } from '../variant.ts';

/** What a client does when it hears nothing. */
export type ClientVariant = Variant & {
  /** `keepsVersionAs`: by what name it remembers which version it was told of; left out: it does not. */
  readonly program: (args: JsonRecord, self: Self, keepsVersionAs?: string) => Process<Ending>;
};

export type ClientArguments = {
  /** What the client means, however often it asks. */
  readonly intent: string;
  readonly to: string;
  readonly command: Command;
};

/** How often a client that retries asks at most. */
export const attemptCountMax = 3;

/** Whether a service says of itself that it has not done all that it should, and that one may ask again. */
export function asksForAnother(answer: Answer): boolean {
  return answer.kind === 'failed' && answer.reason === 'not-published';
}
