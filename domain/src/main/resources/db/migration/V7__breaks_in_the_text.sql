-- A pause between two parts of a section is a block of its own.
alter table block drop constraint block_kind_check;
alter table block add constraint block_kind_check check (kind in
    ('PARAGRAPH', 'HEADING', 'CAPTION', 'QUOTATION', 'LIST', 'TABLE', 'VERSE', 'NOTE', 'CODE', 'FIGURE', 'BREAK'));
