import { useEffect, useRef } from "preact/hooks";
import { useWords } from "@/components/words/use-words";

type Props = { readonly palette: string };

/** What is marked in the sample, by the role that `entrypoints/article/marks.css` has rules for. */
const sample = [
  { role: "public", message: "sampleState" },
  { role: null, message: "sampleAccuses" },
  { role: "company", message: "sampleCompany" },
  { role: null, message: "sampleOf" },
  { role: "person", message: "samplePerson" },
  { role: null, message: "sampleEnd" },
] as const;

/** A sentence marked with the very highlights that pages get. */
export function PalettePreview({ palette }: Props) {
  const words = useWords();
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pieces = box.current?.children ?? [];
    const names = new Map<string, Highlight>();
    const mark = (role: string, node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      names.set(`source-context-${palette}-${role}`, new Highlight(range));
    };
    sample.forEach(({ role }, index) => {
      const piece = pieces[index];
      if (role !== null && piece !== undefined) mark(role, piece);
    });
    if (box.current !== null) mark("allegation", box.current);
    for (const [name, highlight] of names) CSS.highlights.set(name, highlight);
    return () => {
      for (const name of names.keys()) CSS.highlights.delete(name);
    };
  }, [palette]);
  return (
    <span ref={box} class="palette-sample" aria-hidden="true">
      {sample.map(({ message }) => (
        <span key={message}>{words.say(message)}</span>
      ))}
    </span>
  );
}
