'use client';

import { createContext, type ReactNode, use, useDeferredValue, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Guide } from '@/lib/guide/guide';
import type { Key } from '@/lib/guide/keys';
import type { Id } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { type EditPath, edited, valueAt } from '@/lib/own/edit';
import { onScreen, withOnScreen } from '@/lib/own/on-screen';
import { ownEntries } from '@/lib/own/own-store';
import { did, lift, pen, wrote } from '@/lib/own/pen';
import { useOwnEntry } from '@/lib/own/use-own';
import { useGuideAt } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import type { Doubt } from './bench/check-guide';
import { Kept } from './kept';
import { useDoubts } from './use-doubts';

export interface EntryHere {
  entry: Key;
  file: EntryFile;
  /** As known at the entry, with what is written in it. */
  guide: Guide;
  language: string;
  doubts: readonly Doubt[];
  /** Writes while somebody types: the guide has it a moment later. */
  type: (path: EditPath, text: string | undefined) => void;
  write: (path: EditPath, value: unknown) => void;
  /** Who is on screen. */
  seen: readonly Id[];
  /** Says whether somebody is on screen; taken back with the change before it where it goes along. */
  show: (id: Id, isOn: boolean, goesAlong?: boolean) => void;
  /** What was typed is in the guide, and read from there again. */
  leave: () => Promise<void>;
  /** One more at the end of a list. */
  add: (path: EditPath, item: unknown) => void;
  /** Takes out what stands there; from a list, what comes after it moves up. */
  remove: (path: EditPath) => void;
}

const Here = createContext<EntryHere | undefined>(undefined);

/** Throws outside of an `EntryDesk`. */
export function useEntry(): EntryHere {
  const here = use(Here);
  if (!here) throw new Error('useEntry outside of an EntryDesk');
  return here;
}

/** Around the forms of one entry, which is its `key`, or all of them: what is written in it, and how something is. */
export function EntryDesk(props: { entry: Key; isWhole?: boolean; children: ReactNode }) {
  const { entry, isWhole, children } = props;
  const { slug, language } = useShow();
  const file = useWritten(slug, entry);
  // Many forms are shown anew where there is time for it, not between two letters.
  const guide = useDeferredValue(useGuideAt(entry).guide);
  const doubts = useDoubts(entry);
  const here = useMemo(
    () =>
      file && {
        entry,
        file,
        guide,
        language,
        doubts,
        ...handOn(slug, entry),
        ...screenOf(slug, entry, file, guide),
      },
    [slug, entry, file, guide, language, doubts],
  );
  useLiftOnLeaving();
  if (!here) return null;
  return (
    <Here value={here}>
      {children}
      <Kept isWhole={isWhole} />
    </Here>
  );
}

/** What was written on last: who goes back to it finds it at once, and so where they were in it. */
let last: { at: string; file: EntryFile } | undefined;

/** An entry as it is written, with what there was no room for: it is there to be written on. */
function useWritten(show: string, key: Key): EntryFile | undefined {
  const read = useOwnEntry(show, key);
  const at = `${show} ${key}`;
  const file = read ?? (last?.at === at ? last.file : undefined);
  useEffect(() => {
    if (read) last = { at, file: read };
  }, [at, read]);
  const waiting = useStore(pen, (state) => state.waiting);
  return useMemo(() => {
    const here = waiting.filter((edit) => edit.show === show && edit.key === key);
    return file && here.reduce((one, { path, value }) => edited(one, path, value), file);
  }, [file, waiting, show, key]);
}

/** What a hand can do with an entry. */
function handOn(show: string, key: Key) {
  const at = (path: EditPath) => ({ show, key, path });
  return {
    type: (path: EditPath, value: string | undefined) => wrote({ ...at(path), value }),
    leave: async () => {
      await lift();
      await ownEntries(show, [key]).catch(() => {});
    },
    write: (path: EditPath, value: unknown) => void did(at(path), () => value),
    add: (path: EditPath, item: unknown) =>
      void did(at(path), (now) => [...(Array.isArray(now) ? now : []), item]),
    remove: (path: EditPath) => {
      const place = path.at(-1);
      if (typeof place !== 'number') return void did(at(path), () => undefined);
      const without = (now: unknown) =>
        Array.isArray(now) ? now.filter((_, other) => other !== place) : now;
      void did(at(path.slice(0, -1)), without);
    },
  };
}

/** Who is on screen in an entry, and what puts somebody there. */
function screenOf(show: string, key: Key, file: EntryFile, guide: Guide) {
  const isThing = (id: Id) => id in file.things || guide.things.has(id);
  return {
    seen: onScreen(file, isThing),
    show: (id: Id, isOn: boolean, goesAlong?: boolean) => {
      const change = (now: unknown) => {
        const there = { ...file, present: now as EntryFile['present'] };
        return withOnScreen({ key, file: there, isThing }, id, isOn);
      };
      void did({ show, key, path: ['present'], goesAlong }, change);
    },
  };
}

/** What was typed is in the guide before the page goes, where there is time for it. */
function useLiftOnLeaving(): void {
  useEffect(() => {
    const now = () => void lift();
    document.addEventListener('visibilitychange', now);
    window.addEventListener('pagehide', now);
    return () => {
      now();
      document.removeEventListener('visibilitychange', now);
      window.removeEventListener('pagehide', now);
    };
  }, []);
}

/** What is said at a place of an entry, in the language that one writes in. */
export function textAt({ file, language }: EntryHere, path: EditPath): string {
  const text = valueAt(file, [...path, language]);
  return typeof text === 'string' ? text : '';
}
