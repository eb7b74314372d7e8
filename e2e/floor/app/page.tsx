import { TEXT } from '../text.mjs';

/** A bare Next page: what everything else is measured by. */
export default function Page() {
  return (
    <main>
      <h1>Kokomade</h1>
      {TEXT.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </main>
  );
}
