-- Pictures are blocks of their own.
alter table block drop constraint block_kind_check;
alter table block add constraint block_kind_check check (kind in
    ('PARAGRAPH', 'HEADING', 'CAPTION', 'QUOTATION', 'LIST', 'TABLE', 'VERSE', 'NOTE', 'CODE', 'FIGURE'));

-- The name of the picture on an edition's cover, among its assets.
alter table edition add column cover text;

-- An import is read in the background and waits, as a draft, for what its facilitator makes of it.
alter table pending_import alter column content set default '';
alter table pending_import
    add column reading_id uuid references reading,
    add column address text,
    add column content_type text,
    add column state text not null default 'WAITING' check (state in ('WAITING', 'READING', 'READY', 'REFUSED')),
    add column stage text,
    add column done integer not null default 0,
    add column parts integer not null default 1,
    add column refusal text,
    add column draft bytea,
    add column claimed_at timestamptz,
    add column tries integer not null default 0,
    add column version integer not null default 0,
    add constraint pending_import_refusal check ((state = 'REFUSED') = (refusal is not null)),
    add constraint pending_import_draft check (state <> 'READY' or draft is not null);

create index pending_import_unread on pending_import (id) where state in ('WAITING', 'READING');

create table pending_asset (
    import_id uuid not null references pending_import on delete cascade,
    name text not null,
    media_type text not null,
    content bytea not null,
    primary key (import_id, name)
);
