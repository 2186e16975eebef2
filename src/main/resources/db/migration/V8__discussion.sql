-- What people say about a division's part of a measure. A question carries its answer, so that it is one row with one
-- state and two people cannot both settle it. Whom a note mentions stays in one column (" d3 @somchai "): it is written
-- and shown only as a whole, and looked through only among the few questions that are open.
create table note (
    id uuid primary key,
    assignment_id bigint not null references assignment (id),
    author varchar(100) not null,
    written_at timestamp with time zone not null,
    text varchar(4000) not null,
    mentions varchar(4000) not null,
    question varchar(10),
    answer varchar(4000) not null,
    answered_by varchar(100),
    answered_at timestamp with time zone,
    deleted_at timestamp with time zone,
    version int not null
);

create index note_assignment on note (assignment_id, written_at);
create index note_question on note (question, assignment_id);
create index note_author on note (author, question, written_at);
