type Props = {
  readonly label: string;
  /** What else the button says to those who do not see where it stands. */
  readonly about?: string;
  readonly accept: string;
  readonly onChoose: (file: File) => void;
};

/** A file chooser that looks like the buttons beside it. */
export function FileButton({ label, about, accept, onChoose }: Props) {
  return (
    <label class="file-button button">
      {label}
      {about !== undefined && <span class="unseen"> {about}</span>}
      <input
        type="file"
        class="unseen"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onChoose(file);
          // So that the same file, corrected meanwhile, can be chosen again.
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
