import { updateRows, waitForRows } from '../../kernel/language/ops.ts';
import { next, type Program } from '../../kernel/language/process.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { askUntilAnswered } from '../client/ask-until-answered.ts';
import { executedState, fromIssuedRow, issuedCommandsTable, issuedState } from './issued-commands.ts';
import { outsideRequest } from './outside-request.ts';

const { name: table } = issuedCommandsTable;

/**
 * Carries out what process managers have issued, as a relay publishes what an outbox holds: it takes the first command
 * that is not carried out, has it carried out, and only then records that (S7).
 */
export const executor = (database: DatabaseId): Program =>
  function* execute() {
    const polled = yield* waitForRows(database, { table, where: { state: issuedState }, limit: 1 });
    const row = polled.ok ? polled.value[0] : undefined;
    if (row === undefined) return next({});

    const { id, target: to, command, triggeringEvent } = fromIssuedRow(row);
    const request = outsideRequest(id, command);
    const answer = yield* askUntilAnswered(request.id, { to, command: request.command }, triggeringEvent);
    // Nobody has said that it was received: it stays issued, and is taken again.
    if (answer === null) return next({});

    // Dying here, between the two, makes it ask for the same a second time.
    yield* updateRows(database, table, { set: { state: executedState }, where: { command_id: id } });
    return next({});
  };
