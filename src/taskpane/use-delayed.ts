import { useEffect, useState } from 'react';

/** True once `wanted` has been true for `delay` milliseconds; false at once when it ends. */
export function useDelayed(wanted: boolean, delay = 300): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => setDue(true), delay);
    return () => {
      clearTimeout(timer);
      setDue(false);
    };
  }, [wanted, delay]);
  return wanted && due;
}
