'use client';

import { lazyComponent } from '@/components/ui/lazy-component';

const WholeError = lazyComponent(async () => {
  const { WholeError, words } = await import('@/components/shell/whole-error');
  await words;
  return WholeError;
}, Wordless);

/** What fails around all pages. Of the document nothing is left, not even its language. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body className="min-h-dvh bg-paper text-ink antialiased">
        <WholeError pending={<Wordless />} retry={retry} />
      </body>
    </html>
  );
}

/** Where even words cannot be fetched. */
function Wordless() {
  return (
    <button type="button" className="p-4" onClick={() => window.location.reload()}>
      ↻ Kokomade
    </button>
  );
}
