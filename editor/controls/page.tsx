/** The frame of a page: its heading, what it is for, and its contents. */
import { type ReactNode, useEffect } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** A sentence on what the page is for. */
  readonly about?: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Wide pages use the whole window. */
  readonly wide?: boolean;
}

/** A page with its title on the document. */
export function Page({ title, about, actions, children, wide = false }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Adisteme`;
  }, [title]);
  return (
    <main id="main" className={wide ? `${styles['page']} ${styles['wide']}` : styles['page']}>
      <header className={styles['header']}>
        <div>
          <h1>{title}</h1>
          {about === undefined ? null : <p className={styles['about']}>{about}</p>}
        </div>
        {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}

/** A part of a page with a heading of its own. */
export function Panel({
  title,
  actions,
  children,
}: {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles['panel']}>
      {title === undefined ? null : (
        <header className={styles['panelHeader']}>
          <h2>{title}</h2>
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
