import type { ComponentProps } from 'react';

const LOOKS = {
  plain: 'border border-hair bg-paper text-ink hover:border-ink',
  main: 'border border-accent bg-accent text-on-accent hover:opacity-90',
  quiet: 'text-accent underline decoration-1 underline-offset-4 hover:decoration-2',
};

/** A button in reach of a thumb. */
export function Button({
  look = 'plain',
  className = '',
  ...props
}: ComponentProps<'button'> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      {...props}
      className={`min-h-11 cursor-pointer rounded-full px-4 py-2 text-[0.95rem] leading-snug ${LOOKS[look]} ${className}`}
    />
  );
}
