/** What readers that turn pages into Markdown put on top: 'Title: …', 'URL Source: …', 'Published Time: …', 'Markdown Content:'. */
export const READER_HEAD =
  /^\uFEFF?Title: (.{1,300})\n{1,2}URL Source: \S{1,2000}\n{1,2}(?:Published Time: (.{1,60})\n{1,2})?(?:[A-Z][A-Za-z ]{1,30}: .{0,200}\n{1,2}){0,3}Markdown Content: ?\n/;
