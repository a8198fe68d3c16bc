/** Files dropped anywhere on the page. */
import { useEffect, useState } from 'react';

/** Opens what is dropped, while `isReady`; tells whether files are held over the page. */
export function useDroppedFiles(open: (files: readonly File[]) => void, isReady: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Else the browser would go to the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = isReady ? 'copy' : 'none';
      setOver(isReady);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      setOver(false);
      if (isReady) open([...event.dataTransfer.files]);
    };
    addEventListener('dragover', hold);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [open, isReady]);
  return isOver;
}
