import { useEffect, useState } from "preact/hooks";

/** A page that is not in front has no frames; so long it waits for them, in ms. */
const framesDeadline = 500;

/**
 * False while a view is shown for the first time, true from the frame after: what is not seen at first can come then. Not in
 * an effect alone, which may run before the frame is on the screen, and would hold it up.
 */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const done = () => setPainted(true);
    const timer = setTimeout(done, framesDeadline);
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(done);
    });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, []);
  return isPainted;
}
