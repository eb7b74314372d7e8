/** As the server tells it. */
export interface Fault {
  line: string;
  source?: { before: string; words: string; after: string };
}

/** Not classes, as this folder adds none to the stylesheet of the pages that are built and served. */
const OVER_ALL = { position: 'fixed', inset: 0, zIndex: 40 } as const;

/** What is wrong in the guide, over the page. In English, as all checks speak to authors. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  return (
    <section
      role="alert"
      lang="en"
      aria-labelledby="faults"
      className="overflow-y-auto bg-paper px-4 py-6"
      style={OVER_ALL}
    >
      <div className="mx-auto max-w-5xl">
        <h2 id="faults" className="text-3xl">
          {faults.length === 1
            ? 'One error in the guides'
            : `${faults.length} errors in the guides`}
        </h2>
        <p className="mt-2 text-soft">
          Save the file when it is right: the page comes back as it was.
        </p>
        <ol className="mt-6">
          {faults.map(({ line, source }) => (
            <li key={line} className="border-t border-hair py-4">
              <p style={{ overflowWrap: 'anywhere' }}>{line}</p>
              {source && (
                <pre className="mt-2 overflow-x-auto bg-tray px-3 py-2">
                  {source.before}
                  <mark>{source.words}</mark>
                  {source.after}
                </pre>
              )}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
