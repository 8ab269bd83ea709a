export type KeyCommand =
  | {
      readonly kind:
        | 'play-pause'
        | 'step'
        | 'step-back'
        | 'to-start'
        | 'to-end'
        | 'follow'
        | 'unfollow'
        | 'explore'
        | 'help';
    }
  /** The first choice is 1. */
  | { readonly kind: 'choose'; readonly number: number };

type KeyPress = {
  readonly key: string;
  readonly hasModifier: boolean;
  /** What the focus is on decides whether a key is meant for it. */
  readonly target: 'page' | 'button' | 'text' | 'tab' | 'widget' | 'own-keys';
};

/** A remote has no other keys, and whoever holds it can't see what has the focus. */
const remote: readonly string[] = ['PageDown', 'PageUp', '.'];

/** A tab has the focus when it was pressed last, and has no use for these. */
const besideTabs: readonly string[] = ['f', 'F', 'ㄹ', 'Escape', 'e', 'E', 'ㄷ'];

const always: { readonly [key: string]: KeyCommand['kind'] } = {
  ArrowRight: 'step',
  ArrowLeft: 'step-back',
  PageDown: 'step',
  PageUp: 'step-back',
  Home: 'to-start',
  End: 'to-end',
  '.': 'step',
  f: 'follow',
  F: 'follow',
  // The same key of a Korean keyboard.
  ㄹ: 'follow',
  Escape: 'unfollow',
  e: 'explore',
  E: 'explore',
  ㄷ: 'explore',
  '?': 'help',
};

/** What a key means to the lab; null where it is not the lab's. A remote sends Page keys and a full stop. */
export function keyCommand({ key, hasModifier, target }: KeyPress): KeyCommand | null {
  if (hasModifier || target === 'text' || target === 'own-keys') return null;
  if (target === 'widget' && !remote.includes(key)) return null;
  if (target === 'tab' && !remote.includes(key) && !besideTabs.includes(key)) return null;
  // Space on a button presses that button.
  if (key === ' ') return target === 'button' || target === 'tab' ? null : { kind: 'play-pause' };
  if (/^[1-9]$/.test(key)) return { kind: 'choose', number: Number(key) };
  const kind = Object.hasOwn(always, key) ? always[key] : undefined;
  return kind === undefined || kind === 'choose' ? null : { kind };
}

/** Widgets that move inside themselves by arrows and letters, but can do without a remote's keys. */
const widgets = 'select, input[type="radio"]';
/** A slider has a use for Page keys, too; what lies over the page takes every key. */
const ownKeys =
  '[role="slider"], [role="menu"], [role="menuitem"], [role="menuitemradio"], [role="listbox"], [role="dialog"], dialog, [data-own-keys]';

export function targetOf(target: EventTarget | null): KeyPress['target'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(widgets) !== null) return 'widget';
  if (target.closest('input, textarea, [contenteditable="true"]') !== null) return 'text';
  if (target.closest(ownKeys) !== null) return 'own-keys';
  if (target.closest('[role="tab"]') !== null) return 'tab';
  return target.closest('button, a, summary') === null ? 'page' : 'button';
}
