import { expect, test } from 'vitest';
import { sentencesOf, wordsIn } from '../../scripts/build/sentences.ts';

test.each([
  ['Es gilt. Sie prüfen das.', ['Es gilt.', 'Sie prüfen das.']],
  ['Wer prüft? Die Chefin.', ['Wer prüft?', 'Die Chefin.']],
  ['Das sind z. B. Chatbots. Fertig.', ['Das sind z. B. Chatbots.', 'Fertig.']],
  ['Das sind z.B. Chatbots.', ['Das sind z.B. Chatbots.']],
  ['Siehe Art. 5 Abs. 1 lit. a. Nr. 3 gilt nicht.', ['Siehe Art. 5 Abs. 1 lit. a.', 'Nr. 3 gilt nicht.']],
  ['Ab 50 Mio. Euro Umsatz. Sonst nicht.', ['Ab 50 Mio. Euro Umsatz.', 'Sonst nicht.']],
  ['Schulen, Ämter usw. sind gemeint.', ['Schulen, Ämter usw. sind gemeint.']],
  ['Schulen, Ämter usw. Firmen nicht.', ['Schulen, Ämter usw.', 'Firmen nicht.']],
  ['Es gilt ab 2. August 2026. Bis dahin nicht.', ['Es gilt ab 2. August 2026.', 'Bis dahin nicht.']],
  ['Gemeint ist: Recht auslegen; Tatsachen ermitteln', ['Gemeint ist: Recht auslegen; Tatsachen ermitteln']],
  ['Sie heißt „KI-Assistent.“ Alle kennen sie.', ['Sie heißt „KI-Assistent.“', 'Alle kennen sie.']],
  ['Die Firma heißt Kranz. Sie baut.', ['Die Firma heißt Kranz.', 'Sie baut.']],
  ['', []],
])('German: %s', (text, sentences) => expect(sentencesOf(text, 'de')).toEqual(sentences));

test.each([
  ['Ask e.g. Microsoft. Then decide.', ['Ask e.g. Microsoft.', 'Then decide.']],
  ['See Art. 5 and No. 3. It applies.', ['See Art. 5 and No. 3. It applies.']],
  ['It starts on 2 August 2026. Not before.', ['It starts on 2 August 2026.', 'Not before.']],
])('English: %s', (text, sentences) => expect(sentencesOf(text, 'en')).toEqual(sentences));

test.each([
  ['Nur diese drei Ziele', 4],
  ['Firmen – nicht Menschen', 3],
  ['KI-Texte, z. B. „Berichte“', 4],
  ['–', 0],
])('words in: %s', (sentence, words) => expect(wordsIn(sentence)).toBe(words));
