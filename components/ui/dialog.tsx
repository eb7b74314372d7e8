'use client';

import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';

/**
 * A question or a sheet above the page: the platform's own dialog, which keeps the focus inside, ends
 * by Escape or a tap beside it, and gives the focus back. Rises from the bottom on a phone.
 */
export function Dialog({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const heading = useId();
  useOpen(ref, open);
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      // React hands it up from a dialog inside, too.
      onClose={(event) => event.target === ref.current && onClose()}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === ref.current;
      }}
      // What was pressed inside and let go beside it is no tap: text that was being marked, say.
      onClick={(event) =>
        pressedBeside.current && event.target === ref.current && ref.current.close()
      }
      onKeyDown={(event) => event.stopPropagation()}
      className="m-0 mt-auto max-h-[85dvh] w-full max-w-none overflow-y-auto overscroll-contain border-t border-hair bg-paper p-0 text-ink md:m-auto md:max-w-xl md:border"
    >
      {open && (
        <div className="px-5 pt-5 pb-[max(1.5rem,env(safe-area-inset-bottom))] md:px-8 md:pt-7">
          <h2 id={heading} className="text-xl">
            {title}
          </h2>
          {children}
        </div>
      )}
    </dialog>
  );
}

function useOpen(ref: RefObject<HTMLDialogElement | null>, open: boolean): void {
  useEffect(() => {
    if (open && !ref.current?.open) ref.current?.showModal();
    if (!open && ref.current?.open) ref.current.close();
  }, [ref, open]);
}
