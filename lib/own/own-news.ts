import type { Key } from '@/lib/guide/keys';

/** What was written: one entry of a show, or anything of it. */
export interface OwnNews {
  show: string;
  key?: Key | undefined;
}

/** Tells all that shows guides of one's own, in this tab and in others, that one of them was written. */
type Listener = (news: OwnNews) => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('kokomade:own');
if (channel) {
  channel.onmessage = ({ data }: MessageEvent<OwnNews | undefined>) => {
    // A tab with another version of the app may say it in another way.
    if (typeof data?.show !== 'string') return;
    for (const listener of listeners) listener(data);
  };
}

export function announce(news: OwnNews): void {
  for (const listener of listeners) listener(news);
  channel?.postMessage(news);
}

/** Returns how to stop. */
export function onOwnNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
