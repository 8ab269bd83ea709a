import { fail, succeed } from '../../base/result.ts';
import type { Aggregate, Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import { applyBy, processBy, typesIn, type ApplyMethods, type ProcessMethods } from '../found-by-type.ts';
import { publisherCommands } from './publisher-commands.ts';

export type PublisherCommand = CommandOf<(typeof publisherCommands)[number]>;

export type PublisherEvent =
  | { readonly type: 'PublisherRegistered'; readonly data: { readonly contact: string } }
  | { readonly type: 'PublisherContactChanged'; readonly data: { readonly contact: string } };

export type PublisherRejection = Rejection<'PublisherExists' | 'PublisherUnknown' | 'ContactUnchanged'>;

export type PublisherState = { readonly exists: boolean; readonly contact: string };

/** What a publisher decides about each type of command. */
const process: ProcessMethods<PublisherState, PublisherCommand, PublisherEvent, PublisherRejection> = {
  RegisterPublisher: ({ exists }, { data }) =>
    exists ? fail({ type: 'PublisherExists', data: {} }) : succeed([{ type: 'PublisherRegistered', data }]),
  ChangePublisherContact({ exists, contact }, { data }) {
    if (!exists) return fail({ type: 'PublisherUnknown', data: {} });
    if (data.contact === contact) return fail({ type: 'ContactUnchanged', data: { contact } });
    return succeed([{ type: 'PublisherContactChanged', data }]);
  },
};

/** What each type of event makes of a publisher. */
const apply: ApplyMethods<PublisherState, PublisherEvent> = {
  PublisherRegistered: (_, { data: { contact } }) => ({ exists: true, contact }),
  PublisherContactChanged: (publisher, { data: { contact } }) => ({ ...publisher, contact }),
};

/** Who publishes the ads of campaigns, and whom to call there: it changes for reasons of its own. */
export const publisher: Aggregate<PublisherState, PublisherCommand, PublisherEvent> = {
  type: 'Publisher',
  initial: { exists: false, contact: '' },
  process: processBy(process),
  apply: applyBy(apply),
  commands: publisherCommands,
  events: typesIn(apply),
  rejections: ['PublisherExists', 'PublisherUnknown', 'ContactUnchanged'],
};
