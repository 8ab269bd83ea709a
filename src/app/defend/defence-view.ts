import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Exploration } from '../../explorer/search/verdict.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';
import type { Setup, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import { misfitsOf, type Misfit } from '../../scenarios/slots/slots.ts';
import type { Ask, SearchProgress } from '../explore/ask-explorer.ts';
import { attackInquiries } from './attack-inquiries.ts';
import { lookForCheaper, type Cheaper } from './cheaper-designs.ts';
import { costOf, type Cost } from './cost.ts';
import { designWith } from './designs.ts';
import type { DefenceStanding } from './defence-standing.ts';
import { outcomeOf, type AttackOutcome } from './outcome.ts';

/** What was asked of a design, and what came of it. */
export type Attacked = { readonly inquiry: Inquiry; readonly exploration: Exploration };

export type AttackState =
  | { readonly kind: 'none' }
  /** `number`: which of the attacks, 1 is the first. */
  | {
      readonly kind: 'attacking';
      readonly number: number;
      readonly progress: SearchProgress | null;
      readonly isStopping: boolean;
    }
  | {
      readonly kind: 'over';
      readonly outcome: AttackOutcome;
      readonly attacked: readonly Attacked[];
      /** Of a design that holds; null: that is being looked for. */
      readonly cheaper: Cheaper | null;
    }
  | { readonly kind: 'failed'; readonly detail: string };

export type DefenceState = {
  readonly setup: Setup;
  /** Choices that do not go together: such a design can't be built, and costs nothing. */
  readonly misfits: readonly Misfit[];
  readonly cost: Cost | null;
  readonly attack: AttackState;
};

/** A defence as it is played. */
export type DefenceView = {
  readonly store: Pick<StoreApi<DefenceState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Another design: what was found of the one before is forgotten. */
  readonly choose: (slot: SlotId, variant: VariantId) => void;
  readonly attack: () => void;
  /** It is enough: what was found up to now counts. */
  readonly stop: () => void;
  /** Nobody looks any more. */
  readonly close: () => void;
};

/** How a view asks, and tells what was reached. */
export type DefenceAsking = {
  /** Searches, unless it was searched here before. */
  readonly ask: Ask;
  /** The same, unless it is known since this version was built. */
  readonly askPrepared: Ask;
  readonly onHeld: (standing: Exclude<DefenceStanding, 'open'>) => void;
};

export function createDefenceView(defence: Defence, asking: DefenceAsking): DefenceView {
  const store = createStore<DefenceState>(() => designed(defence, defence.setup));
  let current = { enough: new AbortController(), left: new AbortController() };
  const setAttack = (attack: AttackState): void => store.setState({ attack });

  const sayCheaper = async (attacked: readonly Attacked[], signal: AbortSignal): Promise<void> => {
    const { setup } = store.getState();
    const cheaper = await lookForCheaper(defence, setup, asking.askPrepared, signal);
    if (signal.aborted) return;
    if (cheaper === 'none') asking.onHeld('least');
    setAttack({ kind: 'over', outcome: 'held', attacked, cheaper });
  };

  const attackNow = async (setup: Setup, enough: AbortSignal, signal: AbortSignal): Promise<void> => {
    const attacked: Attacked[] = [];
    for (const [index, inquiry] of attackInquiries(defence, setup).entries()) {
      const begun = { kind: 'attacking', number: index + 1, progress: null, isStopping: false } as const;
      setAttack({ ...begun, isStopping: enough.aborted });
      const onProgress = (progress: SearchProgress): void => {
        if (!signal.aborted) setAttack({ ...begun, progress, isStopping: enough.aborted });
      };
      const found = await asking.ask(inquiry, { onProgress, enough, signal });
      if (signal.aborted) return;
      if (!found.ok) {
        setAttack({ kind: 'failed', detail: found.failure.detail });
        return;
      }
      attacked.push({ inquiry, exploration: found.value.exploration });
      // One way is enough.
      if (outcomeOf(attacked.map(({ exploration }) => exploration)) === 'broken') break;
    }
    const outcome = outcomeOf(attacked.map(({ exploration }) => exploration));
    setAttack({ kind: 'over', outcome, attacked, cheaper: null });
    if (outcome !== 'held') return;
    asking.onHeld('held');
    await sayCheaper(attacked, signal);
  };

  return {
    store,
    choose: (slot, variant) => {
      current.left.abort();
      store.setState(
        designed(defence, designWith(defence, { ...store.getState().setup.slots, [slot]: variant })),
      );
    },
    attack: () => {
      const { setup, misfits } = store.getState();
      if (misfits.length > 0) return;
      current.left.abort();
      current = { enough: new AbortController(), left: new AbortController() };
      void attackNow(setup, current.enough.signal, current.left.signal);
    },
    stop: () => {
      const { attack } = store.getState();
      if (attack.kind !== 'attacking') return;
      current.enough.abort();
      setAttack({ ...attack, isStopping: true });
    },
    close: () => {
      current.left.abort();
      const { attack } = store.getState();
      if (attack.kind === 'attacking') setAttack({ kind: 'none' });
    },
  };
}

function designed(defence: Defence, setup: Setup): DefenceState {
  const misfits = misfitsOf(setup.slots);
  return {
    setup,
    misfits,
    cost: misfits.length > 0 ? null : costOf(defence, setup),
    attack: { kind: 'none' },
  };
}
