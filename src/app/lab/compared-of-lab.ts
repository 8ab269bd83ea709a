import { equalJson } from '../../base/equal.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { moveHere } from '../../scenarios/script/resolve-script-step.ts';
import type { Script, ScriptMove } from '../../scenarios/script/script.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { withVariant, withVariants } from '../../scenarios/slots/slots.ts';
import { storyOf } from '../activity/activity.ts';
import type { Against, LabState } from './lab-state.ts';
import type { LabContext } from './lab-context.ts';
import { scriptOfLab } from './script-of-lab.ts';
import { stepCountMax } from '../run/limits.ts';
import type { Compared } from '../compare/compared.ts';

/**
 * What a lab compares: its own setup with others in one slot. If none is named, a story with and
 * without its cure, any other run with the cure that it is offered; null where there is none.
 */
export function comparedOfLab(
  context: LabContext,
  cure: LabState['cure'],
  named: Against | null,
): Compared | null {
  const { setup, scenario } = context;
  if (named === 'side-by-side') return sideBySide(context);
  const story = storyOf(context.activity);
  const against = named ?? againstCure(story?.cure ?? cure);
  if (against === null) return null;
  const own = named === null && story !== null ? story.setup : setup;
  const others = against.variants.map((variant): Setup => {
    const { slots } = withVariant(own.slots, against.slot, variant, scenario.defaults);
    return { ...own, slots };
  });
  return { setups: [own, ...others], script: scriptToCompare(context), story: story?.id ?? null };
}

/** The ways on one script: what has happened here, or where nobody has sent anything what the scenario has for it. */
function sideBySide(context: LabContext): Compared | null {
  const { setup, scenario, activity } = context;
  if (scenario.sideBySide === undefined) return null;
  const { slot, variants, along = {}, script } = scenario.sideBySide;
  const setups = variants.map((variant): Setup => {
    const wanted = { ...along[variant], [slot]: variant };
    return { ...setup, slots: withVariants(setup.slots, wanted, scenario.defaults).slots };
  });
  const own = scriptToCompare(context);
  const hasBegun = own.some(({ move }) => move.kind === 'send');
  return { setups, script: hasBegun ? own : script, story: storyOf(activity)?.id ?? null };
}

const againstCure = (cure: LabState['cure']): Exclude<Against, string> | null =>
  cure === null ? null : { slot: cure.slot, variants: [cure.variant] };

/** A story's script to its end, wherever its reader stands, unless the reader has left it. */
function scriptToCompare(context: LabContext): Script {
  const { machine } = context;
  const story = storyOf(context.activity);
  const own = scriptOfLab(context);
  const told = story === null ? [] : [...story.before, ...story.after];
  const isTold = own.every(({ move }, index) => isSameHere(machine.definition, move, told[index]?.move));
  const script = story !== null && isTold ? told : own;
  // A long run in an order chosen by hand is more than a link can hold.
  return script.length > stepCountMax ? script.filter(({ move }) => move.kind !== 'turn') : script;
}

/** A story may name a place by the part it plays, and a run has the place itself. */
function isSameHere(definition: SystemDefinition, made: ScriptMove, told: ScriptMove | undefined): boolean {
  if (told === undefined || told.kind === 'op-fault' || told.kind === 'turn') return equalJson(made, told);
  return equalJson(made, moveHere(definition, told));
}
