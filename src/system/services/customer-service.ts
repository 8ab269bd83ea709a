import type { ForgettableCommand } from '../../domains/customer/forgettable-customer.ts';
import type { AggregateService } from './aggregate-service.ts';

/** CustomerService: a new customer is saved; credit is reserved and released by an update of the customer whose it is. */
export const customerService: AggregateService<ForgettableCommand> = {
  CreateCustomer: (customers, command) => customers.save(command),
  ReserveCredit: (customers, command) => customers.update(command.aggregateId, command),
  ReleaseCredit: (customers, command) => customers.update(command.aggregateId, command),
  ForgetCustomer: (customers, command) => customers.update(command.aggregateId, command),
};
