-- What each kind of paper is made from as a document. A row for each; without a file it is the template that is delivered.
create table paper_template (
    kind varchar(10) not null primary key,
    attachment_id uuid,
    file_name varchar(200),
    file_type varchar(10),
    file_size bigint,
    version int not null
);
insert into paper_template (kind, version) values ('PLAN', 0);
insert into paper_template (kind, version) values ('REPORT', 0);
