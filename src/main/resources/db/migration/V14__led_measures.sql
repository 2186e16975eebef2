-- Kept with a measure as its parts are counted: whether a division leads it.
alter table measure add column led boolean default false not null;
update measure set led = exists (select 1 from assignment a where a.measure_id = measure.id and a.duty = 'LEAD');

drop index measure_parts;
create index measure_parts on measure (fiscal_year, retired, part_count, led);

-- What leading divisions do is counted and read along the numbers of measures.
drop index assignment_by_number;
create index assignment_by_number
    on assignment (fiscal_year, retired, number, position, division_id, measure_id, status, period_end, duty);
