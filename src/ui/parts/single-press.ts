import type { MouseEvent } from 'react';

/**
 * A double click is one press: its second click was meant for what stood there before the first, and
 * does nothing. What a double click is the browser tells, as its user has set it.
 */
export function singlePress<Element>(
  onPress: ((event: MouseEvent<Element>) => void) | undefined,
): (event: MouseEvent<Element>) => void {
  return (event) => {
    if (event.detail === 2) event.preventDefault();
    else onPress?.(event);
  };
}
