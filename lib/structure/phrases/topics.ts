import { lines } from './lines.ts';

/** What sites print before the topics of an article. */
export const TOPICS: readonly string[] = lines`
  tags?|tagged(?: (?:with|as|in))?|(?:story )?topics?|key ?words|filed under|posted in|categor(?:y|ies|i[sz]ed (?:as|in))
  kategorien?|kategorisiert (?:unter|als|in)|schlagw(?:ort|örter|orte)|themen|stichworte?
  étiquettes|mots[- ]clés|thèmes|rubriques
  etiquetas|categorías?|archivado en|temas|palabras clave
  tags?|categori[ea]|argomenti|etichette|parole chiave
  palavras[- ]chave|assuntos|tópicos(?: relacionados)?|marcadores
  labels|trefwoorden|onderwerpen|categorieën
  tagi|słowa kluczowe|tematy|etykiety|kategori[ae]|(?:zobacz )?więcej na temat
  štítky|tagy|témata|související témata|klíčová slova|kategorie
  метки|теги|тэги|темы|ключевые слова|рубрик[аи]|категори[ия]
  мітки|теми|ключові слова|категорі[їя]
  ämnen(?: i artikeln)?|taggar|etiketter|nyckelord
  emner|tagger|stikkord|nøkkelord|nøgleord|stikord
`;
