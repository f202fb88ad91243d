-- Keys are UUIDs of version 7, made by the app. What people see in addresses are slugs and small numbers.
-- Every table of a group's life carries group_id, first in its indexes, and refers to others over (group_id, id):
-- nothing can land in another group, and groups can be spread over machines later.

-- People ------------------------------------------------------------------------------------------------------------

create table person (
    id uuid primary key,
    provider text not null,
    subject text not null,
    handle text not null check (handle = lower(handle)),
    name text not null,
    mail text,
    locale text not null,
    zone text not null,
    created_at timestamptz not null,
    erased_at timestamptz,
    version integer not null,
    unique (provider, subject),
    unique (handle)
);

create table facilitator_grant (
    person_id uuid primary key references person,
    asked_at timestamptz not null,
    granted_at timestamptz,
    granted_by uuid references person,
    check ((granted_at is null) = (granted_by is null))
);

-- Library -----------------------------------------------------------------------------------------------------------

create table reading (
    id uuid primary key,
    slug text not null unique,
    title text not null,
    authors text[] not null,
    affiliation text,
    language text not null,
    source text,
    published text,
    rights text,
    visibility text not null check (visibility in ('EVERYBODY', 'SIGNED_IN', 'GROUPS')),
    added_by uuid not null references person,
    added_at timestamptz not null,
    removed_at timestamptz,
    version integer not null
);

create index reading_by_title on reading (title, id) where removed_at is null;

create table edition (
    id uuid primary key,
    reading_id uuid not null references reading,
    number integer not null,
    file_name text not null,
    imported_by uuid not null references person,
    imported_at timestamptz not null,
    unique (reading_id, number)
);

create table chapter (
    id uuid primary key,
    edition_id uuid not null references edition,
    position integer not null,
    title text,
    unique (edition_id, position),
    unique (edition_id, id)
);

create table section (
    id uuid primary key,
    edition_id uuid not null references edition,
    chapter_id uuid not null,
    position integer not null,
    slug text not null,
    title text,
    words integer not null,
    unique (edition_id, position),
    unique (edition_id, slug),
    unique (edition_id, id),
    foreign key (edition_id, chapter_id) references chapter (edition_id, id)
);

create table block (
    id uuid primary key,
    edition_id uuid not null,
    section_id uuid not null,
    position integer not null,
    key text not null,
    kind text not null check (kind in
        ('PARAGRAPH', 'HEADING', 'CAPTION', 'QUOTATION', 'LIST', 'TABLE', 'VERSE', 'NOTE', 'CODE')),
    text text not null,
    html text not null,
    unique (section_id, position),
    unique (edition_id, key),
    foreign key (edition_id, section_id) references section (edition_id, id)
);

-- Which section of a later edition follows a section of an earlier one: several where it was split or merged.
create table section_successor (
    section_id uuid not null references section,
    successor_id uuid not null references section,
    primary key (section_id, successor_id)
);

create index section_successor_back on section_successor (successor_id);

create table asset (
    id uuid primary key,
    edition_id uuid not null references edition,
    name text not null,
    media_type text not null,
    content bytea not null,
    unique (edition_id, name)
);

-- An import that its facilitator has not published yet. The file is kept, so the preview can be made again.
create table pending_import (
    id uuid primary key,
    person_id uuid not null references person,
    file_name text not null,
    content bytea not null,
    corrections text,
    uploaded_at timestamptz not null
);

create index pending_import_by_person on pending_import (person_id, id);

-- Groups ------------------------------------------------------------------------------------------------------------

create table reading_group (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    purpose text not null,
    rules text,
    rules_html text,
    zone text not null,
    language text not null,
    visibility text not null check (visibility in ('PUBLIC', 'UNLISTED', 'PRIVATE')),
    joining text not null check (joining in ('OPEN', 'REQUEST', 'INVITATION')),
    pace text not null check (pace in ('OPEN', 'BY_SESSION', 'BY_READER')),
    founded_by uuid not null references person,
    founded_at timestamptz not null,
    version integer not null,
    check (not (visibility = 'PRIVATE' and joining = 'OPEN'))
);

create index reading_group_by_name on reading_group (name, id) where visibility = 'PUBLIC';

create table reading_grant (
    reading_id uuid not null references reading,
    group_id uuid not null references reading_group,
    primary key (group_id, reading_id)
);

create table membership (
    id uuid primary key,
    group_id uuid not null references reading_group,
    person_id uuid not null references person,
    state text not null check (state in ('REQUESTED', 'ACTIVE', 'LEFT', 'REMOVED')),
    since timestamptz not null,
    version integer not null,
    unique (group_id, person_id),
    unique (group_id, id)
);

create index membership_by_person on membership (person_id, group_id);

