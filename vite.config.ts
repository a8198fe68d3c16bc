import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages: `editor/` built into `dist/web`, where the server finds them. */
export default defineConfig({
  root: 'editor',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    // The text editor is about a megabyte compressed; it is loaded only where one writes or compares texts.
    chunkSizeWarningLimit: 5000,
    license: true,
    // Only the command line makes types.
    rolldownOptions: { external: ['json-schema-to-typescript'] },
  },
});
