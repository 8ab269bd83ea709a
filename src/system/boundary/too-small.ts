import { anyAggregate } from '../../domains/aggregate.ts';
import { adLocation } from '../../domains/campaign/ad-location.ts';
import { campaignWithoutLocations } from '../../domains/campaign/campaign-without-locations.ts';
import { locationCommands } from '../../domains/campaign/location-commands.ts';
import { publisher } from '../../domains/publisher/publisher.ts';
import type { BoundaryVariant } from './boundary-variant.ts';
import { toLocation } from './location-of.ts';

/** A campaign and each of its ad locations decide alone, and the rule over both of them is nobody's. */
export const tooSmall = {
  id: 'too-small',
  aggregates: [anyAggregate(campaignWithoutLocations), anyAggregate(adLocation), anyAggregate(publisher)],
  decidedBy: (command) =>
    locationCommands.some(({ type }) => type === command.type)
      ? toLocation(command.aggregateId, command.type, command.data)
      : command,
  isMended: true,
} as const satisfies BoundaryVariant;
