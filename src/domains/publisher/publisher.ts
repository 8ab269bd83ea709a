import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate, Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import { publisherCommands } from './publisher-commands.ts';

export type PublisherCommand = CommandOf<(typeof publisherCommands)[number]>;

export type PublisherEvent =
  | { readonly type: 'PublisherRegistered'; readonly data: { readonly contact: string } }
  | { readonly type: 'PublisherContactChanged'; readonly data: { readonly contact: string } };

export type PublisherRejection = Rejection<'PublisherExists' | 'PublisherUnknown' | 'ContactUnchanged'>;

export type PublisherState = { readonly exists: boolean; readonly contact: string };

type Decision = Result<readonly PublisherEvent[], PublisherRejection>;

/** Who publishes the ads of campaigns, and whom to call there: it changes for reasons of its own. */
export const publisher: Aggregate<PublisherState, PublisherCommand, PublisherEvent> = {
  type: 'Publisher',
  initial: { exists: false, contact: '' },
  process: decide,
  apply: (_state, { data }) => ({ exists: true, contact: data.contact }),
  commands: publisherCommands,
  events: ['PublisherRegistered', 'PublisherContactChanged'],
  rejections: ['PublisherExists', 'PublisherUnknown', 'ContactUnchanged'],
};

function decide({ exists, contact }: PublisherState, { type, data }: PublisherCommand): Decision {
  if (type === 'RegisterPublisher')
    return exists
      ? fail({ type: 'PublisherExists', data: {} })
      : succeed([{ type: 'PublisherRegistered', data }]);
  if (!exists) return fail({ type: 'PublisherUnknown', data: {} });
  if (data.contact === contact) return fail({ type: 'ContactUnchanged', data: { contact } });
  return succeed([{ type: 'PublisherContactChanged', data }]);
}
