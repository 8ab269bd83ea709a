import type { JsonRecord } from '../../base/json.ts';
import { textIn } from '../../base/text-in.ts';
import { adLocation } from '../../domains/campaign/ad-location.ts';
import type { Command } from '../../kernel/terms/message.ts';

/** What an ad location is called where it is an aggregate of its own: two campaigns may have one of a name. */
export const idOfLocation = (campaignId: string, locationId: string): string => `${campaignId}/${locationId}`;

/** A command to an ad location that is an aggregate of its own. */
export function toLocation(campaignId: string, type: string, data: JsonRecord): Command {
  const aggregateId = idOfLocation(campaignId, textIn(data, 'locationId') ?? '');
  return { type, aggregateType: adLocation.type, aggregateId, data: { ...data, campaignId } };
}
