import type { Written } from './pattern.ts';

/** What is said about the text itself: translations, corrections, who paid. */
export const NOTICES: readonly Written[] = [
  {
    label: 'notice',
    name: 'translation',
    loose: true,
    form: /^[[(]?(?:(?:machine|automatically|auto|google)[- ]?translated\b.{0,120}|translated (?:from|by)\b(?!.{0,80}, (?:the|it|he|she|his|her|an?|they) ).{0,120}|translation(?: by\b:?|:| from\b.{2,30}:) ?.{1,80}|(?:maschinell )?übersetzt (?:aus|von)\b.{0,80}|traduit (?:de|du|par)\b.{0,80}|traducido (?:de|del|por)\b.{0,80}|tradotto (?:da|dal)\b.{0,80})$/i,
  },
  {
    label: 'notice',
    name: 'update or correction',
    form: /^[[(*]*(?:this is an archived (?:article|story|post|page)\b.{0,300}|an? (?:earlier|previous) version of this (?:article|story|post|report|piece|page|interview|column|essay)\b.{0,300}|this (?:article|story|post|report|piece|page|interview|column|essay|version|content)(?: (?:was|is|has been|first|originally|also|and its headline)){1,4} (?:[a-z-]{3,15} )?(?:updated|amended|corrected|edited|revised|published|appeared|written|translated|modified|removed|condensed|produced|adapted|misstated|part of)\b.{0,250}|(?:this|the) (?:article|story|post|page|headline) (?:has been|was) (?:updated|amended|corrected|changed|edited|revised)\b(?: (?:to|on|with|since|after|at|and|for)\b.{0,250})?[.)\]*]{0,3}|the (?:article|story|post) was (?:first|originally) published (?:on|at|in)\b.{0,80}|(?:updated?|correction|clarification|corrected|editor.?s.? note|note to (?:readers|editors)|disclaimer|disclosure|update|aktualisiert|korrektur|anmerkung der redaktion|hinweis der redaktion|mise à jour|actualización|aggiornamento|nota (?:del editor|della redazione)|rectification|rättelse|rettelse|rectificación|corrección|errata corrige)\b ?(?:[:–—]|\((?!\d{1,2}(?:[:.]\d{2})?[^()]{0,12}\) ?[:–—-])).{0,350}|(?:last )?(?:updated|modified)(?: on| at)? .{0,60}\d{4}.{0,30}|(?:originally|first) published (?:on|at|by|in)\b(?!.{0,80}, (?:the|it|he|she|his|her|an?|they) ).{0,120}|a version of this (?:article|story|post|review|list) (?:appears|appeared|was published|ran)\b.{0,300}|this article is more than .{1,30} old|published by .{3,80} on [^.!?]{4,40}|[^"“.!?]{3,80} (?:has no position|owns? (?:no )?shares|has positions|holds? no position)s? (?:in|of) .{3,200}\bdisclosure policy\.?|a correction was made on .{5,40}: .{1,330}|this letter was published in .{3,80}|developing story.{0,80}|breaking:? this is a developing.{0,120})$/i,
  },
  {
    label: 'notice',
    name: 'what will be added',
    form: /^[[(*]*(?:this is (?:a |an )?(?:developing|breaking|ongoing)(?: news)? stor(?:y|ies)\b.{0,120}|this (?:story|article|report|post) is (?:developing|still developing|breaking)\b.{0,100}|(?:please )?(?:check|come) back (?:later |soon |here )?for (?:more |further |the latest )?(?:updates|details|information|news)\b.{0,60}|more to (?:come|follow)|(?:stay (?:with|tuned to)|keep checking) .{3,60} for (?:updates|more|the latest)\b.{0,60}|.{2,40} will (?:continue (?:to |providing )|keep |provide )?(?:update|provide|providing|updates?)\b.{0,40}\b(?:story|article|as .{3,40} (?:available|develops?))\b.{0,40})[\])*.…]*$/i,
  },
  {
    label: 'notice',
    name: 'whose views these are, and whose text',
    form: /^[[(*]*(?:(?:this is an? (?:opinion|commentary|guest) (?:piece|column|article|essay)\. )?(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated)\b.{0,80}\b(?:personal|own|those of|do(?:es)? not|solely)\b.{0,200}|(?:except for the headline, )?(?:this|the) (?:story|article|report) has not been edited by .{3,150}|(?:re(?:printed|published|posted)) with (?:the )?permission\b.{0,80}|read the (?:original|full)(?: (?:article|story|post))?(?: (?:here|at|on) .{3,60})?)[\])*.]*$/i,
  },
  {
    label: 'notice',
    name: 'what an agency or paper corrects, and what stood in print',
    form: /^[[(]?(?:(?:updates|adds|recasts|rewrites|removes) .{3,250}\)|corrects? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|last|paragraph|headline|byline|spelling|name|title|date|figure|caption)\b.{0,250}|correction \d{1,2}\/\d{1,2}\/\d{2,4}\b.{0,350}|original (?:print )?headline: .{2,150}|appeared in the .{5,60} print edition as .{2,150}|this article appeared in the .{2,40} section of the print edition\b.{0,150}|except for the headline, this story has not been edited .{5,150}|[a-z]{2,20}(?: \([^()]{2,30}\))? first published [a-z]{3,9}\.? \d.{0,60})$/i,
  },
  {
    label: 'notice',
    name: 'sponsored or opinion notice',
    form: /^[[(*]?(?:this (?:article|post|content) (?:is|was) (?:sponsored|paid|brought to you)\b.{0,120}|the (?:views|opinions) expressed .{0,250}|this (?:content|article|story) appears as (?:provided|it was).{0,250}|sponsored by .{0,60}|paid post.{0,40}|(?:\*?this (?:post|article|site|page|blog) (?:may )?contains? )?affiliate links.{0,160}|as an amazon (?:associate|affiliate)\b.{0,200}|als amazon-partner\b.{0,200}|(?:affiliate )?disclosure: .{10,300}|(?:dieser (?:beitrag|artikel|post) |der beitrag )?enthält (?:unbezahlte |bezahlte )?(?:affiliate|werbe|partner|werbung)[- ]?(?:links?)?\b.{0,250}|(?:unbezahlte |bezahlte )?(?:werbung|anzeige)\b ?[,|/(:–-]? ?(?:unbezahlt|unbeauftragt|wegen|da |enthält|weil)\b.{0,200}|(?:cet article|ce billet) contient des liens (?:affiliés|d.affiliation)\b.{0,200}|this (?:entry|post|article) is part \d{1,3} of \d{1,3} in the series\b.{0,200}|(?:dies ist |das ist )?(?:teil|folge) \d{1,3} von \d{1,3} (?:der|unserer|meiner) (?:serie|reihe|artikelserie)\b.{0,200}|forward-looking statements?:? .{40,350}|[^"“]{0,300}\b(?:we (?:may|might|could|can) (?:earn|receive|get)|may earn us) (?:an? )?(?:small )?(?:affiliate )?commissions?\b.{0,200}|[^.!?" ]{2,20}(?: [^.!?" ]{2,20}){0,2} may get a commission|ftc: we use .{5,40} affiliate links\..{0,30}|über dieses thema berichteten?\b.{0,160})$/i,
  },
];
