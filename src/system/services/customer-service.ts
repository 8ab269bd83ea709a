import type { CustomerCommand } from '../../domains/customer/customer.ts';
import type { AggregateService } from './aggregate-service.ts';

/** CustomerService: a new customer is saved; credit is reserved and released by an update of the customer whose it is. */
export const customerService: AggregateService<CustomerCommand> = {
  CreateCustomer: (customers, command) => customers.save(command),
  ReserveCredit: (customers, command) => customers.update(command.aggregateId, command),
  ReleaseCredit: (customers, command) => customers.update(command.aggregateId, command),
};
