import { lookUp } from '../../i18n/form/look-up.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import type { Command } from '../../kernel/terms/message.ts';

/** A command in a line: what it asks, of whom, and with what. */
export function commandText({ type, aggregateId, data }: Command, { fields, explore }: AllTexts): string {
  const values = Object.entries(data).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `${lookUp(fields, name)} ${Array.isArray(value) ? value.join(', ') : text}`;
  });
  const whole = `${type} ${aggregateId}`;
  return values.length === 0 ? whole : `${whole} (${explore.list(values)})`;
}
