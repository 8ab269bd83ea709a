import { expect, test } from 'vitest';
import { textsOf } from '../../../src/i18n/languages.ts';
import { narrate } from '../../../src/i18n/narrate.ts';
import { relayStage, revise } from '../../support/relay-stage.ts';

/** What the relay's next poll of the outbox looks at, once so many rows have been published. */
function polled(index: string) {
  const { stage } = relayStage({ 'outbox-index': index });
  stage.actOn(stage.ask('c1', revise(120)));
  stage.act('relay');
  const entry = stage.entries().at(-1);
  const read = entry?.effects.find(({ kind }) => kind === 'read');
  return { entry, examinedCount: read?.kind === 'read' ? read.examinedCount : null };
}

test('with its index a poll looks at the row that it takes, without it at all that was published before, too', () => {
  expect(polled('with').examinedCount).toBe(1);
  // Two rows were published before the run began.
  expect(polled('without').examinedCount).toBe(3);
});

test('[D19] both find the same row, and both say what it took', () => {
  const [withIt, without] = [polled('with').entry, polled('without').entry];
  expect(withIt?.result).toEqual(without?.result);
  if (withIt === undefined || without === undefined) throw new Error('both have polled');
  expect(narrate(withIt, textsOf('en'))).toContain('It looked at 1 row to find 1.');
  expect(narrate(without, textsOf('en'))).toContain('It looked at 3 rows to find 1.');
});