create table membership_role (
    group_id uuid not null,
    membership_id uuid not null,
    role text not null check (role in ('FACILITATOR', 'MODERATOR')),
    primary key (group_id, membership_id, role),
    foreign key (group_id, membership_id) references membership (group_id, id)
);

-- Numbers for what belongs to a group, apart from its versioned row. Whoever takes one holds the row until commit,
-- so the order of numbers is the order of commits.
create table group_counter (
    group_id uuid primary key references reading_group,
    plans integer not null,
    sessions integer not null,
    threads integer not null,
    comments integer not null,
    changes bigint not null
);

create table group_change (
    group_id uuid not null references reading_group,
    seq bigint not null,
    kind text not null,
    ref uuid not null,
    section_id uuid references section,
    at timestamptz not null,
    primary key (group_id, seq)
);

-- Schedule ----------------------------------------------------------------------------------------------------------

create table plan (
    id uuid primary key,
    group_id uuid not null references reading_group,
    number integer not null,
    title text not null,
    reading_id uuid not null references reading,
    edition_id uuid not null references edition,
    created_at timestamptz not null,
    version integer not null,
    unique (group_id, number),
    unique (group_id, id)
);

create index plan_by_edition on plan (group_id, edition_id);

create table reading_session (
    id uuid primary key,
    group_id uuid not null references reading_group,
    plan_id uuid not null,
    number integer not null,
    position integer not null,
    title text,
    note text,
    local_start timestamp not null,
    zone text not null,
    starts_at timestamptz not null,
    minutes integer not null check (minutes between 5 and 1440),
    uid text not null unique,
    sequence integer not null,
    state text not null check (state in ('PLANNED', 'LIVE', 'CLOSED', 'CANCELLED')),
    write_first boolean not null,
    version integer not null,
    unique (group_id, number),
    unique (group_id, id),
    foreign key (group_id, plan_id) references plan (group_id, id)
);

create index reading_session_by_plan on reading_session (group_id, plan_id, position);
create index reading_session_by_start on reading_session (group_id, starts_at);

create table session_section (
    group_id uuid not null,
    session_id uuid not null,
    section_id uuid not null references section,
    primary key (group_id, session_id, section_id),
    foreign key (group_id, session_id) references reading_session (group_id, id)
);

create index session_section_by_section on session_section (group_id, section_id);

-- Discussion --------------------------------------------------------------------------------------------------------

create table discussion_thread (
    id uuid primary key,
    group_id uuid not null references reading_group,
    number integer not null,
    place text not null check (place in ('SECTION', 'SESSION', 'GROUP')),
    plan_id uuid,
    section_id uuid references section,
    session_id uuid,
    kind text not null check (kind in ('DISCUSSION', 'QUESTION')),
    title text not null,
    state text not null check (state in ('OPEN', 'LOCKED')),
    started_by uuid not null references person,
    started_at timestamptz not null,
    last_comment_at timestamptz not null,
    comments integer not null,
    version integer not null,
    unique (group_id, number),
    unique (group_id, id),
    foreign key (group_id, plan_id) references plan (group_id, id),
    foreign key (group_id, session_id) references reading_session (group_id, id),
    check ((place = 'SECTION') = (section_id is not null and plan_id is not null)),
    check ((place = 'SESSION') = (session_id is not null))
);

create index discussion_thread_by_section on discussion_thread (group_id, section_id, number);
create index discussion_thread_by_session on discussion_thread (group_id, session_id, number);
create index discussion_thread_by_latest on discussion_thread (group_id, last_comment_at, id);

-- Offsets count UTF-16 units within the text of their block.
create table passage (
    id uuid primary key,
    group_id uuid not null,
    thread_id uuid not null,
    edition_id uuid not null,
    section_id uuid not null,
    start_block text not null,
    start_offset integer not null check (start_offset >= 0),
    end_block text not null,
    end_offset integer not null check (end_offset >= 0),
    quote text not null,
    prefix text not null,
    suffix text not null,
    state text not null check (state in ('KEPT', 'MOVED', 'DOUBTFUL', 'LOST')),
    score real not null,
    unique (group_id, thread_id, edition_id),
    foreign key (group_id, thread_id) references discussion_thread (group_id, id),
    foreign key (edition_id, section_id) references section (edition_id, id),
    foreign key (edition_id, start_block) references block (edition_id, key),
    foreign key (edition_id, end_block) references block (edition_id, key)
);

-- The path holds the numbers of a comment's ancestors and its own, of fixed width: its order is the reading order.
create table comment (
    id uuid primary key,
    group_id uuid not null,
    number integer not null,
    thread_id uuid not null,
    author_id uuid not null references person,
    parent_id uuid,
    path text collate "C" not null,
    source text not null,
    html text not null,
    state text not null check (state in ('VISIBLE', 'HIDDEN', 'WITHDRAWN')),
    written_at timestamptz not null,
    edited_at timestamptz,
    version integer not null,
    unique (group_id, number),
    unique (group_id, id),
    unique (group_id, thread_id, path),
    unique (group_id, thread_id, id),
    foreign key (group_id, thread_id) references discussion_thread (group_id, id),
    foreign key (group_id, thread_id, parent_id) references comment (group_id, thread_id, id)
);

