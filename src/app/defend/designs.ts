import type { Defence } from '../../scenarios/defences/defence.ts';
import type { ChosenVariants, Setup } from '../../scenarios/slots/setup.ts';
import { misfitsOf } from '../../scenarios/slots/slots.ts';

/** The design with these choices, as far as the defence leaves them open. */
export function designWith({ setup }: Defence, chosen: ChosenVariants): Setup {
  return { ...setup, slots: { ...setup.slots, ...chosen } };
}

/** Every design that may be chosen and can be built. */
export function designsOf(defence: Defence): readonly Setup[] {
  let all: readonly ChosenVariants[] = [{}];
  for (const { slot, variants } of defence.choices)
    all = all.flatMap((chosen) => variants.map((variant) => ({ ...chosen, [slot]: variant })));
  return all
    .map((chosen) => designWith(defence, chosen))
    .filter(({ slots }) => misfitsOf(slots).length === 0);
}

/** Names a design among those of its defence. */
export function designName({ choices }: Defence, { slots }: Setup): string {
  return choices.map(({ slot }) => `${slot}=${slots[slot] ?? ''}`).join(' ');
}
