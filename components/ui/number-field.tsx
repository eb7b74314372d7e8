import { useId } from 'react';

/** Whole numbers from one, as keys have them. */
export function NumberField(props: {
  name: string;
  value: number;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <p className="flex items-center gap-3">
      <label htmlFor={id}>{props.name}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={99999}
        autoComplete="off"
        value={props.value}
        onChange={(event) =>
          props.onChange(Math.min(99999, Math.max(1, Math.trunc(event.target.valueAsNumber) || 1)))
        }
        className="min-h-11 w-24 border border-hair bg-paper px-3 tabular-nums"
      />
    </p>
  );
}
