-- A file in pieces, so that neither storing nor reading holds all of it in memory. What is to be known of a file
-- (name, type, size) stands with whoever keeps it: lists never come near this table.
create table attachment_part (
    attachment_id uuid not null,
    position int not null,
    content bytea not null,
    primary key (attachment_id, position)
);

alter table evidence alter column address drop not null;
alter table evidence add column title varchar(200);
alter table evidence add column attachment_id uuid;
alter table evidence add column file_name varchar(200);
alter table evidence add column file_type varchar(10);
alter table evidence add column file_size bigint;

-- One more than the last of the part: of two who add at once, one fails. Null for what an import brought.
alter table evidence add column ordinal int;
alter table evidence add constraint evidence_ordinal unique (assignment_id, ordinal);
