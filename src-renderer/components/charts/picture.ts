import { drawWords } from "./picture-words.ts";

interface Caption {
  readonly title: string;
  readonly sentence: string | undefined;
  /** The day, and whatever else says which figures these are. */
  readonly date: string;
}

const MARGIN = 24;
/** Twice the pixels of the screen: it is pasted into slides and enlarged. */
const SCALE = 2;

/** A chart as it stands on the page, with its title, what it says and the date, as a PNG. */
export const pictureOf = async (chart: HTMLElement, caption: Caption): Promise<Blob> => {
  const area = chart.getBoundingClientRect();
  const width = area.width + 2 * MARGIN;
  const heading = headingOf(chart, caption, area.width);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round((heading.height + chart.scrollHeight + 2 * MARGIN) * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser has no canvas to draw on");
  context.scale(SCALE, SCALE);
  context.fillStyle = colourOf(chart, "--color-surface");
  context.fillRect(0, 0, width, canvas.height / SCALE);
  heading.draw(context);
  context.translate(MARGIN - area.left, MARGIN + heading.height - area.top);
  await drawElement(context, chart);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The canvas gave no picture"));
    }, "image/png");
  });
};

const colourOf = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property).trim();

interface Heading {
  readonly height: number;
  readonly draw: (context: CanvasRenderingContext2D) => void;
}

const headingOf = (chart: HTMLElement, { title, sentence, date }: Caption, width: number): Heading => {
  const family = getComputedStyle(chart).fontFamily;
  const lines = [
    { text: title, font: `600 15px ${family}`, colour: "--color-ink", line: 22 },
    { text: sentence ?? "", font: `400 13px ${family}`, colour: "--color-ink-2", line: 20 },
    { text: date, font: `400 12px ${family}`, colour: "--color-ink-3", line: 18 },
  ].filter(({ text }) => text !== "");
  const measure = document.createElement("canvas").getContext("2d");
  const wrapped = lines.flatMap(({ text, font, colour, line }) => {
    if (measure) measure.font = font;
    const widthOf = (words: string): number => measure?.measureText(words).width ?? 0;
    return wrap(text, width, widthOf).map((row) => ({ row, font, colour, line }));
  });
  return {
    height: wrapped.reduce((sum, { line }) => sum + line, 0) + MARGIN / 2,
    draw: (context) => {
      let y = MARGIN;
      for (const { row, font, colour, line } of wrapped) {
        context.font = font;
        context.fillStyle = colourOf(chart, colour);
        context.fillText(row, MARGIN, y + line * 0.7);
        y += line;
      }
    },
  };
};

const wrap = (text: string, width: number, widthOf: (words: string) => number): readonly string[] => {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
};

/** What the page shows of an element: its ground and lines, its words, its drawings, then what is in it. */
const drawElement = async (context: CanvasRenderingContext2D, element: Element): Promise<void> => {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden" || isForReadersOnly(element)) return;
  if (element instanceof SVGSVGElement) {
    await drawDrawing(context, element);
    return;
  }
  drawBox(context, element, style);
  for (const child of element.childNodes) {
    // oxlint-disable-next-line no-await-in-loop -- what comes later is drawn over what came before
    if (child instanceof Element) await drawElement(context, child);
    else if (child instanceof Text) drawWords(context, child, style);
  }
};

const isForReadersOnly = (element: Element): boolean => element.classList.contains("visually-hidden");

const sides = ["Top", "Right", "Bottom", "Left"] as const;

const drawBox = (context: CanvasRenderingContext2D, element: Element, style: CSSStyleDeclaration): void => {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (style.backgroundColor !== "rgba(0, 0, 0, 0)") {
    context.fillStyle = style.backgroundColor;
    context.fillRect(left, top, width, height);
  }
  const ends = {
    Top: [left, top, right, top],
    Right: [right, top, right, bottom],
    Bottom: [left, bottom, right, bottom],
    Left: [left, top, left, bottom],
  } as const;
  for (const side of sides) {
    const thickness = Number.parseFloat(style[`border${side}Width`]);
    const look = style[`border${side}Style`];
    if (!(thickness > 0) || look === "none") continue;
    const [x1, y1, x2, y2] = ends[side];
    context.strokeStyle = style[`border${side}Color`];
    context.lineWidth = thickness;
    context.setLineDash(look === "dashed" ? [3, 2] : []);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  context.setLineDash([]);
};

const drawn = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "paint-order"] as const;

/** A drawing alone knows nothing of the page's style sheets: its colours are written into a copy of it. */
const drawDrawing = async (context: CanvasRenderingContext2D, drawing: SVGSVGElement): Promise<void> => {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return;
  const copies = copy.querySelectorAll<SVGElement>("*");
  for (const [place, element] of drawing.querySelectorAll("*").entries()) {
    const style = getComputedStyle(element);
    for (const property of drawn) copies[place]?.setAttribute(property, style.getPropertyValue(property));
  }
  // Its words are written below, in the page's own font.
  for (const text of copy.querySelectorAll("text")) text.remove();
  inheritFrom(getComputedStyle(drawing), copy);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    context.drawImage(image, left, top, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
  for (const text of drawing.querySelectorAll("text")) {
    const style = getComputedStyle(text);
    for (const words of textNodesIn(text)) drawWords(context, words, style);
  }
};

const inheritFrom = (style: CSSStyleDeclaration, copy: SVGSVGElement): void => {
  for (const property of ["fill", "stroke", "stroke-width"] as const) {
    copy.setAttribute(property, style.getPropertyValue(property));
  }
};

const textNodesIn = (element: Element): readonly Text[] =>
  [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return [child];
    return child instanceof Element ? textNodesIn(child) : [];
  });
