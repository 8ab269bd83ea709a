import { present } from '../../base/assert.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { ServiceMethod } from './aggregate-service.ts';
import { bookingService } from './booking-service.ts';
import { campaignService, locationService } from './campaign-service.ts';
import { customerService } from './customer-service.ts';
import { orderService } from './order-service.ts';
import { publisherService } from './publisher-service.ts';
import { templateService } from './template-service.ts';

type Methods = { readonly [commandType: string]: ServiceMethod };

/** What is done about the commands to each type of aggregate. Posts have a command side of their own (`ten-steps/`). */
const services: { readonly [aggregateType: string]: Methods } = {
  Order: orderService,
  Customer: customerService,
  Campaign: campaignService,
  AdLocation: locationService,
  Publisher: publisherService,
  Template: templateService,
  Booking: bookingService,
};

/** The service's method, found by the type of the command. */
export const methodFor = ({ aggregateType, type }: Command): ServiceMethod =>
  present(services[aggregateType]?.[type], `a method for ${type} to ${aggregateType}`);
