import { expect, test } from 'vitest';
import { textWidth } from '../../../src/ui/map/ground/text-width.ts';
import { fadedShift } from '../../../src/ui/map/sign/sign-spot.ts';

const names = ['↩', '#3', 'SubmitAdvertisement', 'ConfirmCustomerCreditReservation'] as const;

test.each(names)('what has faded above a wire is on the map wherever it has: %s', (name) => {
  for (const unit of [1, 1.55, 2])
    for (const [turn, share] of [0, 180].flatMap((turn) =>
      [0, 0.02, 0.5, 0.98, 1].map((at) => [turn, at] as const),
    )) {
      const width = 980 * unit;
      const x = share * width;
      const at = x + fadedShift(name, { x, heading: { turn, length: 100 } }, { unit, width });
      const half = (textWidth(name, 12.5) * unit) / 2;
      expect(at - half).toBeGreaterThanOrEqual(0);
      expect(at + half).toBeLessThanOrEqual(width);
      if (share === 0.5) expect(at).toBe(x);
    }
});
