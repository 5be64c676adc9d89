/** Names that other decisions read (neighbours/). */
export const RELATED_LINKS = 'related links';
export const NEWSLETTER = 'newsletter, cookie or follow box';
export const UPDATE_TIME = 'time of an update';
export const ENTRY_TIME = 'time of an entry';
export const NAVIGATION = 'skip or navigation link';
export const CAPTION_LABEL = 'label of a caption';
export const PICTURE_TEXT = 'a picture’s text behind its agency, or before it in brackets';
export const PICTURE_OWNER = 'whose picture it is';
export const PICTURE_NAMED = 'the name of a picture, as text browsers print it';
export const GALLERY = 'place in a gallery';
export const BUTTON = 'button or label beside a text';
export const TAGS_LABEL = 'label of tags';
export const TAGS = 'tags and categories';
export const BLOG = 'what a blog’s system prints around an entry';
export const OVER_AUTHOR = 'label of what tells of the author';
export const ARCHIVE_TITLE = 'title of a blog’s archive';
export const AGE_ALONE = 'an age alone';
