import type { ArmableOp } from '../../app/moves/armable-ops.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import type { Strike } from '../../kernel/world/armed-fault.ts';
import type { OpKind } from '../../kernel/language/op.ts';

/** An op to arm a fault for, as a list offers it. */
export type OpChoice = {
  readonly id: string;
  readonly name: string;
  readonly op: OpKind;
  /** Null: any op of the kind. */
  readonly label: string | null;
  readonly strikes: readonly Strike[];
};

/** The ops of a place, each kind together: any of them where there are several, then each. */
export function opChoices(known: readonly ArmableOp[], place: string, texts: Texts): readonly OpChoice[] {
  const here = known.filter((one) => one.place === place);
  return [...new Set(here.map(({ op }) => op))].flatMap((op): readonly OpChoice[] => {
    const name = texts.arming.opNames[op];
    const kin = here.filter((one) => one.op === op);
    const choice = (label: string | null, strikes: readonly Strike[]): OpChoice => ({
      id: `${op} ${label ?? '*'}`,
      name: name(label),
      op,
      label,
      strikes,
    });
    const all = [...new Set(kin.flatMap(({ strikes }) => strikes))];
    // Where the name tells nothing more of the one than of any, one choice is enough.
    const isPlain = kin.every(({ label }) => name(label) === name(null));
    if (isPlain) return [choice(null, all)];
    const each = kin.map(({ label, strikes }) => choice(label, strikes));
    return kin.length > 1 ? [choice(null, all), ...each] : each;
  });
}
