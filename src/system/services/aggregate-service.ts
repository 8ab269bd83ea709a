import type { DomainCommand } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { CarriedOut } from '../command-side/carried-out.ts';
import type { AggregateRepository } from './aggregate-repository.ts';

/** What a service does about each type of command to one of its aggregates; a type without its method does not compile. */
export type AggregateService<Asked extends DomainCommand> = {
  readonly [Type in Asked['type']]: ServiceMethod;
};

export type ServiceMethod = (repository: AggregateRepository, command: Command) => Process<CarriedOut>;
