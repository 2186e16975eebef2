-- Whether a paper filled in what stands here: then a corrected paper may replace it, and a person's report may not.
alter table assignment add column imported boolean default false not null;

create sequence quarantined_line_seq start with 1 increment by 50;

-- Rows of papers that are no measure. The hash keeps a row that was attached or dropped from coming back.
create table quarantined_line (
    id bigint primary key,
    fiscal_year int not null references fiscal_year (be_year),
    content_hash varchar(64) not null,
    line_number int not null,
    file_name varchar(300) not null,
    written varchar(100000) not null,
    state varchar(10) not null,
    measure_number int,
    attached_position int,
    version int not null,
    unique (fiscal_year, content_hash),
    foreign key (fiscal_year, measure_number) references measure (fiscal_year, number)
);
