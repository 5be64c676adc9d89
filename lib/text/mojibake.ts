/**
 * The characters that windows-1252 has for the bytes 0x80 to 0x9F (WHATWG Encoding Standard, index-windows-1252).
 * Where it has none the byte stands for itself.
 */
const WINDOWS_1252 = new Map<string, number>(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, i) => [
    character,
    0x80 + i,
  ]),
);
/** What is left of a no-break space so read, once its second half was taken for a blank: 'the quay.Â ' */
const BLANK_LEFT = /(?<=[\p{Ll}\p{P}])Â(?=[ \t\r\n]|$)/gu;
/** A run that can be UTF-8 read as windows-1252: a lead byte, then continuation bytes, seen as characters. */
const SUSPECT = /(?:[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3})+/g;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Undoes UTF-8 that was once read as windows-1252 ('â€œ' for '“'), run by run.
 *
 * Only runs whose bytes are valid UTF-8 change; 'Ã©' alone does, 'Â°C' does, 'café' never does.
 */
export function repairMojibake(text: string): { text: string; repaired: number } {
  let repaired = 0;
  const out = text.replace(SUSPECT, (run) => {
    const bytes = Uint8Array.from(run, (character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0));
    try {
      const mended = utf8.decode(bytes);
      repaired++;
      return mended;
    } catch {
      return run;
    }
  });
  const whole = out.replace(BLANK_LEFT, () => {
    repaired++;
    return '';
  });
  return { text: whole, repaired };
}
