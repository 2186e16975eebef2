-- What was imported, for good: nothing here is ever changed. The file's content is among the parts of attachments.
create sequence import_record_seq start with 1 increment by 50;
create table import_record (
    id bigint not null primary key,
    fiscal_year int not null,
    attachment_id uuid not null,
    file_name varchar(200) not null,
    file_size bigint not null,
    sha256 varchar(64) not null,
    measures_added int not null,
    measures_changed int not null,
    measures_same int not null,
    measures_refused int not null,
    divisions_added int not null,
    scores_added int not null,
    scores_changed int not null,
    rows_quarantined int not null,
    discrepancies int not null,
    made_by varchar(100) not null,
    made_at timestamp(6) with time zone not null
);
create index import_record_year on import_record (fiscal_year, made_at);
create index import_record_made on import_record (made_at);

-- What a person should know about how the file was read, in its order; arguments stand one below the other.
create table import_finding (
    import_record_id bigint not null references import_record (id),
    position int not null,
    reason varchar(40) not null,
    line_number int not null,
    place varchar(20) not null,
    arguments varchar(2000) not null,
    primary key (import_record_id, position)
);
