import type { DomainCommand } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';

/** AggregateRepository: a new aggregate is saved, one that is there is updated by its id; `Done` says what came of it. */
export type AggregateRepository<Done> = {
  readonly save: (command: Command) => Process<Done>;
  readonly update: (id: string, command: Command) => Process<Done>;
};

/** What a service does about each type of command to one of its aggregates; a type without its method does not compile. */
export type AggregateService<Asked extends DomainCommand> = {
  readonly [Type in Asked['type']]: ServiceMethod;
};

export type ServiceMethod = <Done>(repository: AggregateRepository<Done>, command: Command) => Process<Done>;
