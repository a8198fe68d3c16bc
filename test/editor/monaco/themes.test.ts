/** The words of an act can be read on every ground that the text editor gives them. */
import { expect, test } from 'vitest';
import { defineThemes } from '../../../editor/monaco/themes.ts';

interface Defined {
  readonly colors: Readonly<Record<string, string>>;
  readonly rules: readonly { readonly token: string; readonly foreground?: string }[];
}

const themes = new Map<string, Defined>();
defineThemes({
  editor: { defineTheme: (name: string, theme: Defined) => themes.set(name, theme) },
} as unknown as Parameters<typeof defineThemes>[0]);

/** Red, green, blue and opacity, each from 0 to 1. */
function parts(colour: string): readonly [number, number, number, number] {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5), colour.length > 7 ? part(7) : 1];
}

/** A colour laid over others, the lowest first. */
function laid(...colours: readonly string[]): readonly number[] {
  return colours
    .map(parts)
    .reduce<readonly number[]>(
      (below, [red, green, blue, opacity]) =>
        [red, green, blue].map((part, place) => part * opacity + (below[place] ?? 0) * (1 - opacity)),
      [0, 0, 0],
    );
}

/** Relative luminance and contrast as WCAG 2 has them. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['adisteme-light', 'adisteme-dark', 'adisteme-contrast'])('%s', (name) => {
  const { colors, rules } = themes.get(name) ?? { colors: {}, rules: [] };
  expect(rules.length).toBeGreaterThan(10);
  const ground = colors['editor.background'] ?? '';
  const grounds = ['inserted', 'removed'].map((kind) =>
    laid(
      ground,
      colors[`diffEditor.${kind}LineBackground`] ?? '',
      colors[`diffEditor.${kind}TextBackground`] ?? '',
    ),
  );
  for (const behind of [laid(ground), ...grounds]) {
    for (const { token, foreground } of rules) {
      expect(contrast(laid(`#${foreground}`), behind), `${token} on ${behind}`).toBeGreaterThan(4.5);
    }
  }
});
