/** The text editor in components. */
import { useEffect, useState } from 'react';
import { useLanguage } from '../language/index.ts';
import { loadMonaco, type Monaco } from './load.ts';

/** The text editor's library; undefined until it is loaded. */
export function useMonaco(): Monaco | undefined {
  const { language } = useLanguage();
  const [monaco, setMonaco] = useState<Monaco>();
  useEffect(() => {
    let isThere = true;
    void loadMonaco(language).then((loaded) => {
      if (isThere) setMonaco(() => loaded);
    });
    return () => {
      isThere = false;
    };
  }, [language]);
  return monaco;
}
