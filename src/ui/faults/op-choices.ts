import type { ArmableOp } from '../../app/moves/armable-ops.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { ArmedFault, Strike } from '../../kernel/world/armed-fault.ts';
import type { OpKind } from '../../kernel/language/op.ts';

/** An op to arm a fault for, as a list offers it. */
export type OpChoice = {
  readonly id: string;
  readonly name: string;
  readonly op: OpKind;
  /** Null: any op of the kind. */
  readonly label: string | null;
  readonly strikes: readonly Strike[];
  /** What can be taken there. */
  readonly options: readonly string[];
};

/** The ops of a place, each kind together: any of them where there are several, then each. */
export function opChoices(known: readonly ArmableOp[], place: string, texts: Texts): readonly OpChoice[] {
  const here = known.filter((one) => one.place === place);
  return [...new Set(here.map(({ op }) => op))].flatMap((op): readonly OpChoice[] => {
    const name = texts.arming.opNames[op];
    const kin = here.filter((one) => one.op === op);
    const choice = (
      label: string | null,
      { strikes, options }: Pick<ArmableOp, 'strikes' | 'options'>,
    ): OpChoice => ({ id: `${op} ${label ?? '*'}`, name: name(label), op, label, strikes, options });
    const all = {
      strikes: [...new Set(kin.flatMap(({ strikes }) => strikes))],
      options: [...new Set(kin.flatMap(({ options }) => options))],
    };
    // Where the name tells nothing more of the one than of any, one choice is enough.
    const isPlain = kin.every(({ label }) => name(label) === name(null));
    if (isPlain) return [choice(null, all)];
    const each = kin.map((one) => choice(one.label, one));
    // Of steps each has a number: there is no sense in any.
    return kin.length > 1 && op !== 'tell' ? [choice(null, all), ...each] : each;
  });
}

/** What an armed one may do at its moment, as a list offers it. */
export type ArmedEnding = Pick<ArmedFault, 'strike' | 'option'> & {
  readonly id: string;
  readonly name: string;
};

/** The options first, where somebody has a choice; then the faults. */
export function endingsOf({ strikes, options }: OpChoice, texts: Texts): readonly ArmedEnding[] {
  const { arming, controls } = texts;
  return [
    ...options.map((option): ArmedEnding => ({
      id: `take ${option}`,
      name: arming.take(lookUp(controls.moves.ways, option)),
      strike: 'take',
      option,
    })),
    ...strikes.map((strike): ArmedEnding => ({ id: strike, name: arming.strikes[strike], strike })),
  ];
}
