-- Kept with a measure, so that a year is counted over its measures instead of over its parts. What each plan writes is
-- how many divisions take part, and the lowest of its indicators, behind all of them where there is none.
alter table measure add column part_count int default 0 not null;
alter table measure add column first_indicator int default 99 not null;

update measure set
    part_count = (select count(*) from assignment a where a.measure_id = measure.id),
    first_indicator = coalesce((select min(l.indicator) from measure_link l where l.measure_id = measure.id), 99);

create index measure_parts on measure (fiscal_year, retired, part_count);

alter table assignment add column first_indicator int default 99 not null;

-- The copy of V11 with one column more: the database keeps it right in the same way.
alter table assignment drop constraint assignment_measure_copy;
alter table measure drop constraint measure_copied;
alter table measure add constraint measure_copied unique (id, fiscal_year, number, period_end, retired, first_indicator);

update assignment set first_indicator = (select m.first_indicator from measure m where m.id = measure_id);

alter table assignment add constraint assignment_measure_copy
    foreign key (measure_id, fiscal_year, number, period_end, retired, first_indicator)
    references measure (id, fiscal_year, number, period_end, retired, first_indicator) on update cascade;

create index assignment_by_indicator
    on assignment (fiscal_year, retired, first_indicator, position, number, division_id, measure_id, status, period_end);

-- The position between division and year kept it from being used for a year's work. The division stays first, since H2
-- looks several values up (in) only in the first column of an index.
alter table assignment drop constraint assignment_division_copy;
drop index assignment_of_division;
create index assignment_of_division
    on assignment (division_id, fiscal_year, retired, period_end, number, measure_id, position, progress, status);
alter table assignment add constraint assignment_division_copy
    foreign key (division_id, position) references division (id, position) on update cascade;
