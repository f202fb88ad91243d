-- A thread's title is what its starter gave it, or the beginning of what is said in it and can be read. What was given is
-- kept apart, so that a title goes with the words it was made of.
alter table discussion_thread add column given_title text;

update discussion_thread t set given_title = t.title
where not exists (
    select 1 from comment c
    where c.group_id = t.group_id and c.thread_id = t.id and c.parent_id is null
        and starts_with(regexp_replace(c.source, '\s+', ' ', 'g'), rtrim(t.title, '…')));
