import { useId } from 'react';

/** A field for files, or for a folder where the browser can choose one, that looks like a button. */
export function FileField(props: {
  label: string;
  /** What is offered to choose from. */
  accept?: string;
  isMany?: boolean;
  isFolder?: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const id = useId();
  return (
    <span>
      <input
        id={id}
        type="file"
        accept={props.accept}
        multiple={props.isMany || props.isFolder}
        {...(props.isFolder && { webkitdirectory: '' })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same ones can be chosen again.
          target.value = '';
          if (files.length > 0) props.onFiles(files);
        }}
        className="peer sr-only"
      />
      <label
        htmlFor={id}
        className="inline-block min-h-11 cursor-pointer rounded-full border border-hair bg-paper px-4 py-2 text-[0.95rem] leading-snug hover:border-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2"
      >
        {props.label}
      </label>
    </span>
  );
}
