import { useEffect, useState } from "preact/hooks";

/** What comes sooner, in ms, is not announced: a notice that is gone at once only flickers. */
const late = 150;

/** Whether the view has been open so long that whoever still waits should be told. */
export function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), late);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