create index comment_by_author on comment (group_id, author_id, number);
create index comment_by_parent on comment (group_id, parent_id);

create table comment_revision (
    id uuid primary key,
    group_id uuid not null,
    comment_id uuid not null,
    number integer not null,
    source text not null,
    written_at timestamptz not null,
    unique (group_id, comment_id, number),
    foreign key (group_id, comment_id) references comment (group_id, id)
);

-- The numbers of threads that were merged into another, so that links to them survive.
create table thread_alias (
    group_id uuid not null,
    number integer not null,
    thread_id uuid not null,
    primary key (group_id, number),
    foreign key (group_id, thread_id) references discussion_thread (group_id, id)
);

create table read_mark (
    group_id uuid not null references reading_group,
    person_id uuid not null references person,
    section_id uuid not null references section,
    read_at timestamptz not null,
    primary key (group_id, person_id, section_id)
);

create table thread_mark (
    group_id uuid not null,
    person_id uuid not null references person,
    thread_id uuid not null,
    seen_comment integer not null,
    primary key (group_id, person_id, thread_id),
    foreign key (group_id, thread_id) references discussion_thread (group_id, id)
);

create table draft (
    person_id uuid not null references person,
    place text not null,
    text text not null,
    saved_at timestamptz not null,
    primary key (person_id, place)
);

-- Forms that were already taken, with where they led: the same form sent twice has one effect.
create table submission (
    person_id uuid not null references person,
    key uuid not null,
    location text,
    at timestamptz not null,
    primary key (person_id, key)
);

create index submission_by_age on submission (at);

-- Moderation --------------------------------------------------------------------------------------------------------

create table measure (
    id uuid primary key,
    group_id uuid not null references reading_group,
    kind text not null check (kind in ('HIDE', 'SHOW', 'LOCK', 'UNLOCK')),
    comment_id uuid,
    thread_id uuid,
    person_id uuid references person,
    rule text not null,
    reason text not null,
    taken_by uuid not null references person,
    taken_at timestamptz not null,
    ends_at timestamptz,
    check (num_nonnulls(comment_id, thread_id, person_id) = 1),
    unique (group_id, id),
    foreign key (group_id, comment_id) references comment (group_id, id),
    foreign key (group_id, thread_id) references discussion_thread (group_id, id)
);

create index measure_by_comment on measure (group_id, comment_id, id);
create index measure_by_thread on measure (group_id, thread_id, id);

-- What a measure found and what it left, apart from its record, so that erasing a person can empty it.
create table measure_content (
    group_id uuid not null,
    measure_id uuid not null,
    before text,
    after text,
    primary key (group_id, measure_id),
    foreign key (group_id, measure_id) references measure (group_id, id)
);

-- Notification ------------------------------------------------------------------------------------------------------

create table outbox (
    id uuid primary key,
    key text not null unique,
    due timestamptz not null,
    message_id text not null unique,
    recipient text not null,
    subject text not null,
    text text not null,
    html text,
    tries integer not null default 0,
    sent_at timestamptz
);

create index outbox_due on outbox (due, id) where sent_at is null;

-- The horizon -------------------------------------------------------------------------------------------------------

-- The session that opens a section in a plan: the earliest that covers it and was not cancelled, and whether the one
-- before it is closed. A section without a row here is open.
create view section_opening as
select distinct on (s.group_id, s.plan_id, ss.section_id)
    s.group_id,
    s.plan_id,
    ss.section_id,
    s.id as session_id,
    s.starts_at,
    (s.state in ('LIVE', 'CLOSED') or coalesce(before.state = 'CLOSED', true)) as opened
from reading_session s
    join session_section ss on ss.group_id = s.group_id and ss.session_id = s.id
    left join lateral (
        select p.state
        from reading_session p
        where p.group_id = s.group_id and p.plan_id = s.plan_id and p.state <> 'CANCELLED' and p.position < s.position
        order by p.position desc
        limit 1
    ) before on true
where s.state <> 'CANCELLED'
order by s.group_id, s.plan_id, ss.section_id, s.position;

-- The app's role ----------------------------------------------------------------------------------------------------

-- Flyway's role owns the tables. The app's may change everything but the record of measures, which only grows.
grant usage on schema public to ${app_role};
grant select, insert, update, delete on all tables in schema public to ${app_role};
revoke update, delete on measure from ${app_role};
revoke insert, update, delete on flyway_schema_history from ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
