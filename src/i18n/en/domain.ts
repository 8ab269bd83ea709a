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

export const events = {
  OrderCreated: 'order created',
  OrderApproved: 'order approved',
  OrderRejected: 'order rejected',
  OrderRevised: 'order revised',
  OrderCancelled: 'order cancelled',
  CustomerCreated: 'customer created',
  CreditReserved: 'credit reserved',
  CreditReservationFailed: 'credit reservation failed',
  CreditReleased: 'credit released',
  CampaignCreated: 'campaign created',
  CampaignActivated: 'campaign activated',
  CampaignDeactivated: 'campaign deactivated',
  PublishingConfirmed: 'publishing confirmed',
  PublishingRejected: 'publishing rejected',
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
