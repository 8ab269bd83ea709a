/**
 * What was sought in this entry of the history, so that a way back finds it. Not in the address: of one that ends
 * in Korean letters a chat makes something else.
 */
export function soughtHere(): string {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(entryKey in state)) return '';
  const sought = state[entryKey];
  return typeof sought === 'string' ? sought : '';
}

export function keepSought(sought: string): void {
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : null), [entryKey]: sought }, '');
}

const entryKey = 'replaygroundSought';
