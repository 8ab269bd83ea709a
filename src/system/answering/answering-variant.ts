import type { Process } from '../../kernel/language/process.ts';
import type { Variant } from '../variant.ts';

/** When the client is told that its command is carried out. */
export type AnsweringVariant = Variant & {
  /** When all that is missing is the commit. */
  readonly beforeCommit: (answer: () => Process<void>) => Process<void>;
};
