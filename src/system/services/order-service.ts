import type { OrderCommand } from '../../domains/order/order-messages.ts';
import type { AggregateService } from './aggregate-service.ts';

/** OrderService: a new order is saved; every other command updates the order that it names. */
export const orderService: AggregateService<OrderCommand> = {
  CreateOrder: (orders, command) => orders.save(command),
  ReviseOrder: (orders, command) => orders.update(command.aggregateId, command),
  ApproveOrder: (orders, command) => orders.update(command.aggregateId, command),
  RejectOrder: (orders, command) => orders.update(command.aggregateId, command),
  CancelOrder: (orders, command) => orders.update(command.aggregateId, command),
};
