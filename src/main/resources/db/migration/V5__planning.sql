-- A retired measure stays with its history and its number, and is left out wherever measures are listed or counted.
alter table measure add column retired boolean default false not null;
alter table measure add column retirement_reason varchar(1000);

-- The same table again, whose rows follow their measure when that is given another number. A foreign key without a
-- name cannot be altered in the same words on every database.
create table quarantined_line_following (
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
    foreign key (fiscal_year, measure_number) references measure (fiscal_year, number) on update cascade
);

insert into quarantined_line_following
    (id, fiscal_year, content_hash, line_number, file_name, written, state, measure_number, attached_position, version)
select id, fiscal_year, content_hash, line_number, file_name, written, state, measure_number, attached_position, version
from quarantined_line;

drop table quarantined_line;
alter table quarantined_line_following rename to quarantined_line;
