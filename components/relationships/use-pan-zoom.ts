'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { Place } from '@/lib/guide/map/place';

/** A part of the drawing, by its middle and its width. */
export interface Frame extends Place {
  width: number;
  height: number;
}

const CLOSEST = 8;
/** So many pixels are a trembling hand's, and still a tap. */
const TREMBLE = 6;
const STILL = { x: 0, y: 0, zoom: 1 };

/** Moves and zooms a drawing by pointer, fingers, wheel and keys, never beyond the frame it begins with. */
export function usePanZoom(base: Frame, ref: RefObject<HTMLElement | null>) {
  const [{ x, y, zoom }, setView] = useState(STILL);
  const fingers = useRef(new Map<number, Place>());
  const dragged = useRef(0);

  const change = (by: { x?: number; y?: number; times?: number }) =>
    setView((old) => {
      const next = Math.min(CLOSEST, Math.max(1, old.zoom * (by.times ?? 1)));
      const free = (1 - 1 / next) / 2;
      return {
        zoom: next,
        x: within(old.x + (by.x ?? 0) / old.zoom, free),
        y: within(old.y + (by.y ?? 0) / old.zoom, free),
      };
    });
  useWheel(ref, (times) => change({ times }));

  const onPointerMove = (event: PointerEvent) => {
    const before = fingers.current.get(event.pointerId);
    const box = ref.current?.getBoundingClientRect();
    if (!before || !box) return;
    const now = { x: event.clientX, y: event.clientY };
    const others = [...fingers.current].filter(([id]) => id !== event.pointerId);
    const other = others[0]?.[1];
    fingers.current.set(event.pointerId, now);
    dragged.current += distance(now, before);
    const part = other ? 2 : 1;
    change({
      x: -(now.x - before.x) / box.width / part,
      y: -(now.y - before.y) / box.height / part,
      times: other ? distance(now, other) / (distance(before, other) || 1) : 1,
    });
  };
  const lift = (event: PointerEvent) => fingers.current.delete(event.pointerId);
  const keys: Record<string, Parameters<typeof change>[0]> = {
    ArrowLeft: { x: -0.1 },
    ArrowRight: { x: 0.1 },
    ArrowUp: { y: -0.1 },
    ArrowDown: { y: 0.1 },
    '+': { times: 1.4 },
    '=': { times: 1.4 },
    '-': { times: 1 / 1.4 },
  };
  const [width, height] = [base.width / zoom, base.height / zoom];
  return {
    /** The part of the drawing that is in view. */
    frame: { x: base.x + x * base.width, y: base.y + y * base.height, width, height },
    zoomed: zoom > 1,
    zoomBy: (times: number) => change({ times }),
    fit: () => setView(STILL),
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        dragged.current = 0;
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      // What is dragged by is not tapped.
      onClickCapture: (event: MouseEvent) => {
        if (dragged.current > TREMBLE) event.stopPropagation();
      },
      onPointerMove,
      onPointerUp: lift,
      onPointerCancel: lift,
      onPointerLeave: lift,
      onKeyDown: (event: KeyboardEvent) => {
        const by = keys[event.key];
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === '0') setView(STILL);
        else if (by) change(by);
        else return;
        event.preventDefault();
      },
    },
  };
}

/** A wheel with Ctrl, or two fingers on a touchpad. React's own handler could not keep the page still. */
function useWheel(ref: RefObject<HTMLElement | null>, zoomBy: (times: number) => void): void {
  const zoom = useEffectEvent(zoomBy);
  useEffect(() => {
    const element = ref.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 200));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [ref]);
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
