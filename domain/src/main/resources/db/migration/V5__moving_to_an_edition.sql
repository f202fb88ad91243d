-- How much of a section goes on in another: the share of its words.
alter table section_successor add column weight real not null default 1 check (weight > 0 and weight <= 1);

-- Words that were lost have no place in their edition; what was quoted stays.
alter table passage
    alter column start_block drop not null,
    alter column end_block drop not null,
    add column settled_by uuid references person,
    add constraint passage_lost check ((state = 'LOST') = (start_block is null) and (state = 'LOST') = (end_block is null));

-- A plan that went over to another edition, with what it takes to go back.
create table edition_move (
    id uuid primary key,
    group_id uuid not null,
    plan_id uuid not null,
    from_edition uuid not null references edition,
    to_edition uuid not null references edition,
    moved_by uuid not null references person,
    moved_at timestamptz not null,
    undone_at timestamptz,
    unique (group_id, id),
    foreign key (group_id, plan_id) references plan (group_id, id)
);

create index edition_move_by_plan on edition_move (group_id, plan_id, id);

create table edition_move_section (
    group_id uuid not null,
    move_id uuid not null,
    session_id uuid not null,
    section_id uuid not null references section,
    primary key (group_id, move_id, session_id, section_id),
    foreign key (group_id, move_id) references edition_move (group_id, id),
    foreign key (group_id, session_id) references reading_session (group_id, id)
);

create table edition_move_thread (
    group_id uuid not null,
    move_id uuid not null,
    thread_id uuid not null,
    section_id uuid not null references section,
    primary key (group_id, move_id, thread_id),
    foreign key (group_id, move_id) references edition_move (group_id, id),
    foreign key (group_id, thread_id) references discussion_thread (group_id, id)
);
