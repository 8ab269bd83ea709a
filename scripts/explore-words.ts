import { fail, succeed, type Result } from '../src/base/result.ts';
import { usualBounds, type Bounds } from '../src/explorer/question/bounds.ts';
import { isLanguage, type Language } from '../src/i18n/languages.ts';
import { liftSlots } from '../src/scenarios/older-setups.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import type { Scenario } from '../src/scenarios/form/scenario.ts';
import type { Setup, SlotId } from '../src/scenarios/slots/setup.ts';
import { slotIds, withVariants, type SlotChoice } from '../src/scenarios/slots/slots.ts';
import { boundOptionKinds, boundsOf } from './explore-bounds.ts';
import { readOptions, type OptionKind, type ReadOptions } from './read-options.ts';

export const usage = `npm run explore -- [OPTION ...]

  --scenario ID          what is searched: ${scenarios.map(({ id }) => id).join(', ')} (order)
  --set SLOT=VARIANT     a pattern chosen for a slot; once a slot. What goes along with it is said; a publishing
                         pattern brings the keeping that it needs: ${slotIds.join(', ')}
  --commands N           commands that are sent, all at any time (${usualBounds.commandCount}, or all that are given)
  --send JSON            a command to send instead of the scenario's; once for each
  --commands-file FILE   the same from a JSON list, or those of a run's file or link
  --faults N             faults of all kinds together (${usualBounds.faultCountMax})
  --crashes N  --outages N  --refusals N  --lost-requests N  --lost-replies N  --redeliveries N
                         faults of one kind (1)
  --rebalances N  --expiries N  --offset-expiries N  --late-subscriptions N  --early-time-outs N  --poisons N
  --unpublishables N
                         faults of one kind (0)
  --crash-of PLACE  --outage-of PLACE  --refusal-of PLACE  --lost-request-of PLACE  --lost-reply-of PLACE
  --redelivery-of PLACE  --rebalance-of PLACE  --expiry-of PLACE  --offset-expiry-of PLACE
  --late-subscription-of PLACE  --early-time-out-of PLACE
                         faults of one kind are kept to a place, or to a kind of place such as relay, consumer,
                         service, database, broker; once for each. What fails between two places is of both
  --property ID          one promise only; all, if left out
  --goal JSON            what is looked for instead of a broken promise: {"when": "ever" | "at-rest", "holds":
                         CONDITION}, where a condition is one of
                           {"kind": "all" | "any", "of": [CONDITION ...]}   {"kind": "not", "of": CONDITION}
                           {"kind": "fact", "fact": KIND, "where": {...}}   {"kind": "broken", "property": ID}
                           {"kind": "answer", "intent": ID, "answer": KIND, "rejection": NAME}
                           {"kind": "rows", "database": ID, "table": NAME, "where": {...}}
                         facts, answers and rows with "atLeast", "atMost" or "exactly" (at least 1)
  --goal-file FILE       the same from a file
  --full                 every order is looked at, without a reduction
  --states N  --depth N  --memory MIB
                         where the search gives up
  --json                 everything as JSON
  --lang en|ko           the language of the sentences (en)
  --help                 this

What breaks is told when it is found, on the error output; the result comes in the end.
Ends with 0 if every promise holds, 1 if one is broken or the goal is reached, 2 if one is undecided or the
options are wrong.`;

const optionKinds: Readonly<Record<string, OptionKind>> = {
  scenario: 'value',
  set: 'values',
  send: 'values',
  'commands-file': 'value',
  property: 'value',
  goal: 'value',
  'goal-file': 'value',
  lang: 'value',
  full: 'flag',
  json: 'flag',
  ...boundOptionKinds,
};

/** What else is asked, as texts that are still to be read, some of them from files. */
export type QuestionSources = {
  readonly sends: readonly string[];
  readonly commandsFile: string | null;
  readonly goal: string | null;
  readonly goalFile: string | null;
};

