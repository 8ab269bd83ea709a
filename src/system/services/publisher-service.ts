import type { CampaignCommand } from '../../domains/campaign/campaign-messages.ts';
import type { PublisherCommand } from '../../domains/publisher/publisher.ts';
import type { AggregateService } from './aggregate-service.ts';
import { campaignService } from './campaign-service.ts';

/** PublisherService: where a publisher and its campaigns are one aggregate, their commands are its own, too. */
export const publisherService: AggregateService<PublisherCommand | CampaignCommand> = {
  ...campaignService,
  RegisterPublisher: (publishers, command) => publishers.save(command),
  ChangePublisherContact: (publishers, command) => publishers.update(command.aggregateId, command),
};
