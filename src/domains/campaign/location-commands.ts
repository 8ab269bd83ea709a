import { field } from '../command-field.ts';
import { commandSchema } from '../command-schema.ts';

const aggregateType = 'Campaign';
const locationId = field.text('Seoul', 40);

/** About one ad location of a campaign, by its name. Whose decision they are depends on where boundaries are drawn. */
export const locationCommands = [
  commandSchema('SwitchLocationOn', { aggregateType, creates: false, fields: { locationId } }),
  commandSchema('SwitchLocationOff', { aggregateType, creates: false, fields: { locationId } }),
  commandSchema('SetLocationBudget', {
    aggregateType,
    creates: false,
    fields: { locationId, amount: field.number(60, -1_000, 1_000_000) },
  }),
] as const;
