/** One printed line; points from the upper left corner. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of the letters, from the height of the line. */
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** From the top down. */
  readonly lines: readonly Line[];
}

/** The height that poppler gives a word is so many times its size (ascent 0,95 and descent 0,35), whatever the font. */
const LINE_HEIGHT = 1.3;

/** Reads what `pdftotext -bbox-layout` writes. */
export function pagesIn(html: string): readonly Page[] {
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, content = '']) => ({ width: Number(width), height: Number(height), lines: linesIn(content) }),
  );
}

function linesIn(content: string): readonly Line[] {
  const found = [
    ...content.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/line>/gs),
  ];
  const lines = found.map(([, left, top, right, bottom, words = '']) => {
    const [, wordTop, wordBottom] = /<word [^>]*yMin="([\d.]+)"[^>]*yMax="([\d.]+)"/.exec(words) ?? [];
    return {
      text: [...words.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map((match) => match[1]).join(' '),
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
      size: (Number(wordBottom) - Number(wordTop)) / LINE_HEIGHT,
    };
  });
  return lines.sort((a, b) => a.top - b.top);
}
