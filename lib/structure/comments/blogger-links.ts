/**
 * Blogger's links in each language: to answer a comment and to delete it, what it calls the answers under one, and how the
 * form and the rest of a list are asked for.
 */
const LINKS: readonly (readonly [reply: string, remove: string, answers: string, more: string])[] = [
  ['Reply', 'Delete', 'Replies', 'Add comment|Load more'],
  ['Antworten', 'Löschen', 'Antworten', 'Kommentar hinzufügen|Mehr laden|Weitere laden'],
  ['Répondre', 'Supprimer', 'Réponses', 'Ajouter un commentaire|Charger la suite'],
  ['Responder', 'Eliminar|Borrar', 'Respuestas', 'Añadir comentario|Cargar más'],
  ['Rispondi', 'Elimina', 'Risposte', 'Aggiungi commento|Carica altro'],
  ['Responder', 'Excluir|Eliminar', 'Respostas', 'Adicionar comentário|Carregar mais'],
  ['Beantwoorden', 'Verwijderen', 'Reacties', 'Reactie toevoegen|Meer laden'],
  ['Odpowiedz', 'Usuń', 'Odpowiedzi', 'Dodaj komentarz|Wczytaj więcej'],
  ['Ответить', 'Удалить', 'Ответы', 'Добавить комментарий|Ещё'],
  ['Відповісти', 'Видалити', 'Відповіді', 'Додати коментар|Докладніше'],
  ['Svara', 'Radera|Ta bort', 'Svar', 'Lägg till kommentar|Läs in mer'],
  ['Svar', 'Slet|Slett', 'Svar', 'Tilføj kommentar|Legg til kommentar|Indlæs flere|Last inn mer'],
  ['Odpovědět', 'Vymazat', 'Odpovědi', 'Přidat komentář|Načíst další'],
];

/** The links as alternatives of a regular expression, alone and the first two without a blank between. */
export const BLOGGER_CONTROLS = LINKS.map(
  ([reply, remove, answers, more]) => `${reply} ?(?:${remove})|${remove}|${answers}|(?:${more})(?:\\.{3}|…)?`,
).join('|');

/** Both links of one comment on a line: 'ReplyDelete'. */
export const REPLY_AND_REMOVE = new RegExp(
  `^(?:${LINKS.map(([reply, remove]) => `${reply} ?(?:${remove})`).join('|')})$`,
);
/** The one to delete alone. */
export const REMOVE_ALONE = new RegExp(`^(?:${LINKS.map(([, remove]) => remove).join('|')})$`);
