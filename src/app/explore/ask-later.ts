import type { AskedSearch } from './ask-explorer.ts';

/** A search that begins once something else is there. What it is told before that is told it when it begins. */
export function askLater(begin: () => Promise<AskedSearch>): AskedSearch {
  let asked: AskedSearch | null = null;
  let early: 'stop' | 'giveUp' | null = null;
  const find = async (): AskedSearch['found'] => {
    asked = await begin();
    if (early !== null) asked[early]();
    return asked.found;
  };
  const tell = (order: 'stop' | 'giveUp'): void => {
    if (asked === null) early = order;
    else asked[order]();
  };
  return { found: find(), stop: () => tell('stop'), giveUp: () => tell('giveUp') };
}
