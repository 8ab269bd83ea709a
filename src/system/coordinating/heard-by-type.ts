import type { Heard, Issued } from './process-manager.ts';

/** What an instance knows, and where it stands. */
type Standing = { readonly step: string };

type Method<State, One, Done> = (state: State, one: One) => Done;

/** A method per type of message; or several, where it matters where the instance stands. */
type ByType<State extends Standing, One, Done> = {
  readonly [type: string]:
    Method<State, One, Done> | { readonly [Step in State['step']]?: Method<State, One, Done> };
};

/** What a process manager does about what it hears: no method, nothing to do. */
export type Decisions<State extends Standing> = ByType<State, Heard, readonly Issued[]>;

/** What becomes of it by what it has heard and issued: no method, no change. */
export type Changes<State extends Standing> = ByType<State, Heard | Issued, State>;

export const decideBy = <State extends Standing>(
  decisions: Decisions<State>,
  state: State,
  heard: Heard,
): readonly Issued[] => methodIn(decisions, state, heard)?.(state, heard) ?? [];

export const evolveBy = <State extends Standing>(
  changes: Changes<State>,
  state: State,
  one: Heard | Issued,
): State => methodIn(changes, state, one)?.(state, one) ?? state;

function methodIn<State extends Standing, One extends { readonly type: string }, Done>(
  methods: ByType<State, One, Done>,
  { step }: State,
  { type }: One,
): Method<State, One, Done> | undefined {
  const found = methods[type];
  return typeof found === 'function' ? found : found?.[step as State['step']];
}
