import { useEffect, useRef, useState } from 'preact/hooks';
import type { Standing } from '@/utils/domain/standing/standing';

/** Rows that may be new to the page at once: a screenful. Fifty of them hold up a key stroke by more than a frame. */
const AT_ONCE = 16;

/**
 * How many of these rows to draw now. The first of a new question come before the next frame, all others in the one after it;
 * rows that are on the page stay on it meanwhile, since they cost nothing and would flicker.
 */
export function useReach(rows: readonly Standing[], question: object): number {
  const onPage = useRef<ReadonlySet<string>>(new Set());
  const [whole, setWhole] = useState<object>();
  let fresh = 0;
  const tooMany = ({ id }: Standing): boolean => {
    fresh += onPage.current.has(id) ? 0 : 1;
    return fresh > AT_ONCE;
  };
  const end = whole === question ? -1 : rows.findIndex(tooMany);
  const reach = end === -1 ? rows.length : end;
  useEffect(() => {
    onPage.current = new Set(rows.slice(0, reach).map(({ id }) => id));
    setWhole(question); // effects run when the frame is painted
  });
  return reach;
}
