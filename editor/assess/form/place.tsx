/** Places of the form that can be gone to from elsewhere: from what is missing, from what is wrong. */
import { type ReactNode, useState } from 'react';
import { pathText } from '../../../engine/index.ts';
import { whenReleased } from '../../controls/index.ts';
import type { TypedPath } from '../typed/index.ts';
import styles from './form.module.css';

/** A part of the form that stands for a path of the case. */
export function Place({
  path,
  children,
  className,
}: {
  readonly path: TypedPath;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  return (
    <div data-place={pathText(path)} className={`${styles['place']} ${className ?? ''}`}>
      {children}
    </div>
  );
}

/** Moves the focus to the field of a path, or to the nearest part of the form around it that there is. */
export function goTo(path: string): void {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'), at.lastIndexOf('[')))) {
    const place = document.querySelector(`[data-place="${CSS.escape(at)}"]`);
    if (place === null) continue;
    for (let outer = place.parentElement; outer !== null; outer = outer.parentElement) {
      if (outer instanceof HTMLDetailsElement) outer.open = true;
    }
    const field =
      place.querySelector<HTMLElement>('input, select, textarea') ??
      place.querySelector<HTMLElement>('button');
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
    return;
  }
}

/**
 * Holds back what is wrong with a text while it is being typed for the first time: half a number is no mistake yet. What
 * was wrong when one came to the field is told until it is right.
 */
export function useHeldBack(error: string | undefined): {
  readonly shown: string | undefined;
  readonly watch: { onFocus(): void; onBlur(): void };
} {
  const [isHeld, setHeld] = useState(false);
  return {
    shown: isHeld ? undefined : error,
    watch: { onFocus: () => setHeld(error === undefined), onBlur: () => whenReleased(() => setHeld(false)) },
  };
}
