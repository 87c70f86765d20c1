import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import type { ArticleReport } from "@/engine/report/article-report";
import { type Span, textOf } from "@/engine/text/span";
import type { MessageKey } from "@/engine/wording/words";
import { type MarkKind, markKinds, type PupilMarks, sentencesOf } from "./compare-marks";
import { ComparisonView } from "./ComparisonView";

type Props = { readonly report: ArticleReport; readonly onShowReport: () => void };

const labels: Readonly<Record<MarkKind, MessageKey>> = {
  source: "classroomSource",
  allegation: "classroomAllegation",
};

const nothing: PupilMarks = { source: new Set(), allegation: new Set() };

/**
 * The plain story for a class: its sentences are marked by hand first, and only then compared with what was found. It stays the
 * story that it was when they began, whatever its page does meanwhile: the marks are places in it.
 */
export function ClassroomView({ report: newest, onShowReport }: Props) {
  const words = useWords();
  const [report] = useState(newest);
  const [tool, setTool] = useState<MarkKind>("source");
  const [marks, setMarks] = useState(nothing);
  const [step, setStep] = useState<"marking" | "comparing" | "marking on">("marking");
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever goes by the keyboard goes on from here.
  useLayoutEffect(() => {
    if (step === "marking on") title.current?.focus();
  }, [step]);
  if (step === "comparing") {
    return (
      <ComparisonView report={report} marks={marks} onBack={() => setStep("marking on")} onShowReport={onShowReport} />
    );
  }
  return (
    <main class="classroom">
      <h1 ref={title} tabIndex={-1}>
        {words.say("classroomTitle")}
      </h1>
      <p>{words.say("classroomHow")}</p>
      <div class="classroom-tools">
        <fieldset class="chips" aria-label={words.say("classroomTool")}>
          <span>{words.say("classroomTool")}</span>
          {markKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              class={`chip chip-${kind}`}
              aria-pressed={tool === kind}
              onClick={() => setTool(kind)}
            >
              {words.say(labels[kind])} <span class="section-count">{marks[kind].size}</span>
            </button>
          ))}
        </fieldset>
        <button type="button" class="button button-main" onClick={() => setStep("comparing")}>
          {words.say("classroomCompare")}
        </button>
      </div>
      <StorySentences
        report={report}
        marks={marks}
        tool={tool}
        onPress={(sentence) => setMarks(toggle(marks, tool, sentence))}
      />
    </main>
  );
}

type StoryProps = Pick<Props, "report"> & {
  readonly marks: PupilMarks;
  readonly tool: MarkKind;
  readonly onPress: (sentence: Span) => void;
};

function StorySentences({ report, marks, tool, onPress }: StoryProps) {
  const paragraphs = useMemo(() => sentencesOf(report), [report]);
  const text = report.article?.text ?? "";
  return (
    <div dir="auto" lang={report.article?.language ?? undefined}>
      {paragraphs.map((sentences) => (
        <p key={sentences[0]?.start} class="classroom-paragraph" dir="auto">
          {sentences.map((sentence) => (
            <SentenceButton
              key={sentence.start}
              text={textOf(text, sentence)}
              sentence={sentence}
              marks={marks}
              tool={tool}
              onPress={() => onPress(sentence)}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

type SentenceProps = {
  readonly text: string;
  readonly sentence: Span;
  readonly marks: PupilMarks;
  readonly tool: MarkKind;
  readonly onPress: () => void;
};

function SentenceButton({ text, sentence, marks, tool, onPress }: SentenceProps) {
  const words = useWords();
  const its = markKinds.filter((kind) => marks[kind].has(sentence.start));
  return (
    <>
      <button
        type="button"
        class={["sentence", ...its.map((kind) => `sentence-${kind}`)].join(" ")}
        aria-pressed={its.includes(tool)}
        onClick={onPress}
      >
        {text}
        {its.map((kind) => (
          <span key={kind} class="unseen" lang={words.language}>
            {" "}
            {words.say(labels[kind])}
          </span>
        ))}
      </button>{" "}
    </>
  );
}

function toggle(marks: PupilMarks, kind: MarkKind, { start }: Span): PupilMarks {
  const changed = new Set(marks[kind]);
  if (!changed.delete(start)) changed.add(start);
  return { ...marks, [kind]: changed };
}
