import { plain } from '../escape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An outside value as one line of text or an attribute's value: nothing in it can open a tag or end the attribute. */
export function text(value: string, longest?: number): string {
  return entities(plain(value, longest));
}

/** Characters that mean something to HTML as what they look like; everything else stays. For text of several lines. */
export function entities(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
