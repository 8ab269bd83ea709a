import { useEffect, useState } from 'react';
import { readLessonsReached, type LessonsReached } from '../../app/guide/lesson-progress.ts';

/** How far one has come with each lesson, as it was when the page opened; none until that is known. */
export function useLessonsReached(): LessonsReached {
  const [reached, setReached] = useState<LessonsReached>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const known = await readLessonsReached();
      if (isCurrent) setReached(known);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, []);
  return reached;
}
