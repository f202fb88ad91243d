-- What a draft is called, once there is one: several imports can come from files of the same name.
alter table pending_import add column title text;
