/** The shapes of states: a disc, a square, a triangle, a ring. Never alone: each stands before its word. */
const SHAPES = {
  running:
    '<circle cx="12" cy="12" r="9.6" class="ring"/><path d="M12 2.4a9.6 9.6 0 0 1 0 19.2z" class="full"/>',
  good: '<circle cx="12" cy="12" r="11" class="full"/><path d="M6.8 12.4l3.5 3.5 7-7.4" class="cut"/>',
  reverted:
    '<circle cx="12" cy="12" r="11" class="full"/><path d="M8.2 6.8L5.4 9.8l2.8 3M5.8 9.8h7.6a3.6 3.6 0 0 1 0 7.2H9" class="cut"/>',
  failed: '<circle cx="12" cy="12" r="11" class="full"/><path d="M8 8l8 8M16 8l-8 8" class="cut"/>',
  held: '<rect x="1.5" y="1.5" width="21" height="21" rx="4.5" class="full"/><path d="M9 7.4v9.2M15 7.4v9.2" class="cut"/>',
  incomplete: '<path d="M12 1.6L23.4 22H.6z" class="full"/><path d="M12 9.2v5.6M12 18.2v.4" class="cut"/>',
  unknown: '<circle cx="12" cy="12" r="9.6" class="ring dashed"/>',
  waits: '<circle cx="12" cy="12" r="9.6" class="ring"/>',
  none: '<circle cx="12" cy="12" r="9.6" class="ring"/><path d="M7 12h10" class="bar"/>',
} as const;

export type Shape = keyof typeof SHAPES;

export function icon(shape: Shape, size = 18): string {
  return `<svg class="ic" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[shape]}</svg>`;
}

/** A state's colour, as a class of the page. */
export type Tone = 'good' | 'bad' | 'hold' | 'alarm' | 'run' | 'mute';

/** `✓ good enough` as a shape, its word and its colour. */
export function chip(shape: Shape, tone: Tone, word: string): string {
  return `<span class="st ${tone}">${icon(shape)}${word}</span>`;
}
