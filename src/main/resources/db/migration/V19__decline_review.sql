-- A draft is a measure that management has asked for. It stands in the plan, but is left out wherever measures are listed
-- or counted, as a retired one is, until an administrator takes it in.
alter table measure add column draft boolean default false not null;

-- What management decides on the decline of an indicator. A decline without a row is new. No reference to the framework,
-- as scores have none.
create table decline_review (
    fiscal_year int not null,
    indicator int not null,
    state varchar(20) not null,
    acknowledged_by varchar(100),
    acknowledged_at timestamp with time zone,
    planned_by varchar(100),
    cause varchar(4000),
    directive varchar(4000),
    division_id bigint references division (id),
    due date,
    measure_id bigint references measure (id),
    reason varchar(1000),
    version int not null,
    primary key (fiscal_year, indicator)
);

create index decline_review_due on decline_review (state, due);
