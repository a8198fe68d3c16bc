/** Buttons, and links that look like them. */
import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

/** `main`: what most people want; `usual`; `plain`: without a frame; `danger`: takes something away. */
export type ButtonKind = 'main' | 'usual' | 'plain' | 'danger';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
}

/** A button. */
export function Button({ kind = 'usual', className, ...rest }: ButtonProps) {
  return <button type="button" className={`${buttonClass(kind)} ${className ?? ''}`} {...rest} />;
}

/** The class for a link that looks like a button. */
export function buttonClass(kind: ButtonKind): string {
  return `${styles['button']} ${styles[kind]}`;
}
