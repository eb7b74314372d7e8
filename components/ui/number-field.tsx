import { useId } from 'react';

/**
 * Whole numbers from one, as keys have them. The field holds what is being typed, which may be none; a
 * form is not sent with that.
 */
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
        required
        min={1}
        max={99999}
        autoComplete="off"
        defaultValue={props.value}
        onChange={({ target }) => target.validity.valid && props.onChange(target.valueAsNumber)}
        className="min-h-11 w-24 border border-soft bg-paper px-3 tabular-nums"
      />
    </p>
  );
}
