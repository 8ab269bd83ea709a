import { useState } from 'react';

/**
 * The same object for as long as the data in it stay equal: the lab's state is replaced as a whole
 * with every move, and what is costly to build from a part of it should not be built again for that.
 */
export function useStable<Data>(data: Data): Data {
  const [kept, setKept] = useState(data);
  if (isSameData(kept, data)) return kept;
  setKept(data);
  return data;
}

/** Whether two things say the same, whatever objects they are. */
export const isSameData = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
