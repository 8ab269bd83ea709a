import { fail, succeed, type Result } from '../src/base/result.ts';
import { usualBounds, type Bounds } from '../src/explorer/bounds.ts';
import { isLanguage, type Language } from '../src/i18n/languages.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import type { Scenario } from '../src/scenarios/scenario.ts';
import type { Setup, SlotId } from '../src/scenarios/setup.ts';
import { misfitsOf } from '../src/scenarios/slots.ts';
import { countOf, readOptions, type OptionKind, type ReadOptions } from './read-options.ts';

export const usage = `npm run explore -- [OPTION ...]

  --scenario ID          what is searched: ${scenarios.map(({ id }) => id).join(', ')} (order)
  --set SLOT=VARIANT     a pattern chosen for a slot; once a slot
  --commands N           commands that are sent, all at any time (${usualBounds.commandCount})
  --faults N             faults of all kinds together (${usualBounds.faultCountMax})
  --crashes N  --outages N  --refusals N  --lost-requests N  --lost-replies N  --redeliveries N
                         faults of one kind (1)
  --rebalances N  --expiries N  --early-time-outs N  --poisons N
                         faults of one kind (0)
  --property ID          one promise only; all, if left out
  --full                 every order is looked at, without a reduction
  --states N  --depth N  --memory MIB
                         where the search gives up
  --json                 everything as JSON
  --lang en|ko           the language of the sentences (en)
  --help                 this

What breaks is told when it is found, on the error output; the result comes in the end.
Ends with 0 if every promise holds, 1 if one is broken, 2 if one is undecided or the options are wrong.`;

/** Options that count faults, by the kind that the machine counts. */
const faultOptions: Readonly<Record<string, string>> = {
  crashes: 'crash',
  outages: 'outage',
  refusals: 'refused',
  'lost-requests': 'request-lost',
  'lost-replies': 'reply-lost',
  redeliveries: 'redelivery',
  rebalances: 'rebalance',
  expiries: 'expiry',
  'early-time-outs': 'early-time-out',
  poisons: 'poison',
};

const boundOptions: Readonly<Record<string, Exclude<keyof Bounds, 'faults' | 'where'>>> = {
  commands: 'commandCount',
  faults: 'faultCountMax',
  states: 'stateCountMax',
  depth: 'depthMax',
  memory: 'memoryMibMax',
};

const optionKinds: Readonly<Record<string, OptionKind>> = {
  scenario: 'value',
  set: 'values',
  property: 'value',
  lang: 'value',
  full: 'flag',
  json: 'flag',
  ...Object.fromEntries(
    [...Object.keys(faultOptions), ...Object.keys(boundOptions)].map((name) => [name, 'value']),
  ),
};

export type ExploreOptions = {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly bounds: Bounds;
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
  const bounds = boundsOf(options.value);
  if (!bounds.ok) return bounds;
  const language = valueOf('lang') ?? 'en';
  if (!isLanguage(language)) return fail(`no language ${language}`);
  const scenarioId = valueOf('scenario') ?? 'order';
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return fail(`no scenario ${scenarioId}`);
  if (bounds.value.commandCount > scenario.exploring.length)
    return fail(`at most ${scenario.exploring.length} commands`);
  const chosen = valuesOf('set').map((value) => {
    const [slot = '', variant = ''] = value.split('=');
    return [slot, variant] as const;
  });
  const setup = setupOf(scenario, chosen);
  if (!setup.ok) return setup;
  return succeed({
    scenario,
    setup: setup.value,
    bounds: bounds.value,
    property: valueOf('property') ?? null,
    isReduced: !has('full'),
    isJson: has('json'),
    language,
  });
}

function boundsOf(options: ReadOptions): Result<Bounds, string> {
  let bounds = usualBounds;
  for (const [name, bound] of Object.entries(boundOptions)) {
    const count = countOf(options, name, bounds[bound]);
    if (!count.ok) return count;
    bounds = { ...bounds, [bound]: count.value };
  }
  for (const [name, kind] of Object.entries(faultOptions)) {
    const count = countOf(options, name, bounds.faults[kind] ?? 0);
    if (!count.ok) return count;
    bounds = { ...bounds, faults: { ...bounds.faults, [kind]: count.value } };
  }
  return succeed(bounds);
}

function setupOf(
  scenario: Scenario,
  chosen: readonly (readonly [slot: string, variant: string])[],
): Result<Setup, string> {
  const [twice] = chosen.filter(([slot], index) => chosen.findIndex(([other]) => other === slot) < index);
  if (twice !== undefined) return fail(`--set ${twice[0]} is given more than once`);
  for (const [slot, variant] of chosen) {
    const offered = scenario.slots[slot as SlotId] as readonly string[] | undefined;
    if (offered === undefined) return fail(`no slot ${slot}`);
    if (!offered.includes(variant)) return fail(`${slot} has no ${variant}, but ${offered.join(', ')}`);
  }
  const slots = { ...scenario.defaults, ...Object.fromEntries(chosen) };
  const [misfit] = misfitsOf(slots);
  if (misfit !== undefined) {
    const { slot, variant, need } = misfit;
    return fail(`${slot}=${variant} does not apply: it needs ${need.slot} to be ${need.oneOf.join(' or ')}`);
  }
  return succeed({ scenario: scenario.id, slots, seed: 1 });
}
