-- How the municipality calls itself on its papers and who signs them. One row; empty is what nobody has said yet.
create table paper_identity (
    id int not null primary key,
    agency varchar(200) not null,
    place varchar(200) not null,
    attachment_id uuid,
    file_name varchar(200),
    file_type varchar(10),
    file_size bigint,
    version int not null
);
insert into paper_identity (id, agency, place, version) values (1, '', '', 0);

create table paper_identity_signatory (
    paper_identity_id int not null references paper_identity (id),
    position int not null,
    name varchar(200) not null,
    post varchar(200) not null,
    primary key (paper_identity_id, position)
);

-- What was published, for good: nothing here is ever changed.
create sequence published_paper_seq start with 1 increment by 50;
create table published_paper (
    id bigint not null primary key,
    fiscal_year int not null,
    kind varchar(10) not null,
    attachment_id uuid not null,
    file_name varchar(200) not null,
    file_type varchar(10) not null,
    file_size bigint not null,
    sha256 varchar(64) not null,
    published_on date,
    address varchar(500) not null,
    made_by varchar(100) not null,
    made_at timestamp(6) with time zone not null
);
create index published_paper_year on published_paper (fiscal_year, made_at);
