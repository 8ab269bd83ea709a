export const commands = {
  CreateOrder: 'Create an order',
  ApproveOrder: 'Approve the order',
  RejectOrder: 'Reject the order',
  ReviseOrder: 'Revise the order',
  CancelOrder: 'Cancel the order',
  CreateCustomer: 'Create a customer',
  ReserveCredit: 'Reserve credit',
  ReleaseCredit: 'Release credit',
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
};

export const aggregates = {
  Order: 'Order',
  Customer: 'Customer',
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
};

/** By the rejection's type, as the domain gives it. */
export const rejections = {
  'already-exists': 'it exists already',
  'does-not-exist': 'there is no such aggregate',
  'not-found': 'there is no such aggregate',
  'not-pending': 'the order is not pending any more',
  'already-rejected': 'the order has been rejected',
  'already-cancelled': 'the order has been cancelled',
  'total-not-positive': 'the total must be above zero',
  'limit-negative': 'the credit limit can’t be below zero',
  'credit-too-low': 'the credit is too low',
  'unknown-command': 'nobody handles this command',
};
