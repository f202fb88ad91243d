-- Forms that came when nobody was signed in any more. The content is encrypted, and only the sender's cookie has the
-- key; whoever opens one first, signed in, is from then on the only one who can.
create table kept_form (
    id uuid primary key,
    content bytea not null,
    expires_at timestamptz not null,
    person_id uuid references person
);

create index kept_form_by_end on kept_form (expires_at);
