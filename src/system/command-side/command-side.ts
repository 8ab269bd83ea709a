import type { CommandStep } from '../../kernel/definition/definition.ts';
import type { Program } from '../../kernel/language/process.ts';
import type { Service } from './service.ts';

/** How a service takes commands, where it does so in another way than the usual one. */
export type CommandSide = {
  readonly controller: (service: Service) => Program;
  /** What an instance does when it starts, and again when it recovers. */
  readonly startUp: (service: Service) => Program;
  /** The steps that one counts on the way of a command. */
  readonly steps: readonly CommandStep[];
};
