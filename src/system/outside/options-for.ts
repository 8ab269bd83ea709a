import type { Command } from '../../kernel/terms/message.ts';
import type { OutsideSystem } from './outside-variant.ts';

/** What it may say to what it is asked. */
export const optionsFor = ({ options, onlyOption }: OutsideSystem, asked: Command): readonly string[] => {
  const only = onlyOption?.(asked) ?? null;
  return only === null ? options : [only];
};
