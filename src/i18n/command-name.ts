import { lookUp } from './form/look-up.ts';
import type { Texts } from './en/texts.ts';

/** A command as buttons and lists name it: `CreateOrder(주문 생성)`. */
export function commandName(type: string, texts: Texts): string {
  return texts.named(type, lookUp(texts.commands, type));
}
