-- What a facilitator did to an outline, step by step, so that a step of many corrections is undone at once.
create table import_step (
    id uuid primary key,
    import_id uuid not null references pending_import on delete cascade,
    place integer not null,
    entries integer not null,
    replaced text
);

create index import_step_by_import on import_step (import_id, id);

-- What was done to the outline of an edition, for the next edition of the same text.
alter table edition add column corrections text;
