/** Stands where something is still on its way, and shows nothing. */
export function Busy() {
  return <span hidden aria-busy="true" />;
}
