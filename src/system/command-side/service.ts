import { present } from '../../base/assert.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { AnsweringVariant } from '../answering/answering-variant.ts';
import type { KeepingService, KeepingVariant } from '../keeping/keeping-variant.ts';
import type { PublishingService, PublishingVariant } from '../announcing/publishing-variant.ts';
import type { RecognisingVariant } from '../recognising/recognising-variant.ts';

/** What a service is made of: its aggregates, its database and the pattern chosen for each slot. */
export type Service = PublishingService &
  KeepingService & {
    readonly aggregates: readonly AnyAggregate[];
    readonly keeping: KeepingVariant;
    readonly publishing: PublishingVariant;
    readonly recognising: RecognisingVariant;
    readonly answering: AnsweringVariant;
  };

export function aggregateOf(service: Service, command: Command): AnyAggregate {
  return present(
    service.aggregates.find(({ type }) => type === command.aggregateType),
    `aggregate ${command.aggregateType}`,
  );
}