export type ExploreOptions = {
  readonly scenario: Scenario;
  readonly setup: Setup;
  /** What had to change for what is set to be possible. */
  readonly also: readonly SlotChoice[];
  readonly bounds: Bounds;
  /** Else as many are sent as there are. */
  readonly isCommandCountGiven: boolean;
  readonly sources: QuestionSources;
  readonly property: string | null;
  readonly isReduced: boolean;
  readonly isJson: boolean;
  readonly language: Language;
};

/** What the terminal asks for; the failure is a sentence. */
export function readExploreWords(words: readonly string[]): Result<ExploreOptions, string> {
  const options = readOptions(words, optionKinds);
  if (!options.ok) return options;
  const { has, valueOf, valuesOf } = options.value;
  const language = valueOf('lang') ?? 'en';
  if (!isLanguage(language)) return fail(`no language ${language}`);
  const scenarioId = valueOf('scenario') ?? 'order';
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return fail(`no scenario ${scenarioId}`);
  const chosen = valuesOf('set').map((value) => {
    const [slot = '', variant = ''] = value.split('=');
    return [slot, variant] as const;
  });
  const made = chosenOf(scenario, chosen);
  if (!made.ok) return made;
  const { setup, also } = made.value;
  const bounds = boundsOf(options.value, scenario.define(setup));
  if (!bounds.ok) return bounds;
  const sources = sourcesOf(options.value);
  if (!sources.ok) return sources;
  const { sends, commandsFile } = sources.value;
  const isOwn = sends.length > 0 || commandsFile !== null;
  if (!isOwn && bounds.value.commandCount > scenario.exploring.length)
    return fail(`at most ${scenario.exploring.length} commands`);
  return succeed({
    scenario,
    setup,
    also,
    bounds: bounds.value,
    isCommandCountGiven: has('commands'),
    sources: sources.value,
    property: valueOf('property') ?? null,
    isReduced: !has('full'),
    isJson: has('json'),
    language,
  });
}

function sourcesOf({ has, valueOf, valuesOf }: ReadOptions): Result<QuestionSources, string> {
  const exclusive: readonly (readonly [string, string])[] = [
    ['send', 'commands-file'],
    ['goal', 'goal-file'],
    ['goal', 'property'],
    ['goal-file', 'property'],
  ];
  for (const [one, other] of exclusive)
    if (has(one) && has(other)) return fail(`either --${one} or --${other}`);
  return succeed({
    sends: valuesOf('send'),
    commandsFile: valueOf('commands-file') ?? null,
    goal: valueOf('goal') ?? null,
    goalFile: valueOf('goal-file') ?? null,
  });
}

function chosenOf(
  scenario: Scenario,
  chosen: readonly (readonly [slot: string, variant: string])[],
): Result<Pick<ExploreOptions, 'setup' | 'also'>, string> {
  const [twice] = chosen.filter(([slot], index) => chosen.findIndex(([other]) => other === slot) < index);
  if (twice !== undefined) return fail(`--set ${twice[0]} is given more than once`);
  const named = liftSlots(Object.fromEntries(chosen));
  for (const [slot, variant] of Object.entries(named)) {
    const offered = scenario.slots[slot as SlotId];
    if (offered === undefined) return fail(`no slot ${slot}`);
    if (!offered.includes(variant)) return fail(`${slot} has no ${variant}, but ${offered.join(', ')}`);
  }
  const { slots, also, misfits } = withVariants(scenario.defaults, named, scenario.defaults);
  const [misfit] = misfits;
  if (misfit !== undefined) {
    const { slot, variant, need } = misfit;
    // As far as it is offered here.
    const offered = need.oneOf.filter((one) => scenario.slots[need.slot as SlotId]?.includes(one) === true);
    return fail(`${slot}=${variant} does not apply: it needs ${need.slot} to be ${offered.join(' or ')}`);
  }
  return succeed({ setup: { scenario: scenario.id, slots, seed: 1 }, also });
}
