import { latinKey } from './latin-key.ts';

export type KeyCommand =
  | {
      readonly kind:
        | 'play-pause'
        | 'step'
        | 'step-back'
        /** What the story's one button does. */
        | 'press'
        /** Back from what it did. */
        | 'press-back'
        /** The map alone, and back. */
        | 'stage'
        | 'to-start'
        | 'to-end'
        | 'follow'
        | 'unfollow'
        | 'explore'
        | 'blank'
        | 'help'
        /** The lab's key, kept down: it has done already what it does. */
        | 'held';
    }
  /** The first choice is 1. */
  | { readonly kind: 'choose'; readonly number: number };

type KeyPress = {
  readonly key: string;
  /** Which key of the keyboard it is, whatever is printed on it. */
  readonly code: string;
  /** Sent again because the key is kept down. */
  readonly isRepeat: boolean;
  readonly hasModifier: boolean;
  /** What the focus is on decides whether a key is meant for it. */
  readonly target: 'page' | 'button' | 'text' | 'group' | 'widget' | 'own-keys';
};

/** A remote has no other keys, and whoever holds it can't see what has the focus. */
const remote: readonly string[] = ['PageDown', 'PageUp', '.'];

/** A tab or an answer has the focus when it was pressed last, and has no use for these. */
const besideGroups: readonly string[] = ['b', 'f', 'm', 'e', 'Escape'];

const always: { readonly [key: string]: Exclude<KeyCommand['kind'], 'choose'> } = {
  ArrowRight: 'step',
  ArrowLeft: 'step-back',
  PageDown: 'press',
  PageUp: 'press-back',
  Home: 'to-start',
  End: 'to-end',
  // A remote's button for a black screen sends one of these.
  '.': 'blank',
  b: 'blank',
  f: 'stage',
  m: 'follow',
  Escape: 'unfollow',
  e: 'explore',
  '?': 'help',
};

/** Kept down they go on; all else is done once a press. */
const goesOn: readonly KeyCommand['kind'][] = ['step', 'step-back', 'press', 'press-back'];

/** What a key means to the lab; null where it is not the lab's. */
export function keyCommand(press: KeyPress): KeyCommand | null {
  const command = commandOf(press);
  if (command === null || !press.isRepeat || goesOn.includes(command.kind)) return command;
  return { kind: 'held' };
}

function commandOf({ key: sent, code, isRepeat, hasModifier, target }: KeyPress): KeyCommand | null {
  if (hasModifier || target === 'text' || target === 'own-keys') return null;
  const latin = latinKey(sent, code);
  const key = latin.length === 1 ? latin.toLowerCase() : latin;
  if (target === 'widget' && !remote.includes(key)) return null;
  if (target === 'group' && !remote.includes(key) && !besideGroups.includes(key)) return null;
  if (target === 'button') {
    // Space on a button presses that button, and so does Enter: but once, however long it is kept down.
    if (key === ' ') return null;
    if (key === 'Enter') return isRepeat ? { kind: 'held' } : null;
  }
  if (key === ' ') return { kind: 'play-pause' };
  if (/^[1-9]$/.test(key)) return { kind: 'choose', number: Number(key) };
  const kind = Object.hasOwn(always, key) ? always[key] : undefined;
  return kind === undefined ? null : { kind };
}

/** Of a press that the browser tells of. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    code: event.code,
    isRepeat: event.repeat,
    hasModifier: event.ctrlKey || event.metaKey || event.altKey,
    target: targetOf(event.target),
  };
}

/** A list finds by letters; it can do without a remote's keys. */
const widgets = 'select';
/** They move among themselves by arrows, and know no letters. */
const groups = '[role="tab"], input[type="radio"]';
/** They have no use for keys but the one that presses them. */
const buttons = 'button, a, summary, input[type="checkbox"]';
/** A slider has a use for Page keys, too; what lies over the page takes every key. */
const ownKeys =
  'input[type="range"], [role="menu"], [role="menuitem"], [role="menuitemradio"], [role="listbox"], [role="dialog"], dialog, [data-own-keys]';

function targetOf(target: EventTarget | null): KeyPress['target'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(ownKeys) !== null) return 'own-keys';
  if (target.closest(widgets) !== null) return 'widget';
  if (target.closest(groups) !== null) return 'group';
  if (target.closest(buttons) !== null) return 'button';
  return target.closest('input, textarea, [contenteditable="true"]') === null ? 'page' : 'text';
}
