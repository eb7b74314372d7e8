'use client';

import { useTranslations } from 'next-intl';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
} from 'react';
import { useBackCloses } from './back-closes';

/**
 * A question or a sheet above the page: the platform's own dialog, which keeps the focus inside, ends
 * by its button, by Escape, by Back, by a swipe down or a tap beside it, and gives the focus back. Rises from the bottom
 * on a phone.
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
  const t = useTranslations('app');
  useOpen(ref, open);
  useBackCloses(open, onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // At once, not when the browser says that it has closed: it may have been opened again by then.
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      // React hands it up from a dialog inside, too.
      onClose={(event) => event.target === ref.current && !ref.current.open && onClose()}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === ref.current;
      }}
      // What was pressed inside and let go beside it is no tap: text that was being marked, say.
      onClick={(event) => pressedBeside.current && event.target === ref.current && onClose()}
      onKeyDown={onKeyDown}
      className="m-0 mt-auto max-h-[85dvh] w-full max-w-none overflow-hidden border-t border-hair bg-paper p-0 text-ink md:m-auto md:max-w-xl md:border"
    >
      {open && (
        <>
          <div className="max-h-[inherit] overflow-y-auto overscroll-contain px-5 pt-5 pb-[max(1.5rem,env(safe-area-inset-bottom))] md:px-8 md:pt-7">
            <h2 id={heading} className="mr-8 text-xl">
              {title}
            </h2>
            {children}
          </div>
          {/* The last to be reached by Tab: the focus begins with what was asked for. */}
          <button
            type="button"
            onClick={onClose}
            aria-label={t('close')}
            className="absolute top-3 right-2 inline-flex size-11 items-center justify-center rounded-full bg-paper text-soft hover:text-ink md:right-4"
          >
            <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6">
              <path d="m6 6 12 12M18 6 6 18" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </button>
        </>
      )}
    </dialog>
  );
}

const CONTROL = ':is(button, input, select, textarea):enabled, a[href], summary';

function useOpen(ref: RefObject<HTMLDialogElement | null>, open: boolean): void {
  useEffect(() => {
    const dialog = ref.current;
    if (!open && dialog?.open) dialog.close();
    if (!open || !dialog || dialog.open) return;
    dialog.showModal();
    // What scrolls is taken for the first thing to press by some browsers, at times.
    if (document.activeElement === dialog.firstElementChild) {
      dialog.querySelector<HTMLElement>(CONTROL)?.focus();
    }
  }, [ref, open]);
}
