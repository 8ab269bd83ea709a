import type { DomainCommand, DomainEvent, Rejection } from './aggregate.ts';

type FieldOf<Command extends DomainCommand> = Command extends unknown
  ? keyof Command['data'] & string
  : never;

type By<Word extends string> = Readonly<Record<Word, string>>;

/** What an aggregate and its messages are called, in one language. It stands beside the aggregate: `order.ko.ts`. */
export type DomainText<
  Command extends DomainCommand,
  Event extends DomainEvent,
  Refused extends Rejection,
> = {
  readonly aggregate: string;
  readonly commands: By<Command['type']>;
  /** Of the data of its commands. */
  readonly fields: By<FieldOf<Command>>;
  /** As the subject of a mail says it. */
  readonly events: By<Event['type']>;
  /** Why a command was refused. */
  readonly rejections: By<Refused['type']>;
};
