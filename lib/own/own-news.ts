/** Tells all that shows guides of one's own, in this tab and in others, that one of them was written. */
type Listener = (show: string) => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('kokomade:own');
if (channel) {
  channel.onmessage = ({ data }) => {
    for (const listener of listeners) listener(String(data));
  };
}

export function announce(show: string): void {
  for (const listener of listeners) listener(show);
  channel?.postMessage(show);
}

/** Returns how to stop. */
export function onOwnNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
