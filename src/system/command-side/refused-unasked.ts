import type { Answer, Command } from '../../kernel/terms/message.ts';

/** Why a service refuses a command before an aggregate is asked; what an aggregate refuses is its own to name. */
export type SystemRejection = 'CommandUnknown' | 'NotExpected';

export function refusedUnasked(
  rejection: SystemRejection,
  { type }: Pick<Command, 'type'>,
): Extract<Answer, { readonly kind: 'rejected' }> {
  return { kind: 'rejected', rejection, detail: { command: type } };
}
