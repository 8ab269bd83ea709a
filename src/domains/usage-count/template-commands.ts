import { field } from '../command-field.ts';
import { commandSchema } from '../command-schema.ts';

const toTemplate = { aggregateType: 'Template', creates: false } as const;

/** Who asks for a change, and why: without it nobody could say so later. */
const asked = (by: string, reason: string) => ({
  by: field.text(by, 60),
  reason: field.text(reason, 120),
});

export const templateCommands = [
  commandSchema('RequestCountChange', {
    ...toTemplate,
    fields: { count: field.number(10, -1_000, 1_000_000), ...asked('Mina', 'spring sale') },
  }),
  commandSchema('ApproveCountChange', { ...toTemplate, fields: asked('Jun', 'within budget') }),
  commandSchema('RejectCountChange', { ...toTemplate, fields: asked('Jun', 'over budget') }),
] as const;
