/** A value of PDF syntax (ISO 32000-1, 7.3). Names keep their slash; anything else bare is an operator. */
export type Value = number | string | PdfString | Reference | Value[] | Dictionary;
export type PdfString = { bytes: string };
type Reference = { object: number };
export type Dictionary = ReadonlyMap<string, Value>;

const TOKEN =
  /\s*(?:%[^\r\n]*\s*)*(?:(\d+) \d+ R\b|(<<|>>|\[|\])|<([0-9A-Fa-f\s]*)>|(\()|([+-]?(?:\d+\.?\d*|\.\d+))(?![^\s/<>[\]()])|(\/?[^\s/<>[\]()%]+))/y;

/** Reads values one after another from a text of one character per byte. */
export class Reader {
  position: number;
  private readonly source: string;

  constructor(source: string, position = 0) {
    this.source = source;
    this.position = position;
  }

  /** The next value, a closing bracket, or undefined at the end. */
  next(): Value | undefined {
    TOKEN.lastIndex = this.position;
    const match = TOKEN.exec(this.source);
    if (!match) return undefined;
    this.position = TOKEN.lastIndex;
    const [, object, bracket, hex, paren, number, word] = match;
    if (object !== undefined) return { object: Number(object) };
    if (bracket === '<<') return this.dictionary();
    if (bracket === '[') return this.until(']');
    if (hex !== undefined) return { bytes: Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1') };
    if (paren !== undefined) return this.literal();
    return number === undefined ? (word ?? bracket ?? '') : Number(number);
  }

  private until(end: string): Value[] {
    const values: Value[] = [];
    for (let value = this.next(); value !== end; value = this.next()) {
      if (value === undefined) throw new Error(`no ${end} before the end`);
      values.push(value);
    }
    return values;
  }

  private dictionary(): Dictionary {
    const values = this.until('>>');
    const keys = values.filter((_, index) => index % 2 === 0).map(String);
    if (new Set(keys).size < keys.length) throw new Error(`a key twice in ${keys.join(' ')}`);
    return new Map(keys.map((key, index) => [key, values[2 * index + 1] ?? '']));
  }

  private literal(): PdfString {
    let bytes = '';
    for (let depth = 1; depth > 0; this.position++) {
      const character = this.source[this.position];
      if (character === undefined) throw new Error('a text without an end');
      if (character === '\\') bytes += escaped(this.source[++this.position]);
      else depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      if (character !== '\\' && depth > 0) bytes += character;
    }
    return { bytes };
  }
}

/** A line break is the only control character that we escape. */
function escaped(character = ''): string {
  return character === 'r' ? '\r' : character;
}
