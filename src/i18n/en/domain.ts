import { lowFirst } from './article.ts';

export const commands = {
  CreateOrder: 'Create an order',
  ApproveOrder: 'Approve the order',
  RejectOrder: 'Reject the order',
  ReviseOrder: 'Revise the order',
  CancelOrder: 'Cancel the order',
  CreateCustomer: 'Create a customer',
  ReserveCredit: 'Reserve credit',
  ReleaseCredit: 'Release credit',
  CreateCampaign: 'Create a campaign',
  ActivateCampaign: 'Activate the campaign',
  DeactivateCampaign: 'Deactivate the campaign',
  TrackConfirmation: 'Record the publisher’s yes',
  TrackRejection: 'Record the publisher’s no',
};

/** `CreateOrder (create an order)`: the name in the code, and what it means. */
export const named = (type: string, words: string): string =>
  type === words ? type : `${type} (${lowFirst(words)})`;

export const fields = {
  aggregateId: 'Id',
  customerId: 'Customer',
  orderId: 'Order',
  total: 'Total',
  reason: 'Reason',
  name: 'Name',
  creditLimit: 'Credit limit',
  amount: 'Amount',
  locations: 'Ad locations',
  confirmationId: 'Confirmation',
};

export const aggregates = {
  Order: 'Order',
  Customer: 'Customer',
  Campaign: 'Campaign',
};

/** As the subject of a mail says it. */
export const events = {
  OrderCreated: 'Order created',
  OrderApproved: 'Order approved',
  OrderRejected: 'Order rejected',
  OrderRevised: 'Order revised',
  OrderCancelled: 'Order cancelled',
  CustomerCreated: 'Customer created',
  CreditReserved: 'Credit reserved',
  CreditReservationFailed: 'Credit reservation failed',
  CreditReleased: 'Credit released',
  CampaignCreated: 'Campaign created',
  CampaignActivated: 'Campaign activated',
  CampaignDeactivated: 'Campaign deactivated',
  PublishingConfirmed: 'Publishing confirmed',
  PublishingRejected: 'Publishing rejected',
};

/** By the rejection's type, as the domain gives it. */
export const rejections = {
  OrderExists: 'the order exists already',
  OrderUnknown: 'there is no such order',
  OrderNotPending: 'the order is not pending any more',
  OrderClosed: 'the order has been rejected or cancelled',
  TotalNotPositive: 'the total must be above zero',
  CustomerExists: 'the customer exists already',
  CustomerUnknown: 'there is no such customer',
  LimitNegative: 'the credit limit can’t be below zero',
  AmountNotPositive: 'the amount must be above zero',
  CreditAlreadyReserved: 'credit is reserved for that order already',
  NothingReserved: 'nothing is reserved for that order',
  CampaignExists: 'the campaign exists already',
  CampaignUnknown: 'there is no such campaign',
  CampaignActive: 'the campaign is active already',
  CampaignInactive: 'the campaign is inactive already',
  LocationsMissing: 'a campaign needs an ad location',
  LocationTwice: 'an ad location stands there twice',
  NothingPending: 'no answer of the publisher is due',
  CommandUnknown: 'nobody handles this command',
};
