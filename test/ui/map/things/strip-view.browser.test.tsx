import { expect, test } from 'vitest';
import type { Card } from '../../../../src/app/stage/picture.ts';
import { StripView } from '../../../../src/ui/map/things/strip-view.tsx';
import { labAt } from '../../fixtures/lab-at.ts';
import { renderLab } from '../../fixtures/render-lab.tsx';

/** From one word to as many as any event's name has. */
const names = [
  'Posted',
  'OrderCreated',
  'CreditReservationFailed',
  'EmployeeApprovalRequested',
  'CampaignReadModelRebuilt',
];
const widths = Array.from({ length: 20 }, (_, index) => 118 + 10 * index);

const rowOf = (name: string, index: number): Card => ({
  id: `row events/${String(index)}`,
  kind: 'event',
  number: index + 1,
  name,
  details: [],
  firmness: 'solid',
  mark: null,
  causes: [],
  isPinned: true,
  isPreloaded: false,
});

const rows = names.map(rowOf);
const strip = { table: 'events', rows, count: rows.length };

test.each(widths)('in a strip of %i units each name stands whole in its row', (width) => {
  renderLab(
    <div style={{ '--u': '1px', width } as object}>
      <StripView strip={strip} rowCount={rows.length} width={width} onUnfold={() => undefined} />
    </div>,
    labAt({ moveCount: 0 }),
  );
  for (const name of names) {
    const row = document.querySelector(`[title$="${name}"]`);
    const words = row?.querySelector('[translate="no"] > span')?.getBoundingClientRect();
    const box = row?.getBoundingClientRect();
    expect(words?.height ?? 0, name).toBeGreaterThan(0);
    expect(words?.bottom ?? Infinity, name).toBeLessThanOrEqual(box?.bottom ?? 0);
    expect(words?.top ?? 0, name).toBeGreaterThanOrEqual(box?.top ?? Infinity);
  }
});
