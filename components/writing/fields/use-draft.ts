'use client';

import { useEffect, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { useShow } from '../../reading/show-context';
import { useEntry } from '../entry-desk';

const DRAFT = 'kokomade:own:draft:';

/** Where something is typed on the page that is not added yet. */
export const drafts = createStore<readonly string[]>(() => []);

/** What is typed before it is added, through reloads: its text, how it is typed on, and how it is done with. */
export function useDraft(name: string): [string, (text: string) => void] {
  const { slug } = useShow();
  const { entry } = useEntry();
  const at = `${DRAFT}${slug}:${entry}:${name}`;
  const [text, setText] = useState('');
  useEffect(() => {
    try {
      setText(localStorage.getItem(at) ?? '');
    } catch {
      // Then it lasts as long as the page.
    }
  }, [at]);
  const isTyped = text.trim() !== '';
  useEffect(() => {
    if (!isTyped) return;
    drafts.setState((all) => [...all, at], true);
    return () => drafts.setState((all) => all.filter((one) => one !== at), true);
  }, [isTyped, at]);
  const keep = (typed: string) => {
    setText(typed);
    try {
      if (typed === '') localStorage.removeItem(at);
      else localStorage.setItem(at, typed);
    } catch {
      // As above.
    }
  };
  return [text, keep];
}
