/**
 * What a site prints around its readers' comments, in one language. Alternatives are parted by '|'; the text of regular
 * expressions.
 */
type DiscussionWords = Readonly<{
  /** What comments and answers are called, after a number or alone. */
  comments: string;
  /** Between a commenter's name and the text: 'says'. */
  says?: string;
  /** The links under a comment. */
  reply: string;
  /** The title of the form for comments, or the line under it: the discussion's end. */
  form: string;
}>;

/**
 * Languages beyond those of lexicon.ts. Source: WordPress's translations (core and its widgets), with the grammatical
 * forms that numbers take.
 */
const WORDS: Readonly<Record<string, DiscussionWords>> = {
  ar: {
    comments: 'تعليقات|تعليق|ردود|التعليقات',
    says: 'يقول|قال|كتب',
    reply: 'رد|الرد',
    form: 'أضف تعليق(?:ا|اً)?|اترك (?:ردا|رداً|تعليقا|تعليقاً)|لن يتم نشر عنوان بريدك .{1,40}|التعليقات مغلقة',
  },
  bg: {
    comments: 'коментар(?:а|и)?|отговор(?:а|и)?',
    says: 'каза|написа',
    reply: 'отговор|отговори',
    form: 'вашият коментар|напишете коментар|вашият (?:e?-?mail|имейл) адрес .{1,60}|коментари са забранени',
  },
  ca: {
    comments: 'comentaris?|respost(?:a|es)',
    says: 'ha dit|diu',
    reply: 'respon|respondre',
    form: 'deixa un comentari|l.adreça electrònica no es publicarà.{0,60}|els comentaris estan tancats',
  },
  cs: {
    comments: 'komentář(?:e|ů)?|odpověd(?:i|í)|odpověď|reakc(?:e|í)|diskuse|diskuze',
    says: 'napsal(?:\\(a\\))?|napsala|řekl(?:\\(a\\))?|říká',
    reply: 'odpovědět|reagovat',
    form: 'napsat komentář|okomentovat|přidat komentář|vaše e?-?mailová adresa nebude zveřejněna.{0,80}|komentáře nejsou povoleny',
  },
  el: {
    comments: 'σχόλι(?:ο|α)|απαντήσεις|απάντηση',
    says: 'λέει|είπε|έγραψε',
    reply: 'απάντηση',
    form: 'σχολιάστε|αφήστε (?:μια απάντηση|ένα σχόλιο)|η ηλ\\. διεύθυνσή σας .{1,60}|τα σχόλια είναι κλειστά',
  },
  et: {
    comments: 'kommentaar(?:i|id)?|vastus(?:t|ed)?',
    says: 'ütleb|ütles',
    reply: 'vasta',
    form: 'lisa kommentaar|jäta vastus|sinu e-postiaadressi ei avaldata.{0,60}|kommenteerimine on suletud',
  },
  fa: {
    comments: 'دیدگاه(?:ها)?|نظرات?|پاسخ(?:ها)?',
    says: 'گفت|می ?گوید',
    reply: 'پاسخ دادن|پاسخ',
    form: 'پاسخ دهید|دیدگاهتان را بنویسید|نشانی ایمیل شما منتشر نخواهد شد.{0,60}|دیدگاهها بسته شدهاند',
  },
  fi: {
    comments: 'kommentti(?:a)?|kommentit|vastaus(?:ta)?',
    says: 'sanoo|sanoi|kirjoitti',
    reply: 'vastaa',
    form: 'vastaa peruuta vastaus|jätä kommentti|kommentoi|sähköpostiosoitettasi ei julkaista.{0,60}|kommentointi on suljettu',
  },
  he: {
    comments: 'תגובות|תגובה',
    says: 'הגיב|הגיבה|כתב|כתבה|אומר',
    reply: 'להגיב|הגב|השב',
    form: 'כתיבת תגובה|השאר תגובה|האימייל לא יוצג באתר.{0,60}|סגור לתגובות',
  },
  hr: {
    comments: 'komentar(?:a|i)?|odgovor(?:a|i)?',
    says: 'kaže|kažu|napisao|napisala|je napisao|je napisala',
    reply: 'odgovori',
    form: 'napišite komentar|komentiraj|odgovori otkaži odgovor|vaša adresa e-pošte neće biti objavljena.{0,80}|komentari su zatvoreni',
  },
  hu: {
    comments: 'hozzászólás(?:ok)?|komment(?:ek)?|válasz(?:ok)?',
    says: 'szerint|mondta|írta|hozzászólása',
    reply: 'válasz',
    form: 'hozzászólás most!|vélemény,? hozzászólás\\??|minden vélemény számít!|szólj hozzá!?|az e-mail címet nem tesszük közzé.{0,60}',
  },
  id: {
    comments: 'komentar|balasan|tanggapan',
    says: 'berkata|mengatakan|menulis',
    reply: 'balas',
    form: 'tinggalkan (?:balasan|komentar)|alamat (?:surel|email) anda tidak akan dipublikasikan.{0,60}|komentar ditutup',
  },
  ja: {
    comments: '(?:件の)?(?:コメント|返信)',
    says: 'より|の発言',
    reply: '返信|返信する',
    form: 'コメントを残す|コメントする|メールアドレスが公開されることはありません.{0,40}|コメントは停止中です',
  },
  ko: {
    comments: '(?:개의 )?(?:댓글|응답)',
    says: '님의 말|말:?',
    reply: '응답|답글|답글 달기|댓글|댓글 ?쓰기|댓글 ?달기|수정/삭제|수정|삭제|신고|공감|비공감|좋아요',
    form: '댓글 남기기|답글 남기기|이메일은 공개되지 않습니다.{0,60}|댓글은 닫혔습니다',
  },
  lt: {
    comments: 'komentar(?:as|ai|ų)|atsakym(?:as|ai|ų)',
    says: 'rašo|rašė',
    reply: 'atsakyti',
    form: 'parašykite komentarą|palikti komentarą|el\\. pašto adresas nebus skelbiamas.{0,60}',
  },
  lv: {
    comments: 'komentār(?:s|i|u)|atbild(?:e|es|žu)',
    says: 'raksta|teica',
    reply: 'atbildēt',
    form: 'komentēt|pievienot komentāru|atbildēt atcelt atbildi|jūsu e-pasta adrese netiks publicēta.{0,60}|komentāri ir slēgti',
  },
  ro: {
    comments: 'comentari(?:u|i|ile)?|de comentarii|răspuns(?:uri)?|de răspunsuri|gânduri',
    says: 'spune|zice|a spus|a scris',
    reply: 'răspunde',
    form: 'lasă un (?:răspuns|comentariu)|adresa ta de email nu va fi publicată.{0,60}|comentariile sunt închise',
  },
  sk: {
    comments: 'komentár(?:e|ov)?|odpoved(?:e|í)|odpoveď|diskusia',
    says: 'píše|hovorí|napísal|napísala',
    reply: 'odpovedať|odpovedz',
    form: 'pridaj komentár|pridať komentár|vaša e-mailová adresa nebude zverejnená.{0,80}|komentáre sú uzavreté',
  },
  sl: {
    comments: 'komentar(?:ja|ji|jev)?|odgovor(?:a|i|ov)?',
    says: 'pravi|je napisal|je napisala|je rekel',
    reply: 'odgovori',
    form: 'dodaj odgovor|komentiraj|vaš e-?naslov ne bo objavljen.{0,60}|tvoja e-pošta ne bo objavljena.{0,60}|komentiranje zaprto',
  },
  sr: {
    comments: 'коментар(?:а|и)?|реаговања?|одговор(?:а|и)?',
    says: 'каже|је рекао|је рекла',
    reply: 'одговори',
    form: 'оставите (?:одговор|коментар)|ваша адреса е-поште неће бити објављена.{0,60}|затворено за коментаре',
  },
  sv: {
    comments: 'kommentar(?:er)?|svar',
    says: 'skriver|säger|skrev|sade',
    reply: 'svara',
    form: 'lämna (?:ett svar|en kommentar)|kommentera|(?:din )?e-postadress(?:en)? (?:publiceras inte|kommer inte publiceras).{0,60}|kommentarer inaktiverade',
  },
  tr: {
    comments: 'yorum(?:lar)?|yanıt(?:lar)?|cevap(?:lar)?',
    says: 'diyor ki|dedi ki|yazdı',
    reply: 'cevapla|yanıtla',
    form: 'bir (?:cevap|yanıt) yazın|bir yorum yazın|yorum yapın|e-posta (?:hesabınız|adresiniz) yayımlanmayacak.{0,60}|yorumlar kapalı',
  },
  uk: {
    comments: 'коментар(?:і|ів)?|відповід(?:ь|і|ей)|відгук(?:и|ів)?',
    says: 'сказав|сказала|говорить|пише|коментує',
    reply: 'відповіcти|відповісти',
    form: 'напишіть відгук|залишити (?:коментар|відповідь)|ваша (?:пошт@|e-?mail адреса) не .{1,40}|коментувати не дозволено',
  },
  vi: {
    comments: 'bình luận|phản hồi|thảo luận',
    says: 'viết|nói|đã viết|đã nói',
    reply: 'trả lời|phản hồi',
    form: 'gửi phản hồi|để lại (?:một )?(?:phản hồi|bình luận)|email của bạn sẽ không được hiển thị công khai.{0,60}',
  },
  zh: {
    comments: '(?:条|條|則|则|个|個|篇|封)?(?:评论|評論|留言|回复|回覆|回應|回应|迴響)',
    says: '说道|說道|说|說|写道',
    reply: '回复|回覆|回應',
    form: '发表评论|發表迴響|发表回复|發佈留言|留下评论|(?:您的|你的)?(?:电子邮件地址|邮箱地址|電子郵件位址|電子郵件地址).{0,8}公[开開].{0,40}|评论已关闭|迴響已關閉',
  },
};

/** What these languages have for one of the words, as alternatives of a regular expression. */
export const discussionWords = (part: keyof DiscussionWords): string =>
  [...new Set(Object.values(WORDS).flatMap((words) => words[part] ?? []))].join('|');
