/**
 * Reads a body as UTF-8 text, and stops where it gets longer than anyone asked for.
 *
 * @param charsMax what comes after so many characters is not read; the chunk that passes them is kept
 */
export async function boundedText(
  body: AsyncIterable<Uint8Array>,
  charsMax: number,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, {stream: true});
    if (text.length > charsMax) break;
  }
  return text;
}
