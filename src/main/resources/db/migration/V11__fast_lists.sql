-- Copies of what the list is sorted by, so that an index can bring a page in its order. The database keeps them right by
-- itself: a copy that differs is refused, and a change of the original is carried over.
alter table measure add constraint measure_copied unique (id, fiscal_year, number, period_end, retired);
alter table division add constraint division_copied unique (id, position);

alter table assignment add column fiscal_year int;
alter table assignment add column number int;
alter table assignment add column period_end date;
alter table assignment add column retired boolean;
alter table assignment add column position int;
-- The status as a number, in the order in which work goes on.
alter table assignment add column progress int;

update assignment set
    fiscal_year = (select m.fiscal_year from measure m where m.id = measure_id),
    number = (select m.number from measure m where m.id = measure_id),
    period_end = (select m.period_end from measure m where m.id = measure_id),
    retired = (select m.retired from measure m where m.id = measure_id),
    position = (select d.position from division d where d.id = division_id),
    progress = case status when 'NOT_STARTED' then 0 when 'IN_PROGRESS' then 1 when 'COMPLETED' then 2 else 3 end;

alter table assignment alter column fiscal_year set not null;
alter table assignment alter column number set not null;
alter table assignment alter column period_end set not null;
alter table assignment alter column retired set not null;
alter table assignment alter column position set not null;
alter table assignment alter column progress set not null;

-- One index for each order. What conditions ask for stands behind, so that rows are counted without being read.
drop index assignment_division;
create index assignment_by_division
    on assignment (fiscal_year, retired, position, number, division_id, measure_id, progress, status, period_end);
create index assignment_by_number
    on assignment (fiscal_year, retired, number, position, division_id, measure_id, status, period_end);
create index assignment_by_period
    on assignment (fiscal_year, retired, period_end, number, measure_id, position, division_id, status);
create index assignment_by_progress
    on assignment (fiscal_year, retired, progress, position, number, division_id, measure_id, status, period_end);
create index assignment_by_change
    on assignment (fiscal_year, retired, changed_at asc nulls first, position, number, division_id, measure_id, status, period_end);
create index assignment_of_division
    on assignment (division_id, position, fiscal_year, retired, period_end, number, measure_id, status);
create index assignment_lead on assignment (measure_id, duty);

alter table assignment add constraint assignment_measure_copy
    foreign key (measure_id, fiscal_year, number, period_end, retired)
    references measure (id, fiscal_year, number, period_end, retired) on update cascade;
alter table assignment add constraint assignment_division_copy
    foreign key (division_id, position) references division (id, position) on update cascade;
